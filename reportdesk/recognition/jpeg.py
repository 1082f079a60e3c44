"""JPEG by libjpeg-turbo: half of Pillow's time, and no larger than needed; turned upright by our own reading of EXIF.

Through simplejpeg, which takes as long as OpenCV for the same pixels, and tells damage: OpenCV and Pillow fill what
cannot be decoded, and say nothing.
"""

from __future__ import annotations

import re

import numpy as np

from reportdesk.domain.failures import ImageDamaged
from reportdesk.domain.values import dataclass
from reportdesk.recognition.header import Header
from reportdesk.recognition.memory import is_out_of_memory
from reportdesk.recognition.picture import Pixels

_END = b"\xff\xd9"
_SCAN = 0xDA
_SPARE = re.compile(r"Corrupt JPEG data: (\d+) extraneous bytes before marker")
_MOST_SPARE = 3
"""Bytes of any value with which a camera may fill a scan up to a whole word of four."""

_DAMAGE = ("Corrupt JPEG data", "Premature end of JPEG file", "Inconsistent progression")
"""How libjpeg begins its warnings (jerror.h) of data that are not what was stored. The others tell of odd headers."""

_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def is_complete(content: bytes) -> bool:
    """True when the picture's end marker is there. The one of the camera's thumbnail, in the head, does not count.

    A copy that broke off may still have its full size, filled with zeros, which decoders take for gray pixels without
    a word. Behind the start of the scan the two bytes of the marker cannot stand for anything else (ITU T.81, B.1.1.5).
    """
    return content.find(_END, _scan_start(content)) >= 0


def _scan_start(content: bytes) -> int:
    """Return where the first scan's marker stands, walking from segment to segment; 2 when the walk goes astray."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == _SCAN:
            return place
        if marker == 0xFF:
            place += 1
        elif marker in _WITHOUT_LENGTH:
            place += 2
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return 2


class LeftToPillow(Exception):
    """A JPEG of a kind that only Pillow decodes here, such as Adobe's inverted CMYK, or that no decoder may know."""


@dataclass(frozen=True, slots=True)
class JpegFile:
    """A complete JPEG, to be decoded as far as a stage needs it."""

    content: bytes
    header: Header

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height of the upright image."""
        return self.header.upright_size

    def pixels(self, reduced_by: int, *, colour: bool) -> Pixels:
        """Return the upright image, both sides divided by `reduced_by` (1, 2, 4, 8); raises like `decoded`."""
        return decoded(self.content, self.header, reduced_by, colour=colour)


def decoded(content: bytes, header: Header, reduced_by: int = 1, *, colour: bool = True) -> Pixels:
    """Return an upright JPEG as height x width (x 3, blue-green-red), uint8.

    Args:
        reduced_by: 1, 2, 4 or 8: both sides are divided by it while decoding, which costs less than decoding all.

    Raises:
        ImageDamaged: a part of what was stored is lost.
        LeftToPillow: it is of a kind that is not decoded here.
        MemoryError: the pixels do not fit.
    """
    if header.mode not in ("RGB", "L"):
        raise LeftToPillow(header.mode)
    size = (-(-header.height // reduced_by), -(-header.width // reduced_by))
    try:
        pixels = _pixels(content, size, colour=colour)
    except ValueError as error:
        if is_out_of_memory(error):
            raise MemoryError(str(error)) from error
        if str(error).startswith(_DAMAGE):
            raise ImageDamaged(f"The image is damaged and cannot be decoded ({error}).") from error
        raise LeftToPillow(str(error)) from error
    if pixels.shape[:2] != size:
        raise LeftToPillow(f"{pixels.shape} is not {size}")
    return upright(pixels if colour else pixels[:, :, 0], header.capture.orientation)


def _pixels(content: bytes, size: tuple[int, int], *, colour: bool) -> Pixels:
    """Return height x width x 3 or 1; raises ValueError in the words of libjpeg."""
    import simplejpeg

    wanted = {"colorspace": "BGR" if colour else "GRAY", "min_height": size[0], "min_width": size[1]}
    try:
        return np.asarray(simplejpeg.decode_jpeg(content, **wanted))
    except ValueError as error:
        if not _is_filled_up(content, str(error)):
            raise
    return np.asarray(simplejpeg.decode_jpeg(content, strict=False, **wanted))


def _is_filled_up(content: bytes, warning: str) -> bool:
    """True where nothing is wrong but that bytes stand between the last block and the end, as some cameras write them.

    A decoder that lost its way leaves data there, which are not all of one value.
    """
    spare = _SPARE.match(warning)
    if spare is None:
        return False
    end = content.find(_END, _scan_start(content))
    return int(spare[1]) <= _MOST_SPARE or len(set(content[end - int(spare[1]) : end])) == 1


def upright(pixels: Pixels, orientation: int) -> Pixels:
    """Turn stored pixels upright; `orientation` is 1 to 8 (EXIF 2.32, tag 0x0112)."""
    import cv2

    turns = {
        2: lambda: cv2.flip(pixels, 1),
        3: lambda: cv2.rotate(pixels, cv2.ROTATE_180),
        4: lambda: cv2.flip(pixels, 0),
        5: lambda: cv2.transpose(pixels),
        6: lambda: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE),
        7: lambda: cv2.flip(cv2.transpose(pixels), -1),
        8: lambda: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
    }
    return np.asarray(turns[orientation](), dtype=np.uint8) if orientation in turns else pixels
