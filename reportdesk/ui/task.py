"""One task at a time off the GUI thread, with progress and an end; what it raises becomes words."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reportdesk.domain.failures import ReportdeskError

log = logging.getLogger(__name__)

LOOK_MS = 100

T = TypeVar("T")


class Task(QObject):
    """Runs what it is given on a thread of its own, as long as nothing else runs."""

    progressed = Signal(object)
    """What the task told last, ten times a second at most, however often it tells."""
    failed = Signal(object)
    """The ReportdeskError that ended it."""
    _ended = Signal(object)

    def __init__(self, parent: QObject, *, name: str = "task") -> None:
        super().__init__(parent)
        self.stopped = threading.Event()
        """Set when what runs is asked to end; a task that takes long looks at it."""
        self._name = f"reportdesk-{name}"
        self._closed = False
        self._told: object = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._pass_on)

    @property
    def runs(self) -> bool:
        """True while a task runs."""
        return self._thread is not None

    def run(self, task: Callable[[], T], then: Callable[[T], object]) -> bool:
        """Begin `task`; `then` gets what it returns, in the GUI thread. False when another one still runs."""
        if self._thread is not None or self._closed:
            return False
        self.stopped.clear()
        self._told = None
        self._thread = threading.Thread(target=self._work, args=(task, then), name=self._name, daemon=True)
        self._thread.start()
        self._timer.start()
        return True

    def tell(self, progress: object) -> None:
        """Note how far the task is; called from its thread."""
        self._told = progress

    def stop(self) -> None:
        """Ask what runs to end."""
        self.stopped.set()

    def close(self, wait_s: float = 1.0) -> None:
        """Take no more; ask what runs to stop, and wait for a moment."""
        self._closed = True
        self.stopped.set()
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _work(self, task: Callable[[], T], then: Callable[[T], object]) -> None:
        end: Callable[[], object]
        try:
            end = partial(then, task())
        except ReportdeskError as error:
            end = partial(self.failed.emit, error)
        except Exception as error:
            log.exception("what the window ran beside itself failed")
            end = partial(self.failed.emit, program_failed(error))
        if not self._closed:
            self._ended.emit(end)

    def _pass_on(self) -> None:
        told, self._told = self._told, None
        if told is not None:
            self.progressed.emit(told)

    def _finish(self, end: Callable[[], object]) -> None:
        self._thread = None
        if not self._closed:
            self._timer.stop()
            self._pass_on()
            end()


def program_failed(error: Exception) -> ReportdeskError:
    """Return an error that nobody expected in words for the operator."""
    return ReportdeskError(f"The program itself failed: {error}.", "See the log.")
