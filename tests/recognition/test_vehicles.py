"""Vehicles are found by each kind of model file; a missing one is said, never taken for "no vehicles"."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.domain.findings import Box
from reportdesk.recognition.boxes import best_of_overlapping, overlaps
from reportdesk.recognition.engines import picodet, ultralytics, yolox
from reportdesk.recognition.engines.coco import chosen_vehicles
from reportdesk.recognition.letterbox import letterboxed
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.vehicles import find_vehicles

Shown = Callable[[str], Picture]


def blank(width: int, height: int) -> Picture:
    return Picture(np.full((height, width, 3), 200, dtype=np.uint8), "PNG")


@pytest.fixture
def shown(sample_data: Path) -> Shown:
    """Return a function that opens a sample photograph."""

    def opened(file: str) -> Picture:
        import cv2

        pixels: Any = cv2.imdecode(np.frombuffer((sample_data / file).read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        return Picture(np.asarray(pixels, dtype=np.uint8), "JPEG")

    return opened


@pytest.fixture
def settings(model_files: Path) -> Settings:
    return Settings(models_folder=str(model_files))


@pytest.mark.parametrize("model", ["picodet-s-slim", "picodet-s", "yolox-nano"])
def test_street_photographs(shown: Shown, settings: Settings, model: str) -> None:
    chosen = replace(settings, vehicle_model=model)
    counts = {
        name: Counter(vehicle.label for vehicle in find_vehicles(shown(f"vehicles/{name}.jpg"), chosen))
        for name in ("bus", "zidane", "q_parking")
    }
    assert counts["bus"]["bus"] >= 1
    assert counts["bus"]["car"] <= 1
    assert not counts["zidane"]
    assert counts["q_parking"]["car"] >= 5


def test_boxes_lie_in_the_full_picture_best_first(shown: Shown, settings: Settings) -> None:
    picture = shown("vehicles/q_parking.jpg")
    vehicles = find_vehicles(picture, settings)
    confidences = [vehicle.confidence for vehicle in vehicles]
    assert confidences == sorted(confidences, reverse=True)
    for vehicle in vehicles:
        x1, y1, x2, y2 = vehicle.box
        assert 0 <= x1 < x2 <= picture.width
        assert 0 <= y1 < y2 <= picture.height
        assert settings.vehicle_min_confidence <= vehicle.confidence <= 1


def test_the_models_agree_where_the_bus_is(shown: Shown, settings: Settings) -> None:
    picture = shown("vehicles/bus.jpg")
    boxes = [
        next(v.box for v in find_vehicles(picture, replace(settings, vehicle_model=model)) if v.label == "bus")
        for model in ("picodet-s-slim", "yolox-nano")
    ]
    assert overlaps(np.array(boxes[0]), np.array(boxes[1:]))[0] > 0.8


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 900), (900, 2), (416, 416)])
def test_empty_pictures_of_any_shape_have_no_vehicles(settings: Settings, width: int, height: int) -> None:
    for model in ("picodet-s-slim", "yolox-nano"):
        assert find_vehicles(blank(width, height), replace(settings, vehicle_model=model)) == []


def test_without_a_model_the_stage_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StageUnavailable, match="No vehicle model is installed") as unavailable:
        find_vehicles(blank(40, 40), Settings(models_folder=str(tmp_path)))
    assert "reportdesk models install" in unavailable.value.hint


def test_a_letterbox_leads_back_to_the_picture() -> None:
    for centred in (True, False):
        box = letterboxed(blank(2000, 1000), 416, fill=114, centred=centred)
        assert box.pixels.shape == (416, 416, 3)
        top = 104 if centred else 0
        assert np.allclose(box.to_picture(np.array([0, top, 416, top + 208])), (0, 0, 2000, 1000), atol=5)
        assert box.to_picture(np.array([-50, -50, 900, 900])) == (0, 0, 2000, 1000)


def test_picodet_boxes_are_measured_from_the_cell_centre() -> None:
    side, bins = 64, 8
    scores = [np.zeros((1, (side // stride) ** 2, 80), dtype=np.float32) for stride in (8, 16, 32, 64)]
    boxes = [np.zeros((1, (side // stride) ** 2, 4 * bins), dtype=np.float32) for stride in (8, 16, 32, 64)]
    scores[1][0, 5, 2] = 0.9  # the cell in column 1, row 1 of stride 16: centre (24, 24)
    for edge, distance in enumerate((1, 0, 2, 1)):
        boxes[1][0, 5, edge * bins + distance] = 50
    found, kept = picodet.decoded([*scores, *boxes], side, 0.5)
    assert np.allclose(found, [[8, 24, 56, 40]], atol=1e-3)
    assert kept.shape == (1, 80)


def test_yolox_boxes_are_measured_from_the_cell_corner() -> None:
    rows = np.zeros((8 * 8 + 4 * 4 + 2 * 2, 85), dtype=np.float32)
    rows[64 + 5] = 0.0  # column 1, row 1 of stride 16
    rows[64 + 5, :4] = (0.5, 0.25, 0.0, np.log(2.0))
    rows[64 + 5, 4], rows[64 + 5, 5 + 7] = 0.5, 0.8
    boxes, scores = yolox.decoded(rows, 64)
    assert np.allclose(boxes[64 + 5], (16, 4, 32, 36), atol=1e-3)
    assert scores[64 + 5, 7] == pytest.approx(0.4)


def test_overlapping_boxes_are_one_vehicle() -> None:
    box = letterboxed(blank(100, 100), 100, fill=0, centred=True)
    edges: list[Box] = [(0, 0, 50, 50), (2, 0, 52, 50), (0, 1, 50, 51), (60, 60, 90, 90)]
    scores = np.zeros((4, 80), dtype=np.float32)
    scores[0, 2], scores[1, 2], scores[2, 7], scores[3, 3], scores[3, 6] = 0.9, 0.8, 0.7, 0.6, 0.99
    vehicles = chosen_vehicles(np.array(edges, dtype=np.float32), scores, box, 0.5)
    assert [(vehicle.label, round(vehicle.confidence, 2)) for vehicle in vehicles] == [
        ("car", 0.9),
        ("motorcycle", 0.6),
    ]


def test_suppression_keeps_the_best_and_all_that_stand_apart() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [20, 0, 30, 10], [0, 0, 0, 0]], dtype=np.float32)
    assert best_of_overlapping(boxes, np.array([0.5, 0.9, 0.3, 0.1]), 0.5) == [1, 2, 3]


def test_pt_files_need_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ultralytics", None)
    ultralytics._loaded.cache_clear()
    (tmp_path / "own.pt").write_bytes(b"weights")
    with pytest.raises(StageUnavailable, match="ultralytics") as unavailable:
        find_vehicles(blank(40, 40), Settings(models_folder=str(tmp_path), vehicle_model="own"))
    assert "AGPL-3.0" in unavailable.value.hint


class FakeModel:
    """Stands for `ultralytics.YOLO`: refuses broken files, and finds a truck and a dog."""

    def __init__(self, path: str, task: str) -> None:
        assert task == "detect"
        if Path(path).read_bytes() == b"broken":
            raise RuntimeError("bad magic number")

    def predict(self, pixels: Any, **arguments: Any) -> list[Any]:
        assert pixels.shape == (40, 60, 3)
        assert arguments["conf"] == 0.5
        boxes = SimpleNamespace(
            xyxy=np.array([[1, 2, 30, 20], [0, 0, 9, 9]]), conf=np.array([0.8, 0.9]), cls=np.array([7, 16])
        )
        return [SimpleNamespace(boxes=boxes, names={7: "truck", 16: "dog"})]


def test_pt_files_are_read_by_ultralytics(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("ultralytics")
    module.__dict__.update(YOLO=FakeModel, settings=SimpleNamespace(update=lambda values: None))
    monkeypatch.setitem(sys.modules, "ultralytics", module)
    for name, content in (("own.pt", b"weights"), ("bad.pt", b"broken")):
        (tmp_path / name).write_bytes(content)
    ultralytics._loaded.cache_clear()
    vehicles = find_vehicles(blank(60, 40), Settings(models_folder=str(tmp_path), vehicle_model="own"))
    assert [(v.label, v.confidence, v.box) for v in vehicles] == [("truck", 0.8, (1, 2, 30, 20))]
    with pytest.raises(ModelInvalid, match="bad magic number"):
        find_vehicles(blank(60, 40), Settings(models_folder=str(tmp_path), vehicle_model="bad"))
    ultralytics._loaded.cache_clear()


def test_pt_files_with_the_real_library(shown: Shown, settings: Settings) -> None:
    pytest.importorskip("ultralytics", reason="the ultralytics extra is not installed")
    ultralytics._loaded.cache_clear()
    vehicles = find_vehicles(shown("vehicles/bus.jpg"), replace(settings, vehicle_model="yolov8n_deq.pt"))
    assert vehicles[0].label == "bus"
    ultralytics._loaded.cache_clear()
