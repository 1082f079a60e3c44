"""The Tesseract program, through pytesseract."""

from __future__ import annotations

import os
import sys
from functools import lru_cache

from reportdesk.domain.failures import ImageDamaged, RecogniserTimedOut, StageUnavailable
from reportdesk.recognition.picture import Pixels


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the languages that the program knows; see `engines.tesseract.Caller`."""
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
            f'{_program_line()} Or choose text_engine = "auto" in the settings, which needs nothing.',
        ) from error


def table(gray: Pixels, languages: str, psm: int, seconds: float) -> str:
    """Return the table of words; see `engines.tesseract.Caller`."""
    import pytesseract

    # Without this limit several Tesseract processes at once are up to thirty times slower.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    try:
        return str(pytesseract.image_to_data(gray, lang=languages, config=f"--psm {psm}", timeout=seconds))
    except pytesseract.TesseractError as error:
        raise ImageDamaged(f"Tesseract could not read this picture: {error.message}.") from error
    except RuntimeError as error:  # pytesseract's word for a timeout
        raise RecogniserTimedOut("Tesseract took longer than one image may take.") from error


def language_missing(language: str) -> StageUnavailable:
    """Return the failure that says so, with the line that mends it."""
    return StageUnavailable(
        f"Tesseract has no data for the language '{language}'.",
        f"{_language_line(language)} Or change the setting tesseract_languages.",
    )


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
