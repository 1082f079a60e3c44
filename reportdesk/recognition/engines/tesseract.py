"""Tesseract: for clean documents, and for languages that RapidOCR does not know.

Its library is called directly where `tesserocr` is installed (a fifth less time than starting the program, the same
words); else its program. Both give the same table of words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Quad, TextLine
from reportdesk.recognition.engines import tesseract_program, tesserocr
from reportdesk.recognition.engines.tesseract_table import lines_of
from reportdesk.recognition.picture import Picture, Pixels

LONGEST_PX = 2400
"""Pages lose words below about 2000 pixels; above, photographs only take longer."""

_UPRIGHT = 3
_WITHOUT_ORIENTATION = {1: _UPRIGHT, 12: 11}
"""What each mode does apart from finding out how the page is turned."""


class Caller(Protocol):
    """A way to call Tesseract (the modules `tesserocr` and `tesseract_program`)."""

    def languages(self) -> frozenset[str]:
        """Return the languages that can be read, with "osd" where the data for turned pages is there.

        Raises:
            StageUnavailable: Tesseract cannot be called in this way.
        """
        ...

    def table(self, gray: Pixels, languages: str, psm: int, seconds: float) -> str:
        """Return Tesseract's table of words (TSV).

        Raises:
            RecogniserTimedOut: it took longer than `seconds`.
            ImageDamaged: Tesseract refused the picture.
        """
        ...


_CALLERS: tuple[Caller, ...] = (tesserocr, tesseract_program)


class TesseractEngine:
    """Reads clean pages; needs Tesseract, and the data of its languages, on this machine."""

    def read(self, picture: Picture, settings: Settings, squares: Sequence[Quad] = ()) -> list[TextLine]:
        """Return all lines, see `recognition.text.TextEngine`.

        Raises:
            StageUnavailable: Tesseract or the data of a language is missing.
            RecogniserTimedOut: it took longer than one image may take.
            ImageDamaged: Tesseract refused the picture.
        """
        gray, scale = picture.gray_within(max(LONGEST_PX, settings.text_max_px))
        return _read(gray, scale, settings, settings.tesseract_psm)

    def check(self, settings: Settings) -> None:
        """Raise StageUnavailable, with the exact remedy, when Tesseract or a language of the settings is missing."""
        _callers(settings.tesseract_languages)

    def read_upright(self, gray: Pixels, settings: Settings) -> list[TextLine]:
        """Return all lines of an upright page, boxes in its own pixels; raises like `read`."""
        return _read(gray, 1.0, settings, _UPRIGHT)


def _read(gray: Pixels, scale: float, settings: Settings, psm: int) -> list[TextLine]:
    callers = _callers(settings.tesseract_languages)
    if psm in _WITHOUT_ORIENTATION:
        callers = [caller for caller in callers if "osd" in caller.languages()] or callers
        if "osd" not in callers[0].languages():
            psm = _WITHOUT_ORIENTATION[psm]
    table = callers[0].table(gray, settings.tesseract_languages, psm, settings.image_deadline_s)
    return lines_of(table, scale)


def _callers(languages: str) -> list[Caller]:
    """Return the ways to call Tesseract that know all `languages` (joined by +), best first; at least one."""
    wanted = set(languages.split("+"))
    absent: list[StageUnavailable] = []
    missing: set[str] = set()
    found = []
    for caller in _CALLERS:
        try:
            lacking = wanted - caller.languages()
        except StageUnavailable as error:
            absent.append(error)
            continue
        missing |= lacking
        if not lacking:
            found.append(caller)
    if found:
        return found
    if missing:
        raise tesseract_program.language_missing(min(missing))
    raise absent[-1]
