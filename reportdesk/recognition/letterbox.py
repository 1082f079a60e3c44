"""Fitting a picture into the square input of a detector, and boxes back into the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Box
from reportdesk.recognition.picture import Picture, Pixels

REDUCED_PX = 960
"""Side of the reduced view that detectors start from; the one the text stage uses by default, so it is made once."""


@dataclass(frozen=True, slots=True)
class Letterbox:
    """A side x side picture, and how it came about: scale, left and top border in its own pixels."""

    pixels: Pixels
    scale: float
    left: int
    top: int
    width: int
    height: int

    def to_picture(self, edges: NDArray[Any]) -> Box:
        """Return `(x1, y1, x2, y2)` of this input as a box in the full picture, clipped to it."""
        x1, x2 = (float(np.clip((edges[i] - self.left) / self.scale, 0, self.width)) for i in (0, 2))
        y1, y2 = (float(np.clip((edges[i] - self.top) / self.scale, 0, self.height)) for i in (1, 3))
        return (x1, y1, x2, y2)


def letterboxed(picture: Picture, side: int, *, fill: int, centred: bool) -> Letterbox:
    """Return `picture` fitted into side x side with its proportions kept, borders of gray value `fill`.

    Args:
        centred: equal borders on both sides, else all of it right and below.
    """
    import cv2

    bgr, reduction = picture.bgr_within(max(side, REDUCED_PX))
    height, width = bgr.shape[:2]
    scale = min(side / width, side / height)
    new_width, new_height = max(1, round(width * scale)), max(1, round(height * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small: Any = cv2.resize(bgr, (new_width, new_height), interpolation=way)
    left = (side - new_width) // 2 if centred else 0
    top = (side - new_height) // 2 if centred else 0
    canvas: Pixels = np.full((side, side, 3), fill, dtype=np.uint8)
    canvas[top : top + new_height, left : left + new_width] = small
    return Letterbox(canvas, scale * reduction, left, top, picture.width, picture.height)
