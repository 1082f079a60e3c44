"""Searching and filtering, the history of attempts, and readings with other settings.

Older images are taken up in the background, not here (`search_index.fill_next`): a start need not wait for it.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_FORGET = """
    CREATE TRIGGER images_forgotten BEFORE DELETE ON images BEGIN
        DELETE FROM search WHERE rowid = old.id;
        DELETE FROM image_vehicles WHERE image_id = old.id;
        DELETE FROM attempts WHERE image_id = old.id;
    END
"""


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _image() -> sa.Column[int]:
    return sa.Column("image_id", sa.Integer, sa.ForeignKey("images.id"), nullable=False)


def upgrade() -> None:
    """Create everything, empty."""
    op.add_column("destinations", _number("active"))
    op.execute("UPDATE destinations SET active = 1 WHERE place <> ''")
    for column in ("reason", "taken_at", "unavailable", "overrides"):
        op.add_column("images", _text(column))
    for column in ("latitude", "longitude"):
        op.add_column("images", sa.Column(column, sa.Float))
    for column in ("reason", "unavailable"):
        op.create_index(f"images_{column}", "images", [column], sqlite_where=sa.text(f"{column} <> ''"))
    op.create_index("images_taken_at", "images", ["taken_at"])
    op.create_index("images_located", "images", ["report_id"], sqlite_where=sa.text("latitude IS NOT NULL"))
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(name, identifiers, codes, text, human, keys, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    op.create_table("search_state", _number("filled_to"), _number("last"))
    op.execute("INSERT INTO search_state (filled_to, last) SELECT 0, coalesce(max(id), 0) FROM images")
    op.create_table(
        "image_vehicles",
        _text("label", None),
        _image(),
        _number("number"),
        sa.PrimaryKeyConstraint("label", "image_id"),
    )
    op.create_index("image_vehicles_image", "image_vehicles", ["image_id"])
    _create_attempts()
    op.create_table("saved_filters", sa.Column("name", sa.Text, primary_key=True), _text("body", None))
    op.execute(_FORGET)


def _create_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer, primary_key=True),
        _image(),
        _text("ended_at", None),
        _text("outcome", None),
        _text("reason"),
        _text("message"),
        sa.Column("seconds", sa.Float, nullable=False, server_default="0"),
        _text("overrides"),
    )
    op.create_index("attempts_image", "attempts", ["image_id"])
