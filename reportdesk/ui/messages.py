"""Sentences of the rooms, which know no Qt, in the language of the window.

Those rooms fill in names and numbers where a sentence is made, and it is stored as made. `messages.json` holds all of
them with `{}` for what was filled in (`python -m tests.translations update` takes them from the code): the one that a
text was made from is found again, and its translation filled in the same way.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from reportdesk.config.paths import resources_folder
from reportdesk.domain.failures import Failure, ReportdeskError
from reportdesk.domain.values import dataclass
from reportdesk.sync.records import Check
from reportdesk.ui.words import language, tr

_KEPT = 4096
"""Texts whose translation is remembered: a table asks for the same ones with every frame."""


_SENTENCE_END = re.compile(r"(?<=[.?!]) (?=\S)")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with gaps. `fragment` is its longest part without one: a quick look whether it can be this one."""

    text: str
    pattern: re.Pattern[str]
    fragment: str


def message(text: str) -> str:
    """Return a sentence of another room in the language of the window, as it is where nobody translated it."""
    bare = text.strip()
    if not bare or language() == "en":
        return text
    return text.replace(bare, _translated(bare, language()))


def told(error: ReportdeskError | Failure, between: str = " ") -> str:
    """Return what happened and what to do."""
    return f"{message(error.message)}{between}{message(error.hint)}"


def told_html(error: ReportdeskError | Failure) -> str:
    """Return the same as HTML, what happened in bold."""
    return f"<b>{html.escape(message(error.message))}</b><br>{html.escape(message(error.hint))}"


def check_words(check: Check) -> str:
    """Return what one line of a connection test found, and what to do about it."""
    said = message(check.words.removesuffix(check.hint).strip())
    return f"{said} {message(check.hint)}" if check.hint else said


@lru_cache(maxsize=_KEPT)
def _translated(text: str, _language: str) -> str:
    return _exactly(text) or _in_sentences(text) or _from_template(text) or _in_part(text) or text


def _exactly(text: str) -> str:
    whole = tr(text)
    return whole if whole != text else ""


def _in_sentences(text: str) -> str:
    """Return the translations of known sentences that stand one after another, as all doubts of an image do.

    This comes before templates, the last gap of which would take what follows for its own.
    """
    for first, others in _split(text):
        said = _exactly(first) or _from_template(first)
        rest = said and (_exactly(others) or _in_sentences(others) or _from_template(others))
        if rest:
            return f"{said} {rest}"
    return ""


def _from_template(text: str) -> str:
    for template in _templates():
        if template.fragment in text and (found := template.pattern.fullmatch(text)):
            return _filled(tr(template.text), [message(value) for value in found.groups()])
    return ""


def _in_part(text: str) -> str:
    """Return a text of which only the first sentence, or all but that, is known."""
    for first, others in _split(text):
        said, rest = _exactly(first) or _from_template(first), message(others)
        if said or rest != others:
            return f"{said or first} {rest}"
    return ""


def _split(text: str) -> Iterator[tuple[str, str]]:
    for end in _SENTENCE_END.finditer(text):
        yield text[: end.start()], text[end.end() :]


def _filled(text: str, values: list[str]) -> str:
    """Put values into the gaps. A sentence may hold other braces, JSON to be typed, so that `format` will not do."""
    parts = text.split("{}")
    return "".join(part + value for part, value in zip(parts, [*values, ""], strict=True))


@cache
def _templates() -> tuple[Template, ...]:
    """Return all templates with gaps, those with the most words of their own first."""
    file = resources_folder() / "translations" / "messages.json"
    texts = [text for text in json.loads(file.read_text(encoding="utf-8")) if "{}" in text]
    return tuple(_template(text) for text in sorted(texts, key=lambda text: len(text.replace("{}", "")), reverse=True))


def _template(text: str) -> Template:
    parts = text.split("{}")
    return Template(text, re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL), max(parts, key=len))
