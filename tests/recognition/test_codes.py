"""Codes drawn in many ways are read; nothing is invented where there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageOps

from reportdesk.config.code_format_names import CODE_FORMATS, check_code_formats, plain_name
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.findings import Box, Code
from reportdesk.recognition import codes
from reportdesk.recognition.codes import find_codes, find_hidden_codes
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines import zbar, zxing
from reportdesk.recognition.picture import Picture, Pixels
from tests.drawn import qr_code

SETTINGS = Settings()


def drawn(text: str, kind: str, size: tuple[int, int] = (320, 320)) -> Image.Image:
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    return Image.fromarray(np.array(barcode.to_image(scale=4), dtype=np.uint8)).resize(size, Image.Resampling.NEAREST)


def read_all(picture: Picture, settings: Settings) -> list[Code]:
    """Return what the whole cascade gives, ended by the first code."""
    return list(find_hidden_codes(picture, settings, find_codes(picture, settings), bool))


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
    (code,) = read_all(picture(drawn(text, kind, size)), SETTINGS)
    assert code.text == text
    assert code.format == kind


def test_the_box_lies_around_the_code() -> None:
    (code,) = read_all(picture(qr_code("@AB1234")), SETTINGS)
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
    (code,) = read_all(whole, SETTINGS)
    assert 2500 < code.box[0] < code.box[2] < 3520
    assert 1500 < code.box[1] < code.box[3] < 2520


def test_a_small_code_on_a_large_photograph_is_found_at_full_size() -> None:
    large = Image.new("L", (4000, 3000), 200)
    large.paste(ImageOps.expand(qr_code("@AB1234", 84), 12, 255), (2500, 1500))
    whole = Picture(np.asarray(large.convert("RGB"))[:, :, ::-1].copy(), "jpeg")
    assert [code.text for code in read_all(whole, SETTINGS)] == ["@AB1234"]


@pytest.mark.parametrize("angle", [0, 30, 90, 180, 270])
def test_turned_codes_are_read(angle: int) -> None:
    turned = ImageOps.expand(qr_code("@AB1234"), 60, 255).rotate(angle, expand=True, fillcolor=255)
    assert [code.text for code in read_all(picture(turned), SETTINGS)] == ["@AB1234"]


@pytest.mark.parametrize("angle", [20, 40, 45, 50, -45, 65, 135])
@pytest.mark.parametrize(("kind", "text"), [("Code128", "FANAVF14617104"), ("Code39", "ABC123")])
def test_barcodes_askew_are_read_where_they_are(kind: str, text: str, angle: int) -> None:
    turned = ImageOps.expand(drawn(text, kind, (520, 160)), 40, 255).rotate(angle, expand=True, fillcolor=255)
    (code,) = read_all(picture(turned), SETTINGS)
    assert code.text == text
    middle_x, middle_y = (code.box[0] + code.box[2]) / 2, (code.box[1] + code.box[3]) / 2
    assert abs(middle_x - (60 + turned.width / 2)) < 80
    assert abs(middle_y - (80 + turned.height / 2)) < 80


def test_a_linear_code_that_is_not_read_a_second_time_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    label = picture(drawn("@CD5678", "Code128", (420, 160)), qr_code("@AB1234", 160))
    invented = Code("7034759003930", "EAN13", (67, 68, 70, 406), ((67, 68), (70, 68), (70, 406), (67, 406)))
    really = zxing.read_and_locate

    def inventing(gray: Pixels, names: tuple[str, ...]) -> tuple[list[Code], list[Box]]:
        codes, unread = really(gray, names)
        return [*codes, invented], unread

    monkeypatch.setattr(zxing, "read_and_locate", inventing)
    assert sorted(code.text for code in find_codes(label, SETTINGS).codes) == ["@AB1234", "@CD5678"]


def test_a_part_of_a_code_is_not_a_second_code() -> None:
    def at(y: float, text: str, name: str = "ITF") -> Code:
        return Code(text, name, (137, y, 585, y + 1), ((137, y), (585, y), (585, y + 1), (137, y + 1)))

    whole, part = at(908, "0284111935"), at(886, "028411")
    assert codes._distinct([part, whole]) == [whole]
    assert codes._distinct([whole, at(886, "0284111935")]) == [at(886, "0284111935"), whole], "two labels"
    assert len(codes._distinct([whole, at(886, "028411", "Code128")])) == 2
    assert len(codes._distinct([whole, at(100, "028411")])) == 2


def test_light_codes_on_dark_ground_are_read() -> None:
    inverted = Image.fromarray(255 - np.asarray(ImageOps.expand(qr_code("@AB1234"), 60, 255)))
    whole = Picture(np.asarray(inverted.convert("RGB"))[:, :, ::-1].copy(), "png")
    assert [code.text for code in read_all(whole, SETTINGS)] == ["@AB1234"]


def test_all_codes_of_an_image_are_found_once() -> None:
    found = read_all(picture(qr_code("@AB1234"), qr_code("@CD5678")), SETTINGS)
    assert sorted(code.text for code in found) == ["@AB1234", "@CD5678"]
    same = read_all(picture(qr_code("@AB1234"), qr_code("@AB1234")), SETTINGS)
    assert [code.text for code in same] == ["@AB1234", "@AB1234"], "two labels with one text are two codes"


def test_bytes_that_are_no_text_are_kept() -> None:
    payload = bytes([0, 255, 1, 254, 128, 7])
    barcode = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    small = Image.fromarray(np.array(barcode.to_image(scale=4), dtype=np.uint8))
    (code,) = read_all(picture(small.resize((320, 320), Image.Resampling.NEAREST)), SETTINGS)
    assert code.raw == payload


@pytest.mark.parametrize("name", ["Code128", "code128", "CODE_128", "Code 128"])
def test_formats_can_be_restricted_in_any_spelling(name: str) -> None:
    both = picture(qr_code("@AB1234"), drawn("@CD5678", "Code128", (420, 160)))
    found = read_all(both, Settings(code_formats=(name,)))
    assert [code.text for code in found] == ["@CD5678"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), ("Code32", "A184619169")),
        (("Code39",), ("Code39", "5J2451")),
        (("QRCode", "code_39"), ("Code39", "5J2451")),
        (("QRCode, Code 39",), ("Code39", "5J2451")),
        (("Code39", "Code32"), ("Code32", "A184619169")),
    ],
)
def test_who_names_code_39_gets_the_signs_that_stand_there(names: tuple[str, ...], expected: tuple[str, str]) -> None:
    label = picture(drawn("5J2451", "Code39", (420, 160)))
    found = read_all(label, Settings(code_formats=names))
    assert [(code.format, code.text) for code in found] == [expected]


def test_the_settings_take_the_formats_that_the_reader_knows_and_no_others() -> None:
    """By the reader itself: a new version of it that knows more, or other names, shows here."""
    known = set(zxingcpp.BarcodeFormat.__members__) - {"NONE"}
    known |= {str(zxingcpp.BarcodeFormat.__members__[name]) for name in known}
    read = {name for name in known if _is_read(name)}
    assert {plain_name(name) for name in CODE_FORMATS} == {plain_name(name) for name in read}
    check_code_formats((*CODE_FORMATS, *read, "", "Code39, "))
    assert all(_is_read(name) for name in CODE_FORMATS)


def _is_read(name: str) -> bool:
    try:
        zxing.formats((name,))
    except SettingsInvalid:
        return False
    return True


def test_a_format_that_does_not_exist_is_refused_in_words() -> None:
    with pytest.raises(SettingsInvalid, match="does not know one of Morse") as caught:
        find_codes(picture(), Settings(code_formats=("Morse",)))
    assert "QRCode" in caught.value.hint


def test_nothing_is_read_where_there_is_nothing() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (400, 600, 3)).astype(np.uint8)
    assert read_all(Picture(noise, "png"), SETTINGS) == []


@pytest.fixture
def libzbar() -> None:
    if not zbar.available():
        pytest.skip("libzbar is not installed")


@pytest.mark.usefixtures("libzbar")
@pytest.mark.parametrize(("kind", "text"), [("Code128", "@AB1234"), ("Code39", "AB-1234"), ("EAN13", "4006381333931")])
def test_zbar_reads_what_it_is_trusted_with(kind: str, text: str) -> None:
    gray = picture(drawn(text, kind, (420, 160))).gray
    assert [code.text for code in zbar.read(gray, ())] == [text]


@pytest.mark.usefixtures("libzbar")
def test_zbar_reads_only_the_formats_asked_for() -> None:
    gray = picture(drawn("AB-1234", "Code39", (420, 160)), drawn("@CD5678", "Code128", (420, 160))).gray
    assert [code.format for code in zbar.read(gray, ("code_128",))] == ["Code128"]
    assert zbar.read(gray, ("DataMatrix",)) == []


@pytest.mark.usefixtures("libzbar")
def test_zbar_is_not_believed_about_medicine_numbers_in_the_form_of_code_39() -> None:
    gray = picture(drawn("0H53GL", "Code39", (420, 160))).gray
    assert zbar.read(gray, ()) == []
    assert zbar.read(gray, ("Code39", "Code32")) == []
    assert [code.text for code in zbar.read(gray, ("Code39",))] == ["0H53GL"]


def test_without_libzbar_its_pass_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zbar, "available", lambda: False)
    assert zbar.read(picture(drawn("@AB1234", "Code128", (420, 160))).gray, ()) == []
    assert [code.text for code in read_all(picture(qr_code("@AB1234")), SETTINGS)] == ["@AB1234"]


def test_no_code_is_invented_on_photographs_without_one(sample_data: Path) -> None:
    for file in sorted((sample_data / "no_code").iterdir()):
        assert read_all(read_picture(file, SETTINGS), SETTINGS) == [], file.name
