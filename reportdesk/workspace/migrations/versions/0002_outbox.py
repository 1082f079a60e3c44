"""What waits to be delivered: outbox, receipts, destinations, reviews, and exact counters of the delivery states.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_COUNT_STATE = """
    INSERT INTO sync_counts (destination, state, number) VALUES ('{name}', new.sync_{name}, 1)
    ON CONFLICT (destination, state) DO UPDATE SET number = number + 1;
"""
_UNCOUNT_STATE = """
    UPDATE sync_counts SET number = number - 1 WHERE destination = '{name}' AND state = old.sync_{name};
"""
_COUNT_ITEM = """
    INSERT INTO outbox_counts (destination, state, number, bytes) VALUES (new.destination, new.state, 1, new.size)
    ON CONFLICT (destination, state) DO UPDATE SET number = number + 1, bytes = bytes + excluded.bytes;
"""
_UNCOUNT_ITEM = """
    UPDATE outbox_counts SET number = number - 1, bytes = bytes - old.size
    WHERE destination = old.destination AND state = old.state;
"""


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _moment(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Float, nullable=False, server_default="0")


def upgrade() -> None:
    """Create the tables, count what is there, and keep counting by triggers."""
    op.add_column("images", _number("revision"))
    for name in ("s3", "database"):
        op.create_index(
            f"images_waiting_{name}", "images", ["report_id"], sqlite_where=sa.text(f"sync_{name} = 'waiting'")
        )
    _create_destinations()
    _create_outbox()
    _create_reviews()
    _count_states()
    for change, of, steps in (
        ("INSERT", "", (_COUNT_ITEM,)),
        ("UPDATE", " OF state, size", (_UNCOUNT_ITEM, _COUNT_ITEM)),
        ("DELETE", "", (_UNCOUNT_ITEM,)),
    ):
        op.execute(f"CREATE TRIGGER outbox_counted_{change} AFTER {change}{of} ON outbox BEGIN {''.join(steps)} END")


def _create_destinations() -> None:
    op.create_table(
        "destinations",
        sa.Column("name", sa.Text, primary_key=True),
        _text("place"),
        _text("statuses"),
        sa.Column("holding", sa.Integer, nullable=False, server_default="1"),
        sa.Column("filled_to", sa.Integer),
        _number("sent_bytes"),
    )
    op.create_table(
        "receipts",
        _text("sha256", None),
        _text("object_key", None),
        _text("url", None),
        _number("size"),
        _text("delivered_at", None),
        sa.PrimaryKeyConstraint("sha256"),
    )
    for table in ("sync_counts", "outbox_counts"):
        more = [_number("bytes")] if table == "outbox_counts" else []
        op.create_table(
            table,
            _text("destination", None),
            _text("state", None),
            _number("number"),
            *more,
            sa.PrimaryKeyConstraint("destination", "state"),
        )


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        _text("destination", None),
        _text("kind", None),
        _text("key", None),
        _text("state", None),
        sa.Column("image_id", sa.Integer, sa.ForeignKey("images.id")),
        sa.Column("report_id", sa.Integer, sa.ForeignKey("reports.id")),
        _text("sha256"),
        _number("size"),
        _number("revision"),
        _number("attempts"),
        _moment("not_before"),
        _text("lease_owner"),
        _moment("lease_until"),
        _number("fence"),
        _text("failure"),
        sa.Column("file", sa.LargeBinary),
        sa.Column("payload", sa.LargeBinary),
        _moment("queued_at"),
    )
    op.create_index("outbox_item", "outbox", ["destination", "kind", "key"], unique=True)
    op.create_index("outbox_state", "outbox", ["destination", "state", "id"])
    op.create_index("outbox_sha256", "outbox", ["sha256"])
    op.create_index("outbox_report", "outbox", ["report_id"])
    op.create_index("outbox_image", "outbox", ["image_id"])


def _create_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("uuid", sa.Text, primary_key=True),
        sa.Column("image_id", sa.Integer, sa.ForeignKey("images.id"), nullable=False),
        sa.Column("base_uuid", sa.Text),
        _text("operator", None),
        _text("decision", None),
        _text("body", None),
        _text("comment"),
        _text("decided_at", None),
    )
    op.create_index("reviews_image", "reviews", ["image_id"])


def _count_states() -> None:
    for name in ("s3", "database"):
        count, uncount = _COUNT_STATE.format(name=name), _UNCOUNT_STATE.format(name=name)
        op.execute(
            f"INSERT INTO sync_counts (destination, state, number) "
            f"SELECT '{name}', sync_{name}, count(*) FROM images GROUP BY 2"
        )
        op.execute(f"CREATE TRIGGER sync_{name}_counted_when_added AFTER INSERT ON images BEGIN {count} END")
        op.execute(
            f"CREATE TRIGGER sync_{name}_counted_when_moved AFTER UPDATE OF sync_{name} ON images "
            f"WHEN old.sync_{name} <> new.sync_{name} BEGIN {uncount} {count} END"
        )
        op.execute(f"CREATE TRIGGER sync_{name}_counted_when_removed AFTER DELETE ON images BEGIN {uncount} END")
