"""Formats by content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.sniff import EXTENSIONS, describe, sniff


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\xd8\xff\xe1", "jpeg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"GIF89a", "gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
        (b"RIFF\x10\0\0\0AVI LIST", ""),
        (b"II*\0\x08\0\0\0", "tiff"),
        (b"MM\0*\0\0\0\x08", "tiff"),
        (b"II+\0\x08\0\0\0", "tiff"),
        (b"BM" + b"\x36\0\0\0" + b"\0" * 4 + b"\x36\0\0\0" + b"\x28\0\0\0", "bmp"),
        (b"BM is a town in Wales, far away", ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0miafheix", "heic"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf", "avif"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", ""),
        (b"", ""),
    ],
)
def test_known_beginnings(head: bytes, name: str) -> None:
    assert sniff(head) == name
    assert not name or name in EXTENSIONS


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"", "an empty file"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"<svg xmlns=''/>", "a drawing (SVG)"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"\0\0\0\x18ftypmp42", "a video"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1", "a raw photograph (Canon CR3), a format that is not read"),
        (b"\xff\x0a\x7a", "a JPEG XL picture, a format that is not read"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "a JPEG XL picture, a format that is not read"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "a JPEG 2000 picture, a format that is not read"),
        (b"Dear Sir", "plain text"),
        (bytes(range(64)), "data of an unknown kind"),
    ],
)
def test_what_is_no_image_has_words(head: bytes, words: str) -> None:
    assert sniff(head) == ""
    assert describe(head) == words


@given(st.binary(max_size=600))
def test_any_bytes_get_an_answer_in_words(head: bytes) -> None:
    assert sniff(head) in {"", *EXTENSIONS}
    assert describe(head)
