"""Asks for a span of days."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QGridLayout, QWidget

from reportdesk.workspace.filters import Days


class DaysDialog(QDialog):
    """First and last day, each of which may be left open."""

    def __init__(self, title: str, days: Days | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        first, last = days or ("", "")
        self.first, self.first_on = self._row(self.tr("From"), first, days is None or bool(first))
        self.last, self.last_on = self._row(self.tr("To"), last, days is None or bool(last))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(8)
        for row, (box, field) in enumerate(((self.first_on, self.first), (self.last_on, self.last))):
            grid.addWidget(box, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(buttons, 2, 0, 1, 2)
        self.setMinimumWidth(320)

    def _row(self, label: str, day: str, on: bool) -> tuple[QDateEdit, QCheckBox]:
        field = QDateEdit(self)
        field.setCalendarPopup(True)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setDate(QDate.fromString(day, "yyyy-MM-dd") if day else QDate.currentDate())
        field.setAccessibleName(label)
        box = QCheckBox(label, self)
        box.setChecked(on)
        field.setEnabled(on)
        box.toggled.connect(field.setEnabled)
        return field, box

    def days(self) -> Days | None:
        """Return the span, its ends in order; None when both are open."""
        first = self.first.date().toString("yyyy-MM-dd") if self.first_on.isChecked() else ""
        last = self.last.date().toString("yyyy-MM-dd") if self.last_on.isChecked() else ""
        if first and last and first > last:
            first, last = last, first
        return (first, last) if first or last else None
