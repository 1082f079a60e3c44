"""The statements that store rows. Each can be repeated, and any two can change places, without another outcome."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table, and_, case, func, or_
from sqlalchemy.dialects import postgresql, sqlite

from reportdesk.sync.database.batch import Batch, Row, in_order
from reportdesk.sync.database.tables import contents, findings, images, reports, reviews

_OBJECT = ("object_key", "object_url", "object_revision")


def write(connection: Connection, batch: Batch) -> None:
    """Store a batch in the open transaction; what others name comes first."""
    dialect = connection.dialect.name
    for statement, rows in (
        (_newest(dialect, reports, "id"), batch.reports),
        (_once(dialect, reports), batch.mentioned_reports),
        (_facts(dialect), batch.contents),
        (_image_states(dialect), batch.images),
        (_newest_findings(dialect), batch.findings),
        (_once(dialect, reviews), batch.reviews),
    ):
        _run(connection, statement, in_order(rows))


def _run(connection: Connection, statement: Insert, rows: list[Row]) -> None:
    if rows:
        connection.execute(statement, rows)


def _insert(dialect: str, table: Table) -> Any:
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


@cache
def _once(dialect: str, table: Table) -> Insert:
    statement: Insert = _insert(dialect, table).on_conflict_do_nothing(index_elements=["id"])
    return statement


@cache
def _newest(dialect: str, table: Table, key: str) -> Insert:
    insert = _insert(dialect, table)
    new = insert.excluded
    changed = {name: new[name] for name in ("name", "folder", "operator", "created_at", "revision")}
    statement: Insert = insert.on_conflict_do_update(
        index_elements=[key], set_=changed, where=new.revision > table.c.revision
    )
    return statement


@cache
def _facts(dialect: str) -> Insert:
    """What is known stays, what is not known is filled; of two values the greater, as `batch` does it."""
    insert = _insert(dialect, contents)
    facts = [column for column in contents.c if column.name not in {"sha256", "server_received_at"}]
    better = {
        fact.name: or_(and_(fact.is_(None), insert.excluded[fact.name].is_not(None)), insert.excluded[fact.name] > fact)
        for fact in facts
    }
    statement: Insert = insert.on_conflict_do_update(
        index_elements=["sha256"],
        set_={fact.name: case((better[fact.name], insert.excluded[fact.name]), else_=fact) for fact in facts},
        where=or_(*better.values()),
    )
    return statement


@cache
def _image_states(dialect: str) -> Insert:
    """Two things of an image have their own newest: its state, and where the photograph was delivered."""
    insert = _insert(dialect, images)
    new = insert.excluded
    newer = new.revision > images.c.revision
    delivered = new.object_revision > images.c.object_revision
    fixed = {"number", "id", "server_received_at", "server_updated_at"}
    changed = {
        column.name: case((delivered if column.name in _OBJECT else newer, new[column.name]), else_=column)
        for column in images.c
        if column.name not in fixed
    }
    statement: Insert = insert.on_conflict_do_update(
        index_elements=["id"], set_={**changed, "server_updated_at": func.now()}, where=or_(newer, delivered)
    )
    return statement


@cache
def _newest_findings(dialect: str) -> Insert:
    insert = _insert(dialect, findings)
    new = insert.excluded
    same = new.revision == findings.c.revision
    changed = {name: new[name] for name in ("identifier", "vin", "body", "created_at", "revision", "digest")}
    statement: Insert = insert.on_conflict_do_update(
        index_elements=["sha256", "fingerprint"],
        set_=changed,
        where=or_(new.revision > findings.c.revision, and_(same, new.digest > findings.c.digest)),
    )
    return statement
