"""QR and barcodes: what an ordinary label needs is done for every picture (`find_codes`), what costs more only while an
identifier is still expected (`find_hidden_codes`).

zxing-cpp at a reduced size is both faster and better on large photographs (facts.md: 72 ms and 49 codes, against 112
ms); the full size follows where it found nothing. How the further looks earn their time stands in code_looks.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Code
from reportdesk.domain.values import dataclass
from reportdesk.recognition.bars import find_strips, has_bars
from reportdesk.recognition.code_looks import Look, by_zbar, matrix_looks, on_strip_evened, on_strip_sharpened, on_tile
from reportdesk.recognition.code_sureness import sure_codes
from reportdesk.recognition.engines import zxing
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.tiles import busy_tiles
from reportdesk.recognition.views import View, scaled

IsEnough = Callable[[Sequence[Code]], bool]

_MOST_TILES = 12
_TILES_FROM = 1.25
"""Tiles are looked at from so many times `code_max_px` on: of a smaller picture, twelve of them cover all."""

_LINEAR = (zxing.ALL_LINEAR,)


@dataclass(frozen=True, slots=True)
class CodesFound:
    """Codes with their places in the picture, and the boxes of codes that were seen there and could not be read."""

    codes: tuple[Code, ...] = ()
    unread: tuple[Box, ...] = ()


def find_codes(picture: Picture, settings: Settings) -> CodesFound:
    """Return the codes that are read at `code_max_px`, or, where there are none, at full size; each once.

    Raises:
        SettingsInvalid: `code_formats` names a format that there is not.
    """
    view = _first_view(picture, settings)
    codes, unread = zxing.read_and_locate(view.gray, settings.code_formats)
    found = sure_codes(view, codes)
    if not found and _is_larger(picture, settings):
        found = _at_full_size(picture, settings)
    return CodesFound(tuple(_distinct(found)), tuple(view.box_to_picture(box) for box in unread))


def find_hidden_codes(picture: Picture, settings: Settings, found: CodesFound, is_enough: IsEnough) -> tuple[Code, ...]:
    """Return the codes of `found` together with those that only the more expensive looks give.

    Where codes were read, the picture is looked at again only as far as it says that there are more: a code that was
    seen and not read, bars beside those of the codes, or pixels beyond `code_max_px`.

    Args:
        is_enough: told all codes before each look; True ends the search.

    Raises:
        SettingsInvalid: `code_formats` names a format that there is not.
    """
    codes = list(found.codes)
    for look in _hidden_looks(picture, settings, found):
        if is_enough(codes):
            break
        more = look()
        codes = _distinct([*codes, *more])
        if more and not found.codes and not _is_larger(picture, settings):
            break
    return tuple(codes)


def _hidden_looks(picture: Picture, settings: Settings, found: CodesFound) -> Iterator[Look]:
    """Yield the further looks, first those that give most for their time."""
    names = settings.code_formats
    first = _first_view(picture, settings)
    larger = _is_larger(picture, settings)
    if larger and found.codes:
        yield partial(_at_full_size, picture, settings)
    linear = zxing.among(names, _LINEAR)
    strips = _open_strips(picture, settings, found.codes) if linear else []
    yield from (partial(on_strip_evened, strip, linear) for strip in strips)
    if not found.codes or any(not _is_covered(_middle(box), found.codes) for box in found.unread):
        yield from matrix_looks(first, names)
    yield from (partial(on_strip_sharpened, strip, linear) for strip in strips)
    if max(picture.width, picture.height) > _TILES_FROM * settings.code_max_px:
        whole = scaled(picture.gray, 1.0)
        yield from (partial(on_tile, whole.cut(tile), names) for tile in busy_tiles(picture.gray, _MOST_TILES))
    yield from (partial(by_zbar, strip, names) for strip in strips)


def _open_strips(picture: Picture, settings: Settings, codes: Sequence[Code]) -> list[View]:
    """Return the strips with bars that belong to none of the codes, twice as large as in the first view."""
    gray, scale = picture.gray_within(settings.code_max_px)
    places = (place for place in find_strips(gray, scale) if not _is_covered(place.middle, codes))
    strips = (place.upright(picture.gray, 1.0, 2.0 * scale) for place in places)
    return [strip for strip in strips if has_bars(strip)]


def _first_view(picture: Picture, settings: Settings) -> View:
    return scaled(*picture.gray_within(settings.code_max_px))


def _is_larger(picture: Picture, settings: Settings) -> bool:
    return max(picture.width, picture.height) > settings.code_max_px


def _at_full_size(picture: Picture, settings: Settings) -> list[Code]:
    """Read all pixels; light codes on dark ground are left out, which saves 40 % and lost no small label."""
    view = scaled(picture.gray, 1.0)
    return sure_codes(view, zxing.read(view.gray, settings.code_formats, inverted=False))


def _middle(box: Box) -> tuple[float, float]:
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def _is_covered(point: tuple[float, float], codes: Sequence[Code]) -> bool:
    """True when a point lies on one of the codes; a linear one is only as high as the line that was read of it."""
    x, y = point
    return any(
        abs(x - (x1 + x2) / 2) <= max(x2 - x1, y2 - y1) / 2 and abs(y - (y1 + y2) / 2) <= max(x2 - x1, y2 - y1) / 2
        for x1, y1, x2, y2 in (code.box for code in codes)
    )


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
