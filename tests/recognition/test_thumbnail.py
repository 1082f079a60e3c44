"""Small pictures: upright, small, and from the camera's own thumbnail only where that is true."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import NotAnImage
from reportdesk.recognition.thumbnail import make_preview, make_thumbnail
from tests.recognition.files import corners, exif_with, quarters, saved, stored_turned

SETTINGS = Settings()


def opened(jpeg: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(jpeg))
    assert picture.format == "JPEG"
    return picture


def colours(jpeg: bytes) -> list[str]:
    return corners(np.asarray(opened(jpeg).convert("RGB"))[:, :, ::-1])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_thumbnail_is_upright(tmp_path: Path, orientation: int) -> None:
    file = tmp_path / "a.jpg"
    large = quarters(1600, 1200)
    file.write_bytes(saved(stored_turned(large, orientation), "JPEG", exif=exif_with(orientation)))
    made = make_thumbnail(file, 256, SETTINGS)
    assert opened(made).size == (256, 192)
    assert colours(made) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "GIF"])
def test_other_formats_have_thumbnails_and_previews(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "a"
    file.write_bytes(saved(quarters(900, 600), kind))
    assert opened(make_thumbnail(file, 256, SETTINGS)).size == (256, 171)
    assert opened(make_preview(file, 600, SETTINGS)).size == (600, 400)


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(saved(quarters(100, 80), "JPEG"))
    assert opened(make_thumbnail(file, 256, SETTINGS)).size == (100, 80)


def with_stored_thumbnail(picture: Image.Image, small: Image.Image) -> bytes:
    """Return a JPEG whose EXIF block holds `small` as the camera's thumbnail: two directories, then the picture."""
    body = saved(small, "JPEG")
    first = struct.pack("<HHHIII", 1, 0x0112, 3, 1, 1, 26)
    second = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, 56, 0x0202, 4, 1, len(body), 0)
    return saved(picture, "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0" + first + second + body)


def test_the_cameras_thumbnail_is_taken_when_it_shows_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    marker = Image.new("RGB", (160, 120), (20, 20, 220))
    file.write_bytes(with_stored_thumbnail(quarters(1600, 1200), marker))
    assert colours(make_thumbnail(file, 256, SETTINGS)) == ["blue"] * 4


def test_a_cropped_or_tiny_thumbnail_of_the_camera_is_not_taken(tmp_path: Path) -> None:
    for number, size in enumerate(((160, 90), (80, 60))):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(with_stored_thumbnail(quarters(1600, 1200), Image.new("RGB", size, "black")))
        assert colours(make_thumbnail(file, 256, SETTINGS)) == ["red", "green", "blue", "white"]


def test_a_thumbnail_of_junk_is_not_taken(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    content = with_stored_thumbnail(quarters(1600, 1200), Image.new("RGB", (160, 120), "black"))
    stored = content.index(b"\xff\xd8", 4)
    file.write_bytes(content[: stored + 2] + b"junk" + content[stored + 6 :])
    assert colours(make_thumbnail(file, 256, SETTINGS)) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("make", [make_thumbnail, make_preview])
def test_a_truncated_photograph_still_has_a_small_picture(tmp_path: Path, make: Any) -> None:
    file = tmp_path / "a.jpg"
    content = saved(Image.effect_noise((1600, 1200), 80).convert("RGB"), "JPEG")
    file.write_bytes(content[: len(content) // 2] + b"\0" * (len(content) // 2))
    assert opened(make(file, 256, SETTINGS)).size == (256, 192)


def test_what_is_no_image_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_text("<html>")
    for make in (make_thumbnail, make_preview):
        with pytest.raises(NotAnImage):
            make(file, 256, SETTINGS)
