"""The live table: order and filter in SQL, rows that come and change under it, selection that stays by image."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.engine import Engine
from reportdesk.engine.previews import Previews
from reportdesk.ui.bridge import Bridge
from reportdesk.ui.image_model import Column
from reportdesk.ui.image_table import ImageTable
from reportdesk.ui.thumbnails import Thumbnails
from reportdesk.workspace import image_tasks
from reportdesk.workspace.events import Committed
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import Ids, SortColumn, View
from reportdesk.workspace.workspace import Workspace
from tests.ui.workspaces import DAMAGED, add_images, add_report, read_images


@dataclass
class Scene:
    """A table that follows a workspace which the test writes."""

    workspace: Workspace
    table: ImageTable
    bridge: Bridge
    report: int

    def shown(self) -> list[int]:
        return list(self.table.images.ids)

    def expected(self) -> list[int]:
        return list(self.workspace.queries.ids(self.table.shown_view))


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    workspace = Workspace(tmp_path / "workspace")
    settings = Settings(workers=1)
    engine, previews = Engine(workspace, settings), Previews(workspace, settings)
    holder = QWidget()
    holder.resize(1400, 600)
    pool = QThreadPool(holder)
    pool.setMaxThreadCount(2)
    bridge = Bridge(workspace, engine, holder)
    table = ImageTable(workspace.queries, Thumbnails(previews, 52, 1.0, holder), pool, holder)
    table.resize(1400, 600)
    bridge.committed.connect(table.apply_commit)
    qtbot.addWidget(holder)
    holder.show()
    report = add_report(workspace, "north")
    yield Scene(workspace, table, bridge, report)
    bridge.stop()
    pool.waitForDone()
    previews.stop()
    workspace.close()


def watched(scene: Scene) -> QObject:
    """Let Qt's own tester watch the model; it fails the test by a warning."""
    return QAbstractItemModelTester(
        scene.table.images, QAbstractItemModelTester.FailureReportingMode.Warning, scene.table
    )


def names(first: int, number: int) -> list[str]:
    return [f"{place:05}.jpg" for place in range(first, first + number)]


def test_rows_appear_and_change_as_they_are_committed(qtbot: QtBot, scene: Scene) -> None:
    tester = watched(scene)
    scene.table.show_view(View())
    for first in range(0, 300, 100):
        add_images(scene.workspace, scene.report, names(first, 100))
    qtbot.waitUntil(lambda: len(scene.shown()) == 300)
    assert scene.shown() == scene.expected()
    read_images(scene.workspace, scene.shown()[:20])
    index = scene.table.images.index(3, Column.STATUS)
    qtbot.waitUntil(lambda: index.data() == "Done")
    assert scene.table.images.index(3, Column.IDENTIFIER).data() == "@AA0004"
    assert tester is not None


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(SortColumn))
def test_every_order_is_that_of_sql_while_rows_change(
    qtbot: QtBot, scene: Scene, sort: SortColumn, descending: bool
) -> None:
    tester = watched(scene)
    add_images(scene.workspace, scene.report, names(0, 120))
    scene.table.show_view(View(sort=sort, descending=descending))
    qtbot.waitUntil(lambda: len(scene.shown()) == 120)
    read_images(scene.workspace, range(1, 40))
    read_images(scene.workspace, range(40, 60), DAMAGED)
    add_images(scene.workspace, scene.report, names(500, 30))
    qtbot.waitUntil(lambda: len(scene.shown()) == 150 and scene.shown() == scene.expected())
    assert tester is not None


def test_a_status_filter_follows_what_happens(qtbot: QtBot, scene: Scene) -> None:
    tester = watched(scene)
    add_images(scene.workspace, scene.report, names(0, 40))
    scene.table.show_view(View(statuses=frozenset({ImageStatus.DONE})))
    read_images(scene.workspace, range(1, 11))
    qtbot.waitUntil(lambda: scene.shown() == list(range(1, 11)))
    scene.workspace.run(partial(image_tasks.retry, chosen=[3]))
    qtbot.waitUntil(lambda: scene.shown() == [1, 2, *range(4, 11)])
    assert tester is not None


def test_search_finds_names_and_identifiers_whatever_signs_are_in_them(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, ["a_1.jpg", "a%1.jpg", "ab2.jpg", "south.jpg"])
    read_images(scene.workspace, [4])
    for search, found in (("a_1", [1, 2]), ("a1", [1, 2]), ("b2", [3]), ("@aa0004", [4]), ("aa 0004", [4]),
                          ("SOUTH", [4]), ("nothing", [])):  # fmt: skip
        with qtbot.waitSignal(scene.table.filled):
            scene.table.show_view(View(search=search))
        assert scene.shown() == found


def test_selection_and_current_row_stay_with_their_images(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 50))
    scene.table.show_view(View(sort=SortColumn.STATUS))
    qtbot.waitUntil(lambda: len(scene.shown()) == 50)
    for image in (5, 9):
        scene.table.selectRow(scene.table.images.row_of(image))
        scene.table.setSelectionMode(scene.table.SelectionMode.MultiSelection)
    assert set(scene.table.selected_images()) == {5, 9}
    before = scene.shown()
    read_images(scene.workspace, range(20, 40))
    qtbot.waitUntil(lambda: scene.shown() != before and scene.shown() == scene.expected())
    assert set(scene.table.selected_images()) == {5, 9}
    assert scene.table.current_image() == 9


