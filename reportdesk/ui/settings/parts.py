"""Small parts of the settings dialog. Colours are palette roles, so that they follow the theme by themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSpinBox, QWidget

from reportdesk.ui import theme
from reportdesk.ui.control_sheet import indent_text

GAP = 8
FIELD_HEIGHT = 28
"""Of number boxes and lists, so that they stand as tall as fields of text."""


def label(text: str, parent: QWidget, *, role: QPalette.ColorRole | None = None, weight: int = 0) -> QLabel:
    """Return a label of plain text that wraps and can be copied."""
    made = QLabel(text, parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role is not None:
        made.setForegroundRole(role)
    if weight:
        made.setFont(theme.scaled(1.0, QFont.Weight(weight)))
    return made


def soft(text: str, parent: QWidget) -> QLabel:
    """Return an explanation in the paler colour."""
    return label(text, parent, role=QPalette.ColorRole.PlaceholderText)


def trouble(parent: QWidget) -> QLabel:
    """Return a hidden label for what is wrong; `show_trouble` fills it."""
    made = label("", parent, role=QPalette.ColorRole.BrightText)
    made.hide()
    return made


def show_trouble(place: QLabel, text: str) -> None:
    """Say what is wrong, or hide when nothing is. The cross says it without colour too."""
    place.setText(f"✗ {text}" if text else "")
    place.setVisible(bool(text))


class _CalmWheel(QObject):
    """Lets the wheel change a field only while it has the focus: scrolling a page must not change settings."""

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page, unless the field is being edited."""
        if event.type() != QEvent.Type.Wheel or (isinstance(field, QWidget) and field.hasFocus()):
            return False
        event.ignore()
        return True


def _make_calm(field: QWidget) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setMinimumHeight(FIELD_HEIGHT)
    field.installEventFilter(_CalmWheel(field))


class WholeNumber(QSpinBox):
    """A number box that the wheel changes only while it has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        indent_text(self)
        _make_calm(self)


class Fraction(QDoubleSpinBox):
    """As `WholeNumber`, with decimals."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        indent_text(self)
        _make_calm(self)


class Choice(QComboBox):
    """A list of choices, each with the value it stands for; the wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _make_calm(self)
