"""The commands of the Help menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from reportdesk.config.paths import log_folder
from reportdesk.ui import words
from reportdesk.ui.buttons import command
from reportdesk.ui.errands import Errands

if TYPE_CHECKING:
    from reportdesk.ui.help.bundle_dialog import BundleDialog
    from reportdesk.ui.main_window import MainWindow

WriteBundle = Callable[[Path, Sequence[Path]], int]
"""Writes the diagnostics with these photographs to a file, and returns its size in bytes."""


class HelpMenu(QObject):
    """Fills the Help menu of a window."""

    def __init__(self, window: MainWindow, write_bundle: WriteBundle) -> None:
        super().__init__(window)
        self._window, self._write_bundle = window, write_bundle
        # Looking at everything that is installed takes seconds: other commands must not wait for it.
        self._errands = Errands(self)
        self._errands.failed.connect(window.commands.say_why)
        menu = window.menus.help
        self.keys = command(self.tr("Keyboard shortcuts"), self, self._show_keys, "Ctrl+F1")
        self.bundle = command(self.tr("Diagnostics for support ..."), self, self._ask_bundle)
        self.log = command(self.tr("Open the folder of the log"), self, self._open_log)
        self.about = command(self.tr("About reportdesk"), self, self._show_about)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        menu.addAction(self.keys)
        menu.addSeparator()
        menu.addActions([self.bundle, self.log])
        menu.addSeparator()
        menu.addAction(self.about)
        window.menus.hide_empty()
        window.closed.connect(self._errands.stop)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_keys(self) -> None:
        from reportdesk.ui.help.keys_dialog import KeysDialog

        self._show(KeysDialog(self._window.menus, self._window))

    def _show_about(self) -> None:
        from reportdesk.ui.help.about_dialog import AboutDialog

        self._show(AboutDialog(self._window))

    def _open_log(self) -> None:
        self._window.commands.open_place(str(log_folder()))

    def _ask_bundle(self) -> None:
        from reportdesk.ui.help.bundle_dialog import BundleDialog

        images = self._window.table.selected_images()[:_MOST_PHOTOGRAPHS]
        rows = self._window.workspace.queries.rows(images)
        dialog = BundleDialog([Path(rows[image].file) for image in images if image in rows], self._window)
        dialog.accepted.connect(lambda: self._save(dialog))
        self._show(dialog)

    def _save(self, dialog: BundleDialog) -> None:
        target = dialog.target
        if target is not None:
            self._window.remark.say(self.tr("The diagnostics are being gathered ..."))
            write = partial(self._write_bundle, target, dialog.chosen_photographs())
            self._errands.run(write, lambda size: self._window.remark.say(
                self.tr("The diagnostics are in {} ({}).").format(target, words.size(size))
            ))  # fmt: skip


_MOST_PHOTOGRAPHS = 20
