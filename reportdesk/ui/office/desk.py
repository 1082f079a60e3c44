"""The office's commands in the menus of the main window. Dialogs are imported when they open: starting needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from reportdesk.engine.pictures import Pictures
from reportdesk.engine.previews import Previews
from reportdesk.ui.buttons import command

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow
    from reportdesk.ui.office.dashboard import Dashboard


class OfficeDesk(QObject):
    """Adds its actions to the menus of `window` and opens its dialogs."""

    def __init__(self, window: MainWindow, previews: Previews) -> None:
        super().__init__(window)
        self._window, self._previews = window, previews
        self.export = command(self.tr("Export ..."), self, self.show_export, "Ctrl+Shift+S")
        window.menus.file.insertAction(window.menus.leave, self.export)
        window.menus.file.insertSeparator(window.menus.leave)
        self.register = command(self.tr("Register ..."), self, self.show_register, "Ctrl+G")
        self.reconcile = command(self.tr("Reconciliation ..."), self, self.show_reconciliation, "Ctrl+Shift+G")
        self.dashboard = command(self.tr("Dashboard"), self, self.show_dashboard, "Ctrl+D")
        window.menus.tools.addActions([self.register, self.reconcile, self.dashboard])
        window.menus.hide_empty()
        self._board: Dashboard | None = None
        window.theme_worn.connect(self._wear)

    def show_export(self) -> None:
        """Offer to make a file of the chosen report."""
        from reportdesk.ui.office.export_dialog import ExportDialog

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

    def show_dashboard(self) -> None:
        """Show how work goes, or bring that to the front."""
        from reportdesk.ui.office.dashboard import Dashboard

        if self._board is None:
            self._board = Dashboard(self._window.workspace, self._window)
            self._board.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._board.finished.connect(self._forget_board)
            self._window.closed.connect(self._board.reject)
            self._board.show()
        self._board.raise_()
        self._board.activateWindow()

    def _forget_board(self) -> None:
        self._board = None

    def _wear(self) -> None:
        if self._board is not None:
            self._board.refresh_theme()

    def show_register(self) -> None:
        """Show the register and take lists over."""
        from reportdesk.ui.office.register_dialog import RegisterDialog

        dialog = RegisterDialog(self._window.workspace, self._window.operator, self._window)
        # What the register says stands in the rows: they are fetched anew.
        dialog.finished.connect(lambda _code: self._fetch_rows_anew())
        self._open(dialog)

    def show_reconciliation(self) -> None:
        """Compare the register with the chosen report."""
        from reportdesk.ui.office.reconcile_dialog import ReconcileDialog

        window = self._window
        self._open(
            ReconcileDialog(
                window.workspace,
                window.operator,
                window.workspace.queries.reports(),
                window.reports.current_report(),
                self._go_to,
                window,
            )
        )

    def _go_to(self, image: int) -> None:
        if not self._window.table.go_to(image):
            self._window.details.show_image(image)

    def _fetch_rows_anew(self) -> None:
        table, details = self._window.table, self._window.details
        table.images.rows.forget_all()
        table.viewport().update()
        details.refresh({details.image_id})

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.closed.connect(dialog.reject)
        dialog.open()
