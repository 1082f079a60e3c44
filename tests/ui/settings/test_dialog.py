"""The settings dialog as an operator uses it: keys and clicks on the real window, files and rooms looked at after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from reportdesk.config import paths, secrets, store
from reportdesk.config.declare import Declared, declarations
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.ui.settings.dialog import SettingsDialog
from reportdesk.ui.settings.draft import kind_of
from reportdesk.ui.settings.editors import ChoicesEditor, NumberEditor
from reportdesk.ui.settings.exchange import ImportQuestion
from tests.ui import acts
from tests.ui.settings.conftest import OpenOffice

DECLARED = {entry.name: entry for entry in declarations(Settings)}
WAIT_MS = 60_000
Photos = Callable[..., Path]

OTHER_TEXTS = {
    "database_url": "sqlite:////tmp/results.db",
    "s3_endpoint": "https://s3.example.org",
    "bandwidth": "08:00-18:00=500",
}


def click(qtbot: QtBot, widget: Any) -> None:
    """Click on a widget once everything lies where it will."""
    QApplication.processEvents()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(box: QLineEdit, text: str) -> None:
    """Replace what stands in a field by keys."""
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClicks(box, text)


def type_number(box: QAbstractSpinBox, text: str) -> None:
    """Replace the number in a box by keys."""
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def save(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.waitUntil(dialog.apply.isEnabled, timeout=WAIT_MS)
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        click(qtbot, dialog.apply)


def set_other_value(qtbot: QtBot, dialog: SettingsDialog, entry: Declared, tmp_path: Path) -> Any:
    """Give a setting another value by its editor; return the value it must have then."""
    editor = dialog.rows[entry.name].editor
    dialog.show_group(entry.group)
    box = editor.focusProxy()
    QApplication.processEvents()
    if isinstance(editor, ChoicesEditor):
        first = entry.choices[0]
        click(qtbot, editor.boxes[first])
        return tuple(choice for choice in entry.choices if choice in entry.default and choice != first)
    if isinstance(box, QComboBox):
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() == 0 else Qt.Key.Key_Up)
        return next(choice for choice in entry.choices if choice == box.currentData())
    if isinstance(box, QCheckBox):
        QTest.keyClick(box, Qt.Key.Key_Space)
        return not entry.default
    if isinstance(box, QAbstractSpinBox):
        key = Qt.Key.Key_Down if entry.default == entry.high else Qt.Key.Key_Up
        QTest.keyClick(box, key)
        return dialog.draft.value(entry.name)
    assert isinstance(box, QLineEdit)
    if kind_of(entry) == "words":
        type_into(box, "QRCode, Code39")
        return ("QRCode", "Code39")
    if entry.name == "s3_ca_bundle":
        file = tmp_path / "trusted.pem"
        file.write_text("")
        type_into(box, str(file))
        return str(file)
    text = OTHER_TEXTS.get(entry.name, str(tmp_path / "place") if "folder" in entry.name else "other")
    type_into(box, text)
    return text


def test_every_setting_has_an_editor_and_comes_back_from_the_file(
    office: OpenOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = office()
    dialog = opened.room.open()
    qtbot.waitExposed(dialog)
    # Kept by the keeper alone: what the rooms make of it is tested where it matters.
    opened.keeper._apply = lambda *_all: None
    assert set(dialog.rows) == set(DECLARED)
    values: dict[str, Any] = {}
    for name, entry in DECLARED.items():
        row = dialog.rows[name]
        assert row.title.text().strip(), name
        assert row.text.text().startswith(entry.text), name
        if name != "patterns":
            values[name] = set_other_value(qtbot, dialog, entry, tmp_path)
            assert values[name] != entry.default, name
            assert dialog.draft.value(name) == values[name], name
            assert row.mark.isVisible(), name
    save(qtbot, dialog)
    assert store.load(environment={}) == Settings(**values)
    for name, entry in DECLARED.items():
        dialog.show_group(entry.group)
        if name != "patterns":
            click(qtbot, dialog.rows[name].reset)
            assert not dialog.rows[name].mark.isVisible(), name
    save(qtbot, dialog)
    assert store.load(environment={}) == Settings()


def test_what_was_changed_by_hand_meanwhile_is_kept_and_shown_after_a_save(office: OpenOffice, qtbot: QtBot) -> None:
    dialog = office().room.open()
    qtbot.waitExposed(dialog)
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('operator = "Ann"\n')
    dialog.show_group(DECLARED["s3_bucket"].group)
    box = dialog.rows["s3_bucket"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, "north")
    save(qtbot, dialog)
    assert store.load(environment={}) == Settings(operator="Ann", s3_bucket="north")
    assert dialog.draft.value("operator") == "Ann"
    assert dialog.draft.changes() == []


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("text_min_confidence", "0.7", 0.7),
        ("vehicle_overlap", "0.75", 0.75),
        ("retry_delay_s", "0.5", 0.5),
        ("code_max_px", "2400", 2400),
    ],
)
def test_a_number_can_be_typed_from_its_first_key_to_its_last_decimal(
    dialog: SettingsDialog, name: str, text: str, value: float
) -> None:
    dialog.show_group(DECLARED[name].group)
    editor = dialog.rows[name].editor
    assert isinstance(editor, NumberEditor)
    type_number(editor.box, text)
    assert editor.box.value() == value
    assert dialog.draft.value(name) == value


def test_the_settings_open_by_their_key_and_close_by_escape(office: OpenOffice, qtbot: QtBot) -> None:
    opened = office()
    window, room = opened.window, opened.room
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keySequence(window, QKeySequence("Ctrl+,"))
    qtbot.waitUntil(lambda: room.dialog is not None and room.dialog.isVisible())
    assert room.dialog is not None
    QTest.keyClick(room.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: room.dialog is None)


def test_a_window_that_closes_ends_its_dialog(office: OpenOffice, qtbot: QtBot) -> None:
    opened = office()
    dialog = opened.room.open("Desk")
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    type_into(operator, "Bert")
    opened.window.close_now()
    assert not dialog.isVisible()
    assert not paths.settings_file().exists()


def test_a_search_shows_what_has_its_words(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "least confidence")
    shown = {name for name, row in dialog.rows.items() if row.isVisible()}
    assert shown == {"text_min_confidence", "vehicle_min_confidence", "plate_min_confidence"}
    type_into(dialog.search, "zebra")
    assert dialog.nothing.isVisible()
    assert not any(row.isVisible() for row in dialog.rows.values())
    type_into(dialog.search, "keyring")
    assert all(panel.isVisible() for panel in dialog.connections.values())
    dialog.groups.setFocus()
    QTest.keyClick(dialog.groups, Qt.Key.Key_Down)
    assert dialog.search.text() == ""
    assert dialog.rows["text_engine"].isVisible()


def test_a_wrong_value_says_why_beside_the_field_and_is_not_saved(dialog: SettingsDialog, qtbot: QtBot) -> None:
    row = dialog.rows["bandwidth"]
    box = row.editor.focusProxy()
    assert isinstance(box, QLineEdit)
    dialog.show_group("Delivery")
    type_into(box, "08:00-18:00=many")
    assert row.error.isVisible()
    assert "is not a time range with a number" in row.error.text()
    assert "Settings:" not in row.error.text()
    assert not dialog.save.isEnabled()
    assert "Bandwidth" in dialog.message.text()
    type_into(box, "08:00-18:00=500")
    assert not row.error.isVisible()
    assert dialog.bandwidth_words.text().startswith("08:00 – 18:00: 500 KB/s; no limit at all other hours.")
    save(qtbot, dialog)
    assert store.load(environment={}).bandwidth == "08:00-18:00=500"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("database_url", "mysql://host/db", "cannot be of the kind 'mysql'"),
        ("database_url", "results", "cannot be read"),
        ("database_url", "sqlite:///results.db", "names no full path"),
        ("s3_endpoint", "s3.example.org", "no address of a service"),
        ("s3_endpoint", "http://host:port", "no address"),
        ("s3_ca_bundle", "/nowhere/ca.pem", "There is no file"),
        ("code_formats", "QRCode, Zebra", "There is no code format 'Zebra'"),
    ],
)
def test_addresses_files_and_formats_are_checked_while_they_are_typed(
    dialog: SettingsDialog, name: str, text: str, words: str
) -> None:
    dialog.show_group(DECLARED[name].group)
    box = dialog.rows[name].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, text)
    assert words in dialog.rows[name].error.text()
    assert not dialog.save.isEnabled()


def test_what_is_saved_holds_at_once(office: OpenOffice, qtbot: QtBot) -> None:
    opened = office(workers=None)
    dialog = opened.room.open()
    qtbot.waitUntil(dialog.workers_hint.take.isVisible, timeout=WAIT_MS)
    assert dialog.workers_hint.text.text().startswith("Recommended: ")
    workers = dialog.rows["workers"].editor.focusProxy()
    assert isinstance(workers, QAbstractSpinBox)
    workers.setFocus()
    workers.selectAll()
    QTest.keyClicks(workers, "7")
    theme_box = dialog.rows["theme"].editor.focusProxy()
    assert isinstance(theme_box, QComboBox)
    acts.choose(theme_box, theme_box.itemText(theme_box.findData("dark")))
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    type_into(operator, "Bert")
    metered = dialog.rows["sync_on_metered"].editor.focusProxy()
    assert isinstance(metered, QComboBox)
    acts.choose(metered, metered.itemText(metered.findData("send")))
    save(qtbot, dialog)
    assert opened.window.engine.workers == 7
    qtbot.waitUntil(lambda: opened.window.toolbar.workers.value() == 7, timeout=WAIT_MS)
    assert opened.window.theme_choice == "dark"
    assert opened.window.operator == "Bert"
    opened.window.delivery.show_metered(True)
    assert not opened.window.delivery.text().startswith("Delivery paused")
    assert dialog.message.text().startswith("✓")
    assert not dialog.save.isEnabled()


def test_a_database_is_tested_saved_and_gets_results_without_a_restart(
    office: OpenOffice, qtbot: QtBot, photos: Photos, tmp_path: Path
) -> None:
    opened = office()
    opened.window.commands.drop([photos("a.jpg", "b.jpg")])
    qtbot.waitUntil(lambda: opened.window.counts().finished == 2, timeout=WAIT_MS)
    dialog = opened.room.open("Delivery")
    box = dialog.rows["database_url"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, f"sqlite:///{tmp_path}/results.db")
    panel = dialog.connections["database"]
    click(qtbot, panel.test)
    qtbot.waitUntil(lambda: "can be used" in panel.head.text(), timeout=WAIT_MS)
    assert "is made with the first results" in panel.answer.text()
    save(qtbot, dialog)

    def sent() -> bool:
        return opened.desk.courier.status("database").images.get("sent") == 2

    qtbot.waitUntil(sent, timeout=WAIT_MS)
    assert (tmp_path / "results.db").exists()
    dialog.close()
    dialog = opened.room.open("Delivery")
    click(qtbot, dialog.rows["database_url"].reset)
    save(qtbot, dialog)
    assert opened.desk.courier.status("database").place == ""


def test_a_connection_that_cannot_work_says_why(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.show_group("Delivery")
    panel = dialog.connections["database"]
    click(qtbot, panel.test)
    qtbot.waitUntil(lambda: "no central database" in panel.answer.text(), timeout=WAIT_MS)
    box = dialog.rows["database_url"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, f"sqlite:///{tmp_path}/nowhere/results.db")
    click(qtbot, panel.test)
    qtbot.waitUntil(lambda: "does not exist" in panel.answer.text(), timeout=WAIT_MS)
    assert panel.head.text() == "This cannot be used yet."


def test_a_pasted_password_leaves_the_address_and_without_a_keyring_it_is_refused_with_the_alternative(
    dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    dialog.show_group("Delivery")
    box = dialog.rows["database_url"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    QApplication.clipboard().setText("postgresql://desk:hush%21@example.org/results")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.draft.value("database_url") == "postgresql://desk@example.org/results"
    assert box.text() == "postgresql://desk@example.org/results"
    field = dialog.connections["database"].fields["database-password"]
    assert field.box.text() == "hush!"
    assert field.box.echoMode() is QLineEdit.EchoMode.Password
    click(qtbot, dialog.apply)
    qtbot.waitUntil(field.error.isVisible, timeout=WAIT_MS)
    assert "has no keyring" in field.error.text()
    assert "REPORTDESK_DATABASE_PASSWORD" in field.error.text()
    assert not paths.settings_file().exists()
    type_into(field.box, "")
    save(qtbot, dialog)
    assert "hush" not in paths.settings_file().read_text()


class Keyring:
    """A keyring that keeps what it is given, or is locked."""

    def __init__(self, locked: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.locked = locked

    def _open(self) -> None:
        if self.locked:
            raise RuntimeError("the collection is locked")

    def get_password(self, _service: str, name: str) -> str | None:
        self._open()
        return self.kept.get(name)

    def set_password(self, _service: str, name: str, value: str) -> None:
        self._open()
        self.kept[name] = value

    def delete_password(self, _service: str, name: str) -> None:
        self._open()
        del self.kept[name]


def test_secrets_go_to_the_keyring_and_can_be_forgotten(
    dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = Keyring()
    monkeypatch.setattr(secrets, "_backend", lambda: keyring)
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY", raising=False)
    dialog.show_group("Delivery")
    field = dialog.connections["s3"].fields["s3-secret-key"]
    type_into(field.box, "very secret")
    save(qtbot, dialog)
    assert keyring.kept == {"s3-secret-key": "very secret"}
    assert field.box.text() == ""
    qtbot.waitUntil(field.forget.isVisible, timeout=WAIT_MS)
    click(qtbot, field.forget)
    qtbot.waitUntil(lambda: "Not set" in field.origin.text(), timeout=WAIT_MS)
    assert keyring.kept == {}


def test_a_locked_keyring_is_said(dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: Keyring(locked=True))
    dialog.show_group("Delivery")
    field = dialog.connections["database"].fields["database-password"]
    type_into(field.box, "hush")
    click(qtbot, dialog.apply)
    qtbot.waitUntil(field.error.isVisible, timeout=WAIT_MS)
    assert "collection is locked" in field.error.text()
    assert "Unlock it" in field.error.text()


def test_what_the_environment_decides_is_shown_and_locked(office: OpenOffice, qtbot: QtBot) -> None:
    opened = office({"REPORTDESK_WORKERS": "3"}, text="never")
    dialog = opened.room.open()
    row = dialog.rows["workers"]
    assert row.lock.text() == "Set by the environment variable REPORTDESK_WORKERS; change it there."
    assert not row.editor.isEnabled()
    assert not row.reset.isVisible()
    assert dialog.draft.value("workers") == 3
    assert "the command line" in dialog.rows["text"].lock.text()
    dialog.show_group("Desk")
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    type_into(operator, "Bert")
    save(qtbot, dialog)
    assert store.load(environment={}) == Settings(operator="Bert", theme="system")


def test_closing_with_unsaved_changes_asks(
    dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    dialog.show_group("Desk")
    type_into(operator, "Bert")
    QTest.keyClick(operator, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in a field saves nothing"
    answers = ["Go on editing", "Discard them"]

    def answer(box: QMessageBox) -> int:
        wanted = answers.pop(0)
        acts.answer(box, wanted)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert answers == []
    assert not paths.settings_file().exists()


def test_settings_go_from_desk_to_desk_without_secrets(
    office: OpenOffice, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "office.toml"
    own = Pattern("medicine", r"A\d{9}")
    store.export(Settings(max_megapixels=50, operator="Ann", patterns=(*BUILT_IN_PATTERNS, own), workers=2), file)
    opened = office({"REPORTDESK_WORKERS": "3"})
    dialog = opened.room.open()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    click(qtbot, dialog.take_in)
    question = dialog.findChild(ImportQuestion)
    assert question is not None
    shown = {
        item.text(0): item.text(2)
        for number in range(question.tree.topLevelItemCount())
        if (item := question.tree.topLevelItem(number)) is not None
    }
    assert shown == {"Largest image": "50 MP", "Identifier patterns": "7 patterns, own or changed: medicine"}
    click(qtbot, question.take)
    save(qtbot, dialog)
    expected = Settings(max_megapixels=50, patterns=(*BUILT_IN_PATTERNS, own))
    assert store.load(environment={}) == expected
    assert opened.desk.settings.patterns == expected.patterns
    out = tmp_path / "out.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    click(qtbot, dialog.give_out)
    assert "operator" not in store.read_file(out)
    assert store.read_file(out)["max_megapixels"] == 50


def words_of_import(qtbot: QtBot, dialog: SettingsDialog) -> str:
    """Ask for an import; return all words of the question."""
    click(qtbot, dialog.take_in)
    question = dialog.findChildren(ImportQuestion)[-1]
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    question.reject()
    return words


def test_the_import_counts_one_setting_as_one(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "office.toml"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    file.write_text("max_megapixels = 50\n")
    assert "would change 1 setting." in words_of_import(qtbot, dialog)
    file.write_text("max_megapixels = 50\nworkers = 2\n")
    assert "would change 2 settings." in words_of_import(qtbot, dialog)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("teleport = true", "no setting named 'teleport'"),
        ("workers = 99", "99 is out of range"),
        ("code_formats = ['Foo']", "There is no code format 'Foo'"),
        ('written_by = "99.0"\nteleport = true', "newer version 99.0"),
        ("[[identifiers.patterns]]\nname = 'x'\nregex = '('", "is not valid"),
        ("= =", "not valid TOML"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_with_the_reason(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, words: str
) -> None:
    file = tmp_path / "office.toml"
    file.write_text(text)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    click(qtbot, dialog.take_in)
    assert words in dialog.message.text()
    assert dialog.draft.changes() == []


def test_a_damaged_file_at_the_start_is_said_in_the_window(office: OpenOffice, qtbot: QtBot) -> None:
    file = paths.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text("workers = ")
    opened = office()
    strip = opened.room.strip
    assert strip.isVisible()
    assert "not valid TOML" in strip.text.text()
    assert "settings.kept-1.toml" in strip.text.text()
    click(qtbot, strip.button)
    dialog = opened.room.dialog
    assert dialog is not None
    dialog.show_group("Desk")
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    type_into(operator, "Ann")
    save(qtbot, dialog)
    assert not strip.isVisible()


def test_a_full_disk_keeps_the_dialog_open_and_says_so(
    dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_all: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reportdesk.config.atomic.write_atomically", full)
    dialog.show_group("Desk")
    operator = dialog.rows["operator"].editor.focusProxy()
    assert isinstance(operator, QLineEdit)
    type_into(operator, "Bert")
    click(qtbot, dialog.save)
    qtbot.waitUntil(lambda: "the disk is full" in dialog.message.text(), timeout=WAIT_MS)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
