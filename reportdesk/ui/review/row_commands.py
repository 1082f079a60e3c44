"""Review from the main window: its menu entries, and decisions about many selected rows at once."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.reviews import Decision
from reportdesk.ui import words
from reportdesk.ui.buttons import command
from reportdesk.ui.review.prompt import Prompt, card_sheet
from reportdesk.workspace.audit_file import save_audit
from reportdesk.workspace.review_tasks import Typed

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


_LOOKED_AT = 1000


class RowCommands(QObject):
    """Accept, reject and comment for selected rows; undo and redo for the whole window; the audit trail as a file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.prompt = Prompt(window.centre)
        self.review = command(self.tr("Review"), self, self._review, "F2")
        self.on_rows = [
            command(self.tr("Accept selected"), self, self._accept, "Ctrl+Shift+A"),
            command(self.tr("Reject selected ..."), self, self._reject, "Ctrl+Shift+X"),
            command(self.tr("Set identifier of selected ..."), self, self._correct, "Ctrl+Shift+I"),
            command(self.tr("Comment on selected ..."), self, self._comment, "Ctrl+Shift+M"),
        ]
        undo = command(self.tr("Undo"), self, self._undo, "Ctrl+Z")
        redo = command(self.tr("Do again"), self, self._redo, "Ctrl+Y")
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        audit = command(self.tr("Export audit trail ..."), self, self._export)
        window.menus.edit.addActions([undo, redo])
        window.menus.image.addSeparator()
        window.menus.image.addActions([self.review, *self.on_rows])
        window.menus.report.addAction(audit)
        window.menus.hide_empty()
        window.table.activated.connect(lambda _index: window.review.open_current())
        self._style()
        window.theme_worn.connect(self._style)

    # The window makes its review when it is asked for it, not for an entry in a menu.

    def _review(self) -> None:
        # Its key is at hand in the review too, and would begin the round anew.
        if not self._window.is_reviewing:
            self._window.review.open()

    def _undo(self) -> None:
        self._window.review.undo()

    def _redo(self) -> None:
        self._window.review.redo()

    def _selected(self) -> list[int]:
        """Return the images that are meant: the selected rows, or the one under review."""
        images = self._window.meant_images()
        if not images:
            self._window.remark.say(self.tr("Select some rows first."))
        return images

    def _accept(self) -> None:
        if images := self._selected():
            self._window.review.decisions.decide_many(images, Decision.ACCEPT)

    def _reject(self) -> None:
        from reportdesk.ui.review.editing import reject_reasons

        if images := self._selected():
            title = self.tr("Why is this rejected: {}?").format(words.images(len(images)))
            decide = partial(self._window.review.decisions.decide_many, images, Decision.REJECT)
            self.prompt.ask(title, reject_reasons(self.tr), decide)

    def _correct(self) -> None:
        """Ask for the one identifier of all of them; those that were read in some of them are offered."""
        from reportdesk.recognition.typed import judge

        if images := self._selected():
            title = self.tr("Which identifier do they bear: {}?").format(words.images(len(images)))
            judge_typed = partial(judge, settings=self._window.engine.settings)
            set_all = partial(self._set, images)
            own = self.tr("Another identifier")
            self.prompt.ask(title, self._read_in(images), set_all, own=own, judge=judge_typed)

    def _read_in(self, images: list[int]) -> list[str]:
        try:
            rows = self._window.workspace.queries.plain_rows(images[:_LOOKED_AT]).values()
        except WorkspaceError:
            return []
        return [value for value, _number in Counter(row.identifier for row in rows if row.identifier).most_common(9)]

    def _set(self, images: list[int], value: str) -> None:
        from reportdesk.recognition.typed import judge

        judged = judge(value, self._window.engine.settings)
        typed = Typed(judged.value, judged.pattern if judged.fits else "")
        self._window.review.decisions.decide_many(images, Decision.CORRECT, typed=typed)

    def _comment(self) -> None:
        if images := self._selected():
            title = self.tr("Comment on {}").format(words.images(len(images)))
            self.prompt.ask(title, (), partial(self._window.review.decisions.decide_many, images, Decision.COMMENT))

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
        self.prompt.setStyleSheet(card_sheet())
