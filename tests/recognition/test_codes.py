"""Codes drawn in many ways are read; nothing is invented where there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageOps

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.recognition.codes import find_codes
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines import zbar
from reportdesk.recognition.picture import Picture
from tests.drawn import qr_code

SETTINGS = Settings()


def drawn(text: str, kind: str, size: tuple[int, int] = (320, 320)) -> Image.Image:
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    return Image.fromarray(np.array(barcode.to_image(scale=4), dtype=np.uint8)).resize(size, Image.Resampling.NEAREST)


def picture(*codes: Image.Image, size: tuple[int, int] = (1000, 700)) -> Picture:
    ground = Image.new("L", size, 200)
    for number, code in enumerate(codes):
        ground.paste(ImageOps.expand(code, 20, 255), (40 + 460 * number, 60))
    return Picture(np.asarray(ground.convert("RGB"))[:, :, ::-1].copy(), "png")


@pytest.mark.parametrize(
    ("kind", "text", "size"),
    [
        ("QRCode", "@AB1234", (320, 320)),
        ("DataMatrix", "@AB1234", (320, 320)),
        ("Aztec", "@AB1234", (320, 320)),
        ("PDF417", "@AB1234", (420, 200)),
        ("Code128", "@AB1234", (420, 160)),
        ("Code39", "1HGCM82633A004352", (820, 160)),
        ("EAN13", "4006381333931", (420, 200)),
    ],
)
def test_each_format_is_read(kind: str, text: str, size: tuple[int, int]) -> None:
    (code,) = find_codes(picture(drawn(text, kind, size)), SETTINGS)
    assert code.text == text
    assert code.format == kind


def test_the_box_lies_around_the_code() -> None:
    (code,) = find_codes(picture(qr_code("@AB1234")), SETTINGS)
    x1, y1, x2, y2 = code.box
    assert 60 < x1 < 110
    assert 80 < y1 < 130
    assert 300 < x2 < 380
    assert 320 < y2 < 400
    assert code.quad is not None


def test_boxes_are_pixels_of_the_full_picture_also_when_a_smaller_one_was_read() -> None:
    large = Image.new("L", (4000, 3000), 200)
    large.paste(ImageOps.expand(qr_code("@AB1234", 900), 60, 255), (2500, 1500))
    whole = Picture(np.asarray(large.convert("RGB"))[:, :, ::-1].copy(), "jpeg")
    (code,) = find_codes(whole, SETTINGS)
    assert 2500 < code.box[0] < code.box[2] < 3520
    assert 1500 < code.box[1] < code.box[3] < 2520


def test_a_small_code_on_a_large_photograph_is_found_at_full_size() -> None:
    large = Image.new("L", (4000, 3000), 200)
    large.paste(ImageOps.expand(qr_code("@AB1234", 84), 12, 255), (2500, 1500))
    whole = Picture(np.asarray(large.convert("RGB"))[:, :, ::-1].copy(), "jpeg")
    assert [code.text for code in find_codes(whole, SETTINGS)] == ["@AB1234"]


@pytest.mark.parametrize("angle", [0, 30, 90, 180, 270])
def test_turned_codes_are_read(angle: int) -> None:
    turned = ImageOps.expand(qr_code("@AB1234"), 60, 255).rotate(angle, expand=True, fillcolor=255)
    assert [code.text for code in find_codes(picture(turned), SETTINGS)] == ["@AB1234"]


def test_light_codes_on_dark_ground_are_read() -> None:
    inverted = Image.fromarray(255 - np.asarray(ImageOps.expand(qr_code("@AB1234"), 60, 255)))
    whole = Picture(np.asarray(inverted.convert("RGB"))[:, :, ::-1].copy(), "png")
    assert [code.text for code in find_codes(whole, SETTINGS)] == ["@AB1234"]


def test_all_codes_of_an_image_are_found_once() -> None:
    codes = find_codes(picture(qr_code("@AB1234"), qr_code("@CD5678")), SETTINGS)
    assert sorted(code.text for code in codes) == ["@AB1234", "@CD5678"]
    same = find_codes(picture(qr_code("@AB1234"), qr_code("@AB1234")), SETTINGS)
    assert [code.text for code in same] == ["@AB1234", "@AB1234"], "two labels with one text are two codes"


def test_bytes_that_are_no_text_are_kept() -> None:
    payload = bytes([0, 255, 1, 254, 128, 7])
    barcode = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    small = Image.fromarray(np.array(barcode.to_image(scale=4), dtype=np.uint8))
    (code,) = find_codes(picture(small.resize((320, 320), Image.Resampling.NEAREST)), SETTINGS)
    assert code.raw == payload


def test_formats_can_be_restricted() -> None:
    both = picture(qr_code("@AB1234"), drawn("@CD5678", "Code128", (420, 160)))
    found = find_codes(both, Settings(code_formats=("Code128",)))
    assert [code.text for code in found] == ["@CD5678"]


def test_a_format_that_does_not_exist_is_refused_in_words() -> None:
    with pytest.raises(SettingsInvalid, match="does not know one of Morse") as caught:
        find_codes(picture(), Settings(code_formats=("Morse",)))
    assert "QRCode" in caught.value.hint


def test_nothing_is_read_where_there_is_nothing() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (400, 600, 3)).astype(np.uint8)
    assert find_codes(Picture(noise, "png"), SETTINGS) == []


def test_zbar_reads_what_it_is_trusted_with() -> None:
    if not zbar.available():
        pytest.skip("libzbar is not installed")
    assert [code.text for code in zbar.read(picture(qr_code("@AB1234")).gray, 1.0)] == ["@AB1234"]


def test_no_code_is_invented_on_photographs_without_one(sample_data: Path) -> None:
    for file in sorted((sample_data / "no_code").iterdir()):
        assert find_codes(read_picture(file, SETTINGS), SETTINGS) == [], file.name
