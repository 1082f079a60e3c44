"""Printed text in a picture, by the engine that the settings name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Code, Plate, Quad, TextLine, Vehicle
from reportdesk.recognition.bare import is_bare
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text_closer import look_closer
from reportdesk.recognition.text_plate_cuts import read_again
from reportdesk.recognition.text_plates import look_at_vehicles, plates_in
from reportdesk.recognition.text_squares import is_in_any, squares_of

if TYPE_CHECKING:
    from reportdesk.recognition.engines.rapidocr import RapidOcrEngine


class TextEngine(Protocol):
    """A way to read printed text."""

    def read(self, picture: Picture, settings: Settings, squares: Sequence[Quad] = ()) -> list[TextLine]:
        """Return all lines in reading order, boxes in pixels of the upright picture, confidence 0..1.

        Args:
            squares: outlines of two-dimensional codes; what seems to stand in one need not be read.

        Raises:
            StageUnavailable: something the engine needs is not on this machine.
        """
        ...

    def check(self, settings: Settings) -> None:
        """Raise StageUnavailable, with the remedy, when the engine cannot read here."""
        ...


ENGINE_NAMES = ("rapidocr", "tesseract")
AUTOMATIC = "auto"


def read_text(picture: Picture, settings: Settings, codes: Sequence[Code] = ()) -> list[TextLine]:
    """Return the lines of at least `settings.text_min_confidence`, in reading order.

    Args:
        codes: the codes of the picture; what seems to be print inside of a two-dimensional one is left out, and where
            the picture shows nothing else, nothing is read.

    Raises:
        StageUnavailable: the engine of the settings, or its language data, is not on this machine.
    """
    engine, squares = engine_named(settings.text_engine), squares_of(codes)
    if is_bare(picture, squares):
        engine.check(settings)
        return []
    lines = engine.read(picture, settings, squares)
    return _kept(lines, settings, codes)


def read_small_print(
    picture: Picture,
    settings: Settings,
    codes: Sequence[Code],
    lines: Sequence[TextLine],
    is_enough: Callable[[Sequence[TextLine]], bool],
) -> list[TextLine]:
    """Return `lines` and what only a closer look at a large picture finds, until `is_enough`; raises like `read_text`.

    With text_engine = "tesseract" the lines come back as they are: Tesseract finds no labels on photographs.
    """
    if settings.text_engine == "tesseract":
        return list(lines)
    return _kept(look_closer(picture, _photograph_engine(), lines, settings.text_max_px, is_enough), settings, codes)


def read_plates_as_print(
    picture: Picture,
    settings: Settings,
    codes: Sequence[Code],
    lines: Sequence[TextLine],
    vehicles: Sequence[Vehicle],
) -> tuple[list[TextLine], list[Plate]]:
    """Return `lines` and what only a look at the vehicles alone finds, and the plates among them; raises like
    `read_text`.

    With text_engine = "tesseract" the lines come back as they are, as from `read_small_print`.
    """
    found, prints = list(lines), list(lines)
    if settings.text_engine != "tesseract":
        engine = _photograph_engine()
        found = _kept(look_at_vehicles(picture, engine, lines, vehicles, settings.text_max_px), settings, codes)
        prints = read_again(picture, engine, found, vehicles)
    return found, plates_in(prints, vehicles, settings.plate_min_confidence)


def engine_named(name: str) -> TextEngine:
    """Return the engine of that name (`ENGINE_NAMES` or "auto"); its libraries are loaded at the first reading.

    Raises:
        StageUnavailable: there is no such engine.
    """
    if name == AUTOMATIC:
        from reportdesk.recognition.text_choice import AutomaticEngine

        return AutomaticEngine()
    if name == "rapidocr":
        return _photograph_engine()
    if name == "tesseract":
        from reportdesk.recognition.engines.tesseract import TesseractEngine

        return TesseractEngine()
    choices = ", ".join((AUTOMATIC, *ENGINE_NAMES))
    raise StageUnavailable(f"There is no text engine named '{name}'.", f"Use one of: {choices}.")


def available_text_engines(settings: Settings) -> dict[str, str]:
    """Return for each engine "" when it can read here, else what is missing and the remedy, in words."""
    found = {}
    for name in ENGINE_NAMES:
        try:
            engine_named(name).check(settings)
            found[name] = ""
        except StageUnavailable as error:
            found[name] = f"{error.message} {error.hint}"
    return found


def _photograph_engine() -> RapidOcrEngine:
    from reportdesk.recognition.engines.rapidocr import RapidOcrEngine

    return RapidOcrEngine()


def _kept(lines: Sequence[TextLine], settings: Settings, codes: Sequence[Code]) -> list[TextLine]:
    squares = squares_of(codes)
    return [
        line for line in lines if line.confidence >= settings.text_min_confidence and not is_in_any(line.box, squares)
    ]
