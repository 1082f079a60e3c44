"""Watched folders in the real window, with real files and real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reportdesk.domain.watches import Naming, WatchState
from reportdesk.intake.folder_watch import Pace
from reportdesk.intake.watching import Watching
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.watching.watch_dialog import WatchDialog
from reportdesk.ui.watching.watch_form import WatchForm
from reportdesk.ui.watching.watch_offer import WatchOffer
from tests.ui.acts import choose, type_in
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 30_000
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def watch(show: Show) -> Iterator[Callable[[], tuple[MainWindow, WatchOffer]]]:
    """Return a function that opens a window that watches fast."""
    made: list[Watching] = []

    def opener() -> tuple[MainWindow, WatchOffer]:
        window = show()
        watching = Watching(window.workspace, Pace(settle_s=0.1, poll_s=0.1, check_s=0.2))
        made.append(watching)
        watching.start()
        return window, WatchOffer(window, watching)

    yield opener
    for watching in made:
        watching.stop()


Watch = Callable[[], tuple[MainWindow, WatchOffer]]


def opened(qtbot: QtBot, window: MainWindow, offer: WatchOffer) -> WatchDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: offer.dialog is not None and offer.dialog.isActiveWindow())
    assert offer.dialog is not None
    return offer.dialog


def form_of(qtbot: QtBot, dialog: WatchDialog) -> WatchForm:
    qtbot.waitUntil(lambda: dialog.form is not None and dialog.form.isActiveWindow())
    assert dialog.form is not None
    return dialog.form


def names(window: MainWindow) -> list[str]:
    return [report.name for report in window.workspace.queries.reports()]


def test_a_folder_is_watched_from_the_keyboard_and_its_photographs_are_read(
    watch: Watch, photos: Photos, qtbot: QtBot
) -> None:
    window, offer = watch()
    folder = photos("north/a.jpg", folder="yards")
    assert not offer.button.isVisible()
    dialog = opened(qtbot, window, offer)
    assert not dialog.change.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    form = form_of(qtbot, dialog)
    assert not form.agree.isEnabled()
    QTest.keyClicks(form.folder, str(folder))
    assert form.name.text() == "yards"
    QTest.keyClick(form.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(form.name, "Gate")
    QTest.keyClick(form.naming, Qt.Key.Key_End)
    assert "Gate - first folder" in form.example.text()
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form is None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: names(window) == ["Gate - north"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: offer.button.text() == "Watching 1 folder", timeout=LONG_MS)
    status = dialog.chosen()
    assert status is not None
    assert status.watch.operator == "ann"


def test_what_cannot_be_watched_is_said_in_the_form(
    watch: Watch, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, offer = watch()
    folder = photos("a.jpg")
    dialog = opened(qtbot, window, offer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    QTest.mouseClick(dialog.add, _LEFT)
    form = form_of(qtbot, dialog)
    QTest.mouseClick(form.choose, _LEFT)
    QTest.mouseClick(form.agree, _LEFT)
    qtbot.waitUntil(form.wrong.isVisible, timeout=LONG_MS)
    assert "own pictures" in form.wrong.text()
    type_in(form.folder, str(folder))
    QTest.mouseClick(form.agree, _LEFT)
    qtbot.waitUntil(lambda: dialog.form is None, timeout=LONG_MS)
    assert dialog.list.topLevelItemCount() == 1


def test_pause_go_on_rename_and_remove(watch: Watch, photos: Photos, qtbot: QtBot) -> None:
    window, offer = watch()
    offer._watching.add(photos("a.jpg"), operator="ann")
    qtbot.waitUntil(lambda: names(window) == ["report"], timeout=LONG_MS)
    dialog = opened(qtbot, window, offer)
    QTest.mouseClick(dialog.pause, _LEFT)
    qtbot.waitUntil(lambda: offer.button.text() == "Watching is paused", timeout=LONG_MS)
    qtbot.waitUntil(lambda: dialog.pause.text() == "Go &on", timeout=LONG_MS)
    photos("b.jpg")
    QTest.mouseClick(dialog.pause, _LEFT)
    qtbot.waitUntil(lambda: window.workspace.queries.report(1).counts.total == 2, timeout=LONG_MS)
    QTest.mouseClick(dialog.change, _LEFT)
    form = form_of(qtbot, dialog)
    choose(form.naming, "One report for each day")
    QTest.mouseClick(form.agree, _LEFT)
    qtbot.waitUntil(lambda: dialog.form is None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.workspace.watches.watches()[0].naming is Naming.DAY, timeout=LONG_MS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not offer.button.isVisible(), timeout=LONG_MS)
    assert names(window) == ["report"]


def test_a_folder_that_goes_away_is_said_and_so_is_its_return(
    watch: Watch, photos: Photos, qtbot: QtBot, tmp_path: Path
) -> None:
    window, offer = watch()
    folder = photos("a.jpg")
    offer._watching.add(folder)
    qtbot.waitUntil(lambda: names(window) == ["report"], timeout=LONG_MS)
    folder.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: "is not reachable" in window.remark.text.text(), timeout=LONG_MS)
    assert str(folder) in window.remark.text.text()
    assert offer.button.text() == "1 watched folder is not reachable"
    QTest.mouseClick(offer.button, _LEFT)
    assert offer.dialog is not None
    shown = offer.dialog.chosen()
    assert shown is not None
    assert shown.state is WatchState.UNREACHABLE
    assert "it is not there" in offer.dialog.list.topLevelItem(0).text(1)  # type: ignore[union-attr]
    (tmp_path / "away").rename(folder)
    qtbot.waitUntil(lambda: "is back and" in window.remark.text.text(), timeout=LONG_MS)
    assert offer.button.text() == "Watching 1 folder"
