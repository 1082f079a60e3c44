"""The parts that all kinds of work share: what is counted, and a run that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Protocol

PROGRAM = (sys.executable, "-m", "reportdesk")
LIMIT_S = 300
_LOOK_S = 0.002
_LONG_AGO = 1.6e9


@dataclass(slots=True)
class Tally:
    """What a campaign has seen; all but `kills`, `convicted` and `moments` must stay zero."""

    kills: int = 0
    lost: int = 0
    twice: int = 0
    stuck: int = 0
    refused_starts: int = 0
    half_files: int = 0
    damaged_settings: int = 0
    convicted: int = 0
    moments: Counter[str] = field(default_factory=Counter)

    @property
    def is_clean(self) -> bool:
        """True when every promise held."""
        bad = (self.lost, self.twice, self.stuck, self.refused_starts, self.half_files, self.damaged_settings)
        return not any(bad)


class Scene(Protocol):
    """One kind of work that is killed again and again."""

    def kill(self, chance: Random) -> bool:
        """Start the work, kill it at a random moment, note what is found; False when it had ended before."""

    def finish(self) -> None:
        """Let the work that was killed last come to its end, and check it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run that has ended."""

    output: str
    killed: bool
    code: int

    @property
    def refused(self) -> bool:
        """True when it ended by itself, and not well: 1 says that some images failed."""
        return not self.killed and self.code not in (0, 1)


def killed_run(
    command: Iterable[str],
    after_s: float,
    environment: Mapping[str, str] | None = None,
    *,
    seen: Callable[[], bool] | None = None,
) -> Run:
    """Run a command and kill it after some seconds, unless it ended by then; with `seen` counted from when that is so.

    A short step is hit by chance once in a hundred kills only.
    """
    started = subprocess.Popen(
        list(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | (environment or {}),
    )
    while seen is not None and not seen() and started.poll() is None:
        threading.Event().wait(_LOOK_S)
    try:
        output, _errors = started.communicate(timeout=after_s)
        killed = False
    except subprocess.TimeoutExpired:
        started.send_signal(signal.SIGKILL)
        output, _errors = started.communicate()
        killed = True
    return Run(output, killed, started.returncode)


def peaceful_run(command: Iterable[str], environment: Mapping[str, str] | None = None) -> tuple[Run, float]:
    """Run a command to its end; return it and the seconds it took."""
    began = time.monotonic()
    run = killed_run(command, LIMIT_S, environment)
    return run, time.monotonic() - began


def temporary_files(folder: Path) -> list[Path]:
    """Return what writers keep in a folder while they write."""
    return [*folder.rglob(".*.part*"), *folder.rglob("*.part")]


def age(files: Iterable[Path]) -> None:
    """Let files look as if they had rested for years: nobody waits a day for a leftover in a campaign."""
    for file in files:
        os.utime(file, (_LONG_AGO, _LONG_AGO))
