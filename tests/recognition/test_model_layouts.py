"""A model file is read as what it is: families of detectors are not taken for each other."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.model_catalogue import CATALOGUE, Layout
from reportdesk.recognition.model_layouts import cell_count, layout_of
from tests.recognition.onnx_files import CELLS, FREE, SIDE, told, write_model


def zeros(*shape: int) -> list[np.ndarray]:
    return [np.zeros(shape, dtype=np.float32)]


def test_the_cells_of_the_usual_inputs() -> None:
    assert cell_count(416, 416) == 3549
    assert cell_count(640, 640) == 8400
    assert cell_count(SIDE, SIDE) == CELLS


def test_the_files_of_the_catalogue(model_files: Path) -> None:
    for entry in CATALOGUE:
        assert layout_of(model_files / entry.file) is entry.layout


@pytest.mark.parametrize("classes", [1, 2, 80, 81])
def test_yolox_and_ultralytics_differ_in_the_side_of_the_cells(tmp_path: Path, classes: int) -> None:
    """With 80 classes YOLOX has rows of 85; so has an Ultralytics model of 81. One class of YOLOX has rows of 6."""
    yolox = write_model(tmp_path / "x.onnx", zeros(1, CELLS, 5 + classes))
    other = write_model(tmp_path / "u.onnx", zeros(1, 4 + classes, CELLS))
    ends = write_model(tmp_path / "e.onnx", zeros(1, 300, 6))
    assert layout_of(yolox) is Layout.YOLOX
    assert layout_of(other) is layout_of(ends) is Layout.ULTRALYTICS_ONNX


def test_free_shapes_are_told_by_the_metadata(tmp_path: Path) -> None:
    free = [("batch", "rows", "anchors")]
    file = write_model(tmp_path / "a.onnx", zeros(1, 5, 21), image=FREE, shapes=free, metadata=told(["Chassis"]))
    assert layout_of(file) is Layout.ULTRALYTICS_ONNX
    with pytest.raises(ModelInvalid, match=r"b\.onnx has outputs") as refused:
        layout_of(write_model(tmp_path / "b.onnx", zeros(1, 5, 21), image=FREE, shapes=free))
    assert "b.onnx.json" in refused.value.hint


def test_a_sidecar_goes_first(tmp_path: Path) -> None:
    file = write_model(tmp_path / "a.onnx", zeros(1, 4, 6), image=FREE, shapes=[("n", "m", "k")])
    for layout in ("yolox", "picodet", "ultralytics-onnx"):
        (tmp_path / "a.onnx.json").write_text(json.dumps({"layout": layout}))
        assert layout_of(file) == layout


@pytest.mark.parametrize("task", ["segment", "classify", "pose", "obb"])
def test_models_for_other_tasks_are_refused(tmp_path: Path, task: str) -> None:
    file = write_model(tmp_path / "a.onnx", zeros(1, 4 + 1, CELLS), metadata=told(["Chassis"], task=task))
    with pytest.raises(ModelInvalid, match=f"task '{task}'"):
        layout_of(file)


def test_an_rt_detr_is_not_taken_for_a_yolo(tmp_path: Path) -> None:
    """Its rows are as long as those of an end-to-end YOLO, with centre, width and height in parts of the input."""
    metadata = told(["Chassis"], head="RTDETRDecoder")
    with pytest.raises(ModelInvalid, match="RT-DETR"):
        layout_of(write_model(tmp_path / "a.onnx", zeros(1, 300, 6), metadata=metadata))


@pytest.mark.parametrize(
    ("image", "shape"),
    [
        ((1, 3, SIDE, SIDE), (1, 25200, 85)),  # YOLOv5: rows of pixels, three anchors a cell
        ((1, 3, SIDE, SIDE), (1, 10)),
        ((1, 1, SIDE, SIDE), (1, CELLS, 85)),
        ((1, 10), (1, 10)),
    ],
)
def test_what_cannot_be_decoded_is_refused(tmp_path: Path, image: tuple[int, ...], shape: tuple[int, ...]) -> None:
    with pytest.raises(ModelInvalid, match="cannot decode"):
        layout_of(write_model(tmp_path / "a.onnx", zeros(*shape), image=image))


def test_a_model_of_two_inputs_is_refused(tmp_path: Path) -> None:
    import onnx

    file = write_model(tmp_path / "a.onnx", zeros(1, 5, CELLS))
    model = onnx.load(str(file))
    model.graph.input.append(onnx.helper.make_tensor_value_info("second", 1, [1]))
    onnx.save(model, str(file))
    with pytest.raises(ModelInvalid, match="2 inputs"):
        layout_of(file)
