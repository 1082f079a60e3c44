"""What the settings dialog holds before it is saved. Pure: no widget, no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from reportdesk.config import store
from reportdesk.config.declare import Declared, declarations
from reportdesk.config.pattern_check import check_patterns
from reportdesk.config.settings import Settings
from reportdesk.config.sources import Sources
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.values import dataclass

PLACE = "Settings"
Checks = Mapping[str, Callable[[Any], None]]


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that would get another value."""

    name: str
    before: Any
    after: Any


class Draft:
    """Values in work, with the error of each that cannot be used. What is locked stays as its lock says."""

    def __init__(self, sources: Sources, checks: Checks | None = None) -> None:
        """Begin with what the settings file says.

        Args:
            checks: further checks by setting, each raises SettingsInvalid.
        """
        self.sources = sources
        self.declared = {entry.name: entry for entry in declarations(Settings)}
        self._checks = checks or {}
        self._values: dict[str, Any] = {name: getattr(sources.stored, name) for name in self.declared}
        self._errors: dict[str, SettingsInvalid] = {}

    def value(self, name: str) -> Any:
        """Return what is shown: the locked value, else the one in work."""
        return self.sources.above[name][0] if self.is_locked(name) else self._values[name]

    def is_locked(self, name: str) -> bool:
        """True when environment or command line decide about a setting."""
        return name in self.sources.above

    def set(self, name: str, value: Any) -> None:
        """Take a value; one that cannot be used is kept with its error, so that it can be mended."""
        self._values[name] = value
        try:
            self._values[name] = self._checked(name, value)
        except SettingsInvalid as error:
            self._errors[name] = error
        else:
            self._errors.pop(name, None)

    def _checked(self, name: str, value: Any) -> Any:
        if name == "patterns":
            check_patterns(value)
            return value
        value = store.checked(self.declared[name], value, PLACE)
        if name in self._checks:
            self._checks[name](value)
        return value

    def reset(self, name: str) -> None:
        """Go back to the default."""
        self.set(name, self.declared[name].default)

    def take(self, values: Mapping[str, Any]) -> None:
        """Take several values that were checked already."""
        for name, value in values.items():
            self.set(name, value)

    def is_default(self, name: str) -> bool:
        """True when what is shown is the default."""
        return bool(self.value(name) == self.declared[name].default)

    def error(self, name: str) -> SettingsInvalid | None:
        """Return why the value of a setting cannot be used."""
        return self._errors.get(name)

    @property
    def errors(self) -> dict[str, SettingsInvalid]:
        """All errors by setting."""
        return dict(self._errors)

    def changes(self) -> list[Change]:
        """Return what saving would change in the settings file."""
        return list(changes(self.sources.stored, self._values))

    def stored(self) -> Settings:
        """Return the settings as they would be saved; only without errors."""
        return replace(self.sources.stored, **self._values)

    def in_force(self) -> Settings:
        """Return the settings as they would hold after saving; settings with errors stay as they are saved now."""
        right = {name: value for name, value in self._values.items() if name not in self._errors}
        return replace(self.sources, stored=replace(self.sources.stored, **right)).in_force

    def saved(self, sources: Sources) -> None:
        """Go on from what was saved, which may have more in it: what another window or an editor wrote meanwhile."""
        changed = {change.name for change in self.changes()}
        self._values |= {name: getattr(sources.stored, name) for name in self.declared if name not in changed}
        self.sources = sources


def changes(before: Settings, values: Mapping[str, Any]) -> Iterator[Change]:
    """Yield the settings to which `values` gives another value."""
    for entry in declarations(Settings):
        if entry.name in values and values[entry.name] != getattr(before, entry.name):
            yield Change(entry.name, getattr(before, entry.name), values[entry.name])


def fits(query: str, *texts: str) -> bool:
    """True when every word of `query` occurs in one of `texts`, whatever its case; an empty query fits all."""
    together = " ".join(texts).lower().replace("_", " ")
    return all(word in together for word in query.lower().replace("_", " ").split())


def kind_of(declared: Declared) -> str:
    """Return which editor a setting needs: patterns, flag, number, fraction, choice, choices, words or text."""
    if declared.name == "patterns":
        return "patterns"
    by_type = {bool: "flag", int: "number", float: "fraction"}
    if type(declared.default) in by_type:
        return by_type[type(declared.default)]
    if isinstance(declared.default, tuple):
        return "choices" if declared.choices else "words"
    return "choice" if declared.choices else "text"
