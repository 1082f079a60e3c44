"""Printed text in a picture, by the engine that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import TextLine
from reportdesk.recognition.picture import Picture


class TextEngine(Protocol):
    """A way to read printed text."""

    def read(self, picture: Picture, settings: Settings) -> list[TextLine]:
        """Return all lines from top to bottom, boxes in pixels of the upright picture, confidence 0..1.

        Raises:
            StageUnavailable: something the engine needs is not on this machine.
        """
        ...


ENGINE_NAMES = ("rapidocr", "tesseract")


def read_text(picture: Picture, settings: Settings) -> list[TextLine]:
    """Return the lines of at least `settings.text_min_confidence`, from top to bottom.

    Raises:
        StageUnavailable: the engine of the settings, or its language data, is not on this machine.
    """
    lines = engine_named(settings.text_engine).read(picture, settings)
    return [line for line in lines if line.confidence >= settings.text_min_confidence]


def engine_named(name: str) -> TextEngine:
    """Return the engine of that name (`ENGINE_NAMES`); its libraries are loaded at the first reading.

    Raises:
        StageUnavailable: there is no such engine.
    """
    if name == "rapidocr":
        from reportdesk.recognition.engines.rapidocr import RapidOcrEngine

        return RapidOcrEngine()
    if name == "tesseract":
        from reportdesk.recognition.engines.tesseract import TesseractEngine

        return TesseractEngine()
    raise StageUnavailable(f"There is no text engine named '{name}'.", f"Use one of: {', '.join(ENGINE_NAMES)}.")


def available_text_engines(settings: Settings) -> dict[str, str]:
    """Return for each engine "" when it can read here, else what is missing and the remedy, in words."""
    from reportdesk.recognition.engines import rapidocr, tesseract

    checks: dict[str, Callable[[], None]] = {
        "rapidocr": rapidocr.check,
        "tesseract": lambda: tesseract.check(settings.tesseract_languages),
    }
    found = {}
    for name in ENGINE_NAMES:
        try:
            checks[name]()
            found[name] = ""
        except StageUnavailable as error:
            found[name] = f"{error.message} {error.hint}"
    return found
