"""What this program is: its version, its licence, and every part with its own."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.ui import theme
from reportdesk.ui.help.parts import Part, parts
from reportdesk.ui.icons import application_icon
from reportdesk.version import __version__

_PART_ROLE = int(Qt.ItemDataRole.UserRole)


class AboutDialog(QDialog):
    """Versions, and the licence of the chosen part in full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About reportdesk"))
        self.resize(860, 600)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Parts and their licences"))
        self.list.setColumnWidth(0, 250)
        self.list.setColumnWidth(1, 110)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The licence in full"))
        self.list.currentItemChanged.connect(self._show_text)
        for part in parts():
            item = QTreeWidgetItem([part.name, part.version, part.licence])
            item.setToolTip(0, part.name)
            item.setToolTip(2, part.licence)
            item.setData(0, _PART_ROLE, part)
            self.list.addTopLevelItem(item)
        self._lay_out()
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _lay_out(self) -> None:
        icon = QLabel(self)
        icon.setPixmap(application_icon().pixmap(64, 64))
        title = QLabel(f"reportdesk {__version__}", self)
        title.setFont(theme.scaled(1.6, QFont.Weight.DemiBold))
        facts = QLabel(
            self.tr("Python {}, Qt {}, {}").format(platform.python_version(), qVersion(), platform.platform())
            + "\n"
            + self.tr("Licence: Apache-2.0. Qt and PySide6 are used under the LGPL-3.0 and may be replaced."),
            self,
        )
        facts.setWordWrap(True)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(facts)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon)
        head.addLayout(words, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([300, 160])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(buttons)

    def _show_text(self) -> None:
        item = self.list.currentItem()
        part = item.data(0, _PART_ROLE) if item is not None else None
        if isinstance(part, Part):
            self.text.setPlainText(part.text() or self.tr("This part does not carry its licence as a text."))
