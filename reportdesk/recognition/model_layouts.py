"""Telling from a model file's inputs and outputs how to read it."""

from __future__ import annotations

from pathlib import Path

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.model_catalogue import Layout

Shape = tuple[object, ...]


def layout_of(path: Path) -> Layout:
    """Return the layout of a model file by looking into it.

    Raises:
        ModelInvalid: it does not open, or no layout fits.
    """
    if path.suffix.lower() == ".pt":
        return Layout.ULTRALYTICS
    from reportdesk.recognition.engines.onnx import shapes

    inputs, outputs = shapes(path)
    image = inputs[0] if len(inputs) == 1 else ()
    for layout, fits in _LAYOUT_RULES.items():
        if fits(image, outputs):
            return layout
    raise ModelInvalid(
        f"The model file {path.name} has outputs that this program cannot decode: {outputs}.",
        "Use one of the models that 'reportdesk models list' names.",
    )


def _is_picodet(image: Shape, outputs: list[Shape]) -> bool:
    half = len(outputs) // 2
    scores, boxes = outputs[:half], outputs[half:]
    return (
        _is_square_image(image)
        and half >= 3
        and len(outputs) == 2 * half
        and all(len(shape) == 3 and shape[2] == 80 for shape in scores)
        and all(len(shape) == 3 and isinstance(shape[2], int) and shape[2] % 4 == 0 for shape in boxes)
    )


def _is_yolox(image: Shape, outputs: list[Shape]) -> bool:
    return _is_square_image(image) and len(outputs) == 1 and len(outputs[0]) == 3 and outputs[0][2] == 85


def _is_plate_detector(image: Shape, outputs: list[Shape]) -> bool:
    return _is_square_image(image) and len(outputs) == 1 and len(outputs[0]) == 2 and outputs[0][1] == 7


def _is_plate_reader(image: Shape, outputs: list[Shape]) -> bool:
    return len(image) == 4 and image[3] == 3 and bool(outputs) and len(outputs[0]) == 3 and outputs[0][2] == 37


def _is_square_image(shape: Shape) -> bool:
    return len(shape) == 4 and shape[1] == 3 and isinstance(shape[2], int) and shape[2] == shape[3]


_LAYOUT_RULES = {
    Layout.PICODET: _is_picodet,
    Layout.YOLOX: _is_yolox,
    Layout.PLATE_DETECTOR: _is_plate_detector,
    Layout.PLATE_READER: _is_plate_reader,
}
