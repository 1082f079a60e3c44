"""What the identifier of an image may be, from all that was read in it: what a person chooses a correction from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box
from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass
from reportdesk.recognition.identifiers import find_identifiers
from reportdesk.recognition.typed import judge

MOST = 9
"""One for each digit key."""
_MOST_CHARACTERS = 60
_LEAST_CHARACTERS = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One value with where it was seen; `fits` is True when it passes the pattern `pattern` and its validator."""

    value: str
    pattern: str
    source: str
    fits: bool
    box: Box | None = None


def suggestions(result: ImageResult, filename: str, settings: Settings, leave_out: str = "") -> list[Suggestion]:
    """Return at most nine values, those that fit a pattern first.

    Args:
        result: what the machine read.
        leave_out: the value that is shown already.
    """
    best: dict[str, Suggestion] = {}
    for candidate in _candidates(result, filename, settings):
        known = best.get(candidate.value)
        if candidate.value != leave_out and (known is None or (candidate.fits and not known.fits)):
            best[candidate.value] = candidate
    ranked = sorted(best.values(), key=lambda candidate: not candidate.fits)
    return ranked[:MOST]


def _candidates(result: ImageResult, filename: str, settings: Settings) -> Iterator[Suggestion]:
    everywhere = tuple(replace(pattern, sources=("code", "text", "plate", "filename")) for pattern in settings.patterns)
    generous = settings.with_values(patterns=everywhere)
    found = find_identifiers(result.codes, result.text, result.plates, filename, generous)
    for identifier in (*result.identifiers, *found.identifiers):
        judged = judge(identifier.value, settings)
        yield Suggestion(identifier.value, identifier.pattern, identifier.source, judged.fits, identifier.box)
    for code in result.codes:
        yield from _raw(code.text, "code", code.box, settings)
    for plate in result.plates:
        yield from _raw(plate.text, "plate", plate.box, settings)
    # Identifiers have digits nearly always; words without any come last.
    for line in sorted(result.text, key=lambda line: (not any(map(str.isdigit, line.text)), -line.confidence)):
        yield from _raw(line.text, "text", line.box, settings)
    yield from _raw(PurePath(filename).stem, "filename", None, settings)


def _raw(text: str, source: str, box: Box | None, settings: Settings) -> Iterator[Suggestion]:
    if _LEAST_CHARACTERS <= len(text.strip()) <= _MOST_CHARACTERS:
        judged = judge(text, settings)
        yield Suggestion(judged.value, judged.pattern, source, judged.fits, box)
