"""The tables of the workspace, as SQLAlchemy Core sees them. The migrations create them; a test compares both.

`report_counts`, `sync_counts` and `outbox_counts` are kept by triggers (see the migrations), so that counters are exact
by construction and cost no count(*) when a window repaints. `images` is an occurrence (report, path, sha256); `results`
is what was read in a content, keyed by its SHA-256 and the pipeline's fingerprint; `outbox` is what waits to be
delivered (see `outbox_filling`), `receipts` is where photographs lie. `reviews` are decisions of persons, laid over the
machine's result in the columns of `images` (see `review_overlay`, which keeps in `machine` what they covered); `search`
and `search_state` are the full-text index and how far older images are in it (see `search_index`).
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
    Column("archived", Integer, nullable=False, server_default="0"),
    Column("deleting", Integer, nullable=False, server_default="0"),
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
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False, server_default=""),
    Column("taken_at", Text, nullable=False, server_default=""),
    Column("unavailable", Text, nullable=False, server_default=""),
    Column("overrides", Text, nullable=False, server_default=""),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("verdict", Text, nullable=False, server_default=""),
    Column("conflicts", Integer, nullable=False, server_default="0"),
    Column("machine", Text, nullable=False, server_default=""),
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
    Index("images_finished", "finished_at", "status"),
    Index("images_unhashed", "report_id", "id", sqlite_where=text("sha256 = ''")),
    Index("images_waiting_s3", "report_id", sqlite_where=text("sync_s3 = 'waiting'")),
    Index("images_waiting_database", "report_id", sqlite_where=text("sync_database = 'waiting'")),
    Index("images_reason", "reason", sqlite_where=text("reason <> ''")),
    Index("images_taken_at", "taken_at"),
    Index("images_unavailable", "unavailable", sqlite_where=text("unavailable <> ''")),
    Index("images_located", "report_id", sqlite_where=text("latitude IS NOT NULL")),
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

destinations = Table(
    "destinations",
    metadata,
    Column("name", Text, primary_key=True),
    Column("place", Text, nullable=False, server_default=""),
    Column("active", Integer, nullable=False, server_default="0"),
    Column("statuses", Text, nullable=False, server_default=""),
    Column("holding", Integer, nullable=False, server_default="1"),
    Column("filled_to", Integer),
    Column("sent_bytes", Integer, nullable=False, server_default="0"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("destination", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("image_id", Integer, ForeignKey("images.id")),
    Column("report_id", Integer, ForeignKey("reports.id")),
    Column("sha256", Text, nullable=False, server_default=""),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("not_before", Float, nullable=False, server_default="0"),
    Column("lease_owner", Text, nullable=False, server_default=""),
    Column("lease_until", Float, nullable=False, server_default="0"),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("failure", Text, nullable=False, server_default=""),
    Column("file", LargeBinary),
    Column("payload", LargeBinary),
    Column("queued_at", Float, nullable=False, server_default="0"),
    Index("outbox_item", "destination", "kind", "key", unique=True),
    Index("outbox_state", "destination", "state", "id"),
    Index("outbox_sha256", "sha256"),
    Index("outbox_report", "report_id"),
    Index("outbox_image", "image_id"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("destination", Text, nullable=False),
    Column("slot", Integer, nullable=False),
    Column("items", Integer, nullable=False, server_default="0"),
    Column("bytes", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("destination", "slot"),
)

receipts = Table(
    "receipts",
    metadata,
    Column("sha256", Text, nullable=False),
    Column("object_key", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("delivered_at", Text, nullable=False),
    PrimaryKeyConstraint("sha256"),
)

sync_counts = Table(
    "sync_counts",
    metadata,
    Column("destination", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("number", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("destination", "state"),
)

outbox_counts = Table(
    "outbox_counts",
    metadata,
    Column("destination", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("number", Integer, nullable=False, server_default="0"),
    Column("bytes", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("destination", "state"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("uuid", Text, primary_key=True),
    Column("image_id", Integer, ForeignKey("images.id"), nullable=False),
    Column("base_uuid", Text),
    Column("operator", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("comment", Text, nullable=False, server_default=""),
    Column("decided_at", Text, nullable=False),
    Index("reviews_image", "image_id"),
)

registers = Table(
    "registers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("source", Text, nullable=False, server_default=""),
    Column("operator", Text, nullable=False, server_default=""),
    Column("imported_at", Text, nullable=False),
    Column("entries", Integer, nullable=False, server_default="0"),
    Column("bad", Integer, nullable=False, server_default="0"),
    Index("registers_version", "name", "version", unique=True),
)

register_entries = Table(
    "register_entries",
    metadata,
    Column("register_id", Integer, ForeignKey("registers.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("vin", Text, nullable=False, server_default=""),
    Column("description", Text, nullable=False, server_default=""),
    Column("quantity", Integer),
    Column("exclusion", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("register_id", "key"),
    Index("register_entries_folded", "register_id", "folded"),
    Index("register_entries_vin", "register_id", "vin"),
)

identifiers_read = Table(
    "identifiers_read",
    metadata,
    Column("sha256", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("sha256", "fingerprint", "place"),
    Index("identifiers_read_key", "key"),
)
operators = Table(
    "operators",
    metadata,
    Column("name", Text, primary_key=True),
    Column("used_at", Text, nullable=False),
)

watches = Table(
    "watches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("folder", LargeBinary, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("naming", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("paused", Integer, nullable=False, server_default="0"),
    Column("skips", Integer, nullable=False, server_default="0"),
)

watch_reports = Table(
    "watch_reports",
    metadata,
    Column("watch_id", Integer, ForeignKey("watches.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    PrimaryKeyConstraint("watch_id", "key"),
    Index("watch_reports_report", "report_id"),
)

watch_seen = Table(
    "watch_seen",
    metadata,
    Column("watch_id", Integer, ForeignKey("watches.id"), nullable=False),
    Column("path", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("mtime_ns", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("watch_id", "path"),
)
search_state = Table(
    "search_state",
    metadata,
    Column("filled_to", Integer, nullable=False, server_default="0"),
    Column("last", Integer, nullable=False, server_default="0"),
)

image_vehicles = Table(
    "image_vehicles",
    metadata,
    Column("label", Text, nullable=False),
    Column("image_id", Integer, ForeignKey("images.id"), nullable=False),
    Column("number", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("label", "image_id"),
    Index("image_vehicles_image", "image_id"),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("image_id", Integer, ForeignKey("images.id"), nullable=False),
    Column("ended_at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("message", Text, nullable=False, server_default=""),
    Column("seconds", Float, nullable=False, server_default="0"),
    Column("overrides", Text, nullable=False, server_default=""),
    Index("attempts_image", "image_id"),
)

saved_filters = Table(
    "saved_filters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

SEARCH: Final = "search"
"""The full-text index, a virtual table that SQLAlchemy cannot describe; its own tables begin with the same word."""
