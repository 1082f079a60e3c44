"""What was read, from whichever source, in the one form that identifier patterns are tried on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from reportdesk.config.pattern_check import MAX_SOURCE_LENGTH
from reportdesk.domain.findings import Box, Code, Plate, TextLine
from reportdesk.domain.values import dataclass
from reportdesk.recognition.code_32 import is_printed_number, settled, spelled_out
from reportdesk.recognition.text_rows import neighbours, union

FILENAME_CONFIDENCE = 0.8
_RETAIL_FORMATS = ("EAN", "UPC", "ITF", "I25", "ISBN")
_CLEARLY_LARGER = 2.0
_DOTTED = {"\u0130": "I"}
"""The Turkish capital I with its dot, which `[A-Z]` takes where case does not count."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One text to look for identifiers in.

    `text` is upper case, NFKC, at most `MAX_SOURCE_LENGTH` characters; `exact` is it as it was read. `retail` marks an
    EAN, UPC or ITF code. `parts` is the number of text boxes that were put together. `bars` is what the bars of a
    Code 32 spell, for both of its readings.
    """

    source: str
    text: str
    confidence: float
    box: Box | None = None
    retail: bool = False
    parts: int = 1
    exact: str = ""
    bars: str = ""

    def is_other_reading_of(self, other: Reading) -> bool:
        """True for the two readings of one Code 32."""
        return bool(self.bars) and (self.bars, self.box) == (other.bars, other.box) and self.text != other.text


def normalised(text: str) -> str:
    """Return `text` as patterns see it: NFKC, upper case, cut at `MAX_SOURCE_LENGTH` characters.

    Digits of other scripts become those of ASCII: `\\d` takes them too, and no register would know the value.
    """
    upper = unicodedata.normalize("NFKC", text[:MAX_SOURCE_LENGTH]).upper()[:MAX_SOURCE_LENGTH]
    if upper.isascii():
        return upper
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else _DOTTED.get(char, char) for char in upper)


def readings(
    codes: Sequence[Code], text: Sequence[TextLine], plates: Sequence[Plate], filename: str
) -> tuple[Reading, ...]:
    """Return everything that was read, best source first."""
    found = [reading for code in settled(codes, text) for reading in _readings_of(code, text)]
    found += [_reading("text", line.text, line.confidence, line.box) for line in text]
    found += [_joined(run) for run in neighbours(text)]
    found += [_reading("plate", plate.text, plate.confidence, plate.box) for plate in _main_plates(plates)]
    if filename:
        found.append(_reading("filename", PurePath(filename).stem, FILENAME_CONFIDENCE, None))
    return tuple(found)


def _readings_of(code: Code, text: Sequence[TextLine]) -> Iterator[Reading]:
    """Yield what a code says; of a Code 32 also its six signs where the print does not say its number."""
    bars = spelled_out(code)
    reading = _reading("code", code.text, 1.0, code.box, retail=_is_retail(code.format))
    yield replace(reading, bars=bars)
    if bars and not is_printed_number(code, text):
        yield replace(reading, text=bars, exact=bars, bars=bars)


def _reading(
    source: str, text: str, confidence: float, box: Box | None, *, retail: bool = False, parts: int = 1
) -> Reading:
    return Reading(source, normalised(text), confidence, box, retail, parts, text[:MAX_SOURCE_LENGTH])


def _is_retail(name: str) -> bool:
    return "".join(filter(str.isalnum, name.upper())).startswith(_RETAIL_FORMATS)


def _joined(run: tuple[TextLine, ...]) -> Reading:
    text = " ".join(line.text for line in run)
    box = union([line.box for line in run])
    return _reading("text", text, min(line.confidence for line in run), box, parts=len(run))


def _main_plates(plates: Iterable[Plate]) -> list[Plate]:
    """Return the one plate that is clearly the largest, else all: plates in the background identify nothing."""
    ranked = sorted(plates, key=lambda plate: -_area(plate.box))
    if len(ranked) > 1 and _area(ranked[0].box) >= _CLEARLY_LARGER * _area(ranked[1].box):
        return ranked[:1]
    return ranked


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
