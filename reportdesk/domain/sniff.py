"""What a file is, judged by its first bytes and never by its name. Pure."""

from __future__ import annotations

from typing import Final

EXTENSIONS: Final[dict[str, str]] = {
    "jpeg": ".jpg",
    "png": ".png",
    "webp": ".webp",
    "tiff": ".tif",
    "bmp": ".bmp",
    "gif": ".gif",
    "heic": ".heic",
    "avif": ".avif",
}
"""Canonical extension of each format, with its dot."""

HEAD_BYTES: Final = 512
"""So many bytes are enough for `sniff` and `describe`."""

_STARTS: Final = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
)
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1", b"miaf"}
)
_KNOWN_OTHERS: Final = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x1f\x8b", "a compressed file"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound or video recording"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"8BPS", "a Photoshop file"),
    (b"\xff\x0a", "a JPEG XL picture, a format that is not read"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL picture, a format that is not read"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture, a format that is not read"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture, a format that is not read"),
)


def sniff(head: bytes) -> str:
    """Return the image format of a file that begins with `head` (512 bytes are plenty), empty for none.

    Sources: the formats' signatures; ISO/IEC 23008-12 annex B and AV1 Image File Format for the brands.
    """
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"BM") and _is_bitmap(head):
        return "bmp"
    if head[4:8] == b"ftyp":
        return _heif(head)
    return ""


def _is_bitmap(head: bytes) -> bool:
    """Two letters are too little: the reserved words are 0 and the header has one of the known sizes."""
    return head[6:10] == b"\0\0\0\0" and int.from_bytes(head[14:18], "little") in (12, 16, 40, 52, 56, 64, 108, 124)


def _heif(head: bytes) -> str:
    length = int.from_bytes(head[:4], "big")
    box = head[8 : length if 16 <= length <= len(head) else len(head)]
    brands = [box[0:4], *(box[place : place + 4] for place in range(8, len(box) - 3, 4))]
    if any(brand in _AVIF_BRANDS for brand in brands):
        return "avif"
    return "heic" if any(brand in _HEIF_BRANDS for brand in brands) else ""


def describe(head: bytes) -> str:
    """Return what a file that is no image seems to be, in words for the operator."""
    if not head:
        return "an empty file"
    for start, words in _KNOWN_OTHERS:
        if head.startswith(start):
            return words
    if head[4:8] == b"ftyp":
        return "a raw photograph (Canon CR3), a format that is not read" if head[8:11] == b"crx" else "a video"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "a web page"
    if text.startswith(b"<svg") or (text.startswith(b"<?xml") and b"<svg" in text):
        return "a drawing (SVG)"
    if text.startswith((b"<?xml", b"<")):
        return "an XML or web document"
    return "plain text" if _is_text(head) else "data of an unknown kind"


def _is_text(head: bytes) -> bool:
    if b"\0" in head:
        return False
    printable = sum(byte >= 32 or byte in b"\t\r\n\f" for byte in head)
    if printable < 0.97 * len(head):
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4
    return True
