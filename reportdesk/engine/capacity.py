"""How many workers this machine can feed."""

from __future__ import annotations

import os

WORKER_MB = 900
"""Resident memory of one recogniser with its default engines (facts.md: 760 to 1090 MB at its peak)."""
RESERVED_MB = 1500
"""Left to the window, the system and the operator's other programs."""


def cores() -> int:
    """Return the processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def recommended_workers(core_count: int | None = None, free_mb: float | None = None) -> int:
    """Return one worker per core, fewer when memory is short, at least one.

    Args:
        core_count: processors; None asks the system.
        free_mb: memory that programs can still take; None asks the system.
    """
    if free_mb is None:
        import psutil

        free_mb = psutil.virtual_memory().available / 2**20
    fitting = int((free_mb - RESERVED_MB) // WORKER_MB)
    return max(1, min(core_count if core_count is not None else cores(), fitting))
