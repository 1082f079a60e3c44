"""What a window remembers of itself from one start to the next, beside its workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter


class WindowMemory:
    """Keeps size and place of the window, the columns of its table, how it is split, and the theme."""

    def __init__(self, folder: Path, window: QMainWindow) -> None:
        self._window = window
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat, window)

    def theme(self, otherwise: str) -> str:
        """Return the theme that was chosen in this window."""
        return str(self._kept.value("theme", otherwise))

    def keep_theme(self, choice: str) -> None:
        """Remember a theme."""
        self._kept.setValue("theme", choice)

    def value(self, name: str) -> str:
        """Return what was kept under a name, empty for nothing."""
        return str(self._kept.value(name, ""))

    def keep_value(self, name: str, value: str) -> None:
        """Remember something at once."""
        self._kept.setValue(name, value)

    def restore(self, columns: QHeaderView, split: QSplitter) -> None:
        """Put everything back as it was, as far as it is known."""
        for name, restore in (
            ("geometry", self._window.restoreGeometry),
            (_columns(columns), columns.restoreState),
            ("split", split.restoreState),
        ):
            state = self._kept.value(name)
            if isinstance(state, QByteArray):
                restore(state)

    def keep(self, columns: QHeaderView, split: QSplitter) -> None:
        """Remember how everything is now."""
        self._kept.setValue("geometry", self._window.saveGeometry())
        self._kept.setValue(_columns(columns), columns.saveState())
        self._kept.setValue("split", split.saveState())


def _columns(columns: QHeaderView) -> str:
    """Return where the columns are kept: widths and order of a version with fewer columns would mix up those of now."""
    return f"columns{columns.count()}"
