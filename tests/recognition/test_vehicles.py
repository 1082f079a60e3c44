"""Vehicles are found by each kind of model file; a missing one is said, never taken for "no vehicles"."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from reportdesk.config.paths import models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.boxes import holds_centre, overlaps
from reportdesk.recognition.conversions import conversion_of, convert
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines import picodet, ultralytics, yolox
from reportdesk.recognition.letterbox import letterboxed, stretched
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.vehicles import find_vehicles, with_primary
from tests.recognition.onnx_files import raw, told, write_model

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
        box = letterboxed(blank(2000, 1000), 416, 416, fill=114, centred=centred)
        assert box.pixels.shape == (416, 416, 3)
        top = 104 if centred else 0
        edges = np.array([[0, top, 416, top + 208], [-50, -50, 900, 900]])
        assert np.allclose(box.to_picture(edges), [(0, 0, 2000, 1000)] * 2, atol=5)


def test_a_stretched_picture_leads_back_to_the_picture() -> None:
    box = stretched(blank(2000, 1000), 416, 208)
    assert box.pixels.shape == (208, 416, 3)
    assert np.allclose(box.to_picture(np.array([[104, 52, 208, 500]])), [(500, 250, 1000, 1000)])


def test_picodet_boxes_are_measured_from_the_cell_centre() -> None:
    side, bins = 64, 8
    scores = [np.zeros((1, (side // stride) ** 2, 80), dtype=np.float32) for stride in (8, 16, 32, 64)]
    boxes = [np.zeros((1, (side // stride) ** 2, 4 * bins), dtype=np.float32) for stride in (8, 16, 32, 64)]
    scores[1][0, 5, 2] = 0.9  # the cell in column 1, row 1 of stride 16: centre (24, 24)
    for edge, distance in enumerate((1, 0, 2, 1)):
        boxes[1][0, 5, edge * bins + distance] = 50
    found, kept = picodet.decoded([*scores, *boxes], side, side, (2, 7), 0.5)
    assert np.allclose(found, [[8, 24, 56, 40]], atol=1e-3)
    assert kept.shape == (1, 80)


def test_yolox_boxes_are_measured_from_the_cell_corner() -> None:
    rows = np.zeros((8 * 8 + 4 * 4 + 2 * 2, 85), dtype=np.float32)
    rows[64 + 5] = 0.0  # column 1, row 1 of stride 16
    rows[64 + 5, :4] = (0.5, 0.25, 0.0, np.log(2.0))
    rows[64 + 5, 4], rows[64 + 5, 5 + 7] = 0.5, 0.8
    boxes, scores = yolox.decoded(rows, 64, 64)
    assert np.allclose(boxes[64 + 5], (16, 4, 32, 36), atol=1e-3)
    assert scores[64 + 5, 7] == pytest.approx(0.4)


def test_the_largest_vehicle_is_the_photographed_one() -> None:
    small, large = Vehicle("car", 0.9, (0, 0, 10, 10)), Vehicle("bus", 0.6, (0, 0, 40, 20))
    assert [vehicle.primary for vehicle in with_primary([small, large])] == [False, True]
    assert [vehicle.primary for vehicle in with_primary([small, small])] == [True, False]
    assert with_primary([]) == []


def test_a_bicycle_counts(shown: Shown, settings: Settings) -> None:
    vehicles = find_vehicles(shown("vehicles/dog.jpg"), settings)
    assert Counter(vehicle.label for vehicle in vehicles)["bicycle"] == 1
    cars = find_vehicles(shown("vehicles/dog.jpg"), replace(settings, vehicle_classes=("car", "truck")))
    assert {vehicle.label for vehicle in cars} <= {"car", "truck"}


def test_the_vehicle_of_plate_photographs_is_found_with_few_boxes(sample_data: Path, settings: Settings) -> None:
    items = json.loads((sample_data / "manifest.json").read_text(encoding="utf-8"))["items"]
    found, boxes = [], 0
    for item in [item for item in items if item["kind"] == "plate_full"][::2]:
        x, y, width, height = item["expected"][0]["box"]
        vehicles = find_vehicles(read_picture(sample_data / item["file"], settings), settings)
        found.append(any(holds_centre(vehicle.box, (x, y, x + width, y + height)) for vehicle in vehicles))
        boxes += len(vehicles)
    assert sum(found) >= 0.98 * len(found)
    assert boxes <= 2 * len(found)


def test_pt_files_need_the_extra_or_a_conversion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ultralytics", None)
    file = tmp_path / "own.pt"
    file.write_bytes(b"weights")
    settings = Settings(models_folder=str(tmp_path), vehicle_model="own")
    with pytest.raises(StageUnavailable, match="ultralytics") as unavailable:
        find_vehicles(blank(40, 40), settings)
    assert "AGPL-3.0" in unavailable.value.hint
    assert "models convert" in unavailable.value.hint
    converted = tmp_path / "converted" / f"{hashlib.sha256(b'weights').hexdigest()}.onnx"
    converted.parent.mkdir()
    write_model(converted, [raw(1, (0, 0.9, (48, 48, 20, 10)))], metadata=told(["Chassis"]))
    assert [vehicle.label for vehicle in find_vehicles(blank(96, 96), settings)] == ["Chassis"]
    file.write_bytes(b"other weights")
    with pytest.raises(StageUnavailable, match="ultralytics"):
        find_vehicles(blank(40, 40), settings)


def test_a_conversion_is_kept_in_the_models_folder_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where desks share that folder, all have it; where it may only be read, the one that converted."""
    monkeypatch.setattr(ultralytics, "exported", lambda _weights: b"network")
    (tmp_path / "own.pt").write_bytes(b"weights")
    settings = Settings(models_folder=str(tmp_path / "shared"))
    made = convert(tmp_path / "own.pt", settings)
    assert made.parent == tmp_path / "shared" / "converted"
    assert conversion_of(tmp_path / "own.pt", settings) == made
    (tmp_path / "full").write_bytes(b"no folder")
    only_read = Settings(models_folder=str(tmp_path / "full"))
    made = convert(tmp_path / "own.pt", only_read)
    assert made.parent == models_folder() / "converted"
    assert conversion_of(tmp_path / "own.pt", only_read) == made
    made.unlink()
    made.parent.rmdir()
    made.parent.write_bytes(b"no folder")
    with pytest.raises(ModelInvalid, match="cannot be written to"):
        convert(tmp_path / "own.pt", only_read)


def test_an_extra_that_cannot_load_safely_loads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before 8.4.190 the library ignored ULTRALYTICS_SAFE_LOAD and ran what was pickled into the file."""
    library, torch = ModuleType("ultralytics"), ModuleType("torch")
    library.__dict__["utils"] = ModuleType("ultralytics.utils")
    torch.__dict__["serialization"] = SimpleNamespace(get_unsafe_globals_in_checkpoint=None)
    monkeypatch.setitem(sys.modules, "ultralytics", library)
    monkeypatch.setitem(sys.modules, "torch", torch)
    (tmp_path / "own.pt").write_bytes(b"weights")
    with pytest.raises(StageUnavailable, match="without running"):
        find_vehicles(blank(40, 40), Settings(vehicle_model=str(tmp_path / "own.pt")))


def test_a_foreign_library_that_does_not_start_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As torch and torchvision of different makes do."""
    (tmp_path / "ultralytics.py").write_text("raise RuntimeError('operator torchvision::nms does not exist')")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "ultralytics", raising=False)
    (tmp_path / "own.pt").write_bytes(b"weights")
    with pytest.raises(StageUnavailable, match="torchvision::nms"):
        find_vehicles(blank(40, 40), Settings(vehicle_model=str(tmp_path / "own.pt")))
