"""Peak memory of a recogniser: read in a process of its own, as the program starts it."""

from __future__ import annotations

import resource
import tempfile
from pathlib import Path

from PIL import Image

from reportdesk.config.settings import Settings
from reportdesk.engine.process import RecogniserProcess
from reportdesk.recognition.pipeline import recognise, warm_up

_TWELVE_MP = (4000, 3000)
_DEADLINE_S = 3600.0


def peak_mb(files: list[Path], settings: Settings) -> float:
    """Return the most resident memory (MB) that a fresh recogniser takes while it reads `files` one after another."""
    process = RecogniserProcess(settings.worker_memory_mb)
    try:
        return float(process.call(f"{__name__}:own_peak_mb", (files, settings), deadline_s=_DEADLINE_S))
    finally:
        process.close()


def peak_at_12_mp(files: list[Path], settings: Settings) -> float:
    """Return it for photographs of 12 megapixels: the largest of `files`, brought to that size and then read."""
    with tempfile.TemporaryDirectory(prefix="reportdesk-memory-") as place:
        return peak_mb([_at_12_mp(file, Path(place)) for file in files], settings)


def own_peak_mb(files: list[Path], settings: Settings) -> float:
    """Read `files` and return the peak of this process; it runs in the recogniser."""
    warm_up(settings)
    for file in files:
        recognise(file, settings)
    return _peak_mb()


def _peak_mb() -> float:
    """Linux passes the parent's peak on to a child's `ru_maxrss`; what /proc says is the child's own."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _at_12_mp(file: Path, place: Path) -> Path:
    target = place / f"{file.stem}.jpg"
    with Image.open(file) as image:
        size = _TWELVE_MP if image.width >= image.height else _TWELVE_MP[::-1]
        image.convert("RGB").resize(size).save(target, quality=90)
    return target