def test_the_column_of_the_cursor_stays_with_every_order(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 3))
    read_images(scene.workspace, [1, 2, 3])
    qtbot.waitUntil(lambda: scene.shown() == [1, 2, 3])
    scene.table.selectRow(1)
    scene.table.selectionModel().setCurrentIndex(
        scene.table.images.index(1, Column.IDENTIFIER), scene.table.selectionModel().SelectionFlag.NoUpdate
    )
    scene.table.show_view(View(descending=True))
    qtbot.waitUntil(lambda: scene.shown() == [3, 2, 1])
    scene.table.copying.copy_cells()
    assert QApplication.clipboard().text() == "@AA0002"


def test_the_current_image_is_told_once_however_often_the_order_changes(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 50))
    scene.table.show_view(View(sort=SortColumn.STATUS))
    qtbot.waitUntil(lambda: len(scene.shown()) == 50)
    told: list[int] = []
    scene.table.current_changed.connect(told.append)
    scene.table.selectRow(scene.table.images.row_of(7))
    before = scene.shown()
    read_images(scene.workspace, range(30, 36))
    qtbot.waitUntil(lambda: scene.shown() != before and scene.shown() == scene.expected())
    assert told == [7]


def test_everything_selected_stays_selected(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 3000))
    scene.table.show_view(View(sort=SortColumn.STATUS))
    qtbot.waitUntil(lambda: len(scene.shown()) == 3000)
    scene.table.selectAll()
    before = scene.shown()
    read_images(scene.workspace, range(30, 36))
    qtbot.waitUntil(lambda: scene.shown() != before and scene.shown() == scene.expected())
    assert len(scene.table.selected_images()) == 3000


class _SlowAnswers:
    """Answers questions for whole views only when `gate` opens, with what was true when they were asked."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self.asked, self.gate = threading.Event(), threading.Event()

    def ids(self, view: View, after: int = 0) -> Ids:
        found = self._queries.ids(view, after)
        if after == 0:
            self.asked.set()
            self.gate.wait(10)
        return found


def test_rows_added_while_a_whole_answer_is_on_its_way_are_not_lost(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 20))
    scene.table.show_view(View())
    qtbot.waitUntil(lambda: len(scene.shown()) == 20)
    other = add_report(scene.workspace, "south")
    slow = _SlowAnswers(scene.workspace.queries)
    scene.table._queries = slow  # type: ignore[assignment]
    scene.table.show_view(View(reports=frozenset({other})))
    slow.asked.wait(10)
    with qtbot.waitSignal(scene.bridge.committed):
        add_images(scene.workspace, other, names(900, 10))
    qtbot.wait(100)
    slow.gate.set()
    qtbot.waitUntil(lambda: scene.shown() == scene.expected() and len(scene.shown()) == 10)


def test_delivery_cannot_be_sorted_and_says_so(qtbot: QtBot, scene: Scene) -> None:
    header = scene.table.horizontalHeader()
    header.setSortIndicator(Column.NAME, Qt.SortOrder.DescendingOrder)
    header.setSortIndicator(Column.DELIVERY, Qt.SortOrder.AscendingOrder)
    assert scene.table.shown_view == replace(View(), sort=SortColumn.NAME, descending=True)
    assert header.sortIndicatorSection() == Column.NAME


def test_rows_and_identifiers_are_copied_in_the_order_of_the_table(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 3))
    read_images(scene.workspace, [1, 2, 3])
    scene.table.show_view(View(descending=True))
    qtbot.waitUntil(lambda: scene.shown() == [3, 2, 1])
    scene.table.selectAll()
    scene.table.copying.copy_identifiers()
    assert QApplication.clipboard().text() == "@AA0003\n@AA0002\n@AA0001"
    scene.table.copying.copy_rows()
    first = QApplication.clipboard().text().splitlines()[0].split("\t")
    assert first[:4] == ["00002.jpg", "north", "Done", "@AA0003"]


def test_what_another_process_changed_is_asked_for_anew(qtbot: QtBot, scene: Scene) -> None:
    add_images(scene.workspace, scene.report, names(0, 5))
    scene.table.show_view(View())
    qtbot.waitUntil(lambda: len(scene.shown()) == 5)
    scene.table.images.set_ids(scene.table.images.ids[:3])
    scene.table.apply_commit(Committed(elsewhere=True))
    qtbot.waitUntil(lambda: len(scene.shown()) == 5)


def test_images_added_behind_a_stretch_without_a_gap_keep_it_one(qtbot: QtBot, scene: Scene) -> None:
    model = scene.table.images
    model.set_ids(range(1, 4))
    model.append_ids(array("q", (4, 5)))
    assert model.ids == range(1, 6)
    model.append_ids(array("q", (8,)))
    assert list(model.ids) == [1, 2, 3, 4, 5, 8]
    model.append_ids(array("q", (9,)))
    assert list(model.ids) == [1, 2, 3, 4, 5, 8, 9]
    assert model.row_of(8) == 5
