"""How a watched folder stands, in words."""

from __future__ import annotations

from collections.abc import Sequence

from reportdesk.domain.watches import Naming, WatchState, WatchStatus
from reportdesk.ui import words
from reportdesk.ui.messages import message
from reportdesk.ui.words import tr

STATE_ICONS = {
    WatchState.STARTING: "queued",
    WatchState.NOTIFIED: "done",
    WatchState.POLLED: "done",
    WatchState.PAUSED: "pause",
    WatchState.UNREACHABLE: "warning",
}


def state_word(status: WatchStatus) -> str:
    """Return how a watched folder stands."""
    if status.state in (WatchState.NOTIFIED, WatchState.POLLED) and status.waiting:
        return tr("Waits for {} that are still being written").format(words.files(status.waiting))
    return {
        WatchState.STARTING: tr("Begins"),
        WatchState.NOTIFIED: tr("Watched"),
        WatchState.POLLED: tr("Looked at again and again: {}").format(message(status.reason)),
        WatchState.PAUSED: tr("Paused"),
        WatchState.UNREACHABLE: tr("Not reachable: {}. It goes on by itself when the folder is back.").format(
            message(status.reason)
        ),
    }[status.state]


def naming_word(naming: Naming) -> str:
    """Return how a folder is divided into reports."""
    return {
        Naming.FOLDER: tr("One report for everything"),
        Naming.DAY: tr("One report for each day"),
        Naming.SUBFOLDER: tr("One report for each sub-folder"),
    }[naming]


def report_names(name: str, naming: Naming) -> str:
    """Return what the reports of a folder will be named."""
    return {
        Naming.FOLDER: tr("The report is named: {}"),
        Naming.DAY: tr("The reports are named: {} 2026-03-01, {} 2026-03-02 ..."),
        Naming.SUBFOLDER: tr("The reports are named: {} - first folder, {} - second folder ..."),
    }[naming].replace("{}", name)


def summary(statuses: Sequence[WatchStatus]) -> str:
    """Return the words of the status bar; empty when no folder is watched."""
    lost = sum(status.state is WatchState.UNREACHABLE for status in statuses)
    paused = sum(status.state is WatchState.PAUSED for status in statuses)
    if lost:
        return (
            tr("1 watched folder is not reachable")
            if lost == 1
            else tr("{} watched folders are not reachable").format(lost)
        )
    if not statuses:
        return ""
    if paused == len(statuses):
        return tr("Watching is paused")
    active = len(statuses) - paused
    return tr("Watching 1 folder") if active == 1 else tr("Watching {} folders").format(active)
