"""What a regex can match, worked out from its parse tree: widths, characters by position, whether it can run away.

A backtracking engine runs away when the same text can be split in very many ways, as in `(a+)+`. `is_runaway` counts
these ways. A repetition is free of choice where the next character alone says whether it goes on; each other one
multiplies the ways by the lengths it can take. Characters above U+007E count as one; upper and lower case as the same.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

Chars = frozenset[int]
Node = tuple[Any, Any]

_OTHER = 127
_ALL: Chars = frozenset(range(128))
_ALNUM: Chars = frozenset(code for code in range(127) if chr(code).isalnum())
_MOST_WAYS = 20_000
# The parser has no public name since Python 3.11 made sre_parse a deprecated alias of it.
_parser: Any = importlib.import_module("re._parser")


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
    return _as_text(_consumed(list(_parser.parse(regex))))


@lru_cache(maxsize=256)
def positions(regex: str) -> tuple[frozenset[str], ...] | None:
    """Return the ASCII characters, upper case, allowed at each position; None when matches differ in length or form."""
    spread = _spread(list(_parser.parse(regex)))
    return None if spread is None else tuple(_as_text(chars) for chars in spread)


@lru_cache(maxsize=256)
def is_runaway(regex: str, length: int) -> bool:
    """True when a search in a text of `length` characters could take unbearably long."""
    ends = _ALL - _ALNUM
    return _ways(list(_parser.parse(regex)), ends, length) > _MOST_WAYS


def _as_text(chars: Chars) -> frozenset[str]:
    return frozenset(chr(code).upper() for code in chars if code < _OTHER)


def _name(node: Node) -> str:
    return str(node[0])


def _children(node: Node) -> list[list[Node]]:
    """Return the sequences inside a group, look-around, branch or conditional; empty for anything else."""
    name, value = _name(node), node[1]
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


def _single(node: Node) -> Chars | None:
    """Return the characters of a node that matches exactly one, None for any other node."""
    name, value = _name(node), node[1]
    if name == "LITERAL":
        return _folded({min(value, _OTHER)})
    if name == "NOT_LITERAL":
        return _ALL - _folded({value}) if value < _OTHER else _ALL
    if name == "ANY":
        return _ALL
    if name == "IN":
        return _in_set(value)
    return None


def _in_set(items: Sequence[Node]) -> Chars:
    chars: set[int] = set()
    negated = False
    for item in items:
        name, value = _name(item), item[1]
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            chars.add(min(value, _OTHER))
        elif name == "RANGE":
            chars.update(range(min(value[0], _OTHER), min(value[1], _OTHER) + 1))
        else:
            chars |= _category(str(value))
    folded = _folded(chars)
    return (_ALL - folded) | {_OTHER} if negated else folded


def _category(name: str) -> Chars:
    digits = frozenset(range(48, 58))
    spaces = frozenset((9, 10, 11, 12, 13, 28, 29, 30, 31, 32))
    kinds = {"DIGIT": digits, "SPACE": spaces, "WORD": _ALNUM | {95}}
    for kind, chars in kinds.items():
        if name == f"CATEGORY_{kind}":
            return chars | ({_OTHER} if kind == "WORD" else frozenset())
        if name == f"CATEGORY_NOT_{kind}":
            return (_ALL - chars) | {_OTHER}
    return _ALL


def _folded(codes: set[int] | Chars) -> Chars:
    both = set(codes)
    for code in codes:
        if code < _OTHER:
            both.update((ord(chr(code).lower()), ord(chr(code).upper())))
    return frozenset(both)


def _repeat(node: Node) -> tuple[int, int, list[Node]] | None:
    if _name(node) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        low, high, body = node[1]
        return int(low), int(high), list(body)
    return None


def _consumed(nodes: Sequence[Node]) -> Chars:
    chars: set[int] = set()
    for node in nodes:
        single, repeat = _single(node), _repeat(node)
        if single is not None:
            chars |= single
        elif repeat is not None:
            chars |= _consumed(repeat[2])
        elif _name(node) == "GROUPREF":
            chars |= _ALL
        elif not _name(node).startswith("ASSERT"):
            for child in _children(node):
                chars |= _consumed(child)
    return frozenset(chars)


def _first(nodes: Sequence[Node], follow: Chars) -> Chars:
    """Return the characters with which a match of `nodes`, followed by `follow`, can begin."""
    chars: set[int] = set()
    for node in nodes:
        single, repeat = _single(node), _repeat(node)
        if single is not None:
            return frozenset(chars | single)
        if _name(node) == "GROUPREF":
            return _ALL
        if repeat is not None:
            chars |= _first(repeat[2], frozenset())
            if repeat[0] > 0 and _width(repeat[2]) > 0:
                return frozenset(chars)
        elif _name(node) not in ("AT", "ASSERT", "ASSERT_NOT"):
            children = _children(node)
            for child in children:
                chars |= _first(child, frozenset())
            if children and all(_width(child) > 0 for child in children):
                return frozenset(chars)
    return frozenset(chars | follow)


def _width(nodes: Sequence[Node]) -> int:
    total = 0
    for node in nodes:
        repeat = _repeat(node)
        if _single(node) is not None:
            total += 1
        elif repeat is not None:
            total += repeat[0] * _width(repeat[2])
        elif not _name(node).startswith(("ASSERT", "AT", "GROUPREF")) or _name(node) == "GROUPREF_EXISTS":
            total += min((_width(child) for child in _children(node)), default=0)
    return total


def _ways(nodes: Sequence[Node], follow: Chars, length: int) -> float:
    ways = 1.0
    for index, node in enumerate(nodes):
        after = _first(nodes[index + 1 :], follow)
        ways *= _ways_of(node, after, length)
        if ways > _MOST_WAYS:
            break
    return ways


def _ways_of(node: Node, after: Chars, length: int) -> float:
    repeat = _repeat(node)
    if repeat is not None:
        return _ways_of_repeat(repeat, after, length)
    children = _children(node)
    inside = [_ways(child, after, length) for child in children]
    if not inside:
        return 1.0
    if _name(node) in ("BRANCH", "GROUPREF_EXISTS") and not _disjoint([_first(child, after) for child in children]):
        return sum(inside)
    return max(inside)


def _ways_of_repeat(repeat: tuple[int, int, list[Node]], after: Chars, length: int) -> float:
    low, high, body = repeat
    times = min(high, length)
    if low != high and times > 1 and not _consumed(body):
        # A look-around repeated: it is tried once and once more for each way to come there, 2 ** 50 in a {0,50}.
        return float("inf")
    begin = _first(body, frozenset())
    inside = _ways(body, begin | after if times > 1 else after, length)
    choice = 1.0 if low == high or not begin & after else float(times - min(low, times) + 1)
    if inside > 1 and times > 64:
        return float("inf")
    return choice * min(inside, _MOST_WAYS) ** times


def _disjoint(sets: Sequence[Chars]) -> bool:
    seen: set[int] = set()
    for chars in sets:
        if seen & chars:
            return False
        seen |= chars
    return True


def _spread(nodes: Sequence[Node]) -> list[Chars] | None:
    """Return one set of characters for each position of a sequence of fixed length, else None."""
    spread: list[Chars] = []
    for node in nodes:
        single, repeat = _single(node), _repeat(node)
        if single is not None:
            spread.append(single)
        elif repeat is not None and repeat[0] == repeat[1] <= 100:
            inner = _spread(repeat[2])
            if inner is None:
                return None
            spread.extend(inner * repeat[0])
        elif _name(node) in ("SUBPATTERN", "ATOMIC_GROUP"):
            inner = _spread(_children(node)[0])
            if inner is None:
                return None
            spread.extend(inner)
        elif _name(node) != "AT":
            return None
    return spread
