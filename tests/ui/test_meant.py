"""What "Cancel selected" and "Retry selected" act on, also once the selected rows have left the view."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import Failure
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Decision
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.ui.again.groups import groups_of
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.menus import image_menu
from reportdesk.workspace import image_tasks, report_care, review_tasks
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.review_tasks import Review
from reportdesk.workspace.writer import Transaction
from tests.ui.acts import press
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, fill
from tests.ui.workspaces import DAMAGED, add_report

COUNT = 6
GONE = "What was selected is no longer in the list. Nothing was done."


def queue(transaction: Transaction, report: int, count: int = COUNT) -> None:
    """Add images whose content is known, so that intake has nothing to look for on the disk."""
    files = [FoundFile(f"/photos/{number}", b"", f"{number}.jpg", "jpeg", 10, 1) for number in range(count)]
    image_tasks.add_files(transaction, report, files)
    (last,) = transaction.execute("SELECT max(id) FROM images").fetchone()
    for image in range(last - count + 1, last + 1):
        image_tasks.set_hash(transaction, image, f"{image:064x}", 10, 1)


def finish_one(transaction: Transaction, image: int, failure: Failure | None = None) -> None:
    image_tasks.start(transaction, image)
    move = Move.FAILED if failure else Move.COMPLETED
    image_tasks.finish(transaction, image, Outcome(move, 0.1, ImageResult(fingerprint="f"), failure))


@pytest.fixture
def window(show: Show, qtbot: QtBot) -> MainWindow:
    """A window on six queued images of a report, which the test lets be read."""
    opened = show()
    opened.engine.pause()
    report = add_report(opened.workspace, "north")
    opened.workspace.run(partial(queue, report=report))
    opened.filter.choose(ImageStatus.QUEUED)
    qtbot.waitUntil(lambda: len(opened.table.images.ids) == COUNT, timeout=LONG_MS)
    opened.table.setFocus()
    qtbot.waitUntil(lambda: opened.counts()[ImageStatus.QUEUED] == COUNT, timeout=LONG_MS)
    return opened


def text(window: MainWindow, name: str) -> str:
    return window.toolbar.actions_by_name[name].text()


def lose_selection(window: MainWindow, qtbot: QtBot) -> None:
    """Select two rows, and let both be read, so that they leave the view of what is queued."""
    window.table.choose([1, 2])
    assert text(window, "cancel") == "Cancel selected"
    window.workspace.run(partial(finish_one, image=1, failure=DAMAGED))
    window.workspace.run(partial(finish_one, image=2))
    qtbot.waitUntil(lambda: list(window.table.images.ids) == [3, 4, 5, 6], timeout=LONG_MS)


def test_the_toolbar_says_when_the_selection_has_gone(window: MainWindow, qtbot: QtBot) -> None:
    lose_selection(window, qtbot)
    assert text(window, "cancel") == "Cancel all"
    qtbot.waitUntil(lambda: text(window, "retry") == "Retry 1 failed", timeout=LONG_MS)


@pytest.mark.parametrize(("key", "before"), [("Del", "cancel"), ("Ctrl+R", "retry")])
def test_a_key_meant_for_rows_that_have_just_gone_acts_on_nothing(
    window: MainWindow, qtbot: QtBot, key: str, before: str
) -> None:
    window.meant._lately.setInterval(LONG_MS)
    lose_selection(window, qtbot)
    qtbot.waitUntil(window.toolbar.actions_by_name[before].isEnabled, timeout=LONG_MS)
    press(window, key)
    assert window.remark.text.text() == GONE
    done: list[None] = []
    window.errands.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=LONG_MS)
    assert window.workspace.queries.select_ids(statuses=(ImageStatus.QUEUED,)) == [3, 4, 5, 6]


def test_ctrl_f_ends_the_review_whose_keys_would_go_to_a_hidden_field(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window = show()
    fill(window.workspace, tmp_path / "photos", 2)
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 2, timeout=LONG_MS)
    qtbot.waitUntil(window.filter.search.isVisible, timeout=LONG_MS)
    window.activateWindow()
    window.table.selectRow(0)
    window.review.open()
    press(window, "Ctrl+F")
    assert not window.is_reviewing
    assert QApplication.focusWidget() is window.filter.search
    assert window.filter.search.isVisible()


def test_in_the_review_the_toolbar_means_the_image_under_review(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    window = show()
    window.engine.pause()
    fill(window.workspace, tmp_path / "photos", 4)
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 4, timeout=LONG_MS)
    retry = window.toolbar.actions_by_name["retry"]
    window.table.clearSelection()
    assert (retry.text(), retry.isEnabled()) == ("Retry failed", False)
    window.review.open()
    assert (retry.text(), retry.isEnabled()) == ("Retry selected", True)
    assert window.meant.count() == len(window.meant_images()) == 1
    window.review.leave()
    window.table.choose([1, 2, 3])
    window.review.open()
    assert window.meant.count() == len(window.meant_images()) == 1
    window.review.leave()
    window.table.clearSelection()
    assert (retry.text(), retry.isEnabled()) == ("Retry failed", False)


def test_without_a_selection_a_key_acts_on_all_as_before(window: MainWindow, qtbot: QtBot) -> None:
    window.meant._lately.setInterval(1)
    lose_selection(window, qtbot)
    qtbot.waitUntil(window.meant.may_be_all, timeout=LONG_MS)
    press(window, "Del")
    qtbot.waitUntil(lambda: window.counts()[ImageStatus.CANCELLED] == COUNT - 2, timeout=LONG_MS)


@pytest.fixture
def with_archived(show: Show, qtbot: QtBot) -> MainWindow:
    """A window on images of which 1 failed, 2 was rejected, 3 is fine, and 4 failed in an archived report."""
    opened = show()
    opened.engine.pause()
    for number, name in enumerate(("north", "south", "west"), 1):
        opened.workspace.run(partial(queue, report=add_report(opened.workspace, name), count=2 if number == 1 else 1))
    for image in (1, 2, 4):
        opened.workspace.run(partial(finish_one, image=image, failure=DAMAGED))
    opened.workspace.run(partial(finish_one, image=3))
    opened.workspace.run(partial(report_care.set_archived, report=3, archived=True))
    rejected = Review("u1", None, "ann", Decision.REJECT, {}, "blurred")
    opened.workspace.run(partial(review_tasks.add_review, image=2, review=rejected))
    qtbot.waitUntil(lambda: opened.reports.reports.rowCount() == 3, timeout=LONG_MS)
    opened.reports.choose(0)
    qtbot.waitUntil(lambda: list(opened.table.images.ids) == [1, 2, 3], timeout=LONG_MS)
    return opened


def test_retry_failed_leaves_alone_what_is_archived_and_what_a_person_rejected(
    with_archived: MainWindow, qtbot: QtBot
) -> None:
    window = with_archived
    qtbot.waitUntil(lambda: text(window, "retry") == "Retry 1 failed", timeout=LONG_MS)
    press(window, "Ctrl+R")
    qtbot.waitUntil(lambda: "Tried again: 1 image." in window.remark.text.text(), timeout=LONG_MS)
    assert window.workspace.queries.select_ids(statuses=(ImageStatus.QUEUED,)) == [1]
    qtbot.waitUntil(lambda: not window.toolbar.actions_by_name["retry"].isEnabled(), timeout=LONG_MS)


def test_cancel_all_leaves_alone_what_is_archived(with_archived: MainWindow, qtbot: QtBot) -> None:
    window = with_archived
    window.commands.retry([1, 4])
    qtbot.waitUntil(window.toolbar.actions_by_name["cancel"].isEnabled, timeout=LONG_MS)
    press(window, "Del")
    qtbot.waitUntil(lambda: "Cancelled: 1 image." in window.remark.text.text(), timeout=LONG_MS)
    assert window.workspace.queries.select_ids(statuses=(ImageStatus.CANCELLED,)) == [1]


def test_reading_again_offers_nothing_of_the_archive(with_archived: MainWindow) -> None:
    window = with_archived
    found = groups_of(window.workspace, window.engine, window.reports.shown_reports(), [])
    assert [(group.number, list(group.images()), group.is_failed) for group in found if group.heading == "Failed"] == [
        (1, [1], True),
        (1, [2], False),
    ], "what a person rejected is not ticked with what failed"
    assert all(4 not in group.images() for group in found)
    assert any(3 in group.images() for group in found)


def test_the_toolbar_follows_the_chosen_report(with_archived: MainWindow, qtbot: QtBot) -> None:
    window = with_archived
    qtbot.waitUntil(lambda: text(window, "retry") == "Retry 1 failed", timeout=LONG_MS)
    window.reports.choose(2)
    assert text(window, "retry") == "Retry failed"


def test_what_is_still_selected_is_meant_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.table.choose([1, 3])
    window.workspace.run(partial(finish_one, image=1))
    qtbot.waitUntil(lambda: window.table.selected_images() == [3], timeout=LONG_MS)
    press(window, "Del")
    qtbot.waitUntil(lambda: window.counts()[ImageStatus.CANCELLED] == 1, timeout=LONG_MS)
    assert window.workspace.queries.select_ids(statuses=(ImageStatus.CANCELLED,)) == [3]


def test_the_menu_on_images_acts_on_what_was_selected_when_it_opened(window: MainWindow, qtbot: QtBot) -> None:
    window.table.choose([3])
    menu = image_menu(window)
    window.table.clearSelection()
    next(action for action in menu.actions() if action.text() == "Cancel").trigger()
    qtbot.waitUntil(lambda: window.counts()[ImageStatus.CANCELLED] == 1, timeout=LONG_MS)
    menu.close()
    empty = image_menu(window)
    enabled = {action.text(): action.isEnabled() for action in empty.actions()}
    assert (enabled["Cancel"], enabled["Retry"]) == (False, False)
    empty.close()
