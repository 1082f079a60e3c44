"""Deleting rows with all that points at them."""

from __future__ import annotations

from functools import lru_cache

from reportdesk.workspace import schema
from reportdesk.workspace.writer import Transaction


def delete_image(transaction: Transaction, image: int) -> None:
    """Delete an image, and what waits, was tried and was decided for it."""
    delete_dependents(transaction, "images", image)
    transaction.execute("DELETE FROM images WHERE id = ?", (image,))


def delete_dependents(transaction: Transaction, table: str, number: int) -> None:
    """Delete every row that points at a row of `table`."""
    for dependent, column in _dependents(table):
        transaction.execute(f"DELETE FROM {dependent} WHERE {column} = ?", (number,))


@lru_cache(maxsize=2)
def _dependents(table: str) -> tuple[tuple[str, str], ...]:
    """Return (table, column) of what points at `table`, so that a table that is added later is not forgotten here."""
    found = [
        (other.name, key.parent.name)
        for other in schema.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table.name == table and other.name != "images"
    ]
    return tuple(reversed(found))
