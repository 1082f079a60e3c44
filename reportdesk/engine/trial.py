"""Reading one photograph by settings that are not in force yet, in a recogniser process of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.results import ImageResult
from reportdesk.engine.engine import RECOGNISER
from reportdesk.engine.process import RecogniserProcess, Stopped


class PhotographTrial:
    """Keeps its process between the tries, so that only the first one waits for the engines."""

    def __init__(self, recogniser: str = RECOGNISER) -> None:
        self._recogniser = recogniser
        self._guard = threading.Lock()
        self._process: RecogniserProcess | None = None
        self._stopped = False

    def read(self, file: Path, settings: Settings) -> ImageResult | None:
        """Return what is found in `file`, None when `stop` came first. Nothing of it is kept anywhere.

        Raises:
            ReportdeskError: the recogniser cannot be started, or the file crashes it.
        """
        process = self._running(settings.worker_memory_mb)
        if process is None:
            return None
        try:
            found: ImageResult = process.call(
                self._recogniser, (str(file), settings), deadline_s=settings.image_deadline_s
            )
        except Stopped:
            return None
        return found

    def _running(self, memory_mb: int) -> RecogniserProcess | None:
        with self._guard:
            if self._stopped:
                return None
            if self._process is None or not self._process.alive or self._process.memory_mb != memory_mb:
                if self._process is not None:
                    self._process.close()
                self._process = RecogniserProcess(memory_mb, self._recogniser)
            return self._process

    def stop(self) -> None:
        """End the process, also in the middle of a photograph."""
        with self._guard:
            self._stopped = True
            process = self._process
        if process is not None:
            process.stop()

    def close(self) -> None:
        """Free what the process held; call it when no `read` runs any more."""
        if self._process is not None:
            self._process.close()
            self._process = None
