"""Text lines that stand beside each other in one row, so that an identifier printed in parts can be put together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportdesk.domain.findings import Box, Quad, TextLine

_MOST_LINES = 300
_MOST_PARTS = 3
_WIDEST_GAP = 2.0
_MOST_SHIFT = 0.5
_MOST_SIZE_RATIO = 2.0


def neighbours(lines: Sequence[TextLine]) -> Iterator[tuple[TextLine, ...]]:
    """Yield runs of two or three lines that follow each other in reading direction, with small gaps and like heights.

    A gap is at most two heights. Nothing is yielded for dense pages: there, words beside each other are sentences.
    """
    if len(lines) > _MOST_LINES:
        return
    places = [_place(line) for line in lines]
    following = [_next_of(place, places) for place in places]
    for index in range(len(lines)):
        run = [index]
        while len(run) < _MOST_PARTS and (after := following[run[-1]]) is not None and after not in run:
            run.append(after)
            yield tuple(lines[part] for part in run)


def union(boxes: Sequence[Box]) -> Box:
    """Return the smallest box around all of `boxes`."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


class _Place(NamedTuple):
    """Where a line begins and ends (middles of its sides), its direction, and its height; worked out once for a line.

    With 50 lines there are 2,450 pairs to compare.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    along: tuple[float, float]
    height: float


def _place(line: TextLine) -> _Place | None:
    """Return the place of a line, None for one of no extent."""
    a, b, c, d = _quad(line)
    length, height = math.dist(a, b), math.dist(a, d)
    if min(length, height) < 1:
        return None
    return _Place(_middle(a, d), _middle(b, c), ((b[0] - a[0]) / length, (b[1] - a[1]) / length), height)


def _next_of(before: _Place | None, places: Sequence[_Place | None]) -> int | None:
    """Return the nearest line that continues the one at `before`."""
    best, best_gap = None, _WIDEST_GAP
    for number, after in enumerate(places):
        gap = _gap(before, after) if before and after and after is not before else None
        if gap is not None and gap <= best_gap:
            best, best_gap = number, gap
    return best


def _gap(before: _Place, after: _Place) -> float | None:
    """Return the gap between two lines of one row in heights of the taller one, None when they do not go together."""
    if not 1 / _MOST_SIZE_RATIO <= before.height / after.height <= _MOST_SIZE_RATIO:
        return None
    dx, dy = after.start[0] - before.end[0], after.start[1] - before.end[1]
    x, y = before.along
    tall = max(before.height, after.height)
    forward, aside = (dx * x + dy * y) / tall, abs(dy * x - dx * y) / tall
    return forward if forward >= -_MOST_SHIFT and aside <= _MOST_SHIFT else None


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def _quad(line: TextLine) -> Quad:
    if line.quad is not None:
        return line.quad
    x1, y1, x2, y2 = line.box
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))
