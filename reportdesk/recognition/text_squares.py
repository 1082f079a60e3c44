"""What seems to be print inside of a QR or other two-dimensional code is none."""

from __future__ import annotations

from collections.abc import Sequence

from reportdesk.domain.findings import Box, Code, Quad, bounding_box
from reportdesk.recognition.engines import zxing


def squares_of(codes: Sequence[Code]) -> list[Quad]:
    """Return the outlines of the two-dimensional codes; linear ones have print between their bars."""
    return [code.quad for code in codes if code.quad is not None and not zxing.is_linear(code.format)]


def outside(quads: Sequence[Quad], squares: Sequence[Quad]) -> list[Quad]:
    """Return the text places that lie in none of `squares`."""
    return [quad for quad in quads if not is_in_any(bounding_box(quad), squares)]


def is_in_any(box: Box, squares: Sequence[Quad]) -> bool:
    """True when the middle of `box` lies in one of `squares`, whose corners stand in a circle."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(_is_in(x, y, square) for square in squares)


def _is_in(x: float, y: float, square: Quad) -> bool:
    edges = zip(square, (*square[1:], square[0]), strict=True)
    sides = [(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for (x1, y1), (x2, y2) in edges]
    return all(side > 0 for side in sides) or all(side < 0 for side in sides)
