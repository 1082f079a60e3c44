"""The facts of the details pane: vehicles by class, the largest one, and the plate on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.findings import Plate, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.domain.reviews import Review
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.details import facts_html
from reportdesk.ui.main_window import MainWindow
from reportdesk.workspace import review_tasks
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, fill

BOX = (0.0, 0.0, 9.0, 9.0)


def facts(result: ImageResult) -> str:
    return facts_html(
        ReportImage(
            1, "u", 1, "north", "ann", "a.jpg", "a.jpg", "ab", 3, ImageStatus.DONE, 1, 0.0, None, None,
            {"s3": "off", "database": "off"}, result,
        )
    )  # fmt: skip


def test_vehicles_are_counted_by_class_and_the_largest_is_named(qtbot: QtBot) -> None:
    vehicles = (Vehicle("bus", 0.9, BOX), Vehicle("car", 0.8, BOX, primary=True), Vehicle("car", 0.7, BOX))
    text = facts(ImageResult(vehicles=vehicles, plates=(Plate("AB12", 0.9, BOX, 1), Plate("CD34", 0.6, BOX))))
    assert "Vehicles: 2 car, 1 bus" in text
    assert "car (the largest)" in text
    assert "90%, on: car (the largest)" in text
    assert "60%<" in text


def test_a_single_vehicle_needs_no_words(qtbot: QtBot) -> None:
    text = facts(ImageResult(vehicles=(Vehicle("car", 0.8, BOX, primary=True),), plates=(Plate("AB12", 0.9, BOX, 0),)))
    assert "largest" not in text
    assert "on: car" in text


def test_without_a_model_nothing_is_counted(qtbot: QtBot) -> None:
    text = facts(ImageResult(stages={"vehicles": StageStatus.UNAVAILABLE}))
    assert "not available here" in text
    assert "0 " not in text.split("How it was read")[1]


@pytest.fixture
def window(show: Show, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Return a window with an image in its details pane, scrolled down."""
    window = show()
    fill(window.workspace, tmp_path / "photos", 2)
    qtbot.waitUntil(lambda: len(window.table.images.ids) == 2, timeout=LONG_MS)
    with qtbot.waitSignal(window.details.shown, timeout=LONG_MS):
        window.table.go_to(1)
    window.details.facts.verticalScrollBar().setValue(60)
    assert window.details.facts.verticalScrollBar().value() == 60
    return window


def test_the_facts_stay_where_they_are_read(window: MainWindow, qtbot: QtBot) -> None:
    facts = window.details.facts
    facts.selectAll()
    window.details.refresh(set(), everything=True)
    assert facts.textCursor().hasSelection(), "nothing has changed"
    review = Review("r1", None, "bea", "comment", {}, "scratched")
    window.workspace.run(partial(review_tasks.add_review, image=1, review=review))
    qtbot.waitUntil(lambda: "scratched" in facts.toPlainText(), timeout=LONG_MS)
    assert facts.verticalScrollBar().value() == 60
    window.table.go_to(2)
    qtbot.waitUntil(lambda: window.details.image_id == 2, timeout=LONG_MS)
    assert facts.verticalScrollBar().value() == 0, "another image begins at its top"


def test_only_a_wheel_that_turns_forth_or_back_zooms_and_a_touchpad_a_little_at_a_time(window: MainWindow) -> None:
    picture = window.details.picture
    scale = picture.transform().m11()
    for angle in (QPoint(-120, 0), QPoint(0, 8), QPoint(0, 120)):
        turn_wheel(picture.viewport(), angle)
    assert picture.transform().m11() == pytest.approx(scale * 1.25 ** (128 / 120))


def turn_wheel(widget: QWidget, angle: QPoint) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), angle, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
