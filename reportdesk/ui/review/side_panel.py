"""The right side of the review: which image, how it stands, its identifier, findings, and who decided what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.reviews import Chains
from reportdesk.recognition.suggestions import Suggestion
from reportdesk.ui import headings, theme, words
from reportdesk.ui.messages import message, told
from reportdesk.ui.review.findings import FindingsModel, findings_of
from reportdesk.ui.review.identifier_panel import IdentifierPanel
from reportdesk.ui.review.trail_model import TrailModel, decision_words

_ROW = 26
_TRAIL_HEIGHT = 132


class FindingsList(QTableView):
    """The findings; `pointed` tells the line under the pointer, -1 for none."""

    pointed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which line is pointed at."""
        super().mouseMoveEvent(event)
        self.pointed.emit(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:
        """Tell that none is."""
        self.pointed.emit(-1)


class SidePanel(QWidget):
    """`chosen` tells the index of the finding that became current, -1 for none."""

    chosen = Signal(int)

    def __init__(self, settings: Callable[[], Settings], parent: QWidget) -> None:
        super().__init__(parent)
        self._image = 0
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.conflict = QLabel(self)
        self.conflict.setTextFormat(Qt.TextFormat.PlainText)
        self.conflict.setWordWrap(True)
        self.conflict.setContentsMargins(8, 8, 8, 8)
        self.identifier = IdentifierPanel(settings, self)
        self.model = FindingsModel(self)
        self.findings = FindingsList(self)
        self.findings.setModel(self.model)
        self.findings.setAccessibleName(self.tr("Findings"))
        self.trail_model = TrailModel(self)
        self.trail = QTableView(self)
        self.trail.setTabKeyNavigation(False)
        self.trail.setModel(self.trail_model)
        self.trail.setAccessibleName(self.tr("Who decided what"))
        self.trail.setFixedHeight(_TRAIL_HEIGHT)
        self._trail_title = _heading(self.tr("Decisions"), self)
        self._set_up(self.findings, (84, 190))
        self._set_up(self.trail, (176, 80, 150, 130, 160))
        self.findings.horizontalHeader().hide()
        self.findings.selectionModel().currentRowChanged.connect(self._tell)
        self._lay_out()

    def _set_up(self, table: QTableView, widths: Sequence[int]) -> None:
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        rows.hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, width)
        headings.widen(table.horizontalHeader())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.status)
        column.addWidget(self.conflict)
        column.addWidget(_heading(self.tr("Identifier"), self))
        column.addWidget(self.identifier)
        column.addWidget(_heading(self.tr("Findings"), self))
        column.addWidget(self.findings, 1)
        column.addWidget(self._trail_title)
        column.addWidget(self.trail)

    def show_image(self, image: ReportImage, place: str, suggestions: Sequence[Suggestion]) -> None:
        """Show everything about an image; `place` says which one of how many it is."""
        name = image.path.rpartition("/")[2] or image.path
        self.name.setText(f"{name}   {place}")
        self.name.setFont(theme.scaled(1.1, QFont.Weight.DemiBold))
        self.name.setToolTip(image.path)
        self.status.setText(_status_words(image))
        ink = theme.colours().status[image.status][0]
        self.status.setStyleSheet(f"color: {ink}")
        conflict = conflict_words(image)
        self.conflict.setText(conflict)
        self.conflict.setVisible(bool(conflict))
        danger_ink, danger_ground = theme.colours().danger
        self.conflict.setStyleSheet(f"color: {danger_ink}; background: {danger_ground}; border-radius: 6px")
        self.identifier.show_image(image, suggestions)
        # What was chosen on one photograph is not chosen on the next: X would remove its vehicle.
        current = self.current_finding() if image.id == self._image else -1
        self._image = image.id
        self.model.show_findings(findings_of(image.result))
        self.trail_model.show_reviews(image.reviews)
        self._trail_title.setVisible(bool(image.reviews))
        self.trail.setVisible(bool(image.reviews))
        self.choose(min(current, self.model.rowCount() - 1))

    def current_finding(self) -> int:
        """Return the index of the chosen finding, -1 for none."""
        return self.findings.currentIndex().row()

    def choose(self, index: int) -> None:
        """Choose a finding, -1 for none."""
        selection = self.findings.selectionModel()
        if index < 0:
            selection.clear()
            self.chosen.emit(-1)
            return
        found = self.model.index(index, 0)
        selection.setCurrentIndex(
            found, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.findings.scrollTo(found)

    def step_finding(self, by: int) -> None:
        """Choose the next or previous finding."""
        count = self.model.rowCount()
        if count:
            self.choose(min(max(0, self.current_finding() + by), count - 1))

    def show_pointed(self, index: int) -> None:
        """Colour the line of the finding whose box is pointed at, and bring it into sight."""
        self.model.point_at(index)
        if index >= 0:
            self.findings.scrollTo(self.model.index(index, 0))

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(current.row())


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setFont(theme.scaled(0.9, QFont.Weight.DemiBold))
    label.setContentsMargins(0, 6, 0, 0)
    return label


def _status_words(image: ReportImage) -> str:
    parts = [words.status_word(image.status)]
    if image.failure is not None:
        parts.append(told(image.failure))
    parts += [message(text) for text in (*image.result.doubts, *image.result.notes)]
    comment = Chains(image.reviews).standing.comment
    if comment:
        parts.append(words.tr("Comment: {}").format(comment[:500]))
    return "\n".join(part for part in parts if part)


def conflict_words(image: ReportImage) -> str:
    """Return who decided what upon the same base; empty without a conflict."""
    chains = Chains(image.reviews)
    rivals = [review for review in image.reviews if review.uuid in chains.rivals]
    if not rivals:
        return ""
    said = "; ".join(
        f"{review.operator}: {decision_words(review)} {review.values.get('identifier') or review.comment}".strip()
        for review in rivals
    )
    holds = chains.standing.operator
    return words.tr("Decided differently upon the same state: {}. That of {} holds until you decide again.").format(
        said, holds
    )
