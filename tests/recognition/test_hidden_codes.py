"""Codes that only the longer search gives, and that it ends and begins where it should."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
import zxingcpp

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code
from reportdesk.recognition import code_looks, codes
from reportdesk.recognition.bars import find_strips, has_bars
from reportdesk.recognition.code_sureness import is_sure
from reportdesk.recognition.codes import CodesFound, find_codes, find_hidden_codes
from reportdesk.recognition.engines import zbar, zxing
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.tiles import TILE_PX, busy_tiles
from reportdesk.recognition.views import View, scaled

SETTINGS = Settings()
TEXT = "@AB1234"


def drawn(kind: str, module: float, text: str = TEXT) -> Pixels:
    """Return a code with a quiet zone, `module` pixels for each of its own squares or thinnest bars."""
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    large: Any = np.array(barcode.to_image(scale=8), dtype=np.uint8)
    if zxing.is_linear(kind):
        large = cv2.resize(large, (large.shape[1], 320))
    large = cv2.copyMakeBorder(large, 32, 32, 80, 80, cv2.BORDER_CONSTANT, value=255)
    return np.asarray(cv2.resize(large, None, fx=module / 8, fy=module / 8, interpolation=cv2.INTER_AREA), np.uint8)


def on_ground(code: Pixels, width: int = 640, height: int = 480, x: int = 90, y: int = 70) -> Pixels:
    ground: Pixels = np.full((height, width), 190, np.uint8)
    ground[y : y + code.shape[0], x : x + code.shape[1]] = code
    return ground


def as_picture(gray: Pixels) -> Picture:
    return Picture(np.repeat(gray[:, :, None], 3, axis=2), "png")


def blurred(sigma: float) -> Callable[[Pixels], Pixels]:
    return lambda gray: np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma), np.uint8)


def noisy(strength: float) -> Callable[[Pixels], Pixels]:
    noise = np.random.default_rng(3)
    return lambda gray: np.clip(gray + noise.normal(0, strength, gray.shape), 0, 255).astype(np.uint8)


def shaded(light: float) -> Callable[[Pixels], Pixels]:
    return lambda gray: (gray * (0.1 + 0.9 * np.linspace(0, 1, gray.shape[1]) ** 2) * light).astype(np.uint8)


@pytest.mark.parametrize(
    ("kind", "module", "spoilt"),
    [
        ("QRCode", 7, blurred(4.0)),
        ("QRCode", 7, shaded(0.2)),
        ("Aztec", 8, shaded(0.3)),
        ("DataMatrix", 8, blurred(4.0)),
        ("DataMatrix", 8, shaded(0.25)),
        ("Code128", 2.5, blurred(1.5)),
        ("Code128", 2.5, noisy(50)),
        ("Code39", 2.0, blurred(1.3)),
    ],
)
def test_spoilt_codes_are_read(kind: str, module: float, spoilt: Callable[[Pixels], Pixels]) -> None:
    text = TEXT if kind != "Code39" else "AB-1234"
    picture = as_picture(spoilt(on_ground(drawn(kind, module, text))))
    found = find_codes(picture, SETTINGS)
    assert found.codes == (), "the first view is enough: this shows nothing"
    (code,) = find_hidden_codes(picture, SETTINGS, found, bool)
    assert code.text == text
    assert 60 < code.box[0] < code.box[2] < 560
    assert 40 < code.box[1] <= code.box[3] < 440


def wide_photograph(*labels: tuple[Pixels, int, int]) -> Picture:
    """Return a picture of 24 megapixels of uneven ground with labels on it, a little unsharp and noisy."""
    draw = np.random.default_rng(1)
    coarse = draw.integers(60, 190, (100, 150), dtype=np.uint8)
    ground: Any = cv2.resize(coarse, (6000, 4000), interpolation=cv2.INTER_CUBIC)
    for label, x, y in labels:
        ground[y : y + label.shape[0], x : x + label.shape[1]] = label * 0.7 + 50
    ground = cv2.GaussianBlur(ground, (0, 0), 0.8)
    noise = draw.integers(-6, 7, ground.shape, dtype=np.int16)
    return as_picture(np.clip(ground + noise, 0, 255).astype(np.uint8))


@pytest.mark.parametrize(("kind", "module"), [("QRCode", 1.7), ("DataMatrix", 2.0), ("Code128", 1.6)])
def test_small_labels_on_a_drone_photograph_are_read_by_tiles(kind: str, module: float) -> None:
    picture = wide_photograph((drawn(kind, module), 4100, 2500))
    found = find_codes(picture, SETTINGS)
    assert found.codes == (), "the full size is enough: this shows nothing"
    (code,) = find_hidden_codes(picture, SETTINGS, found, bool)
    assert code.text == TEXT
    assert 4100 < code.box[0] < code.box[2] < 4400
    assert 2500 < code.box[1] <= code.box[3] < 2600


def test_all_labels_of_a_drone_photograph_are_read() -> None:
    texts = [f"@AB{number}" for number in range(1000, 1005)]
    labels = [(drawn("QRCode", 1.8, text), 600 + 1000 * place, 500 + 600 * place) for place, text in enumerate(texts)]
    picture = wide_photograph(*labels)
    found = find_hidden_codes(picture, SETTINGS, find_codes(picture, SETTINGS), lambda _codes: False)
    assert [code.text for code in found] == texts


def test_tiles_lie_where_the_picture_is_busy_and_within_it() -> None:
    gray: Pixels = np.full((900, 1200), 128, np.uint8)
    assert busy_tiles(gray, 5) == []
    gray[880:900, 1180:1200] = np.indices((20, 20)).sum(axis=0) % 2 * 255
    (tile,) = busy_tiles(gray, 5)
    assert tile == (1200 - TILE_PX, 900 - TILE_PX, 1199, 899)
    small = gray[880:, 1180:]
    assert all(tile == (0, 0, 19, 19) for tile in busy_tiles(small, 1))


def test_the_search_ends_when_it_is_enough() -> None:
    picture = as_picture(on_ground(drawn("QRCode", 6)))
    found = find_codes(picture, SETTINGS)
    assert find_hidden_codes(picture, SETTINGS, CodesFound(), lambda _codes: True) == ()
    assert find_hidden_codes(picture, SETTINGS, found, lambda _codes: True) == found.codes


def test_a_picture_that_shows_no_more_than_was_read_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = as_picture(on_ground(drawn("QRCode", 6)))
    found = find_codes(picture, SETTINGS)
    assert [code.text for code in found.codes] == [TEXT]
    monkeypatch.setattr(code_looks, "sure_codes", lambda *_arguments: pytest.fail("looked again"))
    assert find_hidden_codes(picture, SETTINGS, found, lambda _codes: False) == found.codes


def test_a_code_beside_one_that_was_read_is_looked_for_where_the_picture_shows_it() -> None:
    gray = on_ground(drawn("QRCode", 4), 1000, 700)
    gray[450:600, 500:900] = 190
    spoilt = noisy(55)(on_ground(drawn("Code128", 2.5), 500, 250))
    gray[450:700, 500:1000] = spoilt
    picture = as_picture(gray)
    found = find_codes(picture, SETTINGS)
    assert len(found.codes) == 1
    both = find_hidden_codes(picture, SETTINGS, found, lambda _codes: False)
    assert sorted(code.format for code in both) == ["Code128", "QRCode"]


def test_formats_hold_in_the_longer_search_too() -> None:
    picture = as_picture(blurred(4.0)(on_ground(drawn("QRCode", 7))))
    for name, read in (("qr_code", 1), ("Aztec", 0), ("Code128", 0), ("AllMatrix", 1)):
        settings = Settings(code_formats=(name,))
        found = find_hidden_codes(picture, settings, find_codes(picture, settings), bool)
        assert len(found) == read, name


def test_no_strip_without_bars() -> None:
    gray = on_ground(drawn("Code128", 2.5))
    (strip,) = [place.upright(gray, 1.0, 2.0) for place in find_strips(gray, 1.0)][:1]
    assert has_bars(strip)
    fence: Pixels = np.full((400, 600), 90, np.uint8)
    fence[:, 100:200] = fence[:, 300:400] = 200
    assert not any(has_bars(place.upright(fence, 1.0, 2.0)) for place in find_strips(fence, 1.0))
    assert find_strips(np.zeros((3, 5), np.uint8), 1.0) == []


@pytest.mark.parametrize("degrees", [0, 15, 45, 90, 120])
def test_strips_know_their_way_back(degrees: int) -> None:
    code = cv2.copyMakeBorder(drawn("Code128", 2.0), 200, 200, 100, 100, cv2.BORDER_CONSTANT, value=255)
    height, width = code.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    gray = np.asarray(cv2.warpAffine(code, turn, (width, height), borderValue=255), np.uint8)
    strip = find_strips(gray, 1.0)[0].upright(gray, 1.0, 2.0)
    (read,) = code_looks.on_strip_evened(strip, (zxing.ALL_LINEAR,))
    assert read.text == TEXT
    middle = ((read.box[0] + read.box[2]) / 2, (read.box[1] + read.box[3]) / 2)
    assert abs(middle[0] - width / 2) < 45
    assert abs(middle[1] - height / 2) < 45


def test_what_only_one_way_of_sharpening_shows_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    strip = scaled(on_ground(drawn("Code128", 2.5)), 1.0)
    assert [code.text for code in code_looks.on_strip_sharpened(strip, ("Code128",))] == [TEXT]
    answers = iter([[_code("4006381333931")], [_code("4006381333932")]])
    monkeypatch.setattr(zxing, "read", lambda *_arguments, **_ways: next(answers))
    assert code_looks.on_strip_sharpened(strip, ("EAN13",)) == []


def test_what_zbar_reads_once_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    strip = scaled(drawn("Code128", 5), 1.0)
    if zbar.available():
        assert [code.text for code in code_looks.by_zbar(strip, ())] == [TEXT]
    answers = iter([[_code("4006381333931")], []])
    monkeypatch.setattr(zbar, "read", lambda *_arguments: next(answers))
    assert code_looks.by_zbar(strip, ()) == []


def test_a_pdf417_that_is_not_read_a_second_time_is_not_believed() -> None:
    view = scaled(on_ground(drawn("PDF417", 3)), 1.0)
    (code,) = zxing.read(view.gray, ())
    assert is_sure(view, code)
    assert not is_sure(view, _code("A larger[waD  $^,*", "PDF417"))


@pytest.mark.parametrize(("text", "degrees"), [("0033224538", 17.5), ("32364056224154", 15), ("0033224538", 0)])
def test_a_piece_of_a_tilted_itf_is_not_taken_for_the_whole(text: str, degrees: float) -> None:
    code = cv2.resize(drawn("ITF", 3, text), None, fx=1, fy=0.6)
    ground = on_ground(np.asarray(code, np.uint8), 900, 700, 250, 300)
    turn = cv2.getRotationMatrix2D((450, 350), degrees, 1)
    tilted = cv2.warpAffine(ground, turn, (900, 700), borderMode=cv2.BORDER_REPLICATE)
    picture = as_picture(np.asarray(tilted, np.uint8))
    found = find_hidden_codes(picture, SETTINGS, find_codes(picture, SETTINGS), bool)
    assert [code.text for code in found] == [text]


def test_views_without_pixels_are_not_made() -> None:
    for gray in (np.zeros((1, 1), np.uint8), np.zeros((1, 100), np.uint8), np.zeros((32, 32), np.uint8)):
        assert find_hidden_codes(as_picture(gray), SETTINGS, CodesFound(), bool) == ()


@pytest.mark.parametrize("shape", [(20_000, 3), (4, 65_000), (1, 5_000)])
def test_a_picture_that_no_overview_has_pixels_of_costs_nothing(shape: tuple[int, int]) -> None:
    gray = np.random.default_rng(3).integers(0, 255, shape, dtype=np.uint8)
    assert find_hidden_codes(as_picture(gray), SETTINGS, CodesFound(), bool) == ()


def test_the_looks_are_made_in_the_order_of_their_worth() -> None:
    picture = as_picture(on_ground(drawn("Code128", 2.5)))
    looks = [
        look.func.__name__ for look in codes._hidden_looks(picture, SETTINGS, CodesFound()) if hasattr(look, "func")
    ]
    assert looks == ["on_strip_evened", "on_strip_sharpened", "by_zbar"]
    assert isinstance(scaled(picture.gray, 1.0), View)


def _code(text: str, name: str = "EAN13") -> Code:
    return Code(text, name, (10, 10, 90, 40), ((10, 10), (90, 10), (90, 40), (10, 40)))
