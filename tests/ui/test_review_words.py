"""What the review says of decisions, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Review, trail
from reportdesk.domain.status import ImageStatus
from reportdesk.ui import languages
from reportdesk.ui.review.side_panel import conflict_words
from reportdesk.ui.review.trail_model import TrailColumn, TrailModel, review_rows

CAR = {"label": "car", "confidence": 1.0, "box": (1, 1, 9, 9)}
WHEN = "2026-01-02T03:04:05Z"
REVIEWS = (
    Review("1", None, "ann", "accept", {"read": "@A80001", "identifier": "@A80001"}, "", WHEN),
    Review("2", None, "bob", "reject", {"read": "@A80001"}, "unscharf", WHEN),
    Review("3", "2", "bob", "comment", {"read": "@A80001", "vehicles": [CAR, CAR]}, "", WHEN),
    Review("4", "3", "bob", "comment", {"read": "@A80001", "vehicles": []}, "", WHEN),
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German, and give back the language of the other tests."""
    before = QLocale()
    languages.wear(qapp, "de")
    yield
    languages.wear(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def image() -> ReportImage:
    return ReportImage(
        1, "u", 1, "north", "ann", "1.png", "/1.png", "", 1, ImageStatus.FAILED, 1, 0.0, None, None, {}, ImageResult(),
        reviews=REVIEWS,
    )  # fmt: skip


def test_a_conflict_is_told_in_the_language_of_the_window(german: None, image: ReportImage) -> None:
    assert "ann: angenommen @A80001; bob: abgelehnt unscharf" in conflict_words(image)


def test_the_trail_is_told_in_the_language_of_the_window(german: None, image: ReportImage) -> None:
    model = TrailModel()
    model.show_reviews(image.reviews)
    shown = [model.index(row, TrailColumn.AFTER).data() for row in range(model.rowCount())]
    assert shown == [
        "@A80001 Fahrzeuge: 0 (abgelehnt)",
        "@A80001 Fahrzeuge: 2 car (abgelehnt)",
        "@A80001 (abgelehnt)",
        "@A80001 (angenommen)",
    ]
    assert "@A80001 → @A80001 (abgelehnt)" in review_rows(image)[2][0]


def test_files_keep_their_words(german: None) -> None:
    assert [change.after for change in trail(REVIEWS)] == [
        "@A80001 (accepted)",
        "@A80001 (rejected)",
        "@A80001 vehicles: 2 car (rejected)",
        "@A80001 vehicles: none (rejected)",
    ]
