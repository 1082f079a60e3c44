"""Opens the question what to read again, and does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reportdesk.config.reading_choice import ReadingChoice
from reportdesk.ui import words

if TYPE_CHECKING:
    from reportdesk.ui.again.groups import Group
    from reportdesk.ui.main_window import MainWindow


class AgainCommands(QObject):
    """Reads images of `window` again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.action = QAction(self.tr("Read again ..."), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+R"))
        self.action.triggered.connect(lambda _checked=False: self.ask())
        window.menus.image.addAction(self.action)

    def ask(self) -> None:
        """Ask for the selected images and the groups of the chosen report; counting them stays off the GUI thread."""
        from reportdesk.ui.again.groups import groups_of

        window = self._window
        reports, selected = window.reports.shown_reports(), window.meant_images()
        window.errands.run(partial(groups_of, window.workspace, window.engine, reports, selected), self._show)

    def _show(self, groups: list[Group]) -> None:
        if not groups:
            self._window.remark.say(
                self.tr("Nothing to read again: nothing failed, and all was read as it would be now.")
            )
            return
        from reportdesk.ui.again.dialog import AgainDialog

        report = self._window.reports.reports.report_at(self._window.reports.currentIndex().row())
        dialog = AgainDialog(report.name if report else self.tr("all reports"), groups, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.read(dialog.chosen, dialog.choice))
        dialog.open()

    def read(self, groups: Sequence[Group], choice: ReadingChoice) -> None:
        """Queue the images of some groups again."""
        engine = self._window.engine

        def command() -> int:
            images = sorted({image for group in groups for image in group.images()})
            return engine.retry(images, choice)

        self._window.errands.run(command, self._say)

    def _say(self, queued: int) -> None:
        self._window.remark.say(self.tr("Read again: {}.").format(words.images(queued)))
