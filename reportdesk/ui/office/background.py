"""One long job of a dialog on a thread of its own, with progress, cancel and an end in the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui.words import tr

log = logging.getLogger(__name__)

LOOK_MS = 100
Progress = Callable[[int, int], None]
Job = Callable[[Progress, threading.Event], object]


class Background(QObject):
    """Runs one job at a time. Progress is looked at ten times a second, however often the job tells it."""

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._told = (0, 0)
        self._is_closed = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(lambda: self.progress.emit(*self._told))

    @property
    def busy(self) -> bool:
        """True while a job runs."""
        return self._thread is not None

    def run(self, job: Job) -> None:
        """Begin `job`; what it returns goes out as `done`, a ReportdeskError as `failed`."""
        assert self._thread is None
        self._stopped = threading.Event()
        self._told = (0, 0)
        self._thread = threading.Thread(
            target=self._work, args=(job, self._stopped), name="reportdesk-office", daemon=True
        )
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """Ask the job to end."""
        self._stopped.set()

    def close(self, wait_s: float = 2.0) -> None:
        """End the job and say nothing more: its dialog closes. A workbook that is just being packed ends alone."""
        self._stopped.set()
        self._is_closed = True
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _work(self, job: Job, stopped: threading.Event) -> None:
        value: object = None
        failure: ReportdeskError | None = None
        try:
            value = job(self._tell, stopped)
        except ReportdeskError as error:
            failure = error
        except Exception:
            log.exception("a job of the office failed")
            failure = ReportdeskError(tr("Something went wrong."), tr("See the log for details."))
        if not self._is_closed:
            self._ended.emit(value, failure)

    def _tell(self, done: int, total: int) -> None:
        self._told = (done, total)

    def _finish(self, value: object, error: ReportdeskError | None) -> None:
        if self._is_closed:
            return
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(value)
