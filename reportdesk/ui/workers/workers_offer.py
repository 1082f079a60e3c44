"""Putting the workers on a window: a command that opens their list, which is imported only then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reportdesk.config.settings import Settings
from reportdesk.ui.settings.room import SettingsRoom

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow
    from reportdesk.ui.workers.workers_dialog import WorkersDialog


class WorkersOffer(QObject):
    """Opens one list of workers; `settings` gives those in force."""

    def __init__(self, window: MainWindow, settings: Callable[[], Settings]) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.dialog: WorkersDialog | None = None
        self.action = QAction(self.tr("Workers ..."), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+K"))
        self.action.triggered.connect(self.show_dialog)
        window.menus.tools.addAction(self.action)
        window.menus.hide_empty()
        window.closed.connect(self._end)
        window.theme_worn.connect(self._wear)

    def show_dialog(self) -> None:
        """Show the list, or bring it to the front."""
        from reportdesk.ui.workers.workers_dialog import WorkersDialog

        if self.dialog is None:
            room = self._window.findChild(SettingsRoom)
            self.dialog = WorkersDialog(self._settings, room.open if room is not None else None, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.finished.connect(self._forget)
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _forget(self) -> None:
        self.dialog = None

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _wear(self) -> None:
        if self.dialog is not None:
            self.dialog.teaching.refresh_theme()
            self.dialog.refresh()
