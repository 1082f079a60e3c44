"""A newer version is told in the window, from a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.update_notice import UpdateNotice
from tests.model_server import ModelServer, serving

Show = Callable[..., MainWindow]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


def test_the_window_tells_of_a_newer_version(show: Show, server: ModelServer, qtbot: QtBot) -> None:
    server.files["newest"] = b'{"version": "99.0"}'
    window = show()
    notice = UpdateNotice(f"{server.address}/newest", window.remark.say, window, pause_ms=0)
    qtbot.waitUntil(lambda: "Version 99.0" in window.remark.text.text())
    notice.stop()


def test_a_window_that_was_closed_asks_nobody(show: Show, server: ModelServer, qapp: QApplication) -> None:
    server.files["newest"] = b'{"version": "99.0"}'
    window = show()
    notice = UpdateNotice(f"{server.address}/newest", window.remark.say, window, pause_ms=0)
    notice.stop()
    qapp.processEvents()
    assert server.asked == []
