"""What an operator does with saved filters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog

from reportdesk.domain.failures import WorkspaceError
from reportdesk.workspace import filter_tasks

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

LONGEST_NAME = 60


class FindCommands(QObject):
    """Saves, applies and removes the filters of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        menu = window.filter.menu
        menu.save_asked.connect(self.ask_name)
        menu.apply_asked.connect(self.apply)
        menu.remove_asked.connect(self.remove)

    def ask_name(self) -> None:
        """Ask under which name the filter is kept; a known name replaces the one of before."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save this filter"))
        dialog.setLabelText(self.tr("Name of the filter (a name that exists is replaced):"))
        dialog.textValueSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Keep what is shown now under a name."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            self._window.remark.say(self.tr("A filter needs a name. Nothing was saved."))
            return
        self._run(partial(filter_tasks.save_filter, name=name, saved=self._window.filter.shown_filter()),
                  self.tr("The filter {} is saved.").format(name))  # fmt: skip

    def remove(self, name: str) -> None:
        """Forget a saved filter."""
        removed = self.tr("The filter {} is removed.").format(name)
        self._run(partial(filter_tasks.remove_filter, name=name), removed)

    def _run(self, task: partial[None], said: str) -> None:
        self._window.errands.run(partial(self._window.workspace.run, task), lambda _none: self._window.remark.say(said))

    def apply(self, name: str) -> None:
        """Show what a saved filter shows."""
        try:
            saved = self._window.workspace.finding.saved_filters().get(name)
        except WorkspaceError as error:
            self._window.commands.say_why(error)
            return
        if saved is not None:
            self._window.filter.show_filter(saved)
