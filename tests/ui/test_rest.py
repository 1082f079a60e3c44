"""Telling when what moves has come to rest."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reportdesk.ui.rest import Rest

REST_MS, LATEST_MS, MOVE_MS = 1000, 2000, 20


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def waited_s(rest: Rest, qtbot: QtBot) -> float:
    began = time.monotonic()
    with qtbot.waitSignal(rest.came, timeout=20_000):
        rest.wait()
    return time.monotonic() - began


def test_rest_is_told_once_it_has_lasted(owner: QObject, qtbot: QtBot) -> None:
    rest = Rest(REST_MS, 60_000, owner)
    assert waited_s(rest, qtbot) >= 0.9 * REST_MS / 1000


def test_movement_puts_it_off_until_the_latest(owner: QObject, qtbot: QtBot) -> None:
    rest = Rest(REST_MS, LATEST_MS, owner)
    moving = QTimer(owner)
    moving.timeout.connect(rest.disturb)
    moving.start(MOVE_MS)
    assert waited_s(rest, qtbot) >= 0.9 * LATEST_MS / 1000
    moving.stop()


def test_what_never_rests_is_told_at_the_latest(owner: QObject, qtbot: QtBot) -> None:
    rest = Rest(60_000, LATEST_MS, owner)
    assert waited_s(rest, qtbot) >= 0.9 * LATEST_MS / 1000


def test_nothing_is_told_after_a_stop(owner: QObject, qtbot: QtBot) -> None:
    rest = Rest(MOVE_MS, MOVE_MS, owner)
    rest.wait()
    rest.stop()
    with qtbot.assertNotEmitted(rest.came, wait=5 * MOVE_MS):
        rest.disturb()
