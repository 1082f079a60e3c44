"""Tesseract, by its library and by its program: turned pages, languages, what can be missing, time."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ImageDamaged, RecogniserTimedOut, StageUnavailable
from reportdesk.recognition.engines import tesseract, tesseract_program, tesserocr
from reportdesk.recognition.engines.tesseract_table import lines_of
from reportdesk.recognition.picture import Pixels
from reportdesk.recognition.text import available_text_engines, read_text
from reportdesk.recognition.text_crops import size_of
from tests.drawn import drawn_text

SETTINGS = Settings(text_engine="tesseract")
PROGRAM = pytest.param(
    tesseract_program,
    marks=pytest.mark.skipif(shutil.which("tesseract") is None, reason="the Tesseract program is not installed"),
    id="program",
)
LIBRARY = pytest.param(
    tesserocr,
    marks=pytest.mark.skipif(importlib.util.find_spec("tesserocr") is None, reason="tesserocr is not installed"),
    id="library",
)
both_callers = pytest.mark.parametrize("caller", [PROGRAM, LIBRARY])
TEXTS = (
    "The quick brown fox jumps over",
    "the lazy dog, and after that the",
    "dog jumps over the fox, until it",
    "is evening and both are asleep.",
)


class FakeCaller:
    """A way to call Tesseract that knows `names`, and notes how it was called."""

    def __init__(self, *names: str, absent: bool = False) -> None:
        self._names = frozenset(names)
        self._absent = absent
        self.modes: list[int] = []

    def languages(self) -> frozenset[str]:
        if self._absent:
            raise StageUnavailable("not here", "install it")
        return self._names

    def table(self, gray: Pixels, languages: str, psm: int, seconds: float) -> str:
        self.modes.append(psm)
        return ""


@pytest.fixture(autouse=True)
def languages_asked_anew() -> Iterator[None]:
    yield
    for caller in (tesseract_program, tesserocr):
        caller.languages.cache_clear()


@both_callers
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_turned_pages_are_read_with_the_place_of_each_line(
    caller: tesseract.Caller, turns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "osd" not in caller.languages():
        pytest.skip("Tesseract's data for turned pages is not installed")
    monkeypatch.setattr(tesseract, "_CALLERS", (caller,))
    rows = [(text, 150, 150 + 110 * row, 60) for row, text in enumerate(TEXTS * 3)]
    page = drawn_text(*rows, width=1300, height=1600, quarter_turns=-turns)
    lines = read_text(page, SETTINGS)
    assert [line.text for line in lines] == list(TEXTS * 3)
    begin, end = [(160, 190), (1410, 160), (1140, 1410), (190, 1140)][turns], lines[0].quad
    assert end is not None
    assert end[0] == pytest.approx(begin, abs=60)
    length, height = size_of(end)
    assert length > 10 * height
    assert 0.5 < lines[0].confidence <= 1


@both_callers
def test_boxes_are_pixels_of_the_full_picture(caller: tesseract.Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_CALLERS", (caller,))
    page = drawn_text(("The quick brown fox", 100, 100, 120), (TEXTS[1], 100, 600, 120), width=4800, height=1800)
    first = read_text(page, replace(SETTINGS, tesseract_psm=3))[0]
    assert first.text == "The quick brown fox"
    assert first.box == pytest.approx((110, 125, 1160, 235), abs=40)


@both_callers
def test_too_little_time_is_a_failure_in_words(caller: tesseract.Caller) -> None:
    page = drawn_text(*((TEXTS[row % 4], 50, 50 + 36 * row, 30) for row in range(40)), width=600, height=1600)
    with pytest.raises(RecogniserTimedOut, match="longer than one image may take"):
        caller.table(page.gray, "eng", 3, 0.001)


@both_callers
def test_a_blank_page_has_no_lines(caller: tesseract.Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_CALLERS", (caller,))
    assert read_text(drawn_text(width=40, height=30), SETTINGS) == []


@pytest.mark.parametrize(("asked", "used"), [(1, 3), (12, 11), (6, 6)])
def test_without_the_data_for_turned_pages_upright_ones_are_read(
    asked: int, used: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = FakeCaller("eng")
    monkeypatch.setattr(tesseract, "_CALLERS", (caller,))
    assert read_text(drawn_text(), replace(SETTINGS, tesseract_psm=asked)) == []
    assert caller.modes == [used]


def test_the_caller_that_can_read_turned_pages_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    callers = (FakeCaller(absent=True), FakeCaller("eng"), FakeCaller("eng", "osd"))
    monkeypatch.setattr(tesseract, "_CALLERS", callers)
    read_text(drawn_text(), SETTINGS)
    read_text(drawn_text(), replace(SETTINGS, tesseract_psm=6))
    assert [caller.modes for caller in callers] == [[], [6], [1]]


def test_the_caller_that_has_all_languages_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    callers = (FakeCaller("eng", "osd"), FakeCaller("eng", "fra"))
    monkeypatch.setattr(tesseract, "_CALLERS", callers)
    read_text(drawn_text(), replace(SETTINGS, tesseract_languages="eng+fra"))
    assert callers[1].modes == [3]


def test_a_missing_language_is_said_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_CALLERS", (FakeCaller("eng"), FakeCaller(absent=True)))
    with pytest.raises(StageUnavailable, match="'chi_sim'") as unavailable:
        read_text(drawn_text(), replace(SETTINGS, tesseract_languages="eng+chi_sim"))
    assert "chi" in unavailable.value.hint
    assert "'chi_sim'" in available_text_engines(replace(SETTINGS, tesseract_languages="chi_sim"))["tesseract"]


def test_a_missing_program_is_said_with_its_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", str(tmp_path / "tesseract"))
    monkeypatch.setitem(sys.modules, "tesserocr", None)
    tesseract_program.languages.cache_clear()
    tesserocr.languages.cache_clear()
    with pytest.raises(StageUnavailable, match="program is not installed") as unavailable:
        read_text(drawn_text(), SETTINGS)
    assert 'text_engine = "auto"' in unavailable.value.hint
    assert available_text_engines(SETTINGS)["tesseract"]


@pytest.mark.parametrize(("system", "words"), [("win32", "for Windows"), ("darwin", "brew"), ("linux", "apt")])
def test_the_remedy_fits_the_system(monkeypatch: pytest.MonkeyPatch, system: str, words: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert words in tesseract_program._program_line()
    assert "fra" in tesseract_program.language_missing("fra").hint or system == "darwin"


@pytest.mark.skipif(importlib.util.find_spec("tesserocr") is None, reason="tesserocr is not installed")
def test_the_library_takes_the_data_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "tessdata").mkdir()
    (tmp_path / "tessdata" / "eng.traineddata").write_bytes(b"damaged")
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    tesserocr.languages.cache_clear()
    assert tesserocr.languages() == {"eng"}
    with pytest.raises(StageUnavailable, match="cannot be loaded"):
        tesserocr.table(drawn_text().gray, "eng", 3, 10)


@pytest.mark.skipif(importlib.util.find_spec("tesserocr") is None, reason="tesserocr is not installed")
def test_the_library_without_data_is_unavailable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr(tesserocr, "_SYSTEM_FOLDERS", ())
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    tesserocr.languages.cache_clear()
    with pytest.raises(StageUnavailable, match="no language data"):
        tesserocr.languages()


def test_what_the_program_refuses_is_a_damaged_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    import pytesseract

    def refuse(*_args: object, **_options: object) -> None:
        raise pytesseract.TesseractError(1, "cannot read input")

    monkeypatch.setattr(pytesseract, "image_to_data", refuse)
    with pytest.raises(ImageDamaged, match="cannot read input"):
        tesseract_program.table(drawn_text().gray, "eng", 3, 10)


def row(text: str, box: tuple[int, int, int, int], line: int = 1, confidence: float = 90) -> str:
    return "\t".join(map(str, (5, 1, 1, 1, line, 1, *box, confidence, text)))


def test_lines_are_put_together_from_their_words() -> None:
    table = "\n".join((
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
        "1\t1\t0\t0\t0\t0\t0\t0\t640\t480\t-1\t",
        row("one", (10, 20, 30, 10), confidence=80),
        row("  ", (12, 20, 3, 10)),
        row("two", (50, 18, 30, 12), confidence=100),
        row("alone", (10, 60, 50, 10), line=2),
    ))  # fmt: skip
    first, second = lines_of(table, 0.5)
    assert (first.text, first.box) == ("one two", (20, 36, 160, 60))
    assert first.confidence == pytest.approx(0.9)
    assert (second.text, second.box) == ("alone", (20, 120, 120, 140))


def test_right_to_left_script_is_not_taken_for_upside_down() -> None:
    (line,) = lines_of("\n".join((row("שלום", (50, 10, 30, 10)), row("עולם", (10, 10, 30, 10)))), 1)
    assert line.quad is not None
    assert line.quad[0] == (10, 10)


@given(st.integers(0, 3), st.lists(st.integers(1, 40), min_size=2, max_size=8))
def test_the_order_of_words_says_how_a_line_is_turned(turns: int, widths: list[int]) -> None:
    boxes, at = [], 100
    for width in widths:
        across = {0: (at, 100, width, 9), 2: (900 - at - width, 100, width, 9)}
        down = {1: (100, at, 9, width), 3: (100, 900 - at - width, 9, width)}
        boxes.append((across | down)[turns])
        at += width + 5
    (line,) = lines_of("\n".join(row("word", box) for box in boxes), 1)
    x1, y1, x2, y2 = line.box
    assert line.quad is not None
    assert line.quad[0] == [(x1, y1), (x2, y1), (x2, y2), (x1, y2)][turns]
