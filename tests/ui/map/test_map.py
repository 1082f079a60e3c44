"""The map: distances, the scale bar, what is missing is said, and points linked with the table both ways."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.results import Capture, ImageResult
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.map.map_view import MapView, point_words
from reportdesk.ui.map.projection import Projection, bar_length, distance_words
from reportdesk.workspace.finding import Located
from tests.ui.conftest import Show
from tests.ui.find.test_find import fill
from tests.ui.workspaces import add_report

SOUTH, NORTH, EAST = (52.0, 13.0), (52.009, 13.0), (52.0, 13.0146)


def great_circle(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance on a sphere of 6371 km in metres (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6_371_000 * math.asin(math.sqrt(half))


@given(
    centre=st.tuples(st.floats(-60, 60), st.floats(-180, 180)),
    north=st.floats(-0.1, 0.1),
    east=st.floats(-0.1, 0.1),
)
def test_distances_within_some_kilometres_are_right(centre: tuple[float, float], north: float, east: float) -> None:
    other = (centre[0] + north, (centre[1] + east + 180) % 360 - 180)
    projection = Projection.around([centre, other])
    (x1, y1), (x2, y2) = projection.metres(centre), projection.metres(other)
    assert math.hypot(x2 - x1, y2 - y1) == pytest.approx(great_circle(centre, other), rel=0.01, abs=0.01)


def test_a_report_on_both_sides_of_the_date_line_stays_together() -> None:
    projection = Projection.around([(0.0, 179.99), (0.0, -179.99)])
    assert abs(projection.metres((0.0, 179.99))[0]) < 2000


@given(st.floats(0.001, 1e7))
def test_the_scale_bar_is_round_and_fits(widest: float) -> None:
    length = bar_length(widest)
    assert widest / 2.51 < length <= widest * 1.001
    assert f"{length:e}"[0] in "125"


def test_distances_are_told_in_their_unit() -> None:
    assert [distance_words(metres) for metres in (5, 500, 2000)] == ["5 m", "500 m", "2 km"]


def test_a_point_without_time_says_so() -> None:
    said = point_words(Located(1, "a.jpg", "", ImageStatus.DONE, "", (52.0, 13.0)))
    assert said == "a.jpg\ntime not in the file\n52.00000, 13.00000"


Mapped = Callable[[dict[str, ImageResult]], MainWindow]


@pytest.fixture
def mapped(show: Show, qtbot: QtBot) -> Mapped:
    """Return a function that opens a window with these results and its map, by its key."""

    def opener(results: dict[str, ImageResult]) -> MainWindow:
        window = show()
        window.engine.pause()
        window.workspace.run(partial(fill, report=add_report(window.workspace, "north"), results=results))
        qtbot.waitUntil(lambda: len(window.table.images.ids) == len(results))
        assert not window.map.isVisible()
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, Qt.Key.Key_Shift)
        qtbot.waitUntil(window.map.isVisible)
        return window

    return opener


def at(place: tuple[float, float], hour: int) -> ImageResult:
    return ImageResult(capture=Capture(datetime(2026, 3, 1, hour), place))


def test_points_are_north_up_and_linked_with_the_table(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": at(SOUTH, 12), "b.jpg": at(NORTH, 11), "c.jpg": at(EAST, 10), "d.jpg": ImageResult()})
    view = window.map.view
    qtbot.waitUntil(lambda: "3 images with their place" in window.map.head.text())
    assert "1 image without" in window.map.head.text()
    south, north, east = (view.place_of(image) for image in (1, 2, 3))
    assert north.y() < south.y()
    assert north.x() == pytest.approx(south.x(), abs=1)
    assert east.x() > south.x()
    # One scale for both directions: 1001 m north, and 1000 m east at this latitude.
    assert east.x() - south.x() == pytest.approx(south.y() - north.y(), abs=2)
    assert (south.y() - north.y()) * view.metres_per_pixel == pytest.approx(1001, rel=0.02)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=north)
    assert window.table.current_image() == 2
    QTest.mouseMove(view, east)
    qtbot.waitUntil(lambda: view._hovered >= 0)
    window.table.go_to(1)
    assert view._current == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert window.table.current_image() == 2
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert window.table.current_image() == 1
    view.grab()


def test_the_map_is_zoomed_and_moved_with_the_mouse(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": at(SOUTH, 12), "b.jpg": at(NORTH, 11)})
    view = window.map.view
    qtbot.waitUntil(lambda: "2 images" in window.map.head.text())
    before, scale = view.place_of(2), view.metres_per_pixel
    for _ in range(4):
        turn_wheel(view, before, 120)
    assert view.metres_per_pixel == pytest.approx(scale / 1.25**4)
    assert (view.place_of(2) - before).manhattanLength() <= 2, "what is under the pointer stays there"
    empty = QPoint(20, 40)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=empty)
    QTest.mouseMove(view, empty + QPoint(30, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=empty + QPoint(30, 10))
    assert (view.place_of(2) - before - QPoint(30, 10)).manhattanLength() <= 2
    for _ in range(6):
        turn_wheel(view, before, -120)
    assert view.metres_per_pixel == pytest.approx(scale)
    assert view.place_of(2) == before


def test_the_map_is_zoomed_by_keys_around_the_current_point(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": at(SOUTH, 12), "b.jpg": at(NORTH, 11)})
    view = window.map.view
    qtbot.waitUntil(lambda: "2 images" in window.map.head.text())
    window.table.go_to(2)
    place, scale = view.place_of(2), view.metres_per_pixel
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.metres_per_pixel == pytest.approx(scale / 1.25**2)
    assert (view.place_of(2) - place).manhattanLength() <= 2
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.metres_per_pixel == pytest.approx(scale / 1.25)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.metres_per_pixel == pytest.approx(scale)


def located(count: int, around: tuple[float, float] = SOUTH) -> list[Located]:
    """Return points in a row to the north east."""
    return [
        Located(n, f"{n}.jpg", "", ImageStatus.DONE, "", (around[0] + n / 1000, around[1] + n / 1000))
        for n in range(1, count + 1)
    ]


@pytest.fixture
def view(qapp: QApplication) -> Iterator[MapView]:
    """Return a map of fifty points."""
    parent = QWidget()
    view = MapView(parent)
    view.resize(400, 300)
    parent.show()
    view.show_points(located(50), "")
    yield view
    parent.close()


def test_what_was_zoomed_to_stays_while_photographs_arrive(view: MapView) -> None:
    for _ in range(8):
        turn_wheel(view, view.place_of(10), 120)
    place, scale = view.place_of(10), view.metres_per_pixel
    view.show_points(located(80), "")
    assert view.metres_per_pixel == pytest.approx(scale)
    assert (view.place_of(10) - place).manhattanLength() <= 2
    view.show_points(located(50, NORTH), "")
    view.show_points(located(50, (-33.0, 151.0)), "")
    edges = [view.place_of(1), view.place_of(50)]
    assert all(view.rect().contains(edge) for edge in edges), "elsewhere on the earth all of them are shown"


def test_only_a_wheel_that_turns_forth_or_back_zooms_and_a_touchpad_a_little_at_a_time(view: MapView) -> None:
    scale = view.metres_per_pixel
    turn_wheel(view, QPoint(200, 150), 120)
    turn_wheel(view, QPoint(200, 150), 8)
    turn_wheel(view, QPoint(200, 150), 0)
    assert view.metres_per_pixel == pytest.approx(scale / 1.25 ** (128 / 120))


def turn_wheel(view: MapView, place: QPoint, angle: int) -> None:
    event = QWheelEvent(
        QPointF(place), QPointF(view.mapToGlobal(place)), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_map_follows_filter_and_search(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": at(SOUTH, 12), "b.jpg": at(NORTH, 11)})
    qtbot.waitUntil(lambda: "2 images" in window.map.head.text())
    QTest.keyClicks(window.filter.search, "b")
    qtbot.waitUntil(lambda: "1 image with" in window.map.head.text())
    assert len(window.map.view._points) == 1


def test_missing_places_are_said_and_not_invented(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": ImageResult(), "b.jpg": ImageResult()})
    qtbot.waitUntil(lambda: "None of the 2 images" in window.map.view._message)
    assert not window.map.head.isVisible()
    QTest.keyClick(window.map.view, Qt.Key.Key_Right)
    QTest.mouseClick(window.map.view, Qt.MouseButton.LeftButton)
    window.map.view.grab()


def test_photographs_of_one_place_are_one_point_wide(mapped: Mapped, qtbot: QtBot) -> None:
    window = mapped({"a.jpg": at(SOUTH, 12), "b.jpg": at(SOUTH, 13)})
    qtbot.waitUntil(lambda: "2 images" in window.map.head.text())
    assert window.map.view.place_of(1) == window.map.view.place_of(2)
    assert 0 < window.map.view.metres_per_pixel < 1
