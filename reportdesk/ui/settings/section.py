"""One group of settings in the dialog: its heading, its rows, and panels between them."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reportdesk.ui import theme
from reportdesk.ui.settings import titles
from reportdesk.ui.settings.draft import fits
from reportdesk.ui.settings.parts import label
from reportdesk.ui.settings.row import SettingRow


class Section(QWidget):
    """Shows all of itself, or only what fits a search."""

    def __init__(self, group: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[SettingRow] = []
        self._panels: list[tuple[QWidget, str]] = []
        self._lines: dict[SettingRow, QFrame] = {}
        head = label(titles.group_title(group), self)
        head.setFont(theme.scaled(1.5, QFont.Weight.DemiBold))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(head)

    def add(self, row: SettingRow) -> None:
        """Add a row at the end, with a line before it."""
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        self._column.addWidget(line)
        self._column.addWidget(row)
        self._rows.append(row)
        self._lines[row] = line

    def add_panel(self, panel: QWidget, keywords: str, after: SettingRow | None = None) -> None:
        """Add a panel, which a search finds by its keywords, at the end or after a row."""
        self._panels.append((panel, keywords))
        at = self._column.indexOf(after) + 1 if after is not None else self._column.count()
        self._column.insertWidget(at, panel)

    def show_whole(self, shown: bool) -> bool:
        """Show everything or nothing; return which."""
        for row in self._rows:
            self._show_row(row, True)
        for panel, _keywords in self._panels:
            panel.show()
        self.setVisible(shown)
        return shown

    def show_for(self, query: str) -> bool:
        """Show what fits a search; False when nothing does."""
        found = False
        for row in self._rows:
            fitting = row.fits(query)
            self._show_row(row, fitting)
            found |= fitting
        for panel, keywords in self._panels:
            panel.setVisible(fits(query, keywords))
            found |= fits(query, keywords)
        self.setVisible(found)
        return found

    def _show_row(self, row: SettingRow, shown: bool) -> None:
        row.setVisible(shown)
        self._lines[row].setVisible(shown)
