"""What people decided about one image, from its reviews: the rule of the central database (its view current_reviews).

The end of the chain with most decisions holds; between equals the longer chain, then the greater UUID: the same choice
at every desk. A comment decides nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

REJECT, COMMENT = "reject", "comment"


@dataclass(frozen=True, slots=True)
class StoredReview:
    """One review as the workspace keeps it; `values` is what was set by hand."""

    uuid: str
    base: str | None
    operator: str
    decision: str
    values: Mapping[str, Any]
    comment: str
    decided_at: str


@dataclass(frozen=True, slots=True)
class Human:
    """The decision that holds. `head` is its review, None for none; `values` what holds after the whole chain."""

    head: StoredReview | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    is_rejected: bool = False
    has_rivals: bool = False

    def value(self, name: str) -> Any:
        """Return what was set by hand, None when nothing was."""
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class _Chain:
    review: StoredReview
    decisions: int
    steps: int
    is_rejected: bool
    values: Mapping[str, Any]
    decided_on: str | None


def decided(reviews: Sequence[StoredReview]) -> Human:
    """Return what holds after `reviews` of one image."""
    chains = _chains(reviews)
    if not chains:
        return Human()
    held = max(chains, key=lambda chain: (chain.decisions, chain.steps, chain.review.uuid))
    bases = [chain.decided_on for chain in chains if chain.review.decision != COMMENT]
    return Human(held.review, held.values, held.is_rejected, len(bases) > len(set(bases)))


def _chains(reviews: Sequence[StoredReview]) -> list[_Chain]:
    """Return for every review the chain that ends in it. A review whose base is not there starts one."""
    known = {review.uuid for review in reviews}
    by_base: dict[str | None, list[StoredReview]] = {}
    for review in reviews:
        by_base.setdefault(review.base if review.base in known else None, []).append(review)
    done: list[_Chain] = []
    open_ends = [_grown(None, review) for review in by_base.get(None, [])]
    while open_ends:
        chain = open_ends.pop()
        done.append(chain)
        open_ends += [_grown(chain, review) for review in by_base.get(chain.review.uuid, [])]
    return done


def _grown(chain: _Chain | None, review: StoredReview) -> _Chain:
    is_comment = review.decision == COMMENT
    set_now = {name: value for name, value in review.values.items() if value is not None or name == "identifier"}
    return _Chain(
        review=review,
        decisions=(chain.decisions if chain else 0) + (not is_comment),
        steps=(chain.steps if chain else 0) + 1,
        is_rejected=(chain is not None and chain.is_rejected) if is_comment else review.decision == REJECT,
        values={**(chain.values if chain else {}), **set_now},
        decided_on=_decision_under(chain),
    )


def _decision_under(chain: _Chain | None) -> str | None:
    if chain is None:
        return None
    return chain.decided_on if chain.review.decision == COMMENT else chain.review.uuid


def stored_review(row: Sequence[Any]) -> StoredReview:
    """Return a review from its row of the workspace."""
    uuid, base, operator, decision, body, comment, decided_at = row
    return StoredReview(uuid, base, operator, decision, json.loads(body), comment, decided_at)
