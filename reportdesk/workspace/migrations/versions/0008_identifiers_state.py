"""How far the identifiers of older readings are kept as rows (`register_tasks.fill_next`).

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table; what has rows was filled by an earlier upgrade."""
    op.create_table(
        "identifiers_state",
        sa.Column("filled_to", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last", sa.Integer, nullable=False, server_default="0"),
    )
    op.execute(
        "INSERT INTO identifiers_state (filled_to, last) SELECT 0, coalesce(max(rowid), 0) FROM results "
        "WHERE NOT EXISTS (SELECT 1 FROM identifiers_read)"
    )
