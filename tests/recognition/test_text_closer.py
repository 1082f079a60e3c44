"""Small print on large photographs is found by a closer look, and only where one is needed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Quad, TextLine
from reportdesk.recognition import text_closer
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.pipeline import recognise
from reportdesk.recognition.text_closer import find_lines, look_closer
from reportdesk.recognition.text_labels import label_like

VIN = "1HGCM82633A004352"
YARD_ID = "@AB1234"
TEXT_ONLY = Settings(stages=("text",), text_engine="rapidocr")
LARGE = Picture(np.zeros((3000, 4000, 3), np.uint8), "jpeg")
LARGE.bgr[:, np.arange(4000) % 8 < 2] = 200


def quad_of(box: Box) -> Quad:
    x1, y1, x2, y2 = box
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))


class FakeReader:
    """An engine that finds each of `boxes` (pixels of `whole`) where it lies in the view, and is high enough there."""

    def __init__(self, whole: Picture, *boxes: Box, least_height: float = 10) -> None:
        self._whole, self._boxes, self._least_height = whole, boxes, least_height
        self.looks: list[int] = []
        self.read: list[Quad] = []

    def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
        self.looks.append(longest)
        scale = min(1.0, longest / max(picture.width, picture.height))
        left, top, reduced = self._place(picture)
        found = []
        for box in self._boxes:
            x1, y1, x2, y2 = ((edge - corner) / reduced for edge, corner in zip(box, (left, top) * 2, strict=True))
            inside = x1 >= 0 and y1 >= 0 and x2 <= picture.width and y2 <= picture.height
            if inside and (y2 - y1) * scale >= self._least_height:
                found.append(quad_of((x1, y1, x2, y2)))
        return found

    def _place(self, part: Picture) -> tuple[int, int, int]:
        """Return left and top of a view's pixels in `whole`, and by what both sides were divided."""
        for (colour, reduced), pixels in self._whole._levels.items():
            row, offset = divmod(part.bgr.ctypes.data - pixels.ctypes.data, pixels.strides[0])
            if colour and 0 <= row < pixels.shape[0]:
                return offset // 3 * reduced, row * reduced, reduced
        raise AssertionError("a view of other pixels")

    def read_lines(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        self.read += quads
        return [TextLine("text", 0.95, (*quad[0], *quad[2]), quad) for quad in quads]


def never(_lines: Sequence[TextLine]) -> bool:
    return False


def photograph(width: int, height: int, text: str, letter_px: int, ground: Picture | None = None) -> Image.Image:
    """Return a photograph (a drawn one without `ground`) with a small label of one line, letters `letter_px` high."""
    if ground is not None:
        image = Image.fromarray(ground.bgr[:, :, ::-1]).resize((width, height), Image.Resampling.BICUBIC)
    else:
        random = np.random.default_rng(3)
        coarse = random.integers(60, 190, (height // 200, width // 200, 3), dtype=np.uint8)
        image = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
        for _ in range(60):
            x, y = int(random.integers(0, width)), int(random.integers(0, height))
            red, green, blue = (int(part) for part in random.integers(20, 235, 3))
            ImageDraw.Draw(image).rectangle((x, y, x + width // 12, y + height // 16), fill=(red, green, blue))
    label = Image.new("RGB", (letter_px * 14, letter_px * 3), (236, 234, 230))
    font = ImageFont.load_default(letter_px)
    ImageDraw.Draw(label).text((letter_px, letter_px * 0.7), text, fill=(20, 20, 20), font=font)
    image.paste(label, (int(width * 0.62), int(height * 0.71)))
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(0.8)), dtype=np.float32)
    grain = np.random.default_rng(4).normal(0, 4, blurred.shape).astype(np.float32)
    return Image.fromarray(np.clip(blurred + grain, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("text", [VIN, YARD_ID])
@pytest.mark.parametrize(("width", "height", "letter_px"), [(4000, 3000, 24), (6000, 4000, 30), (4000, 3000, 60)])
def test_a_small_label_on_a_large_photograph_is_read(
    tmp_path: Path, width: int, height: int, letter_px: int, text: str
) -> None:
    file = tmp_path / "drone.jpg"
    photograph(width, height, text, letter_px).save(file, quality=85)
    result = recognise(file, TEXT_ONLY)
    (found,) = result.identifiers
    assert found.value == text
    assert not result.doubts
    assert found.box is not None
    x1, y1, x2, y2 = found.box
    assert width * 0.62 < x1 < x2 < width * 0.62 + letter_px * 14
    assert height * 0.71 < y1 < y2 < height * 0.71 + letter_px * 3


@pytest.mark.parametrize("text", [VIN, YARD_ID])
@pytest.mark.parametrize("name", ["q_parking.jpg", "bus.jpg"])
def test_a_small_label_on_a_real_photograph_is_read(sample_data: Path, tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / "drone.jpg"
    ground = read_picture(sample_data / "vehicles" / name, TEXT_ONLY)
    photograph(4000, 3000, text, 22, ground).save(file, quality=85)
    assert [found.value for found in recognise(file, TEXT_ONLY).identifiers] == [text]


@pytest.mark.parametrize("setting", [{"identifier_expected": "report"}, {"text_engine": "tesseract"}])
def test_no_closer_look_where_no_identifier_is_expected(
    tmp_path: Path, setting: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: Any) -> list[TextLine]:
        raise AssertionError("looked closer")

    monkeypatch.setattr("reportdesk.recognition.text.look_closer", refused)
    monkeypatch.setattr("reportdesk.recognition.engines.tesseract.TesseractEngine.read", lambda *_arguments: [])
    photograph(2600, 2000, VIN, 12).save(tmp_path / "drone.jpg")
    assert recognise(tmp_path / "drone.jpg", TEXT_ONLY.with_values(**setting)).stage_failures == ()


def test_all_of_a_large_picture_is_looked_at_in_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_closer, "_MOST_TILES", 99)
    corners = [(0, 0, 300, 30), (3699, 0, 3999, 30), (0, 2969, 300, 2999), (3699, 2969, 3999, 2999)]
    middle = [(x, y, x + 300, y + 30) for x in range(100, 3500, 400) for y in range(100, 2900, 300)]
    reader = FakeReader(LARGE, *corners, *middle)
    lines = look_closer(LARGE, reader, [], 960, never)
    assert {line.box for line in lines} == {*corners, *middle}
    assert len(reader.read) == len(lines)
    assert 20 < len(reader.looks) <= 36
    assert all(longest <= 482 for longest in reader.looks)


@pytest.mark.parametrize(("x", "y"), [(200, 150), (3400, 2700), (1900, 1400)])
def test_tiles_with_the_strongest_letters_come_first_and_their_number_is_bounded(x: int, y: int) -> None:
    pixels = np.full((3000, 4000, 3), 110, np.uint8)
    pixels[:, np.arange(4000) % 40 < 12] = 190
    pixels[y : y + 24, x : x + 300 : 12] = 250
    picture = Picture(pixels, "jpeg")
    reader = FakeReader(picture, (x, y, x + 300, y + 24))
    look_closer(picture, reader, [], 960, bool)
    assert len(reader.looks) <= 2  # the letters may stand across two overlapping tiles
    reader = FakeReader(picture)
    look_closer(picture, reader, [], 960, never)
    assert len(reader.looks) == text_closer._MOST_TILES + len(label_like(picture))


def test_looking_ends_when_enough_was_found() -> None:
    reader = FakeReader(LARGE, (100, 100, 400, 130))
    look_closer(LARGE, reader, [], 960, lambda lines: len(lines) == 1)
    assert len(reader.looks) == 1


def test_what_is_known_is_not_read_again_unless_it_is_unsure() -> None:
    sure, unsure = (100, 100, 400, 130), (100, 500, 400, 530)
    known = [TextLine("sure", 0.95, sure), TextLine("unsure", 0.6, unsure), TextLine("else", 0.6, (900, 900, 999, 930))]
    lines = look_closer(LARGE, FakeReader(LARGE, sure, unsure), known, 960, never)
    assert sorted((line.text, line.box) for line in lines) == [
        ("else", (900, 900, 999, 930)),
        ("sure", sure),
        ("text", unsure),
    ]


def test_nothing_is_looked_for_in_small_pictures_pages_and_flat_parts() -> None:
    small = Picture(LARGE.bgr[:1000, :1500].copy(), "jpeg")
    assert look_closer(small, FakeReader(small, (9, 9, 99, 29)), [], 960, never) == []
    known = [TextLine("line", 0.95, (0, y, 500, y + 20)) for y in range(0, 1500, 30)]
    reader = FakeReader(LARGE, (100, 100, 400, 130))
    assert look_closer(LARGE, reader, known, 960, never) == known
    assert reader.looks == []
    flat = Picture(np.full((3000, 4000, 3), 180, np.uint8), "jpeg")
    reader = FakeReader(flat, (100, 100, 400, 130))
    assert look_closer(flat, reader, [], 960, never) == []
    assert reader.looks == []


def test_parts_without_strokes_or_with_nothing_but_known_print_are_not_looked_at() -> None:
    slopes = np.tile(np.linspace(0, 250, 2000, dtype=np.uint8), 2)
    pixels = np.repeat(np.broadcast_to(slopes, (3000, 4000))[..., None], 3, axis=2).copy()
    pixels[600:624, 2500:2800:12] = 255
    picture = Picture(pixels, "jpeg")
    box = (2500, 600, 2800, 624)
    reader = FakeReader(picture, box)
    assert [line.box for line in look_closer(picture, reader, [], 960, never)] == [box]
    assert 0 < len(reader.looks) <= 4
    known = [TextLine("sure", 0.95, box, quad_of(box))]
    reader = FakeReader(picture, box)
    assert look_closer(picture, reader, known, 960, never) == known
    assert reader.looks == []
    slanting = ((1000.0, 100.0), (3900.0, 2000.0), (3880.0, 2030.0), (980.0, 130.0))
    known = [TextLine("slanting", 0.95, (980, 100, 3900, 2030), slanting)]
    assert box in [line.box for line in look_closer(picture, FakeReader(picture, box), known, 960, never)]


def test_a_picture_of_one_column_has_no_part_to_look_at_closer(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (5_000, 1, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "column.png")
    assert recognise(tmp_path / "column.png", TEXT_ONLY).stage_failures == ()


def test_a_picture_full_of_something_like_text_costs_a_bounded_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_closer, "_MOST_NEW_LINES", 10)
    boxes = [(x, y, x + 80, y + 30) for x in range(0, 3900, 100) for y in range(0, 2900, 50)]
    reader = FakeReader(LARGE, *boxes)
    assert len(look_closer(LARGE, reader, [], 960, never)) == len(reader.read) == 10
    assert len(reader.looks) == 1


@given(st.integers(1, 20000))
def test_tiles_cover_all_and_overlap(length: int) -> None:
    spans = text_closer._spans(length)
    assert spans[0][0] == 0
    assert spans[-1][1] == length
    assert all(0 < end - start <= text_closer._TILE_PX + 2 for start, end in spans)
    assert all(before[1] - after[0] >= text_closer._TILE_OVERLAP_PX for before, after in pairwise(spans))


def test_small_print_in_one_part_is_looked_for_there_again() -> None:
    coarse = [(1500, 1500 + row * 200, 2300, 1555 + row * 200) for row in range(4)]
    fine = [(1500, 1600 + row * 200, 2300, 1630 + row * 200) for row in range(3)]
    reader = FakeReader(LARGE, *coarse, *fine)
    found = find_lines(LARGE, reader, 960)
    assert {(*quad[0], *quad[2]) for quad in found} == {*coarse, *fine}
    assert len(reader.looks) == 2


@pytest.mark.parametrize(
    "boxes",
    [
        [(100, 100, 2000, 300)],  # large print
        [(100, 100, 900, 155), (3000, 2800, 3900, 2855)],  # all over the picture
        [],
    ],
)
def test_one_look_is_enough_for_other_pictures(boxes: list[Box]) -> None:
    reader = FakeReader(LARGE, *boxes)
    assert len(find_lines(LARGE, reader, 960)) == len(boxes)
    assert len(reader.looks) == 1


def test_the_overview_counts_when_the_closer_look_finds_nothing() -> None:
    class Forgetful(FakeReader):
        def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
            return super().find_lines(picture, longest) if not self.looks else []

    reader = Forgetful(LARGE, (1500, 1500, 2300, 1555))
    assert len(find_lines(LARGE, reader, 960)) == 1
