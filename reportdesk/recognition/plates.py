"""Number plates in a picture: found in the whole picture, read from crops of full resolution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Plate, TextLine, Vehicle
from reportdesk.recognition.boxes import area, tightest_around
from reportdesk.recognition.model_catalogue import ModelKind
from reportdesk.recognition.models import required
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text_plates import is_plate_like

if TYPE_CHECKING:
    from reportdesk.recognition.engines.onnx import OnnxModel

_PADDINGS = (0.06, 0.12, 0.18)
"""Shares of the plate's width and height added on each side: the reader is trained on looser cuts than the detector
makes, and which cut is best differs from plate to plate. The surest of these three reads 266 of 290 plates (58
photographs in 5 sizes, 100 to 40 %; O/0, I/1 ... alike), the middle one alone 260; 6 ms more a plate. A text that
another cut says too is believed: of 870 perturbed photographs (blur, motion, glare, tilt ...) that leaves 641 plates
right instead of 647, and 65 wrong texts instead of 117."""

_LEAST_SIDE_PX = 4


def may_show_plate(vehicles: Sequence[Vehicle], lines: Sequence[TextLine]) -> bool:
    """True when a vehicle was found, or print that could be that of a plate: letters and digits in one short line.

    Measured on the samples: true for 58 of 58 photographs with plates, 25 of 279 others. Looking for plates takes 47 ms
    of an image, and on labels and codes the only ones that were found (4) were none.
    """
    return bool(vehicles) or any(is_plate_like(line.text) for line in lines)


def check(settings: Settings) -> None:
    """Raise StageUnavailable when plates cannot be read because a model is not installed."""
    required(ModelKind.PLATE_DETECTOR, settings)
    required(ModelKind.PLATE_READER, settings)


def load(settings: Settings) -> tuple[OnnxModel, OnnxModel]:
    """Return detector and reader, loaded once for a process; raises like `find_plates`."""
    files = required(ModelKind.PLATE_DETECTOR, settings), required(ModelKind.PLATE_READER, settings)
    from reportdesk.recognition.engines import onnx

    return onnx.load(files[0].path), onnx.load(files[1].path)


def find_plates(picture: Picture, settings: Settings) -> list[Plate]:
    """Return the plates that were read, largest first: the plate of the photographed vehicle leads those behind it.

    Confidence is that of the detector times the reader's mean over the characters. Boxes are in pixels of the upright
    picture. The detector sees the whole picture: given cut-out vehicles it finds less.

    Raises:
        StageUnavailable: a model is not installed.
        ModelInvalid: a model file is damaged.
    """
    detector, reader = load(settings)
    from reportdesk.recognition.engines import plate_models

    found = plate_models.detect(detector, picture, settings.plate_min_confidence)
    found = [(box, score) for box, score in found if min(box[2] - box[0], box[3] - box[1]) >= _LEAST_SIDE_PX]
    if not found:
        return []
    cuts = [_cut(picture, box, padding) for box, _ in found for padding in _PADDINGS]
    texts = plate_models.read(reader, cuts)
    surest = [_surest(texts[first : first + len(_PADDINGS)]) for first in range(0, len(cuts), len(_PADDINGS))]
    plates = [
        Plate(text, score * sureness, box)
        for (box, score), (text, sureness) in zip(found, surest, strict=True)
        if text and score * sureness >= settings.plate_min_confidence
    ]
    return sorted(plates, key=lambda plate: (-area(plate.box), -plate.confidence))


def plate_in(picture: Picture, box: Box, settings: Settings) -> list[Plate]:
    """Return the plate that a person says fills `box`, read without looking for it; raises like `find_plates`."""
    reader_file = required(ModelKind.PLATE_READER, settings)
    from reportdesk.recognition.engines import onnx, plate_models

    ((text, sureness),) = plate_models.read(onnx.load(reader_file.path), [_cut(picture, box, 0.0)])
    return [Plate(text, sureness, box)] if text else []


def attached(plates: Sequence[Plate], vehicles: Sequence[Vehicle]) -> list[Plate]:
    """Return the plates, each with the index of the vehicle it lies in; the tightest box where several hold it."""
    boxes = [vehicle.box for vehicle in vehicles]
    return [replace(plate, vehicle=tightest_around(plate.box, boxes)) for plate in plates]


def on_primary(plates: Sequence[Plate], vehicles: Sequence[Vehicle]) -> list[Plate]:
    """Return the (attached) plates of the photographed vehicle, not those of others behind it; all without vehicles."""
    primary = next((index for index, vehicle in enumerate(vehicles) if vehicle.primary), None)
    return [plate for plate in plates if plate.vehicle == primary]


def _surest(reads: Sequence[tuple[str, float]]) -> tuple[str, float]:
    """Return the surest of the readings of one plate; no text where none of the others says the same."""
    text, sureness = max(reads, key=lambda read: read[1])
    return (text, sureness) if [other for other, _ in reads].count(text) > 1 else ("", 0.0)


def _cut(picture: Picture, box: Box, padding: float) -> Pixels:
    dx, dy = (box[2] - box[0]) * padding, (box[3] - box[1]) * padding
    x1, y1 = max(0, round(box[0] - dx)), max(0, round(box[1] - dy))
    x2, y2 = min(picture.width, round(box[2] + dx)), min(picture.height, round(box[3] + dy))
    return picture.bgr[y1 : max(y2, y1 + 1), x1 : max(x2, x1 + 1)]
