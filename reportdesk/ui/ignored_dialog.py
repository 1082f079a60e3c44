"""The files that were left out of a report, by reason."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reportdesk.ui import words
from reportdesk.ui.messages import message

SHOWN_PER_REASON = 500


class IgnoredDialog(QDialog):
    """Shows (path, reason) pairs grouped by reason."""

    def __init__(self, report: str, ignored: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files left out of {}").format(report))
        self.resize(720, 480)
        count = words.number(len(ignored))
        head = QLabel(self.tr("{} files of this folder are not read. They are untouched.").format(count), self)
        head.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Reason and file"))
        self.tree.setHeaderLabels([self.tr("Reason and file"), self.tr("Number")])
        self.tree.setAlternatingRowColors(True)
        self.tree.setColumnWidth(0, 560)
        for reason, number in Counter(reason for _path, reason in ignored).most_common():
            self._add(reason, number, [path for path, why in ignored if why == reason])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)

    def _add(self, reason: str, number: int, paths: list[str]) -> None:
        shown = message(reason)
        group = QTreeWidgetItem([shown[:1].upper() + shown[1:], words.number(number)])
        group.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        for path in paths[:SHOWN_PER_REASON]:
            group.addChild(QTreeWidgetItem([path, ""]))
        if number > SHOWN_PER_REASON:
            rest = words.number(number - SHOWN_PER_REASON)
            group.addChild(QTreeWidgetItem([self.tr("... and {} more").format(rest)]))
        self.tree.addTopLevelItem(group)
        group.setExpanded(number <= 20)
