"""The first minute: the page that can be skipped, and what a drop says before it happens."""

from __future__ import annotations

import threading
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.cli.window import show_window
from reportdesk.config import paths, store
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceOnNetwork
from reportdesk.intake.counting import DropCount, count_drop
from reportdesk.ui import shell
from reportdesk.ui.drop_count import count_words, effect_words
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.settings.first_run import FirstRunPage, show_first_run
from tests.ui.settings.conftest import Office, OpenOffice
from tests.ui.settings.test_dialog import WAIT_MS, click, type_into

Photos = Callable[..., Path]


def page_of(opened: Office, sample: Path) -> FirstRunPage:
    page = show_first_run(opened.room, sample)
    assert page is not None
    assert page.isVisible()
    return page


def test_the_page_takes_the_name_and_begins(office: OpenOffice, qtbot: QtBot, tmp_path: Path) -> None:
    opened = office()
    page = page_of(opened, tmp_path)
    assert page.folder.text() == str(opened.window.workspace.folder)
    assert page.name.placeholderText()
    type_into(page.name, "Ann")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(opened.window.empty.isVisible, timeout=WAIT_MS)
    assert store.load(environment={}) == Settings(operator="Ann")
    assert opened.window.operator == "Ann"
    assert not opened.room.is_first_run, "it is asked once"


def test_the_page_can_be_skipped(office: OpenOffice, qtbot: QtBot, tmp_path: Path) -> None:
    opened = office()
    page = page_of(opened, tmp_path)
    type_into(page.name, "Ann")
    click(qtbot, page.skip)
    qtbot.waitUntil(opened.window.empty.isVisible, timeout=WAIT_MS)
    assert store.load(environment={}) == Settings()
    assert paths.settings_file().exists()


def test_settings_that_cannot_be_written_do_not_hold_the_page_open(
    office: OpenOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = office()
    page = page_of(opened, tmp_path)
    folder = paths.settings_file().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder of the settings should be")
    click(qtbot, page.begin)
    qtbot.waitUntil(page.error.isVisible, timeout=WAIT_MS)
    assert "cannot be written" in page.error.text()
    click(qtbot, page.skip)
    qtbot.waitUntil(opened.window.empty.isVisible, timeout=WAIT_MS)
    assert "cannot be written" in opened.window.remark.text.text()


def test_the_sample_report_begins_from_the_page(
    office: OpenOffice, qtbot: QtBot, photos: Photos, tmp_path: Path
) -> None:
    opened = office()
    page = page_of(opened, photos("a.jpg", "b.jpg"))
    click(qtbot, page.sample)
    qtbot.waitUntil(lambda: opened.window.counts().finished == 2, timeout=WAIT_MS)
    assert not page.isVisible()


def test_a_drop_on_the_page_begins_too(office: OpenOffice, qtbot: QtBot, photos: Photos, tmp_path: Path) -> None:
    opened = office()
    page_of(opened, tmp_path)
    opened.window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: opened.window.counts().finished == 1, timeout=WAIT_MS)
    assert not opened.room.is_first_run, "a workspace with reports needs no beginning"


def test_another_folder_for_the_results_asks_for_a_restart(office: OpenOffice, qtbot: QtBot, tmp_path: Path) -> None:
    opened = office()
    page = page_of(opened, tmp_path)
    type_into(page.folder, str(tmp_path / "elsewhere"))
    with qtbot.waitSignal(page.restart_asked, timeout=WAIT_MS):
        click(qtbot, page.begin)
    assert store.load(environment={}).workspace_folder == str(tmp_path / "elsewhere")
    assert paths.default_workspace(str(tmp_path / "elsewhere")) == tmp_path / "elsewhere"


