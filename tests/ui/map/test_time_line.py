"""The time line: bars of the camera's clock, what is missing is said, and chosen bars and spans select in the table."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.reasons import NO_IDENTIFIER
from reportdesk.domain.results import Capture, ImageResult
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.map.time_line import TimeLine
from reportdesk.ui.map.time_scale import DAY, STEPS, mark_words, marks, span_words, step_for
from reportdesk.workspace.finding import Moments
from tests.ui.conftest import Show
from tests.ui.find.test_find import fill
from tests.ui.workspaces import add_report

BEGAN = datetime(2026, 3, 1, 9)
SECOND = int((BEGAN - datetime(1970, 1, 1)).total_seconds())
Timed = Callable[[dict[str, ImageResult]], MainWindow]


@given(st.integers(0, 4_000_000_000), st.integers(1, 1_000_000_000), st.integers(1, 30))
def test_marks_are_round_and_not_too_many(first: int, span: int, most: int) -> None:
    step = step_for(span, most)
    found = marks(first, first + span, step)
    assert len(found) <= most + 1
    assert all(moment % step == 0 and first <= moment <= first + span for moment in found)
    assert step in STEPS


def test_a_camera_without_a_battery_and_a_damaged_date_are_told() -> None:
    assert span_words(int((datetime(1904, 1, 1) - datetime(1970, 1, 1)).total_seconds()), SECOND) == (
        "1904-01-01 00:00:00 - 2026-03-01 09:00:00"
    )
    assert mark_words(-(10**13) - 1, 5).count(":") == 2
    assert mark_words(10**13 + 1, 5).count(":") == 2


def test_a_day_begins_with_its_date() -> None:
    midnight = SECOND - SECOND % DAY
    assert mark_words(midnight, 3600) == "2026-03-01"
    assert mark_words(SECOND, 3600) == "09:00"
    assert mark_words(SECOND + 5, 5) == "09:00:05"
    assert span_words(SECOND, SECOND + 60) == "2026-03-01 09:00:00 - 09:01:00"
    assert span_words(SECOND, SECOND + DAY) == "2026-03-01 09:00:00 - 2026-03-02 09:00:00"
    assert span_words(SECOND, SECOND) == "2026-03-01 09:00:00"


@pytest.fixture
def timed(show: Show, qtbot: QtBot) -> Timed:
    """Return a function that opens a window with these results, and map and time by their key."""

    def opener(results: dict[str, ImageResult]) -> MainWindow:
        window = show()
        window.engine.pause()
        window.workspace.run(partial(fill, report=add_report(window.workspace, "north"), results=results))
        qtbot.waitUntil(lambda: len(window.table.images.ids) == len(results))
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, Qt.Key.Key_Shift)
        qtbot.waitUntil(window.map.isVisible)
        return window

    return opener


def after(minutes: float, *, waits: bool = False) -> ImageResult:
    taken = BEGAN + timedelta(minutes=minutes)
    return ImageResult(capture=Capture(taken), doubts=(NO_IDENTIFIER,) if waits else ())


def three_groups() -> dict[str, ImageResult]:
    """Return three photographs at 9, two at 10 (one waits), one at 11, one without a time."""
    return {
        "a1.jpg": after(0), "a2.jpg": after(0.1), "a3.jpg": after(0.2), "b1.jpg": after(60, waits=True),
        "b2.jpg": after(60.1), "c1.jpg": after(120), "none.jpg": ImageResult(),
    }  # fmt: skip


def middle_of(line: TimeLine, bar: int) -> QPoint:
    return QPoint(round(line.bars[bar].x) + 3, line.height() - 50)


def test_a_click_on_a_bar_selects_its_photographs(timed: Timed, qtbot: QtBot) -> None:
    window = timed(three_groups())
    line = window.map.time
    qtbot.waitUntil(lambda: "6 images with their time" in window.map.time_head.text())
    assert "1 image without" in window.map.time_head.text()
    assert "dotted" in window.map.time_head.text()
    assert [(bar.number, bar.waiting) for bar in line.bars] == [(3, 0), (2, 1), (1, 0)]
    assert line.bars[1].x == pytest.approx((line.bars[0].x + line.bars[2].x) / 2, abs=7), (
        "an hour is as wide as another"
    )
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle_of(line, 0))
    assert window.table.selected_images() == [1, 2, 3]
    assert window.table.current_image() == 1
    QTest.mouseMove(line, middle_of(line, 1))
    qtbot.waitUntil(lambda: line._hovered is not None)
    assert line.bar_words(line.bars[1]) == ("2026-03-01 10:00:00 - 10:00:06\n2 images\nwaiting for a person: 1")
    line.grab()


def test_a_dragged_span_selects_what_was_taken_in_it(timed: Timed, qtbot: QtBot) -> None:
    window = timed(three_groups())
    line = window.map.time
    qtbot.waitUntil(lambda: len(line.bars) == 3)
    first, last = middle_of(line, 1) - QPoint(40, 0), middle_of(line, 2) + QPoint(12, 0)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=last)
    QTest.mouseMove(line, first)
    line.grab()
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=first)
    assert window.table.selected_images() == [4, 5, 6]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle_of(line, 0) + QPoint(60, 0))
    assert window.table.selected_images() == [4, 5, 6], "a click beside every bar chooses nothing"


def test_keys_go_from_photograph_to_photograph_in_time(timed: Timed, qtbot: QtBot) -> None:
    window = timed({"late.jpg": after(60), "early.jpg": after(0), "none.jpg": ImageResult()})
    line = window.map.time
    qtbot.waitUntil(lambda: len(line.bars) == 2)
    for key, image in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, 2),
                       (Qt.Key.Key_End, 1), (Qt.Key.Key_Home, 2)):  # fmt: skip
        QTest.keyClick(line, key)
        assert window.table.current_image() == image
        assert line._current_image == image
    whole = line.span
    QTest.keyClick(line, Qt.Key.Key_Plus)
    assert line.span[1] - line.span[0] == pytest.approx(0.8 * (whole[1] - whole[0]))
    QTest.keyClick(line, Qt.Key.Key_0)
    assert line.span == whole


def test_the_wheel_looks_closer_and_a_double_click_shows_all(timed: Timed, qtbot: QtBot) -> None:
    window = timed(three_groups())
    line = window.map.time
    qtbot.waitUntil(lambda: len(line.bars) == 3)
    whole, at = line.span, middle_of(line, 1)
    for _ in range(18):
        turn(line, at, QPoint(0, 120))
    assert [bar.number for bar in line.bars] == [1, 1], "those of one minute stand side by side now"
    for _ in range(20):
        turn(line, at, QPoint(0, 120))
    assert line.span[1] - line.span[0] == pytest.approx(20), "never closer than 20 seconds"
    for _ in range(200):
        turn(line, at, QPoint(-1200, 0))
    assert line.span[1] == pytest.approx(whole[1]), "not beyond the end"
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=at)
    assert line.span == whole


def minutes(first: int, count: int) -> Moments:
    """Return one photograph a minute; the image of minute 5 is 5."""
    numbers = range(first, first + count)
    return Moments(array("q", numbers), array("q", (SECOND + 60 * n for n in numbers)), bytes(count), count, count)


@pytest.fixture
def line(qapp: QApplication) -> Iterator[TimeLine]:
    """Return a time line of a hundred minutes."""
    parent = QWidget()
    line = TimeLine(parent)
    line.resize(800, 200)
    parent.show()
    line.show_moments(minutes(0, 100), "")
    yield line
    parent.close()


def test_what_arrives_while_a_span_is_dragged_does_not_move_it(line: TimeLine) -> None:
    chosen: list[list[int]] = []
    line.chosen.connect(chosen.append)
    first, last = (QPoint(round(line._x(SECOND + 60 * minute)), 100) for minute in (49.5, 60.5))
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(line, last)
    line.show_moments(minutes(0, 160), "")
    turn(line, first, QPoint(0, 120))
    QTest.mouseMove(line, QPoint(round(line._x(SECOND + 60 * 60.5)), 100))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=last)
    assert chosen == [list(range(50, 61))]
    assert sum(bar.number for bar in line.bars) < 160, "still zoomed"
    line.show_all()
    assert sum(bar.number for bar in line.bars) == 160


def test_a_span_that_is_put_away_is_given_up(line: TimeLine) -> None:
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    line.show_moments(minutes(0, 160), "")
    line.hide()
    assert sum(bar.number for bar in line.bars) == 160


def test_what_was_zoomed_to_stays_while_photographs_arrive(line: TimeLine) -> None:
    line.zoom(0.2, SECOND + 60 * 20)
    zoomed = line.span
    line.show_moments(minutes(0, 101), "")
    assert line.span == zoomed
    line.show_moments(minutes(0, 20), "")
    assert line.span[1] - line.span[0] == pytest.approx(19 * 60), "never more than there is"
    line.show_moments(minutes(0, 100), "")
    assert line.span[1] - line.span[0] == pytest.approx(99 * 60), "who sees all goes on to see all"
    line.zoom(0.2, SECOND)
    line.show_moments(minutes(5000, 100), "")
    assert line.span == (SECOND + 60 * 5000, SECOND + 60 * 5099), "elsewhere in time"


def test_a_touchpad_zooms_a_little_at_a_time(line: TimeLine) -> None:
    whole = line.span[1] - line.span[0]
    turn(line, QPoint(400, 100), QPoint(0, 8))
    assert line.span[1] - line.span[0] == pytest.approx(whole / 1.25 ** (8 / 120))


def turn(line: TimeLine, place: QPoint, angle: QPoint) -> None:
    event = QWheelEvent(
        QPointF(place), QPointF(line.mapToGlobal(place)), QPoint(), angle, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(line, event)


def test_time_follows_filter_and_search_while_commands_wait_for_a_full_disk(timed: Timed, qtbot: QtBot) -> None:
    """What is asked for map and time does not stand in the queue of commands."""
    window = timed(three_groups())
    gate = threading.Event()
    window.errands.run(partial(gate.wait, 60))
    try:
        qtbot.waitUntil(lambda: "6 images" in window.map.time_head.text())
        window.filter.choose(ImageStatus.NEEDS_REVIEW)
        qtbot.waitUntil(lambda: "1 image with" in window.map.time_head.text())
        QTest.keyClicks(window.filter.search, "nothing")
        qtbot.waitUntil(lambda: window.map.time._message == "No photographs are shown.")
        assert not window.map.time_head.isVisible()
    finally:
        gate.set()


def test_missing_times_are_said_and_not_invented(timed: Timed, qtbot: QtBot) -> None:
    window = timed({"a.jpg": ImageResult(), "b.jpg": ImageResult()})
    line = window.map.time
    qtbot.waitUntil(lambda: "None of the 2 images shown carries its time" in line._message)
    assert not line.bars
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.table.selected_images() == []
    line.grab()


def test_photographs_of_one_second_are_one_bar(timed: Timed, qtbot: QtBot) -> None:
    window = timed({"a.jpg": after(0), "b.jpg": after(0)})
    qtbot.waitUntil(lambda: [bar.number for bar in window.map.time.bars] == [2])
    window.map.time.grab()
