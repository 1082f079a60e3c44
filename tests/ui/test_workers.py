"""The command that lists the workers of the shared queue, in the main window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.ui.workers.workers_offer import WorkersOffer
from tests.ui.acts import press
from tests.ui.conftest import Show


def test_the_list_opens_by_key_once_and_ends_with_the_window(show: Show, qtbot: QtBot) -> None:
    window = show()
    offer = WorkersOffer(window, Settings)
    assert offer.action in window.menus.tools.actions()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = offer.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.teaching.isVisible, timeout=20_000)
    assert "Postgres" in dialog.teaching.lack.text()
    press(window, "Ctrl+Shift+K")
    assert offer.dialog is dialog
    assert not dialog.settings.isVisible(), "this window has no settings to open"
    window.closed.emit()
    assert offer.dialog is None
    QApplication.processEvents()
