"""Image files that tests make for themselves: good, odd and broken ones."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[Any]


def quarters(width: int = 160, height: int = 120) -> Image.Image:
    """Return a picture whose quarters are red, green, blue and white, so that every turn shows."""
    picture = Image.new("RGB", (width, height), "white")
    half_w, half_h = width // 2, height // 2
    picture.paste((220, 20, 20), (0, 0, half_w, half_h))
    picture.paste((20, 200, 20), (half_w, 0, width, half_h))
    picture.paste((20, 20, 220), (0, half_h, half_w, height))
    return picture


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    """Return the bytes of `picture` in a format of Pillow."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def corners(bgr: Pixels) -> list[str]:
    """Return the colours of the four quarters: top left, top right, bottom left, bottom right."""
    height, width = bgr.shape[:2]
    places = ((0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75))
    return [_named(bgr[int(height * y), int(width * x)]) for y, x in places]


def _named(bgr: Pixels) -> str:
    known = {"red": (20, 20, 220), "green": (20, 200, 20), "blue": (220, 20, 20), "white": (255, 255, 255)}
    return min(known, key=lambda name: sum(abs(int(a) - b) for a, b in zip(bgr, known[name], strict=True)))


def stored_turned(picture: Image.Image, orientation: int) -> Image.Image:
    """Return how a camera that writes `orientation` stores an upright picture."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    return picture.transpose(undo[orientation]) if orientation in undo else picture


def exif_with(orientation: int | None = None, date: str = "", gps: dict[int, Any] | None = None) -> Image.Exif:
    """Return an EXIF block with the given entries."""
    exif = Image.Exif()
    if orientation is not None:
        exif[0x0112] = orientation
    if date:
        exif.get_ifd(0x8769)[0x9003] = date
    if gps is not None:
        exif.get_ifd(0x8825).update(gps)
    return exif


def huge_png(side: int) -> bytes:
    """Return a small file that announces and holds `side` x `side` black pixels of one bit."""
    rows = zlib.compressobj(9)
    row = b"\0" * (1 + (side + 7) // 8)
    data = b"".join([rows.compress(row * 1000) for _ in range(side // 1000)]) + rows.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
