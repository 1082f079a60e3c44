"""The review as an operator does it: a real window, real keys, a real workspace behind it."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reportdesk.engine.deletion import finish_deletions
from reportdesk.ui.main_window import MainWindow
from reportdesk.workspace import report_care
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, Keys, doubtful, fill, status_of, wait_picture, wait_status
from tests.ui.workspaces import DAMAGED, add_report

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(show: Show, qtbot: QtBot, tmp_path: Path, count: int = 3, **more: object) -> tuple[MainWindow, Keys]:
    """Return a window in review of `count` images, and its keyboard."""
    window = show(**more)
    fill(window.workspace, tmp_path / "photos", count)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.table.images.rowCount() == count, timeout=LONG_MS)
    window.table.setFocus()
    keys = Keys(window, qtbot)
    keys(Qt.Key.Key_F2)
    assert window.review.is_open
    wait_picture(window, qtbot, 1)
    keys.pressed = 0
    return window, keys


def test_fifty_images_by_keyboard_alone(
    show: Show, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 50)
    presses: dict[str, list[int]] = {"accept": [], "choose a suggestion": [], "choose in the field": [], "mend": [],
                                     "type its end": [], "type all of it": [], "reject": []}  # fmt: skip
    done: dict[int, tuple[str, str, str]] = {}
    for number in range(1, 51):
        assert window.review.image_id == number
        before = keys.pressed
        kind = list(presses)[number % 7 if number > 22 else 0]
        if kind == "accept":
            keys("a")
            done[number] = ("done", f"@A8{number:04}", "accepted")
        elif kind == "choose a suggestion":
            keys("1")
            done[number] = ("done", f"@AB{number:04}", "corrected")
        elif kind == "choose in the field":
            keys("c", Qt.Key.Key_Down, Qt.Key.Key_Return)
            done[number] = ("done", f"@AB{number:04}", "corrected")
        elif kind == "mend":
            keys("e", "b", Qt.Key.Key_Return)
            done[number] = ("done", f"@AB{number:04}", "corrected")
        elif kind == "type its end":
            keys("c")
            keys.type("0700")
            keys(Qt.Key.Key_Return)
            done[number] = ("done", "@AB0700", "corrected")
        elif kind == "type all of it":
            keys("c")
            keys.type("ab0001")
            keys(Qt.Key.Key_Return)
            done[number] = ("done", "@AB0001", "corrected")
        else:
            keys("r", "1")
            done[number] = ("failed", f"@A8{number:04}", "rejected")
        presses[kind].append(keys.pressed - before)
    for number, expected in done.items():
        wait_status(window, qtbot, number, *expected)
    qtbot.waitUntil(lambda: "Nothing else here waits" in window.remark.text.text(), timeout=LONG_MS)
    with capsys.disabled():
        print()
        for kind, numbers in presses.items():
            print(f"  key presses per image, {kind}: {sum(numbers) / len(numbers):.1f} ({len(numbers)} images)")
    assert max(presses["accept"]) <= 2
    short = ("choose a suggestion", "choose in the field", "mend", "type its end")
    assert max(number for kind in short for number in presses[kind]) <= 6
    assert max(presses["type all of it"]) == 8, "C, six characters without their sign, Enter"
    keys(Qt.Key.Key_Escape)
    assert not window.review.is_open
    assert window.table.isVisible()


def test_fifty_steps_back_and_forth(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 50)
    before = {image: status_of(window, image) for image in range(1, 51)}
    keys(*["a"] * 50)
    for image in before:
        wait_status(window, qtbot, image, "done")
    keys(*[Qt.Key.Key_Z] * 50, held=CONTROL)
    for image, state in before.items():
        wait_status(window, qtbot, image, *state)
    assert window.review.image_id == 1
    keys(*[Qt.Key.Key_Y] * 50, held=CONTROL)
    for image in before:
        wait_status(window, qtbot, image, "done")
    keys(Qt.Key.Key_Y, held=CONTROL)
    assert "nothing to do again" in window.remark.text.text()
    assert len(list(window.workspace.reviews.audit())) == 150, "nothing was changed, everything was added"


def test_going_to_images_and_to_those_that_wait(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 4)
    keys("n", "n")
    assert window.review.image_id == 3
    keys("a")
    assert window.review.image_id == 4
    keys("p")
    assert window.review.image_id == 3, "what is decided can still be looked at"
    wait_status(window, qtbot, 3, "done")
    keys("u")
    assert window.review.image_id == 4
    keys("u")
    assert window.review.image_id == 1, "round the end"
    keys("u", held=Qt.KeyboardModifier.ShiftModifier)
    assert window.review.image_id == 4
    keys(Qt.Key.Key_PageDown)
    assert "last image" in window.remark.text.text()
    keys(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert "first image" in window.remark.text.text()


def test_a_correction_that_fails_its_check_is_said_and_kept_only_on_purpose(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    panel = window.review.page.side.identifier
    keys("c")
    keys.type("1HGCM82633A004353")
    assert "check digit" in panel.judgement.text()
    keys(Qt.Key.Key_Return)
    assert panel.judgement.text().startswith("Not saved.")
    assert window.review.image_id == 1
    assert status_of(window, 1)[2] == ""
    keys(Qt.Key.Key_Return, held=CONTROL)
    wait_status(window, qtbot, 1, "done", "1HGCM82633A004353", "corrected")
    image = window.workspace.queries.image(1)
    assert image.reviews[0].values["identifier_from"]["unchecked"] is True
    assert image.read.identifiers[0].value == "@A80001"


def test_a_suggestion_that_fits_no_pattern_is_kept_only_on_purpose(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    panel = window.review.page.side.identifier
    assert [one.value for one in panel.suggestions] == ["@AB0001", "GATE 4", "001"]
    keys("2")
    assert panel.judgement.text().startswith("Not saved.")
    assert status_of(window, 1)[2] == ""
    keys(Qt.Key.Key_Return, held=CONTROL)
    wait_status(window, qtbot, 1, "done", "GATE 4", "corrected")


def test_an_empty_field_says_that_there_is_no_identifier_only_on_purpose(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    keys("c", Qt.Key.Key_Return)
    assert "Ctrl+Enter" in window.review.page.side.identifier.judgement.text()
    keys(Qt.Key.Key_Return, held=CONTROL)
    wait_status(window, qtbot, 1, "done", "", "corrected")


def test_a_pasted_megabyte_is_refused_and_the_window_goes_on(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QApplication

    window, keys = opened(show, qtbot, tmp_path, 2)
    QApplication.clipboard().setText("@AB1234 " * 131072)
    keys("c")
    keys(Qt.Key.Key_V, held=CONTROL)
    assert "too long" in window.review.page.side.identifier.judgement.text()
    keys(Qt.Key.Key_Return, held=CONTROL)
    assert window.review.image_id == 1, "not even on purpose"
    keys(Qt.Key.Key_Escape)
    keys("m")
    keys(Qt.Key.Key_V, held=CONTROL)
    keys(Qt.Key.Key_Return)
    assert "too long" in window.review.page.prompt._hint.text()
    keys(Qt.Key.Key_Escape, "a")
    wait_status(window, qtbot, 1, "done", "@A80001", "accepted")
    assert len(window.workspace.reviews.reviews([1])[1]) == 1


def test_a_photograph_that_is_gone_leaves_its_findings_and_says_why(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    file = tmp_path / "photos" / "002.png"
    content = file.read_bytes()
    file.unlink()
    keys("n")
    page = window.review.page
    qtbot.waitUntil(lambda: "not there any more" in page.message.text(), timeout=LONG_MS)
    assert not page.canvas.isVisible()
    assert [finding.text for finding in page.side.model.findings] == ["@A80002", "@AB0002", "car", "GATE 4"]
    keys("b")
    assert "nothing can be drawn" in window.remark.text.text()
    file.write_bytes(content)
    keys("p", "n")
    wait_picture(window, qtbot, 2)
    keys("1")
    wait_status(window, qtbot, 2, "done", "@AB0002")


def test_two_decisions_upon_the_same_base_are_shown(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    from functools import partial

    from reportdesk.domain.reviews import Review
    from reportdesk.workspace import review_tasks

    window, keys = opened(show, qtbot, tmp_path, 2)
    keys("1", "p")
    wait_status(window, qtbot, 1, "done")
    other = Review("other", None, "bob", "correct", {"identifier": "@ZZ9999"})
    window.workspace.run(partial(review_tasks.add_review, image=1, review=other))
    conflict = window.review.page.side.conflict
    qtbot.waitUntil(conflict.isVisible, timeout=LONG_MS)
    assert "bob: corrected @ZZ9999" in conflict.text()
    assert "ann: corrected @AB0001" in conflict.text()
    assert window.workspace.queries.rows([1])[1].conflicts == 2


def test_two_quick_decisions_of_one_person_are_no_conflict(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    keys("m")
    keys.type("asked")
    keys(Qt.Key.Key_Return, "a", "p", "1")
    wait_status(window, qtbot, 1, "done", "@AB0001", "corrected")
    assert window.workspace.queries.rows([1])[1].conflicts == 0
    assert [review.decision for review in window.workspace.reviews.reviews([1])[1]] == ["comment", "accept", "correct"]


def test_failed_images_are_reviewed_too_and_a_filter_is_followed(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    from reportdesk.domain.status import ImageStatus

    window = show()
    fill(window.workspace, tmp_path / "photos", 3, failures=(DAMAGED,))
    window.activateWindow()
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 3, timeout=LONG_MS)
    window.filter.choose(ImageStatus.FAILED)
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 1, timeout=LONG_MS)
    window.table.setFocus()
    keys = Keys(window, qtbot)
    keys(Qt.Key.Key_F2)
    assert window.review.image_id == 3
    assert "1 of 1" in window.review.page.side.name.text()
    assert "damaged" in window.review.page.side.status.text()
    keys("c")
    keys.type("@aa1234")
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 3, "done", "@AA1234", "corrected")
    keys(Qt.Key.Key_Z, held=CONTROL)
    wait_status(window, qtbot, 3, "failed", "", "")


def test_enter_opens_the_row_under_the_cursor_and_escape_leads_back_to_it(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    keys(Qt.Key.Key_Escape)
    window.table.selectRow(1)
    keys(Qt.Key.Key_Return)
    assert window.review.is_open
    assert window.review.image_id == 2
    keys("n", Qt.Key.Key_Escape)
    assert window.table.current_image() == 3
    assert window.details.image_id == 3


def test_an_image_that_is_deleted_under_review_is_gone_from_it(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    add_report(window.workspace, "south")
    page = window.review.page
    keys("c")
    keys.type("@zz00")
    window.workspace.run(partial(report_care.begin_delete, report=1))
    finish_deletions(window.workspace, lambda _content: None, threading.Event())
    qtbot.waitUntil(lambda: "not in the workspace any more" in page.message.text(), timeout=LONG_MS)
    assert page.message.isVisible()
    assert not page.side.isEnabled()
    assert page.side.identifier.field.text() == ""
    keys(Qt.Key.Key_A, held=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Nothing was decided" in window.remark.text.text(), timeout=LONG_MS)
    assert not window.review.decisions.steps.can_undo
    keys("e", "a", "n", Qt.Key.Key_Escape)
    assert not window.review.is_open


def test_nothing_to_review_is_said(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 1)
    keys("a")
    wait_status(window, qtbot, 1, "done")
    keys(Qt.Key.Key_Escape, Qt.Key.Key_F2)
    assert not window.review.is_open
    assert "Nothing here waits" in window.remark.text.text()


def test_the_keys_are_shown_and_put_away(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    overlay = window.review.page.overlay
    keys("?", held=Qt.KeyboardModifier.ShiftModifier)
    assert overlay.isVisible()
    assert "Accept, and go to the next one that waits" in overlay.text.text()
    keys("a")
    assert not overlay.isVisible()
    assert status_of(window, 1)[2] == "", "the key that closes the sheet is no command"
    keys(Qt.Key.Key_F1, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert window.review.is_open


def test_the_models_of_the_review_are_sound(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    side = window.review.page.side
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (side.model, side.trail_model)]
    keys("a", "p", Qt.Key.Key_Down, "r", "2", "n", "n")
    side.model.point_at(1)
    wait_status(window, qtbot, 1, "failed")
    keys("p", "p", "p")
    qtbot.waitUntil(lambda: side.trail_model.rowCount() == 2, timeout=LONG_MS)
    assert side.trail_model.index(0, 2).data() == "rejected"
    assert len(testers) == 2


def test_table_and_details_show_who_set_the_value(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    from reportdesk.ui.image_model import Column

    window, keys = opened(show, qtbot, tmp_path, 2)
    keys("1", Qt.Key.Key_Escape)
    wait_status(window, qtbot, 1, "done", "@AB0001")
    window.table.selectRow(0)
    qtbot.waitUntil(lambda: "set by ann" in window.details.facts.toPlainText(), timeout=LONG_MS)
    assert "@A80001" in window.details.facts.toPlainText(), "what the program read stays in sight"
    index = window.table.images.index(0, Column.IDENTIFIER)
    qtbot.waitUntil(lambda: index.data() == "@AB0001", timeout=LONG_MS)
    assert "set by a person" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert doubtful(1).identifiers[0].value == "@A80001"
