"""The settings as a Markdown table, for the README: made from the declarations, so that both say the same."""

from __future__ import annotations

from typing import Any

from reportdesk.config.declare import Declared, declarations
from reportdesk.config.settings import Settings

HEAD = "| Setting | Default | Allowed | What it does |\n|---|---|---|---|\n"


def settings_table() -> str:
    """Return one line per setting; a test compares it with the README."""
    return HEAD + "".join(_line(declared) for declared in declarations(Settings))


def _line(declared: Declared) -> str:
    name = "identifiers.patterns" if declared.name == "patterns" else declared.name
    env = f" (`{declared.env}`)" if declared.env else ""
    default = "built in" if declared.name == "patterns" else _shown(declared.default)
    return f"| `{name}`{env} | {default} | {declared.range_words()} | {declared.text} |\n"


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "all"
    return f"{value:g}" if isinstance(value, float) else str(value) or "empty"
