"""Notices when the event loop is held up, and by what.

A beat every quarter of a second arms the watchdog of `faulthandler`, which writes the stacks of all threads when the
next beat does not come in time. It is a thread of C, so it also tells of a call that keeps the interpreter's lock. A
beat costs 0.2 ms; nothing runs between two of them.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import tempfile
import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from reportdesk.domain.values import dataclass

log = logging.getLogger(__name__)

BEAT_MS: Final = 250
LATE_S: Final = 0.5
_KEPT_CHARACTERS: Final = 3000
_THREAD: Final = re.compile(r"^(?:Thread|Current thread) 0x", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Stalls:
    """How often the window did not answer since the start, and for how long at most, in seconds."""

    count: int = 0
    worst_s: float = 0.0


class StallMonitor(QObject):
    """Watches the event loop of the thread that makes it, from `start` to `stop`; one at a time in a process."""

    def __init__(self, parent: QObject | None = None, *, late_s: float = LATE_S) -> None:
        super().__init__(parent)
        self._late_s = late_s
        self._beat_at = 0.0
        self.stalls = Stalls()
        self._stacks = tempfile.TemporaryFile(prefix="reportdesk-stacks-")  # noqa: SIM115 - lives as long as this
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to watch."""
        self._beat_at = time.monotonic()
        self._arm()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more, and tell what was seen."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self._stacks.close()
        if self.stalls.count:
            log.info("the window did not answer %d times, %.1f s at worst", self.stalls.count, self.stalls.worst_s)

    def _arm(self) -> None:
        faulthandler.dump_traceback_later(BEAT_MS / 1000 + self._late_s, file=self._stacks)

    def _beat(self) -> None:
        now = time.monotonic()
        held_s = now - self._beat_at - BEAT_MS / 1000
        self._beat_at = now
        self._arm()
        if held_s > self._late_s:
            self.stalls = Stalls(self.stalls.count + 1, max(self.stalls.worst_s, held_s))
            log.warning("the window did not answer for %.1f s; what held it:\n%s", held_s, self._taken_stacks())

    def _taken_stacks(self) -> str:
        """Return the innermost calls of the window's thread, which the watchdog writes last, and empty its file."""
        self._stacks.seek(0)
        text = self._stacks.read().decode("utf-8", "replace")
        self._stacks.seek(0)
        self._stacks.truncate()
        threads = [found.start() for found in _THREAD.finditer(text)]
        return text[threads[-1] :][:_KEPT_CHARACTERS] if threads else "(no stack: the program itself was stopped)"
