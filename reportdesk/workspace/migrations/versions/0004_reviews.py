"""What persons decided, beside each image: verdict, conflicts, and what the machine had left; the operators' names.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, and remember the operators of the reports that are there."""
    op.add_column("images", sa.Column("verdict", sa.Text, nullable=False, server_default=""))
    op.add_column("images", sa.Column("conflicts", sa.Integer, nullable=False, server_default="0"))
    op.add_column("images", sa.Column("machine", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "operators",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("used_at", sa.Text, nullable=False),
    )
    op.execute(
        "INSERT INTO operators (name, used_at) SELECT operator, max(created_at) FROM reports WHERE operator <> '' "
        "GROUP BY operator"
    )
