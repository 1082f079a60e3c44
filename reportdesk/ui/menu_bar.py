"""The menus at the top: everything the window can do, each with its key."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from reportdesk.ui.actions import Actions


class MenuBar(QMenuBar):
    """File, edit, view, report, image, tools and help: empty menus but for the commands of the toolbar.

    What is added later goes into the menu that names its object; each command is a `QAction` that is made once.
    """

    def __init__(self, window: QMainWindow, commands: Actions) -> None:
        super().__init__(window)
        self.file = self._menu(self.tr("&File"))
        self.edit = self._menu(self.tr("&Edit"))
        self.view = self._menu(self.tr("&View"))
        self.report = self._menu(self.tr("&Report"))
        self.image = self._menu(self.tr("&Image"))
        self.tools = self._menu(self.tr("&Tools"))
        self.help = self._menu(self.tr("&Help"))
        self.file.addActions([commands["folder"], commands["files"]])
        self.file.addSeparator()
        self.leave = QAction(self.tr("Close"), self)
        self.leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)
        self.leave.triggered.connect(window.close)
        self.file.addAction(self.leave)
        self.edit.addAction(commands["search"])
        self.image.addActions([commands["pause"], commands["cancel"], commands["retry"]])
        window.setMenuBar(self)
        self.hide_empty()

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self)
        self.addMenu(menu)
        return menu

    def hide_empty(self) -> None:
        """Show only menus that hold something."""
        for menu in (self.file, self.edit, self.view, self.report, self.image, self.tools, self.help):
            menu.menuAction().setVisible(bool(menu.actions()))
