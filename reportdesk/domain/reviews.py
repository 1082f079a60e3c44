"""What persons decide about an image, laid over what the machine read. Append-only: a review is added, never changed.

Each review names the one that it was made upon (its base), so that the reviews of an image form chains::

    machine ─► correct (ann) ─► comment ─► undo of the correction ─► ...
            └► correct (bob)               two upon the same base: a conflict, which stays visible

The chain with most decisions holds, between equals the longer one, then the greater UUID: the same choice as that of
the central database's views, and no clock decides. What a review does not set stays as its base left it; an identifier
of "" says that there is none. Undoing is a further review that says what it undoes and sets again what stood before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import Any, Final

from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass

UNDOES: Final = "undoes"
"""Key of the values: the UUID of the review that this one takes back."""
READ: Final = "read"
"""Key of the values: what the machine had read as identifier when the decision was made, for the audit trail."""
ORIGIN: Final = "identifier_from"
"""Key of the values: pattern, source, box of an identifier set by hand, and "unchecked" when it fits no pattern."""
REVIEWED: Final = frozenset({ImageStatus.DONE, ImageStatus.NEEDS_REVIEW, ImageStatus.FAILED})
"""The statuses that a verdict changes; any image can be reviewed, but the others keep theirs."""
_REMARKS: Final = frozenset({UNDOES, READ})


class Decision(StrEnum):
    """What a review says. `UNDO` leads back to an image that nobody has decided about.

    A comment decides nothing, and may still set values that leave the verdict as it is (vehicles added or removed).
    """

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    COMMENT = "comment"
    UNDO = "undo"


class Verdict(StrEnum):
    """What holds for an image after all its reviews."""

    NONE = ""
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


_VERDICTS: Final[Mapping[str, Verdict]] = {
    Decision.ACCEPT: Verdict.ACCEPTED,
    Decision.CORRECT: Verdict.CORRECTED,
    Decision.REJECT: Verdict.REJECTED,
    Decision.UNDO: Verdict.NONE,
}
_AGAIN: Final = {
    Verdict.NONE: Decision.UNDO,
    Verdict.ACCEPTED: Decision.ACCEPT,
    Verdict.CORRECTED: Decision.CORRECT,
    Verdict.REJECTED: Decision.REJECT,
}


@dataclass(frozen=True, slots=True)
class Review:
    """One decision. `base` is the UUID of the review it was made upon, None for the first; `values` is set by hand."""

    uuid: str
    base: str | None
    operator: str
    decision: str
    values: Mapping[str, Any]
    comment: str = ""
    decided_at: str = ""

    @property
    def undoes(self) -> str:
        """The UUID of the review that this one takes back, empty for none."""
        return str(self.values.get(UNDOES, ""))


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds after a chain of reviews. `head` is the base of the next one.

    `operator` decided last, with the words in `reason`; `comment` is the last thing anybody wrote.
    """

    head: str | None = None
    verdict: Verdict = Verdict.NONE
    values: Mapping[str, Any] = field(default_factory=dict)
    comment: str = ""
    reason: str = ""
    operator: str = ""
    decided_at: str = ""
    decisions: int = 0
    steps: int = 0

    @property
    def says(self) -> tuple[Verdict, Mapping[str, Any], str]:
        """What is compared: two standings that say the same are the same to an operator."""
        return (self.verdict, self.values, self.comment)

    @property
    def identifier(self) -> str | None:
        """The identifier set by hand; "" when a person said that there is none, None when nobody said anything."""
        value = self.values.get("identifier", _NOTHING)
        return None if value is _NOTHING else str(value or "")


_NOTHING: Final = object()
UNDECIDED: Final = Standing()


