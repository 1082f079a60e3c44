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


@given(st.binary(max_size=600))
def test_any_bytes_get_an_answer_in_words(head: bytes) -> None:
    assert sniff(head) in {"", *EXTENSIONS}
    assert describe(head)
