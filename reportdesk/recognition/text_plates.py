"""Number plates without their models: print on a vehicle, looked at closer, that is made up as plates are.

Of the 58 plates of the samples the text engine alone reads 46, and 50 with what stands here (US 21 of 25, EU 21 of 25,
Brazil 8 of 8), in half a second of an image's time. In float32 it is 47 (18, 21, 8), and with the cuts of
`text_plate_cuts` 48 (18, 22, 8) and 5 wrong ones instead of 9.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from reportdesk.domain.findings import Box, Plate, TextLine, Vehicle, bounding_box
from reportdesk.recognition.boxes import area, holds_centre
from reportdesk.recognition.picture import Picture, enlarged, in_colours
from reportdesk.recognition.text_closer import LineReader, is_at
from reportdesk.recognition.text_crops import quad_within
from reportdesk.recognition.text_rows import neighbours, union

_MOST_VEHICLES = 2
_MARGIN = 0.05
_MOST_ENLARGED = 4.0
_LEAST_GAIN = 1.1
_SURE = 0.95

_SIGNS = (4, 9)
"""Letters and digits on a plate, blanks and bullets not counted."""

_LAYOUTS = re.compile("L{1,4}D{1,6}|D{1,4}L{1,4}|L{1,3}D{1,4}L{1,3}|D{1,3}L{1,3}D{1,5}|LLLDLDD")
"""How letters (L) and digits (D) follow each other on most plates of Europe and America, Brazil's of 2018 at the end.
Print as 587A0, letters between digits and one digit at the end, is none of it, and 587AO is."""

_SAME_SHAPE = {"O": "0", "0": "O", "I": "1", "1": "I"}
"""Signs that many plates show alike. With those that only resemble each other FE5R2D became FE5RZD."""


def is_plate_like(text: str) -> bool:
    """True for few letters and digits, some of both."""
    signs = _signs(text)
    least, most = _SIGNS
    return any(map(str.isdigit, signs)) and any(map(str.isalpha, signs)) and least <= len(signs) <= most


def plate_text(text: str) -> str:
    """Return the letters and digits of what was read, with one look-alike exchanged where a layout asks for it."""
    return _as_laid_out(_signs(text))


def look_at_vehicles(
    picture: Picture, engine: LineReader, known: Sequence[TextLine], vehicles: Sequence[Vehicle], longest: int
) -> list[TextLine]:
    """Return the `known` lines, and those that are found on the largest vehicles where the detector sees only these.

    Of two lines at one place the surer one stays. A vehicle on which print like that of a plate was read surely is not
    looked at again.
    """
    lines = list(known)
    overview = min(1.0, longest / max(picture.width, picture.height))
    for box in sorted((vehicle.box for vehicle in vehicles), key=area, reverse=True)[:_MOST_VEHICLES]:
        part = _widened(box, picture)
        scale = min(_MOST_ENLARGED, longest / max(part[2] - part[0], part[3] - part[1]))
        if scale < _LEAST_GAIN * overview or _shows_plate(lines, box):
            continue
        for new in _lines_in(picture, part, engine, scale, longest):
            there = [line for line in lines if is_at(line.box, [new.box])]
            if all(line.confidence < new.confidence for line in there):
                lines = [line for line in lines if line not in there] + [new]
    return lines


def _lines_in(picture: Picture, part: Box, engine: LineReader, scale: float, longest: int) -> list[TextLine]:
    """Return what is read in a part, from its enlarged pixels: lines cut from those it has lost more signs."""
    pixels, _ = picture.of_scale(1.0)
    x1, y1, x2, y2 = (int(edge) for edge in part)
    factor = max(1.0, scale)
    cut = Picture(enlarged(in_colours(pixels[y1:y2, x1:x2]), factor), picture.format)
    quads = engine.find_lines(cut, longest)
    return [_moved(line, factor, (x1, y1), picture) for line in (engine.read_lines(cut, quads) if quads else [])]


def _moved(line: TextLine, factor: float, corner: tuple[int, int], picture: Picture) -> TextLine:
    """Return a line of a part, `factor` times as large, in pixels of the whole picture."""
    quad = quad_within(np.add(np.divide(line.quad or (), factor), corner), picture.width, picture.height)
    return replace(line, box=bounding_box(quad), quad=quad)


def plates_in(lines: Sequence[TextLine], vehicles: Sequence[Vehicle], least_confidence: float) -> list[Plate]:
    """Return what is made up as a plate, in one line or in two beside each other, on a vehicle; largest first."""
    boxes = [vehicle.box for vehicle in vehicles]
    plates = [
        Plate(plate_text(text), confidence, box)
        for text, confidence, box in _prints(lines)
        if is_plate_like(text) and confidence >= least_confidence and any(holds_centre(outer, box) for outer in boxes)
    ]
    return sorted(plates, key=lambda plate: (-area(plate.box), -plate.confidence))


def _prints(lines: Sequence[TextLine]) -> Iterator[tuple[str, float, Box]]:
    pairs = (run for run in neighbours(lines) if len(run) == 2 and not _adds_to_plate(run))
    for run in [*((line,) for line in lines), *pairs]:
        yield (
            "".join(line.text for line in run),
            min(line.confidence for line in run),
            union([line.box for line in run]),
        )


def _adds_to_plate(run: Sequence[TextLine]) -> bool:
    """True for a plate with what is none of it: the country's letters on the band beside it, a dealer's print."""
    whole = "".join(line.text for line in run)
    return not _is_plate(whole) and any(_is_plate(line.text) for line in run)


def _is_plate(text: str) -> bool:
    return is_plate_like(text) and _is_laid_out(plate_text(text))


def _as_laid_out(signs: str) -> str:
    """Return what was read, with one look-alike exchanged where that alone makes a known layout of it."""
    if _is_laid_out(signs):
        return signs
    exchanged = {
        signs[:place] + _SAME_SHAPE[sign] + signs[place + 1 :]
        for place, sign in enumerate(signs)
        if sign in _SAME_SHAPE
    }
    fitting = [other for other in exchanged if _is_laid_out(other)]
    return fitting[0] if len(fitting) == 1 else signs


def _is_laid_out(signs: str) -> bool:
    return _LAYOUTS.fullmatch("".join("D" if sign.isdigit() else "L" for sign in signs)) is not None


def _shows_plate(lines: Sequence[TextLine], vehicle: Box) -> bool:
    return any(
        line.confidence >= _SURE and holds_centre(vehicle, line.box) and is_plate_like(line.text) for line in lines
    )


def _signs(text: str) -> str:
    """Return letters and digits; the engine reads widely spaced ones as the wide ones of East Asia."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).upper()))


def _widened(box: Box, picture: Picture) -> Box:
    x1, y1, x2, y2 = box
    margin = _MARGIN * max(x2 - x1, y2 - y1)
    return (
        max(0.0, x1 - margin),
        max(0.0, y1 - margin),
        min(float(picture.width), x2 + margin),
        min(float(picture.height), y2 + margin),
    )
