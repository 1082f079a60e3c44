"""The derive steps: each takes the bytes of an ONNX file and returns those of a faster file with the same answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from reportdesk.domain.failures import ModelInvalid
from reportdesk.installing import onnx_graph
from reportdesk.recognition.model_catalogue import Derive

_IR_OF_FREE_INITIALIZERS = 4
"""Since this version of the format an initializer need not be an input as well (onnx.proto, IR_VERSION_2019_1_22)."""

_FLOAT_NODES = {"ConvInteger": "Conv", "MatMulInteger": "MatMul"}


def derived(step: Derive, content: bytes) -> bytes:
    """Return what `step` makes of the model in `content`.

    Raises:
        ModelInvalid: the file is not built as the step expects.
    """
    from google.protobuf.message import DecodeError

    try:
        model = onnx_graph.parsed(content)
        _STEPS[step](model)
    except (DecodeError, KeyError, ValueError) as error:
        raise ModelInvalid(
            f"The step '{step}' does not know how this model file is built: {error}.",
            "The file itself can be used as it is.",
        ) from error
    made: bytes = model.SerializeToString(deterministic=True)
    return made


def simplified(model: Any) -> None:
    """Take the weights out of the graph's inputs.

    As inputs they might be replaced by the caller, so ONNX Runtime may not fold them into the nodes that use them:
    PicoDet takes 33 ms of processor time with them there and 23 ms without.
    """
    if model.ir_version < _IR_OF_FREE_INITIALIZERS:
        raise ValueError(f"its format is version {model.ir_version}")
    weights = {tensor.name for tensor in model.graph.initializer}
    kept = [entry for entry in model.graph.input if entry.name not in weights]
    del model.graph.input[:]
    model.graph.input.extend(kept)


def dequantized(model: Any) -> None:
    """Write dynamically quantized weights back as float32, so that nothing is rounded while the model runs.

    DynamicQuantizeLinear, ConvInteger, Cast and Mul with the product of both scales become one Conv with the weight
    (integer - zero point) * scale; MatMulInteger likewise. Source: onnxruntime, `quantization/operators/conv.py`.
    """
    graph = _Graph(model.graph)
    quantized = [node for node in model.graph.node if node.op_type in _FLOAT_NODES]
    if not quantized:
        raise ValueError("it has no quantized weights")
    for node in quantized:
        graph.make_float(node)
    graph.drop_unused()


class _Graph:
    """A graph with its producers and consumers at hand."""

    def __init__(self, graph: Any) -> None:
        self._graph = graph
        self._weights = {tensor.name: tensor for tensor in graph.initializer}
        self._producer = {output: node for node in graph.node for output in node.output}
        self._consumers: dict[str, list[Any]] = {}
        for node in graph.node:
            for name in node.input:
                self._consumers.setdefault(name, []).append(node)

    def make_float(self, node: Any) -> None:
        """Turn one integer node, and the cast and scaling behind it, into its float form.

        Raises:
            KeyError, ValueError: it is built otherwise.
        """
        quantized_input, weight, _zero, weight_zero = node.input
        source = self._made_by(quantized_input, "DynamicQuantizeLinear")
        cast = self._only_user(node.output[0], "Cast")
        product = self._only_user(cast.output[0], "Mul")
        scales = self._made_by(next(name for name in product.input if name != cast.output[0]), "Mul")
        scale = self._weights[next(name for name in scales.input if name != source.output[1])]
        self._write_floats(weight, weight_zero, scale)
        node.op_type = _FLOAT_NODES[node.op_type]
        del node.input[:]
        node.input.extend([source.input[0], weight])
        del node.output[:]
        node.output.append(product.output[0])
        del product.output[:]

    def _write_floats(self, weight: str, zero: str, scale: Any) -> None:
        tensor = self._weights[weight]
        if len(self._consumers[weight]) != 1:
            raise ValueError(f"the weight {weight} is used twice")
        whole = onnx_graph.values(tensor).astype(np.float32) - onnx_graph.values(self._weights[zero])
        onnx_graph.set_floats(tensor, (whole * onnx_graph.values(scale)).astype(np.float32))

    def _made_by(self, name: str, kind: str) -> Any:
        node = self._producer[name]
        if node.op_type != kind:
            raise ValueError(f"{name} is made by {node.op_type} instead of {kind}")
        return node

    def _only_user(self, name: str, kind: str) -> Any:
        users = self._consumers[name]
        if [user.op_type for user in users] != [kind]:
            raise ValueError(f"{name} is not used by one {kind} alone")
        return users[0]

    def drop_unused(self) -> None:
        """Leave out the nodes and weights that nothing needs any more."""
        nodes = list(self._graph.node)
        wanted = self._names_wanted(nodes)
        while len(kept := [node for node in nodes if wanted.intersection(node.output)]) < len(nodes):
            nodes = kept
            wanted = self._names_wanted(nodes)
        weights = [tensor for tensor in self._graph.initializer if tensor.name in wanted]
        del self._graph.node[:]
        self._graph.node.extend(nodes)
        del self._graph.initializer[:]
        self._graph.initializer.extend(weights)

    def _names_wanted(self, nodes: list[Any]) -> set[str]:
        return {entry.name for entry in self._graph.output} | {name for node in nodes for name in node.input}


_STEPS: dict[Derive, Callable[[Any], None]] = {Derive.SIMPLIFY: simplified, Derive.DEQUANTIZE: dequantized}
