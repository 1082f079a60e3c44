"""Every command of the menus with its key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.ui import theme


class KeysDialog(QDialog):
    """Made from the menus themselves, so that it is never behind them."""

    def __init__(self, menus: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.list.setColumnWidth(0, 320)
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setItemsExpandable(False)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        for title in menus.actions():
            menu = title.menu()
            if isinstance(menu, QMenu):
                self._add(_plain(title.text()), list(_with_keys(menu)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _add(self, title: str, actions: list[QAction]) -> None:
        if not actions:
            return
        group = QTreeWidgetItem([title, ""])
        group.setFont(0, theme.scaled(1.0, QFont.Weight.DemiBold))
        for action in actions:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            group.addChild(QTreeWidgetItem([f"    {_plain(action.text())}", key]))
        self.list.addTopLevelItem(group)
        group.setExpanded(True)


def _with_keys(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _with_keys(below)
        elif not action.shortcut().isEmpty():
            yield action


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
