"""The map beside the table: the points of what is shown, linked with it both ways."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QVBoxLayout, QWidget

from reportdesk.ui import words
from reportdesk.ui.find.map_view import MapView
from reportdesk.workspace.finding import Points

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

KEY = "map_shown"
SOON_MS = 250
HEIGHT = 340


class MapDock(QDockWidget):
    """Hidden until it is asked for; asks for points only while it is seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._number = 0
        self.setWindowTitle(self.tr("Map"))
        self.setObjectName("map")
        self.view = MapView(self)
        self.head = QLabel(self)
        self.head.setWordWrap(True)
        self.head.setContentsMargins(12, 8, 12, 8)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.setWidget(inside)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        window.resizeDocks([self], [HEIGHT], Qt.Orientation.Vertical)
        self.action = self.toggleViewAction()
        self.action.setText(self.tr("Map"))
        self.action.setShortcut("Ctrl+M")
        window.menus.view.addAction(self.action)
        self.setVisible(window.memory.value(KEY) == "yes")
        self.visibilityChanged.connect(lambda shown: self._soon.start() if shown else None)
        self.action.triggered.connect(lambda on: window.memory.keep_value(KEY, "yes" if on else "no"))
        window.table.filled.connect(self._ask_soon)
        window.bridge.committed.connect(lambda _event: self._ask_soon())
        window.table.current_changed.connect(self.view.show_current)
        self.view.chosen.connect(window.table.go_to)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember that it was put away by its own cross."""
        self._window.memory.keep_value(KEY, "no")
        super().closeEvent(event)

    def _ask_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show the points of what the table shows now."""
        self._number += 1
        ask = partial(self._window.workspace.finding.points, self._window.table.shown_view)
        self._window.errands.run(ask, partial(self._take, self._number))

    def _take(self, number: int, points: Points) -> None:
        if number != self._number:
            return
        placed, total = len(points.located), points.total
        if not total:
            message = self.tr("No photographs are shown.")
        else:
            message = self.tr("None of the {} shown carries its place: the camera wrote none into the file.").format(
                words.images(total)
            )
        self.view.show_points(points.located, message)
        missing = total - placed
        said = self.tr("{} with their place").format(words.images(placed)) if placed else ""
        if placed and missing:
            said += self.tr(", {} without: not in the file, or not read yet").format(words.images(missing))
        if placed < points.placed:
            said += self.tr("; only the first {} are drawn").format(words.number(placed))
        self.head.setText(said)
        self.head.setVisible(bool(said))
        self.view.show_current(self._window.table.current_image())

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        self.view.update()
