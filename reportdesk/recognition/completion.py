"""Identifiers of which only the end was typed: their beginnings come from what stands close by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportdesk.config.regex_shape import positions
from reportdesk.config.settings import Settings
from reportdesk.recognition.suggestions import MOST, Suggestion
from reportdesk.recognition.typed import judge

SOURCE = "completed"
LEAST_TYPED = 2
"""One character is the end of nearly everything."""


def completed(typed: str, known: Sequence[str], settings: Settings) -> list[Suggestion]:
    """Return the identifiers that end in `typed`, at most nine; none where no pattern of fixed length allows it.

    A sign that begins all identifiers of a pattern (the @ takes two keys on many keyboards) needs no example.

    Args:
        known: identifiers whose beginnings may be meant, the likeliest first.
    """
    end = "".join(typed.split()).upper()
    if len(end) < LEAST_TYPED:
        return []
    values = dict.fromkeys(head + end for head in _heads(end, known, settings))
    judged = [judge(value, settings) for value in values if value not in known]
    return [Suggestion(one.value, one.pattern, SOURCE, True) for one in judged if one.fits][:MOST]


def _heads(end: str, known: Sequence[str], settings: Settings) -> Iterator[str]:
    for pattern in sorted(settings.patterns, key=lambda pattern: pattern.priority):
        shape = positions(pattern.regex) if pattern.enabled else None
        if shape is None or len(shape) <= len(end):
            continue
        begins = shape[: len(shape) - len(end)]
        if all(len(allowed) == 1 for allowed in begins):
            yield "".join(min(allowed) for allowed in begins)
        elif not _may_begin(end, shape):
            yield from (value[: len(begins)] for value in known if len(value) == len(shape))


def _may_begin(typed: str, shape: Sequence[frozenset[str]]) -> bool:
    """True when somebody may be typing from the beginning: half a VIN must not become a whole one by Enter."""
    sign = next((place for place, allowed in enumerate(shape) if len(allowed) > 1), 0)
    return any(all(char in allowed for char, allowed in zip(typed, shape[first:], strict=False)) for first in (0, sign))
