"""YOLOX (Megvii): one output of 1 x cells x (5 + classes), decoded with numpy.

Input 1 x 3 x height x width, BGR, 0..255, picture top left, rest gray 114. A row is centre x, y (cells from the cell's
own corner), log width, log height (strides), objectness, class scores; all strides 8, 16, 32 one after the other.
Source: YOLOX, `yolox/utils/demo_utils.py`.
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
from reportdesk.recognition.letterbox import letterboxed, network_input
from reportdesk.recognition.picture import Picture

_FILL = 114
_STRIDES = (8, 16, 32)


class YoloxDetector:
    """A `recognition.detection.Detector`."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model
        self._width, self._height = model.required_size()
        row = model.output_shapes[0][-1]
        self.names: Mapping[int, str] = class_names(model, row - 5 if isinstance(row, int) else 0)

    def detect(self, picture: Picture, classes: Sequence[int], min_confidence: float) -> Detections:
        """Return what is found, see `recognition.detection.Detector`."""
        box = letterboxed(picture, self._width, self._height, fill=_FILL, centred=False)
        rows = self._model.run(network_input(box.pixels, rgb=False))[0]
        corners, _ = _cells(self._width, self._height)
        if rows.shape != (1, len(corners), 5 + len(self.names)):
            raise ModelInvalid(
                f"The model file {self._model.path.name} answers in the shape {rows.shape}, which YOLOX does not.",
                "Correct the layout in its .json file, or use another model.",
            )
        boxes, scores = decoded(rows[0], self._width, self._height)
        return strong_cells(box.to_picture(boxes), scores, classes, min_confidence)


def decoded(rows: Floats, width: int, height: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return boxes (n x 4, pixels of the input) and scores (n x classes, 0..1) of all cells.

    Args:
        width: of the input in pixels, as `height`.
    """
    corners, strides = _cells(width, height)
    centres = (rows[:, :2] + corners) * strides
    halves = np.exp(np.minimum(rows[:, 2:4], 20.0)) * strides / 2
    return np.concatenate([centres - halves, centres + halves], axis=1), rows[:, 4:5] * rows[:, 5:]


@lru_cache(maxsize=4)
def _cells(width: int, height: int) -> tuple[NDArray[Any], NDArray[Any]]:
    corners, strides = [], []
    for stride in _STRIDES:
        ys, xs = np.mgrid[0 : height // stride, 0 : width // stride]
        corners.append(np.stack([xs.ravel(), ys.ravel()], axis=1))
        strides.append(np.full((xs.size, 1), stride))
    return np.concatenate(corners).astype(np.float32), np.concatenate(strides).astype(np.float32)
