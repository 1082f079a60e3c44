"""The office's commands in the menus of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog

from reportdesk.engine.pictures import Pictures
from reportdesk.engine.previews import Previews
from reportdesk.ui.office.export_dialog import ExportDialog

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


class OfficeDesk(QObject):
    """Adds its actions to the menus of `window` and opens its dialogs."""

    def __init__(self, window: MainWindow, previews: Previews) -> None:
        super().__init__(window)
        self._window, self._previews = window, previews
        self.export = self._action(self.tr("Export ..."), "Ctrl+E", self.show_export)
        window.menus.file.insertAction(window.menus.leave, self.export)
        window.menus.file.insertSeparator(window.menus.leave)
        window.menus.hide_empty()

    def _action(self, text: str, key: str, command: object) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(command)
        return action

    def show_export(self) -> None:
        """Offer to make a file of the chosen report."""
        window = self._window
        reports = window.workspace.queries.reports()
        self._open(
            ExportDialog(
                window.workspace,
                lambda: Pictures(self._previews.beside()),
                reports,
                window.reports.current_report(),
                window,
            )
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
