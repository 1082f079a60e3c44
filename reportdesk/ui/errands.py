"""Commands off the GUI thread: each waits for a commit, and a full disk can hold a commit back for minutes."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui.task import program_failed

log = logging.getLogger(__name__)

T = TypeVar("T")


class Errands(QObject):
    """Runs commands one after the other, in the order in which they were given, on a thread of its own.

    What an errand returns goes to its `then`, in the GUI thread; a ReportdeskError goes out as `failed`.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[Callable[[], Callable[[], None]] | None] = queue.SimpleQueue()
        self._stopped = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="reportdesk-errands", daemon=True)
        self._thread.start()

    def run(self, errand: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Do `errand` soon; `then` gets what it returned."""
        self._waiting.put(lambda: _and_then(errand(), then))

    def stop(self, wait_s: float = 1.0) -> None:
        """Take no more; wait a moment for those given, which a full disk may hold for longer than anyone waits."""
        self._stopped = True
        self._waiting.put(None)
        self._thread.join(wait_s)

    def _work(self) -> None:
        while (errand := self._waiting.get()) is not None:
            try:
                end = errand()
            except ReportdeskError as error:
                end = partial(self.failed.emit, error)
            except Exception as error:
                log.exception("a command of the window failed")
                end = partial(self.failed.emit, program_failed(error))
            if not self._stopped:
                self._ended.emit(end)

    def _finish(self, end: Callable[[], None]) -> None:
        if not self._stopped:
            end()


def _and_then(value: T, then: Callable[[T], None] | None) -> Callable[[], None]:
    return partial(then, value) if then is not None else lambda: None
