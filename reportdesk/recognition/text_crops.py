"""Cutting text lines out of a picture, straight and at the resolution a recogniser can use."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Quad, bounding_box
from reportdesk.recognition.picture import Picture, Pixels, in_colours

USEFUL_HEIGHT_PX = 72
"""One and a half times the 48 pixels a recogniser looks at: more only costs time and brings noise."""

_UPRIGHT_RATIO = 1.5
_SINGLE_CHARACTER_RATIO = 2.5


def quad_within(points: NDArray[Any], width: int, height: int) -> Quad:
    """Return four corners, clockwise from the top left, as a quad within a picture of that size."""
    corners = [
        (float(np.clip(x, 0, width - 1)), float(np.clip(y, 0, height - 1))) for x, y in np.asarray(points).tolist()
    ]
    return (corners[0], corners[1], corners[2], corners[3])


def directions(quad: Quad) -> list[Quad]:
    """Return `quad` (corners clockwise from its top left) turned into each direction worth reading, likeliest first.

    A wide box is read as it stands, then upside down; a square one only as it stands, because single characters make
    sense on their head too (7 and L, 6 and 9). A box at least 1.5 times as high as wide holds a line turned by a
    quarter, read from top to bottom or from bottom to top; when it is not much higher than that, it may also be one
    upright character.
    """
    across, down = size_of(quad)
    if down < _UPRIGHT_RATIO * across:
        return [quad, turned(quad, 2)] if across >= _UPRIGHT_RATIO * down else [quad]
    sideways = [turned(quad, 1), turned(quad, 3)]
    return [quad, *sideways] if down <= _SINGLE_CHARACTER_RATIO * across else sideways


def turned(quad: Quad, quarters: int) -> Quad:
    """Return the same four corners as the quad of a line that is turned clockwise by `quarters` (0..3)."""
    corners = (*quad, *quad)[quarters : quarters + 4]
    return (corners[0], corners[1], corners[2], corners[3])


def turned_right(quad: Quad, width: int) -> Quad:
    """Return a quad of a picture that was turned by a quarter to the left as one of the picture, `width` pixels wide.

    Both begin at the corner that is top left in their picture.
    """
    a, b, c, d = ((width - 1 - y, x) for x, y in quad)
    return turned((a, b, c, d), 3)


def widened(quad: Quad, share: float, width: int, height: int) -> Quad:
    """Return `quad` with each corner moved away from the middle by `share` of its distance, within a picture's size."""
    corners = np.array(quad)
    middle = corners.mean(axis=0)
    return quad_within(middle + (1 + share) * (corners - middle), width, height)


def size_of(quad: Quad) -> tuple[float, float]:
    """Return length along the reading direction and height of a line, in pixels."""
    a, b, c, d = quad
    return max(math.dist(a, b), math.dist(d, c)), max(math.dist(a, d), math.dist(b, c))


def straightened(picture: Picture, quad: Quad) -> Pixels:
    """Return the line in `quad` upright, height x length x 3, from all pixels, reduced where it is very large."""
    import cv2

    x1, y1, x2, y2 = (int(edge) for edge in bounding_box(quad))
    length, height = size_of(quad)
    scale = min(1.0, USEFUL_HEIGHT_PX / max(height, 1.0))
    pixels, held = picture.of_scale(scale)
    part = in_colours(pixels[int(y1 * held) : int((y2 + 2) * held) + 1, int(x1 * held) : int((x2 + 2) * held) + 1])
    if scale < held:
        smaller = scale / held
        part = np.asarray(cv2.resize(part, None, fx=smaller, fy=smaller, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    out_width, out_height = max(1, round(length * scale)), max(1, round(height * scale))
    corner = np.array([int(x1 * held), int(y1 * held)], dtype=np.float32) / np.float32(held)
    source = (np.array(quad, dtype=np.float32) - corner) * np.float32(scale)
    target = np.array([[0, 0], [out_width, 0], [out_width, out_height], [0, out_height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    line: Any = cv2.warpPerspective(
        part, matrix, (out_width, out_height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(line, dtype=np.uint8)
