"""Notifications and the tray: what is told, when, how often, and what closing the window does."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.config.sources import Keeper, Sources
from reportdesk.domain.failures import DiskFull
from reportdesk.domain.reports import Counts, Priority, Report
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.events import Banner
from reportdesk.ui.desktop import ended_reports
from reportdesk.ui.desktop.ended_reports import CALM_S, QUIET_S, EndedReports
from reportdesk.ui.desktop.notices import Notices
from reportdesk.ui.desktop.presence import Presence
from reportdesk.ui.settings.furnish import add_settings
from tests.ui.acts import pick, pick_in
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 30_000
# The offscreen platform says this of every icon in a tray that it does not have.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support", extend=True)


class Recorder:
    """Notes what would be shown."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.clicks: list[Callable[[], None] | None] = []

    def say(self, title: str, text: str, *, trouble: bool = False, on_click: Callable[[], None] | None = None) -> None:
        self.said.append((title, text))
        self.clicks.append(on_click)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An end counts at once."""
    monkeypatch.setattr(ended_reports, "CALM_S", 0.05)


def report(number: int, done: int, total: int, *, scanning: bool = False) -> Report:
    counts = Counts({ImageStatus.DONE: done, ImageStatus.QUEUED: total - done})
    return Report(
        number, str(number), f"r{number}", "", "ann", Priority.NORMAL, datetime.now(UTC), scanning, False, 0, counts
    )


# --- when it is time ---


def test_an_end_is_told_once_and_only_when_it_holds() -> None:
    ends = EndedReports()
    ends.look([report(1, 0, 2)], 0)
    ends.look([report(1, 2, 2)], 10)
    assert ends.take(10 + CALM_S / 2) == []
    assert ends.take(10 + CALM_S) == [1]
    ends.look([report(1, 2, 2)], 20)
    assert ends.wait_s(20) is None


def test_a_report_that_goes_on_has_not_ended() -> None:
    ends = EndedReports()
    ends.look([report(1, 0, 1)], 0)
    ends.look([report(1, 1, 1)], 1)
    ends.look([report(1, 1, 2)], 1.5)
    assert ends.take(100) == []


def test_what_was_finished_before_is_old_news() -> None:
    ends = EndedReports()
    ends.look([report(1, 5, 5)], 0)
    assert ends.wait_s(0) is None


def test_a_report_that_ends_between_two_looks_is_told() -> None:
    ends = EndedReports()
    ends.look([report(1, 5, 5)], 0)
    ends.look([report(1, 5, 5), report(2, 3, 3)], 1)
    assert ends.take(100) == [2]
    ends.look([report(1, 6, 6), report(2, 3, 3)], 200)
    assert ends.take(300) == [1]


def test_a_report_that_is_still_walked_or_empty_has_not_ended() -> None:
    ends = EndedReports()
    ends.look([report(1, 0, 1), report(2, 0, 0)], 0)
    ends.look([report(1, 1, 1, scanning=True), report(2, 0, 0)], 1)
    assert ends.take(100) == []


def test_ends_that_follow_each_other_are_gathered() -> None:
    """A watched folder that gets a photograph every ten seconds ends its report each time."""
    ends = EndedReports()
    told = []
    for second in range(600):
        ends.look([report(1, second // 10, (second + 5) // 10), report(2, second // 30, (second + 9) // 30)], second)
        if now := ends.take(second):
            told.append((second, now))
    assert 5 <= len(told) <= 600 / QUIET_S
    assert any(reports == [1, 2] for _second, reports in told)
    assert all(after[0] - before[0] >= QUIET_S for before, after in itertools.pairwise(told))


# --- in the window ---


@pytest.mark.usefixtures("at_once")
def test_a_report_that_ends_is_told_with_its_counts(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, recorder = show(), Recorder()
    Notices(window, recorder, "always")
    window.commands.drop([photos("a.jpg", "b.jpg", "raise-1.jpg", folder="north")])
    qtbot.waitUntil(lambda: bool(recorder.said), timeout=LONG_MS)
    assert recorder.said == [("The report north is finished", "3 images, 1 failed")]
    window.reports.choose(0)
    click = recorder.clicks[0]
    assert click is not None
    click()
    assert window.reports.current_report() == 1


@pytest.mark.usefixtures("at_once")
def test_reports_that_end_together_are_one_notification(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, recorder = show(), Recorder()
    window.engine.pause()
    Notices(window, recorder, "always")
    window.commands.drop([photos(f"{name}.jpg", folder=name) for name in ("north", "south", "west", "east")])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.total == 4, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not window.intake.busy, timeout=LONG_MS)
    window.engine.cancel_all()
    qtbot.waitUntil(lambda: bool(recorder.said), timeout=LONG_MS)
    assert recorder.said == [("4 reports are finished", "north, south, west and 1 more\n4 images, 4 cancelled")]


@pytest.mark.usefixtures("at_once")
def test_nobody_is_told_what_he_sees(show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window, recorder = show(), Recorder()
    in_front: list[object] = [window]
    monkeypatch.setattr(QApplication, "activeWindow", lambda: in_front[0])
    notices = Notices(window, recorder, "away")
    notices._tell_trouble("Work stands still", DiskFull("The disk is full."))
    in_front[0] = None
    notices._tell_trouble("Work stands still", DiskFull("The disk is full."))
    assert recorder.said == [], "it began while he sat before it"
    notices.when = "never"
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not notices._look_soon.isActive(), timeout=LONG_MS)
    assert recorder.said == []


def test_work_that_stands_is_told_once(show: Show, qtbot: QtBot) -> None:
    window, recorder = show(), Recorder()
    Notices(window, recorder, "always")
    for error in (DiskFull("The disk is full."), DiskFull("The disk is full."), None, DiskFull("The disk is full.")):
        window.engine._listeners.tell(Banner(error))
    qtbot.waitUntil(lambda: len(recorder.said) == 2, timeout=LONG_MS)
    title, text = recorder.said[0]
    assert title == "Work stands still"
    assert text.startswith("The disk is full. Free some space")


# --- the tray ---


def test_closing_leaves_the_program_in_the_tray_where_that_was_chosen(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    messages: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_more: messages.append(title))
    window = show()
    presence = Presence(window, Settings(on_close="tray", notifications="never"))
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    assert not window.close()
    assert not window.isVisible()
    assert closed == []
    assert messages == ["reportdesk goes on working"]
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: window.workspace.queries.counts() != {}, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1, timeout=LONG_MS)
    presence.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    window.close()
    assert messages == ["reportdesk goes on working"], "said once"
    qtbot.waitUntil(lambda: not window.engine.busy, timeout=LONG_MS)
    menu = presence.tray.icon.contextMenu()
    menu.popup(QPoint(0, 0))
    pick_in(menu, presence.tray.quit.text().replace("&", ""))
    assert closed == [True]


def test_the_close_command_ends_the_program_in_spite_of_the_tray(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    window = show()
    Presence(window, Settings(on_close="tray"))
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    # The desktop decides which key that is; some have none.
    pick(window, "File", window.menus.leave.text().replace("&", ""))
    assert closed == [True]


@pytest.mark.parametrize("has_tray", [True, False])
def test_closing_ends_the_program_otherwise(show: Show, monkeypatch: pytest.MonkeyPatch, has_tray: bool) -> None:
    """By default, and on a desktop without a tray: a window that nothing brings back must not be hidden."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has_tray)
    window = show()
    settings = Settings(on_close="tray")
    presence = Presence(window, settings)
    if has_tray:
        presence.apply(replace(settings, on_close="quit"))
    assert window.close()


