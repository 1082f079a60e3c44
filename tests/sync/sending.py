"""Photographs to be sent, and someone who watches the sending."""

from __future__ import annotations

import hashlib
import random
import threading
from pathlib import Path

from reportdesk.sync.records import Photograph


def photograph(file: Path, size: int, seed: int | None = None) -> Photograph:
    """Write `size` bytes of noise and return them as intake would hand them on."""
    body = random.Random(size if seed is None else seed).randbytes(size)
    file.write_bytes(body)
    return Photograph(hashlib.sha256(body).hexdigest(), size, file.suffix, file)


class Log:
    """Counts what left, and stops the sending once `stop_after` bytes did."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.bytes = 0
        self._stop_after = stop_after
        self._lock = threading.Lock()

    def sent(self, count: int) -> None:
        """Count."""
        with self._lock:
            self.bytes += count

    def stopped(self) -> bool:
        """Return whether enough left."""
        return self._stop_after is not None and self.bytes >= self._stop_after
