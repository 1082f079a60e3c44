"""Number plates are found in the whole picture and read from its full size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Plate, Vehicle
from reportdesk.recognition.engines import plate_models
from reportdesk.recognition.model_catalogue import ENTRY_BY_NAME
from reportdesk.recognition.model_import import import_file
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.plates import attached, find_plates

COUNTRIES = ("eu", "us", "br")


@pytest.fixture
def settings(model_files: Path) -> Settings:
    return Settings(models_folder=str(model_files))


def opened(file: Path) -> Picture:
    import cv2

    pixels: Any = cv2.imdecode(np.frombuffer(file.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    return Picture(np.asarray(pixels, dtype=np.uint8), "JPEG")


@pytest.mark.parametrize("country", COUNTRIES)
def test_most_plates_of_real_photographs_are_read(sample_data: Path, settings: Settings, country: str) -> None:
    items = json.loads((sample_data / "manifest.json").read_text(encoding="utf-8"))["items"]
    chosen = [item for item in items if item["set"] == f"openalpr/{country}"][:8]
    right = 0
    for item in chosen:
        plates = find_plates(opened(sample_data / item["file"]), settings)
        expected = item["expected"][0]
        x, y, width, height = expected["box"]
        read = [p for p in plates if p.text == expected["plate"]]
        right += bool(read)
        for plate in read:
            assert plate.box[0] < x + width / 2 < plate.box[2]
            assert plate.box[1] < y + height / 2 < plate.box[3]
    assert right >= len(chosen) * 0.8


def test_plates_of_a_large_picture_are_in_its_own_pixels(sample_data: Path, settings: Settings) -> None:
    import cv2

    small = opened(sample_data / "plates" / "openalpr_br__OKK7448.jpg")
    large: Any = cv2.resize(small.bgr, None, fx=3, fy=3, interpolation=cv2.INTER_LINEAR)
    one = find_plates(small, settings)[0]
    three = find_plates(Picture(np.asarray(large, dtype=np.uint8), "JPEG"), settings)[0]
    assert one.text == three.text == "OKK7448"
    assert np.allclose(np.array(one.box) * 3, three.box, rtol=0.05)
    assert settings.plate_min_confidence <= one.confidence <= 1


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 900), (640, 480)])
def test_pictures_without_a_plate(settings: Settings, width: int, height: int) -> None:
    assert find_plates(Picture(np.full((height, width, 3), 90, dtype=np.uint8), "PNG"), settings) == []


def test_without_a_model_the_stage_is_unavailable(tmp_path: Path, model_files: Path) -> None:
    settings = Settings(models_folder=str(tmp_path))
    picture = Picture(np.zeros((40, 40, 3), dtype=np.uint8), "PNG")
    with pytest.raises(StageUnavailable, match="No plate detector model"):
        find_plates(picture, settings)
    import_file(model_files / ENTRY_BY_NAME["plate-detector"].file, tmp_path)
    with pytest.raises(StageUnavailable, match="No plate reader model"):
        find_plates(picture, settings)


def test_slots_become_text() -> None:
    slots = np.zeros((10, 37), dtype=np.float32)
    for slot, char in enumerate("AB_12"):
        slots[slot, plate_models._SLOT_ALPHABET.index(char)] = 0.8
    slots[5:, 36] = 1.0
    text, confidence = plate_models._text(slots)
    assert text == "AB12"
    assert confidence == pytest.approx(0.8)
    empty = np.zeros((10, 37), dtype=np.float32)
    empty[:, 36] = 1.0
    assert plate_models._text(empty) == ("", 0.0)


def test_a_plate_belongs_to_the_tightest_vehicle_around_it() -> None:
    vehicles = [Vehicle("bus", 0.9, (0, 0, 500, 400)), Vehicle("car", 0.8, (100, 100, 300, 300))]
    plates = [
        Plate("A", 0.9, (180, 250, 220, 260)),
        Plate("B", 0.9, (20, 20, 60, 30)),
        Plate("C", 0.9, (600, 0, 640, 9)),
    ]
    assert [(plate.text, plate.vehicle) for plate in attached(plates, vehicles)] == [("A", 1), ("B", 0), ("C", None)]
    assert [plate.vehicle for plate in attached(plates, [])] == [None, None, None]


def test_the_surest_cut_counts_where_another_agrees(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    reads = [("AB123", 0.7), ("AB123", 0.9), ("AB12", 0.8), ("XY8", 0.9), ("XY9", 0.95), ("XV9", 0.9)]
    monkeypatch.setattr(
        plate_models, "detect", lambda *_: [((10, 10, 60, 30), 1.0), ((70, 10, 90, 30), 1.0), ((0, 0, 90, 2), 1.0)]
    )
    monkeypatch.setattr(plate_models, "read", lambda _model, cuts: reads if len(cuts) == 6 else [])
    plates = find_plates(Picture(np.zeros((60, 100, 3), dtype=np.uint8), "PNG"), settings)
    assert [(plate.text, plate.confidence) for plate in plates] == [("AB123", 0.9)]
