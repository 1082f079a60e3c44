"""Print of plates is read from several cuts, and what stands between its parts in another colour is no letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Quad, TextLine, Vehicle, bounding_box
from reportdesk.recognition.engines.rapidocr import RapidOcrEngine
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text import read_plates_as_print
from reportdesk.recognition.text_plate_cuts import read_again
from reportdesk.recognition.text_signs import SEAL, Sign, without_seals

CAR = Vehicle("car", 0.9, (0, 0, 640, 400), primary=True)
PICTURE = Picture(np.zeros((400, 640, 3), np.uint8), "png")
QUAD: Quad = ((100, 100), (300, 100), (300, 140), (100, 140))
INK, PAPER, BLUE = (30, 30, 30), (230, 235, 235), (170, 60, 40)


class Reading:
    """An engine that reads one text after the other."""

    def __init__(self, *texts: str) -> None:
        self._texts: Iterator[str] = iter(texts)

    def signs(self, line: Pixels) -> list[Sign]:
        text = next(self._texts)
        return [Sign(sign, 0.9, (place + 0.5) / len(text)) for place, sign in enumerate(text)]


def read(*texts: str, known: str = "RK0069AV", vehicles: tuple[Vehicle, ...] = (CAR,)) -> list[str]:
    line = TextLine(known, 0.8, bounding_box(QUAD), QUAD)
    return [found.text for found in read_again(PICTURE, Reading(*texts), [line], vehicles)]


def drawn(
    text: str, *, seal: int = -1, picture: int = -1, ink: tuple[int, int, int] = INK
) -> tuple[Pixels, list[Sign]]:
    """Return a line of print and its signs: instead of one a seal, one over a coloured picture."""
    line = np.full((48, 30 * len(text) + 20, 3), PAPER, np.uint8)
    for place, sign in enumerate(text):
        if place in (seal, picture):
            cv2.circle(line, (24 + 30 * place, 26), 10, BLUE, -1, cv2.LINE_AA)
        if place != seal:
            cv2.putText(line, sign, (12 + 30 * place, 38), cv2.FONT_HERSHEY_SIMPLEX, 1.1, ink, 4, cv2.LINE_AA)
    return line, [Sign(sign, 0.9, (24 + 30 * place) / line.shape[1]) for place, sign in enumerate(text)]


def text_of(signs: list[Sign]) -> str:
    return "".join(sign.text for sign in signs)


def test_what_most_cuts_read_is_believed() -> None:
    assert read("RKO069AV", "RK-069AV", "RK·069AV", "RK0069AV", "RK 069AV") == ["RK-069AV"]
    assert read("RK069AV", "RK069AV", "RKD069AV", "RK069AW", "RKQ69AV", known="RK069AV") == ["RK069AV"]


def test_where_fewer_than_three_readings_agree_nothing_is_told() -> None:
    assert read("MTC249", "NTC249", "WTC249", "WTC249", "WTC24B", known="MTC249") == []


def test_print_beside_vehicles_and_print_unlike_a_plate_is_left_as_it_is() -> None:
    assert read(vehicles=()) == ["RK0069AV"]
    assert read(known="SELF") == ["SELF"]


@pytest.mark.parametrize("place", [1, 2, 3, 6])
@pytest.mark.parametrize("sign", ["O", "0", "D", "8"])
def test_what_is_lower_and_of_another_colour_is_a_seal_and_no_other_sign_is(sign: str, place: int) -> None:
    text = "RK069AV"[:place] + sign + "RK069AV"[place:]
    assert text_of(without_seals(*drawn(text, seal=place))) == text[:place] + SEAL + text[place + 1 :]
    assert text_of(without_seals(*drawn(text))) == text


def test_plates_in_one_other_colour_signs_over_pictures_and_at_the_ends_keep_all_their_signs() -> None:
    assert text_of(without_seals(*drawn("1OAB234", ink=BLUE))) == "1OAB234"
    assert text_of(without_seals(*drawn("1OAB234", picture=1))) == "1OAB234"
    assert text_of(without_seals(*drawn("OAB2340", seal=0))) == "OAB2340"
    assert text_of(without_seals(*drawn("OAB2340", seal=6))) == "OAB2340"


def test_what_no_seal_looks_like_is_none() -> None:
    assert text_of(without_seals(*drawn("1TAB234", seal=1))) == "1TAB234"


@pytest.mark.parametrize("fringe", [0, 3])
def test_the_engine_tells_signs_at_their_places(fringe: int) -> None:
    line, drawn_signs = drawn("RKO069AV")
    line = np.pad(line, ((fringe, fringe), (0, 0), (0, 0)), mode="edge")
    engine = RapidOcrEngine()
    signs = engine.signs(line)
    assert text_of(signs) == engine.recognise(line)[0]
    assert unicodedata.normalize("NFKC", text_of(signs)) == "RKO069AV"
    assert [sign.middle for sign in signs] == pytest.approx([sign.middle for sign in drawn_signs], abs=0.04)


def test_a_seal_is_no_letter_of_the_plate_that_is_told() -> None:
    plate, _ = drawn("ABO1234", seal=2)
    pixels = np.full((400, 640, 3), 90, np.uint8)
    pixels[200 : 200 + plate.shape[0], 200 : 200 + plate.shape[1]] = plate
    x, y = 200.0, 200.0
    quad: Quad = ((x, y), (x + plate.shape[1], y), (x + plate.shape[1], y + 47), (x, y + 47))
    line = TextLine("ABO1234", 0.99, bounding_box(quad), quad)
    found, plates = read_plates_as_print(Picture(pixels, "png"), Settings(), [], [line], [CAR])
    assert found == [line]
    assert [told.text for told in plates] == ["AB1234"]
