"""Notifications: a report that ended, work or delivery that stands. Each once, and never in a stream."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Report
from reportdesk.ui.desktop import notice_words
from reportdesk.ui.desktop.ended_reports import EndedReports
from reportdesk.ui.messages import told

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

AWAY, ALWAYS, NEVER = "away", "always", "never"
LOOK_MS = 500


class Speaker(Protocol):
    """What shows a notification."""

    def say(self, title: str, text: str, *, trouble: bool = ..., on_click: Callable[[], None] | None = ...) -> None:
        """Show it."""


class Notices(QObject):
    """Tells of one window's work."""

    def __init__(self, window: MainWindow, speaker: Speaker, when: str) -> None:
        """Begin to follow.

        Args:
            when: "away" while no window of the program is in front, "always", or "never".
        """
        super().__init__(window)
        self._window, self._speaker, self.when = window, speaker, when
        self._ended = EndedReports()
        self._standing: dict[str, str] = {}
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.timeout.connect(self._look)
        window.bridge.committed.connect(self._follow)
        window.bridge.banner.connect(partial(self._tell_trouble, self.tr("Work stands still")))
        window.delivery.trouble.connect(partial(self._tell_trouble, self.tr("Delivery stands still")))
        window.closed.connect(self.stop)
        self._look()

    def stop(self) -> None:
        """Tell no more."""
        self._look_soon.stop()

    def _follow(self) -> None:
        if not self._look_soon.isActive():
            self._look_soon.start(LOOK_MS)

    def _look(self) -> None:
        """Look how the reports stand; when some have ended, look again when it is time to say so."""
        try:
            reports = {report.id: report for report in self._window.workspace.queries.reports()}
        except ReportdeskError:
            return  # the window's banner tells of it
        now = time.monotonic()
        self._ended.look(reports.values(), now)
        told = [reports[report] for report in self._ended.take(now) if report in reports]
        if told and self._may_speak():
            self._say(told)
        wait_s = self._ended.wait_s(now)
        if wait_s is not None:
            self._look_soon.start(max(LOOK_MS, round(wait_s * 1000)))

    def _say(self, reports: list[Report]) -> None:
        title, text = notice_words.ended(reports)
        self._speaker.say(title, text, on_click=partial(self._window.reports.choose, reports[0].id))

    def _tell_trouble(self, title: str, error: ReportdeskError | None) -> None:
        """Tell of trouble when it begins, not of each try that finds it again."""
        message = error.message if error is not None else ""
        known, self._standing[title] = self._standing.get(title, ""), message
        if error is not None and message != known and self._may_speak():
            self._speaker.say(title, told(error), trouble=True)

    def _may_speak(self) -> bool:
        return self.when == ALWAYS or (self.when == AWAY and QApplication.activeWindow() is None)
