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
    values = dict.fromkeys(head + end for head in _heads(len(end), known, settings))
    judged = [judge(value, settings) for value in values if value not in known]
    return [Suggestion(one.value, one.pattern, SOURCE, True) for one in judged if one.fits][:MOST]


def _heads(typed: int, known: Sequence[str], settings: Settings) -> Iterator[str]:
    for pattern in sorted(settings.patterns, key=lambda pattern: pattern.priority):
        shape = positions(pattern.regex) if pattern.enabled else None
        if shape is None or len(shape) <= typed:
            continue
        begins = shape[: len(shape) - typed]
        if all(len(allowed) == 1 for allowed in begins):
            yield "".join(min(allowed) for allowed in begins)
            continue
        yield from (value[: len(begins)] for value in known if len(value) == len(shape))
