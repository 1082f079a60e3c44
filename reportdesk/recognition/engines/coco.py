"""The vehicle classes of COCO and the choice among raw detections, shared by the ONNX detectors.

Class numbers: the 80 classes of COCO 2017 in the order of its annotation file, counted from 0.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.boxes import best_of_overlapping
from reportdesk.recognition.letterbox import Letterbox

VEHICLE_CLASSES = {2: "car", 3: "motorcycle", 5: "bus", 7: "truck"}
"""Trains, aeroplanes and boats are left out: in photographs of vehicles they are nearly always something else."""

_SAME_CLASS_OVERLAP = 0.5
_ANY_CLASS_OVERLAP = 0.8


def chosen_vehicles(
    boxes: NDArray[Any], scores: NDArray[Any], letterbox: Letterbox, min_confidence: float
) -> list[Vehicle]:
    """Return the vehicles among raw detections, best first.

    Overlapping boxes of one class are one vehicle, and so are nearly equal boxes of two classes (a van is often found
    as car and as truck).

    Args:
        boxes: n x 4, `(x1, y1, x2, y2)` in pixels of the letterbox.
        scores: n x 80 in 0..1.
    """
    rows: list[int] = []
    classes: list[int] = []
    for number in VEHICLE_CLASSES:
        strong = np.flatnonzero(scores[:, number] >= min_confidence)
        kept = best_of_overlapping(boxes[strong], scores[strong, number], _SAME_CLASS_OVERLAP) if len(strong) else []
        rows.extend(int(strong[index]) for index in kept)
        classes.extend([number] * len(kept))
    if not rows:
        return []
    best = scores[rows, classes]
    return [
        Vehicle(VEHICLE_CLASSES[classes[index]], float(best[index]), letterbox.to_picture(boxes[rows[index]]))
        for index in best_of_overlapping(boxes[rows], best, _ANY_CLASS_OVERLAP)
    ]
