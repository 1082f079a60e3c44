"""Renaming, archiving and deleting the chosen report, as commands of the Report menu."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from reportdesk.domain.reports import Report
from reportdesk.engine.deletion import finish_deletions
from reportdesk.engine.previews import Previews
from reportdesk.ui.buttons import command
from reportdesk.ui.errands import Errands
from reportdesk.ui.reports.delete_question import confirm_delete
from reportdesk.workspace import report_care

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


class ReportCare(QObject):
    """Acts on the report that is chosen in the list. Deleting runs on errands of its own: it may take a minute."""

    def __init__(self, window: MainWindow, previews: Previews) -> None:
        super().__init__(window)
        self._window, self._previews = window, previews
        self._stopped = threading.Event()
        self._deletions = Errands(self)
        self._deletions.failed.connect(window.commands.say_why)
        self.rename = command(self.tr("Rename ..."), self, self._rename, "Shift+F2")
        self.archive = command(self.tr("Archive"), self, self._toggle_archived, "Ctrl+E")
        self.delete = command(self.tr("Delete ..."), self, self._delete, "Ctrl+Del")
        self.show_archived = command(self.tr("Show archived reports"), self, self._show_archived, "Ctrl+Shift+E")
        self.show_archived.setCheckable(True)
        menu = window.menus.report
        menu.addActions([self.rename, self.archive, self.delete])
        menu.addSeparator()
        menu.addAction(self.show_archived)
        window.menus.hide_empty()
        window.reports.chosen.connect(self._enable)
        window.reports.reports.dataChanged.connect(self._enable)
        window.reports.reports.modelReset.connect(self._enable)
        window.closed.connect(self.stop)
        self._enable()
        self._going = 0
        if window.workspace.reports.deleting():
            self._go_on_deleting()

    def stop(self) -> None:
        """Take no more; a report that is being deleted goes on at the next start."""
        self._stopped.set()
        self._deletions.stop()

    def chosen(self) -> Report | None:
        """Return the report that is chosen in the list."""
        return self._window.reports.reports.report_at(self._window.reports.currentIndex().row())

    def _enable(self) -> None:
        report = self.chosen()
        for action in (self.rename, self.archive, self.delete):
            action.setEnabled(report is not None)
        is_archived = report is not None and report.archived
        self.archive.setText(self.tr("Put back into the list") if is_archived else self.tr("Archive"))

    # --- renaming ---

    def _rename(self) -> None:
        report = self.chosen()
        if report is None:
            return
        name, agreed = QInputDialog.getText(
            self._window, self.tr("Rename a report"), self.tr("Name"), QLineEdit.EchoMode.Normal, report.name
        )
        if agreed and name.strip() != report.name:
            self._run(partial(report_care.rename, report=report.id, name=name))

    # --- archiving ---

    def _toggle_archived(self) -> None:
        report = self.chosen()
        if report is None:
            return
        said = (
            self.tr("The report {} is back in the list.")
            if report.archived
            else self.tr("The report {} is archived. 'Show archived reports' in the menu Report shows it again.")
        )
        self._run(
            partial(report_care.set_archived, report=report.id, archived=not report.archived),
            lambda: self._window.remark.say(said.format(report.name)),
        )

    def _show_archived(self) -> None:
        self._window.reports.reports.show_archived(self.show_archived.isChecked())
        self._window.refresh()

    def reveal(self, report: Report) -> None:
        """Choose a report, and show the archived ones for that if it is one of them."""
        if report.archived and not self.show_archived.isChecked():
            self.show_archived.setChecked(True)
            self._show_archived()
        self._window.reports.choose(report.id)

    # --- deleting ---

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        workspace = self._window.workspace
        # As it stands now: what the list shows may be a moment old.
        report = workspace.queries.report(chosen.id)
        watched = any(str(watch.folder) == report.folder for watch in workspace.watches.watches())
        if not confirm_delete(self._window, report, workspace.reports.waiting(report.id), watched):
            return
        self._run(partial(report_care.begin_delete, report=report.id), partial(self._said_deleted, report.name))

    def _said_deleted(self, name: str) -> None:
        self._window.remark.say(self.tr("The report {} is deleted. Its photographs are untouched.").format(name))
        self._go_on_deleting()

    def _go_on_deleting(self) -> None:
        workspace, forget = self._window.workspace, self._previews.forget_content
        self._going += 1
        self._window.reports.reports.is_deleting = True
        self._deletions.run(partial(finish_deletions, workspace, forget, self._stopped), self._ended_deleting)

    def _ended_deleting(self, _nothing: None) -> None:
        self._going -= 1
        self._window.reports.reports.is_deleting = self._going > 0
        self._window.refresh()

    def _run(self, task: Callable[..., None], then: Callable[[], None] | None = None) -> None:
        self._window.errands.run(partial(self._window.workspace.run, task), partial(self._done, then))

    def _done(self, then: Callable[[], None] | None, _nothing: None) -> None:
        if then is not None:
            then()
        self._window.refresh()
