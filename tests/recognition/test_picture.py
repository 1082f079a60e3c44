"""One decode for all stages: no more pixels of a JPEG than they ask for, each kind once, upright and in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import simplejpeg
from PIL import Image

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ImageDamaged
from reportdesk.recognition import jpeg
from reportdesk.recognition.codes import find_codes
from reportdesk.recognition.decode import decode
from reportdesk.recognition.header import read_header
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text_crops import straightened
from reportdesk.recognition.thumbnail import thumbnail
from tests.drawn import qr_code
from tests.recognition.files import corners, exif_with, quarters, saved, stored_turned

SETTINGS = Settings()
UPRIGHT = ["red", "green", "blue", "white"]


@pytest.fixture
def decodes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the ways in which JPEGs are decoded from now on: colours, and by what both sides are divided."""
    ways: list[str] = []
    really: Callable[..., Any] = simplejpeg.decode_jpeg

    def noting(content: bytes, **options: Any) -> Any:
        height, *_others = simplejpeg.decode_jpeg_header(content)
        ways.append(f"{options['colorspace']} 1/{round(height / options['min_height'])}")
        return really(content, **options)

    monkeypatch.setattr(simplejpeg, "decode_jpeg", noting)
    return ways


def large(orientation: int = 1, width: int = 4032, height: int = 3024) -> bytes:
    return saved(stored_turned(quarters(width, height), orientation), "JPEG", exif=exif_with(orientation))


def test_a_large_jpeg_is_decoded_once_and_reduced_while_nobody_looks_closer(decodes: list[str]) -> None:
    picture = decode(large(), SETTINGS)
    assert (picture.width, picture.height) == (4032, 3024)
    gray, scale = picture.gray_within(1600)
    assert gray.shape == (1200, 1600)
    assert scale == 1600 / 4032
    assert picture.bgr_within(960)[0].shape == (720, 960, 3)
    assert thumbnail(picture)
    assert decodes == ["BGR 1/2"]


@pytest.mark.parametrize(
    ("settings", "whole"),
    [
        (SETTINGS, ["BGR 1/1"]),
        (Settings(text="when-id-missing"), ["GRAY 1/1", "BGR 1/1"]),
        (Settings(stages=("codes",)), ["GRAY 1/1", "BGR 1/1"]),
    ],
)
def test_all_pixels_are_decoded_when_a_stage_asks_for_them_and_once(
    decodes: list[str], settings: Settings, whole: list[str]
) -> None:
    """In gray only where colours will hardly be asked for after them."""
    picture = decode(large(), settings)
    for _ in range(2):
        assert picture.gray.shape == (3024, 4032)
        assert picture.bgr.shape == (3024, 4032, 3)
    assert picture.bgr_within(2200)[0].shape == (1650, 2200, 3)
    assert decodes == ["BGR 1/2", *whole]


def test_gray_is_made_of_the_colours_where_those_are_there(decodes: list[str]) -> None:
    picture = decode(large(width=1200, height=900), SETTINGS)
    assert picture.gray.shape == (900, 1200)
    assert picture.gray_within(600)[0].shape == (450, 600)
    assert decodes == ["BGR 1/1"]


@pytest.mark.parametrize(
    ("settings", "way"),
    [
        (Settings(stages=("vehicles",)), "BGR 1/4"),
        (Settings(stages=("text",), text_max_px=1008), "BGR 1/4"),
        (Settings(stages=("text",), text_max_px=2016), "BGR 1/2"),
        (Settings(code_max_px=2017), "BGR 1/1"),
    ],
)
def test_the_stages_say_how_much_is_decoded_at_first(decodes: list[str], settings: Settings, way: str) -> None:
    decode(large(), settings)
    assert decodes == [way]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_reduced_pictures_are_upright_too(orientation: int) -> None:
    picture = decode(large(orientation, 3400, 2600), SETTINGS)
    assert (picture.width, picture.height) == (3400, 2600)
    assert corners(picture.bgr_within(960)[0]) == UPRIGHT
    assert picture.gray_within(1600)[0].shape == (1224, 1600)
    assert corners(picture.bgr) == UPRIGHT


@pytest.mark.parametrize("size", [(3999, 2001), (3333, 7), (4003, 3005)])
def test_sides_that_cannot_be_halved_are_no_trouble(size: tuple[int, int]) -> None:
    picture = decode(large(1, *size), SETTINGS)
    assert (picture.width, picture.height) == size
    view, scale = picture.gray_within(1600)
    assert view.shape[1] == 1600
    assert view.shape[0] == max(1, round(size[1] * scale))
    assert picture.bgr.shape[:2] == size[::-1]


