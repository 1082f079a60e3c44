"""Reading files that are no images of the workspace, in recogniser processes as the engine does.

Those of the shared queue, and photographs on which patterns are tried that are not in force yet.
"""

from __future__ import annotations

import threading
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.results import ImageResult
from reportdesk.engine.engine import RECOGNISER
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.engine.slots import Slots


class Reading:
    """Reads any number of files at once, each in a process of its own, which waits for the next file then.

    All methods may be called from any thread.
    """

    def __init__(self, recogniser: str = RECOGNISER) -> None:
        self._recogniser = recogniser
        self._slots = Slots(Settings().worker_memory_mb, recogniser)
        self._guard = threading.Lock()
        self._working: set[RecogniserProcess] = set()
        self._stopped = False

    def read(self, file: Path, settings: Settings, earlier: ImageResult | None = None) -> ImageResult | None:
        """Return what is found in `file`, None when `stop` came first.

        Args:
            earlier: what was read before; its findings stand for the stages that are not selected.

        Raises:
            ReportdeskError: the recogniser cannot be started, or the file crashes it or takes too long.
        """
        with self._guard:
            if self._stopped:
                return None
        self._slots.limit_memory(settings.worker_memory_mb)
        process = self._slots.borrow(settings)
        with self._guard:
            self._working.add(process)
            stopped = self._stopped
        try:
            if stopped:
                return None
            arguments = (str(file), settings) if earlier is None else (str(file), settings, earlier)
            result: ImageResult = process.call(self._recogniser, arguments, deadline_s=settings.image_deadline_s)
        except Stopped:
            return None
        finally:
            with self._guard:
                self._working.discard(process)
            self._slots.give_back(process)
        return result

    def stop(self) -> None:
        """End what is being read, now."""
        with self._guard:
            self._stopped = True
            working = list(self._working)
        for process in working:
            process.stop()

    def close(self) -> None:
        """End all idle processes; call it when no `read` runs any more."""
        self._slots.close()
