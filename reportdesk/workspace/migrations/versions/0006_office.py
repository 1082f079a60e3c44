"""The register, and the identifiers of every reading as rows, so that both can be compared in SQL.

Older readings are taken up in the background, not here (`register_tasks.fill_next`): a start need not wait for it.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "registers",
        sa.Column("id", sa.Integer, primary_key=True),
        _text("name", None),
        sa.Column("version", sa.Integer, nullable=False),
        _text("source"),
        _text("operator"),
        _text("imported_at", None),
        _number("entries"),
        _number("bad"),
    )
    op.create_index("registers_version", "registers", ["name", "version"], unique=True)
    op.create_table(
        "register_entries",
        sa.Column("register_id", sa.Integer, sa.ForeignKey("registers.id"), nullable=False),
        _text("key", None),
        _text("folded", None),
        _text("value", None),
        _text("vin"),
        _text("description"),
        sa.Column("quantity", sa.Integer),
        _text("exclusion"),
        sa.PrimaryKeyConstraint("register_id", "key"),
    )
    op.create_index("register_entries_folded", "register_entries", ["register_id", "folded"])
    op.create_index("register_entries_vin", "register_entries", ["register_id", "vin"])
    op.create_table(
        "identifiers_read",
        _text("sha256", None),
        _text("fingerprint", None),
        sa.Column("place", sa.Integer, nullable=False),
        _text("key", None),
        _text("value", None),
        sa.PrimaryKeyConstraint("sha256", "fingerprint", "place"),
    )
    op.create_index("identifiers_read_key", "identifiers_read", ["key"])
    op.create_index("images_finished", "images", ["finished_at", "status"])
