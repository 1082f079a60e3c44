"""JPEG by OpenCV: twice as fast as Pillow, and no larger than needed; turned upright by our own reading of EXIF."""

from __future__ import annotations

from typing import Any

import numpy as np

from reportdesk.domain.failures import ImageDamaged
from reportdesk.domain.values import dataclass
from reportdesk.recognition.header import Header
from reportdesk.recognition.memory import is_out_of_memory
from reportdesk.recognition.picture import Pixels

_END = b"\xff\xd9"
_SCAN = 0xDA
_FLAGS = {
    (colour, by): f"IMREAD_REDUCED_{name}_{by}" if by > 1 else f"IMREAD_{name}"
    for colour, name in ((True, "COLOR"), (False, "GRAYSCALE"))
    for by in (1, 2, 4, 8)
}
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
        """Return the upright image, both sides divided by `reduced_by` (1, 2, 4, 8).

        Raises:
            ImageDamaged, MemoryError: it cannot be decoded.
        """
        pixels = decoded(self.content, self.header, reduced_by, colour=colour)
        if pixels is None:
            raise ImageDamaged("The image is damaged and cannot be decoded.")
        return pixels


def decoded(content: bytes, header: Header, reduced_by: int = 1, *, colour: bool = True) -> Pixels | None:
    """Return an upright JPEG as height x width (x 3, blue-green-red), uint8; None where OpenCV cannot, or is wrong.

    OpenCV takes Adobe's inverted CMYK for plain.

    Args:
        reduced_by: 1, 2, 4 or 8: both sides are divided by it while decoding, which costs less than decoding all.

    Raises:
        MemoryError: the pixels do not fit.
    """
    import cv2

    if header.mode not in ("RGB", "L"):
        return None
    way = getattr(cv2, _FLAGS[colour, reduced_by]) | cv2.IMREAD_IGNORE_ORIENTATION
    try:
        pixels: Any = cv2.imdecode(np.frombuffer(content, np.uint8), way)
    except cv2.error as error:
        if is_out_of_memory(error):
            raise MemoryError(str(error)) from error
        return None
    if pixels is None or tuple(pixels.shape[:2]) != (-(-header.height // reduced_by), -(-header.width // reduced_by)):
        return None
    return upright(np.asarray(pixels, dtype=np.uint8), header.capture.orientation)


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
