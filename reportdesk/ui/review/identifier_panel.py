"""The identifier of the image: what holds, what else it may be, and a field that judges what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.recognition.suggestions import Suggestion
from reportdesk.recognition.typed import Judgement, judge
from reportdesk.ui import theme, words
from reportdesk.ui.messages import message
from reportdesk.ui.review.prompt import Field
from reportdesk.ui.words import source_word

_ROW = 24


class IdentifierPanel(QWidget):
    """`corrected` tells (Suggestion, unchecked) that a person chose or typed; `left` that the field was left."""

    corrected = Signal(object, bool)
    left = Signal()

    def __init__(self, settings: Callable[[], Settings], parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._suggestions: list[Suggestion] = []
        self._image = 0
        self.value = QLabel(self)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.origin = QLabel(self)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setWordWrap(True)
        self.field = Field(self)
        self.field.setPlaceholderText(self.tr("C: type the right one"))
        self.field.setAccessibleName(self.tr("Right identifier"))
        self.field.setAcceptDrops(False)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_judgement)
        self.judgement = QLabel(self)
        self.judgement.setTextFormat(Qt.TextFormat.PlainText)
        self.judgement.setWordWrap(True)
        self.choices = QListWidget(self)
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setFrameShape(QFrame.Shape.NoFrame)
        self.choices.setAccessibleName(self.tr("Suggestions"))
        self.choices.clicked.connect(self._take_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.value, self.origin, self.field, self.judgement, self.choices):
            column.addWidget(widget)
        self.judgement.hide()

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """What can be chosen by a digit."""
        return self._suggestions

    def show_image(self, image: ReportImage, suggestions: Sequence[Suggestion]) -> None:
        """Show the identifier of an image, and what else it may be."""
        found = image.result.identifiers[0] if image.result.identifiers else None
        read = image.read.identifiers[0].value if image.read.identifiers else ""
        self.value.setText(found.value if found else self.tr("No identifier"))
        self.value.setFont(theme.monospace(4) if found else theme.scaled(1.2, QFont.Weight.DemiBold))
        if found is None:
            origin = self.tr("The program read {}.").format(read) if read else ""
        elif not found.set_by:
            origin = self.tr("{}, read by the program ({})").format(found.pattern, source_word(found.source))
        elif found.value == read:
            origin = self.tr("{}, accepted by {}").format(found.pattern or self.tr("no pattern"), found.set_by)
        else:
            origin = self.tr("{}, set by {}; the program read {}").format(
                found.pattern or self.tr("fits no pattern"), found.set_by, read or self.tr("nothing")
            )
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        self.show_suggestions(suggestions)
        if image.id != self._image:
            # Another commit about the same image must not take away what is being typed.
            self._image = image.id
            self.field.clear()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other suggestions, each with its digit."""
        self._suggestions = list(suggestions)
        self.choices.clear()
        for number, suggestion in enumerate(self._suggestions, 1):
            kind = suggestion.pattern if suggestion.fits else self.tr("fits no pattern")
            item = QListWidgetItem(f"{number}   {suggestion.value}   ({kind}, {source_word(suggestion.source)})")
            item.setSizeHint(QSize(0, _ROW))
            self.choices.addItem(item)
        self.choices.setCurrentRow(-1)
        self.choices.setVisible(bool(self._suggestions))
        self.choices.setFixedHeight(len(self._suggestions) * _ROW + 4)

    def edit(self) -> None:
        """Begin to type."""
        self.field.setFocus()

    def take(self, number: int) -> bool:
        """Choose a suggestion by its digit; False when there is none.

        One that fits no pattern goes into the field first, so that it is kept only on purpose.
        """
        if not 1 <= number <= len(self._suggestions):
            return False
        suggestion = self._suggestions[number - 1]
        if suggestion.fits:
            self.corrected.emit(suggestion, False)
            self.left.emit()
        else:
            self.field.setText(suggestion.value)
            self.field.setFocus()
            self._say(judge(suggestion.value, self._settings()), asked=True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take arrows, Enter and Escape from the field."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.field.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._suggestions:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.choices.setCurrentRow(min(max(0, self.choices.currentRow() + step), len(self._suggestions) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(on_purpose=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            return False
        return True

    def _enter(self, *, on_purpose: bool) -> None:
        if not self.field.text() and self.choices.currentRow() >= 0:
            self.take(self.choices.currentRow() + 1)
            return
        judged = judge(self.field.text(), self._settings())
        if not judged.fits and not (on_purpose and judged.keepable):
            self._say(judged, asked=True)
            return
        if not judged.value and not on_purpose:
            self._say_empty()
            return
        seen = next((one for one in self._suggestions if one.value == judged.value), None)
        source, box = (seen.source, seen.box) if seen else ("text", None)
        self.corrected.emit(Suggestion(judged.value, judged.pattern, source, judged.fits, box), not judged.fits)
        self.left.emit()

    def _show_judgement(self, text: str) -> None:
        self.judgement.setVisible(bool(text))
        if text:
            self.choices.setCurrentRow(-1)
            self._say(judge(text, self._settings()), asked=False)

    def _say(self, judged: Judgement, *, asked: bool) -> None:
        text = message(judged.words)
        if not judged.fits and judged.keepable:
            text = f"{text} {self.tr('Ctrl+Enter keeps it all the same.')}"
        if not judged.fits and asked:
            text = f"{self.tr('Not saved.')} {text}"
        colours = theme.colours()
        ink = colours.accent if judged.fits else colours.warning[0]
        self.judgement.setStyleSheet(f"color: {ink}")
        self.judgement.setText(text)
        self.judgement.show()

    def _say_empty(self) -> None:
        self.judgement.setStyleSheet(f"color: {theme.colours().warning[0]}")
        self.judgement.setText(words.tr("Not saved. Ctrl+Enter says that there is no identifier in this image."))
        self.judgement.show()

    def _take_clicked(self, index: QModelIndex) -> None:
        self.take(index.row() + 1)
