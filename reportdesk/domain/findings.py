"""What was read in an image. Boxes and quads are pixels of the upright image; confidence is 0..1."""

from __future__ import annotations

from reportdesk.domain.values import dataclass

Box = tuple[float, float, float, float]
"""`(x1, y1, x2, y2)`, left/top inclusive, right/bottom exclusive, pixels of the upright (EXIF-rotated) image."""

Quad = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Corners clockwise from the one that is top left in reading direction."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of printed text."""

    text: str
    confidence: float
    box: Box
    quad: Quad | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """One QR or barcode. `raw` holds the bytes where they are not text."""

    text: str
    format: str
    box: Box
    quad: Quad | None = None
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Identifier:
    """A value that matched an identifier pattern.

    `source` is one of code, text, plate, filename. `repaired` is True when a look-alike character was exchanged to
    satisfy the validator. `doubt` is empty, or says why a person should look. `set_by` names the person who accepted or
    set the value, empty while only the machine read it.
    """

    value: str
    pattern: str
    source: str
    confidence: float
    box: Box | None = None
    repaired: bool = False
    doubt: str = ""
    set_by: str = ""


@dataclass(frozen=True, slots=True)
class Vehicle:
    """One vehicle; `label` is its class in the words of the detector (car, truck, bus, motorcycle ...).

    `primary` marks the photographed one among several, at most one in an image.
    """

    label: str
    confidence: float
    box: Box
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Plate:
    """One number plate that was found and read. `vehicle` is the index of the vehicle it is fixed to, where known."""

    text: str
    confidence: float
    box: Box
    vehicle: int | None = None


def bounding_box(quad: Quad) -> Box:
    """Return the smallest upright box around `quad`."""
    xs = [point[0] for point in quad]
    ys = [point[1] for point in quad]
    return (min(xs), min(ys), max(xs), max(ys))
