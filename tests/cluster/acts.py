"""Recognisers for workers: the cached file's name is its hash, so what happens is counted beside it."""

from __future__ import annotations

import ctypes
import time
from dataclasses import replace
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileChanged
from reportdesk.domain.findings import Identifier
from reportdesk.domain.results import ImageResult
from tests.fakes import Progress, recognise_fast


def fail_twice(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Fail twice with a passing failure; then return how many tries it took, as identifier."""
    count = Path(path + ".tries")
    tries = int(count.read_text()) + 1 if count.exists() else 1
    count.write_text(str(tries))
    if tries < 3:
        raise FileChanged("The file was still being written.")
    result = recognise_fast(path, settings, progress=progress)
    return replace(result, identifiers=(Identifier(str(tries), "generic", "code", 1.0),))


def crash_first(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Crash at the first image on this machine."""
    mark = Path(path).parent / "crashed"
    if not mark.exists():
        mark.write_text("")
        ctypes.string_at(0)
    return recognise_fast(path, settings, progress=progress)


def hang(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Never return."""
    while True:
        time.sleep(3600)


def fail_always(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Fail with a passing failure, and count the tries beside the file."""
    count = Path(path + ".tries")
    count.write_text(str(int(count.read_text()) + 1 if count.exists() else 1))
    raise FileChanged("The file was still being written.")
