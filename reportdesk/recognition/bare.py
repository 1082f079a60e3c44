"""Pictures that show two-dimensional codes and nothing else: neither print nor a vehicle need be looked for there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from reportdesk.domain.findings import Quad
from reportdesk.recognition.picture import Picture

_LARGEST_PX = 960
"""Larger pictures are photographs, of which the codes are a small part."""

_LEAST_SHARE = 0.15
_MARGIN = 0.04
_MARGIN_PX = 2.0
"""How far the outline of a code may be wrong, by its size and by the pixel."""

_LEAST_CONTRAST = 32
"""Between neighbours, of 255 levels. 58 of 118 samples of two-dimensional codes show nothing stronger beside the code:
they take 6 ms each instead of 38, in which print or a vehicle was found in none."""


def is_bare(picture: Picture, squares: Sequence[Quad]) -> bool:
    """True when nothing stands out beside `squares`, the outlines of two-dimensional codes, and they are not small."""
    if not squares or max(picture.width, picture.height) > _LARGEST_PX:
        return False
    import cv2

    beside = np.full((picture.height, picture.width), 255, np.uint8)
    for square in squares:
        cv2.fillConvexPoly(beside, np.rint(_widened(square)).astype(np.int32), 0)
    if np.count_nonzero(beside) > (1 - _LEAST_SHARE) * beside.size:
        return False
    contrast: Any = cv2.morphologyEx(picture.gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return not bool((cv2.bitwise_and(contrast, beside) > _LEAST_CONTRAST).any())


def _widened(square: Quad) -> Any:
    corners = np.array(square)
    away = corners - corners.mean(axis=0)
    return corners + _MARGIN * away + _MARGIN_PX * np.sign(away)
