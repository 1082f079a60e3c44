"""How many workers this machine can feed."""

from __future__ import annotations

import contextlib
import os

from reportdesk.domain.values import dataclass

WORKER_MB = 900
"""Resident memory of one recogniser with its default engines (facts.md: 760 to 1090 MB at its peak)."""
RESERVED_MB = 1500
"""Left to the window, the system and the operator's other programs."""


def cores() -> int:
    """Return the processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Recommendation:
    """How many workers a machine can feed, and from what that follows: cores, and MB that programs can still take."""

    workers: int
    cores: int
    free_mb: float

    @property
    def is_short_of_memory(self) -> bool:
        """True when memory and not the cores decides."""
        return self.workers < self.cores


def recommend(core_count: int, free_mb: float) -> Recommendation:
    """Return one worker per core, fewer when memory is short, at least one."""
    fitting = int((free_mb - RESERVED_MB) // WORKER_MB)
    return Recommendation(max(1, min(core_count, fitting)), core_count, free_mb)


def recommendation() -> Recommendation:
    """Return what this machine can feed; what our own recognisers hold now counts as free."""
    import psutil

    free = psutil.virtual_memory().available
    for process in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            free += process.memory_info().rss
    return recommend(cores(), free / 2**20)


def recommended_workers(core_count: int | None = None, free_mb: float | None = None) -> int:
    """Return how many workers to run.

    Args:
        core_count: processors; None asks the system.
        free_mb: memory that programs can still take; None asks the system.
    """
    if free_mb is None:
        import psutil

        free_mb = psutil.virtual_memory().available / 2**20
    return recommend(core_count if core_count is not None else cores(), free_mb).workers
