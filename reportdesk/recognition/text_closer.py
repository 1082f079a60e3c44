"""A closer look at print that is too small for the overview, in which the detector sees at most `text_max_px`.

Print is found from some 6 pixels of letter height on, and lost again in views of full size (noise and the grain of JPEG
look like letters): drawn labels with 14 pixel letters on a 12-megapixel photograph were found in no overview of 960
pixels and in no view of 4000, but in nearly all of 1920.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, product
from math import ceil
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Box, Quad, TextLine, bounding_box
from reportdesk.recognition.boxes import best_of_overlapping, overlaps
from reportdesk.recognition.picture import Picture, Pixels, in_colours
from reportdesk.recognition.text_crops import quad_within, size_of
from reportdesk.recognition.text_labels import label_like
from reportdesk.recognition.text_rows import union

_SMALL_PX = 20.0
_READABLE_PX = 32.0
_LEAST_GAIN = 1.5
_MARGIN = 0.25

_TILE_PX = 480
_TILE_OVERLAP_PX = 160
"""The detector sees a small label better the less there is around it: of 56 labels with letters of 16 to 26 pixels, 32
were read with tiles of 960 pixels, 40 with 640 and 44 with 480, in 2.7, 2.8 and 3.4 s for 12 to 24 megapixels. With
the patches that look like a label before them it is 50, and 1.3 s instead of 2.9 until the first identifier."""

_MOST_TILES = 16
"""Of some thirty, those with the strongest letters first: 52 of 56 drawn labels and stencilled numbers with letters of
16 to 26 pixels on photographs of 12 megapixels stood in one of the first 16. Ordering costs 17 ms, each tile 75. Of 14
labels as many are read as with all tiles (14), of 14 stencilled numbers 6 instead of 8, in 1.4 s instead of 1.9."""

_LEAST_STRENGTH = 12
"""Levels of gray between strokes and ground, apart from what was read surely; hands, tables and shadows have some 8.
Two labels of 12 megapixels take 12 looks instead of 16 and 17; of 23 drawn labels and numbers that no overview showed,
15 are read instead of 14."""

_STROKE_PX = 9
_WORD_PX = (60, 12)
_KNOWN_MARGIN = 0.3
"""Of a line's height: its outline leaves out the ends of some letters."""

_CLOSER_SCALE = 0.5
_CLOSER_PX = 2880
_WORTH_IT = 1.25
_MOST_LINES = 40
_MOST_NEW_LINES = 200
_LEAST_CONTRAST = 40
_SAME_PLACE = 0.3
_SURE = 0.9


