"""The forms that a match of a regex can have: for each of its characters, those allowed there.

A pattern of one length and form has one (`regex_shape.positions`); `[A-Z]{2,3}-?\\d{4}` has four, two of them of seven
characters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from reportdesk.config.regex_shape import Chars, Node, as_text, children_of, kind_of, parsed, repeat_of, single_of

MOST_FORMS = 64
_LONGEST = 60
_Form = tuple[Chars, ...]


@lru_cache(maxsize=1024)
def forms(regex: str, length: int) -> tuple[tuple[frozenset[str], ...], ...]:
    """Return the ways in which a match can have `length` characters, as ASCII characters, upper case.

    Empty where there are none, more than `MOST_FORMS`, more than 60 characters, or a reference to what came before.
    Conditions on what stands around a match are not looked at.
    """
    if length > _LONGEST:
        return ()
    try:
        found = _Finder().of_all(parsed(regex), length)
    except _NotTold:
        return ()
    return tuple(tuple(map(as_text, form)) for form in found)


class _NotTold(Exception):
    """The forms are too many, or depend on each other."""


class _Finder:
    """Forms of exactly one length; what was worked out for a part of the parse tree is kept by its nodes' identity."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], list[_Form]] = {}

    def of_all(self, nodes: Sequence[Node], length: int) -> list[_Form]:
        """Return the forms of nodes that follow each other."""
        if not nodes:
            return [()] if length == 0 else []
        return self._kept((*map(id, nodes), length), lambda: self._first_and_rest(nodes, length))

    def _first_and_rest(self, nodes: Sequence[Node], length: int) -> Iterable[_Form]:
        for own in range(length + 1):
            firsts = self._of(nodes[0], own)
            rests = self.of_all(nodes[1:], length - own) if firsts else []
            yield from (first + rest for first in firsts for rest in rests)

    def _of(self, node: Node, length: int) -> list[_Form]:
        single, repeat = single_of(node), repeat_of(node)
        if single is not None:
            return [(single,)] if length == 1 else []
        if repeat is not None:
            return self._repeated(node, *repeat, length)
        if kind_of(node) in ("AT", "ASSERT", "ASSERT_NOT"):
            return [()] if length == 0 else []
        if not children_of(node) or kind_of(node) == "GROUPREF_EXISTS":
            raise _NotTold
        return [form for child in children_of(node) for form in self.of_all(child, length)]

    def _repeated(self, node: Node, low: int, high: int, body: list[Node], length: int) -> list[_Form]:
        single, most = single_of(body[0]) if len(body) == 1 else None, min(high, length)
        if single is not None:
            return [(single,) * length] if low <= length <= high else []
        return self._kept((id(node), low, most, length), lambda: self._turns(node, low, most, body, length))

    def _turns(self, node: Node, low: int, high: int, body: list[Node], length: int) -> Iterable[_Form]:
        """Yield the forms of `low` to `high` turns; one that takes no character is as good as none."""
        if length == 0 and (low == 0 or self.of_all(body, 0)):
            yield ()
        for own in range(1, length + 1 if high > 0 else 0):
            firsts = self.of_all(body, own)
            rests = self._repeated(node, max(0, low - 1), high - 1, body, length - own) if firsts else []
            yield from (first + rest for first in firsts for rest in rests)

    def _kept(self, key: tuple[object, ...], work: Callable[[], Iterable[_Form]]) -> list[_Form]:
        if key not in self._known:
            found: dict[_Form, None] = {}
            for form in work():
                found[form] = None
                if len(found) > MOST_FORMS:
                    raise _NotTold
            self._known[key] = list(found)
        return self._known[key]
