"""The map and the time line beside the table: where and when what is shown was taken, linked with it both ways."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QSplitter, QVBoxLayout, QWidget

from reportdesk.ui import words
from reportdesk.ui.map.map_view import MapView
from reportdesk.ui.map.time_line import TimeLine
from reportdesk.ui.task import Task
from reportdesk.workspace.finding import FindQueries, Moments, Points
from reportdesk.workspace.rows import View

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

KEY = "map_shown"
SOON_MS = 250
REST = 5
"""While photographs are read the answers follow each other, and use at most a fifth of one core."""
HEIGHT = 340
Answer = tuple[Points, Moments, float]


class MapDock(QDockWidget):
    """Hidden until it is asked for; asks only while it is seen, one question at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asks_again = False
        self.setWindowTitle(self.tr("Map and time"))
        self.setObjectName("map")
        self.view, self.time = MapView(self), TimeLine(self)
        self.head, self.time_head = QLabel(self), QLabel(self)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self._half(self.head, self.view))
        halves.addWidget(self._half(self.time_head, self.time))
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        self.setWidget(halves)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._task = Task(self, name="map")
        self._task.failed.connect(window.commands.say_why)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        window.resizeDocks([self], [HEIGHT], Qt.Orientation.Vertical)
        self.action = self.toggleViewAction()
        self.action.setText(self.tr("Map and time"))
        self.action.setShortcut("Ctrl+M")
        window.menus.view.addAction(self.action)
        self.setVisible(window.memory.value(KEY) == "yes")
        self._connect()

    def _half(self, head: QLabel, view: QWidget) -> QWidget:
        head.setWordWrap(True)
        head.setContentsMargins(12, 8, 12, 8)
        half = QWidget(self)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(view, 1)
        return half

    def _connect(self) -> None:
        window = self._window
        self.visibilityChanged.connect(lambda shown: self._soon.start() if shown else None)
        self.action.triggered.connect(lambda on: window.memory.keep_value(KEY, "yes" if on else "no"))
        window.table.filled.connect(self._ask_soon)
        window.bridge.committed.connect(lambda _event: self._ask_soon())
        window.table.current_changed.connect(self.view.show_current)
        window.table.current_changed.connect(self.time.show_current)
        self.view.chosen.connect(window.table.go_to)
        self.time.chosen.connect(window.table.choose)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember that it was put away by its own cross."""
        self._window.memory.keep_value(KEY, "no")
        super().closeEvent(event)

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()
        self._task.close()

    def _ask_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show the points and moments of what the table shows now."""
        ask = partial(asked, self._window.workspace.finding, self._window.table.shown_view)
        self._asks_again = not self._task.run(ask, self._take)

    def _take(self, answer: Answer) -> None:
        points, moments, took_s = answer
        self._soon.setInterval(max(SOON_MS, round(REST * took_s * 1000)))
        if self._asks_again:
            self._ask_soon()
        self._show_points(points)
        self._show_moments(moments)
        current = self._window.table.current_image()
        self.view.show_current(current)
        self.time.show_current(current)

    def _show_points(self, points: Points) -> None:
        placed, total = len(points.located), points.total
        none = self.tr("None of the {} shown carries its place: the camera wrote none into the file.")
        self.view.show_points(points.located, self._none_words(none, total))
        said = self.tr("{} with their place").format(words.images(points.placed)) if placed else ""
        self._say(self.head, self.view, said + self._rest_words(placed, points.placed, total))

    def _show_moments(self, moments: Moments) -> None:
        drawn, total = len(moments.images), moments.total
        none = self.tr("None of the {} shown carries its time: the camera wrote none into the file.")
        self.time.show_moments(moments, self._none_words(none, total))
        said = self.tr("{} with their time, by the camera's clock").format(words.images(moments.timed)) if drawn else ""
        said += self._rest_words(drawn, moments.timed, total)
        if any(moments.waiting):
            said += self.tr("; what waits for a person is dotted")
        self._say(self.time_head, self.time, said)

    def _none_words(self, none: str, total: int) -> str:
        return none.format(words.images(total)) if total else self.tr("No photographs are shown.")

    def _rest_words(self, drawn: int, known: int, total: int) -> str:
        said = ""
        if drawn and known < total:
            said += self.tr(", {} without: not in the file, or not read yet").format(words.images(total - known))
        if drawn < known:
            said += self.tr("; only the first {} are drawn").format(words.number(drawn))
        return said

    def _say(self, head: QLabel, view: QWidget, said: str) -> None:
        head.setText(said)
        view.setAccessibleDescription(said)
        head.setVisible(bool(said))

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        self.view.update()
        self.time.update()


def asked(finding: FindQueries, view: View) -> Answer:
    """Return what both halves show of a view, and the seconds that took."""
    began = time.monotonic()
    return finding.points(view), finding.moments(view), time.monotonic() - began
