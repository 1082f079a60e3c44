"""Photographs that were fetched, on this machine's disk: bounded, and named by what they hold."""

from __future__ import annotations

import contextlib
import os
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from reportdesk.config.atomic import PART, remove_leftovers
from reportdesk.sync.destination import ObjectStore
from reportdesk.sync.records import Photograph

LEFT_BEHIND_S = 3600.0
"""Another process of this machine may be fetching into the same folder, over a slow link."""


class PhotographCache:
    """A folder of files `<sha256><ext>`. All methods may be called from any thread."""

    def __init__(self, folder: Path, most_mb: int, store: ObjectStore) -> None:
        self._folder = folder
        self._most = most_mb * 2**20
        self._store = store
        self._guard = threading.Lock()
        self._in_use: dict[Path, int] = {}
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder, rested_s=LEFT_BEHIND_S)

    @contextmanager
    def holding(self, sha256: str, size: int, key: str) -> Iterator[Path]:
        """Give the file with this content, fetched if it is not here, and keep it while it is used.

        Raises:
            DeliveryError: it cannot be fetched.
        """
        extension = Path(key).suffix
        file = self._folder / f"{sha256}{extension}"
        with self._guard:
            self._in_use[file] = self._in_use.get(file, 0) + 1
        try:
            self._fetch(Photograph(sha256, size, extension, file))
            yield file
        finally:
            with self._guard:
                self._in_use[file] -= 1
                if not self._in_use[file]:
                    del self._in_use[file]
            self._trim()

    def _fetch(self, wanted: Photograph) -> None:
        # Only whole files get their name, by a rename after the hash was right: the size tells a file cut by a crash of
        # the machine.
        with contextlib.suppress(OSError):
            if wanted.file.stat().st_size == wanted.size:
                os.utime(wanted.file)
                return
        arriving = wanted.file.with_name(f".{wanted.file.name}.{uuid.uuid4().hex}{PART}")
        self._store.fetch(replace(wanted, file=arriving))
        os.replace(arriving, wanted.file)

    def _trim(self) -> None:
        with self._guard:
            files = []
            for file in self._folder.iterdir():
                with contextlib.suppress(OSError):
                    status = file.stat()
                    files.append((status.st_mtime, status.st_size, file))
            too_much = sum(size for _time, size, _file in files) - self._most
            for _time, size, file in sorted(files):
                if too_much <= 0:
                    return
                if file not in self._in_use and file.suffix != ".part":
                    with contextlib.suppress(OSError):
                        file.unlink()
                        too_much -= size
