"""Whether a regex can run away, worked out from its parse tree.

A backtracking engine runs away when the same text can be split in very many ways, as in `(a+)+`; `is_runaway` counts
these ways. A repetition is free of choice where the next character alone says whether it goes on; each other one
multiplies the ways by the lengths it can take.

Few ways can take long too, where each of them, from each start, leads over the same long text: `[^B]+\\s+A` has only
1,000 ways in 1,000 blanks, and took 7 s there, eight times as long with twice as many. So steps are counted as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reportdesk.config.regex_shape import (
    ALL,
    ALNUM,
    Chars,
    Node,
    children_of,
    consumed,
    first_of,
    kind_of,
    parsed,
    repeat_of,
    single_of,
)

_MOST_WAYS = 20_000
_MOST_STEPS = 2e8
"""Of 8,400 drawn patterns that are accepted so, the worst took 2.8 s for the worst of 24 texts, beside other work."""
_SHORT = 32
"""Characters that are so few that the steps over them do not count as those over a long text."""


@lru_cache(maxsize=256)
def is_runaway(regex: str, length: int) -> bool:
    """True when a search in a text of `length` characters could take unbearably long."""
    nodes, ends = parsed(regex), ALL - ALNUM
    if _ways(nodes, ends, length) > _MOST_WAYS:
        return True
    # A match begins at the edge of a word: in one long word there is one, and in a run of blanks each is one.
    starts = length if _crosses_edges(nodes, length) else _SHORT
    return _steps(nodes, ends, length, starts) > _MOST_STEPS


def _ways(nodes: Sequence[Node], follow: Chars, length: int) -> float:
    ways = 1.0
    for index, node in enumerate(nodes):
        after = first_of(nodes[index + 1 :], follow)
        ways *= _ways_of(node, after, length)
        if ways > _MOST_WAYS:
            break
    return ways


def _ways_of(node: Node, after: Chars, length: int) -> float:
    repeat = repeat_of(node)
    if repeat is not None:
        return _ways_of_repeat(repeat, after, length)
    children = children_of(node)
    inside = [_ways(child, after, length) for child in children]
    if not inside:
        return 1.0
    if kind_of(node) in ("BRANCH", "GROUPREF_EXISTS") and not _disjoint([first_of(child, after) for child in children]):
        return sum(inside)
    return max(inside)


def _ways_of_repeat(repeat: tuple[int, int, list[Node]], after: Chars, length: int) -> float:
    low, high, body = repeat
    times = min(high, length)
    if low != high and times > 1 and not consumed(body):
        # A look-around repeated: it is tried once and once more for each way to come there, 2 ** 50 in a {0,50}.
        return float("inf")
    begin = first_of(body, frozenset())
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


def _crosses_edges(nodes: Sequence[Node], length: int) -> bool:
    """True when a long repetition takes more than letters and digits, so that it goes on over the next start."""
    for node in nodes:
        if repeat_of(node) is None:
            if any(_crosses_edges(child, length) for child in children_of(node)):
                return True
        elif consumed([node]) - ALNUM and _longest([node], length) > _SHORT:
            return True
    return False


def _longest(nodes: Sequence[Node], length: int) -> int:
    total = 0
    for node in nodes:
        repeat = repeat_of(node)
        if repeat is not None:
            total += min(repeat[1], length) * _longest(repeat[2], length)
        elif kind_of(node) == "GROUPREF":
            total += length
        elif single_of(node) is not None:
            total += 1
        elif not kind_of(node).startswith("ASSERT"):
            total += max((_longest(child, length) for child in children_of(node)), default=0)
    return min(total, length)


def _steps(nodes: Sequence[Node], follow: Chars, length: int, starts: float = 1.0) -> float:
    """Return about how many steps the matches of `nodes` from so many starts take before they fail.

    Where to start is a choice as each repetition has one. Choices multiply each other, and what comes after, only along
    a run of characters into which each of them leads: after `LOT` no blank is a start, however many `\\s*` takes.
    """
    ways, total = starts, 0.0
    chosen = [(0, starts)]
    # How far each choice was followed within each run: looked at anew from its begin, 500 signs take .3 s.
    followed: dict[tuple[int, Chars], int] = {}

    def leads(begin: int, index: int, run: Chars) -> bool:
        known = followed.get((begin, run), begin)
        followed[begin, run] = known + _fitting(nodes[known:index], run, is_first=known == begin)
        return followed[begin, run] == index

    for index, node in enumerate(nodes):
        after = first_of(nodes[index + 1 :], follow)
        spent = _steps_of(node, after, length)
        run = consumed(children_of(node)[0]) if kind_of(node).startswith("ASSERT") else consumed([node])
        led = max((ways_there for begin, ways_there in chosen if leads(begin, index, run)), default=1.0)
        total += max(led * spent, ways)
        own = _ways_of(node, after, length)
        if own > 1:
            chosen.append((index, led * own))
        ways *= own
    return total


def _steps_of(node: Node, after: Chars, length: int) -> float:
    if kind_of(node) == "GROUPREF":
        return length
    repeat = repeat_of(node)
    if repeat is None:
        return sum(_steps(child, after, length) for child in children_of(node)) or 1
    _low, high, body = repeat
    times = min(high, length)
    if len(body) == 1 and single_of(body[0]) is not None:
        return times
    behind = first_of(body, frozenset()) | after if times > 1 else after
    once, inside = _steps(body, behind, length), min(_ways(body, behind, length), _MOST_WAYS)
    if inside > 1:
        return float(once * sum(inside**turn for turn in range(min(times, _SHORT))))
    # Without a choice each character is taken once; only what looks ahead comes over it again.
    return times * once if _looks_ahead(body) else min(times * once, 2.0 * length)


def _looks_ahead(nodes: Sequence[Node]) -> bool:
    return any(
        kind_of(node).startswith("ASSERT")
        or any(map(_looks_ahead, children_of(node)))
        or _looks_ahead((repeat_of(node) or (0, 0, []))[2])
        for node in nodes
    )


def _fitting(nodes: Sequence[Node], run: Chars, *, is_first: bool) -> int:
    """Return how many of `nodes` can match within a run of these characters, one after the other.

    The first, where `is_first`, chooses where it ends, so that it takes at least one character of the run.
    """
    for index, node in enumerate(nodes):
        single, repeat = single_of(node), repeat_of(node)
        if single is not None:
            fits = bool(single & run)
        elif repeat is not None:
            fits = (repeat[0] == 0 and not (is_first and index == 0)) or _fits(repeat[2], run)
        else:
            children = [] if kind_of(node).startswith("ASSERT") else children_of(node)
            fits = not children or any(_fits(child, run) for child in children)
        if not fits:
            return index
    return len(nodes)


def _fits(nodes: Sequence[Node], run: Chars) -> bool:
    return _fitting(nodes, run, is_first=True) == len(nodes)
