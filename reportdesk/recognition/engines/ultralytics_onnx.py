"""ONNX exports of Ultralytics models, decoded with numpy; neither torch nor their library is needed.

Input 1 x 3 x height x width, RGB, 0..1, centred letterbox of gray 114. Output either raw, 1 x (4 + classes) x cells,
columns centre x, y, width, height in pixels of the input and class scores 0..1; or end to end, 1 x n x 6, rows
x1, y1, x2, y2, score, class. Source: Ultralytics 8.4, `engine/exporter.py` and `models/yolo/detect/predict.py`.
A model of free input size gets the smallest rectangle around the picture (68 ms instead of 93 for a 4:3 photograph, one
thread, YOLOv8n), as the library does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.detection import Detections
from reportdesk.recognition.engines.coco import class_names
from reportdesk.recognition.engines.onnx import Floats, OnnxModel
from reportdesk.recognition.letterbox import least_rectangle, letterboxed, network_input
from reportdesk.recognition.picture import Picture

_FILL = 114
_USUAL_SIDE, _USUAL_STRIDE = 640, 32
_END_TO_END_ROW = 6


class UltralyticsOnnxDetector:
    """A `recognition.detection.Detector`."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model
        # Told names are checked against the answers, where a wrong layout shows as well.
        self.names: Mapping[int, str] = model.facts.names or class_names(model, _class_count(model))

    def detect(self, picture: Picture, classes: Sequence[int], min_confidence: float) -> Detections:
        """Return what is found, see `recognition.detection.Detector`."""
        width, height = self._input_size(picture)
        box = letterboxed(picture, width, height, fill=_FILL, centred=True)
        boxes, scores, numbers = self._decoded(self._model.run(network_input(box.pixels, deviation=255))[0])
        strong = (scores >= min_confidence) & np.isin(numbers, classes)
        return Detections(box.to_picture(boxes[strong]), scores[strong], numbers[strong])

    def _input_size(self, picture: Picture) -> tuple[int, int]:
        size = self._model.size
        if not self._model.has_free_size and min(size) > 0:
            return size
        return least_rectangle(picture, max(size) or _USUAL_SIDE, self._model.facts.stride or _USUAL_STRIDE)

    def _decoded(self, output: Floats) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        if output.ndim == 3 and output.shape[2] == _END_TO_END_ROW:
            rows = output[0]
            return rows[:, :4], rows[:, 4], np.nan_to_num(rows[:, 5], nan=-1).astype(int)
        if output.ndim == 3 and output.shape[1] == 4 + len(self.names):
            return raw_decoded(output[0])
        raise ModelInvalid(
            f"The model file {self._model.path.name} answers in the shape {output.shape}, which no Ultralytics "
            f"detector of {len(self.names)} classes does.",
            "Correct the names or the layout in its .json file, or export the model again for detection.",
        )


def raw_decoded(columns: Floats) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Return boxes (n x 4, pixels of the input), scores (n) and class numbers (n) from (4 + classes) x cells."""
    centres, halves = columns[:2].T, columns[2:4].T / 2
    # One class a cell, the best of all: the library does the same, so that both ways of reading a model agree.
    numbers = columns[4:].argmax(axis=0)
    scores = columns[4 + numbers, np.arange(columns.shape[1])]
    return np.concatenate([centres - halves, centres + halves], axis=1), scores, numbers


def _class_count(model: OnnxModel) -> int:
    """Return the number of classes that the output shows, 0 when it does not."""
    shape = model.output_shapes[0]
    raw = len(shape) == 3 and isinstance(shape[1], int) and shape[2] != _END_TO_END_ROW
    return int(str(shape[1])) - 4 if raw else 0
