"""Text lines that stand beside each other in one row, so that an identifier printed in parts can be put together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

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
    following = {index: _next_of(index, lines) for index in range(len(lines))}
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


def _next_of(index: int, lines: Sequence[TextLine]) -> int | None:
    """Return the nearest line that continues line `index`."""
    best, best_gap = None, _WIDEST_GAP
    for other, line in enumerate(lines):
        gap = _gap(lines[index], line) if other != index else None
        if gap is not None and gap <= best_gap:
            best, best_gap = other, gap
    return best


def _gap(before: TextLine, after: TextLine) -> float | None:
    """Return the gap between two lines of one row in heights of the taller one, None when they do not go together."""
    a, b = _quad(before), _quad(after)
    length, height, other_height = math.dist(a[0], a[1]), math.dist(a[0], a[3]), math.dist(b[0], b[3])
    if min(length, height, other_height) < 1 or not 1 / _MOST_SIZE_RATIO <= height / other_height <= _MOST_SIZE_RATIO:
        return None
    along = ((a[1][0] - a[0][0]) / length, (a[1][1] - a[0][1]) / length)
    end, start = _middle(a[1], a[2]), _middle(b[0], b[3])
    dx, dy = start[0] - end[0], start[1] - end[1]
    tall = max(height, other_height)
    forward, aside = (dx * along[0] + dy * along[1]) / tall, abs(dy * along[0] - dx * along[1]) / tall
    return forward if forward >= -_MOST_SHIFT and aside <= _MOST_SHIFT else None


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def _quad(line: TextLine) -> Quad:
    if line.quad is not None:
        return line.quad
    x1, y1, x2, y2 = line.box
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))
