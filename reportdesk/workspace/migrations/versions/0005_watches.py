"""Watched folders, and reports that are archived or being deleted.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def upgrade() -> None:
    """Create the tables and columns."""
    op.add_column("reports", _number("archived"))
    op.add_column("reports", _number("deleting"))
    op.create_table(
        "watches",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("folder", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("naming", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        _number("paused"),
        _number("skips"),
    )
    op.create_table(
        "watch_reports",
        sa.Column("watch_id", sa.Integer, sa.ForeignKey("watches.id"), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("report_id", sa.Integer, sa.ForeignKey("reports.id"), nullable=False),
        sa.PrimaryKeyConstraint("watch_id", "key"),
    )
    op.create_index("watch_reports_report", "watch_reports", ["report_id"])
    op.create_table(
        "watch_seen",
        sa.Column("watch_id", sa.Integer, sa.ForeignKey("watches.id"), nullable=False),
        sa.Column("path", sa.LargeBinary, nullable=False),
        _number("size"),
        _number("mtime_ns"),
        sa.PrimaryKeyConstraint("watch_id", "path"),
    )
