"""Vehicle models of the ultralytics family (`.pt`), through the optional extra `reportdesk[ultralytics]`.

The library is licensed under AGPL-3.0: whoever passes on a program that contains it, or offers it over a network, must
offer its whole source under that licence. That is why it is an extra and never installed by default.
"""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportdesk.config.paths import data_folder
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.engines.coco import VEHICLE_CLASSES
from reportdesk.recognition.picture import Picture

_LABELS = frozenset(VEHICLE_CLASSES.values())
_SIDE = 640
_OVERLAP = 0.5
_lock = threading.Lock()


def detect(path: Path, picture: Picture, min_confidence: float) -> list[Vehicle]:
    """Return the vehicles in `picture`, best first, boxes in its own pixels.

    Raises:
        StageUnavailable: the extra is not installed.
        ModelInvalid: the file does not open.
    """
    model = _loaded(str(path))
    # One instance keeps the arguments of its last call: two threads with different ones got wrong results unnoticed.
    with _lock:
        result = model.predict(
            picture.bgr, imgsz=_SIDE, conf=min_confidence, iou=_OVERLAP, device="cpu", half=False, verbose=False
        )[0]
    found = [
        Vehicle(label, float(score), (float(edges[0]), float(edges[1]), float(edges[2]), float(edges[3])))
        for edges, score, number in zip(
            result.boxes.xyxy.tolist(), result.boxes.conf.tolist(), result.boxes.cls.tolist(), strict=True
        )
        if (label := str(result.names[int(number)])) in _LABELS
    ]
    return sorted(found, key=lambda vehicle: -vehicle.confidence)


@lru_cache(maxsize=1)
def _loaded(path: str) -> Any:
    # Without these the library runs pickled code of the file, installs packages by itself, asks the network, prints,
    # and keeps settings in a folder of its own.
    os.environ.update(
        YOLO_CONFIG_DIR=str(data_folder() / "ultralytics"),
        ULTRALYTICS_SAFE_LOAD="1",
        YOLO_AUTOINSTALL="0",
        YOLO_OFFLINE="1",
        YOLO_VERBOSE="0",
    )
    try:
        import ultralytics
    except ImportError as error:
        raise StageUnavailable(
            "The vehicle model is a .pt file, and the ultralytics extra is not installed.",
            "Install reportdesk[ultralytics] (AGPL-3.0), or leave the setting vehicle_model empty.",
        ) from error
    except Exception as error:  # torch and torchvision of different makes fail like this, in many ways
        raise StageUnavailable(
            f"The ultralytics extra is installed but does not start: {error}.",
            "Install matching builds of torch and torchvision, or leave the setting vehicle_model empty.",
        ) from error
    try:
        ultralytics.settings.update({"sync": False})
        return ultralytics.YOLO(path, task="detect")
    except Exception as error:  # a foreign file can fail in any way while it is unpacked
        raise ModelInvalid(
            f"The model file {os.path.basename(path)} cannot be used: {error}.",
            "Use a detection model (.pt) of the ultralytics family, or leave the setting vehicle_model empty.",
        ) from error
