"""Places on a photograph that look like a label: a bright, four-sided patch with something dark in it."""

from __future__ import annotations

from typing import Any

import numpy as np

from reportdesk.domain.findings import Box
from reportdesk.recognition.boxes import best_of_overlapping
from reportdesk.recognition.picture import Picture, Pixels

_VIEW_PX = 1920
_BRIGHTNESSES = (110, 140, 170, 200)
"""One of them parts a label from what is around it, in the shade as in the sun."""

_LEAST_SIDES_PX = (12, 36)
_MOST_AREA = 0.05
_LEAST_FILLED = 0.75
_LONGEST = 12
_SAME_PLACE = 0.5
_MOST_LABELS = 16
_MARGIN = 0.15


def label_like(picture: Picture) -> list[Box]:
    """Return parts of the picture (whole pixels, with a margin) that look like a small label, largest first."""
    gray, scale = picture.gray_within(_VIEW_PX)
    found = [box for brightness in _BRIGHTNESSES for box in _patches(gray, brightness)]
    if not found:
        return []
    boxes = np.array(found, dtype=np.float64)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    kept = best_of_overlapping(boxes, areas, _SAME_PLACE)[:_MOST_LABELS]
    return [_with_margin(boxes[row] / scale, picture) for row in kept]


def _patches(gray: Pixels, brightness: int) -> list[tuple[float, float, float, float]]:
    import cv2

    bright = (gray > brightness).astype(np.uint8)
    outlines, relations = cv2.findContours(bright, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if relations is None:
        return []
    return [
        (x, y, x + width, y + height)
        for outline, (_, _, inner, outer) in zip(outlines, np.asarray(relations)[0], strict=True)
        if outer < 0 <= inner
        for x, y, width, height in [cv2.boundingRect(outline)]
        if width * height <= _MOST_AREA * gray.size and _is_four_sided(outline)
    ]


def _is_four_sided(outline: Any) -> bool:
    """True for an outline that nearly fills a rectangle of a label's size and shape, however it is turned."""
    import cv2

    short, long = sorted(cv2.minAreaRect(outline)[1])
    if short < _LEAST_SIDES_PX[0] or long < _LEAST_SIDES_PX[1] or long > _LONGEST * short:
        return False
    return bool(cv2.contourArea(outline) >= _LEAST_FILLED * short * long)


def _with_margin(box: Any, picture: Picture) -> Box:
    x1, y1, x2, y2 = (float(edge) for edge in box)
    margin = _MARGIN * max(x2 - x1, y2 - y1)
    return (
        max(0, int(x1 - margin)),
        max(0, int(y1 - margin)),
        min(picture.width, int(x2 + margin) + 1),
        min(picture.height, int(y2 + margin) + 1),
    )
