"""Small model files in place of the real ones: random bytes for downloads, tiny real graphs for the derive steps."""

from __future__ import annotations

import hashlib
import random

import numpy as np
import pytest

from reportdesk.recognition import model_catalogue
from reportdesk.recognition.model_catalogue import CatalogueEntry, Derive, Layout

SIZE = 300_000


def random_bytes(seed: int, size: int = SIZE) -> bytes:
    """Return the same bytes for the same seed."""
    return random.Random(seed).randbytes(size)


def entry_of(
    name: str, content: bytes, layout: Layout, *, derived_from: str = "", derive: Derive | None = None
) -> CatalogueEntry:
    """Return a catalogue entry for a content."""
    pinned = {} if derive else {"repository": "nobody/nothing", "commit": "0" * 40, "source_path": f"{name}.onnx"}
    return CatalogueEntry(
        name=name,
        file=f"{name}.onnx",
        purpose="tests",
        layout=layout,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        licence="Apache-2.0",
        licence_confirmed=True,
        upstream="tests",
        derived_from=derived_from,
        derive=derive,
        **pinned,
    )


def put_into_place(monkeypatch: pytest.MonkeyPatch, entries: tuple[CatalogueEntry, ...]) -> None:
    """Let the program know these models instead of its own."""
    monkeypatch.setattr(model_catalogue, "CATALOGUE", entries)
    monkeypatch.setattr(model_catalogue, "ENTRY_BY_FILE", {entry.file: entry for entry in entries})
    monkeypatch.setattr(model_catalogue, "ENTRY_BY_HASH", {entry.sha256: entry for entry in entries})
    monkeypatch.setattr(model_catalogue, "ENTRY_BY_NAME", {entry.name: entry for entry in entries})


def graph_with_weights_as_inputs(ir_version: int = 7) -> bytes:
    """Return a graph `image + weight` whose weight is an input too, as older exporters write it."""
    from onnx import TensorProto, helper

    weight = helper.make_tensor("weight", TensorProto.FLOAT, [1, 3, 1, 1], [0.25, 0.5, 0.75])
    graph = helper.make_graph(
        [helper.make_node("Add", ["image", "weight"], ["out"])],
        "tiny",
        [_value("image", [1, 3, 8, 8]), _value("weight", [1, 3, 1, 1])],
        [_value("out", [1, 3, 8, 8])],
        [weight],
    )
    return _bytes_of(graph, ir_version)


def quantized_graph(*, with_cast: bool = True) -> bytes:
    """Return a dynamically quantized convolution and product, as onnxruntime's quantizer writes them."""
    from onnx import TensorProto, helper

    numbers = np.random.default_rng(5)
    kernel = numbers.integers(0, 255, (8, 3, 1, 1)).astype(np.uint8)
    matrix = numbers.integers(-127, 127, (8, 7)).astype(np.int8)
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["image"], ["image_q", "image_s", "image_z"]),
        helper.make_node("ConvInteger", ["image_q", "kernel", "image_z", "kernel_z"], ["conv_q"], pads=[0, 0, 0, 0]),
        helper.make_node("Cast", ["conv_q"], ["conv_c"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["image_s", "kernel_s"], ["conv_s"]),
        helper.make_node("Mul", ["conv_c", "conv_s"], ["conv"]),
        helper.make_node("DynamicQuantizeLinear", ["conv"], ["rows_q", "rows_s", "rows_z"]),
        helper.make_node("MatMulInteger", ["rows_q", "matrix", "rows_z", "matrix_z"], ["out_q"]),
        helper.make_node("Cast", ["out_q"], ["out_c"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["rows_s", "matrix_s"], ["out_s"]),
        helper.make_node("Mul", ["out_c", "out_s"], ["out"]),
    ]
    if not with_cast:
        nodes[2] = helper.make_node("Identity", ["conv_q"], ["conv_c"])
    weights = [
        helper.make_tensor("kernel", TensorProto.UINT8, kernel.shape, kernel.tobytes(), raw=True),
        helper.make_tensor("kernel_z", TensorProto.UINT8, [], [120]),
        helper.make_tensor("kernel_s", TensorProto.FLOAT, [], [0.004]),
        helper.make_tensor("matrix", TensorProto.INT8, matrix.shape, matrix.flatten().tolist()),
        helper.make_tensor("matrix_z", TensorProto.INT8, [], [0]),
        helper.make_tensor("matrix_s", TensorProto.FLOAT, [], [0.002]),
    ]
    graph = helper.make_graph(nodes, "tiny", [_value("image", [1, 3, 8, 8])], [_value("out", [1, 8, 8, 7])], weights)
    return _bytes_of(graph, 8)


def _value(name: str, shape: list[int]) -> object:
    from onnx import TensorProto, helper

    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def _bytes_of(graph: object, ir_version: int) -> bytes:
    from onnx import helper

    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=ir_version)
    content: bytes = model.SerializeToString()
    return content
