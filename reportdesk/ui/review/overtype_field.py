"""The field of the right identifier: it can mend one character in the midst of what was read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from reportdesk.config.regex_shape import positions
from reportdesk.config.settings import Settings
from reportdesk.ui.review.prompt import Field

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class OvertypeField(Field):
    """While it mends, what is typed takes the place of the character behind the cursor."""

    _mends = False

    def mend(self, value: str, place: int) -> None:
        """Begin to mend `value` at a place."""
        self._mends = True
        self.setText(value)
        self.setFocus()
        self.setCursorPosition(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Replace instead of insert."""
        types = event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS
        if self._mends and types and not self.hasSelectedText():
            self.cursorForward(True, 1)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End to mend."""
        self._mends = False
        super().focusOutEvent(event)


def place_to_mend(value: str, settings: Settings) -> int:
    """Return where `value` breaks the pattern that it is closest to; its end where it breaks none of its length."""
    wrong = [
        [place for place, (char, allowed) in enumerate(zip(value, shape, strict=True)) if char.upper() not in allowed]
        for pattern in settings.patterns
        if pattern.enabled and (shape := positions(pattern.regex)) is not None and len(shape) == len(value)
    ]
    closest = min(wrong, key=len, default=[])
    return closest[0] if closest else len(value)
