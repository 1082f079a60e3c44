"""Trying a pattern: on a text as it is typed, and on a photograph by the real recogniser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.config.pattern_check import MAX_SOURCE_LENGTH, check_patterns
from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import PatternInvalid, ReportdeskError
from reportdesk.domain.results import ImageResult
from reportdesk.engine.reading import Reading
from reportdesk.intake.walk import IMAGE_SUFFIXES
from reportdesk.recognition.pattern_trial import Trial, try_pattern
from reportdesk.ui import theme
from reportdesk.ui.buttons import push_button
from reportdesk.ui.errands import Errands
from reportdesk.ui.messages import message, told
from reportdesk.ui.settings.parts import GAP, Choice, label, soft
from reportdesk.ui.settings.pattern_form import source_names
from reportdesk.ui.words import tr

_STOP_S = 5.0


class TextTrial(QGroupBox):
    """A field to type into; below it what the shown pattern makes of it, with every key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Try it on a text"), parent)
        self._pattern: Pattern | None = None
        self.source = Choice(self)
        self.source.setAccessibleName(tr("Where the text was read"))
        for source, words in source_names().items():
            self.source.addItem(words, source)
        self.text = QLineEdit(self)
        self.text.setFont(theme.monospace())
        self.text.setMaxLength(MAX_SOURCE_LENGTH)
        self.text.setPlaceholderText(tr("Type or paste what stands on a label"))
        self.text.setAccessibleName(tr("Text to try the pattern on"))
        self.result = label("", self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.text, 1)
        row.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.result)
        self.text.textChanged.connect(self._try)
        self.source.currentIndexChanged.connect(self._try)

    def show_pattern(self, pattern: Pattern) -> None:
        """Try this pattern from now on."""
        self._pattern = pattern
        self._try()

    def put(self, text: str, source: str) -> None:
        """Try a text that was read somewhere."""
        self.source.setCurrentIndex(self.source.findData(source))
        self.text.setText(text)

    def _try(self) -> None:
        if self._pattern is None or not self.text.text().strip():
            self.result.setText("")
            return
        try:
            check_patterns([self._pattern])
        except PatternInvalid as error:
            self.result.setText(f"✗ {told(error)}")
            return
        trial = try_pattern(self._pattern, self.text.text(), self.source.currentData())
        self.result.setText(trial_words(trial))


def trial_words(trial: Trial) -> str:
    """Return one line per finding, or why there is none."""
    lines = [
        f"{'✓' if found.taken else '✗'} {found.value}" + (f": {message(found.words)}" if found.words else "")
        for found in trial.findings
    ]
    return "\n".join(lines) if lines else f"✗ {message(trial.words)}"


class PhotographBox(QGroupBox):
    """Reads a photograph with the patterns in work; what was read in it can be taken into the text field."""

    picked = Signal(str, str)
    """A text that was read, and where: code, text or plate."""

    def __init__(self, trial: Reading, sample: Path, parent: QWidget) -> None:
        super().__init__(tr("Try all patterns on a photograph"), parent)
        self._trial = trial
        self._settings = Settings()
        self._errands = Errands(self)
        self._errands.failed.connect(self._show_error)
        self.choice = Choice(self)
        self.choice.setAccessibleName(tr("Photograph"))
        for file in _photographs(sample):
            self.choice.addItem(file.name, file)
        self.other = push_button(tr("Another ..."), self)
        self.other.clicked.connect(self._choose)
        self.start = push_button(tr("Read it"), self)
        self.start.clicked.connect(self._read)
        self.result = label(tr("Nothing of it is kept."), self)
        self.readings = QListWidget(self)
        self.readings.setAccessibleName(tr("What was read in the photograph"))
        self.readings.setMaximumHeight(120)
        self.readings.itemActivated.connect(self._pick)
        self.readings.itemClicked.connect(self._pick)
        self.readings.hide()
        self.help = soft(tr("Click a line to try the shown pattern on it."), self)
        self.help.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.choice, 1)
        row.addWidget(self.other)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addLayout(row)
        for widget in (self.result, self.readings, self.help):
            column.addWidget(widget)

    def use(self, settings: Settings) -> None:
        """Read by these settings from now on."""
        self._settings = settings

    def add(self, file: Path) -> None:
        """Offer a photograph and choose it."""
        self.choice.insertItem(0, file.name, file)
        self.choice.setItemData(0, str(file), Qt.ItemDataRole.ToolTipRole)
        self.choice.setCurrentIndex(0)

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        chosen, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose a photograph"), "", tr("Photographs ({})").format(kinds)
        )
        if chosen:
            self.add(Path(chosen))

    def _read(self) -> None:
        file = self.choice.currentData()
        if file is None:
            return
        self.start.setEnabled(False)
        self.result.setText(tr("Reading ... the first time takes some seconds."))
        # Vehicles have no text, and take time.
        stages = tuple(stage for stage in self._settings.stages if stage != "vehicles")
        self._errands.run(partial(self._trial.read, file, replace(self._settings, stages=stages)), self._show)

    def _show(self, result: ImageResult | None) -> None:
        if result is None:
            return
        self.start.setEnabled(True)
        self.result.setText(result_words(result))
        self.readings.clear()
        for text, source in read_texts(result):
            item = QListWidgetItem(f"{source_names()[source]}: {text}")
            item.setData(Qt.ItemDataRole.UserRole, (text, source))
            self.readings.addItem(item)
        self.readings.setVisible(self.readings.count() > 0)
        self.help.setVisible(self.readings.count() > 0)

    def _show_error(self, error: ReportdeskError) -> None:
        self.start.setEnabled(True)
        self.result.setText(f"✗ {told(error)}")

    def _pick(self, item: QListWidgetItem) -> None:
        text, source = item.data(Qt.ItemDataRole.UserRole)
        self.picked.emit(text, source)

    def stop(self) -> None:
        """End what is being read, and the process."""
        self._trial.stop()
        self._errands.stop(_STOP_S)
        self._trial.close()


def _photographs(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in IMAGE_SUFFIXES)


def read_texts(result: ImageResult) -> list[tuple[str, str]]:
    """Return everything that was read, with its source."""
    found: Sequence[tuple[str, str]] = [
        *((code.text, "code") for code in result.codes),
        *((line.text, "text") for line in result.text),
        *((plate.text, "plate") for plate in result.plates),
    ]
    return list(dict.fromkeys(found))


def result_words(result: ImageResult) -> str:
    """Return the identifiers and doubts of a photograph, one a line."""
    if result.failure is not None:
        return f"✗ {told(result.failure)}"
    lines = [
        f"{'–' if found.doubt else '✓'} {found.value} ({found.pattern}, {source_names()[found.source]})"
        for found in result.identifiers
    ]
    lines += [f"– {message(doubt)}" for doubt in result.doubts]
    return "\n".join(lines) or tr("✗ No pattern fits anything that was read.")
