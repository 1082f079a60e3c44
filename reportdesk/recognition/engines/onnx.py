"""ONNX Runtime sessions: one native thread each, made once per process and file, quiet."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.failures import ModelInvalid

Floats = NDArray[np.float32]
_OLDER_THAN_FATAL = 4


class OnnxModel:
    """One loaded model with a single input. Safe to call from several threads."""

    def __init__(self, session: Any) -> None:
        self._session = session
        first = session.get_inputs()[0]
        self._input = str(first.name)
        self.input_shape: tuple[object, ...] = tuple(first.shape)
        self.output_shapes: list[tuple[object, ...]] = [tuple(output.shape) for output in session.get_outputs()]

    @property
    def side(self) -> int:
        """Width and height in pixels of a square 1 x 3 x side x side input."""
        return cast(int, self.input_shape[2])

    def run(self, batch: NDArray[Any]) -> list[Floats]:
        """Return all outputs for one input array of the model's own shape and type."""
        return cast(list[Floats], self._session.run(None, {self._input: batch}))


def load(path: Path) -> OnnxModel:
    """Return the model in `path`, loaded once for each state of the file.

    Raises:
        ModelInvalid: the file is missing or ONNX Runtime cannot open it.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise _unusable(path, str(error.strerror)) from error
    return _loaded(str(path), state.st_size, state.st_mtime_ns)


def shapes(path: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return the shapes of the inputs and of the outputs of a model file; a free dimension is a name or None.

    Raises:
        ModelInvalid: as `load`.
    """
    session = _session(str(path))
    return [tuple(node.shape) for node in session.get_inputs()], [tuple(node.shape) for node in session.get_outputs()]


@lru_cache(maxsize=8)
def _loaded(path: str, _size: int, _mtime_ns: int) -> OnnxModel:
    return OnnxModel(_session(path))


def _session(path: str) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # The engine runs one recogniser per core: more native threads here would only fight each other.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _OLDER_THAN_FATAL
    try:
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's own exceptions share no base class
        raise _unusable(Path(path), str(error)) from error


def _unusable(path: Path, cause: str) -> ModelInvalid:
    words = cause.splitlines()[0][:200] if cause else "unknown cause"
    return ModelInvalid(
        f"The model file {os.path.basename(path)} cannot be used: {words}.",
        "Run 'reportdesk models verify'; delete a damaged file and install or import it again.",
    )
