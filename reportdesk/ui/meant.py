"""What a command of the window is about: the image under review, else the selected ones, else all of what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.reports import Counts
from reportdesk.domain.status import ImageStatus

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

LATELY_MS = 2000
"""A key pressed so soon after the selected rows went was meant for them; it must not act on everything instead."""


class Meant(QObject):
    """Tells what the operator of `window` means."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rejected = 0
        self._lately = QTimer(self)
        self._lately.setSingleShot(True)
        self._lately.setInterval(LATELY_MS)
        window.table.selection_lost.connect(self._lately.start)

    def images(self) -> list[int]:
        """Return the image under review, of which there is none with 0 when it is gone; else the selected ones."""
        return [self._window.review.image_id] if self._window.is_reviewing else self._window.table.selected_images()

    def count(self) -> int:
        """Return how many images are meant, without a list of them."""
        return 1 if self._window.is_reviewing else self._window.table.selected_count()

    def count_rejected(self) -> None:
        """Count what a person rejected in the reports that are shown: selecting an image reads no workspace."""
        try:
            self._rejected = self._window.workspace.finding.rejected(self._window.reports.shown_reports())
        except WorkspaceError:
            # Reading the reports says so in the banner.
            return

    def failed(self, counts: Counts) -> int:
        """Return how many images "Retry failed" tries: it leaves alone what a person rejected."""
        return max(0, counts[ImageStatus.FAILED] - self._rejected)

    def may_be_all(self) -> bool:
        """False where nothing is meant only because it went a moment ago; a key that is held stays without effect."""
        if self._lately.isActive():
            self._lately.start()
        return not self._lately.isActive() and not self._window.is_reviewing
