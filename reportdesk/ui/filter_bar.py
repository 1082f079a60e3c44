"""Status filter with live counts, and the search field."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reportdesk.domain.reports import Counts
from reportdesk.domain.status import ImageStatus
from reportdesk.ui import icons, theme, words

_TYPING_MS = 150


class FilterBar(QWidget):
    """`changed` tells (statuses, search text); an empty set means all statuses."""

    changed = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: dict[ImageStatus | None, QToolButton] = {}
        for number, status in enumerate((None, *ImageStatus)):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._group.addButton(button, number)
            self._buttons[status] = button
            row.addWidget(button)
        self._buttons[None].setChecked(True)
        self._group.idToggled.connect(lambda _number, on: self._tell() if on else None)
        row.addStretch(1)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a name or identifier"))
        self.search.setClearButtonEnabled(True)
        # A folder dropped here is meant for the window; the field would take its path as text.
        self.search.setAcceptDrops(False)
        self.search.setMinimumWidth(220)
        self.search.setAccessibleName(self.tr("Search"))
        row.addWidget(self.search)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.show_counts(Counts())
        self.refresh_theme()

    def choose(self, status: ImageStatus | None) -> None:
        """Filter by one status, None for all."""
        self._buttons[status].setChecked(True)

    def button(self, status: ImageStatus | None) -> QToolButton:
        """Return the button of a status, None for the one of all."""
        return self._buttons[status]

    def show_counts(self, counts: Counts) -> None:
        """Put the counters on the buttons; a status that nothing has stays hidden unless it is chosen."""
        for status, button in self._buttons.items():
            number = counts.total if status is None else counts[status]
            word = words.tr("All") if status is None else words.status_word(status)
            button.setText(f"{word} {words.number(number)}")
            button.setVisible(status is None or number > 0 or button.isChecked())

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme."""
        for status, button in self._buttons.items():
            if status is not None:
                ink = theme.colours().status[status][0]
                button.setIcon(QIcon(icons.pixmap(words.STATUS_ICONS[status], 16, ink, self.devicePixelRatioF())))

    def _tell(self) -> None:
        chosen = [status for status, button in self._buttons.items() if button.isChecked() and status is not None]
        self.changed.emit(frozenset(chosen), self.search.text().strip())
