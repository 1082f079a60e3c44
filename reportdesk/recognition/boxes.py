"""Overlap of boxes, and keeping the best of those that overlap."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]


def overlaps(box: NDArray[Any], others: NDArray[Any]) -> NDArray[np.float32]:
    """Return intersection over union (0..1) of one `(x1, y1, x2, y2)` with each row of an n x 4 array."""
    x1 = np.maximum(box[0], others[:, 0])
    y1 = np.maximum(box[1], others[:, 1])
    x2 = np.minimum(box[2], others[:, 2])
    y2 = np.minimum(box[3], others[:, 3])
    both = np.clip(x2 - x1, 0, None) * np.clip(y2 - y1, 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return np.asarray(both / np.maximum(area + areas - both, 1e-6), dtype=np.float32)


def best_of_overlapping(boxes: NDArray[Any], scores: NDArray[Any], most: float) -> list[int]:
    """Return the rows to keep, best score first: non-maximum suppression at intersection over union `most`."""
    order = list(np.argsort(-scores, kind="stable"))
    kept: list[int] = []
    while order:
        best = order.pop(0)
        kept.append(int(best))
        if order:
            overlap = overlaps(boxes[best], boxes[order])
            order = [row for row, share in zip(order, overlap, strict=True) if share <= most]
    return kept
