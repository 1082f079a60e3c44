"""The audit trail of one image as a table: the last decision first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reportdesk.domain.reports import ReportImage
from reportdesk.domain.reviews import Change, Decision, Review, Shown, Verdict, trail, vehicles_words
from reportdesk.ui import words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TrailColumn(IntEnum):
    """The columns of the trail."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    BEFORE = 3
    AFTER = 4
    COMMENT = 5


class TrailModel(QAbstractTableModel):
    """Who decided what, when, before and after."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: list[Change] = []

    def show_reviews(self, reviews: Sequence[Review]) -> None:
        """Show the trail of these reviews."""
        self.beginResetModel()
        self._changes = trail(reviews)[::-1]
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of decisions."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(TrailColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        change = self._changes[index.row()]
        review = change.review
        return (
            words.moment(review.decided_at),
            review.operator,
            change_words(change),
            shown_words(change.shown_before),
            shown_words(change.shown_after),
            review.comment,
        )[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                words.tr("When"),
                words.tr("Who"),
                words.tr("What"),
                words.tr("Before"),
                words.tr("After"),
                words.tr("Comment"),
            )[section]
        return None


def decision_words(review: Review) -> str:
    """Return what a person did, in words."""
    if review.undoes:
        return words.tr("undone")
    if review.decision == Decision.COMMENT and "vehicles" in review.values:
        return words.tr("vehicles corrected")
    return {
        Decision.ACCEPT: words.tr("accepted"),
        Decision.REJECT: words.tr("rejected"),
        Decision.CORRECT: words.tr("corrected"),
        Decision.COMMENT: words.tr("commented"),
    }.get(Decision(review.decision), str(review.decision))


def shown_words(shown: Shown) -> str:
    """Return what stood for an image, in few words: identifier, vehicles where a person set them, verdict."""
    verdict = {
        Verdict.ACCEPTED: words.tr("accepted"),
        Verdict.CORRECTED: words.tr("corrected"),
        Verdict.REJECTED: words.tr("rejected"),
    }.get(shown.verdict, "")
    vehicles = ""
    if shown.vehicles is not None:
        vehicles = words.tr("Vehicles: {}").format(vehicles_words(shown.vehicles) or "0")
    return " ".join(part for part in (shown.identifier, vehicles, verdict and f"({verdict})") if part)


def change_words(change: Change) -> str:
    """Return what was done, and what became of it."""
    word = decision_words(change.review)
    if change.review.undoes:
        return word
    if change.undone:
        word = words.tr("{} (undone later)").format(word)
    return words.tr("{} (conflict)").format(word) if change.rivals else word


def review_rows(image: ReportImage) -> list[tuple[str, str]]:
    """Return the decisions about an image, the last one first: who did what to what, and when."""
    rows = []
    for change in reversed(trail(image.reviews)):
        review = change.review
        before, after = shown_words(change.shown_before), shown_words(change.shown_after)
        became = f": {before or '-'} → {after or '-'}" if before != after else ""
        said = f' "{review.comment}"' if review.comment else ""
        rows.append((f"{review.operator} {change_words(change)}{became}{said}", words.moment(review.decided_at)))
    return rows
