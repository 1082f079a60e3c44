"""Which columns the table shows: chosen with a right click on the headings, and remembered at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt

from reportdesk.ui.find.filter_menu import ChoiceMenu
from reportdesk.ui.image_model import Column, headings
from reportdesk.ui.image_table import ImageTable
from reportdesk.ui.window_memory import WindowMemory
from reportdesk.ui.words import tr

KEY = "hidden_columns"
_AT_FIRST = "TAKEN"
_NONE = "-"
"""Stands for no column hidden: an empty value is what a window has that was never asked."""


class ColumnChoice(QObject):
    """Hides and shows the columns of a table. The name always stays: it tells which row is which."""

    def __init__(self, table: ImageTable, memory: WindowMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._memory = table, memory
        hidden = (memory.value(KEY) or _AT_FIRST).split(",")
        for column in Column:
            table.set_column_wanted(column, column.name not in hidden)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)

    def menu(self) -> ChoiceMenu:
        """Return the menu that ticks the columns."""
        menu = ChoiceMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column, text in headings().items():
            action = menu.addAction(text or tr("Picture"))
            action.setCheckable(True)
            action.setChecked(self._table.is_column_wanted(column))
            action.setEnabled(column is not Column.NAME)
            action.triggered.connect(lambda on, column=column: self.show_column(column, on))
        return menu

    def show_column(self, column: Column, shown: bool) -> None:
        """Show or hide a column from now on."""
        self._table.set_column_wanted(column, shown)
        hidden = [column.name for column in Column if not self._table.is_column_wanted(column)]
        self._memory.keep_value(KEY, ",".join(hidden) or _NONE)

    def _open(self, place: QPoint) -> None:
        self.menu().popup(self._table.horizontalHeader().mapToGlobal(place))
