"""The tables of the workspace, as SQLAlchemy Core sees them. The migrations create them; a test compares both.

`report_counts` is kept by triggers (see migration 0001), so that counters are exact by construction and cost no
count(*) when a window repaints. `images` is an occurrence (report, path, sha256); `results` is what was read in a
content, keyed by its SHA-256 and the pipeline's fingerprint.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

HEAD: Final = "0001"
"""The revision this program works with; compared before Alembic is even imported (0.15 s on the way to the window)."""

metadata = MetaData()

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("folder", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("scanning", Integer, nullable=False, server_default="0"),
    Column("paused", Integer, nullable=False, server_default="0"),
    Column("ignored", Integer, nullable=False, server_default="0"),
    Column("findings", Integer, nullable=False, server_default="0"),
    Index("reports_folder", "folder", "operator"),
)

report_sources = Table(
    "report_sources",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("path", LargeBinary, nullable=False),
    Column("walked", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("report_id", "path"),
)

report_counts = Table(
    "report_counts",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("status", Text, nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("report_id", "status"),
)

images = Table(
    "images",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("file", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("format", Text, nullable=False, server_default=""),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("mtime_ns", Integer, nullable=False, server_default="0"),
    Column("sha256", Text, nullable=False, server_default=""),
    Column("status", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("interruptions", Integer, nullable=False, server_default="0"),
    Column("not_before", Float, nullable=False, server_default="0"),
    Column("identifier", Text, nullable=False, server_default=""),
    Column("findings", Integer, nullable=False, server_default="0"),
    Column("seconds", Float, nullable=False, server_default="0"),
    Column("message", Text, nullable=False, server_default=""),
    Column("failure", Text, nullable=False, server_default=""),
    Column("fingerprint", Text, nullable=False, server_default=""),
    Column("duplicate_of", Integer, ForeignKey("images.id")),
    Column("sync_s3", Text, nullable=False, server_default="off"),
    Column("sync_database", Text, nullable=False, server_default="off"),
    Column("queued_at", Text, nullable=False),
    Column("finished_at", Text, nullable=False, server_default=""),
    Index("images_occurrence", "report_id", "path", "sha256", unique=True),
    Index("images_sha256", "sha256"),
    Index("images_status", "status"),
    Index("images_report", "report_id"),
    Index("images_report_status", "report_id", "status"),
    Index("images_name", "name"),
    Index("images_identifier", "identifier"),
    Index("images_findings", "findings"),
    Index("images_seconds", "seconds"),
    Index("images_message", "message"),
    Index("images_duplicate_of", "duplicate_of"),
    Index("images_unhashed", "report_id", "id", sqlite_where=text("sha256 = ''")),
)

results = Table(
    "results",
    metadata,
    Column("sha256", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", Text, nullable=False),
    PrimaryKeyConstraint("sha256", "fingerprint"),
)

ignored = Table(
    "ignored",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("reason", Text, nullable=False),
    PrimaryKeyConstraint("report_id", "path"),
)
