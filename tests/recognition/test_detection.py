"""Raw detections become separate vehicles."""

from __future__ import annotations

import numpy as np
import pytest

from reportdesk.recognition.boxes import best_of_overlapping, tightest_around
from reportdesk.recognition.detection import Detections, separate, strong_cells


def detections(*rows: tuple[tuple[float, float, float, float], float, int]) -> Detections:
    boxes, scores, classes = zip(*rows, strict=True)
    return Detections(np.array(boxes, dtype=np.float32), np.array(scores, dtype=np.float32), np.array(classes))


def test_overlapping_boxes_are_one_vehicle() -> None:
    found = separate(
        detections(
            ((60, 60, 90, 90), 0.6, 3), ((2, 0, 52, 50), 0.8, 2), ((0, 0, 50, 50), 0.9, 2), ((0, 1, 50, 51), 0.7, 7)
        ),
        0.5,
    )
    assert found.classes.tolist() == [2, 3]
    assert found.scores.tolist() == pytest.approx([0.9, 0.6])


def test_the_overlap_decides_what_is_one() -> None:
    pair = detections(((0, 0, 10, 10), 0.9, 1), ((0, 4, 10, 14), 0.8, 1))  # 6 of 14 rows shared: 0.43
    assert len(separate(pair, 0.4).scores) == 1
    assert len(separate(pair, 0.5).scores) == 2


def test_two_classes_that_overlap_a_little_are_two_vehicles() -> None:
    assert len(separate(detections(((0, 0, 10, 10), 0.9, 1), ((0, 4, 10, 14), 0.8, 2)), 0.1).scores) == 2


def test_answers_that_are_no_numbers_are_left_out() -> None:
    nan, inf = float("nan"), float("inf")
    found = separate(
        detections(
            ((0, nan, 10, 10), 0.9, 1), ((0, 0, inf, 10), 0.8, 1), ((0, 0, 5, 5), nan, 1), ((0, 0, 9, 9), 0.5, 1)
        ),
        0.5,
    )
    assert found.scores.tolist() == [0.5]


def test_nothing_stays_nothing() -> None:
    empty = Detections(np.empty((0, 4)), np.empty(0), np.empty(0, dtype=int))
    assert len(separate(empty, 0.5).scores) == 0


def test_a_cell_may_hold_several_of_the_chosen_classes() -> None:
    boxes = np.array([[0, 0, 1, 1], [2, 2, 3, 3]], dtype=np.float32)
    scores = np.array([[0.9, 0.1, 0.6], [0.2, 0.8, 0.5]], dtype=np.float32)
    found = strong_cells(boxes, scores, (0, 2), 0.5)
    assert list(zip(found.classes.tolist(), found.boxes[:, 0].tolist(), strict=True)) == [(0, 0), (2, 0), (2, 2)]
    assert found.scores.tolist() == pytest.approx([0.9, 0.6, 0.5])


def test_suppression_keeps_the_best_and_all_that_stand_apart() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [20, 0, 30, 10], [0, 0, 0, 0]], dtype=np.float32)
    assert best_of_overlapping(boxes, np.array([0.5, 0.9, 0.3, 0.1]), 0.5) == [1, 2, 3]


def test_the_tightest_box_around_another() -> None:
    boxes = [(0.0, 0.0, 100.0, 100.0), (20.0, 20.0, 60.0, 60.0), (70.0, 70.0, 90.0, 90.0)]
    assert tightest_around((30, 30, 40, 40), boxes) == 1
    assert tightest_around((0, 0, 10, 10), boxes) == 0
    assert tightest_around((200, 0, 210, 10), boxes) is None
    assert tightest_around((0, 0, 1, 1), []) is None
