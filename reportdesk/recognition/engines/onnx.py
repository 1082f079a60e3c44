"""Networks in ONNX files: one native thread each, made once per process and file, quiet.

ONNX Runtime runs them, or OpenVINO where that is faster (openvino.py).
"""

from __future__ import annotations

import logging
import os
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.failures import ModelInvalid
from reportdesk.domain.system_words import system_words
from reportdesk.recognition.engines import openvino
from reportdesk.recognition.memory import is_out_of_memory
from reportdesk.recognition.model_facts import ModelFacts, facts_of, sidecar_state

log = logging.getLogger(__name__)

Floats = NDArray[np.float32]
Shape = tuple[object, ...]
_OLDER_THAN_FATAL = 4
_DTYPES: dict[str, type[np.generic]] = {"tensor(float16)": np.float16, "tensor(uint8)": np.uint8}


class Network(Protocol):
    """A network as one of the two libraries has loaded it. Sizes of inputs and outputs; a free one is no number."""

    input_shapes: list[Shape]
    output_shapes: list[Shape]
    metadata: dict[str, str]
    dtype: type[np.generic]
    likes_few_shapes: bool

    def run(self, batch: NDArray[Any]) -> list[NDArray[Any]]:
        """Return all outputs for the one input; raises what the library raises."""
        ...


class OnnxModel:
    """One loaded model with a single input. Safe to call from several threads."""

    def __init__(self, network: Network, path: Path) -> None:
        self.path = path
        self._network = network
        self.input_shapes = network.input_shapes
        self.output_shapes = network.output_shapes
        self.metadata = network.metadata
        self.facts: ModelFacts = facts_of(path, self.metadata)
        if len(self.input_shapes) != 1:
            raise _unusable(path, f"it has {len(self.input_shapes)} inputs, and one picture is all there is")

    @property
    def likes_few_shapes(self) -> bool:
        """True where every new shape of the input costs time and memory once."""
        return self._network.likes_few_shapes

    @property
    def input_shape(self) -> Shape:
        """Sizes of the input; a free dimension is a name or None."""
        return self.input_shapes[0]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of a 1 x 3 x height x width input: its own, else those told, else zeros."""
        height, width = self.input_shape[2:] if len(self.input_shape) == 4 else (0, 0)
        if isinstance(height, int) and isinstance(width, int) and height > 0 and width > 0:
            return (width, height)
        return self.facts.size

    def required_size(self) -> tuple[int, int]:
        """Return `size`.

        Raises:
            ModelInvalid: it is nowhere told.
        """
        if min(self.size) > 0:
            return self.size
        raise ModelInvalid(
            f"The model file {self.path.name} does not tell the size of its input.",
            f'Write it into a file {self.path.name}.json beside it: {{"imgsz": [416, 416]}}.',
        )

    @property
    def has_free_size(self) -> bool:
        """True when width and height of the input may differ from picture to picture."""
        return len(self.input_shape) == 4 and not any(isinstance(side, int) for side in self.input_shape[2:])

    def run(self, batch: NDArray[Any]) -> list[Floats]:
        """Return all outputs for one input array of the model's own shape; half precision is widened.

        Raises:
            ModelInvalid: the model cannot be run on it.
        """
        try:
            outputs = self._network.run(np.ascontiguousarray(batch, dtype=self._network.dtype))
        except Exception as error:
            if is_out_of_memory(error):
                raise
            raise _unusable(self.path, str(error)) from error
        return [output.astype(np.float32) if output.dtype == np.float16 else output for output in outputs]


def load(path: Path, *, exact: bool = False) -> OnnxModel:
    """Return the model in `path`, loaded once for each state of the file and its sidecar.

    Args:
        exact: True when its answers are to be compared with those of another program.

    Raises:
        ModelInvalid: the file is missing, ONNX Runtime cannot open it, or what it tells about itself makes no sense.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise _unusable(path, system_words(error)) from error
    return _loaded(str(path), state.st_size, state.st_mtime_ns, sidecar_state(path), exact)


@lru_cache(maxsize=8)
def _loaded(path: str, _size: int, _mtime_ns: int, _sidecar: tuple[int, int], exact: bool) -> OnnxModel:
    fast = None if exact or not openvino.is_worth_it() else _fast_network(Path(path))
    return OnnxModel(fast or _OnnxRuntimeNetwork(path), Path(path))


def _fast_network(path: Path) -> Network | None:
    """Return the network on OpenVINO, None when it does not take it: ONNX Runtime can still run it, or says why not."""
    try:
        return openvino.Bfloat16Network(path)
    except Exception as error:
        if is_out_of_memory(error):
            raise
        log.info("OpenVINO does not run %s: %s", path.name, error)
        return None


class _OnnxRuntimeNetwork:
    """A session of ONNX Runtime, a `Network`."""

    likes_few_shapes = False

    def __init__(self, path: str) -> None:
        self._session = _session(path)
        inputs = self._session.get_inputs()
        self.input_shapes: list[Shape] = [tuple(node.shape) for node in inputs]
        self.output_shapes: list[Shape] = [tuple(node.shape) for node in self._session.get_outputs()]
        self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
        self.dtype: type[np.generic] = _DTYPES.get(inputs[0].type, np.float32) if inputs else np.float32
        self._input = str(inputs[0].name) if inputs else ""

    def run(self, batch: NDArray[Any]) -> list[NDArray[Any]]:
        outputs: list[NDArray[Any]] = self._session.run(None, {self._input: batch})
        return outputs


def _session(path: str) -> Any:
    import onnxruntime

    _share_memory()
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.use_env_allocators", "1")
    # A pattern is one block for all that a run needs, kept for each shape of the input; text comes in hundreds of them.
    options.enable_mem_pattern = False
    # The engine runs one recogniser per core: more native threads here would only fight each other.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _OLDER_THAN_FATAL
    try:
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's own exceptions share no base class
        raise _unusable(Path(path), str(error)) from error


@lru_cache(maxsize=1)
def _share_memory() -> None:
    """Let all sessions of the process take working memory from one pool.

    Stages run one after another, so that one can use what another has left: 341 MB at the peak instead of 527 with
    detector and recogniser of text, vehicles and plates (407 without patterns, 424 with the pool alone), in the same
    time. No pool at all needs as little, and a tenth more time.
    """
    import onnxruntime

    place = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(place, None)


def _unusable(path: Path, cause: str) -> ModelInvalid:
    words = cause.splitlines()[0][:200].rstrip(".") if cause else "unknown cause"
    return ModelInvalid(
        f"The model file {os.path.basename(path)} cannot be used: {words}.",
        "Run 'reportdesk models verify'; delete a damaged file and install or import it again.",
    )
