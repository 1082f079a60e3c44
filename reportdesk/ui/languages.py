"""The language of the window: the program's own texts, Qt's own words on buttons, and how numbers are written."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reportdesk.config.paths import resources_folder
from reportdesk.ui.words import CONTEXT, set_language

log = logging.getLogger(__name__)

SYSTEM = "system"
ENGLISH = "en"
"""The language that the program is written in: it needs no translation file."""

_worn: list[QTranslator] = []


class OneContext(QTranslator):
    """Answers every context of the program from one, so that the same English text has one translation."""

    _content = b""

    def take(self, file: Path) -> bool:
        """Read a file into memory. Qt would map it: a window dies (SIGBUS) when an upgrade writes the file anew."""
        try:
            self._content = file.read_bytes()
        except OSError:
            return False
        return self.load(self._content)

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the translation; None, which lets Qt ask the next translator, for Qt's own texts and unknown ones."""
        if context.startswith("Q"):
            return None  # type: ignore[return-value]
        return super().translate(CONTEXT, source, None, n) or None  # type: ignore[return-value]


def translated() -> tuple[str, ...]:
    """Return the languages that translation files are shipped for."""
    files = (resources_folder() / "translations").glob("reportdesk_*.qm")
    return tuple(sorted(file.stem.partition("_")[2] for file in files))


def language_of(choice: str) -> str:
    """Return the language for a choice of the settings: that of the desktop for "system", English where unknown."""
    wanted = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    known = {ENGLISH, *translated()}
    short = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((name for name in short if name in known), ENGLISH)


def wear(app: QApplication, choice: str) -> str:
    """Let windows that are made from now on speak the language of a choice; return that language."""
    while _worn:
        app.removeTranslator(_worn.pop())
    language = language_of(choice)
    QLocale.setDefault(QLocale.system() if choice == SYSTEM else QLocale(language))
    if language != ENGLISH:
        own, qt = OneContext(app), QTranslator(app)
        if not own.take(resources_folder() / "translations" / f"reportdesk_{language}.qm"):
            log.warning("the translation into %s cannot be loaded", language)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator in (qt, own):
            app.installTranslator(translator)
            _worn.append(translator)
    set_language(language)
    return language
