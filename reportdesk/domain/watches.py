"""Watched folders: what arrives in one is read without being dropped."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from reportdesk.domain.reports import Priority
from reportdesk.domain.values import dataclass


class Naming(StrEnum):
    """Into which report a photograph of a watched folder goes."""

    FOLDER = "folder"
    """All into one report."""
    DAY = "day"
    """One report for each day on which photographs arrive."""
    SUBFOLDER = "subfolder"
    """One report for each folder that lies directly in the watched one; loose photographs into one more."""


@dataclass(frozen=True, slots=True)
class Watch:
    """One watched folder. `name` begins the names of its reports.

    `skips` is True until what lay there at the first look was noted as known, when the operator wanted new ones only.
    """

    id: int
    folder: Path
    name: str
    naming: Naming
    operator: str
    priority: Priority = Priority.NORMAL
    paused: bool = False
    skips: bool = False


class WatchState(StrEnum):
    """How a watched folder stands."""

    STARTING = "starting"
    NOTIFIED = "notified"
    """The system tells of every change."""
    POLLED = "polled"
    """The folder is looked at again and again: a network drive, or the system cannot tell."""
    PAUSED = "paused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class WatchStatus:
    """How a watched folder stands now.

    `reason` says why it is unreachable or polled, `waiting` is the number of files that are still being written,
    `taken` how many photographs it gave since the program was started.
    """

    watch: Watch
    state: WatchState
    reason: str = ""
    waiting: int = 0
    taken: int = 0
