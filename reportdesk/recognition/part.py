"""One part of a photograph read again, by whichever engine a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from pathlib import PurePath
from typing import Final

import numpy as np

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WrongUse
from reportdesk.domain.findings import Box, Code, Plate, Quad, TextLine, Vehicle
from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass
from reportdesk.recognition.codes import find_codes, find_hidden_codes
from reportdesk.recognition.decode import Source, read_picture
from reportdesk.recognition.identifiers import find_identifiers
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.plates import find_plates, plate_in
from reportdesk.recognition.text import engine_named
from reportdesk.recognition.threads import limit_threads
from reportdesk.recognition.vehicles import find_vehicles

LEAST_SIDE_PX: Final = 4
_SMALL_PX: Final = 480
"""A smaller part is enlarged up to this: print of 8 pixels' height is read then (detector and recogniser want 16)."""
_MOST_ENLARGED: Final = 4.0


@dataclass
class _Found:
    codes: list[Code] = field(default_factory=list)
    text: list[TextLine] = field(default_factory=list)
    plates: list[Plate] = field(default_factory=list)
    vehicles: list[Vehicle] = field(default_factory=list)


def read_part(path: Source, box: Box, reader: str, settings: Settings) -> ImageResult:
    """Read only what lies in `box` with the reader of that name (see `READERS`).

    Returns:
        The findings with their places in the whole upright image, and the identifiers among them.

    Raises:
        FileMissing and the others of `read_picture`: the photograph cannot be opened any more.
        StageUnavailable: the engine or its model is not on this machine.
        WrongUse: there is no such reader, or the part lies outside of the image.
    """
    if reader not in READERS:
        raise WrongUse(f"There is no reader named '{reader}'.", f"Use one of: {', '.join(READERS)}.")
    limit_threads()
    picture = read_picture(path, settings)
    x1, y1 = max(0, round(box[0])), max(0, round(box[1]))
    x2, y2 = min(picture.width, round(box[2])), min(picture.height, round(box[3]))
    if min(x2 - x1, y2 - y1) < LEAST_SIDE_PX:
        raise WrongUse("The part is too small, or lies outside of the image.", "Draw a larger box.")
    pixels, scale = _enlarged(np.ascontiguousarray(picture.bgr[y1:y2, x1:x2]))
    found = READERS[reader](Picture(pixels, picture.format), settings)
    place = _Place(x1, y1, scale)
    codes = [replace(code, box=place.box(code.box), quad=place.quad(code.quad)) for code in found.codes]
    text = [replace(line, box=place.box(line.box), quad=place.quad(line.quad)) for line in found.text]
    plates = [replace(plate, box=place.box(plate.box)) for plate in found.plates]
    vehicles = [replace(vehicle, box=place.box(vehicle.box), primary=False) for vehicle in found.vehicles]
    name = PurePath(path).name if isinstance(path, str) else ""
    return ImageResult(
        width=picture.width,
        height=picture.height,
        codes=tuple(codes),
        text=tuple(text),
        plates=tuple(plates),
        vehicles=tuple(vehicles),
        identifiers=find_identifiers(codes, text, plates, name, settings).identifiers,
    )


def _codes(part: Picture, settings: Settings) -> _Found:
    return _Found(codes=list(find_hidden_codes(part, settings, find_codes(part, settings), bool)))


def _text(engine: str) -> Callable[[Picture, Settings], _Found]:
    def read(part: Picture, settings: Settings) -> _Found:
        return _Found(text=engine_named(engine).read(part, settings))

    return read


def _plates(part: Picture, settings: Settings) -> _Found:
    whole = (0.0, 0.0, float(part.width), float(part.height))
    return _Found(plates=find_plates(part, settings) or plate_in(part, whole, settings))


def _vehicles(part: Picture, settings: Settings) -> _Found:
    return _Found(vehicles=find_vehicles(part, settings))


READERS: Final[dict[str, Callable[[Picture, Settings], _Found]]] = {
    "codes": _codes,
    "rapidocr": _text("rapidocr"),
    "tesseract": _text("tesseract"),
    "plates": _plates,
    "vehicles": _vehicles,
}


def _enlarged(pixels: Pixels) -> tuple[Pixels, float]:
    """Return a small part enlarged, and by what."""
    factor = min(_MOST_ENLARGED, _SMALL_PX / max(pixels.shape[:2]))
    if factor <= 1:
        return pixels, 1.0
    import cv2

    size = (round(pixels.shape[1] * factor), round(pixels.shape[0] * factor))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC), dtype=np.uint8), factor


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a part lies in the whole image, and by what it was enlarged."""

    left: float
    top: float
    scale: float

    def box(self, box: Box) -> Box:
        (x1, y1), (x2, y2) = self._point(box[0], box[1]), self._point(box[2], box[3])
        return (x1, y1, x2, y2)

    def quad(self, quad: Quad | None) -> Quad | None:
        if quad is None:
            return None
        a, b, c, d = (self._point(x, y) for x, y in quad)
        return (a, b, c, d)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return (self.left + x / self.scale, self.top + y / self.scale)
