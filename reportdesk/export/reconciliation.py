"""What was expected against what was seen, for one report, several or all.

A line of the register is seen when its identifier or its VIN was read (or set by hand) in a photograph. Photographs of
one content count once: a copy is no second sighting. An image is unexpected only when none of its identifiers is
expected, and then by its first one: the container number beside a yard label explains nothing and accuses nobody.
"""

from __future__ import annotations

import contextlib
import gc
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from reportdesk.domain.effective import effective
from reportdesk.domain.failures import WrongUse
from reportdesk.domain.register import Entry, key
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Chains, Decision, Review
from reportdesk.domain.values import dataclass
from reportdesk.export.human import Human, decided
from reportdesk.workspace import review_tasks
from reportdesk.workspace.filling import complete_identifiers
from reportdesk.workspace.review_tasks import Wish
from reportdesk.workspace.workspace import Workspace

_PAGE = 500
_Sighting = tuple[int, str, str, int]
_Keys = list[tuple[str, str]]


class State(StrEnum):
    """How a line stands, the ones to act upon first."""

    MISSING = "missing"
    UNEXPECTED = "unexpected"
    EXCLUDED_SEEN = "excluded_seen"
    SEEN_TWICE = "seen_twice"
    SEEN = "seen"
    EXCLUDED = "excluded"


class Photograph(NamedTuple):
    """A photograph behind a line; those of one `content` show the same picture."""

    id: int
    name: str
    report: str
    content: int


@dataclass(frozen=True, slots=True)
class Line:
    """One identifier. `entry` is None for an unexpected one; `non_conformity` is why it is marked, None for no mark.

    `sightings` are photographs as plain tuples: the collector of garbage walks over 100,000 objects of a class again
    and again while they are made, and leaves tuples of numbers and texts alone.
    """

    state: State
    identifier: str
    entry: Entry | None
    sightings: tuple[_Sighting, ...] = ()
    non_conformity: str | None = None
    suggestions: tuple[str, ...] = ()

    @property
    def photographs(self) -> tuple[Photograph, ...]:
        """Return the photographs behind the line."""
        return tuple(map(Photograph._make, self.sightings))


@dataclass(frozen=True, slots=True)
class _Said:
    """What a person said about an image: the photograph, its identifiers (None: as read), why it is marked."""

    photograph: _Sighting
    values: list[str] | None
    reason: str | None


def reconcile(workspace: Workspace, reports: Sequence[int] = ()) -> list[Line]:
    """Return the lines of the register and the unexpected ones, those to act upon first.

    Raises:
        WrongUse: there is no register.
        WorkspaceBusy: another program still takes up what was read before there were registers.
    """
    if workspace.register.is_empty():
        raise WrongUse("There is no register to compare with.", "Import one: reportdesk register import FILE.")
    complete_identifiers(workspace)
    with _collector_paused():
        return _compared(workspace, reports)


