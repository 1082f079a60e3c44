"""Putting the settings into a window: dialog, first-run page, and the offer of model files that follows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.config.sources import Keeper
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.settings.room import SettingsRoom
from reportdesk.ui.settings.tools import Tools


def add_settings(
    window: MainWindow,
    *,
    keeper: Keeper,
    sample: Path,
    operator_of: Callable[[Settings], str],
    asks_first: bool,
    restart: Callable[[], None],
) -> SettingsRoom:
    """Give a window its settings.

    Args:
        operator_of: tells the operator's name by the settings.
        asks_first: show the first-run page where there are neither settings nor reports.
        restart: called before the window closes because another workspace was chosen.
    """
    room = SettingsRoom(window, keeper, Tools(sample), operator_of)

    def look(*_settings: object) -> None:
        from reportdesk.installing.installer import Installer
        from reportdesk.ui.model_offer import ModelOffer

        offer = window.findChild(ModelOffer)
        if offer is not None:
            offer.use(Installer(keeper.sources.in_force))

    def appear(_before: Settings, after: Settings) -> None:
        from reportdesk.ui.desktop.presence import Presence

        presence = window.findChild(Presence)
        if presence is not None:
            presence.apply(after)

    room.changed.connect(look)
    room.changed.connect(appear)
    room.models_installed.connect(look)
    if asks_first and room.is_first_run:
        from reportdesk.ui.settings.first_run import show_first_run

        page = show_first_run(room, sample)
        page.restart_asked.connect(restart)
        page.restart_asked.connect(window.close_now)
    return room
