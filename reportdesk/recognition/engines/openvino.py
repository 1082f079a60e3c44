"""Networks in bfloat16 on OpenVINO: the extra `[openvino]`, on processors that calculate in that format.

Against ONNX Runtime, CPU ms: text detector (640 x 960) 198 to 114, a line of 256 pixels 19.5 to 11.6, PicoDet 24 to 12.
In float32 it gains nothing, so it stays away from processors without the format. A new input shape costs some 20 ms
once, so what runs on it should come in few shapes.
"""

from __future__ import annotations

import sys
import threading
import weakref
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FLAGS = frozenset(("avx512_bf16", "amx_bf16"))
_KINDS: dict[str, type[np.generic]] = {"f32": np.float32, "u8": np.uint8}
_CPU_FACTS = Path("/proc/cpuinfo")
_OPTIONS = {
    "INFERENCE_PRECISION_HINT": "bf16",
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    # By itself it binds the one thread of every process to the same first core: two recognisers read no more than one.
    "ENABLE_CPU_PINNING": False,
    # What is kept of each kind of layer for each shape of the input. 3000 took 4 % less time (300 hold 3 shapes of the
    # detector of text) and 105 to 150 MB more.
    "CPU_RUNTIME_CACHE_CAPACITY": 300,
}


class Bfloat16Network:
    """One compiled network with a single input, a `recognition.engines.onnx.Network`.

    Safe to call from several threads, which then wait for each other.
    """

    likes_few_shapes = True

    def __init__(self, path: Path) -> None:
        """Compile the network.

        Raises:
            ValueError: its input is of no known kind. OpenVINO raises its own errors about what it does not understand.
        """
        network = _core().read_model(str(path))
        kinds = [one.element_type.get_type_name() for one in network.inputs]
        if len(kinds) != 1 or kinds[0] not in _KINDS:
            raise ValueError(f"inputs of {', '.join(kinds)}")
        self.dtype = _KINDS[kinds[0]]
        self.input_shapes = [_shape(one) for one in network.inputs]
        self.output_shapes = [_shape(one) for one in network.outputs]
        self.metadata = _metadata(network)
        self._ends_in_sigmoid = network.is_dynamic() and _ends_in_sigmoid(network)
        if self._ends_in_sigmoid:
            network = _without_sigmoid(network)
        self._compiled = _core().compile_model(network, "CPU", _OPTIONS)
        self._request = self._compiled.create_infer_request()
        self._lock = threading.Lock()
        _loaded.add(self)

    def run(self, batch: NDArray[Any]) -> list[NDArray[Any]]:
        """Return copies of all outputs, in the order of the file."""
        with self._lock:
            self._request.infer({0: batch})
            outputs = [output.data for output in self._request.output_tensors]
            return [_sigmoid(output) if self._ends_in_sigmoid else np.array(output) for output in outputs]

    def release_memory(self) -> None:
        """Give back what it calculates in; the next run takes it again."""
        with self._lock:
            self._compiled.release_memory()


_loaded: weakref.WeakSet[Bfloat16Network] = weakref.WeakSet()


def release_memory() -> None:
    """Let all networks of the process give back what they calculate in.

    It is kept for the largest input there was: 106 MB by the text detector after 960 x 960 pixels. To take them again
    costs it 70 ms.
    """
    for network in tuple(_loaded):
        network.release_memory()


def _shape(side: Any) -> tuple[object, ...]:
    """Return the sizes of an input or output, None for those that are free."""
    return tuple(size.get_length() if size.is_static else None for size in side.partial_shape)


def _metadata(network: Any) -> dict[str, str]:
    """Return what stands in the file beside the network (`metadata_props` of ONNX)."""
    kept = network.get_rt_info()
    return {name: value.astype(str) for name, value in kept["framework"].items()} if "framework" in kept else {}


def _ends_in_sigmoid(network: Any) -> bool:
    return all(result.input_value(0).get_node().get_type_name() == "Sigmoid" for result in network.get_results())


def _without_sigmoid(network: Any) -> Any:
    """Return the network up to the function in which it ends, with answers in bfloat16.

    Where sizes are free, OpenVINO calculates that function, and the layer before it, in float32 and for themselves:
    the text detector takes 86 ms with them and 77 without, the function outside included.
    """
    import openvino
    from openvino.preprocess import PrePostProcessor

    ends = [result.input_value(0).get_node().input_value(0) for result in network.get_results()]
    steps = PrePostProcessor(openvino.Model(ends, network.get_parameters()))
    for number in range(len(ends)):
        steps.output(number).tensor().set_element_type(openvino.Type.bf16)
    return steps.build()


def _sigmoid(values: NDArray[Any]) -> NDArray[np.float32]:
    """Return the logistic function of numbers in bfloat16, which are the upper halves of those in float32."""
    real = (values.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    with np.errstate(over="ignore"):
        return np.asarray(1 / (1 + np.exp(-real)))


@lru_cache(maxsize=1)
def is_worth_it() -> bool:
    """True where OpenVINO is installed and the processor calculates in bfloat16; only Linux tells that."""
    if find_spec("openvino") is None:
        return False
    return bool(_FLAGS & processor_flags(_CPU_FACTS))


def processor_flags(file: Path) -> frozenset[str]:
    """Return the abilities of the processor, as Linux lists them in `file`; none where there is no such file."""
    try:
        lines = file.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return frozenset()
    flags = next((line for line in lines if line.startswith("flags")), "")
    return frozenset(flags.partition(":")[2].split())


@lru_cache(maxsize=1)
def _core() -> Any:
    # Its import reports the start to its makers, and keeps an identifier in the user's folder; without the package that
    # does so it takes a silent one of its own (openvino/tools/ovc/telemetry_stub.py).
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    import openvino

    return openvino.Core()
