"""Vehicle models of the ultralytics family (`.pt`), through the optional extra `reportdesk[ultralytics]`.

The library is licensed under AGPL-3.0: whoever passes on a program that contains it, or offers it over a network, must
offer its whole source under that licence. That is why it is an extra and never installed by default.

A `.pt` file is a pickle, which can run any program while it is unpacked. It is only ever opened with the library's
restricted loading (`ULTRALYTICS_SAFE_LOAD`, torch 2.6 or newer), and refused where that is missing.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.config.paths import data_folder
from reportdesk.domain.failures import ModelInvalid, ModelNotConvertible, StageUnavailable
from reportdesk.recognition.detection import Detections
from reportdesk.recognition.model_layouts import layout_of
from reportdesk.recognition.picture import Picture

_LEAST_CONFIDENCE = 0.05
"""The lowest that the setting `vehicle_min_confidence` allows."""
_OVERLAP = 0.7
_MOST_BOXES = 1_000
_OPSET = 17
"""Understood by every ONNX Runtime from 1.12 on; the newest one that `onnx` can write is not."""
_LARGEST_DIFFERENCE = 0.01
_CHECKED_SIDE = 320


class UltralyticsDetector:
    """A `recognition.detection.Detector` over one instance of `ultralytics.YOLO`."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._lock = threading.Lock()
        self.names: Mapping[int, str] = {int(number): str(name) for number, name in model.names.items()}
        # The first call sets torch to as many threads as there are cores but one.
        self._predicted(np.zeros((64, 64, 3), dtype=np.uint8))
        import torch

        torch.set_num_threads(1)

    def detect(self, picture: Picture, classes: Sequence[int], min_confidence: float) -> Detections:
        """Return what is found, see `recognition.detection.Detector`."""
        rows = self._predicted(picture.bgr)
        numbers = rows[:, 5].astype(int)
        strong = (rows[:, 4] >= min_confidence) & np.isin(numbers, classes)
        return Detections(rows[strong, :4], rows[strong, 4], numbers[strong])

    def _predicted(self, bgr: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return rows of x1, y1, x2, y2, score, class."""
        # One instance keeps the arguments of its last call: with different ones from two threads 29 of 30 results were
        # silently wrong. They are the same in every call, and what the settings ask for is chosen afterwards.
        with self._lock:
            result = self._model.predict(
                bgr, conf=_LEAST_CONFIDENCE, iou=_OVERLAP, max_det=_MOST_BOXES, device="cpu", verbose=False
            )[0]
        return np.asarray(result.boxes.data.cpu().numpy(), dtype=np.float32).reshape(-1, 6)


def load(path: Path) -> UltralyticsDetector:
    """Return the model in `path`, loaded once for each state of the file.

    Raises:
        StageUnavailable: the extra is not installed, or cannot load foreign files safely.
        ModelInvalid: the file is no detection model.
    """
    state = path.stat()
    return _loaded(str(path), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=1)
def _loaded(path: str, _size: int, _mtime_ns: int) -> UltralyticsDetector:
    return UltralyticsDetector(_opened(Path(path)))


def exported(path: Path) -> bytes:
    """Return a `.pt` model as ONNX of free input size, after its answers were compared with the model's own.

    Raises:
        StageUnavailable: as `load`.
        ModelInvalid: as `load`.
        ModelNotConvertible: a part of it has no form in ONNX, or answers otherwise there.
    """
    with tempfile.TemporaryDirectory(prefix="reportdesk-convert-") as folder:
        # The library writes beside the file it was given.
        copy = Path(folder) / "model.pt"
        shutil.copyfile(path, copy)
        model = _opened(copy, path.name)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                made = model.export(format="onnx", dynamic=True, simplify=False, opset=_OPSET, device="cpu")
            difference = _difference(model, Path(made))
            content = Path(made).read_bytes()
        except ImportError as error:
            raise StageUnavailable(
                f"Converting {path.name} needs a package that is not installed: {error}.",
                "Install reportdesk[ultralytics] anew.",
            ) from error
        except Exception as error:  # any layer of a foreign model can be one that cannot be written as ONNX
            raise _not_converted(path, str(error)) from error
    if not difference <= _LARGEST_DIFFERENCE:
        raise _not_converted(path, f"its answers would differ by {difference:.3f}")
    return content


def _difference(model: Any, made: Path) -> float:
    """Return the largest difference of a score between a model and its conversion, on a picture of noise.

    Raises:
        ModelInvalid: the conversion has no layout that is known here.
    """
    import torch

    from reportdesk.recognition.engines import onnx

    noise = np.random.default_rng(1).random((1, 3, _CHECKED_SIDE, _CHECKED_SIDE), dtype=np.float32)
    own = model.model.float().eval()
    with torch.no_grad():
        answer = own(torch.from_numpy(noise))
    expected = (answer[0] if isinstance(answer, tuple | list) else answer).numpy()
    layout_of(made)
    got = onnx.load(made, exact=True).run(noise)[0]
    if got.shape != expected.shape:
        return float("inf")
    end_to_end = got.shape[2] == 6
    parts = (got[:, :, 4], expected[:, :, 4]) if end_to_end else (got[:, 4:], expected[:, 4:])
    return float(np.abs(parts[0] - parts[1]).max())


def _opened(path: Path, name: str = "") -> Any:
    library = _library()
    name = name or path.name
    try:
        model = library.YOLO(str(path), task="detect")
        task = str(model.task)
    except Exception as error:  # a foreign file can fail in any way while it is unpacked
        words = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise ModelInvalid(
            f"The model file {name} cannot be used: {words.replace(str(path), name)}.",
            "Use a detection model (.pt) of the ultralytics family, or leave the setting vehicle_model empty.",
        ) from error
    if task != "detect":
        raise ModelInvalid(
            f"The model file {name} is made for the task '{task}'; vehicles need 'detect'.", "Train a detection model."
        )
    return model


def _library() -> Any:
    """Return the module `ultralytics`, kept from running code of model files, from the network and from installing."""
    os.environ.update(
        YOLO_CONFIG_DIR=str(data_folder() / "ultralytics"),
        ULTRALYTICS_SAFE_LOAD="1",
        YOLO_AUTOINSTALL="0",
        YOLO_OFFLINE="1",
        YOLO_VERBOSE="0",
    )
    try:
        import ultralytics
        from torch import serialization
        from ultralytics import utils
    except ImportError as error:
        raise StageUnavailable(
            "The vehicle model is a .pt file, and the ultralytics extra is not installed.",
            "Convert it once where the extra is ('reportdesk models convert FILE'), install reportdesk[ultralytics] "
            "(AGPL-3.0), or leave the setting vehicle_model empty.",
        ) from error
    except Exception as error:  # torch and torchvision of different makes fail like this, in many ways
        raise StageUnavailable(
            f"The ultralytics extra is installed but does not start: {error}.",
            "Install matching builds of torch and torchvision, or leave the setting vehicle_model empty.",
        ) from error
    if not getattr(utils, "SAFE_LOAD", False) or not hasattr(serialization, "get_unsafe_globals_in_checkpoint"):
        raise StageUnavailable(
            "The ultralytics extra that is installed cannot open .pt files without running what is in them.",
            "Install ultralytics 8.4.190 and torch 2.6, or newer. A program that imports ultralytics by itself must "
            "set ULTRALYTICS_SAFE_LOAD=1 before.",
        )
    ultralytics.settings.update({"sync": False})
    return ultralytics


def _not_converted(path: Path, cause: str) -> ModelNotConvertible:
    words = cause.splitlines()[0][:200] if cause else "unknown cause"
    return ModelNotConvertible(
        f"The model file {path.name} cannot be converted to ONNX: {words}.",
        "Use it as it is, with the ultralytics extra, or export it where it was trained.",
    )
