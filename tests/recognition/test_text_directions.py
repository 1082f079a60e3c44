"""Lines are read the way they stand: the long ones decide for the picture, each may differ."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Quad
from reportdesk.recognition.engines.rapidocr import RapidOcrEngine
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text import read_text
from reportdesk.recognition.text_crops import size_of, turned, turned_right
from reportdesk.recognition.text_directions import is_mostly_upended, main_direction, read_lines
from tests.drawn import drawn_text

SETTINGS = Settings(text_engine="rapidocr")
PAGE_WORDS = ("The quick brown fox jumps over the lazy dog", "and then the dog wakes and looks at the fox")
BOX: Quad = ((10, 20), (210, 20), (210, 40), (10, 40))


class Shaded:
    """A recogniser for pictures of shaded lines: dark at the beginning, light at the end; it counts its readings."""

    def __init__(self, right: float = 0.99, wrong: float = 0.92) -> None:
        self._right, self._wrong = right, wrong
        self.readings = 0

    def __call__(self, line: Pixels) -> tuple[str, float]:
        self.readings += 1
        height, length = line.shape[:2]
        letters = max(1, round(1.5 * length / height))
        gray = line[:, :, 0].astype(int)
        if gray[:, : length // 3].mean() + 30 < gray[:, -(length // 3) :].mean():
            return "N" * letters, self._right
        return "u" * (letters // 3), self._wrong


def shaded(*quads: Quad, side: int = 600) -> Picture:
    """Return a picture in which each upright or turned box is shaded from its beginning (dark) to its end."""
    pixels = np.full((side, side, 3), 128, np.uint8)
    for quad in quads:
        (ax, ay), (bx, by) = quad[0], quad[1]
        xs, ys = [int(x) for x, _ in quad], [int(y) for _, y in quad]
        rows, columns = np.mgrid[min(ys) : max(ys) + 1, min(xs) : max(xs) + 1]
        along = (columns - ax) * (bx - ax) + (rows - ay) * (by - ay)
        shade = np.clip(255 * along / ((bx - ax) ** 2 + (by - ay) ** 2), 0, 255)
        pixels[min(ys) : max(ys) + 1, min(xs) : max(xs) + 1] = shade[..., None].astype(np.uint8)
    return Picture(pixels, "png")


def boxes(*places: tuple[int, int, int, int]) -> list[Quad]:
    return [((x, y), (x + w, y), (x + w, y + h), (x, y + h)) for x, y, w, h in places]


@settings(deadline=None)  # the first example loads OpenCV
@given(st.integers(0, 3), st.lists(st.integers(80, 400), min_size=1, max_size=4))
def test_the_long_lines_tell_how_a_picture_is_turned(turns: int, lengths: list[int]) -> None:
    upended = turns in (1, 3)
    found = boxes(*((20 + 60 * n, 30, 20, w) if upended else (30, 20 + 60 * n, w, 20) for n, w in enumerate(lengths)))
    picture = shaded(*(turned(quad, turns) for quad in found))
    assert main_direction(picture, found, Shaded()) == turns
    lines = read_lines(picture, found, Shaded())
    assert [set(line.text) for line in lines] == [{"N"}] * len(found)
    assert {line.quad for line in lines} == {turned(quad, turns) for quad in found}


def test_a_line_against_the_others_is_read_too() -> None:
    found = boxes((30, 20, 400, 20), (30, 80, 380, 20), (30, 140, 360, 20), (30, 200, 200, 20))
    picture = shaded(*found[:3], turned(found[3], 2))
    lines = read_lines(picture, found, Shaded())
    assert [set(line.text) for line in lines] == [{"N"}] * 4
    assert lines[3].quad == turned(found[3], 2)


def test_nothing_is_read_twice_in_a_picture_that_stands_upright() -> None:
    found = boxes(*((30, 20 + 60 * n, 300, 20) for n in range(8)))
    recogniser = Shaded()
    read_lines(shaded(*found), found, recogniser)
    assert recogniser.readings == len(found)


def test_cuts_around_a_lone_sign_vote() -> None:
    answers = iter([("a", 0.7), ("@", 0.6), ("@", 0.65)])
    (line,) = read_lines(shaded(), boxes((50, 50, 40, 32)), lambda _line: next(answers))
    assert (line.text, line.confidence) == ("@", 0.65)


def test_a_lone_sign_at_the_edge_of_a_picture_is_cut_within_it() -> None:
    answers = iter([("a", 0.7), ("@", 0.6), ("@", 0.65)])
    (line,) = read_lines(shaded(side=90), boxes((0, 0, 89, 89)), lambda _line: next(answers))
    assert line.text == "@"


def test_a_sure_sign_is_read_once() -> None:
    answers = iter([("@", 0.95)])
    (line,) = read_lines(shaded(), boxes((50, 50, 40, 32)), lambda _line: next(answers))
    assert line.text == "@"


def test_lines_come_in_the_order_of_the_turned_page() -> None:
    found = boxes((30, 20, 300, 20), (30, 80, 290, 20), (30, 140, 280, 20))
    lines = read_lines(shaded(*(turned(quad, 2) for quad in found)), found, Shaded())
    assert [line.box[1] for line in lines] == [140, 80, 20]


def test_no_lines_have_no_direction() -> None:
    assert main_direction(shaded(), [], Shaded()) == 0
    assert read_lines(shaded(), [], Shaded()) == []


@given(st.integers(0, 3), st.integers(0, 3))
def test_turning_goes_round(one: int, other: int) -> None:
    assert turned(turned(BOX, one), other) == turned(BOX, (one + other) % 4)
    assert sorted(turned(BOX, one)) == sorted(BOX)
    length, height = size_of(BOX)
    assert size_of(turned(BOX, one)) == ((height, length) if one % 2 else (length, height))


def test_a_page_is_upended_where_most_of_its_length_is() -> None:
    assert not is_mostly_upended([])
    assert is_mostly_upended(boxes((10, 20, 20, 400), (60, 20, 20, 300), (120, 20, 200, 20)))
    assert not is_mostly_upended(boxes((10, 20, 20, 400), (60, 20, 200, 20), (60, 80, 300, 20)))


@given(st.integers(0, 200), st.integers(0, 100), st.integers(1, 90), st.integers(1, 50))
def test_a_box_of_the_page_turned_left_is_found_again(x: int, y: int, width: int, height: int) -> None:
    pixels = np.zeros((160, 300), np.uint8)
    pixels[y : y + height, x : x + width] = 1
    rows, columns = np.nonzero(np.rot90(pixels))
    left, top, right, bottom = (int(edge) for edge in (columns.min(), rows.min(), columns.max(), rows.max()))
    back = turned_right(((left, top), (right, top), (right, bottom), (left, bottom)), 300)
    x2, y2 = x + width - 1, y + height - 1
    assert back == ((x, y), (x2, y), (x2, y2), (x, y2))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("width", [1000, 1250])
def test_lines_of_a_turned_page_are_found_whole(width: int, turns: int) -> None:
    """The detector itself breaks them: 50 and 53 pieces of 36 lines that run from top to bottom."""
    rows = [(PAGE_WORDS[row % 2], 120, 100 + 50 * row, 32) for row in range(36)]
    picture = drawn_text(*rows, width=width, height=2000, quarter_turns=-turns)
    quads = RapidOcrEngine().find_lines(picture, SETTINGS.text_max_px)
    assert len(quads) == len(rows)
    assert all(size_of(turned(quad, turns % 2))[0] > 300 for quad in quads)


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_short_words_stand_as_the_long_ones_do(quarter_turns: int) -> None:
    texts = ("Cash register number seven", "SUN", "6", "0.66", "9", "HNS", "L7", "Thank you for the visit")
    rows = [(text, 100, 60 + 100 * row, 50) for row, text in enumerate(texts)]
    picture = drawn_text(*rows, width=1000, height=900, quarter_turns=quarter_turns)
    assert [line.text for line in read_text(picture, SETTINGS)] == list(texts)
