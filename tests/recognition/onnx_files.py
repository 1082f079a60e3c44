"""ONNX files that tests make for themselves: any input, fixed answers, any metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIDE = 96
CELLS = 12 * 12 + 6 * 6 + 3 * 3
"""Of an input of 96 x 96 pixels with the strides 8, 16, 32."""

SQUARE = (1, 3, SIDE, SIDE)
FREE = ("batch", 3, "height", "width")


def write_model(
    file: Path,
    answers: Sequence[NDArray[Any]],
    *,
    image: Sequence[int | str] = SQUARE,
    shapes: Sequence[Sequence[int | str]] | None = None,
    metadata: Mapping[str, str] | None = None,
) -> Path:
    """Write a model that takes a picture of shape `image` and always gives `answers`.

    Args:
        shapes: the output shapes that the file declares; those of the answers when None.
    """
    from onnx import helper, numpy_helper, save

    kind = helper.np_dtype_to_tensor_dtype(answers[0].dtype)
    nodes, outputs = [], []
    for number, answer in enumerate(answers):
        name = f"output{number}"
        nodes.append(helper.make_node("Constant", [], [name], value=numpy_helper.from_array(answer)))
        shape = list(shapes[number]) if shapes else list(answer.shape)
        outputs.append(helper.make_tensor_value_info(name, kind, shape))
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("images", kind, list(image))], outputs)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, dict(metadata or {}))
    save(model, str(file))
    return file


def told(names: Sequence[str], **changed: str) -> dict[str, str]:
    """Return the metadata of an Ultralytics export."""
    return {
        "names": str(dict(enumerate(names))),
        "imgsz": f"[{SIDE}, {SIDE}]",
        "stride": "32",
        "task": "detect",
    } | changed


def raw(classes: int, *found: tuple[int, float, tuple[float, float, float, float]]) -> NDArray[np.float32]:
    """Return the raw answer of an Ultralytics model: `found` are class, score and centre x, y, width, height."""
    answer = np.zeros((1, 4 + classes, CELLS), dtype=np.float32)
    for cell, (number, score, box) in enumerate(found):
        answer[0, :4, cell] = box
        answer[0, 4 + number, cell] = score
    return answer
