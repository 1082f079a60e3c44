"""Reading again from the window: groups with numbers, one reason alone, other settings for this time, the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reportdesk.domain.reports import Attempt
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.again.attempt_words import attempt_rows
from reportdesk.ui.again.dialog import AgainDialog
from reportdesk.ui.main_window import MainWindow
from tests.ui.acts import choose, click, tick, tick_box
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 60_000


@pytest.fixture
def window(show: Show, photos: Photos, qtbot: QtBot) -> MainWindow:
    """A window on two images that were read, two that crash, and one that fails otherwise."""
    opened = show("tests.fakes:recognise_telling_how")
    opened.commands.drop([photos("a.jpg", "b.jpg", "crash-1.jpg", "crash-2.jpg", "raise-1.jpg")])
    qtbot.waitUntil(lambda: opened.reports.reports.all_counts.finished == 5, timeout=LONG_MS)
    return opened


def ask(window: MainWindow, qtbot: QtBot) -> AgainDialog:
    """Open the question by its key."""
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: window.findChild(AgainDialog) is not None, timeout=LONG_MS)
    dialog = window.findChild(AgainDialog)
    assert isinstance(dialog, AgainDialog)
    return dialog


def tries(window: MainWindow, name: str) -> int:
    (image,) = window.workspace.queries.select_ids(image=name)
    return len(window.workspace.queries.image(image).history)


def test_failures_are_grouped_by_reason_and_one_reason_is_tried_alone(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window, qtbot)
    crashed, other = dialog.item("Reading crashed"), dialog.item("Part of the reading failed")
    assert [item.text(1) for item in (dialog.item("Failed"), crashed, other)] == ["3", "2", "1"]
    assert dialog.go.text() == "Read up to 3 images again"
    tick(dialog.tree, other)
    assert dialog.go.text() == "Read 2 images again"
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Read again: 2 images" in window.remark.text.text(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: tries(window, "crash-1.jpg") == 2 and tries(window, "crash-2.jpg") == 2, timeout=LONG_MS)
    assert tries(window, "raise-1.jpg") == 1


def test_selected_images_are_read_with_other_settings_for_this_time_alone(window: MainWindow, qtbot: QtBot) -> None:
    (image,) = window.workspace.queries.select_ids(image="a.jpg")
    assert window.table.go_to(image)
    dialog = ask(window, qtbot)
    assert dialog.go.text() == "Read 1 image again"
    choose(dialog.engine, "tesseract")
    tick_box(dialog.thorough)
    click(dialog.go)
    queries = window.workspace.queries
    qtbot.waitUntil(lambda: queries.rows([image])[image].identifier == "TESSERACT-1600", timeout=LONG_MS)
    qtbot.waitUntil(lambda: "with: tesseract, thorough" in window.details.facts.toPlainText(), timeout=LONG_MS)
    window.commands.retry([image])
    qtbot.waitUntil(lambda: queries.rows([image])[image].identifier == "AUTO-960", timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.details.facts.toPlainText().count("Done, ") >= 3, timeout=LONG_MS)


def test_what_was_read_otherwise_than_now_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window, qtbot)
    assert dialog.item("Read in another way than now").text(1) == "2"
    tick(dialog.tree, dialog.item("Failed"))
    assert not dialog.go.isEnabled()
    tick(dialog.tree, dialog.item("Read already"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tries(window, "a.jpg") == 2 and tries(window, "b.jpg") == 2, timeout=LONG_MS)


def test_nothing_to_read_again_is_said(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.again.ask()
    qtbot.waitUntil(lambda: "Nothing to read again" in window.remark.text.text(), timeout=LONG_MS)


def test_a_thousand_images_of_a_broken_engine_show_one_banner(show: Show, photos: Photos, qtbot: QtBot) -> None:
    folder = photos(*(f"{number:04}.jpg" for number in range(1000)))
    (folder / "broken").write_text("the library is missing")
    window = show("tests.fakes:cannot_load")
    shown: list[str] = []
    window.bridge.banner.connect(lambda error: shown.append(error.message if error else ""))
    window.commands.drop([folder])
    qtbot.waitUntil(window.banner.isVisible, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.total == 1000, timeout=LONG_MS)
    assert window.counts()[ImageStatus.FAILED] == 0
    assert len({text for text in shown if text}) == 1
    (folder / "broken").unlink()
    QTest.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1000, timeout=LONG_MS)
    assert window.counts()[ImageStatus.FAILED] == 0


def test_attempts_are_told_with_the_last_one_first() -> None:
    first = Attempt("2026-01-01T10:00:00+00:00", "queued", "file-changed", "", 0.0, "")
    last = Attempt("2026-01-01T10:00:05+00:00", "done", "", "", 1.26, '{"engine": "", "thorough": true}')
    assert [told for _when, told in attempt_rows([first, last])] == [
        "Done, 1.3 s, with: thorough",
        "will be tried again, File was changed",
    ]
