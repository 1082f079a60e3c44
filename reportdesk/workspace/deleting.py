"""Deleting rows with all that points at them."""

from __future__ import annotations

from typing import Final

from reportdesk.workspace.writer import Transaction

DEPENDENTS: Final = {
    "images": (
        ("reviews", "image_id"),
        ("outbox", "image_id"),
        ("image_vehicles", "image_id"),
        ("attempts", "image_id"),
    ),
    "reports": (
        ("outbox", "report_id"),
        ("watch_reports", "report_id"),
        ("report_sources", "report_id"),
        ("report_counts", "report_id"),
        ("ignored", "report_id"),
    ),
}
"""(table, column) of what points at a table, images aside; a test holds it to the declared tables."""


def delete_image(transaction: Transaction, image: int) -> None:
    """Delete an image, and what waits, was tried and was decided for it."""
    delete_dependents(transaction, "images", image)
    transaction.execute("DELETE FROM images WHERE id = ?", (image,))
    transaction.committed.images.add(image)


def delete_dependents(transaction: Transaction, table: str, number: int) -> None:
    """Delete every row that points at a row of `table`."""
    for dependent, column in DEPENDENTS[table]:
        transaction.execute(f"DELETE FROM {dependent} WHERE {column} = ?", (number,))