def test_changed_settings_hold_at_once(show: Show, tmp_path: Path) -> None:
    window = show()
    before = Settings()
    presence = Presence(window, before)
    keeper = Keeper(Sources(tmp_path / "settings.toml", before), lambda _settings, _secrets_changed: None)
    room = add_settings(
        window, keeper=keeper, sample=tmp_path, operator_of=lambda _settings: "ann", asks_first=False,
        restart=lambda: None,
    )  # fmt: skip
    room.changed.emit(before, replace(before, notifications="never"))
    assert presence.notices.when == "never"


def test_a_termination_signal_does_not_end_in_the_tray(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    window = show()
    Presence(window, Settings(on_close="tray"))
    closed: list[int] = []
    window.closed.connect(lambda: closed.append(os.getpid()))
    window.close_now()
    assert len(closed) == 1


def test_without_a_tray_the_task_bar_blinks(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    blinked: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_more: blinked.append(window))
    window = show()
    presence = Presence(window, Settings())
    presence.tray.say("Title", "Text")
    assert blinked == [window]
    assert not presence.tray.icon.isVisible()


def test_a_click_on_a_notification_does_what_it_was_about(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    presence = Presence(show(), Settings())
    done: list[str] = []
    presence.tray.say("Title", "Text", on_click=lambda: done.append("first"))
    presence.tray.say("Title", "Text", on_click=lambda: done.append("second"))
    presence.tray.icon.messageClicked.emit()
    assert done == ["second"]
