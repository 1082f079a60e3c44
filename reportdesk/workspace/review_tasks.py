"""Writing tasks about reviews: decisions of people, added and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reportdesk.workspace import outbox_filling, search_index
from reportdesk.workspace.report_tasks import now
from reportdesk.workspace.writer import Transaction


@dataclass(frozen=True, slots=True)
class Review:
    """A decision about an image: accept, reject, correct or comment, and what was set by hand.

    `base` is the UUID of the review that it was made upon, None for the first.
    """

    uuid: str
    base: str | None
    operator: str
    decision: str
    values: Mapping[str, Any]
    comment: str = ""


def add_review(transaction: Transaction, image: int, review: Review) -> None:
    """Keep a review and queue it for delivery with its image; one that is there already changes nothing."""
    added = transaction.execute(
        "INSERT OR IGNORE INTO reviews (uuid, image_id, base_uuid, operator, decision, body, comment, decided_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (review.uuid, image, review.base, review.operator, review.decision, json.dumps(dict(review.values)),
         review.comment, now()),
    )  # fmt: skip
    if added.rowcount:
        outbox_filling.fill(transaction, [image], only=outbox_filling.DATABASE)
        search_index.index_image(transaction, image)
        transaction.committed.images.add(image)
