"""What the engines can do without the desk around them: one bare process per core, all at once, nothing kept.

Processes that read at the same time share caches, memory and what the machine allows them; one alone, multiplied by the
cores, is more than any two can do.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.engine.capacity import cores
from reportdesk.recognition.pipeline import recognise, warm_up


def pass_s(files: Sequence[Path], settings: Settings) -> float:
    """Return the seconds that they take for the photographs in a second pass, each the next as soon as it is free.

    Each process is started for itself, as the desk's workers are.
    """
    with ProcessPoolExecutor(cores(), get_context("spawn"), warm_up, (settings,)) as pool:
        _pass(pool, files, settings)
        began = time.monotonic()
        _pass(pool, files, settings)
        return time.monotonic() - began


def _pass(pool: ProcessPoolExecutor, files: Sequence[Path], settings: Settings) -> None:
    for done in [pool.submit(_read, file, settings) for file in files]:
        done.result()


def _read(file: Path, settings: Settings) -> None:
    recognise(file, settings)
