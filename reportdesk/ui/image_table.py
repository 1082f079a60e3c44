"""The live table of images: view, order and filter in SQL, selection kept by image over every change of order."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reportdesk.ui import image_columns, theme
from reportdesk.ui.id_questions import Answers, ask_ids
from reportdesk.ui.image_model import SORT_BY, Column, ImageModel
from reportdesk.ui.rest import Rest
from reportdesk.ui.row_copy import RowCopy
from reportdesk.ui.row_painter import ROW_HEIGHT, RowPainter
from reportdesk.ui.row_ranges import merged, runs
from reportdesk.ui.thumbnails import Thumbnails
from reportdesk.workspace.events import Committed
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import Ids, View

REQUERY_MS = 250
REST_MS, LATEST_MS = 40, 250
"""Pictures are asked for once the rows have rested so long, and while they go on moving after so long at the latest."""


class ImageTable(QTableView):
    """Shows a `View` of the workspace. `current_changed` tells the image under the cursor, 0 for none."""

    current_changed = Signal(int)
    selection_changed = Signal()
    selection_lost = Signal()
    """All that was selected has left the view."""
    filled = Signal()
    """An asked view is shown."""

    def __init__(self, queries: Queries, thumbnails: Thumbnails, pool: QThreadPool, parent: QWidget) -> None:
        super().__init__(parent)
        self._queries = queries
        self._thumbnails = thumbnails
        self._pool = pool
        self._view = View()
        self._number = 0
        self._waits_for_all = False
        self._told = 0
        self._empty_words = ""
        self._unwanted: set[Column] = set()
        self._shows_reports = True
        self._answers = Answers(self)
        self._answers.answered.connect(self._take_ids)
        self._answers.failed.connect(self._take_failure)
        self.images = ImageModel(queries, self)
        self.images.rows.vanished.connect(self._ask_soon)
        self.images.rows.arrived.connect(self._repaint)
        self.setModel(self.images)
        self.copying = RowCopy(self, queries, self.images)
        self._painter = RowPainter(self.images, thumbnails.get)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REQUERY_MS)
        self._timer.timeout.connect(self._ask_all)
        self._rest = Rest(REST_MS, LATEST_MS, self)
        self._rest.came.connect(self._ask_pictures)
        self._set_up()
        thumbnails.arrived.connect(self._repaint_pictures)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.selection_lost.connect(self.selection_changed)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # Tab leads on to the details; cells are gone through with the arrow keys.
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Images"))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        columns = self.horizontalHeader()
        image_columns.set_up(columns)
        columns.sortIndicatorChanged.connect(self._sort)

    # --- the view shown ---

    @property
    def shown_view(self) -> View:
        """Return what is shown, in which order."""
        return self._view

    def show_view(self, view: View) -> None:
        """Show other images or another order."""
        if view == self._view and self._waits_for_all:
            return
        self._view = view
        self._ask_all()

    def show_report_column(self, visible: bool) -> None:
        """Show the reports' names, which say nothing while only one report is shown."""
        self._shows_reports = visible
        self.setColumnHidden(Column.REPORT, not visible or Column.REPORT in self._unwanted)

    def is_column_wanted(self, column: Column) -> bool:
        """True for a column that the operator wants to see."""
        return column not in self._unwanted

    def set_column_wanted(self, column: Column, wanted: bool) -> None:
        """Show a column, or hide it."""
        (self._unwanted.discard if wanted else self._unwanted.add)(column)
        self.setColumnHidden(column, not wanted or (column is Column.REPORT and not self._shows_reports))

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        sort = SORT_BY.get(Column(section))
        if sort is None:
            self._show_order()
            return
        self.show_view(replace(self._view, sort=sort, descending=order == Qt.SortOrder.DescendingOrder))

    def _show_order(self) -> None:
        """Put the arrow back on the column that gives the order: it must not stand on one that cannot."""
        column = next(column for column, sort in SORT_BY.items() if sort is self._view.sort)
        order = Qt.SortOrder.DescendingOrder if self._view.descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(False)

    def explain_empty(self, text: str) -> None:
        """Say this in the place of rows while there are none."""
        if text != self._empty_words:
            self._empty_words = text
            self.viewport().update()

    def apply_commit(self, event: Committed) -> None:
        """Follow a commit: repaint what is on screen, and ask for the ids anew where order or filter may change."""
        if event.elsewhere:
            self.images.rows.forget_all()
            self.viewport().update()
            self._ask_soon()
        self.images.forget(event.images)
        self._thumbnails.forget_failed(event.images)
        if self._places_on_screen(event.images):
            self._bring()
        plain = replace(self._view, reports=frozenset()) == View()
        if event.added and plain and not self._waits_for_all:
            self._ask(after=self.images.ids[-1] if len(self.images.ids) else 0)
        elif event.added or (event.images and not plain):
            self._ask_soon()

    def apply_stages(self, stages: dict[int, str]) -> None:
        """Show the stages that running images have come to."""
        self.images.set_stages(stages)
        self._repaint(stages)

    def _bring(self) -> None:
        first, last = self.rows_on_screen()
        self.images.bring(first, last)

    def _repaint(self, changed: Collection[int]) -> None:
        """Repaint those of the changed images that are on screen."""
        for row in self._places_on_screen(changed):
            self.images.repaint_row(row)

    def _repaint_pictures(self, arrived: Collection[int]) -> None:
        """Repaint only what changed: all of the screen, at each tick in which pictures came, took 16 ms."""
        for row in self._places_on_screen(arrived):
            self.viewport().update(self.visualRect(self.images.index(row, Column.PICTURE)))

    def _ask_pictures(self) -> None:
        first, last = self.rows_on_screen()
        self._thumbnails.ask(self.images.ids[first : last + 1])

    def rows_on_screen(self) -> tuple[int, int]:
        """Return the first and the last row on screen, (0, -1) without any."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        # Not by `rowAt` the height: before a new view is laid out it finds no row there, as below a short list.
        most = first + self.viewport().height() // ROW_HEIGHT + 1
        return first, min(most, len(self.images.ids) - 1)

    def _places_on_screen(self, images: Collection[int]) -> list[int]:
        first, last = self.rows_on_screen()
        shown = self.images.ids[first : last + 1]
        return [first + place for place, image in enumerate(shown) if image in images]

    def _ask_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _ask_all(self) -> None:
        self._ask(after=0)

    def _ask(self, after: int) -> None:
        if after == 0:
            # An answer to an earlier question about another view must not overwrite this one, and additions wait for
            # this one: it may be older than they are, and would take them away again.
            self._number += 1
            self._waits_for_all = True
        self._pool.start(partial(ask_ids, self._queries, self._view, after, self._number, self._answers))

    def _take_ids(self, number: int, ids: Ids, is_addition: bool) -> None:
        if number != self._number:
            return
        if is_addition:
            last = self.images.ids[-1] if len(self.images.ids) else 0
            self.images.append_ids(array("q", (image for image in ids if image > last)))
        else:
            self._waits_for_all = False
            self._swap(ids)
        # Another view is no jump: it comes with its rows.
        self.images.fetch_unknown(*self.rows_on_screen())
        self.filled.emit()

    def _take_failure(self, number: int) -> None:
        if number == self._number:
            self._waits_for_all = False

    def _swap(self, ids: Ids) -> None:
        """Show other ids, keeping current image, selection and the place on screen."""
        current, selected, column = self.current_image(), set(self.selected_images()), self._current_column()
        top = self.rowAt(0)
        offset = self.rowViewportPosition(top) if top >= 0 else 0
        top_image = self.images.id_at(top) if 0 <= top < len(self.images.ids) else 0
        before = self.images.ids
        self.images.set_ids(ids)
        if len(ids) >= len(before) and ids[: len(before)] == before:
            return
        self._select(selected, current, column)
        # The selection model says nothing when a reset takes its rows.
        if selected and not self.selected_count():
            self.selection_lost.emit()
        row = self.images.row_of(top_image) if top_image else -1
        if row >= 0:
            self.verticalScrollBar().setValue(row * ROW_HEIGHT - offset)

    def _select(self, selected: set[int], current: int, column: int) -> None:
        chosen = QItemSelection()
        rows = [row for row, image in enumerate(self.images.ids) if image in selected] if selected else []
        for first, last in runs(rows):
            chosen.append(QItemSelectionRange(self.images.index(first, 0), self.images.index(last, len(Column) - 1)))
        model = self.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self.images.row_of(current) if current else -1
        if row >= 0:
            model.setCurrentIndex(self.images.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        elif current:
            self._tell(0)

    # --- what is chosen ---

    def current_image(self) -> int:
        """Return the image under the cursor, 0 for none."""
        index = self.currentIndex()
        return self.images.id_at(index.row()) if index.isValid() and index.row() < len(self.images.ids) else 0

    def _current_column(self) -> int:
        return max(0, self.currentIndex().column())

    def selected_images(self) -> list[int]:
        """Return the selected images in the order of the table."""
        return [self.images.id_at(row) for row in self._selected_rows()]

    def selected_count(self) -> int:
        """Return how many images are selected."""
        return sum(last - first + 1 for first, last in self._selected_ranges())

    def _selected_rows(self) -> list[int]:
        return [row for first, last in self._selected_ranges() for row in range(first, last + 1)]

    def _selected_ranges(self) -> list[tuple[int, int]]:
        return merged(self.selectionModel().selection())

    def go_to(self, image: int) -> bool:
        """Put the cursor on an image; False when the view does not hold it."""
        row = self.images.row_of(image)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self.images.index(row, 0))
        return True

    def stop(self) -> None:
        """Copy and bring no more rows."""
        self._rest.stop()
        self.copying.stop()
        self.images.rows.stop()

    def choose(self, images: Sequence[int]) -> None:
        """Select images as far as the view holds them, with the cursor on the first of them."""
        held = set(images).intersection(self.images.ids)
        first = next((image for image in images if image in held), 0)
        if first:
            self._select(held, first, self._current_column())
            self.scrollTo(self.images.index(self.images.row_of(first), 0))

    def _tell_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._tell(self.images.id_at(current.row()) if current.isValid() else 0)

    def _tell(self, image: int) -> None:
        """Tell an image once: a new order sets the cursor anew, and the details must not open it again."""
        if image != self._told:
            self._told = image
            self.current_changed.emit(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows."""
        if not self.copying.take_key(event):
            super().keyPressEvent(event)

    def refresh_theme(self) -> None:
        """Take fonts and colours anew."""
        self._painter.refresh_fonts()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows and columns that the event asks for, without Qt's way through each cell."""
        area = event.rect()
        first = self.rowAt(area.top())
        if first < 0:
            self._paint_empty()
            return
        last = self.rowAt(area.bottom())
        last = last if last >= 0 else len(self.images.ids) - 1
        columns = self._columns_in(area)
        chosen = self._chosen_rows(first, last)
        ground = QColor(theme.colours().selection)
        painter = QPainter(self.viewport())
        for number in range(first, last + 1):
            top = self.rowViewportPosition(number)
            row = QRect(area.x(), top, area.width(), ROW_HEIGHT)
            if number in chosen:
                painter.fillRect(row, ground)
            cells = [(column, QRect(left, top, width, ROW_HEIGHT)) for column, left, width in columns]
            self._painter.paint(painter, row, self.images.rows.known(self.images.id_at(number)), cells)
        painter.end()
        self._bring()
        if self._thumbnails.lacks(self.images.ids[first : last + 1]):
            self._rest.wait()

    def _paint_empty(self) -> None:
        if self.images.ids or not self._empty_words:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.colours().soft))
        room = self.viewport().rect().adjusted(32, 32, -32, -32)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, str(self._empty_words))
        painter.end()

    def _chosen_rows(self, first: int, last: int) -> set[int]:
        """Return the selected rows of a stretch, without an index object for each: these took a tenth of a frame."""
        chosen = self.selectionModel()
        if not chosen.hasSelection():
            return set()
        spans = [(span.top(), span.bottom()) for span in chosen.selection().toList()]
        return {row for top, bottom in spans for row in range(max(first, top), min(last, bottom) + 1)}

    def _columns_in(self, area: QRect) -> list[tuple[Column, int, int]]:
        """Return (column, left, width) of the columns that are shown there."""
        shown = [(column, self.columnViewportPosition(column), self.columnWidth(column)) for column in Column]
        return [cell for cell in shown if cell[2] > 0 and cell[1] <= area.right() and cell[1] + cell[2] > area.left()]

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Wait for the rows to rest: asked within the frames, pictures made one of a hundred take 2 to 7 ms."""
        self._rest.disturb()
        super().scrollContentsBy(dx, dy)

    def menu_position(self, point: QPoint) -> QPoint:
        """Return where a context menu opens."""
        return self.viewport().mapToGlobal(point)
