"""Tesseract's table of words (TSV) as text lines."""

from __future__ import annotations

import unicodedata
from collections import Counter

from reportdesk.domain.findings import Box, Quad, TextLine
from reportdesk.domain.values import dataclass
from reportdesk.recognition.text_crops import turned
from reportdesk.recognition.text_rows import union

_COLUMNS = 12
_WORD_LEVEL = "5"
_RIGHT_TO_LEFT = ("R", "AL")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    confidence: float
    box: Box


def lines_of(table: str, scale: float) -> list[TextLine]:
    """Return the lines of a table in its order, boxes in pixels of the picture that was read at `scale` (0..1).

    The table does not say how a page is turned; the order of its words does. A line of one word is taken to be turned
    like most others.
    """
    lines = _words_by_line(table, scale)
    turns = [_turn(words) for words in lines]
    usual = Counter(turn for turn in turns if turn is not None).most_common(1)
    main = usual[0][0] if usual else 0
    return [_line(words, main if turn is None else turn) for words, turn in zip(lines, turns, strict=True)]


def _words_by_line(table: str, scale: float) -> list[list[_Word]]:
    lines: dict[tuple[str, ...], list[_Word]] = {}
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) < _COLUMNS or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) / scale for cell in cells[6:10])
        confidence = min(1.0, max(0.0, float(cells[10]) / 100))
        word = _Word(cells[11].strip(), confidence, (left, top, left + width, top + height))
        lines.setdefault(tuple(cells[1:5]), []).append(word)
    return list(lines.values())


def _turn(words: list[_Word]) -> int | None:
    """Return by how many quarters (0..3, clockwise) a line is turned, None when one word does not tell."""
    (x1, y1), (x2, y2) = _middle(words[0].box), _middle(words[-1].box)
    if len(words) == 1 or (x1, y1) == (x2, y2):
        return None
    if abs(x2 - x1) >= abs(y2 - y1):
        leftward = x2 < x1
        return 2 if leftward != _is_right_to_left(words[0].text) else 0
    return 1 if y2 > y1 else 3


def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def _middle(box: Box) -> tuple[float, float]:
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def _line(words: list[_Word], turn: int) -> TextLine:
    letters = sum(len(word.text) for word in words)
    confidence = sum(len(word.text) * word.confidence for word in words) / letters
    x1, y1, x2, y2 = box = union([word.box for word in words])
    upright: Quad = ((x1, y1), (x2, y1), (x2, y2), (x1, y2))
    return TextLine(" ".join(word.text for word in words), confidence, box, turned(upright, turn))
