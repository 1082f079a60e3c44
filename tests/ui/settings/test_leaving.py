"""Ending the program from the tray while the settings are open: nothing typed is lost without a question."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import SYNC, Settings
from reportdesk.ui.desktop.presence import Presence
from reportdesk.ui.settings.dialog import SettingsDialog
from tests.ui import acts
from tests.ui.settings.conftest import Office, OpenOffice
from tests.ui.settings.test_dialog import type_into

# The offscreen platform says this of every icon in a tray that it does not have.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support", extend=True)


def edited_dialog(opened: Office, qtbot: QtBot) -> SettingsDialog:
    dialog = opened.room.open(SYNC)
    qtbot.waitExposed(dialog)
    box = dialog.rows["s3_bucket"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, "north")
    return dialog


def test_end_asks_about_settings_that_are_not_saved(
    office: OpenOffice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = office()
    tray = Presence(opened.window, Settings()).tray
    closed: list[bool] = []
    opened.window.closed.connect(lambda: closed.append(True))
    dialog = edited_dialog(opened, qtbot)
    answers = ["Go on editing", "Discard them"]

    def answer(box: QMessageBox) -> int:
        assert not closed
        # A second click on End while the question is open asks no second one.
        tray.quit.trigger()
        acts.answer(box, answers.pop(0))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    tray.quit.trigger()
    assert dialog.isVisible()
    assert dialog.draft.value("s3_bucket") == "north"
    assert closed == []
    tray.quit.trigger()
    assert answers == []
    assert closed == [True]
