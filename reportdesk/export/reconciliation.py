"""What was expected against what was seen, for one report, several or all.

A line of the register is seen when its identifier or its VIN was read (or set by hand) in a photograph. Photographs of
one content count once: a copy is no second sighting. An image is unexpected only when none of its identifiers is
expected, and then by its first one: the container number beside a yard label explains nothing and accuses nobody.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.register import Entry, key
from reportdesk.export.human import COMMENT, Human, StoredReview, decided, stored_review
from reportdesk.workspace import review_tasks
from reportdesk.workspace.workspace import Workspace

_PAGE = 500


class State(StrEnum):
    """How a line stands, the ones to act upon first."""

    MISSING = "missing"
    UNEXPECTED = "unexpected"
    EXCLUDED_SEEN = "excluded_seen"
    SEEN_TWICE = "seen_twice"
    SEEN = "seen"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph behind a line."""

    id: int
    name: str
    report: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Line:
    """One identifier. `entry` is None for an unexpected one; `non_conformity` is why it is marked, None for no mark."""

    state: State
    identifier: str
    entry: Entry | None
    photographs: tuple[Photograph, ...] = ()
    non_conformity: str | None = None
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    photograph: Photograph
    values: tuple[str, ...]
    non_conformity: str | None


def reconcile(workspace: Workspace, reports: Sequence[int] = ()) -> list[Line]:
    """Return the lines of the register and the unexpected ones, those to act upon first.

    Raises:
        WrongUse: there is no register.
    """
    entries = workspace.register.entries()
    if not entries:
        raise WrongUse("There is no register to compare with.", "Import one: reportdesk register import FILE.")
    place = {key(entry.vin): number for number, entry in enumerate(entries) if entry.vin}
    place |= {key(entry.value): number for number, entry in enumerate(entries)}
    by_entry: dict[int, list[_Seen]] = {}
    unexpected: dict[str, list[_Seen]] = {}
    for seen in _sightings(workspace, reports):
        known = {place[own] for own in map(key, seen.values) if own in place}
        for number in known:
            by_entry.setdefault(number, []).append(seen)
        if not known and seen.values:
            unexpected.setdefault(key(seen.values[0]), []).append(seen)
    near = workspace.register.suggestions(unexpected.keys())
    lines = [_expected_line(entry, by_entry.get(number, ())) for number, entry in enumerate(entries)]
    lines += [
        Line(State.UNEXPECTED, found[0].values[0], None, _photographs(found), _mark(found), tuple(near.get(own, ())))
        for own, found in unexpected.items()
    ]
    order = list(State)
    return sorted(lines, key=lambda line: (order.index(line.state), line.identifier))


def _sightings(workspace: Workspace, reports: Sequence[int]) -> Iterable[_Seen]:
    """Yield the images in which an identifier was read or set; a person's word goes before the machine's."""
    humans = _humans(workspace, reports)
    read: dict[int, tuple[Photograph, list[str]]] = {}
    for image, name, report, sha256, value in workspace.office.sightings(reports):
        if image in read:
            read[image][1].append(value)
        else:
            read[image] = (Photograph(image, name, report, sha256), [value])
    for image, (photograph, human, _reason) in humans.items():
        own = read.get(image, (photograph, []))[1]
        read[image] = (photograph, _held(human, own))
    for image, (photograph, values) in read.items():
        reason = humans[image][2] if image in humans else None
        yield _Seen(photograph, tuple(values), reason)


def _held(human: Human, read: list[str]) -> list[str]:
    """Return the identifiers that hold: those set by hand in place of all that was read."""
    if human.is_rejected:
        return []
    if "identifier" in human.values or "vin" in human.values:
        chosen = [human.values.get("identifier"), human.values.get("vin")]
        return [str(value) for value in chosen if value]
    return read


def _humans(workspace: Workspace, reports: Sequence[int]) -> dict[int, tuple[Photograph, Human, str | None]]:
    found: dict[int, tuple[Photograph, Human, str | None]] = {}
    rows = workspace.office.reviewed(reports)
    for first in range(0, len(rows), _PAGE):
        page = rows[first : first + _PAGE]
        reviews = workspace.office.reviews([row[0] for row in page])
        for row in page:
            stored = [stored_review(review) for review in reviews.get(row[0], ())]
            human = decided(stored)
            found[row[0]] = (Photograph(*row), human, _reason(human, stored))
    return found


def _reason(human: Human, reviews: Sequence[StoredReview]) -> str | None:
    """Return why an image is marked, None when it is not."""
    if not human.value("is_non_conformity"):
        return None
    marks = [review.comment for review in reviews if review.values.get("is_non_conformity")]
    return marks[-1] if marks else ""


def _expected_line(entry: Entry, seen: Sequence[_Seen]) -> Line:
    contents = len({found.photograph.sha256 for found in seen})
    if entry.exclusion:
        state = State.EXCLUDED_SEEN if seen else State.EXCLUDED
    elif not seen:
        state = State.MISSING
    else:
        state = State.SEEN if contents == 1 else State.SEEN_TWICE
    return Line(state, entry.value, entry, _photographs(seen), _mark(seen))


def _photographs(seen: Sequence[_Seen]) -> tuple[Photograph, ...]:
    return tuple(found.photograph for found in seen)


def _mark(seen: Sequence[_Seen]) -> str | None:
    return next((found.non_conformity for found in seen if found.non_conformity is not None), None)


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
    marked = line.photographs if not is_marked else line.photographs[:1]
    for photograph in marked:
        stored = [stored_review(row) for row in workspace.office.reviews([photograph.id]).get(photograph.id, ())]
        head = decided(stored).head
        review = review_tasks.Review(
            str(uuid.uuid4()), head.uuid if head else None, operator, COMMENT, {"is_non_conformity": is_marked}, reason
        )
        workspace.run(partial(review_tasks.add_review, image=photograph.id, review=review))
