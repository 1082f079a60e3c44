"""Writing tasks about reviews: decisions of people, added and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from reportdesk.domain.effective import accepted_values, effective, identifier_values, machine_values, vehicle_values
from reportdesk.domain.findings import Vehicle
from reportdesk.domain.reviews import READ, UNDECIDED, Chains, Decision, Review
from reportdesk.domain.values import dataclass
from reportdesk.workspace import review_overlay
from reportdesk.workspace.report_tasks import now
from reportdesk.workspace.writer import Transaction

__all__ = ["Review", "Typed", "Wish", "add_review", "decide", "decide_again", "remember_operator", "take_back"]


@dataclass(frozen=True, slots=True)
class Typed:
    """An identifier that a person typed; `pattern` is the one it fits, "" where it was kept though it fits none."""

    value: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Wish:
    """The same decision about several images; `values` as in `Review`.

    `uuids` gives the UUID of each image's review. `bases` gives the review that a decision was made upon where a person
    saw it (None: no review); elsewhere it is the one that holds when the decision is written. `added` and `removed` are
    vehicles: what the screen shows may be a step behind, so that the whole list is made where it is written. `typed` is
    the identifier of all of them.
    """

    uuids: Mapping[int, str]
    operator: str
    decision: Decision
    values: Mapping[str, Any]
    comment: str = ""
    bases: Mapping[int, str | None] = field(default_factory=dict)
    added: tuple[Vehicle, ...] = ()
    removed: tuple[Vehicle, ...] = ()
    typed: Typed | None = None

    def part(self, uuids: Mapping[int, str]) -> Wish:
        """Return the same decision about some of the images."""
        return replace(self, uuids=uuids)


def add_review(transaction: Transaction, image: int, review: Review) -> bool:
    """Keep a review and queue it for delivery with its image; False for one that is there already."""
    added = transaction.execute(
        "INSERT OR IGNORE INTO reviews (uuid, image_id, base_uuid, operator, decision, body, comment, decided_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (review.uuid, image, review.base, review.operator, str(review.decision), json.dumps(dict(review.values)),
         review.comment, review.decided_at or now()),
    )  # fmt: skip
    if added.rowcount:
        review_overlay.apply_reviews(transaction, image)
    return bool(added.rowcount)


def decide(transaction: Transaction, wish: Wish) -> int:
    """Add the same decision to several images, each upon what holds for it now, and return how many that were.

    Images that were deleted meanwhile are left out.
    """
    there = [image for image in wish.uuids if _is_there(transaction, image)]
    for image in there:
        chains = Chains(review_overlay.reviews_of(transaction, image))
        base = wish.bases.get(image, chains.standing.head)
        if base is not None and base not in chains:
            # What was to be written before this could not be.
            base = chains.standing.head
        standing = chains.after(base) if base is not None else UNDECIDED
        result = review_overlay.machine_result(transaction, image)
        values = dict(wish.values)
        if wish.added or wish.removed:
            shown = [one for one in effective(result, standing).vehicles if not _is_among(one, wish.removed)]
            values["vehicles"] = [vehicle_values(one) for one in (*shown, *wish.added)]
        if wish.typed is not None:
            value, pattern = wish.typed.value, wish.typed.pattern
            shown_result = effective(result, standing)
            values |= identifier_values(value, pattern, "text", None, shown_result, result, unchecked=not pattern)
        if wish.decision is Decision.ACCEPT:
            values |= accepted_values(effective(result, standing), result)
        values[READ] = machine_values(result)["identifier"]
        review = Review(wish.uuids[image], base, wish.operator, wish.decision, values, wish.comment)
        add_review(transaction, image, review)
    return len(there)


def _is_there(transaction: Transaction, image: int) -> bool:
    return transaction.execute("SELECT 1 FROM images WHERE id = ?", (image,)).fetchone() is not None


def _is_among(vehicle: Vehicle, others: Sequence[Vehicle]) -> bool:
    return any((vehicle.label, vehicle.box) == (other.label, other.box) for other in others)


def take_back(
    transaction: Transaction, targets: Sequence[tuple[int, str]], uuids: Mapping[int, str], operator: str
) -> int:
    """Undo the reviews `targets`, as (image, UUID), and return how many that were.

    One upon which somebody else has decided meanwhile stays as it is.
    """
    undone = 0
    for image, target in targets:
        machine = machine_values(review_overlay.machine_result(transaction, image))
        chains = Chains(review_overlay.reviews_of(transaction, image))
        review = chains.undo(target, uuids[image], operator, machine)
        if review is not None:
            undone += add_review(transaction, image, review)
    return undone


def decide_again(
    transaction: Transaction, targets: Sequence[tuple[int, str]], uuids: Mapping[int, str], operator: str
) -> int:
    """Decide once more what the undone reviews `targets` had decided, and return how many that were.

    One that could not be undone, or upon which somebody else has decided since, stays as it is.
    """
    done = 0
    for image, target in targets:
        reviews = review_overlay.reviews_of(transaction, image)
        undone = next((review for review in reviews if review.uuid == target), None)
        again = Chains(reviews).again(undone, uuids[image], operator) if undone is not None else None
        if again is not None:
            done += add_review(transaction, image, again)
    return done


def remember_operator(transaction: Transaction, name: str) -> None:
    """Keep the name of a person who works at this desk."""
    transaction.execute(
        "INSERT INTO operators (name, used_at) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET used_at = excluded.used_at",
        (name, now()),
    )
