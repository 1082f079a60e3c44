"""The fields of one identifier pattern."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLineEdit, QWidget

from reportdesk.config.pattern_check import MAX_REGEX_LENGTH, OWN_VALIDATORS
from reportdesk.config.patterns import NORMALISATIONS, SOURCES, Pattern
from reportdesk.ui import theme
from reportdesk.ui.settings.parts import GAP, Choice, Fraction, WholeNumber, label
from reportdesk.ui.words import tr

_NUMBERS = ("stdnum.imei", "stdnum.ean", "stdnum.isin", "stdnum.iban", "stdnum.iso7064.mod_97_10")
_TOP_PRIORITY = 100_000


class PatternForm(QWidget):
    """`changed` tells the pattern with every change of a field."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pattern = Pattern("", "")
        self._showing = False
        self.name = QLineEdit(self)
        self.regex = QLineEdit(self)
        self.regex.setFont(theme.monospace())
        self.regex.setMaxLength(2 * MAX_REGEX_LENGTH)
        self.sources = {source: QCheckBox(text, self) for source, text in source_names().items()}
        self.validator = Choice(self)
        self.validator.setEditable(True)
        for name in (*OWN_VALIDATORS, *_NUMBERS):
            self.validator.addItem(name)
        line = self.validator.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("none"))
        self.normalise = Choice(self)
        for word in NORMALISATIONS:
            self.normalise.addItem(_normalisations()[word], word)
        self.repair = QCheckBox(tr("Exchange look-alike characters (O/0, I/1 ...)"), self)
        self.confidence = Fraction(self)
        self.confidence.setRange(0, 1)
        self.confidence.setSingleStep(0.05)
        self.priority = WholeNumber(self)
        self.priority.setRange(0, _TOP_PRIORITY)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        places = QGridLayout()
        places.setSpacing(GAP)
        for number, box in enumerate(self.sources.values()):
            places.addWidget(box, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        places.setColumnStretch(1, 1)
        rows = (
            (tr("Name"), self.name),
            (tr("Regex"), self.regex),
            (tr("Looked for in"), places),
            (tr("Check"), self.validator),
            (tr("Letters"), self.normalise),
            (tr("Repair"), self.repair),
            (tr("Confidence below which a person looks"), self.confidence),
            (tr("Priority (smaller is first)"), self.priority),
        )
        for words, field in rows:
            form.addRow(label(words, self), field)
            if isinstance(field, QWidget):
                field.setAccessibleName(words)

    def _connect(self) -> None:
        for line in (self.name, self.regex):
            line.textEdited.connect(self._tell)
        for box in (*self.sources.values(), self.repair):
            box.toggled.connect(self._tell)
        self.validator.currentTextChanged.connect(self._tell)
        self.normalise.currentIndexChanged.connect(self._tell)
        self.confidence.valueChanged.connect(self._tell)
        self.priority.valueChanged.connect(self._tell)

    def show_pattern(self, pattern: Pattern, *, is_built_in: bool) -> None:
        """Show a pattern without telling a change."""
        self._showing = True
        self._pattern = pattern
        # A built-in pattern is known by its name; under another one it would be a second pattern.
        self.name.setReadOnly(is_built_in)
        self.name.setToolTip(tr("A built-in pattern keeps its name.") if is_built_in else "")
        for line, text in ((self.name, pattern.name), (self.regex, pattern.regex)):
            if line.text() != text:
                line.setText(text)
        for source, box in self.sources.items():
            box.setChecked(source in pattern.sources)
        if self.validator.currentText() != pattern.validator:
            self.validator.setCurrentText(pattern.validator)
        self.normalise.setCurrentIndex(self.normalise.findData(pattern.normalise))
        self.repair.setChecked(pattern.repair)
        # The same number is not written again: "0" would become "0.00" under the keys, with no room for more decimals.
        if self.confidence.value() != pattern.min_confidence:
            self.confidence.setValue(pattern.min_confidence)
        if self.priority.value() != pattern.priority:
            self.priority.setValue(pattern.priority)
        self._showing = False

    def _tell(self) -> None:
        if self._showing:
            return
        self._pattern = replace(
            self._pattern,
            name=self.name.text(),
            regex=self.regex.text(),
            sources=tuple(source for source in SOURCES if self.sources[source].isChecked()),
            validator=self.validator.currentText(),
            normalise=self.normalise.currentData(),
            repair=self.repair.isChecked(),
            min_confidence=round(self.confidence.value(), 2),
            priority=self.priority.value(),
        )
        self.changed.emit(self._pattern)


def source_names() -> dict[str, str]:
    """Return where a pattern may look, in words."""
    names = {"code": tr("Codes"), "text": tr("Text"), "plate": tr("Plates"), "filename": tr("File names")}
    return {source: names[source] for source in SOURCES}


def _normalisations() -> dict[str, str]:
    return {
        "upper": tr("upper case"),
        "compact": tr("upper case, without blanks and dashes"),
        "exact": tr("as they were read"),
    }
