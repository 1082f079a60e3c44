"""The conditions in force, each as a chip that a click takes away; and what the search has to say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reportdesk.ui import icons
from reportdesk.ui.find.filter_words import chips_of
from reportdesk.ui.flow import flowing
from reportdesk.workspace.filters import Filters

_LONGEST = 60
_SPACING = 6


class ChipRow(QWidget):
    """`removed` tells the field of a condition that was clicked away, `cleared` that all were."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: dict[str, QToolButton] = {}
        self._row = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 8, 8)
        self._column.setSpacing(_SPACING)
        self.clear_all = QToolButton(self)
        self.clear_all.setText(self.tr("Clear"))
        self.clear_all.setToolTip(self.tr("Take all of these filters away"))
        self.clear_all.clicked.connect(self.cleared)
        self.note = QLabel(self)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column.addWidget(self._row)
        self._column.addWidget(self.note)
        self.show_filters(Filters())

    def show_filters(self, filters: Filters) -> None:
        """Show a chip for each condition."""
        self._chips = {field: self._chip(field, text) for field, text in chips_of(filters).items()}
        self.clear_all.setVisible(len(self._chips) > 1)
        before, self._row = self._row, flowing([*self._chips.values(), self.clear_all], self, _SPACING)
        self._column.replaceWidget(before, self._row)
        before.hide()
        before.deleteLater()
        self._show_self()

    def _chip(self, field: str, text: str) -> QToolButton:
        chip = QToolButton(self)
        # A single & would make the letter behind it a key that takes the filter away.
        chip.setText((text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} ...").replace("&", "&&"))
        chip.setToolTip(f"{text}\n{self.tr('Click to take this filter away')}")
        chip.setAccessibleName(self.tr("Filter {}: click to take it away").format(text))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(12, 12))
        chip.setIcon(icons.icon("close"))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setProperty("chip", True)
        chip.clicked.connect(partial(self.removed.emit, field))
        return chip

    def say(self, text: str) -> None:
        """Say something about the search; empty for nothing."""
        self.note.setText(text)
        self._show_self()

    def chip(self, field: str) -> QToolButton:
        """Return the chip of a condition."""
        return self._chips[field]

    @property
    def fields(self) -> list[str]:
        """Return the conditions shown."""
        return list(self._chips)

    def refresh_theme(self) -> None:
        """Draw the crosses in the colours of the theme."""
        for chip in self._chips.values():
            chip.setIcon(icons.icon("close"))

    def _show_self(self) -> None:
        self._row.setVisible(bool(self._chips))
        self.note.setVisible(bool(self.note.text()))
        self.setVisible(bool(self._chips) or bool(self.note.text()))
