"""The texts of the window: what stands in `tr(...)`, and the sentences of the declared settings.

Python's own parser finds them, because `pyside6-lupdate` does not look into f-strings; a test holds both against each
other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportdesk.config.declare import declarations
from reportdesk.config.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "reportdesk"
SETTINGS = "reportdesk/config/settings.py"


@dataclass(frozen=True, order=True)
class Source:
    """An English text and the file that it stands in."""

    text: str
    file: str


def window_texts() -> list[Source]:
    """Return every text that the window asks a translation for, the settings' sentences with them."""
    found = {source for file in sorted(PACKAGE.rglob("*.py")) for source in _in_file(file)}
    found |= {Source(declared.text, SETTINGS) for declared in declarations(Settings)}
    return sorted(found, key=lambda source: (source.file, source.text))


def tree_of(file: Path) -> ast.Module:
    """Return the parsed file."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _in_file(file: Path) -> Iterator[Source]:
    name = file.relative_to(ROOT).as_posix()
    for node in ast.walk(tree_of(file)):
        if not isinstance(node, ast.Call) or _name_of(node.func) != "tr":
            continue
        argument = node.args[0]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield Source(argument.value, name)
        elif file.name != "messages.py" and ast.unparse(argument).removeprefix("self.") != "declared.text":
            raise SystemExit(f"{name}:{node.lineno}: tr() is given no plain text, so that nobody can translate it.")


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
