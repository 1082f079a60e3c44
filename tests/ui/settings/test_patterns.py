"""The editor of identifier patterns: keys and clicks, and what it says while one types."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reportdesk.config import store
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.ui.settings import pattern_list
from reportdesk.ui.settings.dialog import SettingsDialog
from reportdesk.ui.settings.pattern_editor import PatternEditor
from tests.ui.acts import click_row
from tests.ui.settings.conftest import OpenOffice
from tests.ui.settings.test_dialog import WAIT_MS, click, save, type_into, type_number

NAMES = [pattern.name for pattern in BUILT_IN_PATTERNS]


@pytest.fixture
def editor(dialog: SettingsDialog) -> PatternEditor:
    dialog.show_group("Identifiers")
    QApplication.processEvents()
    return dialog.patterns


def listed(editor: PatternEditor) -> list[str]:
    return [editor.list.item(number).text() for number in range(editor.list.count())]


def test_a_pattern_is_added_tried_and_saved_and_holds_for_the_next_image(office: OpenOffice, qtbot: QtBot) -> None:
    opened = office()
    dialog = opened.room.open("Identifiers")
    editor = dialog.patterns
    click(qtbot, editor.add)
    assert editor.form.name.text() == "own"
    type_into(editor.form.name, "medicine box")
    type_into(editor.form.regex, r"A\d{9}")
    click(qtbot, editor.form.sources["filename"])
    type_into(editor.text_trial.text, "a123456789 b1")
    assert editor.text_trial.result.text() == "✓ A123456789"
    assert listed(editor) == [*NAMES, "medicine box"]
    save(qtbot, dialog)
    own = Pattern("medicine box", r"A\d{9}", ("code", "text", "filename"), min_confidence=0.6, priority=100)
    assert store.load(environment={}).patterns == (*BUILT_IN_PATTERNS, own)
    assert opened.desk.settings.patterns[-1] == own
    assert opened.desk.engine._attempts._settings.patterns[-1] == own


@pytest.mark.parametrize(
    ("regex", "words"),
    [
        ("[A-Z", "is not valid"),
        ("(A+)+B", "could run for hours"),
        ("A*", "also matches nothing at all"),
        ("A" * 501, "longer than 500"),
    ],
)
def test_a_regex_that_cannot_work_is_refused_with_the_reason(
    dialog: SettingsDialog, editor: PatternEditor, regex: str, words: str
) -> None:
    type_into(editor.form.regex, regex)
    row = dialog.rows["patterns"]
    assert words in row.error.text()
    assert not dialog.save.isEnabled()
    type_into(editor.text_trial.text, "ABC")
    assert words in editor.text_trial.result.text()
    type_into(editor.form.regex, r"@[A-Z]{2}\d{4}")
    assert not row.error.isVisible()
    assert not row.mark.isVisible()


def test_two_patterns_of_one_name_are_refused(dialog: SettingsDialog, editor: PatternEditor, qtbot: QtBot) -> None:
    click(qtbot, editor.copy)
    assert editor.form.name.text() == "yard-id-2"
    type_into(editor.form.name, "vin")
    assert "there are two patterns of this name" in dialog.rows["patterns"].error.text()


def test_a_name_that_begins_like_a_built_in_one_can_be_typed(
    dialog: SettingsDialog, editor: PatternEditor, qtbot: QtBot
) -> None:
    click(qtbot, editor.add)
    type_into(editor.form.name, "plate-de")
    assert listed(editor) == [*NAMES, "plate-de"]
    assert dialog.rows["patterns"].error.text() == ""
    assert dialog.save.isEnabled()


def test_an_own_pattern_of_a_built_in_name_can_be_removed(
    dialog: SettingsDialog, editor: PatternEditor, qtbot: QtBot
) -> None:
    click(qtbot, editor.add)
    type_into(editor.form.name, "plate")
    assert "there are two patterns of this name" in dialog.rows["patterns"].error.text()
    assert editor.remove.text() == "Remove"
    click(qtbot, editor.remove)
    assert dialog.draft.value("patterns") == BUILT_IN_PATTERNS
    assert dialog.rows["patterns"].error.text() == ""


def test_confidence_and_priority_can_be_typed_whole(dialog: SettingsDialog, editor: PatternEditor) -> None:
    type_number(editor.form.confidence, "0.75")
    type_number(editor.form.priority, "1200")
    changed = next(pattern for pattern in dialog.draft.value("patterns") if pattern.name == NAMES[0])
    assert (changed.min_confidence, changed.priority) == (0.75, 1200)


def test_the_test_field_says_as_one_types_what_fits_and_why_not(editor: PatternEditor, qtbot: QtBot) -> None:
    trial = editor.text_trial
    type_into(trial.text, "@AB12345")
    assert "part of a longer word" in trial.result.text()
    QTest.keyClick(trial.text, Qt.Key.Key_Backspace)
    assert trial.result.text() == "✓ @AB1234"
    click_row(editor.list, editor.list.model().index(NAMES.index("container"), 0))
    type_into(trial.text, "MSKU1234567")
    assert "should be 5" in trial.result.text()
    click_row(editor.list, editor.list.model().index(NAMES.index("plate"), 0))
    assert "does not look in codes" in trial.result.text()


def test_patterns_are_turned_off_moved_copied_and_removed(
    dialog: SettingsDialog, editor: PatternEditor, qtbot: QtBot
) -> None:
    assert listed(editor) == NAMES
    assert not editor.up.isEnabled()
    click(qtbot, editor.down)
    assert listed(editor)[:2] == ["vin", "yard-id"]
    click(qtbot, editor.up)
    assert listed(editor) == NAMES
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Space)
    patterns: tuple[Pattern, ...] = dialog.draft.value("patterns")
    assert not patterns[0].enabled
    assert editor.remove.text() == "As built in"
    click(qtbot, editor.remove)
    assert dialog.draft.value("patterns") == BUILT_IN_PATTERNS
    assert editor.form.name.isReadOnly()
    click(qtbot, editor.copy)
    assert not editor.form.name.isReadOnly()
    click(qtbot, editor.remove)
    assert listed(editor) == NAMES
    click(qtbot, editor.add)
    click(qtbot, dialog.rows["patterns"].reset)
    assert listed(editor) == NAMES
    assert dialog.draft.value("patterns") == BUILT_IN_PATTERNS


def test_all_patterns_are_tried_on_a_photograph_by_the_recogniser(
    editor: PatternEditor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "label.jpg"
    file.write_bytes(b"\xff\xd8\xff\xe0")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    box = editor.photograph
    click(qtbot, box.other)
    click(qtbot, box.start)
    assert not box.start.isEnabled()
    qtbot.waitUntil(box.start.isEnabled, timeout=WAIT_MS)
    assert box.result.text() == "✓ LABEL (generic, Codes)"


def test_a_photograph_that_crashes_the_recogniser_costs_only_its_try(
    editor: PatternEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    box = editor.photograph
    for name, words in (("crash-1.jpg", "✗"), ("a.jpg", "✓ A")):
        file = tmp_path / name
        file.write_bytes(b"\xff\xd8\xff\xe0")
        box.add(file)
        click(qtbot, box.start)
        qtbot.waitUntil(box.start.isEnabled, timeout=WAIT_MS)
        assert box.result.text().startswith(words)


# --- the pure operations ---


def test_moving_exchanges_priorities_and_numbers_anew_where_they_are_equal() -> None:
    one, two, three = (Pattern(name, "A", priority=5) for name in ("one", "two", "three"))
    moved = pattern_list.moved((one, two, three), three, -1)
    assert [pattern.name for pattern in pattern_list.by_priority(moved)] == ["one", "three", "two"]
    assert [pattern.priority for pattern in moved] == [10, 30, 20]
    assert pattern_list.moved(moved, moved[0], -1) == moved


def test_the_canonical_order_is_that_of_the_settings_file() -> None:
    own = Pattern("own", "A")
    assert pattern_list.canonical((own, *reversed(BUILT_IN_PATTERNS))) == (*BUILT_IN_PATTERNS, own)
    assert pattern_list.free_name(BUILT_IN_PATTERNS, "vin") == "vin-2"
