"""Small and large upright JPEGs of a photograph, for the window. Each call may run on an untrusted file."""

from __future__ import annotations

import io
import struct

import numpy as np

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ImageDamaged, ReportdeskError
from reportdesk.recognition import jpeg
from reportdesk.recognition.decode import Source, checked_header, decode, read_content
from reportdesk.recognition.header import Header, opened
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.threads import limit_threads

QUALITY = 82
_LEAST_PX = 120
_ASPECT_TOLERANCE = 0.03


def thumbnail(picture: Picture, side: int = 256) -> bytes:
    """Return a JPEG of `picture`, no side longer than `side` pixels."""
    small, _scale = picture.bgr_within(side)
    return _jpeg(small)


def make_thumbnail(path: Source, side: int, settings: Settings) -> bytes:
    """Return a JPEG of a file: from the thumbnail the camera stored where it is true, else from a reduced decode.

    Raises:
        FileMissing, FileUnreadable, FileEmpty, NotAnImage, ImageTooLarge, ImageDamaged: with cause and remedy.
    """
    limit_threads()
    content = read_content(path)
    image_format, header = checked_header(content, settings)
    if image_format == "jpeg":
        small = _stored_thumbnail(content, header, settings)
        if small is None:
            small = _reduced(content, header, side)
        if small is not None:
            return thumbnail(Picture(small, "jpeg"), side)
    return thumbnail(decode(content, settings), side)


def make_preview(path: Source, side: int, settings: Settings) -> bytes:
    """Return an upright JPEG of a file, no side longer than `side` pixels; raises like `make_thumbnail`."""
    limit_threads()
    content = read_content(path)
    image_format, header = checked_header(content, settings)
    small = _reduced(content, header, side) if image_format == "jpeg" else None
    return thumbnail(Picture(small, "jpeg") if small is not None else decode(content, settings), side)


def _stored_thumbnail(content: bytes, header: Header, settings: Settings) -> Pixels | None:
    """Return the EXIF thumbnail, turned upright; None when it is small or shows another part (cropped, letterboxed)."""
    stored = _thumbnail_bytes(content)
    if stored is None:
        return None
    try:
        picture = decode(stored, settings)
    except ReportdeskError:
        return None
    if max(picture.width, picture.height) < _LEAST_PX:
        return None
    aspect, own = header.width / header.height, picture.width / picture.height
    if abs(aspect / own - 1) > _ASPECT_TOLERANCE:
        return None
    return jpeg.upright(picture.bgr, header.capture.orientation)


def _thumbnail_bytes(content: bytes) -> bytes | None:
    """Return the JPEG that lies in the EXIF block, None when there is none or the block is junk.

    EXIF 2.32, 4.5.2: the second directory of the TIFF structure, tags 0x0201 (start) and 0x0202 (length).
    """
    with opened(content) as image:
        block: bytes = image.info.get("exif", b"").removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if order is None:
        return None
    try:
        (first,) = struct.unpack_from(f"{order}I", block, 4)
        (entries,) = struct.unpack_from(f"{order}H", block, first)
        (second,) = struct.unpack_from(f"{order}I", block, first + 2 + 12 * entries)
        (entries,) = struct.unpack_from(f"{order}H", block, second)
        tags = dict(struct.unpack_from(f"{order}H6xI", block, second + 2 + 12 * place) for place in range(entries))
    except struct.error:
        return None
    start, length = tags.get(0x0201, 0), tags.get(0x0202, 0)
    stored = block[start : start + length] if second else b""
    return stored if stored.startswith(b"\xff\xd8") else None


def _reduced(content: bytes, header: Header, side: int) -> Pixels | None:
    """Decode a JPEG at the smallest of 1/8, 1/4, 1/2 that still gives `side` pixels; None when it is left to Pillow."""
    if not jpeg.is_complete(content):
        return None
    longest = max(header.width, header.height)
    try:
        return jpeg.decoded(content, header, next((by for by in (8, 4, 2) if longest // by >= side), 1))
    except (ImageDamaged, jpeg.LeftToPillow):
        return None


def _jpeg(bgr: Pixels) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(bgr[:, :, ::-1])).save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