def test_codes_lie_at_their_place_in_the_full_picture() -> None:
    ground = Image.new("L", (4000, 3000), 200)
    ground.paste(qr_code("@AB1234", 800), (2500, 1500))
    (code,) = find_codes(decode(saved(ground.convert("RGB"), "JPEG", quality=90), SETTINGS), SETTINGS).codes
    assert 2500 < code.box[0] < 2700
    assert 3100 < code.box[2] < 3300


def test_a_crop_is_taken_from_the_smallest_pixels_that_show_enough(decodes: list[str]) -> None:
    ground = quarters(4000, 3000)
    picture = decode(saved(ground, "JPEG"), SETTINGS)
    tall = straightened(picture, ((1000, 700), (2600, 700), (2600, 1100), (1000, 1100)))
    assert decodes == ["BGR 1/2"]
    assert tall.shape == (72, 288, 3)
    low = straightened(picture, ((1900, 700), (2100, 700), (2100, 760), (1900, 760)))
    assert decodes == ["BGR 1/2", "BGR 1/1"]
    for crop in (tall, low):
        left, right = crop[:, : crop.shape[1] // 3].mean(axis=(0, 1)), crop[:, -crop.shape[1] // 3 :].mean(axis=(0, 1))
        assert left[2] > 200 > left[1]
        assert right[1] > 100 > right[2]


def test_a_jpeg_that_fails_later_fails_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = decode(large(), SETTINGS)
    monkeypatch.setattr(simplejpeg, "decode_jpeg", raising("Corrupt JPEG data: bad Huffman code"))
    assert picture.gray_within(1600)[0].shape == (1200, 1600)
    with pytest.raises(ImageDamaged, match="cannot be decoded"):
        picture.bgr  # noqa: B018 - the reading of the property is what is tested


def test_a_decoder_that_gives_another_size_than_the_header_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    content = saved(quarters(), "JPEG")
    header = read_header(content, 150.0)
    monkeypatch.setattr(simplejpeg, "decode_jpeg", lambda *_content, **_options: np.zeros((7, 9, 3), np.uint8))
    with pytest.raises(jpeg.LeftToPillow):
        jpeg.decoded(content, header)
    assert corners(decode(content, SETTINGS).bgr) == UPRIGHT


@pytest.mark.parametrize(("words", "is_memory"), [("Insufficient memory (case 4)", True), ("not known here", False)])
def test_what_libjpeg_says_is_too_little_memory_or_left_to_pillow(
    monkeypatch: pytest.MonkeyPatch, words: str, is_memory: bool
) -> None:
    content = saved(quarters(), "JPEG")
    monkeypatch.setattr(simplejpeg, "decode_jpeg", raising(words))
    if is_memory:
        with pytest.raises(MemoryError):
            decode(content, SETTINGS)
    else:
        picture = decode(content, SETTINGS)
        assert corners(picture.bgr) == UPRIGHT
        assert not picture.damaged


def raising(words: str) -> Callable[..., None]:
    """Return a function that fails as libjpeg does."""

    def fails(*_content: bytes, **_options: object) -> None:
        raise ValueError(words)

    return fails


def test_pixels_in_memory_are_shared_by_all_views() -> None:
    bgr = np.random.default_rng(1).integers(0, 255, (1000, 2000, 3)).astype(np.uint8)
    picture = Picture(bgr, "png")
    assert picture.bgr is bgr
    assert picture.gray is picture.gray
    assert picture.bgr_within(500)[0] is picture.bgr_within(500)[0]
    assert picture.bgr_within(2000) == (bgr, 1.0) or picture.bgr_within(2000)[0] is bgr
    assert abs(float(picture.gray_within(300)[0].mean()) - float(picture.gray.mean())) < 1.5


def test_print_of_a_huge_photograph_is_cut_from_gray_and_stands_where_it_stood(decodes: list[str]) -> None:
    picture = decode(large(width=6000, height=4000), SETTINGS)
    assert picture.is_huge
    dark = straightened(picture, ((2000, 500), (3000, 500), (3000, 560), (2000, 560)))
    light = straightened(picture, ((4000, 500), (5000, 500), (5000, 560), (4000, 560)))
    assert dark.shape == light.shape == (60, 1000, 3)
    assert np.ptp(dark, axis=2).max() == 0
    assert dark.mean() == pytest.approx(picture.gray[500:560, 2000:3000].mean(), abs=2)
    assert light.mean() == pytest.approx(picture.gray[500:560, 4000:5000].mean(), abs=2)
    assert decodes == ["BGR 1/2", "GRAY 1/1"]
