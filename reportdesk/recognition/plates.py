"""Number plates in a picture: found in the whole picture, read from crops of full resolution."""

from __future__ import annotations

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Plate
from reportdesk.recognition.model_catalogue import ModelKind
from reportdesk.recognition.models import required
from reportdesk.recognition.picture import Picture, Pixels

_PADDING = 0.12
"""Share of the plate's width and height added on each side: the reader is trained on
looser cuts than the detector makes (54-55 of 58 plates right from 0.07 to 0.18, 50-52 below 0.04)."""

_LEAST_SIDE_PX = 4


def find_plates(picture: Picture, settings: Settings) -> list[Plate]:
    """Return the plates that were read, largest first: the plate of the photographed vehicle leads those behind it.

    Confidence is that of the detector times the reader's mean over the characters. Boxes are in pixels of the upright
    picture. The detector sees the whole picture: given cut-out vehicles it finds less.

    Raises:
        StageUnavailable: a model is not installed.
        ModelInvalid: a model file is damaged.
    """
    detector_file = required(ModelKind.PLATE_DETECTOR, settings)
    reader_file = required(ModelKind.PLATE_READER, settings)
    from reportdesk.recognition.engines import onnx, plate_models

    found = plate_models.detect(onnx.load(detector_file.path), picture, settings.plate_min_confidence)
    found = [(box, score) for box, score in found if min(box[2] - box[0], box[3] - box[1]) >= _LEAST_SIDE_PX]
    if not found:
        return []
    texts = plate_models.read(onnx.load(reader_file.path), [_crop(picture, box) for box, _ in found])
    plates = [
        Plate(text, score * sureness, box)
        for (box, score), (text, sureness) in zip(found, texts, strict=True)
        if text and score * sureness >= settings.plate_min_confidence
    ]
    return sorted(plates, key=lambda plate: (-_area(plate.box), -plate.confidence))


def _crop(picture: Picture, box: Box) -> Pixels:
    dx, dy = (box[2] - box[0]) * _PADDING, (box[3] - box[1]) * _PADDING
    x1, y1 = max(0, round(box[0] - dx)), max(0, round(box[1] - dy))
    x2, y2 = min(picture.width, round(box[2] + dx)), min(picture.height, round(box[3] + dy))
    return picture.bgr[y1 : max(y2, y1 + 1), x1 : max(x2, x1 + 1)]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
