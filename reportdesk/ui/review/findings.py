"""The findings of an image as one flat list, which picture and list share: the index links a box with its line."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from reportdesk.domain.findings import Box, Quad
from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass
from reportdesk.ui import icons, theme, words
from reportdesk.ui.picture_view import LAYER_COLOURS, Layer

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `number` counts the vehicles; it is -1 for everything else."""

    layer: Layer
    text: str
    detail: str
    box: Box | None = None
    quad: Quad | None = None
    number: int = -1


def findings_of(result: ImageResult) -> list[Finding]:
    """Return the findings of an image, identifiers first."""
    found = [
        Finding(Layer.IDENTIFIERS, one.value, _identifier_words(one.pattern, one.source, one.set_by), one.box)
        for one in result.identifiers
    ]
    found += [Finding(Layer.CODES, code.text, code.format, code.box, code.quad) for code in result.codes]
    found += [
        Finding(Layer.VEHICLES, one.label, f"{one.confidence:.0%}", one.box, number=place)
        for place, one in enumerate(result.vehicles)
    ]
    found += [Finding(Layer.PLATES, plate.text, f"{plate.confidence:.0%}", plate.box) for plate in result.plates]
    found += [Finding(Layer.TEXT, line.text, f"{line.confidence:.0%}", line.box, line.quad) for line in result.text]
    return found


def _identifier_words(pattern: str, source: str, set_by: str) -> str:
    origin = f"{pattern or words.tr('no pattern')}, {words.source_word(source)}"
    return f"{origin}, {words.tr('set by {}').format(set_by)}" if set_by else origin


def layer_word(layer: Layer) -> str:
    """Return a kind of finding in words."""
    return {
        Layer.IDENTIFIERS: words.tr("ID"),
        Layer.CODES: words.tr("Code"),
        Layer.TEXT: words.tr("Text"),
        Layer.VEHICLES: words.tr("Vehicle"),
        Layer.PLATES: words.tr("Plate"),
    }[layer]


class FindingColumn(IntEnum):
    """The columns of the list."""

    KIND = 0
    TEXT = 1
    DETAIL = 2


class FindingsModel(QAbstractTableModel):
    """The findings of one image."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._pointed = -1

    @property
    def findings(self) -> list[Finding]:
        """Return what is shown, in its order."""
        return self._findings

    def show_findings(self, findings: list[Finding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._findings = findings
        self._pointed = -1
        self.endResetModel()

    def point_at(self, index: int) -> None:
        """Colour the line whose box is pointed at, -1 for none."""
        before, self._pointed = self._pointed, index
        for row in {before, index}:
            if 0 <= row < len(self._findings):
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(FindingColumn) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of findings."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(FindingColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        finding = self._findings[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == FindingColumn.KIND:
            return icons.swatch(LAYER_COLOURS[finding.layer])
        if role == Qt.ItemDataRole.BackgroundRole and index.row() == self._pointed:
            return QColor(theme.colours().selection)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == FindingColumn.KIND:
            return layer_word(finding.layer)
        return finding.text if index.column() == FindingColumn.TEXT else finding.detail

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (words.tr("Kind"), words.tr("Finding"), words.tr("Remark"))[section]
        return None
