"""YOLOX (Megvii): one output of 1 x cells x 85, decoded with numpy.

Input 1 x 3 x side x side, BGR, 0..255, picture top left, rest gray 114. A row is centre x, y (cells from the cell's own
corner), log width, log height (strides), objectness, 80 class scores; all strides 8, 16, 32 one after the other.
Source: YOLOX, `yolox/utils/demo_utils.py`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.engines.coco import chosen_vehicles
from reportdesk.recognition.engines.onnx import Floats, OnnxModel
from reportdesk.recognition.letterbox import letterboxed
from reportdesk.recognition.picture import Picture

_FILL = 114
_STRIDES = (8, 16, 32)


def detect(model: OnnxModel, picture: Picture, min_confidence: float) -> list[Vehicle]:
    """Return the vehicles in `picture`, best first, boxes in its own pixels."""
    side = model.side
    box = letterboxed(picture, side, fill=_FILL, centred=False)
    batch = box.pixels.astype(np.float32).transpose(2, 0, 1)[np.newaxis]
    boxes, scores = decoded(model.run(np.ascontiguousarray(batch))[0][0], side)
    return chosen_vehicles(boxes, scores, box, min_confidence)


def decoded(rows: Floats, side: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return boxes (n x 4, pixels of the input) and scores (n x 80, 0..1) of all cells."""
    corners, strides = _cells(side)
    centres = (rows[:, :2] + corners) * strides
    halves = np.exp(np.minimum(rows[:, 2:4], 20.0)) * strides / 2
    return np.concatenate([centres - halves, centres + halves], axis=1), rows[:, 4:5] * rows[:, 5:]


@lru_cache(maxsize=4)
def _cells(side: int) -> tuple[NDArray[Any], NDArray[Any]]:
    corners, strides = [], []
    for stride in _STRIDES:
        cells = side // stride
        ys, xs = np.mgrid[0:cells, 0:cells]
        corners.append(np.stack([xs.ravel(), ys.ravel()], axis=1))
        strides.append(np.full((cells * cells, 1), stride))
    return np.concatenate(corners).astype(np.float32), np.concatenate(strides).astype(np.float32)
