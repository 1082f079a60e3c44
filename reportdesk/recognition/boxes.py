"""Overlap of boxes, and keeping the best of those that overlap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Box


def area(box: Box) -> float:
    """Return the area of a box in square pixels."""
    return (box[2] - box[0]) * (box[3] - box[1])


def holds_centre(outer: Box, inner: Box) -> bool:
    """True when the centre of `inner` lies in `outer`."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def tightest_around(box: Box, others: Sequence[Box]) -> int | None:
    """Return the index of the smallest of `others` that holds the centre of `box`, None when none does."""
    around = [index for index, other in enumerate(others) if holds_centre(other, box)]
    return min(around, key=lambda index: area(others[index]), default=None)


def overlaps(box: NDArray[Any], others: NDArray[Any]) -> NDArray[np.float32]:
    """Return intersection over union (0..1) of one `(x1, y1, x2, y2)` with each row of an n x 4 array."""
    x1 = np.maximum(box[0], others[:, 0])
    y1 = np.maximum(box[1], others[:, 1])
    x2 = np.minimum(box[2], others[:, 2])
    y2 = np.minimum(box[3], others[:, 3])
    both = np.clip(x2 - x1, 0, None) * np.clip(y2 - y1, 0, None)
    own = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return np.asarray(both / np.maximum(own + areas - both, 1e-6), dtype=np.float32)


def best_of_overlapping(boxes: NDArray[Any], scores: NDArray[Any], most: float) -> list[int]:
    """Return the rows to keep, best score first: non-maximum suppression at intersection over union `most`."""
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while len(order):
        best, order = int(order[0]), order[1:]
        kept.append(best)
        order = order[overlaps(boxes[best], boxes[order]) <= most]
    return kept