def test_a_folder_that_cannot_hold_the_results_is_refused(
    office: OpenOffice, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = office()
    page = page_of(opened, tmp_path)

    def refuse(folder: Path) -> None:
        raise WorkspaceOnNetwork(f"The workspace {folder} is on a network share (nfs, /mnt).", "")

    monkeypatch.setattr("reportdesk.workspace.filesystem.refuse_network", refuse)
    type_into(page.folder, "/mnt/results")
    click(qtbot, page.begin)
    assert "is on a network share" in page.error.text()
    monkeypatch.undo()
    (tmp_path / "file").write_text("")
    type_into(page.folder, str(tmp_path / "file"))
    click(qtbot, page.begin)
    assert "You may not write in" in page.error.text()
    assert not paths.settings_file().exists()


def test_delivery_is_set_up_from_the_page_in_the_dialog(office: OpenOffice, qtbot: QtBot, tmp_path: Path) -> None:
    opened = office()
    page = page_of(opened, tmp_path)
    click(qtbot, page.delivery)
    assert opened.room.dialog is not None
    assert opened.room.dialog.rows["s3_bucket"].isVisible()


def test_the_window_comes_again_on_the_workspace_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    # Else Qt posts a quit of its own behind ours, which would end the event loops of the tests that follow.
    qapp.setQuitOnLastWindowClosed(False)
    # The tests' own traces of crashes must stay in force.
    monkeypatch.setattr("reportdesk.cli.window._keep_crash_traces", lambda: None)
    monkeypatch.setattr(shell, "offer_models", lambda *_all: None)
    shown: list[Path] = []

    def act() -> None:
        window = next((one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()), None)
        if window is None or window.workspace.folder in shown:
            QTimer.singleShot(20, act)
            return
        shown.append(window.workspace.folder)
        page = window.findChild(FirstRunPage)
        if page is None:
            window.close()
            return
        type_into(page.folder, str(tmp_path / "elsewhere"))
        QTest.keyClick(page.folder, Qt.Key.Key_Return)
        QTimer.singleShot(20, act)

    QTimer.singleShot(0, act)
    assert show_window(Namespace(workspace=None, settings=None, paths=[])) == 0
    assert shown == [paths.default_workspace(), tmp_path / "elsewhere"]
    assert store.load(environment={}).workspace_folder == str(tmp_path / "elsewhere")


def dragged(*places: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place)) for place in places])
    return data


def test_what_a_drop_will_do_is_said_while_dragging_and_after(office: OpenOffice, qtbot: QtBot, photos: Photos) -> None:
    opened = office()
    window = opened.window
    folders = [photos("a.jpg", "deep/b.jpg", "notes.txt", folder="one"), photos("c.png", folder="two")]
    keys, buttons, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    data = dragged(*folders)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(40, 40), copy, data, buttons, keys))
    assert window.overlay.isVisible()
    qtbot.waitUntil(lambda: "Drop to read 2 folders, 3 images" in window.overlay.words, timeout=WAIT_MS)
    assert "They become 2 reports" in window.overlay.words
    assert "1 other files are left out" in window.overlay.words
    QApplication.sendEvent(window, QDropEvent(QPoint(40, 40), copy, data, buttons, keys))
    qtbot.waitUntil(lambda: "Dropped: 2 folders, 3 images." in window.remark.text.text(), timeout=WAIT_MS)


def test_counting_is_bounded_and_says_so(photos: Photos) -> None:
    folder = photos(*(f"{number}.jpg" for number in range(20)))
    stopped = threading.Event()
    assert count_drop([folder], stopped) == DropCount(1, 20, 0, 1)
    assert count_drop([folder], stopped, most=5) == DropCount(1, 5, 0, 1, has_more=True)
    assert count_words(count_drop([folder], stopped, most=5)) == "1 folder, more than 5 images"
    stopped.set()
    assert count_drop([folder], stopped).has_more


def test_a_link_back_and_a_missing_folder_do_not_hold_the_count_up(photos: Photos, tmp_path: Path) -> None:
    folder = photos("a.jpg")
    (folder / "back").symlink_to(folder, target_is_directory=True)
    assert count_drop([folder, tmp_path / "gone.jpg"], threading.Event()).images == 2
    assert count_words(DropCount(0, 1, 0, 1)) == "1 image"
    assert "No photographs" in effect_words(DropCount(1, 0, 4, 1))
