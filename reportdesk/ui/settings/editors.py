"""The editor of a setting, chosen by its declared type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from reportdesk.config.declare import Declared
from reportdesk.ui.buttons import push_button
from reportdesk.ui.settings import titles
from reportdesk.ui.settings.draft import kind_of
from reportdesk.ui.settings.parts import GAP, Choice, Fraction, WholeNumber
from reportdesk.ui.words import tr

FOLDERS = frozenset({"models_folder", "workspace_folder"})
FILES = frozenset({"s3_ca_bundle", "vehicle_model"})
_CHOICES_IN_A_ROW = 3


class Editor(QWidget):
    """Shows and edits one value; `changed` tells each new one."""

    changed = Signal(object)

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(parent)
        self.declared = declared
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)

    def show_value(self, value: Any) -> None:
        """Show a value without telling a change."""
        raise NotImplementedError

    def use(self, widget: QWidget) -> None:
        """Put in the widget that takes the keys, named for screen readers."""
        widget.setAccessibleName(titles.title(self.declared))
        widget.setAccessibleDescription(tr(self.declared.text))
        self.row.addWidget(widget, 1)
        self.setFocusProxy(widget)


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box = QCheckBox(tr("Yes"), self)
        self.box.toggled.connect(self.changed)
        self.use(self.box)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.box.blockSignals(True)
        self.box.setChecked(value)
        self.box.blockSignals(False)


class NumberEditor(Editor):
    """A number inside its range, with its unit; 0 of the workers reads "Automatic"."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box: WholeNumber | Fraction
        low, high = declared.low or 0, declared.high if declared.high is not None else 1_000_000
        if isinstance(declared.default, int):
            self.box = WholeNumber(self)
            self.box.setRange(int(low), int(high))
        else:
            self.box = Fraction(self)
            self.box.setDecimals(2 if high <= 1 else 1)
            self.box.setSingleStep(0.05 if high <= 1 else 1)
            self.box.setRange(low, high)
        if declared.unit:
            self.box.setSuffix(f" {declared.unit}")
        if declared.name == "workers":
            self.box.setSpecialValueText(tr("Automatic"))
        self.box.setGroupSeparatorShown(True)
        self.box.valueChanged.connect(lambda _value: self.changed.emit(self.box.value()))
        self.use(self.box)

    def show_value(self, value: Any) -> None:
        """Show a value; what is being typed stays as it is typed."""
        if self.box.value() != value:
            self.box.blockSignals(True)
            self.box.setValue(value)
            self.box.blockSignals(False)


class ChoiceEditor(Editor):
    """One of the allowed words."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box = Choice(self)
        for choice in declared.choices:
            self.box.addItem(titles.choice_title(choice), choice)
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit(self.box.currentData()))
        self.use(self.box)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.box.blockSignals(True)
        self.box.setCurrentIndex(self.box.findData(value))
        self.box.blockSignals(False)


class ChoicesEditor(Editor):
    """Any of the allowed words."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.boxes = {choice: QCheckBox(titles.choice_title(choice), self) for choice in declared.choices}
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, box in enumerate(self.boxes.values()):
            box.toggled.connect(self._tell)
            box.setAccessibleName(f"{titles.title(declared)}: {box.text()}")
            grid.addWidget(box, number // _CHOICES_IN_A_ROW, number % _CHOICES_IN_A_ROW)
        self.row.addLayout(grid)
        self.row.addStretch(1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _tell(self) -> None:
        self.changed.emit(tuple(choice for choice, box in self.boxes.items() if box.isChecked()))

    def show_value(self, value: Any) -> None:
        """Show a value."""
        for choice, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(choice in value)
            box.blockSignals(False)


class TextEditor(Editor):
    """A text; for a folder or file with a button to choose it."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box = QLineEdit(self)
        self.box.textEdited.connect(lambda text: self.changed.emit(self.from_text(text)))
        self.use(self.box)
        if declared.name in FOLDERS | FILES:
            choose = push_button(tr("Choose ..."), self)
            choose.clicked.connect(self._choose)
            self.row.addWidget(choose)

    def from_text(self, text: str) -> Any:
        """Return the value that a text stands for."""
        return text.strip()

    def to_text(self, value: Any) -> str:
        """Return the text for a value."""
        return str(value)

    def show_value(self, value: Any) -> None:
        """Show a value; what is being typed stays as it is typed."""
        if self.from_text(self.box.text()) != value:
            self.box.setText(self.to_text(value))

    def _choose(self) -> None:
        if self.declared.name in FOLDERS:
            chosen = QFileDialog.getExistingDirectory(self, titles.title(self.declared))
        else:
            chosen, _filter = QFileDialog.getOpenFileName(self, titles.title(self.declared))
        if chosen:
            self.box.setText(chosen)
            self.changed.emit(chosen)


class WordsEditor(TextEditor):
    """A list of words with commas between them."""

    def __init__(self, declared: Declared, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self.box.setPlaceholderText(tr("all; or words with commas between them"))

    def from_text(self, text: str) -> Any:
        """Return the words."""
        return tuple(word.strip() for word in text.split(",") if word.strip())

    def to_text(self, value: Any) -> str:
        """Return the words with commas between them."""
        return ", ".join(value)


_EDITORS: dict[str, Callable[[Declared, QWidget], Editor]] = {
    "flag": FlagEditor,
    "number": NumberEditor,
    "fraction": NumberEditor,
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "words": WordsEditor,
    "text": TextEditor,
}


def editor_for(declared: Declared, parent: QWidget) -> Editor:
    """Return the editor for a setting of a plain type."""
    return _EDITORS[kind_of(declared)](declared, parent)
