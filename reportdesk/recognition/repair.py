"""Exchanging characters that readers of print mistake for each other, only where exactly one result makes sense.

An exchange is *forced* where the character read is not allowed at its position (a letter where a digit belongs): the
reading is certainly wrong there. It is *free* where both are allowed, so that only a check digit speaks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, product

Positions = Sequence[frozenset[str]]

LOOK_ALIKES: dict[str, str] = {
    "O": "0",
    "Q": "0",
    "0": "O",
    "I": "1",
    "L": "1",
    "1": "IL",
    "S": "5",
    "5": "S",
    "B": "8",
    "8": "B",
    "Z": "2",
    "2": "Z",
    "G": "6",
    "6": "G",
    "©": "@",
    "®": "@",
}
_MOST_RESULTS = 64


def repaired(value: str, forms: Sequence[Positions], accepts: Callable[[str], bool], most: int) -> str | None:
    """Return `value` with its forced exchanges, or None when there is not exactly one accepted result.

    Args:
        value: upper case.
        forms: what it may be, each with as many positions as it has characters.
        accepts: decides about a complete result (check digit).
        most: the largest number of exchanges; more mean that something else was read.

    At least one letter and one digit position (where there are any) must have been read right: `500123` is a price, not
    the identifier `SO0123`.
    """
    return _only(chain.from_iterable(_forced(value, positions, most) for positions in forms), accepts)


def exchanged_once(value: str, positions: Positions, accepts: Callable[[str], bool]) -> str | None:
    """Return `value` with one free exchange, or None when there is not exactly one accepted result."""
    return _only(_single_exchanges(value, positions), accepts)


def look_alike(one: str, other: str) -> bool:
    """True when two readings differ only in characters that are mistaken for each other."""
    return len(one) == len(other) and all(
        a == b or a in LOOK_ALIKES.get(b, "") or b in LOOK_ALIKES.get(a, "") for a, b in zip(one, other, strict=True)
    )


def _forced(value: str, positions: Positions, most: int) -> Iterator[str]:
    wrong = [index for index, char in enumerate(value) if char not in positions[index]]
    if 0 < len(wrong) <= most and not _all_exchanged(wrong, positions):
        yield from _results(value, positions, wrong)


def _results(value: str, positions: Positions, wrong: Sequence[int]) -> Iterator[str]:
    choices = [[char for char in LOOK_ALIKES.get(value[index], "") if char in positions[index]] for index in wrong]
    for count, chosen in enumerate(product(*choices)):
        if count >= _MOST_RESULTS:
            return
        chars = list(value)
        for index, char in zip(wrong, chosen, strict=True):
            chars[index] = char
        yield "".join(chars)


def _single_exchanges(value: str, positions: Positions) -> Iterator[str]:
    for index, char in enumerate(value):
        for other in LOOK_ALIKES.get(char, ""):
            if other in positions[index]:
                yield value[:index] + other + value[index + 1 :]


def _only(results: Iterator[str], accepts: Callable[[str], bool]) -> str | None:
    accepted = {result for result in results if accepts(result)}
    return accepted.pop() if len(accepted) == 1 else None


def _all_exchanged(wrong: Sequence[int], positions: Positions) -> bool:
    for is_class in (str.isalpha, str.isdigit):
        members = [index for index, allowed in enumerate(positions) if all(map(is_class, allowed))]
        if members and all(index in wrong for index in members):
            return True
    return False
