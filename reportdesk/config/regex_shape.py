"""What a regex can match, worked out from its parse tree: widths, characters, characters by position.

Characters above U+007E count as one; upper and lower case as the same.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

Chars = frozenset[int]
Node = tuple[Any, Any]

_OTHER = 127
ALL: Chars = frozenset(range(128))
ALNUM: Chars = frozenset(code for code in range(127) if chr(code).isalnum())
# The parser has no public name since Python 3.11 made sre_parse a deprecated alias of it.
_parser: Any = importlib.import_module("re._parser")


def parsed(regex: str) -> list[Node]:
    """Return the parse tree of `regex`."""
    return list(_parser.parse(regex))


@lru_cache(maxsize=256)
def least_width(regex: str) -> int:
    """Return the length of the shortest text that `regex` matches."""
    return int(_parser.parse(regex).getwidth()[0])


@lru_cache(maxsize=256)
def most_width(regex: str) -> int:
    """Return the length of the longest text that `regex` matches (a very large number when there is no limit)."""
    return int(_parser.parse(regex).getwidth()[1])


@lru_cache(maxsize=256)
def alphabet(regex: str) -> frozenset[str]:
    """Return the ASCII characters, upper case, that can take part in a match of `regex`."""
    return as_text(consumed(parsed(regex)))


@lru_cache(maxsize=256)
def positions(regex: str) -> tuple[frozenset[str], ...] | None:
    """Return the ASCII characters, upper case, allowed at each position; None when matches differ in length or form."""
    spread = _spread(parsed(regex))
    return None if spread is None else tuple(as_text(chars) for chars in spread)


def as_text(chars: Chars) -> frozenset[str]:
    """Return the ASCII characters of a set, upper case."""
    return frozenset(chr(code).upper() for code in chars if code < _OTHER)


def kind_of(node: Node) -> str:
    """Return the parser's word for a node."""
    return str(node[0])


def children_of(node: Node) -> list[list[Node]]:
    """Return the sequences inside a group, look-around, branch or conditional; empty for anything else."""
    name, value = kind_of(node), node[1]
    if name == "SUBPATTERN":
        return [list(value[3])]
    if name == "ATOMIC_GROUP":
        return [list(value)]
    if name in ("ASSERT", "ASSERT_NOT"):
        return [list(value[1])]
    if name == "BRANCH":
        return [list(branch) for branch in value[1]]
    if name == "GROUPREF_EXISTS":
        return [list(value[1]), list(value[2] or [])]
    return []


def single_of(node: Node) -> Chars | None:
    """Return the characters of a node that matches exactly one, None for any other node."""
    name, value = kind_of(node), node[1]
    if name == "LITERAL":
        return _literal(min(value, _OTHER))
    if name == "NOT_LITERAL":
        return ALL - _folded({value}) if value < _OTHER else ALL
    if name == "ANY":
        return ALL
    if name == "IN":
        return _in_set(value)
    return None


@lru_cache(maxsize=128)
def _literal(code: int) -> Chars:
    return _folded({code})


def _in_set(items: Sequence[Node]) -> Chars:
    chars: set[int] = set()
    negated = False
    for item in items:
        name, value = kind_of(item), item[1]
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            chars.add(min(value, _OTHER))
        elif name == "RANGE":
            chars.update(range(min(value[0], _OTHER), min(value[1], _OTHER) + 1))
        else:
            chars |= _category(str(value))
    folded = _folded(chars)
    return (ALL - folded) | {_OTHER} if negated else folded


def _category(name: str) -> Chars:
    digits = frozenset(range(48, 58))
    spaces = frozenset((9, 10, 11, 12, 13, 28, 29, 30, 31, 32))
    kinds = {"DIGIT": digits, "SPACE": spaces, "WORD": ALNUM | {95}}
    for kind, chars in kinds.items():
        if name == f"CATEGORY_{kind}":
            return chars | ({_OTHER} if kind == "WORD" else frozenset())
        if name == f"CATEGORY_NOT_{kind}":
            return (ALL - chars) | {_OTHER}
    return ALL


def _folded(codes: set[int] | Chars) -> Chars:
    both = set(codes)
    for code in codes:
        if code < _OTHER:
            both.update((ord(chr(code).lower()), ord(chr(code).upper())))
    return frozenset(both)


def repeat_of(node: Node) -> tuple[int, int, list[Node]] | None:
    """Return least and most times and the body of a repetition, None for any other node."""
    if kind_of(node) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        low, high, body = node[1]
        return int(low), int(high), list(body)
    return None


def consumed(nodes: Sequence[Node]) -> Chars:
    """Return the characters that can take part in a match of `nodes`."""
    chars: set[int] = set()
    for node in nodes:
        single, repeat = single_of(node), repeat_of(node)
        if single is not None:
            chars |= single
        elif repeat is not None:
            chars |= consumed(repeat[2])
        elif kind_of(node) == "GROUPREF":
            chars |= ALL
        elif not kind_of(node).startswith("ASSERT"):
            for child in children_of(node):
                chars |= consumed(child)
    return frozenset(chars)


def first_of(nodes: Sequence[Node], follow: Chars) -> Chars:
    """Return the characters with which a match of `nodes`, followed by `follow`, can begin."""
    chars: set[int] = set()
    for node in nodes:
        single, repeat = single_of(node), repeat_of(node)
        if single is not None:
            return frozenset(chars | single)
        if kind_of(node) == "GROUPREF":
            return ALL
        if repeat is not None:
            chars |= first_of(repeat[2], frozenset())
            if repeat[0] > 0 and width_of(repeat[2]) > 0:
                return frozenset(chars)
        elif kind_of(node) not in ("AT", "ASSERT", "ASSERT_NOT"):
            children = children_of(node)
            for child in children:
                chars |= first_of(child, frozenset())
            if children and all(width_of(child) > 0 for child in children):
                return frozenset(chars)
    return frozenset(chars | follow)


def width_of(nodes: Sequence[Node]) -> int:
    """Return the length of the shortest text that `nodes` match."""
    total = 0
    for node in nodes:
        repeat = repeat_of(node)
        if single_of(node) is not None:
            total += 1
        elif repeat is not None:
            total += repeat[0] * width_of(repeat[2])
        elif not kind_of(node).startswith(("ASSERT", "AT", "GROUPREF")) or kind_of(node) == "GROUPREF_EXISTS":
            total += min((width_of(child) for child in children_of(node)), default=0)
    return total


def _spread(nodes: Sequence[Node]) -> list[Chars] | None:
    """Return one set of characters for each position of a sequence of fixed length, else None."""
    spread: list[Chars] = []
    for node in nodes:
        single, repeat = single_of(node), repeat_of(node)
        if single is not None:
            spread.append(single)
        elif repeat is not None and repeat[0] == repeat[1] <= 100:
            inner = _spread(repeat[2])
            if inner is None:
                return None
            spread.extend(inner * repeat[0])
        elif kind_of(node) in ("SUBPATTERN", "ATOMIC_GROUP"):
            inner = _spread(children_of(node)[0])
            if inner is None:
                return None
            spread.extend(inner)
        elif kind_of(node) != "AT":
            return None
    return spread
