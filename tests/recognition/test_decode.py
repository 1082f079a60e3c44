"""Every kind of file an operator may have: read upright and in its colours, or refused in words."""

from __future__ import annotations

import errno
import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    FileEmpty,
    FileMissing,
    FileUnreadable,
    ImageDamaged,
    ImageTooLarge,
    NotAnImage,
    ReportdeskError,
)
from reportdesk.recognition import header
from reportdesk.recognition.decode import DAMAGED_NOTE, decode, read_picture
from reportdesk.recognition.thumbnail import make_preview
from tests.recognition.files import corners, exif_with, huge_png, quarters, saved, stored_turned

SETTINGS = Settings()
UPRIGHT = ["red", "green", "blue", "white"]
LOSSLESS = ("PNG", "TIFF", "BMP")


@pytest.fixture
def unprivileged(tmp_path: Path) -> Iterator[None]:
    """Leave a file that nobody may read, and run the test as a user who is not the administrator."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system has other permissions")
    file = tmp_path / "secret.jpg"
    file.write_bytes(saved(quarters(), "JPEG"))
    file.chmod(0)
    user = os.geteuid()
    os.seteuid(65534 if user == 0 else user)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "AVIF", "GIF"])
def test_every_format_is_read_in_its_colours(kind: str) -> None:
    picture = decode(saved(quarters(), kind), SETTINGS)
    assert corners(picture.bgr) == UPRIGHT
    assert (picture.width, picture.height) == (160, 120)
    assert not picture.damaged
    assert picture.notes == ()


def test_heic_is_read() -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    picture = decode(saved(quarters(), "HEIF"), SETTINGS)
    assert picture.format == "heic"
    assert corners(picture.bgr) == UPRIGHT


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_orientation_gives_the_same_upright_picture(kind: str, orientation: int) -> None:
    content = saved(stored_turned(quarters(), orientation), kind, exif=exif_with(orientation))
    picture = decode(content, SETTINGS)
    assert corners(picture.bgr) == UPRIGHT
    assert (picture.width, picture.height) == (160, 120)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [0, 9, 99])
def test_an_orientation_that_does_not_exist_turns_nothing(kind: str, orientation: int) -> None:
    picture = decode(saved(quarters(), kind, exif=exif_with(orientation)), SETTINGS)
    assert corners(picture.bgr) == UPRIGHT
    assert picture.capture.orientation == 1


def test_sixteen_bits_are_not_white() -> None:
    ramp = np.linspace(0, 65535, 160 * 120).astype(np.uint16).reshape(120, 160)
    picture = decode(saved(Image.fromarray(ramp), "PNG"), SETTINGS)
    assert picture.bgr[0, 0].tolist() == [0, 0, 0]
    assert 120 < picture.bgr[60, 0, 0] < 136
    assert picture.bgr[-1, -1].tolist() == [255, 255, 255]


def test_sixteen_bit_colours_are_read() -> None:
    import cv2

    deep = np.asarray(quarters())[:, :, ::-1].astype(np.uint16) * 257
    done, content = cv2.imencode(".png", deep)
    assert done
    assert corners(decode(content.tobytes(), SETTINGS).bgr) == UPRIGHT


def test_cmyk_has_its_colours() -> None:
    assert corners(decode(saved(quarters().convert("CMYK"), "JPEG", quality=95), SETTINGS).bgr) == UPRIGHT


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_lies_on_white(mode: str) -> None:
    clear = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (0, 0, 32, 64))
    content = saved(clear.convert(mode), "PNG") if mode != "P" else saved(clear.quantize(4), "PNG")
    picture = decode(content, SETTINGS)
    assert picture.bgr[32, 8].tolist() == [0, 0, 0]
    assert picture.bgr[32, 56].tolist() == [255, 255, 255]


@pytest.mark.parametrize("mode", ["1", "L", "I", "F"])
def test_gray_kinds_are_read(mode: str) -> None:
    picture = decode(saved(Image.linear_gradient("L").convert(mode), "TIFF"), SETTINGS)
    assert picture.bgr[0].mean() < picture.bgr[-1].mean()


@pytest.mark.parametrize(("kind", "words"), [("GIF", "3 pictures"), ("WEBP", "3 pictures"), ("TIFF", "3 pages")])
def test_only_the_first_picture_is_read_and_that_is_noted(kind: str, words: str) -> None:
    others = [Image.new("RGB", (160, 120), colour) for colour in ("black", "yellow")]
    picture = decode(saved(quarters(), kind, save_all=True, append_images=others), SETTINGS)
    assert corners(picture.bgr) == UPRIGHT
    assert len(picture.notes) == 1
    assert words in picture.notes[0]


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_truncated_file_is_read_in_part_and_marked(kind: str) -> None:
    content = saved(Image.effect_noise((400, 300), 80).convert("RGB"), kind)
    picture = decode(content[: len(content) * 2 // 3], SETTINGS)
    assert picture.damaged
    assert DAMAGED_NOTE in picture.notes
    assert picture.width == 400


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"])
def test_a_file_cut_in_its_header_is_damaged(kind: str) -> None:
    with pytest.raises(ImageDamaged) as caught:
        decode(saved(quarters(), kind)[:40], SETTINGS)
    assert "BytesIO" not in str(caught.value)


@pytest.mark.parametrize("filling", [b"\0", b"\xff", b"\xaa"])
def test_a_copy_that_broke_off_at_its_full_size_is_marked(filling: bytes) -> None:
    content = saved(Image.effect_noise((400, 300), 80).convert("RGB"), "JPEG")
    half = len(content) // 2
    picture = decode(content[:half] + filling * (len(content) - half), SETTINGS)
    assert picture.damaged
    assert DAMAGED_NOTE in picture.notes


def cut_and_closed(content: bytes) -> bytes:
    return content[: len(content) * 2 // 3] + b"\xff\xd9"


def lost_in_the_middle(content: bytes) -> bytes:
    half = len(content) // 2
    return content[:half] + content[half + 512 :]


def overwritten(content: bytes) -> bytes:
    """Put in its middle what stood further back."""
    half = len(content) // 2
    return content[:half] + content[half + 2048 : half + 2560] + content[half + 512 :]


def zeros_inside(content: bytes) -> bytes:
    half = len(content) // 2
    return content[:half] + b"\0" * 4096 + content[half + 4096 :]


@pytest.mark.parametrize("harm", [cut_and_closed, lost_in_the_middle, overwritten, zeros_inside])
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 7}])
def test_a_jpeg_that_is_damaged_before_its_end_is_read_in_part_and_marked(
    tmp_path: Path, harm: Callable[[bytes], bytes], options: dict[str, Any]
) -> None:
    file = tmp_path / "harmed.jpg"
    content = harm(saved(Image.effect_noise((400, 300), 80).convert("RGB"), "JPEG", quality=90, **options))
    picture = decode(content, SETTINGS)
    assert picture.damaged
    assert DAMAGED_NOTE in picture.notes
    assert (picture.width, picture.height) == (400, 300)
    file.write_bytes(content)
    with Image.open(io.BytesIO(make_preview(file, 200, SETTINGS))) as preview:
        assert preview.size == (200, 150)


@pytest.mark.parametrize(
    ("spare", "is_damaged"), [(b"\x55", False), (b"\1\2\3", False), (bytes(40), False), (bytes(range(40)), True)]
)
def test_a_scan_that_a_camera_filled_up_is_no_damage_and_data_left_over_are(spare: bytes, is_damaged: bool) -> None:
    content = saved(quarters(), "JPEG")
    picture = decode(content[:-2] + spare + content[-2:], SETTINGS)
    assert picture.damaged is is_damaged
    assert corners(picture.bgr) == UPRIGHT


@pytest.mark.parametrize("trailer", [b"\0" * 10_000, b"ftypmp42" * 2000, saved(quarters(), "JPEG")[:500]])
def test_what_stands_behind_the_end_of_a_jpeg_is_no_damage(trailer: bytes) -> None:
    picture = decode(saved(quarters(), "JPEG") + trailer, SETTINGS)
    assert not picture.damaged
    assert corners(picture.bgr) == UPRIGHT


def test_the_end_of_the_cameras_thumbnail_is_not_the_end_of_the_picture() -> None:
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    content = saved(noise, "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + saved(quarters(), "JPEG"))
    assert not decode(content, SETTINGS).damaged
    assert decode(content[: len(content) // 2], SETTINGS).damaged


def test_threads_do_not_take_each_others_damage_for_their_own() -> None:
    whole = saved(Image.effect_noise((300, 200), 80).convert("RGB"), "PNG")
    found: set[tuple[bool, bool]] = set()

    def read(content: bytes, is_damaged: bool) -> None:
        for _ in range(15):
            found.add((is_damaged, decode(content, SETTINGS).damaged))

    cut = whole[: len(whole) * 2 // 3]
    threads = [threading.Thread(target=read, args=given) for given in ((whole, False), (cut, True), (cut, True))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {(False, False), (True, True)}


def test_an_orientation_in_xmp_alone_turns_every_format_the_same_way() -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="3"/></x:xmpmeta>'
    stored = stored_turned(quarters(), 3)
    for kind in ("JPEG", "WEBP"):
        picture = decode(saved(stored, kind, xmp=xmp), SETTINGS)
        assert corners(picture.bgr) == UPRIGHT, kind


def test_a_file_whose_pixels_are_all_gone_is_damaged() -> None:
    content = saved(quarters(800, 600), "JPEG")
    scan = content.index(b"\xff\xda")
    with pytest.raises(ImageDamaged, match=r"nothing of the picture is left|cannot be decoded"):
        decode(content[: scan + 14], SETTINGS)


def test_a_small_file_of_nine_hundred_megapixels_is_refused_before_it_is_decoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PIL import ImageFile

    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _self: pytest.fail("decoded"))
    with pytest.raises(ImageTooLarge, match="30000 x 30000 pixels, 900 megapixels; the limit is 150") as caught:
        decode(huge_png(30_000), SETTINGS)
    assert "max_megapixels" in caught.value.hint


def test_the_limit_is_a_setting() -> None:
    with pytest.raises(ImageTooLarge):
        decode(saved(Image.new("L", (1500, 1500)), "PNG"), Settings(max_megapixels=2.0))
    assert decode(saved(quarters(), "PNG"), Settings(max_megapixels=1.0)).width == 160


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><html><body>404", "a web page"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a drawing"),
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"PK\x03\x04....", "a ZIP archive"),
        ("Liebe Grüße".encode(), "plain text"),
        (b"\0\0\0\x18ftypmp42....", "a video"),
        (bytes(range(256)), "data of an unknown kind"),
    ],
)
def test_what_is_no_image_is_named(content: bytes, words: str, tmp_path: Path) -> None:
    file = tmp_path / "looks-like.png"
    file.write_bytes(content)
    with pytest.raises(NotAnImage, match=words):
        read_picture(file, SETTINGS)


def test_the_extension_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "really-a-png.jpg"
    file.write_bytes(saved(quarters(), "PNG"))
    assert read_picture(file, SETTINGS).format == "png"


def test_missing_empty_and_unreadable_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "folder.jpg").mkdir()
    for name, kind in (("empty.jpg", FileEmpty), ("nowhere.jpg", FileMissing), ("folder.jpg", FileUnreadable)):
        with pytest.raises(kind) as caught:
            read_picture(tmp_path / name, SETTINGS)
        assert isinstance(caught.value, ReportdeskError)
        assert caught.value.hint


def test_a_file_that_may_not_be_read_is_unreadable(tmp_path: Path, unprivileged: None) -> None:
    file = tmp_path / "secret.jpg"
    with pytest.raises(FileUnreadable, match="permission denied"):
        read_picture(file, SETTINGS)


def test_a_disk_that_fails_makes_a_file_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_arguments: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("builtins.open", failing)
    with pytest.raises(FileUnreadable, match="the disk reports an error"):
        read_picture(tmp_path / "a.jpg", SETTINGS)


@pytest.mark.parametrize(("name", "kind"), [("a\0b.jpg", FileUnreadable), ("x" * 300, FileUnreadable)])
def test_names_that_cannot_be_are_told(tmp_path: Path, name: str, kind: type[ReportdeskError]) -> None:
    with pytest.raises(kind):
        read_picture(f"{tmp_path}/{name}", SETTINGS)


def test_a_file_below_what_is_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    with pytest.raises(FileMissing):
        read_picture(tmp_path / "a" / "b.jpg", SETTINGS)


def test_names_that_are_no_text_and_long_names_are_read(tmp_path: Path) -> None:
    content = saved(quarters(), "JPEG")
    odd = os.path.join(os.fsencode(tmp_path), b"bad-\xff.jpg")
    try:
        Path(os.fsdecode(odd)).write_bytes(content)
    except OSError:
        pytest.skip("this file system takes only names that are text")
    (tmp_path / ("x" * 251 + ".jpg")).write_bytes(content)
    assert corners(read_picture(os.fsdecode(odd), SETTINGS).bgr) == UPRIGHT
    assert corners(read_picture(tmp_path / ("x" * 251 + ".jpg"), SETTINGS).bgr) == UPRIGHT


def test_time_and_place_come_from_the_file() -> None:
    gps = {1: "S", 2: (12.0, 30.0, 36.0), 3: "W", 4: (77.0, 0.0, 18.0)}
    capture = decode(saved(quarters(), "JPEG", exif=exif_with(1, "2026:03:14 08:12:05", gps)), SETTINGS).capture
    assert capture.captured_at is not None
    assert capture.captured_at.isoformat() == "2026-03-14T08:12:05"
    assert capture.gps == (-12.51, -77.005)


@pytest.mark.parametrize("date", ["0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday", "2026:13:01 00:00:00"])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    assert decode(saved(quarters(), "JPEG", exif=exif_with(1, date)), SETTINGS).capture.captured_at is None


@pytest.mark.parametrize(
    "gps",
    [
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: (1.0, 0.0, 0.0)},
        {1: "N", 2: (45.0, 0.0, 0.0)},
        {1: "N", 3: "E"},
    ],
)
def test_a_place_that_is_none_is_left_out(gps: dict[int, object]) -> None:
    assert decode(saved(quarters(), "JPEG", exif=exif_with(1, gps=gps)), SETTINGS).capture.gps is None


def test_exif_behind_the_pixels_of_a_png_is_found_without_decoding_twice() -> None:
    content = saved(quarters(), "PNG", exif=exif_with(1, "2026:03:14 08:12:05"))
    start = content.index(b"eXIf") - 4
    length = int.from_bytes(content[start : start + 4], "big") + 12
    late = content[:start] + content[start + length : -12] + content[start : start + length] + content[-12:]
    assert header.read_header(late, 150.0).capture.captured_at is None
    captured = decode(late, SETTINGS).capture.captured_at
    assert captured is not None
    assert captured.year == 2026


def test_every_odd_file_of_the_samples_is_read_or_refused_in_words(sample_data: Path) -> None:
    for file in sorted((sample_data / "edge").iterdir()):
        try:
            picture = read_picture(file, SETTINGS)
        except ReportdeskError as error:
            assert error.message.endswith(".")
            assert error.hint
        else:
            assert picture.bgr.dtype == np.uint8
            assert picture.bgr.shape[2] == 3
