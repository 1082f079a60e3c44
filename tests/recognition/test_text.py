"""Printed text is read by both engines, in every direction, without a network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Code, Quad, TextLine
from reportdesk.recognition.engines import onnx, rapidocr
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text import available_text_engines, engine_named, read_text
from reportdesk.recognition.text_crops import directions, quad_within, size_of, straightened
from tests.drawn import drawn_text

SETTINGS = Settings()
VIN = "1HGCM82633A004352"


def words(lines: list[TextLine]) -> str:
    return " ".join(line.text for line in lines)


def test_lines_come_with_confidence_and_boxes_of_the_full_picture() -> None:
    lines = read_text(
        drawn_text((VIN, 1000, 400, 90), ("second row", 300, 1500, 90), width=2400, height=2000), SETTINGS
    )
    assert [line.text for line in lines] == [VIN, "second row"]
    first = lines[0]
    assert 0.9 < first.confidence <= 1
    x1, y1, x2, y2 = first.box
    assert 950 < x1 < 1010
    assert 370 < y1 < 440
    assert 460 < y2 < 530
    assert 1500 < x2 < 2100
    assert first.quad is not None


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_text_is_read_in_every_direction(quarter_turns: int) -> None:
    lines = read_text(drawn_text((VIN, 150, 200, 50), quarter_turns=quarter_turns), SETTINGS)
    assert [line.text for line in lines] == [VIN]


def test_small_print_of_a_large_picture_is_read_from_its_full_size() -> None:
    picture = drawn_text(("@KX7301", 1500, 1200, 72), width=4000, height=3000)
    assert words(read_text(picture, SETTINGS)) == "@KX7301"


def test_small_pictures_and_single_characters() -> None:
    assert words(read_text(drawn_text(("@AB1234", 4, 2, 20), width=110, height=28), SETTINGS)) == "@AB1234"
    assert words(read_text(drawn_text(("5", 300, 200, 80)), SETTINGS)) == "5"


@pytest.mark.parametrize(("width", "height"), [(1, 1), (3, 900), (900, 3), (40, 40), (640, 480)])
def test_pictures_without_text_have_no_lines(width: int, height: int) -> None:
    assert read_text(drawn_text(width=width, height=height), SETTINGS) == []


def test_lines_below_the_least_confidence_are_left_out() -> None:
    picture = drawn_text((VIN, 150, 200, 50))
    confidence = read_text(picture, SETTINGS)[0].confidence
    assert read_text(picture, replace(SETTINGS, text_min_confidence=min(1.0, confidence + 1e-6))) == []


def test_nothing_is_fetched_and_nothing_is_logged(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    import socket

    def refused(*_args: Any, **_kwargs: Any) -> None:
        raise AssertionError("the text engine asked the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    rapidocr._places.cache_clear()
    onnx._loaded.cache_clear()
    assert words(read_text(drawn_text((VIN, 150, 200, 50)), SETTINGS)) == VIN
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""


def test_rapidocr_without_its_files_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rapidocr, "_DETECTOR_FILE", "missing.onnx")
    with pytest.raises(StageUnavailable, match=r"missing\.onnx") as unavailable:
        rapidocr.RapidOcrEngine().check(SETTINGS)
    assert unavailable.value.hint
    assert "missing.onnx" in available_text_engines(SETTINGS)["rapidocr"]


def test_an_unknown_engine_is_unavailable() -> None:
    with pytest.raises(StageUnavailable, match="'pencil'"):
        engine_named("pencil")


def test_quads_stay_within_the_picture_and_are_read_in_likely_directions() -> None:
    wide = quad_within(np.array([[-5, 10], [120, 10], [120, 30], [-5, 30]]), 100, 50)
    assert wide == ((0, 10), (99, 10), (99, 30), (0, 30))
    assert size_of(wide) == (99, 20)
    assert directions(wide)[0] == wide
    tall = quad_within(np.array([[10, 0], [20, 0], [20, 90], [10, 90]]), 100, 100)
    assert all(size_of(quad) == (90, 10) for quad in directions(tall))
    character = quad_within(np.array([[10, 0], [30, 0], [30, 40], [10, 40]]), 100, 100)
    assert directions(character)[0] == character


def test_crops_are_upright_and_no_larger_than_useful() -> None:
    pixels = np.zeros((400, 1000, 3), dtype=np.uint8)
    pixels[:, 500:] = 255
    picture = Picture(pixels, "PNG")
    crop = straightened(picture, ((0, 0), (999, 0), (999, 399), (0, 399)))
    assert crop.shape == (72, 180, 3)
    assert crop[:, :80].max() == 0
    assert crop[:, 100:].min() == 255
    turned = straightened(picture, ((999, 399), (0, 399), (0, 0), (999, 0)))
    assert turned[:, :80].min() == 255


@pytest.mark.parametrize("name", ["image-004", "image-006", "image-007", "image-009", "image-010"])
def test_vins_of_real_labels_are_read(sample_data: Path, name: str) -> None:
    import json

    import cv2

    file = f"labels/quagga2_code_39_vin__{name}.jpg"
    items = json.loads((sample_data / "manifest.json").read_text(encoding="utf-8"))["items"]
    expected = next(item["expected"][0] for item in items if item["file"] == file)
    pixels: Any = cv2.imdecode(np.frombuffer((sample_data / file).read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    lines = read_text(Picture(np.asarray(pixels, dtype=np.uint8), "JPEG"), SETTINGS)
    assert any(expected in line.text.replace(" ", "") for line in lines)


def test_text_inside_a_square_code_is_left_out() -> None:
    picture = drawn_text(("INSIDE", 100, 100, 60), ("BESIDE", 500, 100, 60), ("BELOW", 100, 300, 60))
    quad: Quad = ((60, 60), (420, 60), (420, 240), (60, 240))
    square = Code("text", "QR Code", (60, 60, 420, 240), quad)
    assert {line.text for line in read_text(picture, SETTINGS, [square])} == {"BESIDE", "BELOW"}
    linear = replace(square, format="Code 128")
    assert {line.text for line in read_text(picture, SETTINGS, [linear])} == {"INSIDE", "BESIDE", "BELOW"}
