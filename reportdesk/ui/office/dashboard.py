"""The dashboard: six charts of today, the week or all, made from figures that SQL gives in the background."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui import theme, words
from reportdesk.ui.buttons import push_button
from reportdesk.ui.find.filter_words import reason_word
from reportdesk.ui.messages import told
from reportdesk.ui.office import charts
from reportdesk.ui.task import Task
from reportdesk.workspace.figures import Figures
from reportdesk.workspace.filling import complete_identifiers
from reportdesk.workspace.workspace import Workspace

REFRESH_MS = 10_000
_BLUE, _RED, _GREEN, _AMBER, _VIOLET = "#2f86c1", "#c0392b", "#3a9d62", "#d9a520", "#8a6bbf"


class Period(StrEnum):
    """The time that is shown."""

    TODAY = "today"
    WEEK = "week"
    ALL = "all"


def since(period: Period) -> str:
    """Return the beginning of a period as the workspace writes times; empty for all."""
    if period is Period.ALL:
        return ""
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    begin = midnight if period is Period.TODAY else midnight - timedelta(days=6)
    return begin.astimezone(UTC).isoformat(timespec="seconds")


class Dashboard(QDialog):
    """Opens at once with empty panels; the charts come with the figures."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._period = Period.ALL
        self.figures: Figures | None = None
        self.setWindowTitle(self.tr("Dashboard"))
        self.resize(1180, 760)
        self.panels = {
            "per_hour": Panel(self.tr("Images per hour, by this machine's clock"), self),
            "reasons": Panel(self.tr("Failures by reason"), self),
            "reports": Panel(self.tr("Findings per report"), self),
            "stages": Panel(self.tr("Milliseconds per stage, last images"), self),
            "backlog": Panel(self.tr("Waiting for delivery"), self),
            "coverage": Panel(self.tr("Register seen"), self),
        }
        self.answer = QLabel(self)
        self.task = Task(self, name="dashboard")
        self.task.failed.connect(self._show_error)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        self.periods = QButtonGroup(self)
        names = {Period.TODAY: self.tr("Today"), Period.WEEK: self.tr("7 days"), Period.ALL: self.tr("All")}
        for period, name in names.items():
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(period is self._period)
            button.clicked.connect(lambda _checked=False, period=period: self.show_period(period))
            self.periods.addButton(button)
            top.addWidget(button)
        top.addWidget(self.answer, 1)
        for text, action in (
            (self.tr("Copy picture"), self.copy_picture),
            (self.tr("Copy data"), self.copy_data),
        ):
            top.addWidget(push_button(text, self, action))
        column.addLayout(top)
        self._board = QWidget(self)
        grid = QGridLayout(self._board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, panel in enumerate(self.panels.values()):
            grid.addWidget(panel, place // 2, place % 2)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        for row in range(3):
            grid.setRowStretch(row, 1)
        column.addWidget(self._board, 1)

    def show_period(self, period: Period) -> None:
        """Show another time."""
        self._period = period
        self.refresh()

    def refresh(self) -> None:
        """Ask for the figures anew; an answer for a period left meanwhile is followed by another question."""
        period = self._period

        def work() -> Figures:
            charts.load()
            complete_identifiers(self._workspace)
            return self._workspace.figures.figures(since(period))

        self.task.run(work, partial(self._show, period))

    def _show(self, period: Period, figures: Figures) -> None:
        if period is not self._period:
            self.refresh()
            return
        is_same, self.figures = figures == self.figures, figures
        self.answer.setText("")
        if not is_same:
            self._draw(figures)

    def _draw(self, figures: Figures) -> None:
        panels = self.panels
        panels["per_hour"].show_chart(charts.hours(self, figures.per_hour, _BLUE) if figures.per_hour else None)
        for name, values, colour in (
            ("reasons", [(reason_word(reason), number) for reason, number in figures.reasons], _RED),
            ("reports", figures.reports, _GREEN),
            ("stages", [(words.stage_word(stage), ms) for stage, ms in figures.stages], _VIOLET),
            ("backlog", _backlog(figures), _AMBER),
        ):
            panels[name].show_chart(charts.bars(self, values, colour) if values else None)
        seen, expected = figures.coverage
        covered = [(words.tr("seen"), seen), (words.tr("not seen"), expected - seen)]
        panels["coverage"].show_chart(charts.bars(self, covered, _GREEN) if expected else None)
        if expected:
            panels["coverage"].say(
                words.tr("{}% of {}").format(words.decimal(100 * seen / expected), words.number(expected))
            )

    def refresh_theme(self) -> None:
        """Draw the charts in the colours of a new theme."""
        if self.figures is not None:
            self._draw(self.figures)

    def _show_error(self, error: ReportdeskError) -> None:
        self.answer.setText(told(error))

    def copy_picture(self) -> None:
        """Put the charts on the clipboard as a picture."""
        QApplication.clipboard().setPixmap(self._board.grab())

    def copy_data(self) -> None:
        """Put the figures on the clipboard as tab-separated text, which spreadsheets take."""
        if self.figures is not None:
            QApplication.clipboard().setText(table_of(self.figures))

    def done(self, code: int) -> None:
        """Ask no more."""
        self._timer.stop()
        self.task.close(2.0)
        super().done(code)


class Panel(QFrame):
    """A heading over a chart, or over the word that there is nothing."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = heading
        self.head = QLabel(heading, self)
        self.head.setFont(theme.scaled(1.0, QFont.Weight.DemiBold))
        self.nothing = QLabel(words.tr("Counting ..."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.chart: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 8)
        self._column.addWidget(self.head)
        self._column.addWidget(self.nothing, 1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def show_chart(self, chart: QWidget | None) -> None:
        """Show a chart, or that there is nothing to show."""
        if self.chart is not None:
            self._column.removeWidget(self.chart)
            self.chart.deleteLater()
        self.chart = chart
        self.head.setText(self._heading)
        self.nothing.setText(words.tr("Nothing to show"))
        self.nothing.setVisible(chart is None)
        if chart is not None:
            chart.setAccessibleName(self._heading)
            self._column.addWidget(chart, 1)

    def say(self, text: str) -> None:
        """Add words to the heading."""
        self.head.setText(f"{self._heading}: {text}")


def _backlog(figures: Figures) -> list[tuple[str, float]]:
    names = {"s3": words.tr("S3"), "database": words.tr("Database")}
    shown: list[tuple[str, float]] = []
    for destination, waiting, aside in figures.backlog:
        name = names.get(destination, destination)
        shown.append((words.tr("{} waiting").format(name), waiting))
        shown.append((words.tr("{} set aside").format(name), aside))
    return shown


def table_of(figures: Figures) -> str:
    """Return the figures as lines of name, entry and number."""
    lines = [f"images per hour (UTC)\t{hour}:00\t{number}" for hour, number in figures.per_hour]
    lines += [f"failures\t{reason}\t{number}" for reason, number in figures.reasons]
    lines += [f"findings\t{report}\t{number}" for report, number in figures.reports]
    lines += [f"stage ms\t{stage}\t{ms:.1f}" for stage, ms in figures.stages]
    for destination, waiting, aside in figures.backlog:
        lines += [f"waiting\t{destination}\t{waiting}", f"set aside\t{destination}\t{aside}"]
    lines.append(f"register\tseen\t{figures.coverage[0]}")
    lines.append(f"register\texpected\t{figures.coverage[1]}")
    return "\n".join(lines)
