"""A question over the page, answered from the keyboard: choices by digit or arrow, or words of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reportdesk.ui import theme
from reportdesk.ui.messages import message
from reportdesk.ui.words import tr

if TYPE_CHECKING:
    from reportdesk.recognition.typed import Judgement

    Judge = Callable[[str], Judgement]

_WIDTH = 460
_MOST_CHARACTERS = 2000
_ROW = 26
_DIGITS = tuple("123456789")


def judgement_words(judged: Judgement) -> str:
    """Return what a typed identifier is worth, and how it is kept all the same."""
    text = message(judged.words)
    return text if judged.fits or not judged.keepable else f"{text} {tr('Ctrl+Enter keeps it all the same.')}"


def card_sheet() -> str:
    """Return how questions and the list of keys look, in the colours of the theme."""
    colours = theme.colours()
    return (
        f"#prompt, #keys {{ background: {colours.raised}; border: 1px solid {colours.accent}; border-radius: 8px; }}"
        f"QListWidget {{ background: transparent; }}"
    )


class Field(QLineEdit):
    """A line of text that keeps every key for itself, so that no letter is taken for a command of the page."""

    def event(self, event: QEvent) -> bool:
        """Claim all keys before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class Prompt(QFrame):
    """Lies in the middle of `host` while it asks; one question at a time."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("prompt")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._host = host
        self._then: Callable[[str], None] = lambda _answer: None
        self._back: QWidget | None = None
        self._judge: Judge | None = None
        self._title = QLabel(self)
        self._title.setFont(theme.scaled(1.1, QFont.Weight.DemiBold))
        self._title.setWordWrap(True)
        self.choices = QListWidget(self)
        self.choices.setAccessibleName(self.tr("Choices"))
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setFrameShape(QFrame.Shape.NoFrame)
        self.choices.clicked.connect(self._take_clicked)
        self.field = Field(self)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._apply_typed)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self._title, self.choices, self.field, self._hint):
            column.addWidget(widget)
        host.installEventFilter(self)
        self.hide()

    def ask(
        self,
        title: str,
        choices: Sequence[str],
        then: Callable[[str], None],
        *,
        free: bool = True,
        own: str = "",
        judge: Judge | None = None,
    ) -> None:
        """Ask; `then` gets the answer, and is not called when the question is given up.

        Args:
            free: words of one's own may be typed beside the choices.
            own: what such words are.
            judge: says what an answer is worth as it is typed; one that does not fit is taken on purpose only.
        """
        self._then, self._judge = then, judge
        self._back = self._host.window().focusWidget()
        self._title.setText(title)
        self.choices.clear()
        for number, choice in enumerate(choices, 1):
            item = QListWidgetItem(f"{number}   {choice}" if number < 10 else choice)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setSizeHint(QSize(0, _ROW))
            self.choices.addItem(item)
        self.choices.setVisible(bool(choices))
        self.choices.setFixedHeight(min(9, len(choices)) * _ROW + 4)
        self.field.clear()
        self.choices.setCurrentRow(-1 if free else 0)
        self.field.setPlaceholderText((own or self.tr("Words of your own")) if free else "")
        self.field.setAccessibleName(title)
        self.field.setReadOnly(not free)
        self._show_length("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def give_up(self) -> None:
        """Close without an answer."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Take digits, arrows, Enter and Escape from the field; stay in the middle of the host."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer(on_purpose=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._mark(min(max(0, self.choices.currentRow() + step), self.choices.count() - 1))
        elif (row := self._row_of_digit(event.text())) >= 0:
            self._take_digit(event.text(), row)
        else:
            return False
        return True

    def _row_of_digit(self, text: str) -> int:
        """Return the choice that a key stands for, -1 for none: then the key is typed."""
        if self.field.text() or text not in _DIGITS:
            return -1
        row = _DIGITS.index(text)
        return row if row < self.choices.count() else -1

    def _take_digit(self, digit: str, row: int) -> None:
        if self._judge is None:
            self.choices.setCurrentRow(row)
            self._answer()
            return
        # An identifier may begin with this digit: the choice waits for Enter, and what is typed further goes before it.
        self.field.setText(digit)
        self._mark(row)

    def _mark(self, row: int) -> None:
        self.choices.setCurrentRow(row)
        if self._judge is not None and (chosen := self._chosen()):
            judged = self._judge(chosen)
            self._hint.setText(f"{judgement_words(judged)} {self._keys_words() if judged.fits else ''}".strip())

    def _take_clicked(self, index: QModelIndex) -> None:
        self.choices.setCurrentRow(index.row())
        self._answer()

    def _chosen(self) -> str:
        item = self.choices.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _answer(self, *, on_purpose: bool = False) -> None:
        answer = self._chosen() or self.field.text().strip()
        if len(answer) > _MOST_CHARACTERS:
            return
        if not answer:
            self._hint.setText(self.tr("Choose one, or press Esc."))
            return
        if self._judge is not None:
            judged = self._judge(answer)
            if not judged.fits and not (on_purpose and judged.keepable):
                self._hint.setText(f"{self.tr('Not saved.')} {judgement_words(judged)}")
                return
        self.give_up()
        self._then(answer)

    def _apply_typed(self, text: str) -> None:
        self.choices.setCurrentRow(-1)
        self._show_length(text)

    def _show_length(self, text: str) -> None:
        if self._judge is not None and text.strip():
            self._hint.setText(judgement_words(self._judge(text)))
            return
        if len(text) > _MOST_CHARACTERS:
            self._hint.setText(
                self.tr("This is too long: {} of at most {} characters.").format(len(text), _MOST_CHARACTERS)
            )
            return
        digits = self.tr("A digit or an arrow key chooses.")
        self._hint.setText(f"{digits} {self._keys_words()}" if self.choices.count() else self._keys_words())

    def _keys_words(self) -> str:
        return self.tr("Enter takes it, Esc gives up.")

    def _place(self) -> None:
        width = min(_WIDTH, self._host.width() - 32)
        self.setFixedWidth(max(200, width))
        self.adjustSize()
        self.setGeometry(
            QRect(
                (self._host.width() - self.width()) // 2,
                max(0, (self._host.height() - self.height()) // 3),
                self.width(),
                self.height(),
            )
        )
