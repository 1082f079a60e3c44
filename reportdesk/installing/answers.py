"""Comparing the answers of a derived model file with those of the file it was made from, on a drawn picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.model_catalogue import Derive

_TOLERANCES: dict[Derive, NDArray[np.float32]] = {
    Derive.SIMPLIFY: np.array([1e-3], np.float32),
    Derive.DEQUANTIZE: np.array([0.5, 4, 4, 4, 4, 0.5, 0.05], np.float32),
}
"""Largest difference that counts as the same answer, for each column of the outputs.

Simplified: the order of sums may change (1.4e-5 seen). Dequantized: rows of plates [picture, x1, y1, x2, y2, class,
score]; rounding to 255 steps moves a box by up to a pixel and a half of 416 (1.0 px and 0.008 seen)."""


def difference(step: Derive, source: Path, made: Path) -> float:
    """Return the largest difference between the answers of two model files.

    Raises:
        ModelInvalid: one does not open, or they answer differently.
    """
    ours, theirs = _answers(made), _answers(source)
    is_same_form = [one.shape for one in ours] == [one.shape for one in theirs] and all(one.size for one in theirs)
    if not is_same_form:
        raise ModelInvalid(f"After the step '{step}' the model answers in another form than before.")
    differences = [np.abs(one - other) for one, other in zip(ours, theirs, strict=True)]
    if not all(np.all(one <= _TOLERANCES[step]) for one in differences):
        raise ModelInvalid(f"After the step '{step}' the model answers otherwise than before.")
    return max(float(one.max()) for one in differences)


def _answers(file: Path) -> list[NDArray[Any]]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        entry = session.get_inputs()[0]
        return list(session.run(None, {entry.name: _drawn(int(entry.shape[2]))}))
    except Exception as error:  # ONNX Runtime's own exceptions share no base class
        raise ModelInvalid(f"The model file {file.name} cannot be run: {str(error).splitlines()[0][:200]}.") from error


def _drawn(side: int) -> NDArray[np.float32]:
    """Return a drawn car's tail with a number plate as 1 x 3 x side x side, RGB, 0..1: the plate detector finds it."""
    import cv2

    picture = np.full((416, 416, 3), 114, np.uint8)
    cv2.rectangle(picture, (20, 180), (270, 370), (60, 50, 40), -1)
    cv2.rectangle(picture, (80, 300), (210, 340), (245, 245, 245), -1)
    cv2.rectangle(picture, (80, 300), (210, 340), (20, 20, 20), 2)
    cv2.putText(picture, "AB12 CDE", (88, 332), cv2.FONT_HERSHEY_SIMPLEX, 1.05, (15, 15, 15), 3)
    scaled = cv2.resize(picture, (side, side))[:, :, ::-1].astype(np.float32) / np.float32(255)
    return np.ascontiguousarray(scaled.transpose(2, 0, 1)[np.newaxis])
