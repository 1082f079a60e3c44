"""What a detector of vehicles is, and how its raw detections become separate vehicles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.values import dataclass
from reportdesk.recognition.boxes import best_of_overlapping
from reportdesk.recognition.picture import Picture

_MOST_CANDIDATES = 1_000
_ANY_CLASS_OVERLAP = 0.8
"""Two classes on nearly the same box are one vehicle: a van is often found as car and as truck."""


@dataclass(frozen=True, slots=True)
class Detections:
    """Raw detections, one a row: boxes n x 4 in pixels of the picture, scores n in 0..1, class numbers n."""

    boxes: NDArray[Any]
    scores: NDArray[Any]
    classes: NDArray[Any]


class Detector(Protocol):
    """A loaded model that finds objects of several classes."""

    @property
    def names(self) -> Mapping[int, str]:
        """Class numbers and their names."""
        ...

    def detect(self, picture: Picture, classes: Sequence[int], min_confidence: float) -> Detections:
        """Return what is found of these classes; boxes may overlap and repeat each other.

        Raises:
            ModelInvalid: the model answers in a shape that does not fit its layout.
        """
        ...


def strong_cells(
    boxes: NDArray[Any], scores: NDArray[Any], classes: Sequence[int], min_confidence: float
) -> Detections:
    """Return one detection for each cell and class of at least `min_confidence`.

    Args:
        boxes: n x 4.
        scores: n x number of classes, in 0..1.
    """
    numbers = np.asarray(classes, dtype=int)
    rows, columns = np.nonzero(scores[:, numbers] >= min_confidence)
    return Detections(boxes[rows], scores[rows, numbers[columns]], numbers[columns])


def separate(found: Detections, overlap: float) -> Detections:
    """Return the detections without repetitions, best first.

    Args:
        overlap: intersection over union above which two boxes of one class are the same vehicle.
    """
    order = np.argsort(-found.scores, kind="stable")
    order = order[np.isfinite(found.boxes[order]).all(axis=1) & np.isfinite(found.scores[order])][:_MOST_CANDIDATES]
    kept: list[int] = []
    for number in np.unique(found.classes[order]):
        rows = order[found.classes[order] == number]
        kept += [int(rows[index]) for index in best_of_overlapping(found.boxes[rows], found.scores[rows], overlap)]
    rows = np.asarray(kept, dtype=int)
    rows = rows[best_of_overlapping(found.boxes[rows], found.scores[rows], _ANY_CLASS_OVERLAP)]
    return Detections(found.boxes[rows], found.scores[rows], found.classes[rows])
