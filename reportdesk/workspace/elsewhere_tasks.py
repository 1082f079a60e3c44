"""Writing tasks about images that are read on another machine.

Such an image stays queued until its result is here: were it marked as running, the death of this program would count
against an image that had no part in it.
"""

from __future__ import annotations

from collections.abc import Iterable

from reportdesk.workspace import image_tasks
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.writer import Transaction


def note(transaction: Transaction, chosen: Iterable[int], words: str) -> None:
    """Say in the rows of queued images where they are."""
    for image in chosen:
        changed = transaction.execute(
            "UPDATE images SET message = ? WHERE id = ? AND status = 'queued' AND message <> ?", (words, image, words)
        )
        if changed.rowcount:
            transaction.committed.images.add(image)


def finish(transaction: Transaction, image: int, outcome: Outcome) -> bool:
    """Store how the reading ended; False when the image does not wait for it any more."""
    return bool(image_tasks.start(transaction, image)) and image_tasks.finish(transaction, image, outcome)
