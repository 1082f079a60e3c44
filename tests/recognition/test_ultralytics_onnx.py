"""ONNX exports of Ultralytics models are decoded without their library, whatever classes and shapes they have."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.letterbox import least_rectangle
from reportdesk.recognition.model_import import import_file
from reportdesk.recognition.models import model_identity
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.vehicles import find_vehicles
from tests.recognition.onnx_files import FREE, SIDE, raw, told, write_model

NAMES = ("Chassis", "Crate")


def picture(width: int, height: int) -> Picture:
    return Picture(np.full((height, width, 3), 200, dtype=np.uint8), "PNG")


def found_by(file: Path, width: int = 2 * SIDE, height: int = SIDE, **settings: object) -> list[Vehicle]:
    return find_vehicles(picture(width, height), Settings(vehicle_model=str(file)).with_values(**settings))


def test_raw_answers_in_a_letterbox(tmp_path: Path) -> None:
    """A picture of 192 x 96 in 96 x 96: halved, with 24 rows of border above."""
    answer = raw(2, (0, 0.9, (48, 48, 20, 10)), (1, 0.6, (10, 30, 8, 4)), (0, 0.4, (80, 60, 8, 8)))
    vehicles = found_by(write_model(tmp_path / "own.onnx", [answer], metadata=told(NAMES)))
    assert [(v.label, round(v.confidence, 3), v.box) for v in vehicles] == [
        ("Chassis", 0.9, (76, 38, 116, 58)),
        ("Crate", 0.6, (12, 8, 28, 16)),
    ]
    assert [v.primary for v in vehicles] == [True, False]


def test_end_to_end_answers(tmp_path: Path) -> None:
    answer = np.zeros((1, 300, 6), dtype=np.float32)
    answer[0, 0] = (38, 43, 58, 53, 0.9, 0)
    answer[0, 1] = (6, 28, 14, 32, 0.6, 1)
    answer[0, 2] = (6, 28, 14, 32, 0.6, 7)  # a class without a name is none
    vehicles = found_by(write_model(tmp_path / "own.onnx", [answer], metadata=told(NAMES)))
    assert [(v.label, v.box) for v in vehicles] == [("Chassis", (76, 38, 116, 58)), ("Crate", (12, 8, 28, 16))]


def test_free_sizes_get_the_smallest_rectangle(tmp_path: Path) -> None:
    assert least_rectangle(picture(4000, 3000), 640, 32) == (640, 480)
    assert least_rectangle(picture(100, 201), 640, 32) == (320, 640)
    assert least_rectangle(picture(1, 5000), 640, 32) == (32, 640)
    answer = raw(2, (0, 0.9, (48, 24, 20, 10)))
    metadata = told(NAMES, imgsz="[96, 96]", stride="16")
    free = [("batch", "rows", "anchors")]
    vehicles = found_by(write_model(tmp_path / "own.onnx", [answer], image=FREE, shapes=free, metadata=metadata))
    assert [v.box for v in vehicles] == [(76, 38, 116, 58)]  # 96 x 48 without a border


def test_half_precision(tmp_path: Path) -> None:
    answer = raw(2, (1, 0.75, (48, 48, 20, 10))).astype(np.float16)
    vehicles = found_by(write_model(tmp_path / "own.onnx", [answer], metadata=told(NAMES)))
    assert [(v.label, v.confidence) for v in vehicles] == [("Crate", 0.75)]


def test_missing_names_are_asked_for_and_taken_from_the_sidecar(tmp_path: Path) -> None:
    file = write_model(tmp_path / "own.onnx", [raw(2, (0, 0.9, (48, 48, 20, 10)))])
    with pytest.raises(ModelInvalid, match="no class names for 2 classes") as refused:
        found_by(file)
    assert "own.onnx.json" in refused.value.hint
    (tmp_path / "own.onnx.json").write_text(json.dumps({"names": ["Chassis"]}))
    with pytest.raises(ModelInvalid, match="no Ultralytics detector of 1 classes"):
        found_by(file)
    (tmp_path / "own.onnx.json").write_text(json.dumps({"names": NAMES}))
    assert [v.label for v in found_by(file)] == ["Chassis"]
    (tmp_path / "own.onnx.json").write_text("{")
    with pytest.raises(ModelInvalid, match=r"own\.onnx\.json cannot be used"):
        found_by(file)


def test_eighty_classes_without_names_are_those_of_coco(tmp_path: Path) -> None:
    file = write_model(tmp_path / "own.onnx", [raw(80, (7, 0.9, (48, 48, 20, 10)), (0, 0.9, (20, 48, 20, 10)))])
    assert [v.label for v in found_by(file)] == ["truck"]


def test_the_classes_of_the_settings(tmp_path: Path) -> None:
    file = write_model(
        tmp_path / "own.onnx",
        [raw(2, (0, 0.9, (48, 48, 20, 10)), (1, 0.8, (10, 30, 8, 4)))],
        metadata=told(NAMES),
    )
    assert [v.label for v in found_by(file)] == ["Chassis", "Crate"]
    assert [v.label for v in found_by(file, vehicle_classes=("chassis", "car"))] == ["Chassis"]
    assert [v.label for v in found_by(file, vehicle_classes=())] == ["Chassis", "Crate"]
    assert [v.label for v in found_by(file, vehicle_classes=("all",))] == ["Chassis", "Crate"]
    with pytest.raises(StageUnavailable, match="knows none of the classes Chasis") as unavailable:
        found_by(file, vehicle_classes=("Chasis",))
    assert "Chassis, Crate" in unavailable.value.hint


def test_confidence_and_overlap_of_the_settings(tmp_path: Path) -> None:
    answer = raw(1, (0, 0.9, (48, 48, 20, 20)), (0, 0.7, (48, 56, 20, 20)), (0, 0.3, (10, 48, 8, 8)))
    file = write_model(tmp_path / "own.onnx", [answer], metadata=told(["Chassis"]))
    assert len(found_by(file)) == 2
    assert len(found_by(file, vehicle_overlap=0.4)) == 1
    assert len(found_by(file, vehicle_min_confidence=0.2)) == 3
    assert len(found_by(file, vehicle_min_confidence=0.8)) == 1


@pytest.mark.parametrize("shape", [(1, 300, 84), (1, 9, 21), (4, 21), (1, 6, 21, 1)])
def test_answers_of_another_shape_than_declared_are_refused(tmp_path: Path, shape: tuple[int, ...]) -> None:
    """For example RT-DETR, exported by the same library with the same metadata."""
    answer = np.zeros(shape, dtype=np.float32)
    free = [["n"] * len(shape)]
    file = write_model(tmp_path / "own.onnx", [answer], image=FREE, shapes=free, metadata=told(NAMES))
    with pytest.raises(ModelInvalid, match=r"own\.onnx answers in the shape"):
        found_by(file)


@pytest.mark.parametrize("layout", ["yolox", "picodet"])
def test_a_wrong_layout_in_the_sidecar_is_refused(tmp_path: Path, layout: str) -> None:
    file = write_model(tmp_path / "own.onnx", [raw(2)], metadata=told(NAMES))
    (tmp_path / "own.onnx.json").write_text(json.dumps({"layout": layout}))
    with pytest.raises(ModelInvalid, match=r"own\.onnx"):
        found_by(file)


def test_a_yolox_of_own_classes_with_free_size(tmp_path: Path) -> None:
    answer = np.zeros((1, 189, 7), dtype=np.float32)
    answer[0, 0] = (6, 6, np.log(2), np.log(1), 1.0, 0.1, 0.8)  # centre 48, 48 of stride 8, 16 wide, 8 high
    file = write_model(tmp_path / "own.onnx", [answer], image=FREE, shapes=[("n", "m", 7)])
    sidecar = {"layout": "yolox", "names": NAMES}
    (tmp_path / "own.onnx.json").write_text(json.dumps(sidecar))
    with pytest.raises(ModelInvalid, match="size of its input"):
        found_by(file)
    (tmp_path / "own.onnx.json").write_text(json.dumps(sidecar | {"imgsz": SIDE}))
    vehicles = found_by(file, width=SIDE, height=SIDE)
    assert [vehicle.label for vehicle in vehicles] == ["Crate"]
    assert vehicles[0].box == pytest.approx((40, 44, 56, 52), abs=1e-3)


def test_importing_takes_the_sidecar_along_and_the_identity_follows_it(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    (tmp_path / "own.onnx.json").write_text(json.dumps({"names": NAMES}))
    model = import_file(write_model(tmp_path / "own.onnx", [raw(2)]), folder)
    assert sorted(file.name for file in folder.iterdir()) == ["own.onnx", "own.onnx.json"]
    settings = Settings(models_folder=str(folder), vehicle_model="own")
    assert find_vehicles(picture(9, 9), settings) == []
    before = model_identity(settings)
    (folder / "own.onnx.json").write_text(json.dumps({"names": ("a", "b")}))
    assert model_identity(settings) != before
    assert model_identity(replace(settings, vehicle_model=str(model.path))) == model_identity(settings)
