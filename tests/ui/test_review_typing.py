"""Corrections that are typed: one character mended in its place, and entries of the register while one types."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.register import Entry
from reportdesk.domain.reviews import Review
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.review.overtype_field import place_to_mend
from reportdesk.workspace import register_tasks, review_tasks
from reportdesk.workspace.events import Committed
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, wait_status
from tests.ui.test_review import CONTROL, opened


def expect(window: MainWindow, *values: str) -> None:
    """Put a register of these into force."""
    entries = tuple(Entry(value) for value in values)
    task = partial(register_tasks.add_register, name="yard", entries=entries, source="", operator="ann", bad=0)
    window.workspace.run(task)


def offered(window: MainWindow) -> list[str]:
    choices = window.review.page.side.identifier.choices
    return [choices.item(row).text().split("   (")[0].strip() for row in range(choices.count())]


def test_the_cursor_stands_where_the_pattern_breaks() -> None:
    settings = Settings()
    assert place_to_mend("@A80001", settings) == 2
    assert place_to_mend("@AB00O1", settings) == 5
    assert place_to_mend("@AB0001", settings) == 7
    assert place_to_mend("", settings) == 0


def test_one_character_is_mended_with_three_keys(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    keys("e")
    assert window.review.page.side.identifier.field.text() == "@A80001"
    assert "character 3 is 8" in window.review.page.side.identifier.judgement.text()
    keys("b")
    assert window.review.page.side.identifier.field.text() == "@Ab0001"
    keys(Qt.Key.Key_Return)
    assert keys.pressed == 3
    wait_status(window, qtbot, 1, "done", "@AB0001", "corrected")
    assert window.review.image_id == 2
    keys("e", Qt.Key.Key_Escape)
    assert window.review.page.side.identifier.field.text() == ""
    keys("c")
    keys.type("@zz0002")
    assert window.review.page.side.identifier.field.text() == "@zz0002", "C begins with an empty field, and inserts"
    keys(Qt.Key.Key_Home, Qt.Key.Key_Delete)
    keys("e")
    assert window.review.page.side.identifier.field.text() == "ezz0002", "letters are letters while one types"


def test_mending_goes_through_what_was_read_with_the_arrow_keys(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    keys("1")
    wait_status(window, qtbot, 1, "done", "@AB0001")
    keys("p", "e", Qt.Key.Key_Left, "7")
    assert window.review.page.side.identifier.field.text() == "@AB0007"
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 1, "done", "@AB0007", "corrected")


def test_the_register_completes_what_is_typed(
    show: Show, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    expect(window, "@ZZ0471", "@ZZ0472", "@KK9981")
    before = keys.pressed
    keys("c", "9", "8")
    assert offered(window) == ["@KK9981"]
    assert window.review.page.side.identifier.judgement.text() == "Enter takes @KK9981."
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 1, "done", "@KK9981", "corrected")
    one = keys.pressed - before
    keys("c", "4", "7")
    assert offered(window) == ["@ZZ0471", "@ZZ0472"]
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    wait_status(window, qtbot, 2, "done", "@ZZ0472", "corrected")
    two = keys.pressed - before - one
    with capsys.disabled():
        print(f"\n  key presses for a correction typed with a register: {one} and {two}")
    assert max(one, two) <= 6
    keys("c", "q", "x")
    assert "@ZZ0471" not in offered(window)
    assert "Not yet a" in window.review.page.side.identifier.judgement.text()


def test_the_end_is_enough_where_the_beginning_was_read_or_set_before(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 4)
    panel = window.review.page.side.identifier
    keys("c")
    keys.type("zz04")
    assert panel.judgement.text().startswith("Not yet a yard-id: 2 more characters.")
    keys.type("71")
    assert offered(window) == ["@ZZ0471"]
    assert panel.judgement.text() == "Enter takes @ZZ0471."
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 1, "done", "@ZZ0471", "corrected")
    keys("c", "7", "2")
    assert offered(window) == ["@AB0072", "@ZZ0472"], "as in the code of this photograph, and as it was set last"
    keys(Qt.Key.Key_Return)
    assert panel.judgement.text().startswith("Not saved."), "two are possible: none is taken by itself"
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    wait_status(window, qtbot, 2, "done", "@ZZ0472", "corrected")
    source = window.workspace.queries.image(2).reviews[0].values["identifier_from"]
    assert "completed" not in str(source), "a person read it in the picture"


def test_what_is_expected_and_nearly_read_is_suggested(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    """The program read @A80002 and a code says @AB0002; the register knows the latter, and one like the former."""
    window, keys = opened(show, qtbot, tmp_path, 2)
    assert offered(window)[0] == "1   @AB0001"
    expect(window, "@AB0002", "@A8000Z")
    keys("n")
    assert offered(window)[0] == "1   @AB0002", "expected and read goes first"
    panel = window.review.page.side.identifier
    assert "register" in panel.choices.item(1).text()
    assert offered(window)[1] == "2   @A8000Z"


def test_a_commit_leaves_what_is_typed_its_completions(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    expect(window, "@ZZ7777", "@ZZ7778")
    panel = window.review.page.side.identifier
    keys("c")
    keys.type("zz77")
    keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    window.workspace.run(partial(review_tasks.add_review, image=1, review=Review("bob-1", None, "bob", "comment", {})))
    qtbot.waitUntil(lambda: window.review.page.side.trail_model.rowCount() == 1, timeout=LONG_MS)
    expect(window, "@ZZ7777", "@ZZ7778", "@ZZ7779")
    window.bridge.committed.emit(Committed(elsewhere=True))
    assert offered(window) == ["@ZZ7777", "@ZZ7778", "@ZZ7779"], "the register in force completes"
    assert "arrow keys choose" in panel.judgement.text()
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 1, "done", "@ZZ7778", "corrected")


def test_a_commit_leaves_what_is_chosen_and_said_in_an_empty_field(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    panel = window.review.page.side.identifier
    keys("c", Qt.Key.Key_Return)
    window.bridge.committed.emit(Committed(elsewhere=True))
    assert panel.judgement.text().startswith("Not saved.")
    keys(Qt.Key.Key_Down)
    window.bridge.committed.emit(Committed(elsewhere=True))
    assert panel.choices.currentRow() == 0
    window.review.page.actions_by_name["next"].trigger()
    assert panel.choices.currentRow() == -1, "what was chosen is not chosen on the next photograph"


@pytest.mark.parametrize("key", ["a", "u", "n", "p"])
def test_what_is_typed_is_not_left_behind(show: Show, qtbot: QtBot, tmp_path: Path, key: str) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    keys("n", "c")
    keys.type("@zz0002")
    window.review.page.setFocus()
    keys(key)
    field = window.review.page.side.identifier.field
    assert window.review.image_id == 2
    assert field.text() == "@zz0002"
    assert field.hasFocus()
    assert "not saved yet" in window.remark.text.text()
    keys(Qt.Key.Key_Return)
    wait_status(window, qtbot, 2, "done", "@ZZ0002", "corrected")
    assert window.review.image_id == 3


def test_a_click_takes_what_the_register_offers(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    expect(window, "@ZZ0471", "@ZZ0472")
    keys("c", "z", "z")
    choices = window.review.page.side.identifier.choices
    at = choices.visualItemRect(choices.item(1)).center()
    QTest.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wait_status(window, qtbot, 1, "done", "@ZZ0472", "corrected")


def test_an_entry_that_fits_no_pattern_asks_first(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window, keys = opened(show, qtbot, tmp_path, 2)
    expect(window, "CRANE NINE")
    keys("c", "n", "i", "n", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.review.page.side.identifier.field.text() == "CRANE NINE"
    assert "Not saved" in window.review.page.side.identifier.judgement.text()
    keys(Qt.Key.Key_Return, held=CONTROL)
    wait_status(window, qtbot, 1, "done", "CRANE NINE", "corrected")


def test_a_register_that_cannot_be_read_does_not_stop_the_review(
    show: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keys = opened(show, qtbot, tmp_path, 3)
    expect(window, "@ZZ0471")

    def gone(*_all: object) -> None:
        raise WorkspaceError("The workspace cannot be read.", "Check the disk.")

    monkeypatch.setattr(window.workspace.register, "look_up", gone)
    monkeypatch.setattr(window.workspace.register, "containing", gone)
    keys("n", "c", "z", "z")
    assert window.review.image_id == 2
    assert offered(window)[0] == "@AB0002"
    keys(Qt.Key.Key_Escape, "1")
    wait_status(window, qtbot, 2, "done", "@AB0002")
