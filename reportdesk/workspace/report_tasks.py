"""Writing tasks about reports: each function is run by the writer inside its transaction."""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Select, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.reports import Priority
from reportdesk.workspace.schema import ignored, report_sources, reports
from reportdesk.workspace.writer import Transaction


@dataclass(frozen=True, slots=True)
class OpenedReport:
    """The report that a drop belongs to; `continued` when the same folder had been dropped before."""

    id: int
    name: str
    continued: bool


def now() -> str:
    """Return this moment as ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def open_report(
    transaction: Transaction,
    folder: Path,
    sources: Sequence[Path],
    *,
    operator: str,
    priority: Priority,
    name: str = "",
) -> OpenedReport:
    """Return the report for `folder` of this operator, made when it is new.

    A `name` given by the operator decides alone; otherwise the same folder of the same operator continues its report.
    """
    connection = transaction.connection
    found = connection.execute(_known(folder, operator, name)).first()
    if found is not None and found.operator != operator:
        raise WrongUse(
            f"A report named '{found.name}' of {found.operator or 'another operator'} exists already.",
            "Choose another name for the report.",
        )
    if found is None:
        name = name or _free_name(transaction, folder.name or str(folder))
        report_id = _insert(transaction, folder, operator, priority, name, scanning=True)
    else:
        report_id = found.id
        connection.execute(
            update(reports).where(reports.c.id == report_id).values(scanning=1, priority=int(priority), archived=0)
        )
    for source in sources:
        row = {"report_id": report_id, "path": os.fsencode(source), "walked": 0}
        connection.execute(
            upsert(report_sources).values(row).on_conflict_do_update(["report_id", "path"], set_={"walked": 0})
        )
    transaction.committed.reports.add(report_id)
    final = connection.execute(select(reports.c.name).where(reports.c.id == report_id)).scalar_one()
    return OpenedReport(report_id, final, found is not None)


def add_report(transaction: Transaction, folder: Path, *, operator: str, priority: Priority, name: str) -> int:
    """Make a report that is filled by others than a walk, and return its id; a name that is taken is numbered."""
    report = _insert(transaction, folder, operator, priority, _free_name(transaction, name), scanning=False)
    transaction.committed.reports.add(report)
    return report


def _insert(
    transaction: Transaction, folder: Path, operator: str, priority: Priority, name: str, *, scanning: bool
) -> int:
    statement = (
        insert(reports)
        .values(
            uuid=str(uuid.uuid4()),
            name=name,
            folder=shown_path(folder),
            operator=operator,
            priority=int(priority),
            created_at=now(),
            scanning=int(scanning),
        )
        .returning(reports.c.id)
    )
    report: int = transaction.connection.execute(statement).scalar_one()
    return report


def _known(folder: Path, operator: str, name: str) -> Select[tuple[int, str, str]]:
    query = select(reports.c.id, reports.c.name, reports.c.operator)
    if name:
        return query.where(reports.c.name == name)
    return query.where(reports.c.folder == shown_path(folder), reports.c.operator == operator).order_by(reports.c.id)


def shown_path(path: Path) -> str:
    """Return a path as text that can be stored and shown."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _free_name(transaction: Transaction, wanted: str) -> str:
    """Return `wanted`, numbered when another report has that name."""
    wanted = wanted.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    name, number = wanted, 1
    while transaction.connection.execute(select(reports.c.id).where(reports.c.name == name)).first():
        number += 1
        name = f"{wanted} ({number})"
    return name


def source_walked(transaction: Transaction, report: int, source: bytes) -> None:
    """Note that a source was walked to its end; the report stops scanning after its last one."""
    connection = transaction.connection
    connection.execute(
        update(report_sources)
        .where(report_sources.c.report_id == report, report_sources.c.path == source)
        .values(walked=1)
    )
    left = connection.execute(
        select(report_sources.c.path).where(report_sources.c.report_id == report, report_sources.c.walked == 0)
    ).first()
    if left is None:
        connection.execute(update(reports).where(reports.c.id == report).values(scanning=0))
    transaction.committed.reports.add(report)


def note_ignored(transaction: Transaction, report: int, entries: Sequence[tuple[str, str]]) -> None:
    """Record files that intake left out, as (shown path, reason); one that is known already is not counted again."""
    if not transaction.execute("SELECT 1 FROM reports WHERE id = ? AND deleting = 0", (report,)).fetchone():
        return
    for path, reason in entries:
        transaction.connection.execute(
            upsert(ignored).values(report_id=report, path=path, reason=reason).on_conflict_do_nothing()
        )
    transaction.committed.reports.add(report)


def set_paused(transaction: Transaction, report: int, paused: bool) -> None:
    """Hold a report's queued images back, or let them go."""
    transaction.connection.execute(update(reports).where(reports.c.id == report).values(paused=int(paused)))
    transaction.committed.reports.add(report)


def set_priority(transaction: Transaction, report: int, priority: Priority) -> None:
    """Move a report into another band."""
    transaction.connection.execute(update(reports).where(reports.c.id == report).values(priority=int(priority)))
    transaction.committed.reports.add(report)
