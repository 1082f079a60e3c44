"""Identifiers among everything that was read in an image: rules only, no picture and no heavy library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportdesk.config.patterns import SOURCES, Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine
from reportdesk.domain.values import dataclass
from reportdesk.recognition.pattern_matching import Match, matches
from reportdesk.recognition.readings import Reading, readings
from reportdesk.recognition.repair import look_alike

PRINTED_PLATE = "it was read from the print on a vehicle, because the plate models are not installed"
"""Of the plates of the samples 48 are right and 7 wrong in this way, O/0 apart, and their confidences (.83 to 1, .85 to
.97) do not tell which. With the models 57 are right and 1 is wrong."""
_SAME_PRINT_LENGTH = 10
_SAME_PRINT_DIFFERENCES = 2


@dataclass(frozen=True, slots=True)
class IdentifierFindings:
    """The identifiers of one image, best first, and why a person should look at them, in whole sentences."""

    identifiers: tuple[Identifier, ...] = ()
    doubts: tuple[str, ...] = ()


def find_identifiers(
    codes: Sequence[Code],
    text: Sequence[TextLine],
    plates: Sequence[Plate],
    filename: str,
    settings: Settings,
    *,
    plates_are_print: bool = False,
) -> IdentifierFindings:
    """Return the values that match an enabled pattern of the settings.

    Equal values of several sources are one identifier, with the best source (code, text, plate, filename). A reading of
    the same print with a few wrong characters is left out beside the right one. What is kept in spite of a doubt says
    so; different values of one pattern are a doubt of the whole image.

    Args:
        filename: name or path of the file, "" when it must not serve.
        plates_are_print: the plates come from the print on vehicles, because the models that read plates are not here.
    """
    sources = readings(codes, text, plates, filename)
    found: list[Identifier] = []
    doubts: list[str] = []
    told: set[tuple[Reading, str]] = set()
    for pattern in sorted(settings.patterns, key=lambda pattern: pattern.priority):
        if not pattern.enabled:
            continue
        candidates = [
            (reading, candidate)
            for reading, candidate in _candidates(pattern, sources, plates_are_print)
            if not any(reading.is_other_reading_of(other) for other, _ in told)
        ]
        if not pattern.validator:
            # Looser patterns must not report once more what a stricter one has found, alone or with a mark before it.
            known = {identifier.value for identifier in found}
            candidates = [
                (reading, candidate)
                for reading, candidate in candidates
                if candidate.value not in known and not _says_again(candidate.value, reading, told)
            ]
        values = _without_misreadings(_merged([candidate for _, candidate in candidates]))
        kept = {identifier.value for identifier in values}
        told.update((reading, candidate.value) for reading, candidate in candidates if candidate.value in kept)
        doubts += [identifier.doubt for identifier in values if identifier.doubt]
        doubts += _conflict(pattern, values)
        found += values
    return IdentifierFindings(tuple(found), tuple(dict.fromkeys(doubts)))


def expects_code(settings: Settings) -> bool:
    """True while it pays to search long for a code: an identifier is expected, and a pattern takes it from codes.

    With `identifier_expected = "report"` any image may be the one that carries it, and the image cannot know whether
    another one did: it searches like "image". With "never" no image does.
    """
    expected = settings.identifier_expected != "never"
    return expected and any(pattern.enabled and "code" in pattern.sources for pattern in settings.patterns)


def expects_plate(settings: Settings) -> bool:
    """True where a number plate may be the identifier."""
    return any(pattern.enabled and "plate" in pattern.sources for pattern in settings.patterns)


def _candidates(
    pattern: Pattern, sources: Sequence[Reading], plates_are_print: bool
) -> list[tuple[Reading, Identifier]]:
    return [
        (reading, _identifier(pattern, reading, match, plates_are_print))
        for reading in sources
        if reading.source in pattern.sources
        for match in matches(pattern, reading)
    ]


def _says_again(value: str, reading: Reading, told: Iterable[tuple[Reading, str]]) -> bool:
    """True when `value` and what was told of the same reading are the same print.

    They are where the one stands only within the other, or where they differ in a mark alone: `AB1234` of `@AB1234`.
    """
    there = [other for source, other in told if source == reading]
    return any(_stands_within(other, value, reading) for other in there) or any(
        _signs(other) == value and _stands_within(value, other, reading) for other in there
    )


def _stands_within(shorter: str, longer: str, reading: Reading) -> bool:
    return shorter in longer and shorter not in reading.text.replace(longer, " ")


def _signs(value: str) -> str:
    return "".join(filter(str.isalnum, value))


def _identifier(pattern: Pattern, reading: Reading, match: Match, plates_are_print: bool) -> Identifier:
    doubt = ""
    if match.doubt:
        doubt = f"{pattern.name} {match.value} needs a look: {match.doubt}."
    elif reading.confidence < pattern.min_confidence:
        doubt = f"{pattern.name} {match.value}: it was read with a confidence of only {reading.confidence:.2f}."
    elif reading.source == "plate" and plates_are_print and not pattern.validator:
        doubt = f"{pattern.name} {match.value} needs a look: {PRINTED_PLATE}."
    return Identifier(match.value, pattern.name, reading.source, reading.confidence, reading.box, match.repaired, doubt)


def _rank(identifier: Identifier) -> tuple[bool, int, bool, float]:
    return (bool(identifier.doubt), SOURCES.index(identifier.source), identifier.repaired, -identifier.confidence)


def _merged(candidates: Sequence[Identifier]) -> list[Identifier]:
    """Return one identifier for each value, best reading first."""
    best: dict[str, Identifier] = {}
    for candidate in sorted(candidates, key=_rank):
        best.setdefault(candidate.value, candidate)
    return list(best.values())


def _without_misreadings(ranked: Sequence[Identifier]) -> list[Identifier]:
    kept: list[Identifier] = []
    for identifier in ranked:
        if not any(_is_misread(identifier, better) for better in kept):
            kept.append(identifier)
    return kept


def _is_misread(identifier: Identifier, better: Identifier) -> bool:
    """True when `identifier` is most probably the same print as `better`, read worse."""
    if identifier.source == "code" or len(identifier.value) != len(better.value):
        return False
    weaker = SOURCES.index(identifier.source) > SOURCES.index(better.source)
    if weaker and look_alike(identifier.value, better.value):
        return True
    differing = sum(a != b for a, b in zip(identifier.value, better.value, strict=True))
    long_enough = len(identifier.value) >= _SAME_PRINT_LENGTH
    return bool(identifier.doubt) and not better.doubt and long_enough and differing <= _SAME_PRINT_DIFFERENCES


def _conflict(pattern: Pattern, values: Sequence[Identifier]) -> list[str]:
    if len(values) < 2:
        return []
    listed = ", ".join(f"{value.value} ({value.source})" for value in values)
    if len(values) == 2:
        return [f"Two different {pattern.name}s were read: {listed}."]
    return [f"{len(values)} different {pattern.name}s were read: {listed}."]
