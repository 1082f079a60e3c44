"""The settings dialog without what is in it: search and groups at the left, a page that scrolls, buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reportdesk.ui.buttons import push_button
from reportdesk.ui.settings.parts import GAP, label, soft
from reportdesk.ui.words import tr


class DialogFrame(QDialog):
    """Lays out the dialog; `page` and `column` take the settings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(1080, 760)
        self._build()

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search in the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search in the settings"))
        self.groups = QListWidget(self)
        self.groups.setFixedWidth(190)
        self.groups.setAccessibleName(tr("Groups of settings"))
        self.groups.setSpacing(2)
        self.page = QWidget(self)
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        self.column.setSpacing(GAP)
        self.nothing = soft(tr("No setting has these words."), self.page)
        self.column.addWidget(self.nothing)
        self.scroller = QScrollArea(self)
        self.scroller.setWidget(self.page)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.message = label("", self)
        self.take_in = push_button(tr("Import ..."), self)
        self.give_out = push_button(tr("Export ..."), self)
        self.cancel = push_button(tr("Close"), self)
        self.apply = push_button(tr("Apply"), self)
        self.save = push_button(tr("Save"), self)
        self.save.setDefault(True)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.groups, 1)
        left.addWidget(self.take_in)
        left.addWidget(self.give_out)
        upper = QHBoxLayout()
        upper.setSpacing(GAP)
        upper.addLayout(left)
        upper.addWidget(self.scroller, 1)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        lower.addWidget(self.message, 1)
        for made in (self.cancel, self.apply, self.save):
            lower.addWidget(made)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        outer.setSpacing(GAP)
        outer.addLayout(upper, 1)
        outer.addLayout(lower)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field end the typing, and not save everything."""
        in_field = isinstance(self.focusWidget(), QLineEdit | QAbstractSpinBox)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and in_field:
            event.accept()
            return
        super().keyPressEvent(event)
