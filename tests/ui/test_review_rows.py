"""Decisions about many selected rows, the operator's name, and the audit trail as a file."""

from __future__ import annotations

import csv
import threading
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from reportdesk.domain.reviews import Decision
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.menus import image_menu
from reportdesk.workspace import review_tasks
from reportdesk.workspace.review_tasks import Wish
from tests.ui.acts import pick_below
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, Keys, fill, status_of, wait_status
from tests.workspace.test_disk_faults import only_read

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COUNT = 6


@pytest.fixture
def table(show: Show, qtbot: QtBot, tmp_path: Path) -> tuple[MainWindow, Keys]:
    """Return a window with images that wait for a person, all of them selected, and its keyboard."""
    window = show()
    fill(window.workspace, tmp_path / "photos", COUNT)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.table.images.rowCount() == COUNT, timeout=LONG_MS)
    window.table.setFocus()
    window.table.selectAll()
    return window, Keys(window, qtbot)


def test_many_are_accepted_and_taken_back_in_one_step(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "done", f"@A8{image:04}", "accepted")
    qtbot.waitUntil(lambda: "Accepted: 6 images." in window.remark.text.text(), timeout=LONG_MS)
    keys(Qt.Key.Key_Z, held=CONTROL)
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "needs_review", f"@A8{image:04}", "")
    qtbot.waitUntil(lambda: "Undone: 6 images." in window.remark.text.text(), timeout=LONG_MS)
    keys(Qt.Key.Key_Y, held=CONTROL)
    wait_status(window, qtbot, COUNT, "done")


def test_closing_waits_for_all_that_was_decided(table: tuple[MainWindow, Keys]) -> None:
    window, keys = table
    go_on = threading.Event()
    window.errands.run(partial(go_on.wait, 60))
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    QTimer.singleShot(0, go_on.set)
    assert window.close()
    assert [status_of(window, image)[2] for image in range(1, COUNT + 1)] == ["accepted"] * COUNT


