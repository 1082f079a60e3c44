"""PicoDet (PaddleDetection): an anchor-free detector with distribution focal loss, decoded with numpy.

Input 1 x 3 x side x side, RGB, ImageNet mean and deviation on 0..1. Outputs: one score array (1 x cells x 80, already
0..1) for each stride, then one box array (1 x cells x 4 bins) for each. A box side is the mean of the soft-maximum over
its bins, in strides, measured from the cell centre. Source: PaddleDetection, `ppdet/modeling/heads/pico_head.py`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.engines.coco import VEHICLE_CLASSES, chosen_vehicles
from reportdesk.recognition.engines.onnx import Floats, OnnxModel
from reportdesk.recognition.letterbox import letterboxed
from reportdesk.recognition.picture import Picture

_MEAN = np.array([123.675, 116.28, 103.53], dtype=np.float32)
_DEVIATION = np.array([58.395, 57.12, 57.375], dtype=np.float32)
_FILL = 114
_FIRST_STRIDE = 8


def detect(model: OnnxModel, picture: Picture, min_confidence: float) -> list[Vehicle]:
    """Return the vehicles in `picture`, best first, boxes in its own pixels."""
    side = model.side
    box = letterboxed(picture, side, fill=_FILL, centred=True)
    rgb = box.pixels[:, :, ::-1].astype(np.float32)
    batch = ((rgb - _MEAN) / _DEVIATION).transpose(2, 0, 1)[np.newaxis]
    boxes, scores = decoded(model.run(np.ascontiguousarray(batch)), side, min_confidence)
    return chosen_vehicles(boxes, scores, box, min_confidence)


def decoded(outputs: list[Floats], side: int, min_confidence: float) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return boxes (n x 4, pixels of the input) and scores (n x 80) of the cells that may hold a vehicle."""
    levels = len(outputs) // 2
    boxes, scores = [], []
    for level in range(levels):
        stride = _FIRST_STRIDE << level
        level_scores = outputs[level][0]
        strong = np.flatnonzero(level_scores[:, list(VEHICLE_CLASSES)].max(axis=1) >= min_confidence)
        distances = _distances(outputs[levels + level][0][strong]) * stride
        centres = _centres(side, stride)[strong]
        boxes.append(np.concatenate([centres - distances[:, :2], centres + distances[:, 2:]], axis=1))
        scores.append(level_scores[strong])
    return np.concatenate(boxes), np.concatenate(scores)


def _distances(bins: Floats) -> NDArray[Any]:
    """Return n x 4 distances (left, top, right, bottom) in strides from n x (4 bins) raw values."""
    raw = bins.reshape(len(bins), 4, bins.shape[1] // 4)
    weights = np.exp(raw - raw.max(axis=2, keepdims=True))
    weights /= weights.sum(axis=2, keepdims=True)
    return np.asarray(weights @ np.arange(raw.shape[2], dtype=np.float32))


@lru_cache(maxsize=16)
def _centres(side: int, stride: int) -> NDArray[Any]:
    cells = -(-side // stride)
    ys, xs = np.mgrid[0:cells, 0:cells]
    return (np.stack([xs.ravel(), ys.ravel()], axis=1).astype(np.float32) + 0.5) * stride
