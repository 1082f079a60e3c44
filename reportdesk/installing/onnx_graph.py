"""The few fields of an ONNX file that the derive steps change, read and written through protobuf.

Only these fields are declared; protobuf keeps all others byte for byte. The library `onnx` knows all of them but adds
36 MB to the program (onnx 1.23 with ml_dtypes), protobuf is there already because ONNX Runtime needs it.
Source of the field numbers: onnx.proto, IR versions 3 to 13, where they never changed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

FLOAT, UINT8, INT8 = 1, 2, 3
_NUMPY_TYPES: dict[int, Any] = {FLOAT: np.float32, UINT8: np.uint8, INT8: np.int8}
_PACKAGE = "reportdesk_onnx"

_MESSAGES: dict[str, tuple[tuple[str, int, str, bool], ...]] = {
    "ValueInfo": (("name", 1, "STRING", False),),
    "Tensor": (
        ("dims", 1, "INT64", True),
        ("data_type", 2, "INT32", False),
        ("float_data", 4, "FLOAT", True),
        ("int32_data", 5, "INT32", True),
        ("name", 8, "STRING", False),
        ("raw_data", 9, "BYTES", False),
    ),
    "Node": (
        ("input", 1, "STRING", True),
        ("output", 2, "STRING", True),
        ("op_type", 4, "STRING", False),
    ),
    "Graph": (
        ("node", 1, "Node", True),
        ("initializer", 5, "Tensor", True),
        ("input", 11, "ValueInfo", True),
        ("output", 12, "ValueInfo", True),
    ),
    "Model": (("ir_version", 1, "INT64", False), ("graph", 7, "Graph", False)),
}
"""Message: (field, number, scalar type or message, repeated)."""

_PACKED = ("float_data", "int32_data")


def parsed(content: bytes) -> Any:
    """Return the `Model` in the bytes of an ONNX file.

    Raises:
        google.protobuf.message.DecodeError: the bytes are no protocol buffer.
    """
    return _model_class().FromString(content)


def values(tensor: Any) -> NDArray[Any]:
    """Return the numbers of a `Tensor` in its shape.

    Raises:
        KeyError: of a type that the derive steps do not meet.
    """
    kind = _NUMPY_TYPES[tensor.data_type]
    if tensor.raw_data:
        flat = np.frombuffer(tensor.raw_data, dtype=np.dtype(kind).newbyteorder("<"))
    else:
        flat = np.array(tensor.float_data if tensor.data_type == FLOAT else tensor.int32_data, dtype=kind)
    return flat.reshape(tuple(tensor.dims))


def set_floats(tensor: Any, numbers: NDArray[np.float32]) -> None:
    """Let a `Tensor` hold these numbers in its present shape."""
    del tensor.int32_data[:]
    tensor.data_type = FLOAT
    tensor.raw_data = numbers.astype("<f4").tobytes()


@lru_cache(maxsize=1)
def _model_class() -> Any:
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    field = descriptor_pb2.FieldDescriptorProto
    file = descriptor_pb2.FileDescriptorProto(name=f"{_PACKAGE}.proto", package=_PACKAGE, syntax="proto2")
    for message, fields in _MESSAGES.items():
        declared = file.message_type.add(name=message)
        for name, number, kind, repeated in fields:
            label = field.LABEL_REPEATED if repeated else field.LABEL_OPTIONAL
            added = declared.field.add(name=name, number=number, label=label)
            if kind in _MESSAGES:
                added.type, added.type_name = field.TYPE_MESSAGE, f".{_PACKAGE}.{kind}"
            else:
                added.type = getattr(field, f"TYPE_{kind}")
                added.options.packed = name in _PACKED
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.Model"))
