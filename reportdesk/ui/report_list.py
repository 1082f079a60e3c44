"""The list of reports with their progress; the first line is all of them together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reportdesk.domain.reports import Counts, Priority, Report
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.progress import Progress
from reportdesk.ui import icons, theme, words

ALL = 0
REPORT_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 76
_PAD = 12
_LEAST_WIDTH = 160
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def totals(reports: list[Report]) -> Counts:
    """Return the counters of all reports together."""
    summed = {status: sum(report.counts[status] for report in reports) for status in ImageStatus}
    return Counts(summed)


class ReportModel(QAbstractListModel):
    """Reports in the order of their arrival behind one line for all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports: list[Report] = []
        self._known: list[Report] = []
        self.all_counts = Counts()
        self.shows_archived = False
        self.is_deleting = False

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._reports) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the report of a line (REPORT_ROLE; None for all), or its words."""
        report = self.report_at(index.row())
        if role == REPORT_ROLE:
            return report
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = report.name if report else words.tr("All reports")
            counts = report.counts if report else self.all_counts
            return f"{name}, {counts.finished}/{counts.total}"
        if role == Qt.ItemDataRole.ToolTipRole and report:
            return report.folder
        return None

    def report_at(self, row: int) -> Report | None:
        """Return the report of a line, None for the first."""
        return self._reports[row - 1] if 0 < row <= len(self._reports) else None

    def row_of(self, report: int) -> int:
        """Return the line of a report."""
        return next((row for row, known in enumerate(self._reports, 1) if known.id == report), 0)

    def set_reports(self, reports: list[Report]) -> None:
        """Show the reports as they are now, without the archived ones unless they are asked for."""
        self._known = reports
        shown = [report for report in reports if self.shows_archived or not report.archived]
        before, after = [report.id for report in self._reports], [report.id for report in shown]
        self.all_counts = totals(shown)
        if after[: len(before)] != before:
            self.beginResetModel()
            self._reports = shown
            self.endResetModel()
        elif len(after) > len(before):
            self.beginInsertRows(QModelIndex(), len(before) + 1, len(after))
            self._reports = shown
            self.endInsertRows()
        else:
            self._reports = shown
        self.dataChanged.emit(self.index(0), self.index(len(self._reports)))

    def show_archived(self, shown: bool) -> None:
        """Show the archived reports too, or hide them."""
        self.shows_archived = shown
        self.set_reports(self._known)

    def known(self, report: int) -> Report | None:
        """Return a report, also one that is not shown."""
        return next((known for known in self._known if known.id == report), None)

    def shown_ids(self) -> frozenset[int]:
        """Return the reports of the first line; empty means that nothing is hidden.

        While one is being deleted, some of its images are still there and belong to no line.
        """
        if len(self._reports) == len(self._known) and not self.is_deleting:
            return frozenset()
        # No report has the number -1: a view of nothing, where everything is archived.
        return frozenset(report.id for report in self._reports) or frozenset((-1,))


class _ReportDelegate(QStyledItemDelegate):
    """Paints name, operator, bar, counts, rate and remaining time."""

    def __init__(self, model: ReportModel, progress: Callable[[int | None, int], Progress], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._progress = progress

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the fixed size of a line."""
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one report."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        report = index.data(REPORT_ROLE)
        counts = report.counts if report else self._model.all_counts
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.selection))
            edge = QRect(area.x(), area.y(), 3, area.height())
            painter.fillRect(QStyle.visualRect(painter.layoutDirection(), area, edge), QColor(colours.accent))
        room = area.adjusted(_PAD + 2, 9, -_PAD, -9)
        self._paint_head(painter, room, report, counts)
        track = colours.base if state & QStyle.StateFlag.State_Selected else colours.line
        self._paint_bar(painter, QRectF(room.x(), room.y() + 24, room.width(), 6), counts, track)
        self._paint_foot(painter, QRect(room.x(), room.y() + 36, room.width(), 20), report, counts)
        painter.restore()

    def _paint_head(self, painter: QPainter, room: QRect, report: Report | None, counts: Counts) -> None:
        colours = theme.colours()
        line = QRect(room.x(), room.y(), room.width(), 20)
        numbers = f"{words.number(counts.finished)}/{words.number(counts.total)}"
        painter.setPen(QColor(colours.soft))
        painter.drawText(line, _RIGHT, str(numbers))
        taken = painter.fontMetrics().horizontalAdvance(numbers) + 8
        painter.setFont(theme.scaled(1.0, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        name = report.name if report else words.tr("All reports")
        left = 0
        if report and report.priority is not Priority.NORMAL:
            icon = "priority-urgent" if report.priority is Priority.URGENT else "priority-low"
            ratio = painter.device().devicePixelRatioF()
            place = QStyle.visualRect(painter.layoutDirection(), line, QRect(line.x(), line.y() + 2, 16, 16))
            painter.drawPixmap(place.topLeft(), icons.pixmap(icon, 16, colours.accent, ratio))
            left = 20
        width = line.width() - taken - left
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        beside = QStyle.visualRect(painter.layoutDirection(), line, line.adjusted(left, 0, 0, 0))
        painter.drawText(beside, _LEFT, str(text))

    def _paint_bar(self, painter: QPainter, bar: QRectF, counts: Counts, track: str) -> None:
        colours = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(track))
        painter.drawRoundedRect(bar, 3, 3)
        if not counts.total:
            return
        begin = 0.0
        good = counts.finished - counts[ImageStatus.FAILED]
        for number, colour in ((good, colours.accent), (counts[ImageStatus.FAILED], colours.danger[0])):
            width = bar.width() * number / counts.total
            if width:
                shown = max(width, 3.0)
                is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
                x = bar.right() - begin - shown if is_mirrored else bar.x() + begin
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(x, bar.y(), shown, bar.height()), 3, 3)
                begin += width

    def _paint_foot(self, painter: QPainter, line: QRect, report: Report | None, counts: Counts) -> None:
        painter.setFont(theme.scaled(0.9))
        painter.setPen(QColor(theme.colours().soft))
        right = self._pace(report, counts)
        painter.drawText(line, _RIGHT, str(right))
        width = line.width() - painter.fontMetrics().horizontalAdvance(right) - 8
        left = painter.fontMetrics().elidedText(_state(report, counts), Qt.TextElideMode.ElideRight, width)
        painter.drawText(line, _LEFT, str(left))

    def _pace(self, report: Report | None, counts: Counts) -> str:
        left = counts.total - counts.finished
        if not left or (report and report.paused):
            return ""
        progress = self._progress(report.id if report else None, left)
        if progress.eta_s is None:
            return ""
        return f"{words.rate(progress.rate)}, {words.tr('{} left').format(words.duration(progress.eta_s))}"


