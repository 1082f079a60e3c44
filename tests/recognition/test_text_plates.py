"""Plates without their models: print on vehicles, looked at closer, in the layouts of plates."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from reportdesk.config.patterns import BUILT_IN_PATTERNS
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Quad, TextLine, Vehicle
from reportdesk.domain.results import Stage, StageStatus
from reportdesk.recognition.model_catalogue import CATALOGUE, ModelKind
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.pipeline import recognise
from reportdesk.recognition.text_plates import is_plate_like, look_at_vehicles, plates_in

CAR = Vehicle("car", 0.9, (100, 100, 500, 400), primary=True)
PICTURE = Picture(np.zeros((960, 1280, 3), np.uint8), "png")


class Printed:
    """An engine that reads one text in the middle of whatever it is shown."""

    def __init__(self, text: str, confidence: float = 0.9) -> None:
        self._read = (text, confidence)
        self.shown: list[tuple[int, int]] = []

    def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
        self.shown.append((picture.width, picture.height))
        x, y = picture.width / 2, picture.height / 2
        return [((x - 40, y - 10), (x + 40, y - 10), (x + 40, y + 10), (x - 40, y + 10))]

    def read_lines(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        return [TextLine(*self._read, (0, 0, 1, 1), quad) for quad in quads]


def line(text: str, box: Box = (250, 240, 350, 260), confidence: float = 0.8) -> TextLine:
    return TextLine(text, confidence, box)


@pytest.mark.parametrize("text", ["FE5:R2D", "1A MW240", "OKK-7448", "B-12 Z"])
def test_few_letters_and_digits_are_like_a_plate(text: str) -> None:
    assert is_plate_like(text)


@pytest.mark.parametrize("text", ["TAXI", "2014-05-13", "A1", "CALL 376 8750 NOW"])
def test_other_print_is_not(text: str) -> None:
    assert not is_plate_like(text)


def test_a_vehicle_is_looked_at_enlarged_and_what_is_read_lies_at_its_place() -> None:
    engine = Printed("AB123CD")
    (found,) = look_at_vehicles(PICTURE, engine, [], [CAR], 960)
    assert engine.shown[0][0] == pytest.approx(960, abs=4)
    assert found.text == "AB123CD"
    assert found.box == pytest.approx((282, 245, 318, 255), abs=3)
    assert found.quad is not None
    assert found.quad[0] == found.box[:2]


def test_the_surer_of_two_lines_at_one_place_stays() -> None:
    sure, unsure = line("AB12", (280, 244, 320, 256), 0.92), line("AB12", (280, 244, 320, 256), 0.7)
    assert look_at_vehicles(PICTURE, Printed("XY99"), [sure], [CAR], 960) == [sure]
    assert [found.text for found in look_at_vehicles(PICTURE, Printed("XY99"), [unsure], [CAR], 960)] == ["XY99"]


def test_where_a_plate_was_read_surely_or_nothing_is_gained_nobody_looks_again() -> None:
    engine = Printed("XY99")
    known = [line("AB123CD", confidence=0.99)]
    assert look_at_vehicles(PICTURE, engine, known, [CAR], 960) == known
    everywhere = Vehicle("bus", 0.9, (0, 0, 1280, 960))
    assert look_at_vehicles(PICTURE, engine, [], [everywhere], 960) == []
    assert engine.shown == []


@pytest.mark.parametrize(
    ("read", "plate"),
    [
        ("PP-587A0", "PP587AO"),
        ("1B8 0338", "1B80338"),
        ("4B2:1875", "4B21875"),
        ("FE5:R2D", "FE5R2D"),
        ("ABC1D23", "ABC1D23"),
        ("1AMW240", "1AMW240"),
        ("WX 1230A", "WX1230A"),
        ("ＡＢ１２３ＣＤ", "AB123CD"),
    ],
)
def test_a_sign_that_plates_show_alike_follows_the_layout_and_nothing_else_changes(read: str, plate: str) -> None:
    assert [found.text for found in plates_in([line(read)], [CAR], 0.4)] == [plate]


def test_only_print_on_a_vehicle_is_a_plate_and_two_boxes_may_hold_one() -> None:
    assert plates_in([line("AB123CD", (600, 500, 700, 520))], [CAR], 0.4) == []
    assert plates_in([line("AB123CD", confidence=0.3)], [CAR], 0.4) == []
    halves = [line("AB", (200, 240, 240, 260)), line("123CD", (250, 240, 340, 260), 0.7)]
    (_, whole) = sorted(plates_in(halves, [CAR], 0.4), key=lambda plate: len(plate.text))
    assert (whole.text, whole.confidence, whole.box) == ("AB123CD", 0.7, (200, 240, 340, 260))


def test_the_letters_of_the_country_beside_a_plate_are_no_part_of_it() -> None:
    band, plate = line("CZ", (200, 240, 230, 260)), line("3B9:7236", (240, 240, 340, 260))
    assert [found.text for found in plates_in([band, plate], [CAR], 0.4)] == ["3B97236"]


def test_most_plates_of_real_photographs_are_read_without_their_models(
    sample_data: Path, model_files: Path, tmp_path: Path
) -> None:
    for entry in CATALOGUE:
        if entry.kind is ModelKind.VEHICLE and (model_files / entry.file).is_file():
            shutil.copy(model_files / entry.file, tmp_path)
    patterns = tuple(replace(pattern, enabled=pattern.name == "plate") for pattern in BUILT_IN_PATTERNS)
    settings = Settings(models_folder=str(tmp_path), patterns=patterns)
    items = json.loads((sample_data / "manifest.json").read_text(encoding="utf-8"))["items"]
    chosen = [item for item in items if item["kind"] == "plate_full"][::4]
    right = 0
    for item in chosen:
        result = recognise(sample_data / item["file"], settings)
        assert result.stages[Stage.PLATES] is StageStatus.UNAVAILABLE
        assert all(identifier.doubt for identifier in result.identifiers), "some of them are read wrong"
        right += item["expected"][0]["plate"] in [plate.text for plate in result.plates]
    assert right >= 0.7 * len(chosen)
