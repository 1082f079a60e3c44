"""The register, and the identifiers of every reading as rows, so that both can be compared in SQL.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import json
import zlib

import sqlalchemy as sa
from alembic import op

from reportdesk.domain.register import key

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_PAGE = 1000


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def upgrade() -> None:
    """Create the tables, and fill in what was read so far."""
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
    _fill()


def _fill() -> None:
    connection = op.get_bind()
    after = 0
    while rows := connection.exec_driver_sql(
        "SELECT rowid, sha256, fingerprint, body FROM results WHERE rowid > ? ORDER BY rowid LIMIT ?", (after, _PAGE)
    ).fetchall():
        after = rows[-1][0]
        found = [
            (sha256, fingerprint, place, key(identifier["value"]), identifier["value"])
            for _row, sha256, fingerprint, body in rows
            for place, identifier in enumerate(json.loads(zlib.decompress(body))["identifiers"])
        ]
        if found:
            connection.exec_driver_sql("INSERT INTO identifiers_read VALUES (?, ?, ?, ?, ?)", found)
