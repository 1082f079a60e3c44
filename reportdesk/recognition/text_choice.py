"""The automatic choice: clean pages of running text to Tesseract where it is installed, all else to RapidOCR."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.findings import Quad, TextLine, bounding_box
from reportdesk.recognition.engines.rapidocr import RapidOcrEngine
from reportdesk.recognition.engines.tesseract import LONGEST_PX, TesseractEngine
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text_closer import find_lines
from reportdesk.recognition.text_directions import main_direction
from reportdesk.recognition.text_pages import is_clean_page
from reportdesk.recognition.text_squares import outside

log = logging.getLogger(__name__)

_SURE_PAGE = 0.92
"""Pages in Tesseract's languages come out at 0.94 and more, with words of other languages at 0.91, receipts at 0.89."""


class AutomaticEngine:
    """RapidOCR, which also finds out whether a picture is a page that Tesseract reads as well and faster."""

    def __init__(self) -> None:
        self._photographs = RapidOcrEngine()
        self._pages = TesseractEngine()

    def read(self, picture: Picture, settings: Settings, squares: Sequence[Quad] = ()) -> list[TextLine]:
        """Return all lines, see `recognition.text.TextEngine`."""
        quads = outside(find_lines(picture, self._photographs, settings.text_max_px), squares)
        if is_clean_page(picture, quads):
            lines = self._page(picture, quads, settings)
            if _sureness(lines) >= _SURE_PAGE:
                return lines
        return self._photographs.read_lines(picture, quads)

    def check(self, settings: Settings) -> None:
        """Raise StageUnavailable when RapidOCR cannot work here; Tesseract need not be."""
        self._photographs.check(settings)

    def _page(self, picture: Picture, quads: Sequence[Quad], settings: Settings) -> list[TextLine]:
        """Return what Tesseract reads of a page, nothing when it cannot. It needs no data for turned pages here."""
        turns = main_direction(picture, quads, self._photographs.recognise)
        gray, scale = picture.gray_within(LONGEST_PX)
        try:
            lines = self._pages.read_upright(np.ascontiguousarray(np.rot90(gray, turns)), settings)
        except ReportdeskError as error:
            log.info("Tesseract does not read this page, RapidOCR does: %s", error)
            return []
        height, width = gray.shape
        return [_turned_back(line, turns, width, height, scale) for line in lines]


def _sureness(lines: Sequence[TextLine]) -> float:
    """Return the mean confidence of all letters, 0 without any."""
    letters = sum(len(line.text) for line in lines)
    return sum(len(line.text) * line.confidence for line in lines) / letters if letters else 0.0


def _turned_back(line: TextLine, turns: int, width: int, height: int, scale: float) -> TextLine:
    """Return a line of the upright page in pixels of the picture, whose reduced view of that size is turned."""
    x1, y1, x2, y2 = line.box
    upright: Quad = line.quad or ((x1, y1), (x2, y1), (x2, y2), (x1, y2))
    a, b, c, d = (_point_back(point, turns, width, height, scale) for point in upright)
    quad: Quad = (a, b, c, d)
    return replace(line, box=bounding_box(quad), quad=quad)


def _point_back(point: tuple[float, float], turns: int, width: int, height: int, scale: float) -> tuple[float, float]:
    x, y = point
    across, down = ((x, y), (width - y, x), (width - x, height - y), (y, height - x))[turns]
    return across / scale, down / scale
