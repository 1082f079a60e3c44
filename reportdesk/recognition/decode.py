"""A file to one upright picture: read once, judged by content, checked before it is decoded, never trusted.

JPEG goes through libjpeg-turbo (jpeg.py), reduced while it is decoded where the stages begin with less; everything
else, and what is damaged, through Pillow.
`cv2.imread` is never used: it crashes on file names it cannot encode.
"""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from typing import Any

import numpy as np

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    FileEmpty,
    FileMissing,
    FileUnreadable,
    ImageDamaged,
    NotAnImage,
)
from reportdesk.domain.results import Capture
from reportdesk.domain.sniff import HEAD_BYTES, describe, sniff
from reportdesk.domain.system_words import system_words
from reportdesk.recognition import jpeg
from reportdesk.recognition.header import PILLOW, Header, cause, opened, read_capture, read_header
from reportdesk.recognition.picture import Picture, Pixels

log = logging.getLogger(__name__)

Source = str | os.PathLike[str] | bytes
_NOTHING_LEFT = 0.995
"""A damaged file whose pixels are, up to this share, the filling of the decoder shows nothing of the photograph."""
_DETECTORS_PX = 960
"""What the detectors of vehicles and plates, and the thumbnail, begin with."""
DAMAGED_NOTE = "The file is damaged; only a part of the picture could be read."


def read_content(path: Source) -> bytes:
    """Return the bytes of a file.

    Raises:
        FileMissing, FileUnreadable, FileEmpty: with the cause.
    """
    try:
        with open(path, "rb") as file:
            content = file.read()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing("The file is not there any more.") from error
    except OSError as error:
        raise FileUnreadable(f"The file cannot be read: {system_words(error)}.") from error
    except ValueError as error:
        raise FileUnreadable(f"The file cannot be read: its name is impossible ({error}).") from error
    if not content:
        raise FileEmpty("The file is empty (0 bytes).")
    return content


def checked_header(content: bytes, settings: Settings) -> tuple[str, Header]:
    """Return format and header of an image that may be decoded.

    Raises:
        NotAnImage, ImageDamaged, ImageTooLarge: with what it is.
    """
    image_format = sniff(content[:HEAD_BYTES])
    if not image_format:
        raise NotAnImage(f"The file is no photograph: it holds {describe(content[:HEAD_BYTES])}.")
    return image_format, read_header(content, settings.max_megapixels)


def read_picture(path: Source, settings: Settings) -> Picture:
    """Return the upright picture of a file.

    Raises:
        FileMissing, FileUnreadable, FileEmpty, NotAnImage, ImageTooLarge, ImageDamaged: with cause and remedy.
    """
    return decode(read_content(path), settings)


def decode(content: bytes, settings: Settings) -> Picture:
    """Return the upright picture of an image file's bytes; raises like `read_picture`."""
    image_format, header = checked_header(content, settings)
    notes = _notes(image_format, header)
    damaged = image_format == "jpeg" and not jpeg.is_complete(content)
    if image_format == "jpeg" and not damaged:
        try:
            return _decoded_as_needed(content, header, settings, notes)
        except ImageDamaged:
            damaged = True
        except jpeg.LeftToPillow as kind:
            log.info("a JPEG is left to Pillow: %s", kind)
    bgr, capture, damaged = _decoded_by_pillow(content, damaged=damaged)
    if damaged:
        notes = (*notes, DAMAGED_NOTE)
    if capture.orientation == 1:
        # Pillow turns some formats while it loads them, and then says 1; what the camera wrote stands in the header.
        capture = replace(capture, orientation=header.capture.orientation)
    return Picture(bgr, image_format, capture, damaged, notes)


def _decoded_as_needed(content: bytes, header: Header, settings: Settings, notes: tuple[str, ...]) -> Picture:
    """Return a JPEG with the pixels ready that the selected stages begin with; raises like `jpeg.decoded`."""
    colour_follows = "text" in settings.stages and settings.text == "always"
    stored = jpeg.JpegFile(content, header)
    picture = Picture(None, "jpeg", header.capture, notes=notes, stored=stored, colour_follows=colour_follows)
    begin_with = {"codes": settings.code_max_px, "text": settings.text_max_px}
    picture.prepare(max([_DETECTORS_PX, *(begin_with.get(stage, 0) for stage in settings.stages)]))
    return picture


def _notes(image_format: str, header: Header) -> tuple[str, ...]:
    if header.frames < 2:
        return ()
    if image_format == "tiff":
        return (f"The file has {header.frames} pages; only the first one is read.",)
    if image_format == "jpeg":
        return ()
    return (f"The file has {header.frames} pictures; only the first one is read.",)


def _decoded_by_pillow(content: bytes, *, damaged: bool) -> tuple[Pixels, Capture, bool]:
    """Return (pixels, capture, damaged); a damaged file is decoded as far as it goes.

    Args:
        damaged: True for a file that is known to be damaged, whatever Pillow makes of it.

    Raises:
        ImageDamaged: nothing useful is left.
    """
    if not damaged:
        try:
            return (*_pillow_pixels(content), False)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - any decoder may fail in its own way; the tolerant way follows
            log.info("an image is decoded in part: %s", cause(error))
    try:
        pixels, capture = _tolerantly(content)
    except MemoryError:
        raise
    except Exception as error:
        raise ImageDamaged(f"The image is damaged and cannot be decoded ({cause(error)}).") from error
    if np.mean(pixels == pixels[-1, -1]) > _NOTHING_LEFT:
        raise ImageDamaged("The image is damaged; nothing of the picture is left.")
    return pixels, capture, True


def _tolerantly(content: bytes) -> tuple[Pixels, Capture]:
    from PIL import ImageFile

    with PILLOW:
        before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, True
        try:
            return _pillow_pixels(content)
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = before


def _pillow_pixels(content: bytes) -> tuple[Pixels, Capture]:
    with opened(content) as image:
        image.load()
        capture = read_capture(image)
        return np.ascontiguousarray(_rgb(_turned(image))[:, :, ::-1]), capture


def _turned(image: Any) -> Any:
    """Apply what is left of the EXIF orientation: TIFF and most HEIC files are turned while they load, and say 1."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - EXIF that cannot be read turns nothing
        return image


def _rgb(image: Any) -> Any:
    """Return height x width x 3, uint8, red-green-blue; transparency lies on white, 16 bits are scaled to 8."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        gray = _eight_bits(np.asarray(image))
        return np.repeat(gray[:, :, None], 3, axis=2)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        from PIL import Image

        layered = image.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        return np.asarray(Image.alpha_composite(white, layered).convert("RGB"))
    return np.asarray(image.convert("RGB"))


def _eight_bits(values: Any) -> Any:
    """Scale 16-bit gray to 8 bits; wider or real numbers by their own range, since they have no fixed white."""
    if values.dtype.itemsize == 2:
        return (values >> 8).astype(np.uint8)
    finite = np.nan_to_num(values.astype(np.float64))
    low, high = float(finite.min()), float(finite.max())
    return ((finite - low) * (255.0 / (high - low if high > low else 1.0))).astype(np.uint8)
