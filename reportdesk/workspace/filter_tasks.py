"""Writing tasks about saved filters."""

from __future__ import annotations

import json

from reportdesk.workspace.filters import SavedFilter, to_plain
from reportdesk.workspace.writer import Transaction


def save_filter(transaction: Transaction, name: str, saved: SavedFilter) -> None:
    """Keep a filter under a name; an earlier one of that name is replaced."""
    transaction.execute(
        "INSERT INTO saved_filters (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body",
        (name, json.dumps(to_plain(saved))),
    )


def remove_filter(transaction: Transaction, name: str) -> None:
    """Forget a saved filter."""
    transaction.execute("DELETE FROM saved_filters WHERE name = ?", (name,))
