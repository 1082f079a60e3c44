"""The first tables and views.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# "C" compares bytes, as SQLite does: both kinds of database take the same choice where a comparison decides.
_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")

# Every review with the values that hold after it. A review whose base is not (yet) there starts a chain. `decisions`
# counts what a person decided on the way; a comment decides nothing and is no rival of the decision beside it.
_REVIEW_CHAINS = """
CREATE VIEW review_chains AS
WITH RECURSIVE chain (id, image_id, base_id, decision, base_decision, last_decision, decisions, steps, rejected,
                      identifier, vin, quantity, exclusion, is_non_conformity) AS (
    SELECT r.id, r.image_id, r.base_id, r.decision, r.base_id,
           CASE WHEN r.decision = 'comment' THEN r.base_id ELSE r.id END,
           CASE WHEN r.decision = 'comment' THEN 0 ELSE 1 END,
           1,
           CASE WHEN r.decision = 'reject' THEN 1 ELSE 0 END,
           r.identifier, r.vin, r.quantity, r.exclusion, r.is_non_conformity
    FROM reviews r
    WHERE NOT EXISTS (SELECT 1 FROM reviews b WHERE b.id = r.base_id AND b.image_id = r.image_id)
    UNION ALL
    SELECT r.id, r.image_id, r.base_id, r.decision, c.last_decision,
           CASE WHEN r.decision = 'comment' THEN c.last_decision ELSE r.id END,
           c.decisions + CASE WHEN r.decision = 'comment' THEN 0 ELSE 1 END,
           c.steps + 1,
           CASE r.decision WHEN 'comment' THEN c.rejected WHEN 'reject' THEN 1 ELSE 0 END,
           COALESCE(r.identifier, c.identifier), COALESCE(r.vin, c.vin), COALESCE(r.quantity, c.quantity),
           COALESCE(r.exclusion, c.exclusion), COALESCE(r.is_non_conformity, c.is_non_conformity)
    FROM reviews r JOIN chain c ON r.base_id = c.id AND r.image_id = c.image_id
)
SELECT * FROM chain
"""

# The end of the chain with most decisions; between equals the greater UUID, which is the same choice everywhere.
_CURRENT_REVIEWS = """
CREATE VIEW current_reviews AS
SELECT image_id, id, decisions, rejected, identifier, vin, quantity, exclusion, is_non_conformity
FROM (SELECT c.*, ROW_NUMBER() OVER (PARTITION BY image_id ORDER BY decisions DESC, steps DESC, id DESC) AS place
      FROM review_chains c) AS ranked
WHERE place = 1
"""

_REVIEW_CONFLICTS = """
CREATE VIEW review_conflicts AS
SELECT rivals.image_id, rivals.base_decision AS base_id, rivals.id AS review_id, r.operator, r.decision, r.identifier,
       r.vin, r.corrections, r.comment, r.decided_at, r.server_received_at
FROM (SELECT image_id, base_decision, id, COUNT(*) OVER (PARTITION BY image_id, base_decision) AS number
      FROM review_chains WHERE decision <> 'comment') AS rivals
JOIN reviews r ON r.id = rivals.id
WHERE rivals.number > 1
"""

# The first ten columns are the earlier system's, in its order; what is missing is NULL. The address falls back to
# where another desk stored the same content.
_INFERENCES = """
CREATE VIEW inferences AS
SELECT i.number AS id,
       COALESCE(NULLIF(r.name, ''), r.id) AS report_id,
       i.name AS image_name,
       NULLIF(CASE WHEN h.rejected = 1 THEN '' ELSE COALESCE(h.identifier, f.identifier) END, '') AS unique_id,
       NULLIF(CASE WHEN h.rejected = 1 THEN '' ELSE COALESCE(h.vin, f.vin) END, '') AS vin_no,
       h.quantity AS quantity,
       NULLIF(h.exclusion, '') AS exclusion,
       COALESCE(h.is_non_conformity, FALSE) AS is_non_conformity,
       COALESCE(NULLIF(i.object_url, ''), (SELECT MAX(o.object_url) FROM images o
                                           WHERE o.sha256 = i.sha256 AND o.object_url <> '')) AS s3_obj_url,
       i.server_received_at AS created_at,
       i.id AS image_id,
       i.operator AS operator,
       i.status AS status,
       CASE WHEN h.decisions > 0 THEN 'human' WHEN f.sha256 IS NOT NULL THEN 'machine' END AS source,
       COALESCE(k.number, 0) AS conflicts