@contextlib.contextmanager
def _collector_paused() -> Iterator[None]:
    """Make nothing but what is kept: the collector of garbage would look through it all again and again for nothing
    (1.4 s instead of 1.0 s for 100,000 images against 50,000 entries)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _compared(workspace: Workspace, reports: Sequence[int]) -> list[Line]:
    entries = workspace.register.entries()
    place = {key(entry.vin): number for number, entry in enumerate(entries) if entry.vin}
    place |= {key(entry.value): number for number, entry in enumerate(entries)}
    said = _said(workspace, reports)
    by_entry: defaultdict[int, list[_Sighting]] = defaultdict(list)
    unexpected: defaultdict[str, list[_Sighting]] = defaultdict(list)
    names: dict[str, str] = {}
    for photograph, read in _read(workspace, reports, said):
        known = {place[own] for own, _value in read if own in place}
        for number in known:
            by_entry[number].append(photograph)
        if not known:
            own, value = read[0]
            unexpected[own].append(photograph)
            names.setdefault(own, value)
    near = workspace.register.suggestions(unexpected.keys())
    marks = {image: found.reason for image, found in said.items() if found.reason is not None}
    lines = [_expected_line(entry, by_entry.get(number, []), marks) for number, entry in enumerate(entries)]
    lines += [
        Line(State.UNEXPECTED, names[own], None, tuple(seen), _mark(seen, marks), tuple(near.get(own, ())))
        for own, seen in unexpected.items()
    ]
    order = {state: number for number, state in enumerate(State)}
    return sorted(lines, key=lambda line: (order[line.state], line.identifier))


def _read(workspace: Workspace, reports: Sequence[int], said: Mapping[int, _Said]) -> Iterator[tuple[_Sighting, _Keys]]:
    """Yield images with (key, value) of each identifier; a person's word goes before the machine's."""
    names = {report.id: report.name for report in workspace.queries.reports()}
    by_hand = {image: found for image, found in said.items() if found.values is not None}
    for image, rows in groupby(workspace.office.sightings(reports), itemgetter(0)):
        (_id, name, report, content, own, value), *more = rows
        if report not in names:
            # It is being deleted, or was begun after the names were read.
            continue
        if image not in by_hand:
            yield (image, name, names[report], content), [(own, value), *((row[4], row[5]) for row in more)]
        elif held := _held_keys(by_hand.pop(image)):
            yield (image, name, names[report], content), held
    for found in by_hand.values():
        if held := _held_keys(found):
            yield found.photograph, held


def _held_keys(found: _Said) -> _Keys:
    return [(key(value), value) for value in found.values or ()]


def _said(workspace: Workspace, reports: Sequence[int]) -> dict[int, _Said]:
    found: dict[int, _Said] = {}
    rows = workspace.office.reviewed(reports)
    for first in range(0, len(rows), _PAGE):
        page = rows[first : first + _PAGE]
        ids = [row[0] for row in page]
        reviews, several = workspace.reviews.reviews(ids), workspace.office.several(ids)
        for row in page:
            stored = reviews.get(row[0], [])
            human = decided(stored)
            found[row[0]] = _Said(row, _holding(human, stored, several.get(row[0])), _reason(human, stored))
    return found


def _holding(human: Human, reviews: Sequence[Review], several: ImageResult | None) -> list[str] | None:
    """Return the identifiers that hold after a person's word; empty when there is none in the image, None when nobody
    set any.

    Args:
        several: what was read where that was more than one identifier: choosing one of a kind rejects the others.
    """
    by_hand = _set_by_hand(human)
    if not by_hand or several is None:
        return by_hand
    shown = effective(several, Chains(reviews).standing).identifiers
    return list(dict.fromkeys([*by_hand, *(identifier.value for identifier in shown)]))


def _set_by_hand(human: Human) -> list[str] | None:
    """Return the identifiers set by hand; empty when there is none in the image, None when nobody set any."""
    if human.is_rejected:
        return []
    if "identifier" not in human.values and "vin" not in human.values:
        return None
    return [str(value) for value in (human.value("identifier"), human.value("vin")) if value]


def _reason(human: Human, reviews: Sequence[Review]) -> str | None:
    """Return why an image is marked, None when it is not."""
    if not human.value("is_non_conformity"):
        return None
    marks = [review.comment for review in reviews if review.values.get("is_non_conformity")]
    return marks[-1] if marks else ""


def _expected_line(entry: Entry, seen: Sequence[_Sighting], marks: Mapping[int, str]) -> Line:
    if entry.exclusion:
        state = State.EXCLUDED_SEEN if seen else State.EXCLUDED
    elif not seen:
        state = State.MISSING
    else:
        is_twice = len(seen) > 1 and len({photograph[3] for photograph in seen}) > 1
        state = State.SEEN_TWICE if is_twice else State.SEEN
    return Line(state, entry.value, entry, tuple(seen), _mark(seen, marks))


def _mark(seen: Sequence[_Sighting], marks: Mapping[int, str]) -> str | None:
    return next((marks[photograph[0]] for photograph in seen if photograph[0] in marks), None) if marks else None


def summary(lines: Sequence[Line]) -> dict[State, int]:
    """Return how many lines are in each state, all states in their order."""
    counts = Counter(line.state for line in lines)
    return {state: counts[state] for state in State}


def mark(workspace: Workspace, line: Line, reason: str, operator: str, *, is_marked: bool = True) -> None:
    """Mark what a line stands for as not conforming (or take the mark away), as a comment on its first photograph.

    It is a comment, because it decides neither the identifier nor the status of the image.

    Raises:
        WrongUse: there is no photograph behind the line, or no reason.
    """
    if not line.photographs:
        raise WrongUse(f"{line.identifier} was not seen: there is nothing to mark.", "Mark what was photographed.")
    if is_marked and not reason.strip():
        raise WrongUse("A mark needs its reason.", "Say what does not conform.")
    images = [photograph.id for photograph in (line.photographs[:1] if is_marked else line.photographs)]
    if not is_marked:
        reviews = workspace.reviews.reviews(images)
        images = [image for image in images if decided(reviews.get(image, ())).value("is_non_conformity")]
    uuids = {image: str(uuid.uuid4()) for image in images}
    wish = Wish(uuids, operator, Decision.COMMENT, {"is_non_conformity": is_marked}, reason)
    workspace.run(partial(review_tasks.decide, wish=wish))
