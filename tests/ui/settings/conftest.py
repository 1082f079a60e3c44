"""A real window over a real desk with its settings room, in a home of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.app import Desk, operator_name
from reportdesk.config.sources import Keeper, load_sources
from reportdesk.engine.reading import Reading
from reportdesk.ui import theme
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.settings.dialog import SettingsDialog
from reportdesk.ui.settings.room import SettingsRoom
from reportdesk.ui.settings.tools import Tools

RECOGNISER = "tests.fakes:recognise_as_named"


class Office:
    """One window with its desk and settings room."""

    def __init__(self, folder: Path, environment: dict[str, str], overrides: dict[str, Any]) -> None:
        self._is_closed = False
        sources = load_sources(environment=environment, **overrides)
        self.desk = Desk(
            folder / "workspace", sources.in_force, recogniser=RECOGNISER, with_previews=True, delivering=True
        )
        self.desk.start()
        assert self.desk.previews is not None
        self.window = MainWindow(
            self.desk.workspace, self.desk.engine, self.desk.intake, self.desk.previews, self.desk.courier,
            operator="ann", sample=folder / "sample", theme_choice=sources.in_force.theme,
        )  # fmt: skip
        self.keeper = Keeper(sources, self.desk.apply)
        tools = Tools(folder / "sample", make_trial=lambda: Reading(RECOGNISER))
        self.room = SettingsRoom(self.window, self.keeper, tools, operator_name)

    def close(self) -> None:
        """Close the dialog, the window and the desk; a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        if self.room.dialog is not None:
            self.room.dialog.done(0)
        with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
            self.window.close()
        self.window.deleteLater()
        self.desk.close()


OpenOffice = Callable[..., Office]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenOffice]:
    """Return a function that opens a window; the settings file of the test's home is used."""
    offices: list[Office] = []

    def opener(environment: dict[str, str] | None = None, **overrides: object) -> Office:
        theme.apply_theme(qapp, "light")
        opened = Office(tmp_path, environment or {}, overrides)
        offices.append(opened)
        opened.window.show()
        qtbot.waitExposed(opened.window)
        return opened

    yield opener
    for opened in offices:
        opened.close()
    qapp.processEvents()
    theme.apply_theme(qapp, "light")


@pytest.fixture
def dialog(office: OpenOffice, qtbot: QtBot) -> SettingsDialog:
    """Return the dialog of a fresh window."""
    opened = office().room.open()
    qtbot.waitExposed(opened)
    return opened
