"""The earlier system's way of reading, without its uploads: 4 threads of pytesseract, pyzbar and ultralytics.

It gets what makes it fast: decoded pictures as ours, one thread for each Tesseract and for torch (without that,
Tesseract is up to thirty times slower here), and a vehicle model of its own for each thread, since threads that share
one get each other's results.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.recognition.decode import read_picture
from tests.benchmarks.clock import cpu_s

WORKERS = 4
Detect = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class PlainRun:
    """What one run took, and the texts it read in each file."""

    seconds: float
    cpu_s: float
    texts: tuple[tuple[str, ...], ...]


def vehicle_detector(model: Path, home: Path) -> Detect | str:
    """Return a detector for `.pt` weights, or in words why the plain design runs without one here."""
    if not model.is_file():
        return f"there is no {model.name}"
    os.environ.update(YOLO_CONFIG_DIR=str(home), YOLO_AUTOINSTALL="0", YOLO_OFFLINE="1", YOLO_VERBOSE="0")
    try:
        import torch
        import ultralytics
    except Exception as error:  # noqa: BLE001 - torch and torchvision of different makes fail in many ways
        return f"ultralytics does not start ({type(error).__name__}: {error})"
    torch.set_num_threads(1)
    own = threading.local()

    def detect(pixels: Any) -> None:
        if not hasattr(own, "model"):
            own.model = ultralytics.YOLO(model, task="detect")
        own.model.predict(pixels, conf=0.5, device="cpu", verbose=False)

    return detect


def run(files: Sequence[Path], detect: Detect | None) -> PlainRun:
    """Read `files`; the engines are loaded before the clock starts."""
    import pytesseract
    from pyzbar import pyzbar

    os.environ["OMP_THREAD_LIMIT"] = "1"

    def read(file: Path) -> tuple[str, ...]:
        try:
            picture = read_picture(file, Settings())
        except ReportdeskError:
            return ()
        codes = [symbol.data.decode("utf-8", "replace") for symbol in pyzbar.decode(picture.gray)]
        text = pytesseract.image_to_string(picture.bgr)
        if detect is not None:
            detect(picture.bgr)
        return (*codes, text)

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(read, files[:WORKERS]))
        began, cpu_began = time.monotonic(), cpu_s()
        texts = tuple(pool.map(read, files))
        return PlainRun(time.monotonic() - began, cpu_s() - cpu_began, texts)
