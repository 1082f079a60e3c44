"""The PDF report: a cover with counts and charts, and a contact sheet of what failed, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from reportdesk.domain.reports import Counts, Report
from reportdesk.domain.status import ImageStatus
from reportdesk.export import pdf_lines
from reportdesk.export.pdf_pages import (
    ACCENT,
    BOTTOM,
    CENTRE,
    GROUND,
    INK,
    INNER,
    LEFT,
    LINE,
    MARGIN,
    RIGHT,
    SOFT,
    TOP,
    Pages,
)
from reportdesk.export.reconciliation import Line
from reportdesk.workspace.office_queries import FailedImage

if TYPE_CHECKING:
    from reportdesk.export.making import Watch
    from reportdesk.export.rows import ExportSource

MOST_FAILED = 1200
"""100 pages of pictures; who needs more reads the workbook."""
COLUMNS, ROWS = 3, 4
_CELL_W, _CELL_H = (INNER - 2 * 12) / COLUMNS, (BOTTOM - TOP) / ROWS
_MOST_REASONS, _MOST_REPORTS = 8, 10
WORDS = {
    ImageStatus.DONE: ("Done", "#3a9d62"),
    ImageStatus.NEEDS_REVIEW: ("Needs review", "#d9a520"),
    ImageStatus.FAILED: ("Failed", "#c0392b"),
    ImageStatus.DUPLICATE: ("Duplicate", "#8a6bbf"),
    ImageStatus.CANCELLED: ("Cancelled", "#9aa5b1"),
    ImageStatus.RUNNING: ("Running", "#2f86c1"),
    ImageStatus.QUEUED: ("Queued", "#c5ccd4"),
}


def write_report(
    source: ExportSource,
    file: Path,
    thumbnail: Callable[[int], bytes | None] | None,
    watch: Watch,
    lines: Sequence[Line] = (),
) -> tuple[str, ...]:
    """Write the report and return what its reader must know."""
    failed = source.failed(MOST_FAILED)
    counts = source.counts()
    total = 1 + pdf_lines.pages_for(lines) + -(-len(failed) // (COLUMNS * ROWS))
    pages = Pages(file, source.names, total)
    try:
        pages.new()
        _cover(pages, source, counts)
        pdf_lines.draw(pages, lines, watch.check)
        _contact_sheet(pages, failed, counts[ImageStatus.FAILED], thumbnail, watch)
    finally:
        pages.close()
    remarks = []
    if counts[ImageStatus.FAILED] > len(failed):
        remarks.append(f"The contact sheet shows the first {len(failed):,} of {counts[ImageStatus.FAILED]:,} failures.")
    if (number := len(pdf_lines.shown(lines))) > pdf_lines.MOST_LINES:
        remarks.append(f"The reconciliation lists the first {pdf_lines.MOST_LINES:,} of {number:,} lines to act upon.")
    return tuple(remarks)


def _cover(pages: Pages, source: ExportSource, counts: Counts) -> None:
    pages.block(QRectF(0, 0, 595, 118), ACCENT)
    pages.text(QRectF(MARGIN, 30, INNER, 34), source.names, 24, "#ffffff", bold=True)
    pages.text(QRectF(MARGIN, 68, INNER, 18), source.subtitle(), 10, "#ffffff")
    y = _tiles(pages, source, counts, 142.0)
    y = _status_bar(pages, counts, y + 24)
    reasons = source.failure_reasons()
    if reasons:
        y = _bars(pages, "Why images failed", reasons[:_MOST_REASONS], y + 22, WORDS[ImageStatus.FAILED][1])
    _report_table(pages, source.shown_reports(), y + 22)


def _tiles(pages: Pages, source: ExportSource, counts: Counts, y: float) -> float:
    figures = (
        ("Images", counts.total),
        ("Read", counts.succeeded),
        ("To review", counts[ImageStatus.NEEDS_REVIEW]),
        ("Failed", counts[ImageStatus.FAILED]),
        ("With identifier", source.identified()),
    )
    width = (INNER - 4 * 10) / 5
    for place, (name, number) in enumerate(figures):
        area = QRectF(MARGIN + place * (width + 10), y, width, 62)
        pages.block(area, GROUND, 6)
        pages.text(area.adjusted(8, 8, -8, -24), f"{number:,}", 20, bold=True, align=CENTRE)
        pages.text(area.adjusted(6, 38, -6, -6), name, 9, SOFT, align=CENTRE)
    return y + 62


def _status_bar(pages: Pages, counts: Counts, y: float) -> float:
    pages.text(QRectF(MARGIN, y, INNER, 16), "How the images stand", 12, bold=True)
    bar = QRectF(MARGIN, y + 24, INNER, 20)
    pages.block(bar, LINE, 3)
    x = bar.x()
    for status, (_word, colour) in WORDS.items():
        width = bar.width() * counts[status] / max(1, counts.total)
        if width:
            pages.block(QRectF(x, bar.y(), width, bar.height()), colour)
            x += width
    shown = [(status, *WORDS[status]) for status in WORDS if counts[status]]
    step = INNER / 4
    for place, (status, word, colour) in enumerate(shown):
        left, top = MARGIN + (place % 4) * step, y + 54 + (place // 4) * 18
        pages.block(QRectF(left, top + 3, 9, 9), colour, 2)
        share = counts[status] / max(1, counts.total)
        pages.text(QRectF(left + 14, top, step - 16, 15), f"{word}  {counts[status]:,} ({share:.1%})", 9)
    return y + 54 + (max(0, len(shown) - 1) // 4 + 1) * 18


def _bars(pages: Pages, heading: str, bars: Sequence[tuple[str, int]], y: float, colour: str) -> float:
    pages.text(QRectF(MARGIN, y, INNER, 16), heading, 12, bold=True)
    y += 24
    most = max(number for _name, number in bars)
    for name, number in bars:
        pages.text(QRectF(MARGIN, y, 130, 14), name.replace("-", " "), 9)
        pages.block(QRectF(MARGIN + 138, y + 2, (INNER - 200) * number / most, 10), colour, 2)
        pages.text(QRectF(MARGIN + 140 + (INNER - 200) * number / most, y, 54, 14), f"{number:,}", 9, SOFT)
        y += 17
    return y


def _report_table(pages: Pages, reports: Sequence[Report], y: float) -> None:
    heads = ("Report", "Operator", "Images", "Read", "To review", "Failed", "Findings")
    widths = (160.0, 86.0, 53.0, 53.0, 53.0, 53.0, 53.0)
    rows = [
        (report.name, report.operator, report.counts.total, report.counts.succeeded,
         report.counts[ImageStatus.NEEDS_REVIEW], report.counts[ImageStatus.FAILED], report.findings)
        for report in reports[:_MOST_REPORTS]
    ]  # fmt: skip
    for place, row in enumerate((heads, *rows)):
        x, ink = MARGIN, INK if place else SOFT
        for column, (width, value) in enumerate(zip(widths, row, strict=True)):
            text = f"{value:,}" if isinstance(value, int) else str(value)
            pages.text(QRectF(x, y, width - 6, 16), text, 9, ink, align=LEFT if column < 2 else RIGHT)
            x += width
        y += 17
        pages.line(MARGIN, y, MARGIN + INNER)
        y += 2
    if len(reports) > _MOST_REPORTS:
        pages.text(QRectF(MARGIN, y + 2, INNER, 14), f"and {len(reports) - _MOST_REPORTS} more reports", 9, SOFT)


def _contact_sheet(
    pages: Pages,
    failed: Sequence[FailedImage],
    number: int,
    thumbnail: Callable[[int], bytes | None] | None,
    watch: Watch,
) -> None:
    for place, image in enumerate(failed):
        on_page = place % (COLUMNS * ROWS)
        if on_page == 0:
            last = min(place + COLUMNS * ROWS, len(failed))
            pages.new(f"Failures {place + 1} to {last} of {number:,}")
        column, row = on_page % COLUMNS, on_page // COLUMNS
        area = QRectF(MARGIN + column * (_CELL_W + 12), TOP + row * _CELL_H, _CELL_W, _CELL_H - 10)
        _failure_cell(pages, area, image, thumbnail)
        watch.done = watch.total * (place + 1) // len(failed)
        watch.look()
    watch.check()


def _failure_cell(
    pages: Pages, area: QRectF, image: FailedImage, thumbnail: Callable[[int], bytes | None] | None
) -> None:
    box = QRectF(area.x(), area.y(), area.width(), 94)
    pages.block(box, GROUND, 3)
    jpeg = thumbnail(image.id) if thumbnail is not None else None
    picture = QImage.fromData(jpeg) if jpeg else QImage()
    if picture.isNull():
        pages.text(box, "no picture can be shown", 8, SOFT, align=CENTRE)
    else:
        pages.picture(box.adjusted(2, 2, -2, -2), picture)
    y = box.bottom() + 4
    pages.text(QRectF(area.x(), y, area.width(), 12), image.name, 8, bold=True)
    pages.text(QRectF(area.x(), y + 12, area.width(), 11), image.report, 7, SOFT)
    words = QRectF(area.x(), y + 24, area.width(), area.bottom() - y - 24)
    pages.paragraph(words, f"{image.message} {image.hint}", 7)
