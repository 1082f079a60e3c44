"""The reconciliation in the PDF report: a summary, then the lines to act upon; what is in order is only counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from reportdesk.export.pdf_pages import INK, INNER, MARGIN, SOFT, TOP, Pages
from reportdesk.export.reconciliation import Line, State, summary

ROW = 17.0
FIRST_PAGE_ROWS, PAGE_ROWS = 35, 41
MOST_LINES = 2000
WORDS = {
    State.MISSING: ("Missing", "#c0392b"),
    State.UNEXPECTED: ("Unexpected", "#d9a520"),
    State.EXCLUDED_SEEN: ("Excluded, but seen", "#b35900"),
    State.SEEN_TWICE: ("Seen twice", "#2f86c1"),
    State.SEEN: ("Seen", "#3a9d62"),
    State.EXCLUDED: ("Excluded", "#9aa5b1"),
}
_COLUMNS = (("State", 100.0), ("Identifier", 118.0), ("Description", 104.0), ("Photographs and remarks", INNER - 322))


def shown(lines: Sequence[Line]) -> list[Line]:
    """Return the lines to act upon and those that do not conform; the first `MOST_LINES` of them are printed."""
    in_order = (State.SEEN, State.EXCLUDED)
    return [line for line in lines if line.state not in in_order or line.non_conformity is not None]


def pages_for(lines: Sequence[Line]) -> int:
    """Return how many pages `draw` makes."""
    if not lines:
        return 0
    return 1 + max(0, -(-(min(len(shown(lines)), MOST_LINES) - FIRST_PAGE_ROWS) // PAGE_ROWS))


def draw(pages: Pages, lines: Sequence[Line], check: Callable[[], None]) -> None:
    """Draw the pages; `check` is called before each and may raise."""
    check()
    if not lines:
        return
    pages.new("Reconciliation with the register")
    y = _summary(pages, lines)
    y = _heads(pages, y)
    left = FIRST_PAGE_ROWS
    for line in shown(lines)[:MOST_LINES]:
        if not left:
            check()
            pages.new("Reconciliation, continued")
            y, left = _heads(pages, TOP), PAGE_ROWS
        _row(pages, line, y)
        y, left = y + ROW, left - 1


def _summary(pages: Pages, lines: Sequence[Line]) -> float:
    width = (INNER - 5 * 8) / 6
    for place, (state, number) in enumerate(summary(lines).items()):
        word, colour = WORDS[state]
        area = QRectF(MARGIN + place * (width + 8), TOP + 4, width, 50)
        pages.block(QRectF(area.x(), area.y(), area.width(), 3), colour)
        pages.text(area.adjusted(0, 8, 0, -20), f"{number:,}", 16, bold=True)
        pages.text(area.adjusted(0, 32, 0, -2), word, 8, SOFT)
    return TOP + 66


def _heads(pages: Pages, y: float) -> float:
    x = MARGIN
    for name, width in _COLUMNS:
        pages.text(QRectF(x, y, width - 6, ROW), name, 8, SOFT)
        x += width
    pages.line(MARGIN, y + ROW, MARGIN + INNER)
    return y + ROW + 2


def _row(pages: Pages, line: Line, y: float) -> None:
    word, colour = WORDS[line.state]
    pages.block(QRectF(MARGIN, y + 5, 7, 7), colour, 2)
    pages.text(QRectF(MARGIN + 12, y, _COLUMNS[0][1] - 16, ROW), word, 8)
    x = MARGIN + _COLUMNS[0][1]
    pages.text(QRectF(x, y, _COLUMNS[1][1] - 6, ROW), line.identifier, 8, INK, mono=True)
    x += _COLUMNS[1][1]
    pages.text(QRectF(x, y, _COLUMNS[2][1] - 6, ROW), line.entry.description if line.entry else "", 8)
    x += _COLUMNS[2][1]
    pages.text(QRectF(x, y, _COLUMNS[3][1], ROW), remarks(line), 8, SOFT)


def remarks(line: Line) -> str:
    """Return what is to be said of a line: mark, exclusion, close misses, photographs."""
    parts = []
    if line.non_conformity is not None:
        parts.append(f"does not conform: {line.non_conformity}")
    if line.entry is not None and line.entry.exclusion:
        parts.append(f"excluded: {line.entry.exclusion}")
    if line.suggestions:
        parts.append(f"perhaps {' or '.join(line.suggestions)}")
    if line.photographs:
        more = f" and {len(line.photographs) - 2} more" if len(line.photographs) > 2 else ""
        parts.append(", ".join(shot.name for shot in line.photographs[:2]) + more)
    return "; ".join(parts)
