"""Buttons and commands, made in one way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget


def push_button(text: str, parent: QWidget, action: Callable[[], object] | None = None) -> QPushButton:
    """Return a button that Enter in a field does not press."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    if action is not None:
        made.clicked.connect(lambda _checked=False: action())
    return made


def command(text: str, parent: QObject, action: Callable[[], object], key: str = "") -> QAction:
    """Return an entry for menus, with its key if it has one."""
    made = QAction(text, parent)
    if key:
        made.setShortcut(QKeySequence(key))
    made.triggered.connect(lambda _checked=False: action())
    return made
