"""Waiting until what moves has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class Rest(QObject):
    """Tells, once asked, when nothing has moved for some milliseconds, or has not stopped moving for many."""

    came = Signal()

    def __init__(self, rest_ms: int, latest_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._rest, self._latest = (self._timer(after_ms) for after_ms in (rest_ms, latest_ms))

    def wait(self) -> None:
        """Tell once, `rest_ms` after the last movement from now on, `latest_ms` from now at the latest."""
        if not self._latest.isActive():
            self._rest.start()
            self._latest.start()

    def disturb(self) -> None:
        """Note a movement."""
        if self._rest.isActive():
            self._rest.start()

    def stop(self) -> None:
        """Tell nothing until asked again."""
        self._rest.stop()
        self._latest.stop()

    def _timer(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(self._tell)
        return timer

    def _tell(self) -> None:
        self.stop()
        self.came.emit()