class LineReader(Protocol):
    """A text engine that finds lines and reads them apart from each other."""

    def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
        """Return where text stands, looked for at no more than `longest` pixels, in pixels of the picture."""
        ...

    def read_lines(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        """Return the text in `quads`, in reading order."""
        ...


def find_lines(picture: Picture, engine: LineReader, longest: int) -> list[Quad]:
    """Return where text stands; when all of it is small print in a part of the picture, from a closer view of that."""
    quads = engine.find_lines(picture, longest)
    overview = min(1.0, longest / max(picture.width, picture.height))
    if not quads or overview == 1.0:
        return quads
    height = float(np.median([min(size_of(quad)) for quad in quads])) * overview
    region = _widened(union([bounding_box(quad) for quad in quads]), picture)
    side = max(region[2] - region[0], region[3] - region[1]) * overview
    gain = min(1 / overview, longest / side, _READABLE_PX / height)
    if height > _SMALL_PX or gain < _LEAST_GAIN:
        return quads
    return _found_in(picture, region, engine, overview * gain) or quads


def look_closer(
    picture: Picture,
    engine: LineReader,
    known: Sequence[TextLine],
    longest: int,
    is_enough: Callable[[Sequence[TextLine]], bool],
) -> list[TextLine]:
    """Return the `known` lines of a large picture and those that only a closer look finds.

    Nothing is looked for in a picture that its overview showed well, or that is a page full of text. What looks like a
    label comes first, then the likeliest of its overlapping tiles, one by one until `is_enough`.
    """
    lines = list(known)
    side = max(picture.width, picture.height)
    scale = min(_CLOSER_SCALE, _CLOSER_PX / side)
    if scale * side < _WORTH_IT * longest or len(lines) > _MOST_LINES:
        return lines
    room = _MOST_NEW_LINES
    for part, part_scale in chain(_labels(picture), _tiles(picture, scale, known)):
        quads = _unknown(_found_in(picture, part, engine, part_scale), lines)[:room]
        room -= len(quads)
        new = engine.read_lines(picture, quads) if quads else []
        lines = [line for line in lines if not is_at(line.box, [other.box for other in new])] + new
        if not room or (new and is_enough(lines)):
            break
    return lines


def _widened(box: Box, picture: Picture) -> Box:
    """Return `box` with a margin all around, within the picture: there may be more small print beside the found."""
    x1, y1, x2, y2 = box
    margin = _MARGIN * max(x2 - x1, y2 - y1)
    return (
        max(0, int(x1 - margin)),
        max(0, int(y1 - margin)),
        min(picture.width, ceil(x2 + margin)),
        min(picture.height, ceil(y2 + margin)),
    )


def _found_in(picture: Picture, part: Box, engine: LineReader, scale: float) -> list[Quad]:
    """Return the lines in a part (whole pixels) of a picture, looked for at `scale`, in pixels of the whole picture."""
    pixels, held = picture.of_scale(scale)
    x1, y1, x2, y2 = (int(edge * held) for edge in part)
    if x1 == x2 or y1 == y2:
        return []
    cut = Picture(in_colours(pixels[y1:y2, x1:x2]), picture.format)
    quads = engine.find_lines(cut, max(1, round(scale / held * max(cut.width, cut.height))))
    return [quad_within(np.add(quad, (x1, y1)) / held, picture.width, picture.height) for quad in quads]


def _labels(picture: Picture) -> Iterator[tuple[Box, float]]:
    """Yield the parts of the picture that look like a label, and the scale (0..1) at which to look at each."""
    for x1, y1, x2, y2 in label_like(picture):
        yield (x1, y1, x2, y2), min(1.0, _TILE_PX / max(x2 - x1, y2 - y1))


def _tiles(picture: Picture, scale: float, known: Sequence[TextLine]) -> Iterator[tuple[Box, float]]:
    """Yield overlapping parts of the picture that measure at most `_TILE_PX` at `scale`, the likeliest ones first.

    Flat ones, and those that show nothing like print but the `known` lines, are left out.
    """
    gray, scale = picture.gray_within(round(scale * max(picture.width, picture.height)))
    height, width = gray.shape
    strokes = _strokes(gray)
    strength, unknown = _letter_strength(strokes), _letter_strength(_without(strokes, known, scale))
    places = []
    for (top, bottom), (left, right) in product(_spans(height), _spans(width)):
        tile = slice(top, bottom), slice(left, right)
        if unknown[tile].max() >= _LEAST_STRENGTH and _has_contrast(gray[tile]):
            places.append((float(strength[tile].max()), (left, top, right, bottom)))
    for _, (left, top, right, bottom) in sorted(places, key=lambda place: -place[0])[:_MOST_TILES]:
        yield (int(left / scale), int(top / scale), ceil(right / scale), ceil(bottom / scale)), scale


def _strokes(gray: Pixels) -> Pixels:
    """Return for each pixel how much it differs from what is around it, where that is as thin as a letter's stroke."""
    import cv2

    stroke = np.ones((_STROKE_PX, _STROKE_PX), np.uint8)
    dark: Any = cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, stroke)
    light: Any = cv2.morphologyEx(gray, cv2.MORPH_TOPHAT, stroke)
    return np.asarray(np.maximum(dark, light), dtype=np.uint8)


def _letter_strength(strokes: Pixels) -> NDArray[np.float32]:
    """Return for each pixel the mean of the strokes in a place of a word's size around it."""
    import cv2

    return np.asarray(cv2.boxFilter(strokes, cv2.CV_32F, _WORD_PX), dtype=np.float32)


def _without(strokes: Pixels, known: Sequence[TextLine], scale: float) -> Pixels:
    """Return a copy of the strokes (at `scale`) without those of lines that were read surely."""
    import cv2

    left = strokes.copy()
    for quad in (line.quad for line in _sure(known) if line.quad is not None):
        outline = [np.rint(np.multiply(quad, scale)).astype(np.int32)]
        margin = round(_KNOWN_MARGIN * size_of(quad)[1] * scale)
        cv2.fillPoly(left, outline, 0)
        cv2.polylines(left, outline, True, 0, 2 * margin + 1)
    return left


def _spans(length: int) -> list[tuple[int, int]]:
    count = max(1, ceil((length - _TILE_OVERLAP_PX) / (_TILE_PX - _TILE_OVERLAP_PX)))
    step = (length - _TILE_OVERLAP_PX) / count
    return [(int(step * place), min(length, ceil(step * (place + 1)) + _TILE_OVERLAP_PX)) for place in range(count)]


def _has_contrast(gray: Pixels) -> bool:
    """True when a part is not all of one shade: sky, wall, water."""
    levels = np.flatnonzero(np.bincount(gray.ravel(), minlength=256) > gray.size / 10_000)
    return int(levels[-1] - levels[0]) >= _LEAST_CONTRAST


def _unknown(quads: Sequence[Quad], lines: Sequence[TextLine]) -> list[Quad]:
    """Return the quads, each once, where no line was read surely."""
    if not quads:
        return []
    boxes = np.array([bounding_box(quad) for quad in quads])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    sure = [line.box for line in _sure(lines)]
    kept = best_of_overlapping(boxes, areas, _SAME_PLACE)
    return [quads[row] for row in kept if not is_at(bounding_box(quads[row]), sure)]


def _sure(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    return (line for line in lines if line.confidence >= _SURE)


def is_at(box: Box, others: Sequence[Box]) -> bool:
    """True when a box is at the place of one of `others`."""
    return bool(others) and bool((overlaps(np.array(box), np.array(others)) > _SAME_PLACE).any())
