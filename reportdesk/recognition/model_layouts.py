"""Telling from a model file's metadata, inputs and outputs how to read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.model_catalogue import Layout

if TYPE_CHECKING:
    from reportdesk.recognition.engines.onnx import OnnxModel

Shape = tuple[object, ...]
_STRIDES = (8, 16, 32)
_END_TO_END_ROW = 6
_TRANSFORMER_HEAD = "RTDETRDecoder"


def layout_of(path: Path) -> Layout:
    """Return the layout of a model file by looking into it.

    A sidecar's word goes first. Then come the metadata of an Ultralytics export, then the shapes: YOLOX and Ultralytics
    both have one output of three dimensions, and differ in which of them counts the cells.

    Raises:
        ModelInvalid: it does not open, is for another task than detection, or no layout fits.
    """
    if path.suffix.lower() == ".pt":
        return Layout.ULTRALYTICS
    from reportdesk.recognition.engines.onnx import load

    model = load(path)
    if model.facts.layout is not None:
        return model.facts.layout
    if model.facts.task not in ("", "detect"):
        raise ModelInvalid(
            f"The model file {path.name} is made for the task '{model.facts.task}'; vehicles need 'detect'.",
            "Train or export a detection model.",
        )
    if model.facts.head == _TRANSFORMER_HEAD:
        raise ModelInvalid(
            f"The model file {path.name} is an RT-DETR, whose answers look like those of YOLO and mean something else.",
            "Use its .pt file with the ultralytics extra, or a YOLO model.",
        )
    for layout, fits in _LAYOUT_RULES.items():
        if fits(model):
            return layout
    raise ModelInvalid(
        f"The model file {path.name} has outputs that this program cannot decode: {model.output_shapes}.",
        "Use one of the models that 'reportdesk models list' names, an ONNX export of Ultralytics, or say in a file "
        f'{path.name}.json beside it what it is: {{"layout": "yolox", "names": ["Chassis"]}}.',
    )


def cell_count(width: int, height: int) -> int:
    """Return the number of cells of a detector with the strides 8, 16 and 32."""
    return sum((width // stride) * (height // stride) for stride in _STRIDES)


def _is_picodet(model: OnnxModel) -> bool:
    outputs = model.output_shapes
    half = len(outputs) // 2
    scores, boxes = outputs[:half], outputs[half:]
    return (
        _takes_pictures(model)
        and half >= 3
        and len(outputs) == 2 * half
        and all(len(shape) == 3 and isinstance(shape[2], int) for shape in outputs)
        and len({shape[2] for shape in scores}) == 1
        and all(isinstance(shape[2], int) and shape[2] % 4 == 0 for shape in boxes)
    )


def _is_told_ultralytics(model: OnnxModel) -> bool:
    facts = model.facts
    told = facts.task == "detect" and bool(facts.names) and facts.stride > 0
    return told and _has_free_or_fixed_input(model) and len(model.output_shapes) == 1


def _is_yolox(model: OnnxModel) -> bool:
    shape = _only_output(model)
    return shape[1] == cell_count(*model.size) and isinstance(shape[2], int) and shape[2] > 5


def _is_ultralytics(model: OnnxModel) -> bool:
    shape = _only_output(model)
    cells = cell_count(*model.size)
    raw = shape[2] == cells and isinstance(shape[1], int) and shape[1] > 4
    return raw or (shape[2] == _END_TO_END_ROW and isinstance(shape[1], int) and shape[1] != cells)


def _only_output(model: OnnxModel) -> Shape:
    """Return the three sizes of the one output of a picture detector, zeros when it is none."""
    shapes = model.output_shapes
    fits = _takes_pictures(model) and len(shapes) == 1 and len(shapes[0]) == 3
    return shapes[0] if fits else (0, 0, 0)


def _is_plate_detector(model: OnnxModel) -> bool:
    shapes = model.output_shapes
    return _takes_pictures(model) and len(shapes) == 1 and len(shapes[0]) == 2 and shapes[0][1] == 7


def _is_plate_reader(model: OnnxModel) -> bool:
    image, outputs = model.input_shape, model.output_shapes
    return len(image) == 4 and image[3] == 3 and bool(outputs) and len(outputs[0]) == 3 and outputs[0][2] == 37


def _takes_pictures(model: OnnxModel) -> bool:
    return _has_free_or_fixed_input(model) and min(model.size) > 0


def _has_free_or_fixed_input(model: OnnxModel) -> bool:
    return len(model.input_shape) == 4 and model.input_shape[1] == 3


_LAYOUT_RULES: dict[Layout, Callable[[OnnxModel], bool]] = {
    Layout.PICODET: _is_picodet,
    Layout.PLATE_DETECTOR: _is_plate_detector,
    Layout.PLATE_READER: _is_plate_reader,
    Layout.YOLOX: _is_yolox,
    Layout.ULTRALYTICS_ONNX: lambda model: _is_told_ultralytics(model) or _is_ultralytics(model),
}
