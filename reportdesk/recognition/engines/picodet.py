"""PicoDet (PaddleDetection): an anchor-free detector with distribution focal loss, decoded with numpy.

Input 1 x 3 x height x width, RGB, ImageNet mean and deviation on 0..1. Outputs: one score array (1 x cells x classes,
already 0..1) for each stride, then one box array (1 x cells x 4 bins) for each. A box side is the mean of the
soft-maximum over its bins, in strides, measured from the cell centre. Source: PaddleDetection,
`ppdet/modeling/heads/pico_head.py`. The picture is stretched to the input, as in PaddleDetection's own reader
(`configs/picodet/_base_`, `keep_ratio: False`): that found the vehicle on 58 of 58 plate photographs at confidence 0.5,
a letterbox on 56.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.detection import Detections, strong_cells
from reportdesk.recognition.engines.coco import class_names
from reportdesk.recognition.engines.onnx import Floats, OnnxModel
from reportdesk.recognition.letterbox import network_input, stretched
from reportdesk.recognition.picture import Picture

_MEAN = np.array([123.675, 116.28, 103.53], dtype=np.float32).reshape(3, 1, 1)
_DEVIATION = np.array([58.395, 57.12, 57.375], dtype=np.float32).reshape(3, 1, 1)
_FIRST_STRIDE = 8


class PicoDetDetector:
    """A `recognition.detection.Detector`."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model
        self._width, self._height = model.required_size()
        count = model.output_shapes[0][2]
        self.names: Mapping[int, str] = class_names(model, count if isinstance(count, int) else 0)

    def detect(self, picture: Picture, classes: Sequence[int], min_confidence: float) -> Detections:
        """Return what is found, see `recognition.detection.Detector`."""
        fitted = stretched(picture, self._width, self._height)
        outputs = self._model.run((network_input(fitted.pixels) - _MEAN) / _DEVIATION)
        self._check(outputs)
        boxes, scores = decoded(outputs, self._width, self._height, classes, min_confidence)
        return strong_cells(fitted.to_picture(boxes), scores, classes, min_confidence)

    def _check(self, outputs: list[Floats]) -> None:
        levels = len(outputs) // 2
        cells = [len(_centres(self._width, self._height, _FIRST_STRIDE << level)) for level in range(levels)]
        wanted = [(1, count, len(self.names)) for count in cells]
        got = [output.shape for output in outputs]
        boxes_fit = all(
            shape[:2] == fit[:2] and len(shape) == 3 for shape, fit in zip(got[levels:], wanted, strict=False)
        )
        if got[:levels] != wanted or not boxes_fit or len(got) != 2 * levels:
            raise ModelInvalid(
                f"The model file {self._model.path.name} answers in the shapes {got}, which PicoDet does not.",
                "Correct the layout in its .json file, or use another model.",
            )


def decoded(
    outputs: list[Floats], width: int, height: int, classes: Sequence[int], min_confidence: float
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return boxes (n x 4, pixels of the input) and scores (n x classes) of the cells that may hold one of `classes`.

    Args:
        width: of the input in pixels, as `height`.
    """
    levels = len(outputs) // 2
    boxes, scores = [], []
    for level in range(levels):
        stride = _FIRST_STRIDE << level
        level_scores = outputs[level][0]
        strong = np.flatnonzero(level_scores[:, list(classes)].max(axis=1) >= min_confidence)
        distances = _distances(outputs[levels + level][0][strong]) * stride
        centres = _centres(width, height, stride)[strong]
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
def _centres(width: int, height: int, stride: int) -> NDArray[Any]:
    ys, xs = np.mgrid[0 : -(-height // stride), 0 : -(-width // stride)]
    return (np.stack([xs.ravel(), ys.ravel()], axis=1).astype(np.float32) + 0.5) * stride
