"""Killed while it saves the settings, and while it keeps small pictures on the disk."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

from reportdesk.config.settings import Settings
from reportdesk.config.store import load, save
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.engine.previews import ThumbnailCache
from tests.campaigns.killing.scene import Tally, age, temporary_files

_MOST_S = 0.3


class SavingSettings:
    """The settings are those of the last save that was announced, or of the one after it."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._file = place / "settings" / "settings.toml"
        self._tally = tally

    def kill(self, chance: Random) -> bool:
        """Kill a program that saves settings without end."""
        saved = _killed_writer("settings", self._file, chance.uniform(0, _MOST_S))
        half = bool(temporary_files(self._file.parent))
        self._tally.moments[f"settings: {'while they are saved' if half else 'between two saves'}"] += 1
        try:
            held = load(self._file, environment={})
        except SettingsInvalid:
            self._tally.damaged_settings += 1
            return True
        self._tally.damaged_settings += held.workers != held.retry_delay_s
        self._tally.lost += held.workers not in {int(saved[-1]), (int(saved[-1]) + 1) % 64}
        self.finish()
        return True

    def finish(self) -> None:
        """Save once more: what a kill left behind goes."""
        age(temporary_files(self._file.parent))
        save(Settings(workers=1, retry_delay_s=1.0), self._file)
        self._tally.half_files += len(temporary_files(self._file.parent))


class KeepingPictures:
    """Each picture in the cache is whole, and those that were announced are there."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._folder = place / "thumbnails"
        self._tally = tally

    def kill(self, chance: Random) -> bool:
        """Kill a program that keeps pictures without end."""
        kept = _killed_writer("cache", self._folder, chance.uniform(0, _MOST_S))
        half = bool(temporary_files(self._folder))
        self._tally.moments[f"cache: {'while one is written' if half else 'between two pictures'}"] += 1
        cache = ThumbnailCache(self._folder, 500)
        self._tally.lost += sum(cache.get(sha256) is None for sha256 in kept)
        self.finish()
        return True

    def finish(self) -> None:
        """Keep one more picture: what a kill left behind goes, and what is there is whole."""
        age(temporary_files(self._folder))
        ThumbnailCache(self._folder, 500).put(hashlib.sha256(b"one").hexdigest(), b"one")
        self._tally.half_files += len(temporary_files(self._folder))
        for file in self._folder.glob("*/*.jpg"):
            self._tally.half_files += hashlib.sha256(file.read_bytes()).hexdigest() != file.stem
            file.unlink()


def _killed_writer(work: str, target: Path, after_s: float) -> list[str]:
    """Kill a writer some time after it has saved something for the first time; return what it announced."""
    command = [sys.executable, "-m", "tests.campaigns.killing.writers", work, str(target)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        killer = threading.Timer(after_s, writer.kill)
        killer.start()
        said = first + writer.stdout.read()
    killer.join()
    return [line.strip() for line in said.splitlines(keepends=True) if line.endswith("\n")]
