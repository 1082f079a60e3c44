"""Telling in the window that a newer version is there."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reportdesk.installing.updates import Update, newer_version
from reportdesk.ui.messages import message

PAUSE_MS = 5000
"""After the start: the operator's first clicks come before any news."""


class UpdateNotice(QObject):
    """Asks once, off the GUI thread; `say` gets the words when there is something to tell."""

    found = Signal(object)

    def __init__(self, address: str, say: Callable[[str], None], parent: QObject, pause_ms: int = PAUSE_MS) -> None:
        """Prepare, and ask after `pause_ms`; an empty `address` never asks."""
        super().__init__(parent)
        self._address = address
        self._closed = False
        self._say = say
        self.found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        if address:
            self._timer.start(pause_ms)

    def stop(self) -> None:
        """Ask and tell nothing more. What waits for an answer ends by itself within its time-out."""
        self._closed = True
        self._timer.stop()

    def _ask(self) -> None:
        threading.Thread(target=self._work, name="reportdesk-updates", daemon=True).start()

    def _work(self) -> None:
        update = newer_version(self._address)
        if update is not None and not self._closed:
            self.found.emit(update)

    def _tell(self, update: Update) -> None:
        if not self._closed:
            self._say(message(update.words))
