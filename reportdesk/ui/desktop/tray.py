"""The program's icon in the tray: it carries notifications, and the program itself when the window is closed to it.

Most desktops show a notification only of an icon that is visible, so without the second use it is shown with a
notification and hidden after it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QSystemTrayIcon

from reportdesk.ui.icons import application_icon

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

SHOWN_MS = 20_000


class Tray(QObject):
    """The icon of one window. Where a desktop has no tray, the window's entry in the task bar blinks instead."""

    def __init__(self, window: MainWindow, show_window: Callable[[], None], *, keeps_running: bool) -> None:
        """Prepare the icon.

        Args:
            show_window: brings the window to the front.
            keeps_running: closing the window leaves the program working in the tray.
        """
        super().__init__(window)
        self._window, self._show_window = window, show_window
        self._keeps_running = keeps_running
        self._is_leaving = self._has_said = False
        self._on_message: Callable[[], None] = show_window
        self.icon = QSystemTrayIcon(application_icon(), self)
        self.icon.setToolTip("reportdesk")
        self.icon.setContextMenu(self._menu())
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._act_on_message)
        self._hide_soon = QTimer(self)
        self._hide_soon.setSingleShot(True)
        self._hide_soon.setInterval(SHOWN_MS)
        self._hide_soon.timeout.connect(self.icon.hide)
        window.menus.leave.triggered.disconnect()
        window.menus.leave.triggered.connect(self.leave)
        window.closed.connect(self.icon.hide)
        window.installEventFilter(self)
        self.set_keeps_running(keeps_running)

    @staticmethod
    def is_available() -> bool:
        """True when this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_keeps_running(self, keeps_running: bool) -> None:
        """Choose what closing the window does."""
        self._keeps_running = keeps_running
        self._hide_soon.stop()
        self.icon.setVisible(keeps_running and self.is_available())

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.addAction(self.tr("Show the window"), self._show_window)
        menu.addAction(self._window.toolbar.actions_by_name["pause"])
        menu.addSeparator()
        self.quit = QAction(self.tr("End reportdesk"), menu)
        self.quit.triggered.connect(self.leave)
        menu.addAction(self.quit)
        return menu

    def say(self, title: str, text: str, *, trouble: bool = False, on_click: Callable[[], None] | None = None) -> None:
        """Show a notification; a click on it brings the window to the front, and does `on_click`."""
        if not self.is_available():
            QApplication.alert(self._window)
            return

        def clicked() -> None:
            self._show_window()
            if on_click is not None:
                on_click()

        self._on_message = clicked
        self.icon.show()
        if not self._keeps_running:
            self._hide_soon.start()
        kind = QSystemTrayIcon.MessageIcon.Warning if trouble else QSystemTrayIcon.MessageIcon.Information
        self.icon.showMessage(title, text, kind, SHOWN_MS // 2)

    def _act_on_message(self) -> None:
        self._on_message()

    def leave(self) -> None:
        """Close the window for good, unless an open dialog wants to keep what is not saved."""
        if self._is_leaving:
            # The question of the first time still waits for its answer.
            self._show_window()
            return
        self._is_leaving = True
        if not self._window.isVisible():
            self._show_window()
        if self._dialogs_let_go():
            self._window.close()
        self._is_leaving = False

    def _dialogs_let_go(self) -> bool:
        """Close open dialogs as their Cancel does, the upper ones first; False when one stays open."""
        for dialog in reversed(self._window.findChildren(QDialog)):
            if dialog.isModal() and dialog.isVisible():
                dialog.reject()
                if dialog.isVisible():
                    return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the window instead of closing it, where that was chosen and the icon can bring it back."""
        if event.type() is not QEvent.Type.Close or not self._goes_to_tray():
            return super().eventFilter(watched, event)
        event.ignore()
        self._window.hide()
        if not self._has_said:
            self._has_said = True
            self.say(
                self.tr("reportdesk goes on working"),
                self.tr("A click on its icon shows the window; the menu of the icon ends the program."),
            )
        return True

    def _goes_to_tray(self) -> bool:
        wanted = self._keeps_running and not self._is_leaving and self._window.asks_before_closing
        return wanted and self.is_available()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._show_window()
