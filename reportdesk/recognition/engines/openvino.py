"""Networks in bfloat16 on OpenVINO: the extra `[openvino]`, on processors that calculate in that format.

Against ONNX Runtime, CPU ms: text detector (640 x 960) 198 to 114, a line of 256 pixels 19.5 to 11.6, PicoDet 24 to 12.
In float32 it gains nothing, so it stays away from processors without the format. A new input shape costs some 20 ms
once, so what runs on it should come in few shapes.
"""

from __future__ import annotations

import sys
import threading
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FLAGS = frozenset(("avx512_bf16", "amx_bf16"))
_CPU_FACTS = Path("/proc/cpuinfo")
_OPTIONS = {
    "INFERENCE_PRECISION_HINT": "bf16",
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    # What is kept for each shape of the input; without a bound it grows with every new one.
    "CPU_RUNTIME_CACHE_CAPACITY": 1000,
}


class Bfloat16Network:
    """One compiled network with a single input. Safe to call from several threads, which then wait for each other."""

    def __init__(self, path: Path) -> None:
        """Compile the network; raises what OpenVINO raises about a file it does not understand."""
        self._request = _core().compile_model(str(path), "CPU", _OPTIONS).create_infer_request()
        self._lock = threading.Lock()

    def run(self, batch: NDArray[Any]) -> list[NDArray[Any]]:
        """Return copies of all outputs, in the order of the file."""
        with self._lock:
            self._request.infer({0: batch})
            return [np.array(output.data) for output in self._request.output_tensors]


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
