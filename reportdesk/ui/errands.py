"""Commands off the GUI thread: each waits for a commit, and a full disk can hold a commit back for minutes."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui.task import program_failed
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

T = TypeVar("T")
STILL_S = 10.0
"""Without a commit for so long, what is waited for stands: on a drive that answers no more, for one."""
_LOOK_S = 0.02


class Errands(QObject):
    """Runs commands one after the other, in the order in which they were given, on a thread of its own.

    What an errand returns goes to its `then`, in the GUI thread; a ReportdeskError goes out as `failed`.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: queue.Queue[Callable[[], Callable[[], None]] | None] = queue.Queue()
        self._stopped = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="reportdesk-errands", daemon=True)
        self._thread.start()

    def run(self, errand: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Do `errand` soon; `then` gets what it returned."""
        self._waiting.put(lambda: _and_then(errand(), then))

    @property
    def is_busy(self) -> bool:
        """True while something that was given is not done."""
        return self._waiting.unfinished_tasks > 0

    def wait_for_end(self, most_s: float) -> None:
        """Wait until all that was given is done, at most `most_s`."""
        with self._waiting.all_tasks_done:
            self._waiting.all_tasks_done.wait_for(lambda: not self.is_busy, most_s)

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
            self._waiting.task_done()
        self._waiting.task_done()

    def _finish(self, end: Callable[[], None]) -> None:
        if not self._stopped:
            end()


def finish(errands: Sequence[Errands], workspace: Workspace) -> None:
    """Wait until all that was given is done, with the window painted: decisions about many rows take minutes.

    A disk that takes nothing now fails them instead of holding this up.
    """
    workspace.stop_waiting()
    last = time.monotonic()

    def note(event: Committed | Trouble) -> None:
        nonlocal last
        if isinstance(event, Committed) and event.images:
            last = time.monotonic()

    end_listening = workspace.listen(note)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        while (busy := next((one for one in errands if one.is_busy), None)) and time.monotonic() - last < STILL_S:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            busy.wait_for_end(_LOOK_S)
    finally:
        QApplication.restoreOverrideCursor()
        end_listening()


def _and_then(value: T, then: Callable[[T], None] | None) -> Callable[[], None]:
    return partial(then, value) if then is not None else lambda: None
