"""Review from the main window: its menu entries, and decisions about many selected rows at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from reportdesk.domain.reviews import Decision
from reportdesk.ui import words
from reportdesk.ui.review.editing import reject_reasons
from reportdesk.ui.review.mode import ReviewMode
from reportdesk.ui.review.prompt import Prompt
from reportdesk.workspace.audit_file import save_audit

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


class RowCommands(QObject):
    """Accept, reject and comment for selected rows; undo and redo for the whole window; the audit trail as a file."""

    def __init__(self, window: MainWindow, mode: ReviewMode) -> None:
        super().__init__(window)
        self._window = window
        self._mode = mode
        self.prompt = Prompt(window.centre)
        self.review = self._action(self.tr("Review"), "F2", mode.open)
        self.on_rows = [
            self._action(self.tr("Accept selected"), "Ctrl+Shift+A", self._accept),
            self._action(self.tr("Reject selected ..."), "Ctrl+Shift+X", self._reject),
            self._action(self.tr("Comment on selected ..."), "Ctrl+Shift+M", self._comment),
        ]
        undo = self._action(self.tr("Undo"), "Ctrl+Z", mode.undo)
        redo = self._action(self.tr("Do again"), "Ctrl+Y", mode.redo)
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        audit = self._action(self.tr("Export audit trail ..."), "", self._export)
        window.menus.edit.addActions([undo, redo])
        window.menus.image.addSeparator()
        window.menus.image.addActions([self.review, *self.on_rows])
        window.menus.report.addAction(audit)
        window.menus.hide_empty()
        window.table.activated.connect(lambda _index: mode.open_current())
        self._style()
        window.theme_worn.connect(self._style)

    def _action(self, text: str, key: str, command: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: command())
        return action

    def _selected(self) -> list[int]:
        """Return the images that are meant: the selected rows, or the one under review."""
        images = self._window.meant_images()
        if not images:
            self._window.remark.say(self.tr("Select some rows first."))
        return images

    def _accept(self) -> None:
        if images := self._selected():
            self._mode.decisions.decide_many(images, Decision.ACCEPT)

    def _reject(self) -> None:
        if images := self._selected():
            title = self.tr("Why is this rejected: {}?").format(words.images(len(images)))
            decide = partial(self._mode.decisions.decide_many, images, Decision.REJECT)
            self.prompt.ask(title, reject_reasons(self.tr), decide)

    def _comment(self) -> None:
        if images := self._selected():
            title = self.tr("Comment on {}").format(words.images(len(images)))
            self.prompt.ask(title, (), partial(self._mode.decisions.decide_many, images, Decision.COMMENT))

    def _export(self) -> None:
        suggested = str(Path.home() / "audit.csv")
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the audit trail"), suggested, self.tr("CSV for spreadsheets (*.csv)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, file: Path) -> None:
        """Write the audit trail of the chosen report, or of all of them."""
        report = self._window.reports.current_report() or None
        reviews = self._window.workspace.reviews

        def tell(number: int) -> None:
            self._window.remark.say(self.tr("Decisions written to {}: {}.").format(file, words.number(number)))

        self._window.errands.run(lambda: save_audit(reviews.audit(report), file), tell)

    def _style(self) -> None:
        self.prompt.setStyleSheet(self._mode.page.styleSheet())
