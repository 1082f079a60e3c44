"""What people decided about one image, as exports show it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportdesk.domain.reviews import Chains, Review, Verdict


@dataclass(frozen=True, slots=True)
class Human:
    """The decision that holds. `head` is its review, None for none; `values` what holds after the whole chain."""

    head: Review | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    is_rejected: bool = False
    has_rivals: bool = False

    def value(self, name: str) -> Any:
        """Return what was set by hand, None when nothing was."""
        return self.values.get(name)


def decided(reviews: Sequence[Review]) -> Human:
    """Return what holds after `reviews` of one image."""
    chains = Chains(reviews)
    standing = chains.standing
    head = next((review for review in reviews if review.uuid == standing.head), None)
    return Human(head, standing.values, standing.verdict is Verdict.REJECTED, bool(chains.rivals))


def stored_review(row: Sequence[Any]) -> Review:
    """Return a review from its row of the workspace."""
    uuid, base, operator, decision, body, comment, decided_at = row
    return Review(uuid, base, operator, decision, json.loads(body), comment, decided_at)
