"""The first tables.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TRIGGERS = (
    """
    CREATE TRIGGER images_counted_when_added AFTER INSERT ON images BEGIN
        INSERT INTO report_counts (report_id, status, number) VALUES (new.report_id, new.status, 1)
        ON CONFLICT (report_id, status) DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER images_counted_when_moved AFTER UPDATE OF status ON images WHEN old.status <> new.status BEGIN
        UPDATE report_counts SET number = number - 1 WHERE report_id = old.report_id AND status = old.status;
        INSERT INTO report_counts (report_id, status, number) VALUES (new.report_id, new.status, 1)
        ON CONFLICT (report_id, status) DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER images_counted_when_removed AFTER DELETE ON images BEGIN
        UPDATE report_counts SET number = number - 1 WHERE report_id = old.report_id AND status = old.status;
    END
    """,
    """
    CREATE TRIGGER images_findings_summed AFTER UPDATE OF findings ON images WHEN old.findings <> new.findings BEGIN
        UPDATE reports SET findings = findings + new.findings - old.findings WHERE id = new.report_id;
    END
    """,
    """
    CREATE TRIGGER ignored_counted AFTER INSERT ON ignored BEGIN
        UPDATE reports SET ignored = ignored + 1 WHERE id = new.report_id;
    END
    """,
)


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _report() -> sa.Column[int]:
    return sa.Column("report_id", sa.Integer, sa.ForeignKey("reports.id"), nullable=False)


def upgrade() -> None:
    """Create everything."""
    _create_reports()
    _create_images()
    op.create_table(
        "results",
        _text("sha256", None),
        _text("fingerprint", None),
        sa.Column("body", sa.LargeBinary, nullable=False),
        _text("created_at", None),
        sa.PrimaryKeyConstraint("sha256", "fingerprint"),
    )
    for trigger in _TRIGGERS:
        op.execute(trigger)


def _create_reports() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        _text("folder", None),
        _text("operator", None),
        sa.Column("priority", sa.Integer, nullable=False),
        _text("created_at", None),
        _number("scanning"),
        _number("paused"),
        _number("ignored"),
        _number("findings"),
    )
    op.create_index("reports_folder", "reports", ["folder", "operator"])
    op.create_table(
        "report_sources",
        _report(),
        sa.Column("path", sa.LargeBinary, nullable=False),
        _number("walked"),
        sa.PrimaryKeyConstraint("report_id", "path"),
    )
    op.create_table(
        "report_counts",
        _report(),
        _text("status", None),
        sa.Column("number", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("report_id", "status"),
    )
    op.create_table(
        "ignored",
        _report(),
        _text("path", None),
        _text("reason", None),
        sa.PrimaryKeyConstraint("report_id", "path"),
    )


def _create_images() -> None:
    op.create_table(
        "images",
        sa.Column("id", sa.Integer, primary_key=True),
        _text("uuid", None),
        sa.Column("report_id", sa.Integer, sa.ForeignKey("reports.id"), nullable=False),
        _text("path", None),
        sa.Column("file", sa.LargeBinary, nullable=False),
        _text("name", None),
        _text("format"),
        _number("size"),
        _number("mtime_ns"),
        _text("sha256"),
        _text("status", None),
        _number("attempts"),
        _number("interruptions"),
        sa.Column("not_before", sa.Float, nullable=False, server_default="0"),
        _text("identifier"),
        _number("findings"),
        sa.Column("seconds", sa.Float, nullable=False, server_default="0"),
        _text("message"),
        _text("failure"),
        _text("fingerprint"),
        sa.Column("duplicate_of", sa.Integer, sa.ForeignKey("images.id")),
        _text("sync_s3", "off"),
        _text("sync_database", "off"),
        _text("queued_at", None),
        _text("finished_at"),
    )
    op.create_index("images_occurrence", "images", ["report_id", "path", "sha256"], unique=True)
    op.create_index("images_report", "images", ["report_id"])
    op.create_index("images_report_status", "images", ["report_id", "status"])
    for column in ("sha256", "status", "name", "identifier", "findings", "seconds", "message", "duplicate_of"):
        op.create_index(f"images_{column}", "images", [column])
    op.create_index("images_unhashed", "images", ["report_id", "id"], sqlite_where=sa.text("sha256 = ''"))
