"""The window in other languages: translation files are complete and true to the code, and a window speaks them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.config.declare import declarations
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileMissing
from reportdesk.engine.engine import RECOGNISER
from reportdesk.ui import languages, words
from reportdesk.ui.image_model import Column
from reportdesk.ui.messages import message, told
from reportdesk.ui.office import charts
from reportdesk.ui.settings import titles
from tests.conftest import JPEG_HEAD
from tests.translations import ts_file
from tests.translations.room_texts import MESSAGES, messages_json, room_texts
from tests.translations.window_texts import PACKAGE, Source, window_texts
from tests.ui.conftest import Show

REMEDY = "Run: python -m tests.translations update"


def all_texts() -> list[Source]:
    return [*window_texts(), *room_texts()]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[QApplication]:
    """Give back the language of the other tests at the end."""
    before = QLocale()
    yield qapp
    languages.wear(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", ts_file.LANGUAGES)
def test_the_files_hold_every_text_of_the_code_and_nothing_else(language: str, tmp_path: Path) -> None:
    known = ts_file.read(language)
    messages = ts_file.messages_of(all_texts(), known)
    assert [message.source for message in messages if not message.translation] == [], REMEDY
    assert known.keys() == {message.source for message in messages}, REMEDY
    assert ts_file.ts_path(language).read_text(encoding="utf-8") == ts_file.text_of(language, messages), REMEDY
    compiled = tmp_path / "compiled.qm"
    ts_file.compile_ts(ts_file.ts_path(language), compiled)
    assert MESSAGES.read_text(encoding="utf-8") == messages_json(), REMEDY
    assert compiled.read_bytes() == ts_file.ts_path(language).with_suffix(".qm").read_bytes(), REMEDY


@pytest.mark.parametrize("language", ts_file.LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for source, translation in ts_file.read(language).items():
        assert _marks(source) == _marks(translation), source
        assert ("&" in source) == ("&" in translation), source
        assert source.endswith("...") == translation.endswith("..."), source
        assert source.strip() == source, source
        assert translation.strip() == translation, translation


def _marks(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[^}]*\}|\n|<[^>]+>|\*\.\w+|;;|[✓✗]", text))


def test_qt_s_own_extraction_finds_nothing_that_is_missing(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    files = [str(file) for file in sorted((PACKAGE / "ui").rglob("*.py"))]
    ts_file.run_tool("lupdate", "-silent", *files, "-ts", str(found))
    texts = {message.findtext("source", "") for message in ElementTree.parse(found).getroot().iter("message")}
    assert len(texts) > 600
    assert texts <= {source.text for source in window_texts()}


def test_every_setting_and_choice_has_words_of_its_own() -> None:
    for declared in declarations(Settings):
        assert f'"{declared.name}": tr(' in Path(titles.__file__).read_text(encoding="utf-8"), declared.name
        for choice in declared.choices:
            assert f'"{choice}": ' in Path(titles.__file__).read_text(encoding="utf-8"), choice


def test_the_settings_offer_the_languages_that_are_shipped() -> None:
    choices = next(declared.choices for declared in declarations(Settings) if declared.name == "language")
    assert choices == ("system", "en", *languages.translated())
    assert languages.translated() == ts_file.LANGUAGES


@pytest.mark.parametrize(("language", "failed", "number"), [("de", "Fehlgeschlagen", "2,5"), ("es", "Fallida", "2,5")])
def test_a_language_holds_for_texts_buttons_and_numbers(
    speak: QApplication, language: str, failed: str, number: str
) -> None:
    assert languages.wear(speak, language) == language
    assert words.tr("Failed") == failed
    assert QCoreApplication.translate("SomeClass", "Failed") == failed
    assert words.tr("nobody translated this") == "nobody translated this"
    assert words.decimal(2.5) == number
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") in ("Abbrechen", "Cancelar")
    languages.wear(speak, "en")
    assert words.tr("Failed") == "Failed"
    assert words.decimal(2.5) == "2.5"


@pytest.mark.parametrize(
    ("language", "days"), [("en", ["Thu 1", "Fri 2"]), ("de", ["Do. 1", "Fr. 2"]), ("es", ["jue 1", "vie 2"])]
)
def test_the_dashboard_names_days_in_the_language_of_the_window(
    speak: QApplication, qtbot: QtBot, language: str, days: list[str]
) -> None:
    languages.wear(speak, language)
    parent = QWidget()
    qtbot.addWidget(parent)
    chart: Any = charts.hours(parent, [("2026-01-01T08", 3), ("2026-01-03T05", 2)], "#2f86c1")
    chart.resize(600, 300)
    chart.grab()
    midnights = [datetime(2026, 1, day).timestamp() for day in (1, 2)]
    axis = chart.getAxis("bottom")
    assert axis.tickStrings(midnights, 1.0, 86_400) == days
    assert axis.tickStrings(midnights, 1.0, 3_600) == ["00:00", "00:00"]


def test_a_window_outlives_an_upgrade_of_its_translation(
    speak: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    file = tmp_path / "translations" / "reportdesk_de.qm"
    file.write_bytes(ts_file.ts_path("de").with_suffix(".qm").read_bytes())
    monkeypatch.setattr(languages, "resources_folder", lambda: tmp_path)
    languages.wear(speak, "de")
    file.write_bytes(b"")
    assert words.tr("Failed") == "Fehlgeschlagen"
    assert words.tr("Needs review") != "Needs review"
    file.unlink()
    assert languages.wear(speak, "de") == "en", "none is there any more"


def test_a_desktop_whose_language_is_unknown_gets_english(monkeypatch: pytest.MonkeyPatch) -> None:
    def desktop(*names: str) -> None:
        system = type("Desktop", (), {"uiLanguages": lambda _self: list(names)})()
        monkeypatch.setattr(QLocale, "system", lambda: system)

    desktop("fi-FI", "fi")
    assert languages.language_of("system") == "en"
    desktop("fi-FI", "de_AT")
    assert languages.language_of("system") == "de"
    desktop("es-MX", "es")
    assert languages.language_of("system") == "es"
    assert languages.language_of("xx") == "en"


@pytest.mark.parametrize("language", ["en", *ts_file.LANGUAGES])
def test_no_two_entries_of_a_menu_share_a_letter(speak: QApplication, show: Show, language: str) -> None:
    languages.wear(speak, language)
    window = show()
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        letters = Counter(re.findall(r"&(\w)", " ".join(action.text().lower() for action in menu.actions())))
        assert all(number == 1 for number in letters.values()), letters


def test_a_german_window_says_nothing_in_english(speak: QApplication, show: Show) -> None:
    languages.wear(speak, "de")
    window = show()
    english = set(ts_file.read("de")) - set(ts_file.read("de").values())
    shown = {action.text() for action in window.findChildren(type(window.menuBar().actions()[0]))}
    shown |= {label.text() for label in window.findChildren(type(window.banner.text))}
    shown |= {button.text() for button in window.findChildren(type(window.banner.button))}
    assert shown & english == set()
    assert "Ziehen Sie einen Ordner mit Fotos hierher" in shown


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("", ""),
        ("The file is empty (0 bytes).", "Die Datei ist leer (0 Byte)."),
        (
            "Two different yard-ids were read: @AB1234 (code), @AB1235 (text).",
            "Zwei verschiedene yard-id wurden gelesen: @AB1234 (code), @AB1235 (text).",
        ),
        ("The file cannot be read: permission denied.", "Die Datei kann nicht gelesen werden: keine Berechtigung."),
        (
            "Version 9.9 of reportdesk is there, this is 0.1.0. It is at: https://updates.yard.example/a.zip",
            "Version 9.9 von reportdesk ist da, dies ist 0.1.0. Sie liegt unter: https://updates.yard.example/a.zip",
        ),
        ("no photograph: a PDF document", "kein Foto: ein PDF-Dokument"),
        ("The file cannot be read: {}.", "Die Datei kann nicht gelesen werden: {}."),
        (
            'Write them into a file x{y}.json beside it: {"names": ["Chassis", ...]}.',
            'Schreiben Sie sie in eine Datei x{y}.json daneben: {"names": ["Chassis", ...]}.',
        ),
        (
            "Run: sudo apt install tesseract-ocr-fra. Or change the setting tesseract_languages.",
            "Starten Sie: sudo apt install tesseract-ocr-fra. Oder ändern Sie die Einstellung tesseract_languages.",
        ),
        (
            "The database central is damaged (file is not a database).",
            "Die Datenbank central ist beschädigt (file is not a database).",
        ),
        ("nobody said this: ever", "nobody said this: ever"),
        (
            "No identifier was found. The picture is incomplete. "
            "The file is damaged; only a part of the picture could be read.",
            "Es wurde keine Kennung gefunden. Das Bild ist unvollständig. "
            "Die Datei ist beschädigt; nur ein Teil des Bildes konnte gelesen werden.",
        ),
        (
            "vin 1M8GDM9AXKP042788: it was read with a confidence of only 0.41. The picture is incomplete.",
            "vin 1M8GDM9AXKP042788: mit einer Sicherheit von nur 0.41 gelesen. Das Bild ist unvollständig.",
        ),
        ("Nobody said this. The picture is incomplete.", "Nobody said this. Das Bild ist unvollständig."),
        ("The picture is incomplete. Nobody said this.", "Das Bild ist unvollständig. Nobody said this."),
    ],
)
def test_sentences_of_the_rooms_are_told_in_the_language_of_the_window(
    speak: QApplication, english: str, german: str
) -> None:
    languages.wear(speak, "de")
    assert message(english) == german
    languages.wear(speak, "en")
    assert message(english) == english


def test_a_failure_is_told_with_its_remedy(speak: QApplication) -> None:
    languages.wear(speak, "es")
    assert told(FileMissing("The file is not there any more.")).startswith("El archivo ya no está. Devuelva el archivo")


def test_every_sentence_of_the_rooms_finds_its_translation(speak: QApplication) -> None:
    """Filled in, each template is found again, and no other one is taken for it."""
    languages.wear(speak, "de")
    german = ts_file.read("de")
    for source in room_texts():
        numbers = (f"x{number}" for number in count(1))
        filled = re.sub(r"\{\}", lambda _gap, numbers=numbers: next(numbers), source.text)  # type: ignore[misc]
        numbers = (f"x{number}" for number in count(1))
        wanted = re.sub(r"\{\}", lambda _gap, numbers=numbers: next(numbers), german[source.text])  # type: ignore[misc]
        assert message(filled) == wanted, source


def test_what_a_decoder_cannot_name_is_told_in_german_too(
    speak: QApplication, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    languages.wear(speak, "de")
    window = show(RECOGNISER, stages=("codes",))
    (tmp_path / "north").mkdir()
    (tmp_path / "north" / "broken.jpg").write_bytes(JPEG_HEAD)
    window.commands.drop([tmp_path / "north"])
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 1, timeout=20_000)
    said = window.table.images.index(0, int(Column.MESSAGE))
    qtbot.waitUntil(lambda: "(unbekannter Aufbau)" in said.data(), timeout=60_000)


def test_a_failed_image_is_told_in_german_in_table_and_details(
    speak: QApplication, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    languages.wear(speak, "de")
    window = show()
    folder = tmp_path / "north"
    folder.mkdir()
    (folder / "empty.jpg").write_bytes(b"")
    window.commands.drop([folder])
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 1, timeout=20_000)
    said = window.table.images.index(0, int(Column.MESSAGE))
    qtbot.waitUntil(lambda: said.data() == "Die Datei ist leer (0 Byte).", timeout=20_000)
    window.table.selectRow(0)
    qtbot.waitUntil(lambda: "Kopieren Sie das Foto noch einmal" in window.details.facts.toPlainText(), timeout=20_000)
