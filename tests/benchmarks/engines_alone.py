"""What the engines can do without the desk around them: one bare process per core, all at once, nothing kept.

Processes that read at the same time share caches, memory and what the machine allows them; one alone, multiplied by the
cores, is more than any two can do.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.engine.capacity import cores
from reportdesk.recognition.pipeline import recognise, warm_up


class EnginesAlone:
    """Bare processes with loaded engines."""

    def __init__(self, pool: ProcessPoolExecutor, settings: Settings) -> None:
        self._pool = pool
        self._settings = settings

    def pass_s(self, files: Sequence[Path]) -> float:
        """Return the seconds that they take for the photographs, each process the next as soon as it has ended one."""
        began = time.monotonic()
        for done in [self._pool.submit(_read, file, self._settings) for file in files]:
            done.result()
        return time.monotonic() - began


@contextmanager
def engines_alone(settings: Settings) -> Iterator[EnginesAlone]:
    """Give one process per core, each started for itself as the desk's workers are."""
    with ProcessPoolExecutor(cores(), get_context("spawn"), warm_up, (settings,)) as pool:
        yield EnginesAlone(pool, settings)


def _read(file: Path, settings: Settings) -> None:
    recognise(file, settings)