def _state(report: Report | None, counts: Counts) -> str:
    parts = []
    if report and report.archived:
        parts.append(words.tr("archived"))
    if report and report.scanning:
        parts.append(words.tr("looking for photographs"))
    if report and report.paused:
        parts.append(words.tr("paused"))
    for status, text in (
        (ImageStatus.FAILED, words.tr("{} failed")),
        (ImageStatus.NEEDS_REVIEW, words.tr("{} to review")),
    ):
        if counts[status]:
            parts.append(text.format(words.number(counts[status])))
    if report and report.ignored:
        parts.append(words.tr("{} left out").format(words.number(report.ignored)))
    if not parts and report:
        parts.append(report.operator or words.tr("no name"))
    return ", ".join(parts)


class ReportList(QListView):
    """Choose a report. `chosen` tells its id, 0 for all."""

    chosen = Signal(int)

    def __init__(self, progress: Callable[[int | None, int], Progress], parent: QWidget) -> None:
        super().__init__(parent)
        self.reports = ReportModel(self)
        self.setModel(self.reports)
        self.setItemDelegate(_ReportDelegate(self.reports, progress, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Reports"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setCurrentIndex(self.reports.index(0))
        self._chosen_before = ALL
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current_report()))
        self.reports.modelAboutToBeReset.connect(self._note_chosen)
        self.reports.modelReset.connect(self._choose_again)

    def current_report(self) -> int:
        """Return the chosen report, 0 for all."""
        report = self.reports.report_at(self.currentIndex().row())
        return report.id if report else ALL

    def shown_reports(self) -> frozenset[int]:
        """Return the reports whose images are to be shown; empty means all there are."""
        report = self.current_report()
        return frozenset((report,)) if report else self.reports.shown_ids()

    def _note_chosen(self) -> None:
        self._chosen_before = self.current_report()

    def _choose_again(self) -> None:
        """Keep the choice where reports were hidden or deleted; the first line takes the place of one that is gone."""
        self.choose(self._chosen_before)

    def choose(self, report: int) -> None:
        """Choose a report."""
        self.setCurrentIndex(self.reports.index(self.reports.row_of(report)))
