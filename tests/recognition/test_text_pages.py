"""Clean pages of running text are told from photographs and receipts, and go to Tesseract where it can read them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Quad, TextLine
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines.rapidocr import RapidOcrEngine
from reportdesk.recognition.engines.tesseract import TesseractEngine
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text import read_text
from reportdesk.recognition.text_pages import has_flat_light_ground, is_clean_page, is_running_text
from tests.drawn import drawn_text

SETTINGS = Settings()
WORDS = ("The quick brown fox jumps over the lazy dog", "and then the dog wakes and looks at the fox")


def lines(count: int, length: float, height: float = 20) -> list[Quad]:
    return [((0, y), (length, y), (length, y + height), (0, y + height)) for y in range(0, 40 * count, 40)]


def page(turns: int = 0) -> Picture:
    rows = [(WORDS[row % 2], 120, 100 + 50 * row, 32) for row in range(36)]
    return drawn_text(*rows, width=1000, height=2000, quarter_turns=-turns)


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the pages that are given to Tesseract, which answers with one sure line."""
    given_to: list[int] = []

    def read(_engine: TesseractEngine, gray: Pixels, _settings: Settings) -> list[TextLine]:
        given_to.append(gray.shape[0])
        return [TextLine("a page", 0.95, (0, 0, 100, 10))]

    monkeypatch.setattr(TesseractEngine, "read_upright", read)
    return given_to


def test_running_text_is_many_long_lines() -> None:
    assert is_running_text(lines(40, 400))
    assert is_running_text([*lines(40, 400), *lines(10, 60)])
    assert not is_running_text(lines(12, 400))
    assert not is_running_text(lines(60, 100))
    assert not is_running_text([*lines(20, 400), *lines(60, 100)])
    assert not is_running_text([])


@given(st.integers(0, 255), st.integers(0, 40))
def test_the_ground_of_a_page_is_light_and_flat(shade: int, noise: int) -> None:
    spread = np.random.default_rng(7).normal(0, noise, (120, 90))
    gray = np.clip(shade + spread, 0, 255).astype(np.uint8)
    if shade < 195:
        assert not has_flat_light_ground(gray) or noise > 0
    elif shade > 205 and noise <= 4:
        assert has_flat_light_ground(gray)


def test_shaded_paper_is_no_clean_page() -> None:
    shade = np.tile(np.linspace(140, 255, 600).astype(np.uint8), (300, 1))
    assert not has_flat_light_ground(shade)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_pages_are_given_upright_to_tesseract(turns: int, pages: list[int]) -> None:
    (line,) = read_text(page(turns), SETTINGS)
    assert pages == [2000]
    assert line.text == "a page"
    assert line.quad is not None
    assert line.quad[0] == [(0, 0), (2000, 0), (1000, 2000), (0, 1000)][turns]
    assert line.box == [(0, 0, 100, 10), (1990, 0, 2000, 100), (900, 1990, 1000, 2000), (0, 900, 10, 1000)][turns]


def test_an_operator_can_force_an_engine(pages: list[int]) -> None:
    assert len(read_text(page(), replace(SETTINGS, text_engine="rapidocr"))) == 36
    assert pages == []


@pytest.mark.parametrize("confidence", [0.0, 0.9])
def test_a_page_that_tesseract_reads_badly_is_read_by_rapidocr(
    confidence: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsure = [TextLine("b4d", confidence, (0, 0, 9, 9))] if confidence else []
    monkeypatch.setattr(TesseractEngine, "read_upright", lambda _engine, _gray, _settings: unsure)
    assert len(read_text(page(), SETTINGS)) == 36


def test_without_tesseract_pages_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_engine: TesseractEngine, _gray: Pixels, _settings: Settings) -> list[TextLine]:
        raise StageUnavailable("Tesseract is not installed.", "Install it.")

    monkeypatch.setattr(TesseractEngine, "read_upright", missing)
    assert len(read_text(page(), SETTINGS)) == 36


def test_both_engines_read_a_page_alike() -> None:
    try:
        TesseractEngine().check(SETTINGS)
    except StageUnavailable as error:
        pytest.skip(str(error))
    read = read_text(page(turns=1), SETTINGS)
    again = read_text(page(turns=1), replace(SETTINGS, text_engine="rapidocr"))
    assert [line.text for line in read] == [line.text for line in again] == list(WORDS * 18)
    for one, other in zip(read, again, strict=True):
        assert one.box == pytest.approx(other.box, abs=25)


def test_of_the_samples_only_dense_pages_count_as_clean(sample_data: Path) -> None:
    engine = RapidOcrEngine()
    chosen = {
        file.name
        for folder in ("documents", "labels", "no_code", "vehicles")
        for file in (sample_data / folder).iterdir()
        if is_clean_page(picture := read_picture(file, SETTINGS), engine.find_lines(picture, 960))
    }
    assert chosen == {"tesseract__8071_093.3B.tif", "tesseract__8087_054.3B.tif"}
