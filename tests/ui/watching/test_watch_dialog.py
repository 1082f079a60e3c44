"""The dialog of watched folders while a slow drive holds its commands up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.watches import Naming, Watch, WatchState, WatchStatus
from reportdesk.ui.watching.watch_dialog import WatchDialog
from reportdesk.ui.watching.watch_form import WatchForm

_LEFT = Qt.MouseButton.LeftButton


class SlowDrive:
    """Stands in for the watching of one folder, whose pause takes until `answers` is set."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.trouble: ReportdeskError | None = None
        self.added: list[Path] = []
        self.state = WatchState.NOTIFIED

    def statuses(self) -> list[WatchStatus]:
        return [WatchStatus(Watch(1, Path("/mnt/drive"), "drive", Naming.FOLDER, "ann"), self.state)]

    def pause(self, _id: int) -> None:
        assert self.answers.wait(30)
        if self.trouble is not None:
            raise self.trouble
        self.state = WatchState.PAUSED

    def add(self, folder: Path, **_more: object) -> None:
        self.added.append(folder)


@pytest.fixture
def drive() -> SlowDrive:
    """Return a drive that lets nothing go yet."""
    return SlowDrive()


@pytest.fixture
def dialog(drive: SlowDrive, qtbot: QtBot) -> Iterator[WatchDialog]:
    """Return the dialog of the drive."""
    parent = QWidget()
    watching: Any = drive
    made = WatchDialog(watching, "ann", parent)
    made.open()
    qtbot.waitExposed(made)
    yield made
    drive.answers.set()
    made.done(0)
    parent.deleteLater()


def form_during_a_pause(dialog: WatchDialog, qtbot: QtBot) -> WatchForm:
    QTest.mouseClick(dialog.pause, _LEFT)
    QTest.mouseClick(dialog.add, _LEFT)
    assert dialog.form is not None
    qtbot.waitExposed(dialog.form)
    QTest.keyClicks(dialog.form.folder, "/photos/north")
    return dialog.form


def test_a_slow_pause_leaves_the_form_open_that_is_filled_in_meanwhile(
    dialog: WatchDialog, drive: SlowDrive, qtbot: QtBot
) -> None:
    form = form_during_a_pause(dialog, qtbot)
    drive.answers.set()
    qtbot.waitUntil(lambda: dialog.pause.text() == "Go &on")
    assert dialog.form is form
    assert form.isVisible()
    QTest.mouseClick(form.agree, _LEFT)
    qtbot.waitUntil(lambda: dialog.form is None)
    assert drive.added == [Path("/photos/north")]


def test_the_trouble_of_a_pause_is_not_said_in_another_form(
    dialog: WatchDialog, drive: SlowDrive, qtbot: QtBot
) -> None:
    form = form_during_a_pause(dialog, qtbot)
    drive.trouble = ReportdeskError("The drive is away.", "Plug it in.")
    drive.answers.set()
    qtbot.waitUntil(lambda: "The drive is away." in dialog._head.text())
    assert not form.wrong.isVisible()
