"""What a file says about itself is read without decoding it; junk in it costs nothing else."""

from __future__ import annotations

import struct
import threading
import warnings
from typing import Any

import pytest
from PIL import Image, ImageFile, TiffImagePlugin

from reportdesk.domain.failures import ImageDamaged, ImageTooLarge
from reportdesk.recognition.header import Header, cause, read_header
from tests.recognition.files import exif_with, huge_png, quarters, saved
from tests.recognition.test_decode import SETTINGS

Rational = TiffImagePlugin.IFDRational
NORTH_EAST: dict[int, Any] = {1: "N", 2: (43.0, 28.0, 1.76), 3: "E", 4: (11.0, 53.0, 7.42)}


def header_of(content: bytes) -> Header:
    return read_header(content, SETTINGS.max_megapixels)


def with_exif(block: bytes) -> bytes:
    return saved(quarters(), "JPEG", exif=b"Exif\0\0" + block)


def directory(*entries: tuple[int, int, int, int]) -> bytes:
    """Return a TIFF structure of one directory with entries (tag, type, count, value)."""
    body = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + body + b"\0\0\0\0"


@pytest.fixture
def undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test in which Pillow decodes pixels."""
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _self: pytest.fail("decoded"))


@pytest.mark.parametrize(
    ("kind", "mode", "frames"),
    [("JPEG", "RGB", 1), ("PNG", "RGB", 1), ("WEBP", "RGB", 1), ("TIFF", "RGB", 1), ("BMP", "RGB", 1), ("GIF", "P", 1)],
)
def test_size_and_frames_are_read_without_decoding(kind: str, mode: str, frames: int, undecoded: None) -> None:
    header = header_of(saved(quarters(), kind))
    assert (header.width, header.height, header.mode, header.frames) == (160, 120, mode, frames)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF", "PNG", "AVIF"])
def test_pictures_of_a_file_are_counted(kind: str) -> None:
    others = [Image.new("RGB", (160, 120), colour) for colour in ("black", "yellow")]
    assert header_of(saved(quarters(), kind, save_all=True, append_images=others)).frames == 3


@pytest.mark.parametrize(("orientation", "size"), [(1, (160, 120)), (3, (160, 120)), (6, (120, 160)), (99, (160, 120))])
def test_the_upright_size_follows_the_orientation(orientation: int, size: tuple[int, int]) -> None:
    assert header_of(saved(quarters(), "JPEG", exif=exif_with(orientation))).upright_size == size


def test_too_many_pixels_are_refused_with_both_figures(undecoded: None) -> None:
    with pytest.raises(ImageTooLarge, match="30000 x 30000 pixels, 900 megapixels; the limit is 150"):
        header_of(huge_png(30_000))


def test_the_limit_of_pillow_plays_no_part_and_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert header_of(saved(quarters(), "PNG")).width == 160
    assert Image.MAX_IMAGE_PIXELS == 1000


def test_many_threads_leave_the_limit_of_pillow_as_it_was() -> None:
    content = saved(quarters(), "PNG")
    before = Image.MAX_IMAGE_PIXELS

    def read() -> None:
        for _ in range(50):
            header_of(content)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert before == Image.MAX_IMAGE_PIXELS


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0 junk", b"\x89PNG\r\n\x1a\n", b"II*\0\xff\xff\xff\xff"])
def test_a_header_that_is_none_is_told_on_one_line(content: bytes) -> None:
    with pytest.raises(ImageDamaged, match=r"damaged, or of a kind that is not supported \([^\n]+\)\.$"):
        header_of(content)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("image file is truncated (12 bytes not processed)", "it ends before the picture is whole"),
        ("Truncated File Read", "it ends before the picture is whole"),
        ("Invalid input: Unexpected end of file: Extent in iloc box", "it ends before the picture is whole"),
        ("broken data stream when reading image file", "the data of the picture are damaged"),
        ("could not create decoder object", "the data of the picture are damaged"),
        ("Failed to decode frame 0: Decoding of color planes failed", "the data of the picture are damaged"),
        ("cannot identify image file <_io.BytesIO object at 0x7f>", "unknown structure"),
        ("tile cannot\nextend outside image.", "tile cannot extend outside image"),
    ],
)
def test_what_decoders_say_often_is_told_in_the_words_of_the_program(said: str, words: str) -> None:
    assert cause(OSError(said)) == words


def test_the_time_of_the_exposure_goes_before_the_others() -> None:
    exif = exif_with()
    exif[0x0132] = "2026:01:03 00:00:00"
    details = exif.get_ifd(0x8769)
    days: list[int] = []
    for tag, day in ((0x0132, 3), (0x9004, 2), (0x9003, 1)):
        if tag != 0x0132:
            details[tag] = f"2026:01:0{day} 00:00:00"
        captured = header_of(saved(quarters(), "JPEG", exif=exif)).capture.captured_at
        assert captured is not None
        days.append(captured.day)
    assert days == [3, 2, 1]


def test_a_date_that_is_none_gives_way_to_the_next() -> None:
    exif = exif_with(date="0000:00:00 00:00:00")
    exif[0x0132] = "2026:01:03 00:00:00"
    assert header_of(saved(quarters(), "JPEG", exif=exif)).capture.captured_at is not None


def test_a_place_is_read() -> None:
    assert header_of(saved(quarters(), "JPEG", exif=exif_with(gps=NORTH_EAST))).capture.gps == (43.4671556, 11.8853944)


@pytest.mark.parametrize(
    "junk",
    [
        {2: (Rational(0, 0), Rational(0, 0), Rational(0, 0))},
        {2: (Rational(43, 0), Rational(1, 1), Rational(1, 1))},
        {4: (181.0, 0.0, 0.0)},
        {1: "", 3: ""},
        {1: "X"},
    ],
)
def test_a_place_with_junk_in_it_is_none(junk: dict[int, Any]) -> None:
    assert header_of(saved(quarters(), "JPEG", exif=exif_with(gps=NORTH_EAST | junk))).capture.gps is None


@pytest.mark.parametrize(
    "block",
    [
        directory((0x0112, 3, 1, 3), (0x8825, 4, 1, 0xFFFFFFF0)),
        directory((0x0112, 3, 1, 3), (0x8769, 4, 1, 0xFFFFFFF0)),
        directory((0x0112, 4, 1, 3)),
        directory((0x0112, 3, 2, 3)),
    ],
)
def test_junk_in_one_directory_does_not_cost_the_orientation(block: bytes) -> None:
    assert header_of(with_exif(block)).capture.orientation == 3


@pytest.mark.parametrize("block", [b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"XX" * 40, directory((0x0112, 2, 9, 999))])
def test_an_exif_block_of_junk_says_nothing(block: bytes) -> None:
    assert header_of(with_exif(block)).capture.orientation == 1
