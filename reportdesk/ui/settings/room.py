"""The settings in a window: the command that opens the dialog, and what the window itself does with new settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QToolButton

from reportdesk.config.settings import Settings
from reportdesk.config.sources import Keeper
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.ui import icons, theme
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.messages import told
from reportdesk.ui.notices import ThemedStrip
from reportdesk.ui.settings.tools import Tools
from reportdesk.ui.words import tr

if TYPE_CHECKING:
    from reportdesk.ui.settings.dialog import SettingsDialog


class SettingsRoom(QObject):
    """Opens the dialog of one window, and carries what was saved into the window."""

    models_installed = Signal()
    """Model files were added in the dialog."""
    changed = Signal(object, object)
    """The settings in force before and after a save."""

    def __init__(
        self, window: MainWindow, keeper: Keeper, tools: Tools, operator_of: Callable[[Settings], str]
    ) -> None:
        """Put the command into menu and toolbar.

        Args:
            operator_of: tells the operator's name by the settings.
        """
        super().__init__(window)
        self.window, self.keeper, self.operator_of = window, keeper, operator_of
        self._tools = tools
        self.action = QAction(icons.icon("settings"), tr("Settings ..."), window)
        self.action.setMenuRole(QAction.MenuRole.PreferencesRole)
        # Qt knows a standard key on macOS only.
        keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Preferences) or [QKeySequence("Ctrl+,")]
        self.action.setShortcuts(keys)
        self.action.triggered.connect(lambda _checked=False: self.open())
        window.menus.edit.addAction(self.action)
        window.menus.hide_empty()
        window.toolbar.addAction(self.action)
        shown = window.toolbar.widgetForAction(self.action)
        if isinstance(shown, QToolButton):
            shown.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            shown.setAccessibleName(tr("Settings"))
        window.theme_worn.connect(lambda: self.action.setIcon(icons.icon("settings")))
        self.strip = KeptAsideStrip(window)
        self.strip.asked.connect(self.open)
        window.add_strip(self.strip)
        if keeper.sources.trouble is not None:
            self.strip.show_trouble(keeper.sources.trouble)
        self.dialog: SettingsDialog | None = None
        window.closed.connect(self._end)

    @property
    def is_first_run(self) -> bool:
        """True where there are neither settings nor reports yet."""
        sources = self.keeper.sources
        return not (sources.file.exists() or sources.trouble is not None or self.window.workspace.queries.reports())

    def _end(self) -> None:
        """End what the dialog runs when the window goes, without a question."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    def open(self, group: str = "") -> SettingsDialog:
        """Show the dialog, at a group of settings where one is named."""
        if self.dialog is None:
            # Imported when it is opened: it is the largest of the dialogs, and few starts need it.
            from reportdesk.ui.settings.dialog import SettingsDialog

            shown = {"theme": self.window.theme_choice}
            self.dialog = SettingsDialog(self.keeper, self._tools, self.window, shown_values=shown)
            self.dialog.saved.connect(self.carry)
            self.dialog.models_installed.connect(self.models_installed)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()
        if group:
            self.dialog.show_group(group)
        return self.dialog

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def carry(self, before: Settings, after: Settings) -> None:
        """Let the window follow what was saved."""
        self.strip.hide()
        if after.theme != self.window.theme_choice:
            self.window.set_theme(after.theme)
        if after.operator != before.operator:
            self.window.operator = self.operator_of(after)
        self.window.delivery.set_pauses_on_metered(after.sync_on_metered == "pause")
        self.window.delivery.refresh()
        self.changed.emit(before, after)


class KeptAsideStrip(ThemedStrip):
    """Says that the settings file could not be used, and where it is kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("warning", tr("Open settings"), window)

    def show_trouble(self, error: SettingsInvalid) -> None:
        """Say it until it is hidden or settings are saved."""
        self.text.setText(told(error))
        self.refresh_theme()
        self.show()

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        self.tint(*theme.colours().warning)
