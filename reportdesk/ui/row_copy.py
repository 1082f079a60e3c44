"""Copying from the table: whole rows, the cells of one column, identifiers; one line for each selected row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui import words
from reportdesk.ui.image_model import Column, ImageModel
from reportdesk.ui.messages import told
from reportdesk.ui.task import Task
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import TableRow

if TYPE_CHECKING:
    from reportdesk.ui.image_table import ImageTable

COPY_CELLS = QKeySequence("Ctrl+Shift+C")
AT_ONCE = 1000
"""So many rows take 15 ms; the window would stand still for more."""
_BLANKS = str.maketrans("\t\r\n", "   ")
LineOf = Callable[[TableRow], str]


class RowCopy(QObject):
    """Puts the selected rows of `table` on the clipboard. More than `AT_ONCE` are gathered beside the window."""

    said = Signal(str)
    copied = Signal(int)
    """So many lines are on the clipboard."""

    def __init__(self, table: ImageTable, queries: Queries, model: ImageModel) -> None:
        super().__init__(table)
        self._table, self._queries, self._model = table, queries, model
        self._task = Task(self, name="copy")
        self._task.failed.connect(self._say_why)

    def take_key(self, event: QKeyEvent) -> bool:
        """Copy when a key asks for it: tab-separated text, which spreadsheets take. False for any other key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif QKeySequence(event.keyCombination()) == COPY_CELLS:
            self.copy_cells()
        else:
            return False
        return True

    def copy_rows(self) -> None:
        """Copy all columns of the selected rows."""
        columns = [column for column in Column if column is not Column.PICTURE]
        self._copy(lambda row: "\t".join(self._cell(row, column) for column in columns))

    def copy_cells(self) -> None:
        """Copy the cells of the selected rows in the column of the cursor."""
        index = self._table.currentIndex()
        column = Column(index.column()) if index.isValid() else Column.NAME
        column = Column.NAME if column is Column.PICTURE else column
        self._copy(lambda row: self._cell(row, column))

    def copy_identifiers(self) -> None:
        """Copy the identifiers of the selected rows that have one."""
        self._copy(lambda row: self._cell(row, Column.IDENTIFIER), leave_out_empty=True)

    def _cell(self, row: TableRow, column: Column) -> str:
        """Return a cell on one line: a file may be named with what spreadsheets take for the end of a cell or row."""
        return self._model.cell_text(row, column).translate(_BLANKS)

    def stop(self) -> None:
        """Copy no more."""
        self._task.close()

    def _copy(self, line_of: LineOf, *, leave_out_empty: bool = False) -> None:
        images = self._table.selected_images()
        if not images:
            self.said.emit(self.tr("Select some rows first."))
            return
        gather = partial(self._lines, images, line_of, leave_out_empty)
        if len(images) > AT_ONCE:
            if self._task.run(gather, self._take):
                self.said.emit(self.tr("Copying {} ...").format(words.images(len(images))))
            return
        try:
            self._take(gather())
        except ReportdeskError as error:
            self._say_why(error)

    def _lines(self, images: Sequence[int], line_of: LineOf, leave_out_empty: bool) -> list[str]:
        rows = self._queries.plain_rows(images)
        lines = [line_of(rows[image]) for image in images if image in rows]
        return [line for line in lines if line] if leave_out_empty else lines

    def _take(self, lines: list[str]) -> None:
        QApplication.clipboard().setText("\n".join(lines))
        count = len(lines)
        said = self.tr("1 line copied.") if count == 1 else self.tr("{} lines copied.").format(words.number(count))
        self.said.emit(said)
        self.copied.emit(count)

    def _say_why(self, error: ReportdeskError) -> None:
        self.said.emit(told(error))
