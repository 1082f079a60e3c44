"""What waits until the window was painted for the first time."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_UNSEEN_MS = 500


class FirstFrame(QObject):
    """Tells once that `window` was painted for the first time, or soon after it began where it is not painted."""

    passed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_due = True
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first painting; what is called must not hold it up."""
        if event.type() is QEvent.Type.Show:
            QTimer.singleShot(_UNSEEN_MS, self, self._tell)
        elif event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """Tell nobody any more: a window that was closed at once is furnished by nobody."""
        self._is_due = False

    def _tell(self) -> None:
        if self._is_due:
            self._is_due = False
            # The first thing to ask when a desk calls the program slow.
            log.info("the window is shown, after %.2f s of processor time", time.process_time())
            self.passed.emit()
