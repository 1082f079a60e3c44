"""The question before a file is written over that nobody has chosen in a file dialog, which asks itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reportdesk.ui import icons, theme
from reportdesk.ui.words import tr


def ask_to_replace(file: Path, then: Callable[[], None], parent: QWidget) -> None:
    """Ask whether `file` may be written over, and do `then` when it may."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIconPixmap(icons.pixmap("warning", 40, theme.colours().danger[0], parent.devicePixelRatioF()))
    box.setWindowTitle(parent.windowTitle())
    box.setText(tr("There is a file {} already. Replace it?").format(file))
    replace = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    replace.clicked.connect(then)
    box.open()
