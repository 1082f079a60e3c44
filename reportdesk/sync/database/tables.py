"""The tables of the central database, as SQLAlchemy Core sees them. The migrations create them; a test compares both.

- `reports`: one row per report of a desk, key `id` (UUID). Two desks that drop the same folder have a report each. A
  row with `revision` -1 and an empty name stands for a report that only its images told of so far.
- `contents`: one row per photograph, key `sha256`, with the facts that follow from its bytes. Facts are only added.
- `images`: one row per occurrence of a content in a report, key `id` (UUID, given by the desk) and `number` (given by
  this database, rising). Unique on report, path and sha256. `object_key` and `object_url` say where that desk stored
  the photograph. `sha256` is NULL when the file could not be read. `fingerprint` names the findings that hold.
- `findings`: what one way of reading found in a content, key `sha256` and `fingerprint`; `body` is the JSON object.
- `reviews`: decisions of persons, key `id` (UUID), only ever added. `corrections` holds all that was set by hand; the
  columns of the earlier system are repeated beside it. NULL means: as the base left it.

`revision` decides which state of a row is the newest, never a clock: all times named `server_...` are this database's,
all others are told by the desks and only shown. Two things can arrive in any order and so have no foreign key:
a review may come before its image or its base, a duplicate before its original.

Views (see migration 0001): `review_chains`, `current_reviews`, `review_conflicts`, `inferences`.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB

HEAD: Final = "0001"
"""The revision of the tables that this program writes."""

VERSION_TABLE: Final = "reportdesk_revision"
"""Alembic's table under a name of its own: a central database may hold other programs' tables too."""

VIEWS: Final = ("inferences", "review_conflicts", "current_reviews", "review_chains")

_KEY = Text().with_variant(Text(collation="C"), "postgresql")
_JSON = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
_NUMBER = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData()


def _received() -> Column[object]:
    return Column("server_received_at", DateTime(timezone=True), nullable=False, server_default=func.now())


reports = Table(
    "reports",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("revision", BigInteger, nullable=False),
    _received(),
)

contents = Table(
    "contents",
    metadata,
    Column("sha256", _KEY, primary_key=True),
    Column("size", BigInteger),
    Column("format", _KEY),
    Column("width", BigInteger),
    Column("height", BigInteger),
    Column("captured_at", _KEY),
    Column("latitude", Double),
    Column("longitude", Double),
    _received(),
)

images = Table(
    "images",
    metadata,
    Column("number", _NUMBER, Identity(always=True), primary_key=True),
    Column("id", _KEY, nullable=False, unique=True),
    Column("report_id", _KEY, ForeignKey("reports.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("sha256", _KEY, ForeignKey("contents.sha256")),
    Column("fingerprint", _KEY, nullable=False),
    Column("status", Text, nullable=False),
    Column("attempts", BigInteger, nullable=False),
    Column("duplicate_of", _KEY),
    Column("failure", _JSON),
    Column("created_at", Text, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("object_key", Text, nullable=False),
    Column("object_url", Text, nullable=False),
    Column("object_revision", BigInteger, nullable=False),
    _received(),
    Column("server_updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    sqlite_autoincrement=True,
)

findings = Table(
    "findings",
    metadata,
    Column("sha256", _KEY, ForeignKey("contents.sha256"), nullable=False),
    Column("fingerprint", _KEY, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("vin", Text, nullable=False),
    Column("body", _JSON, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("digest", _KEY, nullable=False),
    _received(),
    PrimaryKeyConstraint("sha256", "fingerprint"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("image_id", _KEY, nullable=False),
    Column("base_id", _KEY),
    Column("operator", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("identifier", Text),
    Column("vin", Text),
    Column("quantity", BigInteger),
    Column("exclusion", Text),
    Column("is_non_conformity", Boolean),
    Column("corrections", _JSON, nullable=False),
    Column("comment", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    _received(),
)
