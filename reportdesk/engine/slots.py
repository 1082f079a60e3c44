"""The recogniser processes behind the pool's slots: lent to one image at a time, reused, replaced when they end."""

from __future__ import annotations

import threading
import time

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.engine.process import RecogniserProcess, Stopped


class Slots:
    """A stack of idle processes; the warmest is lent first."""

    def __init__(self, memory_mb: int, preload: str) -> None:
        self._memory_mb = memory_mb
        self._preload = preload
        self._guard = threading.Lock()
        self._idle: list[tuple[float, RecogniserProcess]] = []
        self._tried: RecogniserProcess | None = None
        self._is_stopped = False

    def borrow(self, settings: Settings) -> RecogniserProcess:
        """Return an idle process, or start one that loads engines by `settings` while it waits for a next image.

        Raises:
            RecogniserStartFailed: none can be started.
        """
        while True:
            with self._guard:
                process = self._idle.pop()[1] if self._idle else None
            if process is None:
                return RecogniserProcess(self._memory_mb, self._preload, settings)
            if process.alive:
                return process
            process.close()

    def give_back(self, process: RecogniserProcess) -> None:
        """Keep a process for the next image, if it still lives and has the limit of now."""
        if not process.alive or process.memory_mb != self._memory_mb:
            process.close()
            return
        with self._guard:
            self._idle.append((time.monotonic(), process))

    def try_one(self) -> None:
        """Start a process and keep it for the next image.

        Raises:
            ReportdeskError: it does not come up.
            Stopped: `stop` was called.
        """
        process = RecogniserProcess(self._memory_mb, self._preload)
        with self._guard:
            self._tried = process
            if self._is_stopped:
                process.stop()
        try:
            process.wait_ready()
        except (ReportdeskError, Stopped):
            process.close()
            raise
        finally:
            with self._guard:
                self._tried = None
        self.give_back(process)

    def stop(self) -> None:
        """End what `try_one` waits for, now and from now on."""
        with self._guard:
            self._is_stopped = True
            if self._tried is not None:
                self._tried.stop()

    def trim(self, keep: int, older_than_s: float) -> None:
        """End idle processes above `keep`, and those unused for longer: they hold hundreds of megabytes."""
        limit = time.monotonic() - older_than_s
        with self._guard:
            ordered = sorted(self._idle, key=lambda entry: entry[0], reverse=True)
            kept = [entry for entry in ordered[:keep] if entry[0] >= limit]
            ended = [entry for entry in ordered if entry not in kept]
            self._idle = sorted(kept, key=lambda entry: entry[0])
        for _since, process in ended:
            process.close()

    def limit_memory(self, memory_mb: int) -> None:
        """Let processes take this much from now on; idle ones, which have the old limit, end."""
        if memory_mb == self._memory_mb:
            return
        self._memory_mb = memory_mb
        self.trim(0, 0.0)

    def close(self) -> None:
        """End all idle processes."""
        self.trim(0, 0.0)
