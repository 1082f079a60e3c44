"""Which codes are believed: those whose error correction speaks for them, and those that are read a second time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportdesk.config.code_format_names import plain_name
from reportdesk.domain.findings import Box, Code
from reportdesk.recognition.bars import averaged, find_strips
from reportdesk.recognition.engines import zxing
from reportdesk.recognition.picture import Pixels
from reportdesk.recognition.views import View, evened, resized

_LONGEST_CUT_PX = 2700
_PIECES = "ITF"
"""The one format that ends anywhere: a scan line that leaves a tilted code by its side reads a piece of it."""
_PIECE_MARGIN = 2.0
_LEAST_LETTERS = {"ITF": 4, "Codabar": 6}
"""Shorter ones of these two, which have no check digit, are read from hatching and print."""


def sure_codes(view: View, codes: Iterable[Code]) -> list[Code]:
    """Return the codes (places in the view) that are believed, with their places in the picture."""
    return [view.placed(code) for code in codes if is_sure(view, code)]


def is_sure(view: View, code: Code) -> bool:
    """True for a code with strong error correction, or one that reads the same when its surroundings are cut out.

    One linear code in forty is invented (facts.md); of those in the samples none was read a second time, while every
    true one was. PDF417 corrects so many errors that it makes up texts from damaged prints: 5 of 47 perturbed ones.
    Of 171 drawn ITF tilted by up to 45 degrees, 16 gave pieces; read again with their bars upright all are whole.
    """
    if not needs_second_look(code):
        return True
    if len(code.text) < _LEAST_LETTERS.get(code.format, 1):
        return False
    upright = _upright(view, code) if code.format == _PIECES else None
    if upright is not None:
        return _says_again(code, (upright, averaged(evened(upright), 9)), level=True)
    return _says_again(code, _second_looks(view.cut(_widened(code.box, 0.15)).gray), level=False)


def _says_again(code: Code, looks: Iterable[Pixels], *, level: bool) -> bool:
    names = (code.format,)
    return any(again.text == code.text for look in looks for again in zxing.read(look, names, level=level))


def needs_second_look(code: Code) -> bool:
    """True for the formats of which texts are invented."""
    return zxing.is_linear(code.format) or "pdf417" in plain_name(code.format)


def _upright(view: View, code: Code) -> Pixels | None:
    """Return all the bars of which those of the code are a part, turned upright; None where none are found."""
    box = _widened(code.box, _PIECE_MARGIN)
    left, top = max(0, int(box[0])), max(0, int(box[1]))
    cut = view.cut(box).gray
    middle = ((code.box[0] + code.box[2]) / 2 - left, (code.box[1] + code.box[3]) / 2 - top)
    holding = (strip for strip in find_strips(cut, 1.0) if strip.holds(middle))
    return next((strip.upright(cut, 1.0, 2.0).gray for strip in holding), None)


def _widened(box: Box, share: float) -> Box:
    x1, y1, x2, y2 = box
    margin = share * max(x2 - x1, y2 - y1) + 8
    return (x1 - margin, y1 - margin, x2 + margin, y2 + margin)


def _second_looks(cut: Pixels) -> Iterator[Pixels]:
    most = max(1.0, _LONGEST_CUT_PX / max(cut.shape))
    yield resized(cut, min(1.5, most))
    yield evened(resized(cut, min(2.0, most)))
