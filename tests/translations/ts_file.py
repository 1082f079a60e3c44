"""Reading, writing and compiling the .ts files of the shipped languages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from reportdesk.ui.words import CONTEXT
from tests.translations.window_texts import ROOT, Source

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")


@dataclass(frozen=True)
class Message:
    """One text: where it stands, and its translation; empty while nobody translated it."""

    source: str
    files: tuple[str, ...]
    translation: str


def ts_path(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"reportdesk_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Return what is translated, by source."""
    if not ts_path(language).exists():
        return {}
    messages = ElementTree.parse(ts_path(language)).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def messages_of(sources: Iterable[Source], known: Mapping[str, str]) -> list[Message]:
    """Return one message for each text, in order, with the translations that are known."""
    files: dict[str, dict[str, None]] = {}
    for source in sources:
        files.setdefault(source.text, {})[source.file] = None
    return [Message(text, tuple(places), known.get(text, "")) for text, places in files.items()]


def text_of(language: str, messages: Iterable[Message]) -> str:
    """Return the content of a .ts file. It names files without lines, so that it changes only when words do."""
    body = "".join(map(_element, messages))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
        f"<context>\n    <name>{CONTEXT}</name>\n{body}</context>\n</TS>\n"
    )


def _element(message: Message) -> str:
    places = "".join(f'        <location filename="../../{file}"/>\n' for file in message.files)
    state = "" if message.translation else ' type="unfinished"'
    return (
        f"    <message>\n{places}        <source>{escape(message.source)}</source>\n"
        f"        <translation{state}>{escape(message.translation)}</translation>\n    </message>\n"
    )


def compile_ts(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's own compiler, which PySide6 brings along as `pyside6-lrelease`."""
    run_tool("lrelease", "-silent", str(source), "-qm", str(target))


def run_tool(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools."""
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([program, *arguments], check=True, timeout=120, capture_output=True)
