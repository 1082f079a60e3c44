"""What can be done from the window: one declaration each, with its key, used by toolbar, menus and tips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from reportdesk.ui import icons
from reportdesk.ui.words import tr


class Actions:
    """The actions of the main window, by name. `refresh_theme` draws their icons anew."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._icons: dict[str, str] = {}
        self.by_name: dict[str, QAction] = {}

    def add(self, name: str, text: str, icon: str, key: str, action: Callable[[], object]) -> QAction:
        """Declare an action; its tip shows its key."""
        made = QAction(text, self._parent)
        if key:
            made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _checked=False: action())
        self._icons[name] = icon
        self.by_name[name] = made
        self.set_text(name, text)
        return made

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def set_text(self, name: str, text: str) -> None:
        """Give an action other words; its tip shows them with the key."""
        action = self.by_name[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(text)
        action.setToolTip(f"{text} ({key})" if key else text)

    def set_icon(self, name: str, icon: str) -> None:
        """Give an action another icon."""
        if self._icons[name] != icon:
            self._icons[name] = icon
            self.by_name[name].setIcon(icons.icon(icon))

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme."""
        for name, icon in self._icons.items():
            if icon:
                self.by_name[name].setIcon(icons.icon(icon))


def theme_names() -> dict[str, str]:
    """Return the choices of the theme menu."""
    return {"system": tr("As the desktop"), "light": tr("Light"), "dark": tr("Dark")}