def test_a_drive_that_answers_no_more_does_not_hold_the_close(
    table: tuple[MainWindow, Keys], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _keys = table
    go_on = threading.Event()
    monkeypatch.setattr("reportdesk.ui.errands.STILL_S", 0.1)
    window.errands.run(partial(go_on.wait, 60))
    try:
        assert window.close()
    finally:
        go_on.set()


def test_a_disk_that_takes_nothing_does_not_hold_the_close(
    table: tuple[MainWindow, Keys], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keys = table
    monkeypatch.setattr("reportdesk.ui.errands.STILL_S", LONG_MS / 1000)
    only_read(window.workspace, "ON")
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    qtbot.waitUntil(window.banner.isVisible, timeout=LONG_MS)
    busy: list[bool] = []
    decided = window.review.decisions.errands
    monkeypatch.setattr(window.errands, "stop", lambda: busy.append(decided.is_busy))
    assert window.close()
    assert busy == [False]
    monkeypatch.undo()
    window.errands.stop()
    only_read(window.workspace, "OFF")


def test_what_a_colleague_has_decided_is_neither_undone_nor_decided_again(
    table: tuple[MainWindow, Keys], qtbot: QtBot
) -> None:
    window, keys = table
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    wait_status(window, qtbot, COUNT, "done")
    for image in range(1, COUNT):
        bob = Wish({image: f"bob-{image}"}, "bob", Decision.REJECT, {}, "wrong object")
        window.workspace.run(partial(review_tasks.decide, wish=bob))
    keys(Qt.Key.Key_Z, held=CONTROL)
    qtbot.waitUntil(lambda: "Undone: 1 image." in window.remark.text.text(), timeout=LONG_MS)
    keys(Qt.Key.Key_Y, held=CONTROL)
    qtbot.waitUntil(lambda: "Decided again: 1 image." in window.remark.text.text(), timeout=LONG_MS)
    assert status_of(window, 1)[2] == "rejected"
    assert status_of(window, COUNT)[2] == "accepted"


def test_what_could_not_be_undone_cannot_be_decided_again(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    steps = window.review.decisions.steps
    window.table.selectRow(0)
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    wait_status(window, qtbot, 1, "done")
    bob = Wish({1: "bob"}, "bob", Decision.REJECT, {}, "wrong object")
    window.workspace.run(partial(review_tasks.decide, wish=bob))
    keys(Qt.Key.Key_Z, held=CONTROL)
    keys(Qt.Key.Key_Y, held=CONTROL)
    qtbot.waitUntil(lambda: "Nothing was decided again" in window.remark.text.text(), timeout=LONG_MS)
    assert not steps.can_undo
    assert not steps.can_redo
    assert not window.review.page.actions_by_name["redo"].isEnabled()
    assert status_of(window, 1)[2] == "rejected"


def test_deciding_about_many_holds_up_neither_the_window_nor_its_other_commands(
    table: tuple[MainWindow, Keys], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keys = table
    may_go_on, done = threading.Event(), list[int]()

    def slow() -> UUID:
        assert may_go_on.wait(60)
        return uuid4()

    monkeypatch.setattr("reportdesk.ui.review.decisions.uuid4", slow)
    monkeypatch.setattr("reportdesk.ui.review.decisions._PAGE", 4)
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    window.errands.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1], timeout=LONG_MS)
    keys(Qt.Key.Key_Z, held=CONTROL)
    may_go_on.set()
    qtbot.waitUntil(lambda: "Undone: 6 images." in window.remark.text.text(), timeout=LONG_MS)
    reviews = window.workspace.reviews.reviews(range(1, COUNT + 1))
    assert [[review.decision for review in reviews[image]] for image in reviews] == [["accept", "undo"]] * COUNT


def test_many_are_rejected_with_one_reason_and_commented_on(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    keys(Qt.Key.Key_M, held=CONTROL | SHIFT)
    assert window.row_commands.prompt.isVisible()
    keys.type("ask the yard")
    keys(Qt.Key.Key_Return)
    keys(Qt.Key.Key_X, held=CONTROL | SHIFT)
    keys("1")
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "failed", f"@A8{image:04}", "rejected")
    reviews = window.workspace.reviews.reviews([1])[1]
    assert [(review.decision, review.comment) for review in reviews] == [
        ("comment", "ask the yard"), ("reject", "blurred or too dark"),
    ]  # fmt: skip
    assert "blurred" in window.workspace.queries.rows([1])[1].message


def test_a_question_given_up_decides_nothing(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    keys(Qt.Key.Key_X, held=CONTROL | SHIFT)
    keys(Qt.Key.Key_Return)
    assert "Choose one" in window.row_commands.prompt._hint.text()
    keys(Qt.Key.Key_Escape)
    assert window.table.hasFocus()
    assert status_of(window, 1)[2] == ""


def test_selected_rows_are_a_round_of_their_own(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    window.table.clearSelection()
    for row in (1, 3):
        window.table.selectionModel().select(
            window.table.images.index(row, 0),
            window.table.selectionModel().SelectionFlag.Select | window.table.selectionModel().SelectionFlag.Rows,
        )
    keys(Qt.Key.Key_F2)
    assert window.review.image_id == 2
    keys("n")
    assert window.review.image_id == 4
    assert "2 of 2" in window.review.page.side.name.text()


def test_the_key_that_begins_a_review_does_not_begin_it_anew(table: tuple[MainWindow, Keys]) -> None:
    window, keys = table
    keys(Qt.Key.Key_F2, "n", "n")
    assert window.review.image_id == 3
    keys(Qt.Key.Key_F2)
    assert window.review.image_id == 3


def test_without_a_selection_it_is_said(table: tuple[MainWindow, Keys]) -> None:
    window, keys = table
    window.table.clearSelection()
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    assert "Select some rows" in window.remark.text.text()


def test_the_menus_hold_the_review(table: tuple[MainWindow, Keys]) -> None:
    window, _keys = table
    menu = image_menu(window)
    texts = [action.text() for action in menu.actions()]
    assert {"Review", "Accept selected", "Reject selected ...", "Comment on selected ..."} <= set(texts)
    assert {"Undo", "Do again"} <= {action.text() for action in window.menus.edit.actions()}
    menu.close()


def test_another_operator_decides_from_now_on(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    assert window.operators.text() == "ann"
    window.operators.ask()
    keys.type("  Bob   Miller ")
    keys(Qt.Key.Key_Return)
    assert window.operator == window.operators.text() == "Bob Miller"
    keys(Qt.Key.Key_F2, "a")
    wait_status(window, qtbot, 1, "done")
    assert window.workspace.reviews.reviews([1])[1][0].operator == "Bob Miller"
    assert window.workspace.queries.rows([1])[1].message == "Accepted by Bob Miller."
    qtbot.waitUntil(lambda: window.workspace.reviews.operators()[0] == "Bob Miller", timeout=LONG_MS)
    menu = window.operators.menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names[0] == "Bob Miller"
    assert "ann" in names, "who worked here before is remembered"
    pick_below(window.operators, menu, "ann")
    assert window.operator == "ann"


def test_the_audit_trail_is_written_as_a_file(table: tuple[MainWindow, Keys], qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = table
    keys(Qt.Key.Key_A, held=CONTROL | SHIFT)
    wait_status(window, qtbot, COUNT, "done")
    file = tmp_path / "audit.csv"
    window.row_commands.export_to(file)
    qtbot.waitUntil(lambda: str(file) in window.remark.text.text(), timeout=LONG_MS)
    with file.open(encoding="utf-8-sig", newline="") as written:
        lines = list(csv.DictReader(written))
    assert len(lines) == COUNT
    assert {line["operator"] for line in lines} == {"ann"}
    window.row_commands.export_to(tmp_path / "photos" / "001.png" / "audit.csv")
    qtbot.waitUntil(lambda: "cannot be written" in window.remark.text.text(), timeout=LONG_MS)


def test_one_identifier_is_set_for_many_and_taken_back_in_one_step(
    table: tuple[MainWindow, Keys], qtbot: QtBot
) -> None:
    window, keys = table
    prompt = window.row_commands.prompt
    keys(Qt.Key.Key_I, held=CONTROL | SHIFT)
    assert prompt.isVisible()
    keys.type("@zz12")
    assert "2 more characters" in prompt._hint.text()
    keys(Qt.Key.Key_Return)
    assert prompt.isVisible()
    assert prompt._hint.text().startswith("Not saved.")
    keys.type("34")
    keys(Qt.Key.Key_Return)
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "done", "@ZZ1234", "corrected")
    qtbot.waitUntil(lambda: "Identifier set: 6 images." in window.remark.text.text(), timeout=LONG_MS)
    assert window.workspace.queries.image(1).read.identifiers[0].value == "@A80001", "what was read is kept"
    keys(Qt.Key.Key_Z, held=CONTROL)
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "needs_review", f"@A8{image:04}", "")


def test_the_identifier_read_in_one_of_them_is_offered_and_one_that_fits_no_pattern_asks(
    table: tuple[MainWindow, Keys], qtbot: QtBot
) -> None:
    window, keys = table
    prompt = window.row_commands.prompt
    keys(Qt.Key.Key_I, held=CONTROL | SHIFT)
    assert prompt.choices.count() == COUNT
    keys("1")
    assert prompt.isVisible(), "@A80001 fits no pattern"
    keys(Qt.Key.Key_Return, held=CONTROL)
    for image in range(1, COUNT + 1):
        wait_status(window, qtbot, image, "done", "@A80001", "corrected")


def test_where_several_persons_work_the_start_asks_who_it_is(table: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = table
    window.operators.ask_at_start()
    assert not window.row_commands.prompt.isVisible(), "one person is not asked for a name each morning"
    window.operators.choose("Bob")
    qtbot.waitUntil(lambda: window.workspace.reviews.operators() == ["Bob", "ann"], timeout=LONG_MS)
    window.operator = "ann"
    window.operators.ask_at_start()
    assert window.row_commands.prompt.isVisible()
    keys(Qt.Key.Key_Escape)
    assert window.operator == "ann"
    window.operators.ask_at_start()
    keys("1")
    assert window.operator == "Bob"
