"""Asks what is read again, and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.config.reading_choice import ENGINES, ReadingChoice
from reportdesk.ui import words
from reportdesk.ui.again.groups import Group

_LINE = QSize(0, 28)
_GROUP_ROLE = int(Qt.ItemDataRole.UserRole)


class AgainDialog(QDialog):
    """Ticks groups of images. `chosen` and `choice` hold what was asked for once it is accepted."""

    def __init__(self, place: str, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read again"))
        self.resize(620, 520)
        self._groups = list(groups)
        self._is_building = True
        head = QLabel(self.tr("What is to be read again in {}?").format(place), self)
        head.setWordWrap(True)
        self.tree = self._make_tree()
        self.engine = QComboBox(self)
        self.engine.addItem(self.tr("As in the settings"), "")
        for engine in ENGINES:
            self.engine.addItem(engine, engine)
        self.engine.setAccessibleName(self.tr("Reader of printed text"))
        self.thorough = QCheckBox(self.tr("Thorough: finer print and all kinds of codes, takes several times as long"))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Printed text, this time"), self.engine)
        form.addRow("", self.thorough)
        self.go = QPushButton(self)
        self.go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.tree, 1)
        column.addLayout(form)
        column.addWidget(buttons)
        self._is_building = False
        self._show_number()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Images"), self.tr("Number")])
        tree.setColumnWidth(0, 470)
        tree.setAccessibleName(self.tr("Images to read again"))
        headings: dict[str, QTreeWidgetItem] = {}
        for place, group in enumerate(self._groups):
            item = QTreeWidgetItem([group.text, words.number(group.number)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, _LINE)
            item.setToolTip(0, group.tip)
            item.setData(0, _GROUP_ROLE, place)
            if not group.heading:
                tree.addTopLevelItem(item)
            else:
                if group.heading not in headings:
                    headings[group.heading] = self._heading(tree, group.heading)
                headings[group.heading].addChild(item)
            item.setCheckState(0, Qt.CheckState.Checked if self._is_first_choice(group) else Qt.CheckState.Unchecked)
        tree.expandAll()
        tree.itemChanged.connect(self._show_number)
        return tree

    def _heading(self, tree: QTreeWidget, text: str) -> QTreeWidgetItem:
        number = sum(group.number for group in self._groups if group.heading == text)
        item = QTreeWidgetItem([text, words.number(number) if text != self.tr("Read already") else ""])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(0, _LINE)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        tree.addTopLevelItem(item)
        return item

    def _is_first_choice(self, group: Group) -> bool:
        """Tick the selected images, or without any all that failed."""
        return not group.heading if not self._groups[0].heading else group.is_failed

    def item(self, text: str) -> QTreeWidgetItem:
        """Return the line of a group or heading."""
        return self.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]

    @property
    def chosen(self) -> list[Group]:
        """Return the groups that are ticked."""
        found = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        places = [item.data(0, _GROUP_ROLE) for item in found if item.checkState(0) == Qt.CheckState.Checked]
        return [self._groups[place] for place in places if place is not None]

    @property
    def choice(self) -> ReadingChoice:
        """Return how they are read."""
        return ReadingChoice(str(self.engine.currentData()), self.thorough.isChecked())

    def _show_number(self) -> None:
        if self._is_building:
            return
        chosen = self.chosen
        number = sum(group.number for group in chosen)
        # An image may stand in two groups; only one of them is exact.
        about = self.tr("Read up to {} again") if len(chosen) > 1 else self.tr("Read {} again")
        self.go.setText(about.format(words.images(number)) if chosen else self.tr("Read again"))
        self.go.setEnabled(bool(chosen))
