"""The main window: reports, table and details side by side, and everything an operator does with them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Counts
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.engine import Engine
from reportdesk.engine.previews import Previews
from reportdesk.intake.intake import Intake
from reportdesk.sync.courier import Courier
from reportdesk.ui import icons, theme, words
from reportdesk.ui.again.commands import AgainCommands
from reportdesk.ui.bridge import Bridge
from reportdesk.ui.closing import confirm_close, take_back_question
from reportdesk.ui.commands import Commands
from reportdesk.ui.delivery_bar import DeliveryBar
from reportdesk.ui.details import DetailsPane
from reportdesk.ui.drop_target import DropWindow
from reportdesk.ui.empty_state import EmptyState
from reportdesk.ui.errands import Errands, finish
from reportdesk.ui.filter_bar import FilterBar
from reportdesk.ui.find.column_choice import ColumnChoice
from reportdesk.ui.find.commands import FindCommands
from reportdesk.ui.first_frame import FirstFrame
from reportdesk.ui.image_table import ImageTable
from reportdesk.ui.map.map_dock import MapDock
from reportdesk.ui.meant import Meant
from reportdesk.ui.menu_bar import MenuBar
from reportdesk.ui.menus import open_on_right_click
from reportdesk.ui.model_strip import ModelStrip
from reportdesk.ui.notices import Banner, Remark, ThemedStrip
from reportdesk.ui.office.desk import OfficeDesk
from reportdesk.ui.pace_words import pace_words
from reportdesk.ui.report_list import ReportList
from reportdesk.ui.review.operator_chooser import OperatorChooser
from reportdesk.ui.review.row_commands import RowCommands
from reportdesk.ui.row_painter import THUMB
from reportdesk.ui.thumbnails import Thumbnails
from reportdesk.ui.toolbar import Toolbar
from reportdesk.ui.window_memory import WindowMemory
from reportdesk.workspace.events import Committed
from reportdesk.workspace.filters import SavedFilter
from reportdesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from reportdesk.ui.review.mode import ReviewMode

REFRESH_MS = 100
PACE_MS = 1000


class MainWindow(DropWindow):
    """One workspace in one window. The caller starts engine and intake, and stops them after `closed`."""

    closed = Signal()
    operator_changed = Signal(str)
    theme_worn = Signal()
    """Other colours are in force."""

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        intake: Intake,
        previews: Previews,
        courier: Courier,
        *,
        operator: str,
        sample: Path,
        theme_choice: str = "system",
        pauses_on_metered: bool = True,
    ) -> None:
        super().__init__()
        self._workspace, self._engine, self._intake = workspace, engine, intake
        self.operator, self._sample, self._courier = operator, sample, courier
        self.first_frame = FirstFrame(self)
        self.closed.connect(self.first_frame.forget)
        self._memory = WindowMemory(workspace.folder, self)
        self._asks_before_closing = True
        self._theme = self._memory.theme(theme_choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self._theme)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self.bridge = Bridge(workspace, engine, self)
        self.errands = Errands(self)
        self.commands = Commands(self)
        self.thumbnails = Thumbnails(previews, THUMB, self.devicePixelRatioF(), self)
        self.table = ImageTable(workspace.queries, self.thumbnails, self._pool, self)
        self.meant = Meant(self)
        self.reports = ReportList(engine.progress, self)
        self.filter = FilterBar(workspace.finding, self.reports.current_report, self)
        self.details = DetailsPane(workspace.queries, previews, self)
        self.empty = EmptyState(self)
        self.banner = Banner(self)
        self.remark = Remark(self)
        self.delivery_banner = Banner(self)
        self.delivery = DeliveryBar(courier, pauses_on_metered, self)
        self.first_frame.passed.connect(self.delivery.follow_metering)
        self.model_strip = ModelStrip(self)
        self.toolbar = Toolbar(self, engine.workers, self._theme)
        self.menus = MenuBar(self, self.toolbar.actions_by_name)
        self._progress_words = QLabel(self)
        self._progress_words.setContentsMargins(8, 2, 8, 2)
        self.filter_commands = FindCommands(self)
        self.again = AgainCommands(self)
        self._lay_out()
        self._previews = previews
        self.row_commands = RowCommands(self)
        self.operators = OperatorChooser(self, lambda: self.row_commands.prompt)
        self.statusBar().addPermanentWidget(self.operators)
        self._connect(engine)
        self._timers()
        self.resize(1600, 900)
        self.map = MapDock(self)
        self.office = OfficeDesk(self, previews)
        self.menus.hide_empty()
        self._memory.restore(self.table.horizontalHeader(), self._split)
        self.columns = ColumnChoice(self.table, self._memory, self)
        self.refresh()

    # --- building ---

    def _lay_out(self) -> None:
        self.setWindowTitle("reportdesk")
        self.setWindowIcon(icons.application_icon())
        self.addToolBar(self.toolbar)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.reports, middle, self.details):
            self._split.addWidget(widget)
        self.setTabOrder(self.filter.menu_button, self.table)
        self._split.setSizes([228, 902, 470])
        self._split.setStretchFactor(1, 1)
        self._split.setHandleWidth(1)
        self._stack = QStackedWidget(self)
        self._beginning: QWidget = self.empty
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._split)
        self.centre = QWidget(self)
        outer = QVBoxLayout(self.centre)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._strips: list[ThemedStrip] = [self.banner, self.delivery_banner, self.model_strip, self.remark]
        self._above = outer
        for strip in self._strips:
            outer.addWidget(strip)
        outer.addWidget(self._stack, 1)
        self.setCentralWidget(self.centre)
        self.statusBar().addWidget(self._progress_words, 1)
        place = QLabel(str(self._workspace.folder), self)
        place.setToolTip(self.tr("The folder that keeps reports and results"))
        self.statusBar().addPermanentWidget(self.delivery)
        self.statusBar().addPermanentWidget(place)

    def _connect(self, engine: Engine) -> None:
        self.dropped.connect(self.commands.drop)
        self.arrived.connect(self.commands.say_arrived)
        self.refused.connect(self.remark.say)
        self.bridge.committed.connect(self._apply_commit)
        self.bridge.stages.connect(self.table.apply_stages)
        self.bridge.banner.connect(self.banner.show_error)
        self.bridge.control.connect(self._show_control)
        self.errands.failed.connect(self.commands.say_why)
        self.banner.asked.connect(engine.try_now)
        self.delivery.trouble.connect(self.delivery_banner.show_error)
        self.delivery_banner.asked.connect(self._courier.try_now)
        self.delivery.clicked.connect(self.commands.show_delivery)
        self.reports.chosen.connect(self._show_view)
        self.filter.changed.connect(self._show_view)
        self.table.current_changed.connect(self.details.show_image)
        self.table.selection_changed.connect(self._show_control)
        self.table.copying.said.connect(self.remark.say)
        open_on_right_click(self)
        self.details.original_asked.connect(self.commands.go_to_path)
        for source in (self.empty.folder_asked, self.toolbar.folder_asked):
            source.connect(self.commands.choose_folder)
        for source in (self.empty.files_asked, self.toolbar.files_asked):
            source.connect(self.commands.choose_files)
        self.empty.sample_asked.connect(lambda: self.commands.drop([self._sample]))
        self.toolbar.pause_asked.connect(self.commands.toggle_pause)
        self.toolbar.cancel_asked.connect(self.commands.cancel_chosen)
        self.toolbar.retry_asked.connect(self.commands.retry_failed)
        self.toolbar.search_asked.connect(self.commands.find)
        self.toolbar.workers_changed.connect(engine.set_workers)
        self.toolbar.theme_changed.connect(self.set_theme)

    def _timers(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        self._pace = QTimer(self)
        self._pace.setInterval(PACE_MS)
        self._pace.timeout.connect(self._show_pace)

    # --- following the work ---

    def _apply_commit(self, event: Committed) -> None:
        self.table.apply_commit(event)
        self.details.refresh(event.images, everything=event.elsewhere)
        if (event.reports or event.elsewhere) and not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show reports and counters as they are committed now."""
        try:
            reports = self._workspace.queries.reports()
            self.filter.show_index_progress(self._workspace.finding.index_progress())
        except ReportdeskError as error:
            self.banner.show_error(error)
            return
        is_first = self._stack.currentWidget() is not self._split and bool(reports)
        self.reports.reports.set_reports(reports)
        self._stack.setCurrentWidget(self._split if reports else self._beginning)
        if is_first or self.reports.shown_reports() != self.table.shown_view.reports:
            self._show_view()
        self._show_counts()
        self._show_pace()

    def begin_with(self, page: QWidget) -> None:
        """Show `page` while there are no reports; `self.empty` is the usual one."""
        self._beginning = page
        self._stack.addWidget(page)
        self.refresh()

    def counts(self) -> Counts:
        """Return the counters of what is chosen in the list of reports."""
        report = self.reports.reports.report_at(self.reports.currentIndex().row())
        return report.counts if report else self.reports.reports.all_counts

    def _show_view(self, *_chosen: object) -> None:
        report = self.reports.current_report()
        asked = self.filter.shown_filter()
        view = replace(
            self.table.shown_view,
            reports=self.reports.shown_reports(),
            statuses=asked.statuses,
            search=asked.search,
            filters=asked.filters,
        )
        self.table.show_report_column(not report)
        self.table.explain_empty(words.empty_view(narrowed=asked != SavedFilter()))
        self.table.show_view(view)
        self._show_counts()

    def _show_counts(self) -> None:
        self.filter.show_counts(self.counts())
        self.meant.count_rejected()
        self._show_control()

    def _show_pace(self) -> None:
        counts = self.reports.reports.all_counts
        left = counts.total - counts.finished
        self._progress_words.setText(pace_words(counts, self._engine))
        if left and not self._pace.isActive():
            self._pace.start()
        elif not left:
            self._pace.stop()
        self.reports.viewport().update()

    def _show_control(self) -> None:
        counts = self.counts()
        left = counts[ImageStatus.QUEUED] + counts[ImageStatus.RUNNING]
        self.toolbar.show_state(
            paused=self._engine.paused,
            workers=self._engine.workers,
            can_cancel=left > 0,
            failed=self.meant.failed(counts),
            selected=self.meant.count(),
        )

    def add_page(self, page: QWidget) -> None:
        """Make room for what can take the place of table and details."""
        self._above.addWidget(page, 1)

    @property
    def operator(self) -> str:
        """The person who works at the desk; decisions and new reports are kept under this name."""
        return self._operator

    @operator.setter
    def operator(self, name: str) -> None:
        self._operator = name
        self.operator_changed.emit(name)

    @cached_property
    def review(self) -> ReviewMode:
        """The review, made when it is first asked for: a twentieth of the start that most starts do not need."""
        from reportdesk.ui.review.mode import ReviewMode

        return ReviewMode(self, self._previews)

    @property
    def is_reviewing(self) -> bool:
        """True while the review takes the place of table and details."""
        return "review" in vars(self) and self.review.is_open

    def show_review(self, shown: bool) -> None:
        """Show the review in the place of table and details, or these again."""
        self.review.page.setVisible(shown)
        self._stack.setVisible(not shown)
        self._show_control()

    # --- colours ---

    def set_theme(self, choice: str) -> None:
        """Put on a theme and remember it for this workspace."""
        self._theme = choice
        self._memory.keep_theme(choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, choice)
        self.toolbar.show_theme(choice)
        for part in (self.filter, self.table, self.details, self.empty, self.map):
            part.refresh_theme()
        for strip in self._strips:
            strip.refresh_theme()
        self.theme_worn.emit()

    def meant_images(self) -> list[int]:
        """Return the images that a command is about: the one under review, else the selected ones."""
        return self.meant.images()

    @property
    def theme_choice(self) -> str:
        """Return the theme that is chosen: system, light or dark."""
        return self._theme

    def add_strip(self, strip: ThemedStrip) -> None:
        """Put a further strip above all others."""
        self._strips.append(strip)
        self._above.insertWidget(0, strip)

    @property
    def memory(self) -> WindowMemory:
        """Return what this window remembers of itself."""
        return self._memory

    @property
    def engine(self) -> Engine:
        """Return the engine behind this window."""
        return self._engine

    @property
    def intake(self) -> Intake:
        """Return the way in for photographs."""
        return self._intake

    @property
    def courier(self) -> Courier:
        """Return the way out to the destinations."""
        return self._courier

    @property
    def workspace(self) -> Workspace:
        """Return the workspace of this window."""
        return self._workspace

    # --- closing ---

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while work runs; what is left goes on at the next start."""
        counts = self.reports.reports.all_counts
        left = counts.total - counts.finished
        is_working = bool(self._engine.running()) or (left and not self._engine.paused)
        asks = self._asks_before_closing and is_working
        # The question may be taken back meanwhile, because somebody else closes the window.
        if asks and not confirm_close(self, left) and self._asks_before_closing:
            event.ignore()
            return
        self._memory.keep(self.table.horizontalHeader(), self._split)
        self._pace.stop()
        self._soon.stop()
        self.delivery.stop()
        self.bridge.stop()
        self._finish_errands()
        if "review" in vars(self):
            self.review.stop()
        self.errands.stop()
        self.map.stop()
        self.table.stop()
        self.counter.stop()
        self.thumbnails.stop()
        self.details.stop()
        self._pool.waitForDone()
        event.accept()
        self.closed.emit()

    def _finish_errands(self) -> None:
        errands = [self.errands, *([self.review.decisions.errands] if "review" in vars(self) else [])]
        if any(one.is_busy for one in errands):
            # The commits of what is read would pass for theirs, and take their turns.
            self._engine.pause()
            finish(errands, self._workspace)

    @property
    def asks_before_closing(self) -> bool:
        """False when whoever closes the window does not sit before it."""
        return self._asks_before_closing

    def close_now(self) -> None:
        """Close without a question: whoever sent a termination signal does not sit before the window."""
        self._asks_before_closing = False
        take_back_question(self)
        self.close()