FROM images i
JOIN reports r ON r.id = i.report_id
LEFT JOIN findings f ON f.sha256 = i.sha256 AND f.fingerprint = i.fingerprint
LEFT JOIN current_reviews h ON h.image_id = i.id
LEFT JOIN (SELECT image_id, COUNT(*) AS number FROM review_conflicts GROUP BY image_id) k ON k.image_id = i.id
"""


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False)


def _server_time(name: str = "server_received_at") -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now())


def upgrade() -> None:
    """Create everything."""
    _create_reports_and_contents()
    _create_images()
    _create_findings_and_reviews()
    for view in (_REVIEW_CHAINS, _CURRENT_REVIEWS, _REVIEW_CONFLICTS, _INFERENCES):
        op.execute(view)


def _create_reports_and_contents() -> None:
    op.create_table(
        "reports",
        sa.Column("id", _KEY, primary_key=True),
        _text("name"),
        _text("folder"),
        _text("operator"),
        _text("created_at"),
        _whole("revision"),
        _server_time(),
    )
    op.create_table(
        "contents",
        sa.Column("sha256", _KEY, primary_key=True),
        sa.Column("size", sa.BigInteger),
        sa.Column("format", _KEY),
        sa.Column("width", sa.BigInteger),
        sa.Column("height", sa.BigInteger),
        sa.Column("captured_at", _KEY),
        sa.Column("latitude", sa.Double),
        sa.Column("longitude", sa.Double),
        _server_time(),
    )


def _create_images() -> None:
    op.create_table(
        "images",
        sa.Column("number", _NUMBER, sa.Identity(always=True), primary_key=True),
        sa.Column("id", _KEY, nullable=False, unique=True),
        sa.Column("report_id", _KEY, sa.ForeignKey("reports.id"), nullable=False),
        _text("path"),
        _text("name"),
        _text("operator"),
        sa.Column("sha256", _KEY, sa.ForeignKey("contents.sha256")),
        sa.Column("fingerprint", _KEY, nullable=False),
        _text("status"),
        _whole("attempts"),
        sa.Column("duplicate_of", _KEY),
        sa.Column("failure", _JSON),
        _text("created_at"),
        _whole("revision"),
        _text("object_key"),
        _text("object_url"),
        _whole("object_revision"),
        _server_time(),
        _server_time("server_updated_at"),
        sqlite_autoincrement=True,
    )
    # A path of Linux has up to 4096 bytes; an index entry of Postgres at most 2704.
    path = "md5(path)" if op.get_bind().dialect.name == "postgresql" else "path"
    op.execute(f"CREATE UNIQUE INDEX images_occurrence ON images (report_id, sha256, {path})")
    op.create_index("images_sha256", "images", ["sha256"])


def _create_findings_and_reviews() -> None:
    op.create_table(
        "findings",
        sa.Column("sha256", _KEY, sa.ForeignKey("contents.sha256"), nullable=False),
        sa.Column("fingerprint", _KEY, nullable=False),
        _text("identifier"),
        _text("vin"),
        sa.Column("body", _JSON, nullable=False),
        _text("created_at"),
        _whole("revision"),
        sa.Column("digest", _KEY, nullable=False),
        _server_time(),
        sa.PrimaryKeyConstraint("sha256", "fingerprint"),
    )
    op.create_table(
        "reviews",
        sa.Column("id", _KEY, primary_key=True),
        sa.Column("image_id", _KEY, nullable=False),
        sa.Column("base_id", _KEY),
        _text("operator"),
        _text("decision"),
        sa.Column("identifier", sa.Text),
        sa.Column("vin", sa.Text),
        sa.Column("quantity", sa.BigInteger),
        sa.Column("exclusion", sa.Text),
        sa.Column("is_non_conformity", sa.Boolean),
        sa.Column("corrections", _JSON, nullable=False),
        _text("comment"),
        _text("decided_at"),
        _server_time(),
    )
    op.create_index("reviews_image", "reviews", ["image_id"])
    op.create_index("reviews_base", "reviews", ["base_id"])
