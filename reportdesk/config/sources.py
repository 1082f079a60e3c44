"""Where the settings in force come from, and the one door through which the window changes them.

The settings file holds what the operator chose; environment and command line lie above it and are never written into
it. A file of the user's own that cannot be used does not keep the window from opening: it is kept aside.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field, replace
from itertools import count
from pathlib import Path
from typing import Any

from reportdesk.config import secrets, store
from reportdesk.config.declare import declarations
from reportdesk.config.file_lock import FileLock, Held
from reportdesk.config.paths import settings_file
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass

log = logging.getLogger(__name__)

_WAIT_S = 2.0
"""For another window that saves; writing the file takes a moment only."""


@dataclass(frozen=True)
class Sources:
    """The settings as the file has them, what lies above, and the file itself.

    `above` maps names to (value, where it comes from in words). `trouble` says why the file was not used at the start.
    """

    file: Path
    stored: Settings
    above: Mapping[str, tuple[Any, str]] = field(default_factory=dict)
    trouble: SettingsInvalid | None = None

    @property
    def in_force(self) -> Settings:
        """The settings that hold now."""
        return replace(self.stored, **{name: value for name, (value, _place) in self.above.items()})

    def lock(self, name: str) -> str:
        """Return what decides about a setting instead of the file, in words; empty when the file does."""
        return self.above[name][1] if name in self.above else ""


def load_sources(
    file: Path | None = None, *, environment: Mapping[str, str] | None = None, **overrides: Any
) -> Sources:
    """Return the settings and where they come from; a damaged file of the user's own is kept aside.

    Args:
        file: settings file that must exist and be right; None reads the user's own where there is one.
        environment: variables to read; None means the process environment.
        overrides: values of the command line; None among them is ignored.

    Raises:
        SettingsInvalid: the named file, an environment variable or an override is wrong.
    """
    place, trouble = file or settings_file(), None
    values: dict[str, Any] = {}
    if file is not None:
        values = store.read_file(file)
    elif place.is_file():
        try:
            values = store.read_file(place)
        except SettingsInvalid as error:
            trouble = _kept_aside(place, error)
    declared = {entry.name: entry for entry in declarations(Settings)}
    above = {
        name: (value, f"the environment variable {declared[name].env}")
        for name, value in store.from_environment(environment).items()
    }
    above |= {
        name: (store.checked(declared[name], value, "the command line"), "the command line")
        for name, value in overrides.items()
        if value is not None
    }
    return Sources(place, Settings(**values), above, trouble)


def _kept_aside(file: Path, error: SettingsInvalid) -> SettingsInvalid:
    """Move a file that cannot be used out of the way, and return the error with the words about that."""
    kept = next(name for number in count(1) if not (name := file.with_name(f"{file.stem}.kept-{number}.toml")).exists())
    log.warning("%s", error)
    try:
        os.replace(file, kept)
    except OSError as second:
        words = (
            f"It could not be moved out of the way ({system_words(second)}), and is replaced when you save settings."
        )
        return type(error)(error.message, f"The default settings are used. {words}")
    return type(error)(error.message, f"The default settings are used. Your file is kept as {kept}.")


class Keeper:
    """The settings in force, and the way to change them. Methods may take long: they run off the GUI thread."""

    def __init__(self, sources: Sources, apply: Callable[[Settings, bool], None]) -> None:
        """Prepare.

        Args:
            apply: hands new settings to all rooms; its second argument is True when secrets changed.
        """
        self.sources = sources
        self._apply = apply

    def save(self, stored: Settings, new_secrets: Mapping[str, str] | None = None) -> Settings:
        """Keep secrets, write the file, apply; return the settings in force then. Nothing is applied on an error.

        Only what `stored` changes here is changed in the file: another window, or an editor, may have written it since
        it was read.

        Raises:
            SecretStoreMissing: a secret cannot be kept; nothing was changed.
            SettingsInvalid: the file cannot be written.
        """
        new_secrets = new_secrets or {}
        for name, value in new_secrets.items():
            secrets.store(name, value)
        with _alone_with(self.sources.file):
            stored = _changed_in_file(self.sources.file, self.sources.stored, stored)
            store.save(stored, self.sources.file)
        self.sources = replace(self.sources, stored=stored, trouble=None)
        self._apply(self.sources.in_force, bool(new_secrets))
        return self.sources.in_force

    def forget_secret(self, name: str) -> None:
        """Remove a secret from the keyring, and let the destinations notice.

        Raises:
            SecretStoreMissing: the keyring does not answer.
        """
        secrets.forget(name)
        self._apply(self.sources.in_force, True)


@contextmanager
def _alone_with(file: Path) -> Iterator[None]:
    """Keep other windows from saving between the reading of the file and its writing."""
    lock = FileLock(file.with_name(f".{file.name}.lock"))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(_WAIT_S)
    except (Held, OSError) as error:
        # A drive that knows no locks must not keep the settings from being saved.
        log.info("the settings are written without a lock: %s", error)
    try:
        yield
    finally:
        lock.release()


def _changed_in_file(file: Path, before: Settings, after: Settings) -> Settings:
    """Return what the file says now, with what differs between `before` and `after`; `after` where it says nothing."""
    if not os.path.isfile(file):
        return after
    try:
        now = Settings(**store.read_file(file))
    except SettingsInvalid as error:
        _kept_aside(file, error)
        return after
    names = (entry.name for entry in declarations(Settings))
    return replace(
        now, **{name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
    )
