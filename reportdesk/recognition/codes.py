"""QR and barcodes: a cascade of views that stops at the first one in which something sure was read.

zxing-cpp at a reduced size is both faster and better on large photographs (facts.md: 72 ms and 49 codes, against 112
ms); the further views cost time only where nothing was found. Which of them earn it was measured: of 14 sample codes
that the first view misses, the doubled and evened ones read 8, the turned ones 3; zxing's global histogram read none
that they did not. zxing-cpp follows lines of a barcode only while one of its level or upright scan lines crosses them
all: turned by 0, 10, .. 90 degrees, 215 of 640 linear codes are read in the first view, and 510 with the turned ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code, Quad, bounding_box
from reportdesk.recognition.engines import zbar, zxing
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.views import View, evened, leans, resized, scaled

_SMALL_PX = 900
_TINY_PX = 600
_LARGE_PX = 4000
_LONGEST_CUT_PX = 2700
_LEAST_LETTERS = {"ITF": 4, "Codabar": 6}
"""Shorter ones of these two, which have no check digit, are read from hatching and print."""

Reader = Callable[[Pixels, tuple[str, ...]], list[Code]]


def find_codes(picture: Picture, settings: Settings) -> list[Code]:
    """Return all codes of a picture, boxes in its pixels, each once.

    Raises:
        SettingsInvalid: `code_formats` names a format that there is not.
    """
    for view, read, names in _looks(picture, settings):
        sure = [code for code in read(view.gray, names) if _is_sure(view, code)]
        if sure:
            return _distinct([_placed(code, view.matrix) for code in sure])
    return []


def _looks(picture: Picture, settings: Settings) -> Iterator[tuple[View, Reader, tuple[str, ...]]]:
    """Yield what to look at, by which engine and for which formats, cheapest and surest first."""
    names = settings.code_formats
    first = scaled(*picture.gray_within(settings.code_max_px))
    yield first, zxing.read, names
    if max(picture.width, picture.height) > settings.code_max_px:
        yield scaled(*picture.gray_within(_LARGE_PX)), zxing.read, names
    side = max(first.gray.shape)
    if side <= _SMALL_PX:
        yield first.doubled(), zxing.read, names
    yield (first.doubled() if side <= _TINY_PX else first).evened(), zxing.read, names
    linear = tuple(name for name in names if zxing.is_linear(name)) if names else (zxing.ALL_LINEAR,)
    if linear:
        for degrees in leans(first.gray):
            yield first.turned(degrees), zxing.read, linear
    yield first, zbar.read, names


def _is_sure(view: View, code: Code) -> bool:
    """True for a code with error correction, or a linear one that reads the same when its surroundings are cut out.

    One linear code in forty is invented (facts.md); of those in the samples none was read a second time, while every
    true one was.
    """
    if not zxing.is_linear(code.format):
        return True
    if len(code.text) < _LEAST_LETTERS.get(code.format, 1):
        return False
    cut = _cut(view.gray, code)
    names = (code.format,)
    return any(again.text == code.text for look in _second_looks(cut) for again in zxing.read(look, names))


def _cut(gray: Pixels, code: Code) -> Pixels:
    x1, y1, x2, y2 = code.box
    margin = 0.15 * max(x2 - x1, y2 - y1) + 8
    return gray[max(0, int(y1 - margin)) : int(y2 + margin) + 1, max(0, int(x1 - margin)) : int(x2 + margin) + 1]


def _second_looks(cut: Pixels) -> Iterator[Pixels]:
    most = max(1.0, _LONGEST_CUT_PX / max(cut.shape))
    yield resized(cut, min(1.5, most))
    yield evened(resized(cut, min(2.0, most)))


def _placed(code: Code, matrix: NDArray[np.float64]) -> Code:
    """Return `code` with its place in the picture's pixels."""
    quad = code.quad
    assert quad is not None
    a, b, c, d = ((float(x), float(y)) for x, y in (matrix @ np.array([*zip(*quad, strict=True), (1, 1, 1, 1)])).T)
    placed: Quad = (a, b, c, d)
    return replace(code, quad=placed, box=bounding_box(placed))


def _distinct(codes: list[Code]) -> list[Code]:
    """Drop what was read of a code a second time or only in part; the same text at two places is two codes."""
    kept: list[Code] = []
    for code in sorted(codes, key=lambda code: -len(code.text)):
        if not any(_is_reading_of(code, other) for other in kept):
            kept.append(code)
    return sorted(kept, key=lambda code: (code.box[1], code.box[0]))


def _is_reading_of(code: Code, whole: Code) -> bool:
    """True when `code` was read from the same print as `whole`. A part of a linear code lies a little beside it."""
    if code.format != whole.format or code.text not in whole.text:
        return False
    return _overlap(code, whole, 0.0 if code.text == whole.text else 0.1)


def _overlap(code: Code, whole: Code, margin: float) -> bool:
    left, top, right, bottom = whole.box
    room = margin * max(right - left, bottom - top)
    x1, y1, x2, y2 = code.box
    return left - room < x2 and x1 < right + room and top - room < y2 and y1 < bottom + room
