"""Delivery in the main window: a word in the status bar, one banner while it stands, a pause on paid connections."""

from __future__ import annotations

import logging

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from reportdesk.domain.failures import ReportdeskError, WorkspaceError
from reportdesk.sync.courier import Courier
from reportdesk.ui import delivery_words

log = logging.getLogger(__name__)

LOOK_MS = 1000
METERED = "paid by volume"


class DeliveryBar(QToolButton):
    """Says how delivery stands; a click opens the panel."""

    trouble = Signal(object)
    """The ReportdeskError for which a destination needs a person, None when there is none any more."""

    def __init__(self, courier: Courier, pauses_on_metered: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self._error: ReportdeskError | None = None
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Delivery"))
        self.setToolTip(self.tr("How delivery to S3 and the database stands"))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self._pauses = pauses_on_metered
        self._follows = False
        self.refresh()

    def set_pauses_on_metered(self, pauses: bool) -> None:
        """Pause or go on, from now on, while the connection is paid by volume."""
        if pauses == self._pauses:
            return
        self._pauses = pauses
        self._courier.resume(METERED)
        self.follow_metering()

    def follow_metering(self) -> None:
        """Pause while the system says that the connection is paid by volume; where it cannot tell, nothing happens."""
        if not self._pauses:
            return
        # Qt's network and its plugin take a fiftieth of the start, and the first frame does not need them.
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadDefaultBackend():
            return
        information = QNetworkInformation.instance()
        if information.supports(QNetworkInformation.Feature.Metered):
            if not self._follows:
                information.isMeteredChanged.connect(self.show_metered)
            self._follows = True
            self.show_metered(information.isMetered())

    def show_metered(self, metered: bool) -> None:
        """Pause on a connection that is paid by volume, go on elsewhere."""
        if metered and self._pauses:
            self._courier.pause(METERED)
        else:
            self._courier.resume(METERED)

    def refresh(self) -> None:
        """Show how it stands now."""
        try:
            statuses = list(self._courier.statuses().values())
        except WorkspaceError as unreadable:
            log.warning("delivery cannot be shown now: %s", unreadable)
            return
        text = delivery_words.summary(statuses)
        self.setText(text)
        self.setVisible(bool(text))
        error = next((status.lane.error for status in statuses if status.lane.state == "stopped"), None)
        if (error and error.message) != (self._error and self._error.message):
            self._error = error
            self.trouble.emit(error)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
