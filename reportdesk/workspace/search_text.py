"""What is looked up and how a typed text finds it. Pure.

The index holds words (SQLite FTS5, unicode61: case and accents do not count) and *keys*: identifiers, short codes,
plates and file names without blanks and signs, with every ending of two characters or more. The beginning of a word is
found, and of a key any part: `aa 1234`, `AA-1234` and `1234` all find `@AA1234`. Endings in a word index take the room
of a trigram index and three quarters of its time to write, and find one and two characters too (100,000 images: 124
against 121 MB, 0.10 against 0.14 ms an image). Without the index of prefixes it is 67 MB and 0.05 ms, but then the
three letters with which all names of a camera begin take 38 ms instead of 23.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass

MOST_CHARACTERS = 400
"""So much of a typed or pasted text is looked up; more is no question but a slip of the hand."""
MOST_WORDS = 12
_LONGEST_KEY = 40
_LEAST_ENDING = 2
_MOST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Document:
    """The words of one image, by column of the index."""

    name: str
    identifiers: str = ""
    codes: str = ""
    text: str = ""
    human: str = ""
    keys: str = ""

    @property
    def values(self) -> tuple[str, ...]:
        """Return the columns in the order of the index, as SQLite can store them."""
        columns = (self.name, self.identifiers, self.codes, self.text, self.human, self.keys)
        return tuple(_storable(column) for column in columns)


def document(name: str, result: ImageResult | None, human: Iterable[str] = ()) -> Document:
    """Return what an image is found by: its file name, what was read in it, and what people wrote about it."""
    human = list(human)
    stem = os.path.splitext(name)[0]
    if result is None:
        return Document(name, human=" ".join(human), keys=keys_of([stem, *human]))
    identifiers = [found.value for found in result.identifiers]
    plates = [plate.text for plate in result.plates]
    codes = [code.text for code in result.codes]
    return Document(
        name=name,
        identifiers=" ".join((*identifiers, *plates)),
        codes="\n".join(codes)[:_MOST_TEXT],
        text="\n".join(line.text for line in result.text)[:_MOST_TEXT],
        human=" ".join(human),
        keys=keys_of([stem, *identifiers, *plates, *codes, *human]),
    )


def normalised(text: str) -> str:
    """Return letters and digits of `text` alone, in lower case."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def keys_of(values: Iterable[str]) -> str:
    """Return every ending of the normalised values; what is longer than any identifier is found by its words alone."""
    endings: dict[str, None] = {}
    for value in values:
        key = normalised(value) if len(value) <= 4 * _LONGEST_KEY else ""
        if 0 < len(key) <= _LONGEST_KEY:
            endings[key] = None
            endings |= dict.fromkeys(key[place:] for place in range(1, len(key) - _LEAST_ENDING + 1))
    return " ".join(endings)


def words_of(plain: Any) -> Iterator[str]:
    """Yield every text in a JSON value."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, Mapping):
        for value in plain.values():
            yield from words_of(value)
    elif isinstance(plain, list | tuple):
        for value in plain:
            yield from words_of(value)


def match_of(typed: str) -> str:
    """Return the FTS5 query for a typed text, empty when it holds nothing to look for (then it restricts nothing).

    All words must be there, each as the beginning of a word; text in double quotes as it stands. Whatever is typed,
    the query is valid: every word is quoted, so that operators and wildcards are signs like others.
    """
    loose, phrases = _pieces(typed)
    terms = [f'"{word}"*' for word in loose] + [f'"{phrase}"' for phrase in phrases]
    if not terms:
        return ""
    every = " AND ".join(terms)
    joined = normalised("".join(loose))
    if phrases or len(joined) > _LONGEST_KEY or loose == [joined]:
        return every
    return f'({every}) OR keys : "{joined}"*'


def is_cut(typed: str) -> bool:
    """True when only the beginning of a typed text is looked up."""
    loose, phrases = _pieces(typed, words=MOST_WORDS + 1)
    return len(typed.strip()) > MOST_CHARACTERS or len(loose) + len(phrases) > MOST_WORDS


def _pieces(typed: str, words: int = MOST_WORDS) -> tuple[list[str], list[str]]:
    """Return (words, quoted phrases) that hold a letter or digit."""
    text = _storable(typed.strip()[:MOST_CHARACTERS])
    text = "".join(sign if sign.isprintable() else " " for sign in text)
    loose: list[str] = []
    phrases: list[str] = []
    for number, part in enumerate(text.split('"')):
        if number % 2:
            phrases.append(part.strip())
        else:
            loose += part.split()
    loose = [word for word in loose if normalised(word)][:words]
    return loose, [phrase for phrase in phrases if normalised(phrase)][: words - len(loose)]


def _storable(text: str) -> str:
    """Return `text` without what UTF-8 cannot hold (file names of other systems bring it) and without NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
