"""The register: identifiers that are expected, and how a reading is compared with them. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reportdesk.domain.values import dataclass

_LOOK_ALIKE_PAIRS = ("O0", "I1", "S5", "B8", "Z2", "G6")
_FOLD = str.maketrans({pair[0]: pair[1] for pair in _LOOK_ALIKE_PAIRS})


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a register. `quantity` is None when the list says nothing; `exclusion` is why it must not be seen."""

    value: str
    vin: str = ""
    description: str = ""
    quantity: int | None = None
    exclusion: str = ""


@dataclass(frozen=True, slots=True)
class RegisterVersion:
    """One import of a register. The highest version of a name is in force; the others are kept."""

    id: int
    name: str
    version: int
    source: str
    operator: str
    imported_at: str
    entries: int
    bad: int


def key(value: str) -> str:
    """Return the form in which identifiers are compared: without blanks, in capitals."""
    return unicodedata.normalize("NFC", "".join(value.split()).upper())


def folded(value: str) -> str:
    """Return a key with each of O/0 I/1 S/5 B/8 Z/2 G/6 as its digit: equal for readings that confuse only these."""
    return value.translate(_FOLD)


def is_close_miss(one: str, other: str) -> bool:
    """True when two keys differ in one character only, and that is one of the pairs readers confuse."""
    if len(one) != len(other) or folded(one) != folded(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def close_misses(value: str, candidates: Iterable[str]) -> list[str]:
    """Return those of the keys that are one confusion away from `value`."""
    return sorted(candidate for candidate in candidates if is_close_miss(value, candidate))
