"""Tesseract through pytesseract: for clean documents and for languages that RapidOCR does not know."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ImageDamaged, RecogniserTimedOut, StageUnavailable
from reportdesk.domain.findings import TextLine
from reportdesk.recognition.picture import Picture

_LONGEST_PX = 2400
"""Pages lose words below about 2000 pixels; above, photographs only take longer."""

_NEED_ORIENTATION_DATA = (0, 1, 12)
_Word = tuple[str, float, tuple[int, int, int, int]]


class TesseractEngine:
    """Reads clean pages; needs the Tesseract program and the data of its languages on this machine."""

    def read(self, picture: Picture, settings: Settings) -> list[TextLine]:
        """Return all lines, see `recognition.text.TextEngine`.

        Raises:
            StageUnavailable: the program or the data of a language is missing.
            RecogniserTimedOut: it took longer than one image may take.
            ImageDamaged: Tesseract refused the picture.
        """
        orientation = ("osd",) if settings.tesseract_psm in _NEED_ORIENTATION_DATA else ()
        check(settings.tesseract_languages, orientation)
        gray, scale = picture.gray_within(max(_LONGEST_PX, settings.text_max_px))
        return list(_lines(_table(gray, settings), scale))


def check(languages: str, also: tuple[str, ...] = ()) -> None:
    """Raise StageUnavailable, with the exact remedy, when Tesseract or one of `languages` (joined by +) is missing."""
    there = _installed_languages()
    for language in (*languages.split("+"), *also):
        if language not in there:
            raise StageUnavailable(
                f"Tesseract has no data for the language '{language}'.",
                f"{_language_line(language)} Or change the setting tesseract_languages.",
            )


@lru_cache(maxsize=1)
def _installed_languages() -> frozenset[str]:
    try:
        import pytesseract

        return frozenset(str(name) for name in pytesseract.get_languages(config=""))
    except ImportError as error:
        raise StageUnavailable(
            "The Python part of Tesseract (pytesseract) is not installed.", "Install reportdesk again."
        ) from error
    except pytesseract.TesseractNotFoundError as error:
        raise StageUnavailable(
            "The Tesseract program is not installed, or not on the search path.",
            f'{_program_line()} Or choose text_engine = "rapidocr" in the settings, which needs nothing.',
        ) from error


def _program_line() -> str:
    if sys.platform == "win32":
        return "Install Tesseract for Windows and add its folder to PATH."
    if sys.platform == "darwin":
        return "Run: brew install tesseract."
    return "Run: sudo apt install tesseract-ocr."


def _language_line(language: str) -> str:
    if sys.platform == "win32":
        return f"Put the file {language}.traineddata into Tesseract's folder tessdata."
    if sys.platform == "darwin":
        return "Run: brew install tesseract-lang."
    return f"Run: sudo apt install tesseract-ocr-{language.replace('_', '-').lower()}."


def _table(gray: Any, settings: Settings) -> dict[str, list[Any]]:
    import pytesseract

    # Without this limit several Tesseract processes at once are up to thirty times slower.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        table: dict[str, list[Any]] = pytesseract.image_to_data(
            gray,
            lang=settings.tesseract_languages,
            config=f"--psm {settings.tesseract_psm}",
            output_type=pytesseract.Output.DICT,
            timeout=settings.image_deadline_s,
        )
    except pytesseract.TesseractError as error:
        raise ImageDamaged(f"Tesseract could not read this picture: {error.message}.") from error
    except RuntimeError as error:  # pytesseract's word for a timeout
        raise RecogniserTimedOut("Tesseract took longer than one image may take.") from error
    return table


def _lines(table: dict[str, list[Any]], scale: float) -> Iterator[TextLine]:
    lines: dict[tuple[int, int, int], list[_Word]] = {}
    for row, text in enumerate(table["text"]):
        confidence = float(table["conf"][row])
        if confidence < 0 or not str(text).strip():
            continue
        key = (int(table["block_num"][row]), int(table["par_num"][row]), int(table["line_num"][row]))
        left, top = int(table["left"][row]), int(table["top"][row])
        box = (left, top, left + int(table["width"][row]), top + int(table["height"][row]))
        lines.setdefault(key, []).append((str(text).strip(), confidence / 100, box))
    for words in lines.values():
        yield _line(words, scale)


def _line(words: list[_Word], scale: float) -> TextLine:
    letters = sum(len(text) for text, _, _ in words)
    confidence = sum(len(text) * sureness for text, sureness, _ in words) / letters
    x1, y1 = min(box[0] for _, _, box in words), min(box[1] for _, _, box in words)
    x2, y2 = max(box[2] for _, _, box in words), max(box[3] for _, _, box in words)
    return TextLine(
        " ".join(text for text, _, _ in words),
        min(1.0, confidence),
        (x1 / scale, y1 / scale, x2 / scale, y2 / scale),
    )
