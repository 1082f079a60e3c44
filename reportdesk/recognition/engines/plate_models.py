"""The two number-plate models: a detector (YOLOv9-t, suppression inside) and a reader (CCT, 10 character slots).

Detector: 1 x 3 x side x side, RGB, 0..1, centred letterbox of gray 114; rows `[batch, x1, y1, x2, y2, class, score]`.
Reader: n x 64 x 128 x 3, uint8, RGB, plain resize; n x 10 slots x 37 scores over `0-9A-Z_`, `_` meaning empty.
Sources: open-image-models 0.6 and fast-plate-ocr 1.1. Both libraries take local files and download only models that are
asked for by name, but they do not fit here: the detector shrinks each full photograph anew instead of the view that
the stages share, and answers an error at run time with "no plates"; the reader wants a configuration file that no wheel
carries; both bring rich for printing. What is left of them is the twenty lines below.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.findings import Box
from reportdesk.recognition.engines.onnx import OnnxModel
from reportdesk.recognition.letterbox import letterboxed, network_input
from reportdesk.recognition.picture import Picture, Pixels

_FILL = 114
_SLOT_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
_EMPTY = "_"


def detect(model: OnnxModel, picture: Picture, min_confidence: float) -> list[tuple[Box, float]]:
    """Return box (pixels of the picture) and confidence (0..1) of each number plate."""
    width, height = model.required_size()
    box = letterboxed(picture, width, height, fill=_FILL, centred=True)
    rows = model.run(network_input(box.pixels, deviation=255))[0]
    rows = rows[rows[:, 6] >= min_confidence]
    edges = box.to_picture(rows[:, 1:5]).tolist()
    return [((x1, y1, x2, y2), score) for (x1, y1, x2, y2), score in zip(edges, rows[:, 6].tolist(), strict=True)]


def read(model: OnnxModel, crops: list[Pixels]) -> list[tuple[str, float]]:
    """Return text and confidence (mean over its characters, 0..1) of each plate cut out as height x width x 3 BGR."""
    import cv2

    height, width = int(str(model.input_shape[1])), int(str(model.input_shape[2]))
    batch = np.stack([cv2.resize(crop, (width, height), interpolation=cv2.INTER_LINEAR) for crop in crops])
    slots = model.run(batch[:, :, :, ::-1])[0]
    return [_text(rows) for rows in slots]


def _text(slots: NDArray[Any]) -> tuple[str, float]:
    text = "".join(_SLOT_ALPHABET[number] for number in slots.argmax(axis=1)).rstrip(_EMPTY)
    if not text:
        return "", 0.0
    return text.replace(_EMPTY, ""), float(slots.max(axis=1)[: len(text)].mean())
