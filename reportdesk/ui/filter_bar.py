"""Status filter with live counts, the search field, the menu of further filters and their chips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reportdesk.domain.reports import Counts
from reportdesk.domain.status import ImageStatus
from reportdesk.ui import icons, theme, words
from reportdesk.ui.find.chip_row import ChipRow
from reportdesk.ui.find.filter_menu import FilterMenu, cleared
from reportdesk.ui.flow import flowing
from reportdesk.workspace.filters import NO_FILTERS, Filters, SavedFilter
from reportdesk.workspace.finding import FindQueries
from reportdesk.workspace.search_text import MOST_WORDS, is_cut

_SPACING = 4
_TYPING_MS = 60
"""Faster than a second key: what is typed in one go is asked once."""


class FilterBar(QWidget):
    """`changed` tells that statuses, search text or other filters changed; `shown_filter` has them."""

    changed = Signal()

    def __init__(self, finding: FindQueries, report: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self.filters = NO_FILTERS
        self._group = QButtonGroup(self)
        self._buttons: dict[ImageStatus | None, QToolButton] = {}
        for number, status in enumerate((None, *ImageStatus)):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._group.addButton(button, number)
            self._buttons[status] = button
        self._buttons[None].setChecked(True)
        self._group.idToggled.connect(lambda _number, on: self._tell() if on else None)
        self.search = self._search_field()
        self.menu = FilterMenu(finding, lambda: self.filters, report, self)
        self.menu_button = self._filter_button()
        self._statuses_row = flowing(list(self._buttons.values()), self, _SPACING)
        self._row = self._built_row()
        self.chips = ChipRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.chips)
        self._index_progress = 1.0
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.menu.changed.connect(self.set_filters)
        self.menu.clear_asked.connect(lambda: self.show_filter(SavedFilter()))
        self.chips.removed.connect(lambda field: self.set_filters(cleared(self.filters, field)))
        self.chips.cleared.connect(lambda: self.set_filters(NO_FILTERS))
        self.show_counts(Counts())
        self.refresh_theme()

    def _built_row(self) -> QBoxLayout:
        tail = QHBoxLayout()
        tail.setSpacing(_SPACING)
        tail.addWidget(self.search)
        tail.addWidget(self.menu_button)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(_SPACING)
        row.addWidget(self._statuses_row, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(tail)
        row.setAlignment(tail, Qt.AlignmentFlag.AlignTop)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the search field for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the search field below where large counters would wrap beside it, in a narrow bar to a row each."""
        margins = self._row.contentsMargins()
        beside = (
            self._statuses_row.sizeHint().width() + self.search.minimumWidth() + self.menu_button.sizeHint().width()
        )
        beside += margins.left() + margins.right() + 2 * _SPACING
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside <= self.width() else direction.TopToBottom)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Find identifiers, codes, text, names"))
        field.setToolTip(
            self.tr(
                "The beginnings of words, any part of an identifier with or without its blanks and signs.\n"
                "All words must be there; words in quotes stand together."
            )
        )
        field.setClearButtonEnabled(True)
        # A folder dropped here is meant for the window; the field would take its path as text.
        field.setAcceptDrops(False)
        field.setMinimumWidth(260)
        field.setAccessibleName(self.tr("Search"))
        return field

    def _filter_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Filter"))
        button.setAccessibleName(self.tr("Filter"))
        button.setToolTip(self.tr("Filter by reason, operator, vehicle, delivery, identifier and date"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        return button

    def choose(self, status: ImageStatus | None) -> None:
        """Filter by one status, None for all."""
        self._buttons[status].setChecked(True)

    def button(self, status: ImageStatus | None) -> QToolButton:
        """Return the button of a status, None for the one of all."""
        return self._buttons[status]

    def set_filters(self, filters: Filters) -> None:
        """Filter by other conditions beside status and search."""
        self.filters = filters
        self.chips.show_filters(filters)
        self._tell()

    def shown_filter(self) -> SavedFilter:
        """Return all that is filtered by now."""
        return SavedFilter(self._statuses(), self.search.text().strip(), self.filters)

    def show_filter(self, saved: SavedFilter) -> None:
        """Filter by exactly this."""
        with QSignalBlocker(self._group):
            self.choose(next(iter(sorted(saved.statuses)), None))
        self.search.setText(saved.search)
        self.set_filters(saved.filters)

    def show_index_progress(self, part: float) -> None:
        """Say which part of an older workspace the search knows by now."""
        if part != self._index_progress:
            self._index_progress = part
            self._say()

    def show_counts(self, counts: Counts) -> None:
        """Put the counters on the buttons; a status that nothing has stays hidden unless it is chosen."""
        for status, button in self._buttons.items():
            number = counts.total if status is None else counts[status]
            word = words.tr("All") if status is None else words.status_word(status)
            button.setText(f"{word} {words.number(number)}")
            button.setVisible(status is None or number > 0 or button.isChecked())
        self._arrange()

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.menu_button.setIcon(icons.icon("filter"))
        # All begin at the top, for the buttons may go on in a further row: one height keeps them on one line.
        self.search.setMinimumHeight(self.menu_button.sizeHint().height())
        self.chips.refresh_theme()
        for status, button in self._buttons.items():
            if status is not None:
                ink = theme.colours().status[status][0]
                button.setIcon(QIcon(icons.pixmap(words.STATUS_ICONS[status], 16, ink, self.devicePixelRatioF())))

    def _statuses(self) -> frozenset[ImageStatus]:
        return frozenset(
            status for status, button in self._buttons.items() if button.isChecked() and status is not None
        )

    def ask_now(self) -> None:
        """Ask for what is typed without waiting for a further key."""
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if is_cut(self.search.text()):
            said = self.tr("Only the first {} words are looked for.").format(MOST_WORDS)
        elif self._index_progress < 1:
            said = self.tr("Earlier images are being prepared for the search and the filters: {:.0%} done.").format(
                self._index_progress
            )
        else:
            said = ""
        self.chips.say(said)
