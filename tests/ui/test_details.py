"""The facts of the details pane: vehicles by class, the largest one, and the plate on it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reportdesk.domain.findings import Plate, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.domain.status import ImageStatus
from reportdesk.ui.details import facts_html

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
