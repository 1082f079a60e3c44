"""The window in other languages: translation files are complete and true to the code, and a window speaks them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from reportdesk.config.declare import declarations
from reportdesk.config.settings import Settings
from reportdesk.ui import languages, words
from reportdesk.ui.settings import titles
from tests.translations import ts_file
from tests.translations.window_texts import PACKAGE, window_texts
from tests.ui.conftest import Show

REMEDY = "Run: python -m tests.translations update"


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
    messages = ts_file.messages_of(window_texts(), known)
    assert [message.source for message in messages if not message.translation] == [], REMEDY
    assert known.keys() == {message.source for message in messages}, REMEDY
    assert ts_file.ts_path(language).read_text(encoding="utf-8") == ts_file.text_of(language, messages), REMEDY
    compiled = tmp_path / "compiled.qm"
    ts_file.compile_ts(ts_file.ts_path(language), compiled)
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


@pytest.mark.parametrize(("language", "failed", "number"), [("de", "Fehlgeschlagen", "2,5"), ("es", "Fallidas", "2,5")])
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
