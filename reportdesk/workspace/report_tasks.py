"""Writing tasks about reports: each function is run by the writer inside its transaction."""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.report_name import usable_name
from reportdesk.domain.reports import Priority
from reportdesk.domain.values import dataclass
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
    found = _known(transaction, folder, operator, name)
    if found is None and name:
        name = usable_name(name)
        found = _known(transaction, folder, operator, name)
    if found is not None and found[2] != operator:
        raise WrongUse(
            f"A report named '{found[1]}' of {found[2] or 'another operator'} exists already.",
            "Choose another name for the report.",
        )
    if found is None:
        name = name or _free_name(transaction, folder.name or str(folder))
        report = _insert(transaction, folder, operator, priority, name, scanning=True)
    else:
        report = found[0]
        transaction.execute(
            "UPDATE reports SET scanning = 1, priority = ?, archived = 0 WHERE id = ?", (int(priority), report)
        )
    transaction.execute_many(
        "INSERT INTO report_sources (report_id, path, walked) VALUES (?, ?, 0) "
        "ON CONFLICT (report_id, path) DO UPDATE SET walked = 0",
        [(report, os.fsencode(source)) for source in sources],
    )
    transaction.committed.reports.add(report)
    (final,) = transaction.execute("SELECT name FROM reports WHERE id = ?", (report,)).fetchone()
    return OpenedReport(report, final, found is not None)


def add_report(transaction: Transaction, folder: Path, *, operator: str, priority: Priority, name: str) -> int:
    """Make a report that is filled by others than a walk, and return its id; a name that is taken is numbered."""
    report = _insert(transaction, folder, operator, priority, _free_name(transaction, name), scanning=False)
    transaction.committed.reports.add(report)
    return report


def _insert(
    transaction: Transaction, folder: Path, operator: str, priority: Priority, name: str, *, scanning: bool
) -> int:
    report = transaction.execute(
        "INSERT INTO reports (uuid, name, folder, operator, priority, created_at, scanning) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (str(uuid.uuid4()), name, shown_path(folder), operator, int(priority), now(), int(scanning)),
    ).lastrowid
    assert report is not None
    return report


def _known(transaction: Transaction, folder: Path, operator: str, name: str) -> tuple[int, str, str] | None:
    """Return (id, name, operator) of the report that a drop continues."""
    if name:
        asked = transaction.execute("SELECT id, name, operator FROM reports WHERE name = ?", (name,))
    else:
        asked = transaction.execute(
            "SELECT id, name, operator FROM reports WHERE folder = ? AND operator = ? ORDER BY id LIMIT 1",
            (shown_path(folder), operator),
        )
    found: tuple[int, str, str] | None = asked.fetchone()
    return found


def shown_path(path: Path) -> str:
    """Return a path as text that can be stored and shown."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _free_name(transaction: Transaction, wanted: str) -> str:
    """Return `wanted`, numbered when another report has that name."""
    wanted = wanted.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    name, number = wanted, 1
    while transaction.execute("SELECT 1 FROM reports WHERE name = ?", (name,)).fetchone():
        number += 1
        name = f"{wanted} ({number})"
    return name


def source_walked(transaction: Transaction, report: int, source: bytes) -> None:
    """Note that a source was walked to its end; the report stops scanning after its last one."""
    transaction.execute("UPDATE report_sources SET walked = 1 WHERE report_id = ? AND path = ?", (report, source))
    transaction.execute(
        "UPDATE reports SET scanning = 0 WHERE id = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM report_sources WHERE report_id = ?1 AND walked = 0)",
        (report,),
    )
    transaction.committed.reports.add(report)


def note_ignored(transaction: Transaction, report: int, entries: Sequence[tuple[str, str]]) -> None:
    """Record files that intake left out, as (shown path, reason); one that is known already is not counted again."""
    if not transaction.execute("SELECT 1 FROM reports WHERE id = ? AND deleting = 0", (report,)).fetchone():
        return
    transaction.execute_many(
        "INSERT INTO ignored (report_id, path, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(report, path, reason) for path, reason in entries],
    )
    transaction.committed.reports.add(report)


def set_paused(transaction: Transaction, report: int, paused: bool) -> None:
    """Hold a report's queued images back, or let them go."""
    transaction.execute("UPDATE reports SET paused = ? WHERE id = ?", (int(paused), report))
    transaction.committed.reports.add(report)


def set_priority(transaction: Transaction, report: int, priority: Priority) -> None:
    """Move a report into another band."""
    transaction.execute("UPDATE reports SET priority = ? WHERE id = ?", (int(priority), report))
    transaction.committed.reports.add(report)
