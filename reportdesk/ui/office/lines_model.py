"""The lines of a reconciliation as a table; filtered by building a list, a proxy would be slower (facts of Qt)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reportdesk.export.reconciliation import Line, State
from reportdesk.ui import words
from reportdesk.ui.office.office_words import state_word

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Shows lines of the chosen state (None: all)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Line] = ()
        self._shown: list[Line] = []
        self._state: State | None = None
        self._headings = [
            words.tr("State"), words.tr("Identifier"), words.tr("VIN"), words.tr("Quantity"), words.tr("Photographs"),
            words.tr("Remarks"),
        ]  # fmt: skip

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of lines shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return cells(self._shown[index.row()])[index.column()]

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self._all = lines
        self.show_state(self._state)

    def show_state(self, state: State | None) -> None:
        """Show only lines of one state."""
        self.beginResetModel()
        self._state = state
        self._shown = [line for line in self._all if state is None or line.state is state]
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return the line of a table row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, identifier: str) -> int | None:
        """Return the table row of an identifier, None where it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.identifier == identifier), None)


def cells(line: Line) -> list[str]:
    """Return a line in words."""
    entry = line.entry
    remarks = []
    if line.non_conformity is not None:
        remarks.append(words.tr("does not conform: {}").format(line.non_conformity))
    if entry is not None and entry.exclusion:
        remarks.append(words.tr("excluded: {}").format(entry.exclusion))
    if line.suggestions:
        remarks.append(words.tr("perhaps {}").format(" / ".join(line.suggestions)))
    if entry is not None and entry.description:
        remarks.append(entry.description)
    return [
        state_word(line.state),
        line.identifier,
        entry.vin if entry else "",
        words.number(entry.quantity) if entry and entry.quantity is not None else "",
        words.number(len(line.photographs)) if line.photographs else "",
        "; ".join(remarks),
    ]
