"""The sentences of the rooms that know no Qt: messages and hints of failures, doubts, notes, checks, reasons.

They are made with f-strings where they are needed; each becomes a template with `{}` in the place of what is filled in.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from tests.translations.window_texts import PACKAGE, ROOT, Source, tree_of

MESSAGES = ROOT / "resources" / "translations" / "messages.json"
_NOT_FOR_THE_WINDOW = ("ui", "cli", "__main__.py", "api.py")
_SHOWN_FROM_THE_TERMINAL_S_ROOM = ("cli/bundle.py",)
_FOR_PROGRAMS = ("export/json_file.py",)
_REASONS = (
    "config/atomic.py",
    "config/secrets.py",
    "config/sources.py",
    "export/register_file.py",
    "installing/download.py",
    "intake/walk.py",
    "domain/sniff.py",
    "domain/system_words.py",
    "recognition/header.py",
    "recognition/identifiers.py",
    "recognition/pattern_matching.py",
    "recognition/model_catalogue.py",
    "recognition/typed.py",
    "sync/database/errors.py",
    "sync/s3/access.py",
)
"""Files whose phrases are reasons, not sentences: a small letter first and no full stop."""
_PARTS_OF_SENTENCES = frozenset({"_refused", "PartUnreadable", "Problem"})
"""Functions that put what they are given into a sentence."""
_PYTHON_S_OWN = ("ValueError", "AssertionError", "TypeError", "RuntimeError", "SystemExit")
_NAMED = re.compile(r"\{[a-z_]+\}")
_SENTENCE = re.compile(r"(?s)[^a-z\s].*(?:[^.\s]{2,}[.?]|[.:] ?\{\})")
_PHRASE = re.compile(
    r"(?:an?|the|its?|one|not|no photograph|made|plain|data|character|did|does|is|has|was|cannot|finds|reads|"
    r"vehicles|nowhere:|unknown|permission|another|too many files|there)"
    r"(?!\w)[^/\\]*|hidden"
)


def room_texts() -> list[Source]:
    """Return every sentence of the rooms that can come into the window."""
    found = {source for file in _files() for source in _in_file(file)}
    return sorted(found, key=lambda source: (source.file, source.text))


def messages_json() -> str:
    """Return the content of the file in which the window finds the templates."""
    texts = sorted({source.text for source in room_texts()})
    return json.dumps(texts, ensure_ascii=False, indent=0) + "\n"


def _files() -> Iterator[Path]:
    for file in sorted(PACKAGE.rglob("*.py")):
        inside = file.relative_to(PACKAGE)
        if inside.as_posix() in _FOR_PROGRAMS:
            continue
        if inside.parts[0] not in _NOT_FOR_THE_WINDOW or inside.as_posix() in _SHOWN_FROM_THE_TERMINAL_S_ROOM:
            yield file
    yield from (PACKAGE / "ui" / name for name in ("handover.py", "settings/checks.py", "task.py"))


def _in_file(file: Path) -> Iterator[Source]:
    name, inside = file.relative_to(ROOT).as_posix(), file.relative_to(PACKAGE).as_posix()
    tree = tree_of(file)
    skipped = _skipped(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _PARTS_OF_SENTENCES:
            yield from (Source(text, name) for argument in node.args if (text := template(argument)) and " " in text)
        text = template(node)
        text = text.strip()
        if not (is_telling(text) or "{}" not in text) or ".*" in text or "\\" in text:
            continue
        if _SENTENCE.fullmatch(text) or (inside in _REASONS and _PHRASE.fullmatch(text)):
            yield Source(text, name)


def template(node: ast.AST) -> str:
    """Return a text with `{}` for what is filled in; empty for anything that is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _NAMED.sub("{}", node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def is_telling(text: str) -> bool:
    """True when enough words of a template stand fast to know it again."""
    return len(re.findall(r"[A-Za-z]{2,}", text.replace("{}", " "))) >= 2 or text == "hidden"


def _skipped(tree: ast.Module) -> set[int]:
    """Return what is no text for people: docstrings, log lines, SQL, and the inner parts of f-strings."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
        if isinstance(node, ast.Call) and getattr(getattr(node.func, "value", None), "id", "") in ("log", "logging"):
            skipped |= {id(part) for part in ast.walk(node)}
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("setting", "text", "IllegalMove"):
            skipped |= {id(part) for part in ast.walk(node)}
        if isinstance(node, ast.Raise) and getattr(getattr(node.exc, "func", None), "id", "") in _PYTHON_S_OWN:
            skipped |= {id(part) for part in ast.walk(node)}
    return skipped
