"""One task at a time off the GUI thread, with progress and an end; what it raises becomes words."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reportdesk.domain.failures import ReportdeskError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Task(QObject):
    """Runs what it is given on a thread of its own, as long as nothing else runs."""

    progressed = Signal(object)
    """What the task tells while it runs; may be emitted from its thread."""
    failed = Signal(object)
    """The ReportdeskError that ended it."""
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stopped = threading.Event()
        self._closed = False
        self._thread: threading.Thread | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def runs(self) -> bool:
        """True while a task runs."""
        return self._thread is not None

    def run(self, task: Callable[[], T], then: Callable[[T], None]) -> bool:
        """Begin `task`; `then` gets what it returns, in the GUI thread. False when another one still runs."""
        if self._thread is not None or self._closed:
            return False
        self.stopped.clear()
        self._thread = threading.Thread(target=self._work, args=(task, then), name="reportdesk-task", daemon=True)
        self._thread.start()
        return True

    def close(self, wait_s: float = 1.0) -> None:
        """Take no more; ask what runs to stop, and wait for a moment."""
        self._closed = True
        self.stopped.set()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _work(self, task: Callable[[], T], then: Callable[[T], None]) -> None:
        end: Callable[[], None]
        try:
            end = partial(then, task())
        except ReportdeskError as error:
            end = partial(self.failed.emit, error)
        except Exception as error:
            log.exception("a task of the settings failed")
            end = partial(self.failed.emit, ReportdeskError(f"The program itself failed: {error}.", "See the log."))
        if not self._closed:
            self._ended.emit(end)

    def _finish(self, end: Callable[[], None]) -> None:
        self._thread = None
        if not self._closed:
            end()
