"""The identifier of the image: what holds, what else it may be, and a field that judges what is typed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.recognition import completion
from reportdesk.recognition.suggestions import Suggestion
from reportdesk.recognition.typed import Judgement, judge
from reportdesk.ui import theme, words
from reportdesk.ui.review import register_help
from reportdesk.ui.review.overtype_field import OvertypeField, place_to_mend
from reportdesk.ui.review.prompt import judgement_words
from reportdesk.ui.words import source_word

_ROW = 24
_RECENT = 3
_HELPERS = frozenset({register_help.SOURCE, completion.SOURCE})


class IdentifierPanel(QWidget):
    """`corrected` tells (Suggestion, unchecked) that a person chose or typed; `left` that the field was left."""

    corrected = Signal(object, bool)
    left = Signal()

    def __init__(self, settings: Callable[[], Settings], parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._suggestions: list[Suggestion] = []
        self._offered: list[Suggestion] = []
        self._matching: Callable[[str], list[Suggestion]] = lambda _typed: []
        self._image = 0
        self._shown = ""
        self._recent: deque[str] = deque(maxlen=_RECENT)
        self.value = QLabel(self)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.origin = QLabel(self)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setWordWrap(True)
        self.field = OvertypeField(self)
        self.field.setPlaceholderText(self.tr("C: type the right one. E: mend this one"))
        self.field.setAccessibleName(self.tr("Right identifier"))
        self.field.setAcceptDrops(False)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_typed)
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
        self.choices.hide()

    def use_register(self, matching: Callable[[str], list[Suggestion]]) -> None:
        """Offer, while a text is typed, what `matching` returns for it."""
        self._matching = matching

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """What can be chosen by a digit."""
        return self._suggestions

    def show_image(self, image: ReportImage, suggestions: Sequence[Suggestion]) -> None:
        """Show the identifier of an image, and what else it may be."""
        found = image.result.identifiers[0] if image.result.identifiers else None
        read = image.read.identifiers[0].value if image.read.identifiers else ""
        self._shown = found.value if found else read
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
        if image.id != self._image:
            # Another commit about the same image must not take away what is being typed or chosen.
            self._image = image.id
            self.field.clear()
            self.choices.setCurrentRow(-1)
        self.show_suggestions(suggestions)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other suggestions, each with its digit; while something is typed, what it may become stays."""
        self._suggestions = list(suggestions)
        typed, row = self.field.text(), self.choices.currentRow()
        if (self._becoming(typed) or self._suggestions) == self._offered:
            return
        chosen = self._offered[row] if row >= 0 else None
        self._show_typed(typed)
        if chosen in self._offered:
            self.choices.setCurrentRow(self._offered.index(chosen))

    def _offer(self, offered: list[Suggestion], *, numbered: bool) -> None:
        """List what can be chosen; a digit takes one only while nothing is typed."""
        self._offered = offered
        self.choices.clear()
        for number, suggestion in enumerate(offered, 1):
            kind = suggestion.pattern if suggestion.fits else self.tr("fits no pattern")
            before = f"{number}   " if numbered else "    "
            item = QListWidgetItem(f"{before}{suggestion.value}   ({kind}, {source_word(suggestion.source)})")
            item.setSizeHint(QSize(0, _ROW))
            self.choices.addItem(item)
        self.choices.setCurrentRow(-1)
        self.choices.setVisible(bool(offered))
        self.choices.setFixedHeight(len(offered) * _ROW + 4)

    def edit(self) -> None:
        """Begin to type."""
        self.field.setFocus()

    def mend(self) -> None:
        """Put what was read into the field, the cursor where it breaks its pattern; typing replaces."""
        self.field.mend(self._shown, place_to_mend(self._shown, self._settings()))

    def take(self, number: int) -> bool:
        """Choose a suggestion by its digit; False when there is none.

        One that fits no pattern goes into the field first, so that it is kept only on purpose.
        """
        if not 1 <= number <= len(self._suggestions):
            return False
        return self._take(self._suggestions[number - 1])

    def _take(self, suggestion: Suggestion) -> bool:
        if suggestion.fits:
            self._correct(suggestion)
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
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._offered:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.choices.setCurrentRow(min(max(0, self.choices.currentRow() + step), len(self._offered) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(on_purpose=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            return False
        return True

    def _enter(self, *, on_purpose: bool) -> None:
        if self.choices.currentRow() >= 0 and not on_purpose:
            self._take(self._offered[self.choices.currentRow()])
            return
        judged = judge(self.field.text(), self._settings())
        if not judged.fits and not (on_purpose and judged.keepable):
            self._say(judged, asked=True)
            return
        if not judged.value and not on_purpose:
            empty = words.tr("Not saved. Ctrl+Enter says that there is no identifier in this image.")
            self._show_judgement(empty, is_good=False)
            return
        seen = next((one for one in self._suggestions if one.value == judged.value), None)
        source, box = (seen.source, seen.box) if seen else ("text", None)
        self._correct(Suggestion(judged.value, judged.pattern, source, judged.fits, box))

    def _correct(self, chosen: Suggestion) -> None:
        # Where something helped to type, a person has read it in the picture all the same.
        seen = replace(chosen, source="text") if chosen.source in _HELPERS else chosen
        if chosen.fits and chosen.value:
            self._recent.appendleft(chosen.value)
        self.field.clear()
        self.corrected.emit(seen, not chosen.fits)
        self.left.emit()

    def _show_typed(self, text: str) -> None:
        """Judge what is typed, and offer what it may become."""
        self.judgement.setVisible(bool(text))
        matching = self._becoming(text)
        self._offer(matching or self._suggestions, numbered=not text)
        if len(matching) == 1 and matching[0].fits:
            self.choices.setCurrentRow(0)
            self._show_judgement(self.tr("Enter takes {}.").format(matching[0].value), is_good=True)
        elif len(matching) > 1:
            self._show_judgement(self.tr("The arrow keys choose one of these, Enter takes it."), is_good=True)
        elif text:
            self._say(judge(text, self._settings()), asked=False)

    def _becoming(self, text: str) -> list[Suggestion]:
        """Return what a text that is not an identifier yet may become."""
        judged = judge(text, self._settings())
        return [] if judged.fits or not judged.keepable else self._matching(text) or self._completed(text)

    def _completed(self, text: str) -> list[Suggestion]:
        """Return what ends in `text` and begins like what was read here, or like what was set last."""
        near = (self._shown, *(one.value for one in self._suggestions if one.fits), *self._recent)
        return completion.completed(text, list(dict.fromkeys(near)), self._settings())

    def _say(self, judged: Judgement, *, asked: bool) -> None:
        text = judgement_words(judged)
        if not judged.fits and asked:
            text = f"{self.tr('Not saved.')} {text}"
        self._show_judgement(text, is_good=judged.fits)

    def _show_judgement(self, text: str, *, is_good: bool) -> None:
        colours = theme.colours()
        self.judgement.setStyleSheet(f"color: {colours.accent if is_good else colours.warning[0]}")
        self.judgement.setText(text)
        self.judgement.show()

    def _take_clicked(self, index: QModelIndex) -> None:
        self._take(self._offered[index.row()])
