"""Bringing rows beside the window: jumps, changes under way, images that go, a workspace that cannot be read."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.image_table import ImageTable
from reportdesk.ui.row_store import KEPT_ROWS, RowStore
from reportdesk.workspace.deleting import delete_image
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import TableRow
from reportdesk.workspace.workspace import Workspace
from tests.ui.conftest import Show
from tests.ui.workspaces import add_images, add_report, read_images


class _HeldQueries:
    """Answers what is asked beside the window only when `gate` is open, with what was true when it was asked."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self.asked, self.gate = threading.Semaphore(0), threading.Event()
        self.questions: list[set[int]] = []
        self.fails = False
        self.gate.set()

    def rows(self, images: Sequence[int]) -> dict[int, TableRow]:
        if threading.current_thread() is threading.main_thread():
            return self._queries.rows(images)
        if self.fails:
            raise WorkspaceError("The disk is away.")
        found = self._queries.rows(images)
        self.questions.append(set(images))
        self.asked.release()
        assert self.gate.wait(10)
        return found


class Scene:
    """A store over a workspace with 40 images."""

    def __init__(self, workspace: Workspace, holder: QObject) -> None:
        self.workspace = workspace
        self.report = add_report(workspace, "north")
        add_images(workspace, self.report, [f"{number:05}.jpg" for number in range(40)])
        self.queries = _HeldQueries(workspace.queries)
        self.store = RowStore(self.queries, holder)  # type: ignore[arg-type]

    def held(self, images: Sequence[int]) -> None:
        """Ask, and return once the answer is read and held back."""
        self.queries.gate.clear()
        self.store.ask(images)
        assert self.queries.asked.acquire(timeout=10)

    def status(self, image: int) -> ImageStatus | None:
        row = self.store.known(image)
        return row.status if row is not None else None


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    holder = QObject()
    with Workspace(tmp_path / "workspace") as workspace:
        scene = Scene(workspace, holder)
        yield scene
        scene.queries.gate.set()
        scene.store.stop()


def test_of_several_places_asked_quickly_only_the_last_is_brought(qtbot: QtBot, scene: Scene) -> None:
    scene.held([1, 2])
    scene.store.ask([11, 12])
    scene.store.ask([21, 22])
    scene.queries.gate.set()
    qtbot.waitUntil(lambda: scene.store.known(21) is not None)
    assert scene.queries.questions == [{1, 2}, {21, 22}]
    assert scene.store.lacks([1, 2, 11, 12, 21, 22]) == [11, 12]


def test_a_changed_row_is_shown_as_it_was_until_the_new_one_is_there(qtbot: QtBot, scene: Scene) -> None:
    scene.store.fetch([1, 2])
    read_images(scene.workspace, [1])
    scene.store.forget({1, 30})
    assert scene.status(1) is ImageStatus.QUEUED
    assert scene.store.lacks([1, 2]) == [1]
    with qtbot.waitSignal(scene.store.arrived):
        scene.store.ask([1])
    assert scene.status(1) is ImageStatus.DONE
    assert not scene.store.lacks([1, 2])


@pytest.mark.parametrize("how", ["forget", "forget_all"])
def test_what_changes_while_it_is_brought_is_brought_again(qtbot: QtBot, scene: Scene, how: str) -> None:
    scene.held([1])
    read_images(scene.workspace, [1])
    scene.store.forget({1}) if how == "forget" else scene.store.forget_all()
    with qtbot.waitSignal(scene.store.arrived):
        scene.queries.gate.set()
    assert scene.status(1) is ImageStatus.QUEUED
    assert scene.store.lacks([1]) == [1]


def test_a_row_read_at_once_is_asked_again_after_an_older_answer(qtbot: QtBot, scene: Scene) -> None:
    scene.held([1])
    read_images(scene.workspace, [1])
    scene.store.forget({1})
    scene.store.fetch([1])
    assert scene.status(1) is ImageStatus.DONE
    with qtbot.waitSignal(scene.store.arrived):
        scene.queries.gate.set()
    assert scene.store.lacks([1]) == [1]


def test_an_image_that_is_gone_is_told_and_forgotten(qtbot: QtBot, scene: Scene) -> None:
    scene.store.fetch([1, 2])
    scene.store.forget_all()
    scene.workspace.run(partial(delete_image, image=2))
    with qtbot.waitSignal(scene.store.vanished):
        scene.store.ask([1, 2])
    assert scene.store.known(2) is None
    assert scene.store.known(1) is not None


def test_a_workspace_that_cannot_be_read_leaves_what_is_shown_and_is_asked_again(qtbot: QtBot, scene: Scene) -> None:
    scene.store.fetch([1])
    scene.store.forget({1})
    scene.queries.fails = True
    scene.store.ask([1])
    qtbot.waitUntil(lambda: scene.store.lacks([1]) == [1])
    assert scene.status(1) is ImageStatus.QUEUED
    scene.queries.fails = False
    with qtbot.waitSignal(scene.store.arrived):
        scene.store.ask([1])
    assert not scene.store.lacks([1])


def test_so_many_rows_are_kept_and_those_looked_at_last(scene: Scene) -> None:
    add_images(scene.workspace, scene.report, [f"more{number:05}.jpg" for number in range(KEPT_ROWS)])
    scene.store.fetch([1, 2])
    scene.store.forget({2})
    assert scene.store.known(1) is not None
    scene.store.fetch(range(41, 41 + KEPT_ROWS - 1))
    assert scene.store.known(1) is not None
    assert scene.store.known(2) is None


def shown(table: ImageTable) -> list[TableRow | None]:
    first, last = table.rows_on_screen()
    return [table.images.rows.known(image) for image in table.images.ids[first : last + 1]]


def test_a_jump_shows_empty_rows_and_then_what_they_hold(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    report = add_report(window.workspace, "north")
    add_images(window.workspace, report, [f"{number:05}.jpg" for number in range(2000)])
    table = window.table
    qtbot.waitUntil(lambda: len(table.images.ids) == 2000)
    assert all(shown(table)), "another view comes with its rows"
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000 * table.rowHeight(0))
    bar.setValue(bar.maximum() // 2)
    empty = table.viewport().grab().toImage()
    assert not any(shown(table))
    qtbot.waitUntil(lambda: all(shown(table)))
    assert table.viewport().grab().toImage() != empty
    first, last = table.rows_on_screen()
    qtbot.waitUntil(lambda: not table.images.rows.lacks(table.images.ids[first - 12 : last + 13]))
    bar.setValue(bar.value() + 3 * table.rowHeight(0))
    assert all(shown(table)), "the rows around the screen were brought as well"