class Chains:
    """The reviews of one image and what holds after each of them."""

    def __init__(self, reviews: Sequence[Review]) -> None:
        self.reviews = tuple(reviews)
        self._by_uuid = {review.uuid: review for review in reviews}
        self._after: dict[str, Standing] = {}
        self._decided_upon: dict[str, str | None] = {}
        upon: defaultdict[str | None, list[Review]] = defaultdict(list)
        for review in self._by_uuid.values():
            upon[review.base if review.base in self._by_uuid else None].append(review)
        # A circle of bases hangs on nothing and is never reached; the central views leave it out too.
        waiting = list(upon[None])
        while waiting:
            review = waiting.pop()
            self._add(review)
            waiting += upon[review.uuid]

    def _add(self, review: Review) -> None:
        self._after[review.uuid] = _after(review, self.before(review.uuid), self)
        base = review.base
        while base in self._after and self._by_uuid[base].decision == Decision.COMMENT:
            base = self._by_uuid[base].base
        self._decided_upon[review.uuid] = base

    def __contains__(self, uuid: str) -> bool:
        return uuid in self._after

    def before(self, uuid: str) -> Standing:
        """Return what held before a review."""
        base = self._by_uuid[uuid].base
        return self._after.get(base, UNDECIDED) if base is not None else UNDECIDED

    def after(self, uuid: str) -> Standing:
        """Return what held after a review."""
        return self._after[uuid]

    @property
    def standing(self) -> Standing:
        """What holds now."""
        ranked = self._after.values()
        return max(ranked, key=lambda after: (after.decisions, after.steps, after.head or ""), default=UNDECIDED)

    @property
    def rivals(self) -> frozenset[str]:
        """The decisions that compete with another one upon the same base; a comment decides nothing."""
        upon: defaultdict[str | None, list[str]] = defaultdict(list)
        for uuid in self._after:
            if self._by_uuid[uuid].decision != Decision.COMMENT:
                upon[self._decided_upon[uuid]].append(uuid)
        return frozenset(uuid for uuids in upon.values() if len(uuids) > 1 for uuid in uuids)

    def undo(self, target: str, uuid: str, operator: str, machine: Mapping[str, Any]) -> Review | None:
        """Return the review that takes `target` back; None when something else holds by now.

        Args:
            machine: what the machine read, by the names of the values: it is what stood before where nobody had set it.
        """
        if target not in self or self.standing.says != self.after(target).says:
            return None
        before, undone = self.before(target), self._by_uuid[target]
        again = Decision.COMMENT if undone.decision == Decision.COMMENT else _AGAIN[before.verdict]
        changed = [name for name in undone.values if name not in _REMARKS]
        values = {name: before.values.get(name, machine.get(name)) for name in changed}
        values |= {UNDOES: target, READ: machine.get("identifier", "")}
        return Review(uuid, self.standing.head, operator, again, values)

    def again(self, review: Review, uuid: str, operator: str) -> Review | None:
        """Return a review that decides once more what `review` decided before it was undone.

        None when it was not undone, or something else holds by now than after that.
        """
        holds = self.standing.says
        undoing = [one.uuid for one in self.reviews if one.undoes == review.uuid and one.uuid in self]
        if not any(self.after(one).says == holds for one in undoing):
            return None
        return replace(review, uuid=uuid, base=self.standing.head, operator=operator, decided_at="")


def _after(review: Review, base: Standing, chains: Chains) -> Standing:
    decides = review.decision != Decision.COMMENT
    now: dict[str, Any] = {
        "head": review.uuid,
        "decisions": base.decisions + decides,
        "steps": base.steps + 1,
        "reason": review.comment if decides else base.reason,
        "operator": review.operator if decides else base.operator,
        "decided_at": review.decided_at if decides else base.decided_at,
    }
    if review.undoes in chains:
        before = chains.before(review.undoes)
        return replace(before, **{**now, "reason": before.reason})
    return Standing(
        verdict=_VERDICTS.get(review.decision, Verdict.NONE) if decides else base.verdict,
        values=_laid_over(base.values, review.values),
        comment=review.comment or base.comment,
        **now,
    )


def _laid_over(base: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    values = {**base, **new}
    if "identifier" in new and ORIGIN not in new:
        values.pop(ORIGIN, None)
    return {name: value for name, value in values.items() if name not in _REMARKS}


def status_with(machine: ImageStatus, verdict: Verdict) -> ImageStatus:
    """Return the status of an image that the machine left in `machine` and a person gave `verdict`."""
    if machine not in REVIEWED or verdict is Verdict.NONE:
        return machine
    return ImageStatus.FAILED if verdict is Verdict.REJECTED else ImageStatus.DONE


@dataclass(frozen=True, slots=True)
class Shown:
    """What stood for an image. `vehicles` counts them by label, None where no person set them."""

    identifier: str
    vehicles: Mapping[str, int] | None
    verdict: Verdict

    def __str__(self) -> str:
        parts = [self.identifier]
        if self.vehicles is not None:
            parts.append(f"vehicles: {vehicles_words(self.vehicles) or 'none'}")
        if self.verdict is not Verdict.NONE:
            parts.append(f"({self.verdict})")
        return " ".join(part for part in parts if part)


def vehicles_words(counts: Mapping[str, int]) -> str:
    """Return how many there are of each label."""
    return ", ".join(f"{number} {label}" for label, number in counts.items())


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the audit trail: a review with what was shown before and after it.

    `undone` is True when a later review took it back; `rivals` when another one was made upon the same base.
    """

    review: Review
    shown_before: Shown
    shown_after: Shown
    undone: bool = False
    rivals: bool = False

    @property
    def before(self) -> str:
        """What stood before, in the words of files."""
        return str(self.shown_before)

    @property
    def after(self) -> str:
        """What stood after it, in the words of files."""
        return str(self.shown_after)


def trail(reviews: Sequence[Review]) -> list[Change]:
    """Return the audit trail of one image, in the order of `reviews`."""
    chains = Chains(reviews)
    rivals = chains.rivals
    undone = {review.undoes for review in reviews if review.undoes}
    return [
        Change(
            review,
            _shown(chains.before(review.uuid), review),
            _shown(chains.after(review.uuid), review),
            review.uuid in undone,
            review.uuid in rivals,
        )
        for review in reviews
        if review.uuid in chains
    ]


def _shown(standing: Standing, review: Review) -> Shown:
    identifier = standing.identifier
    if identifier is None:
        identifier = str(review.values.get(READ) or "")
    vehicles = standing.values.get("vehicles")
    counts = Counter(str(vehicle["label"]) for vehicle in vehicles) if vehicles is not None else None
    return Shown(identifier, counts, standing.verdict)
