"""How a setting is declared: a dataclass field whose metadata carries range, choices, words and environment name.

The settings dialog, the environment, the settings file and the README's table are all made from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, field, fields
from typing import Any


def setting(
    default: Any,
    text: str,
    *,
    group: str,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    env: str = "",
    unit: str = "",
    affects_results: bool = False,
    check: Callable[[Any], None] | None = None,
) -> Any:
    """Declare a setting.

    Args:
        default: value when nobody says otherwise; a tuple for a list setting.
        text: one sentence for the operator.
        group: heading under which the dialog and the README show it.
        low, high: inclusive range of a number.
        choices: the only words allowed; for a list setting, the only words allowed in it.
        env: name of the environment variable that sets it, if there is one.
        unit: unit of a number, for display.
        affects_results: True when another value can change what is read, so that it belongs to the fingerprint.
        check: raises `SettingsInvalid` for a value of the right type that still makes no sense.
    """
    meta = {
        "text": text,
        "group": group,
        "low": low,
        "high": high,
        "choices": choices,
        "env": env,
        "unit": unit,
        "affects_results": affects_results,
        "check": check,
    }
    return field(default=default, metadata=meta)


class Declared:
    """Read access to one declaration."""

    def __init__(self, declared: Field[Any]) -> None:
        self.name: str = declared.name
        self.default: Any = declared.default
        self.text: str = declared.metadata["text"]
        self.group: str = declared.metadata["group"]
        self.low: float | None = declared.metadata["low"]
        self.high: float | None = declared.metadata["high"]
        self.choices: tuple[str, ...] = declared.metadata["choices"]
        self.env: str = declared.metadata["env"]
        self.unit: str = declared.metadata["unit"]
        self.affects_results: bool = declared.metadata["affects_results"]
        self.check: Callable[[Any], None] | None = declared.metadata["check"]

    def range_words(self) -> str:
        """Return the allowed values in words, empty when anything of the type goes."""
        if self.choices:
            return ", ".join(self.choices)
        if self.low is not None and self.high is not None:
            return f"{self.low:g} to {self.high:g}{' ' + self.unit if self.unit else ''}"
        return ""


def declarations(cls: type) -> Iterator[Declared]:
    """Yield the declarations of a settings class in order."""
    for declared in fields(cls):
        if declared.metadata and declared.default is not MISSING:
            yield Declared(declared)
