"""Putting the program's presence on the desktop: the tray and what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reportdesk.config.settings import Settings
from reportdesk.ui.desktop.notices import Notices
from reportdesk.ui.desktop.tray import Tray
from reportdesk.ui.shell import to_front

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

TRAY = "tray"


class Presence(QObject):
    """The tray and the notifications of one window; `apply` follows changed settings."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.tray = Tray(window, lambda: to_front(window), keeps_running=settings.on_close == TRAY)
        self.notices = Notices(window, self.tray, settings.notifications)

    def apply(self, settings: Settings) -> None:
        """Do from now on as the settings say."""
        self.tray.set_keeps_running(settings.on_close == TRAY)
        self.notices.when = settings.notifications
