"""Operations on a list of identifier patterns. Pure: tuples in, tuples out.

The order of a tuple is that of the settings file (built-in ones first); what the operator sees and moves is the order
by priority.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern

BUILT_IN = {pattern.name: pattern for pattern in BUILT_IN_PATTERNS}
_STEP = 10
Patterns = tuple[Pattern, ...]


def is_built_in(patterns: Iterable[Pattern], one: Pattern) -> bool:
    """True for the built-in patterns among `patterns`: the first of each of their names.

    A second one of that name is an own pattern, whose name is just being typed.
    """
    return one.name in BUILT_IN and next(pattern for pattern in patterns if pattern.name == one.name) is one


def canonical(patterns: Iterable[Pattern]) -> Patterns:
    """Return patterns as reading the settings file would give them: built-in ones first, all of them."""
    listed = list(patterns)
    named = {pattern.name: pattern for pattern in listed}
    own = tuple(pattern for pattern in listed if pattern.name not in BUILT_IN)
    return (*(named.get(name, pattern) for name, pattern in BUILT_IN.items()), *own)


def by_priority(patterns: Iterable[Pattern]) -> list[Pattern]:
    """Return the order in which findings are shown."""
    return sorted(patterns, key=lambda pattern: pattern.priority)


def replaced(patterns: Iterable[Pattern], old: Pattern, new: Pattern) -> Patterns:
    """Return the patterns with `new` in the place of `old`."""
    return tuple(new if pattern is old else pattern for pattern in patterns)


def moved(patterns: Patterns, chosen: Pattern, step: int) -> Patterns:
    """Return the patterns with `chosen` one place up (-1) or down (1), by exchanging priorities."""
    order = by_priority(patterns)
    at = next(number for number, pattern in enumerate(order) if pattern is chosen)
    to = at + step
    if not 0 <= to < len(order):
        return patterns
    other = order[to]
    if other.priority != chosen.priority:
        here, there = replace(chosen, priority=other.priority), replace(other, priority=chosen.priority)
        return replaced(replaced(patterns, chosen, here), other, there)
    order[at], order[to] = order[to], order[at]
    numbers = {id(pattern): number * _STEP for number, pattern in enumerate(order, start=1)}
    return tuple(replace(pattern, priority=numbers[id(pattern)]) for pattern in patterns)


def added(patterns: Patterns, like: Pattern | None = None) -> tuple[Patterns, Pattern]:
    """Return the patterns with a new one, a copy of `like` or a small example, and the new one."""
    base = like or Pattern("own", r"[A-Z]{2}\d{4}", repair=False, min_confidence=0.6)
    last = max((pattern.priority for pattern in patterns), default=0)
    new = replace(base, name=free_name(patterns, base.name), priority=last + _STEP, enabled=True)
    return (*patterns, new), new


def free_name(patterns: Iterable[Pattern], wish: str) -> str:
    """Return `wish`, with a number behind it when it is taken."""
    taken = {pattern.name for pattern in patterns}
    number, name = 2, wish
    while name in taken:
        name, number = f"{wish}-{number}", number + 1
    return name


def removed(patterns: Patterns, chosen: Pattern) -> Patterns:
    """Return the patterns without `chosen`; a built-in one becomes what it was at first."""
    if is_built_in(patterns, chosen):
        return replaced(patterns, chosen, BUILT_IN[chosen.name])
    return tuple(pattern for pattern in patterns if pattern is not chosen)
