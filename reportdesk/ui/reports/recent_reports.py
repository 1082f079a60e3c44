"""The reports that were looked at last: a menu of them, and the last one chosen again at the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Report

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

KEPT = 10
_RECENT, _CHOSEN = "recent_reports", "chosen_report"


class RecentReports(QObject):
    """Keeps the UUIDs in the window's own file beside the workspace."""

    def __init__(self, window: MainWindow, reveal: Callable[[Report], None]) -> None:
        """Fill the menu, and choose the report that was chosen last.

        Args:
            reveal: chooses a report, also an archived one.
        """
        super().__init__(window)
        self._window, self._reveal = window, reveal
        self._memory = window.memory
        self.menu = QMenu(self.tr("Recent reports"), window)
        self.menu.aboutToShow.connect(self._fill)
        window.menus.file.insertMenu(window.menus.leave, self.menu)
        window.menus.file.insertSeparator(window.menus.leave)
        self._restore()
        window.reports.chosen.connect(self._note)

    def _restore(self) -> None:
        uuid = self._memory.value(_CHOSEN)
        report = next((report for report in self._reports() if report.uuid == uuid and not report.archived), None)
        if report is not None:
            self._window.reports.choose(report.id)

    def _reports(self) -> list[Report]:
        try:
            return self._window.workspace.queries.reports()
        except ReportdeskError:
            return []  # the window's banner tells of it

    def recent(self) -> list[Report]:
        """Return the reports that were looked at last, the newest first; deleted ones are gone."""
        by_uuid = {report.uuid: report for report in self._reports()}
        return [by_uuid[uuid] for uuid in self._uuids() if uuid in by_uuid]

    def _uuids(self) -> list[str]:
        return [uuid for uuid in self._memory.value(_RECENT).split(" ") if uuid]

    def _note(self, report: int) -> None:
        chosen = self._window.reports.reports.known(report)
        self._memory.keep_value(_CHOSEN, chosen.uuid if chosen else "")
        if chosen is not None:
            others = [uuid for uuid in self._uuids() if uuid != chosen.uuid]
            self._memory.keep_value(_RECENT, " ".join([chosen.uuid, *others][:KEPT]))

    def _fill(self) -> None:
        self.menu.clear()
        for number, report in enumerate(self.recent(), 1):
            name = report.name.replace("&", "&&")
            text = self.tr("{} (archived)").format(name) if report.archived else name
            key = f"&{number % 10} "
            action = self.menu.addAction(key + text)
            action.triggered.connect(lambda _checked=False, report=report: self._reveal(report))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("None yet")).setEnabled(False)
