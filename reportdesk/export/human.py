"""What people decided about one image, as exports show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from reportdesk.domain.reviews import Chains, Decision, Review, Verdict
from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Human:
    """The decision that holds. `head` is its review, None for none; `values` what holds after the whole chain.

    `comment` is the last thing anybody wrote.
    """

    head: Review | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    is_rejected: bool = False
    has_rivals: bool = False
    comment: str = ""

    def value(self, name: str) -> Any:
        """Return what was set by hand, None when nothing was."""
        return self.values.get(name)


def decided(reviews: Sequence[Review]) -> Human:
    """Return what holds after `reviews` of one image."""
    chains = Chains(reviews)
    standing = chains.standing
    by_uuid = {review.uuid: review for review in reviews}
    head = by_uuid.get(standing.head or "")
    while head is not None and head.decision == Decision.COMMENT:
        head = by_uuid.get(head.base or "")
    is_rejected = standing.verdict is Verdict.REJECTED
    return Human(head, standing.values, is_rejected, bool(chains.rivals), standing.comment)
