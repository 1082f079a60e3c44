"""A real window over a real desk, with a fake fast recogniser in real children."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.ui import theme
from reportdesk.ui.main_window import MainWindow

Show = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """End what a test has closed: each window left alive is styled anew with every later one, up to 20 s a test."""
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if qapp.topLevelWidgets():
        gc.collect()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in qapp.topLevelWidgets()]
    assert not left, f"left alive: {left}"


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> Iterator[None]:
    """Let go of Ctrl and Shift after a test: `keyClick` with them leaves Qt believing that they are held."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        widget = QWidget()
        QTest.keyClick(widget, Qt.Key.Key_Shift)
        widget.deleteLater()
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Show]:
    """Return a function that opens a window on a workspace; windows and desks are closed at the end."""
    desks: list[Desk] = []
    windows: list[MainWindow] = []

    def opener(recogniser: str = "tests.fakes:recognise_as_named", **settings: object) -> MainWindow:
        values = {"workers": 2, "retry_delay_s": 0.05, **settings}
        desk = Desk(
            tmp_path / "workspace",
            Settings(**values),  # type: ignore[arg-type]
            recogniser=recogniser,
            with_previews=True,
            delivering=True,
        )
        desks.append(desk)
        desk.start()
        assert desk.previews is not None
        theme.apply_theme(qapp, "light")
        window = MainWindow(
            desk.workspace,
            desk.engine,
            desk.intake,
            desk.previews,
            desk.courier,
            operator="ann",
            sample=tmp_path / "sample",
            theme_choice="light",
        )
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield opener
    for window in windows:
        with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
            window.close()
        window.deleteLater()
    for desk in desks:
        desk.close()
    qapp.processEvents()
