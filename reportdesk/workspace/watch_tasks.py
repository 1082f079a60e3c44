"""Writing tasks about watched folders: each is run by the writer inside its transaction.

`watch_seen` remembers each file that a watched folder gave, by path, size and time: what was taken once is not taken
again when its report is deleted, or when the next day has another report. `watch_reports` remembers which report
belongs to which day or sub-folder, so that a report may be renamed.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.values import dataclass
from reportdesk.domain.watches import Naming, Watch
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.image_tasks import FoundFile
from reportdesk.workspace.writer import Transaction

Seen = tuple[bytes, int, int]
"""A file by path, size in bytes and modification time in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Group:
    """Photographs that go into one report of a watched folder.

    `key` tells the reports of one watched folder apart (a day, a sub-folder, empty for all); `left_out` holds
    (shown path, reason) of files that are no photographs.
    """

    key: str
    name: str
    folder: Path
    files: Sequence[FoundFile]
    left_out: Sequence[tuple[str, str]] = ()


def add_watch(transaction: Transaction, watch: Watch) -> int:
    """Remember a folder to be watched (its id is not used) and return its id.

    Raises:
        WrongUse: it is watched already, or lies in or around one that is.
    """
    for (known,) in transaction.execute("SELECT folder FROM watches").fetchall():
        other = Path(os.fsdecode(known))
        if watch.folder == other:
            raise WrongUse(f"The folder {other} is watched already.", "Change it in the list of watched folders.")
        if watch.folder.is_relative_to(other) or other.is_relative_to(watch.folder):
            raise WrongUse(
                f"The folder {watch.folder} cannot be watched beside {other}: one lies in the other, and each "
                "photograph would be read twice.",
                "Watch the outer one with a report for each sub-folder, or remove it from the list first.",
            )
    added = transaction.execute(
        "INSERT INTO watches (folder, name, naming, operator, priority, paused, skips) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (os.fsencode(watch.folder), watch.name, watch.naming.value, watch.operator, int(watch.priority),
         int(watch.paused), int(watch.skips)),
    ).lastrowid  # fmt: skip
    assert added is not None
    return added


def change_watch(transaction: Transaction, watch: int, name: str, naming: Naming) -> None:
    """Give the reports that are opened from now on another name, or divide them otherwise."""
    transaction.execute("UPDATE watches SET name = ?, naming = ? WHERE id = ?", (name, naming.value, watch))


def set_watch_paused(transaction: Transaction, watch: int, paused: bool) -> None:
    """Stop watching a folder, or begin again."""
    transaction.execute("UPDATE watches SET paused = ? WHERE id = ?", (int(paused), watch))


def remove_watch(transaction: Transaction, watch: int) -> None:
    """Forget a watched folder; its reports stay."""
    for table in ("watch_seen", "watch_reports"):
        transaction.execute(f"DELETE FROM {table} WHERE watch_id = ?", (watch,))
    transaction.execute("DELETE FROM watches WHERE id = ?", (watch,))


def note_seen(transaction: Transaction, watch: int, seen: Sequence[Seen]) -> None:
    """Remember files as known, so that they are not taken as they are."""
    for path, size, mtime_ns in seen:
        transaction.execute(
            "INSERT INTO watch_seen (watch_id, path, size, mtime_ns) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (watch_id, path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns",
            (watch, path, size, mtime_ns),
        )


def end_skipping(transaction: Transaction, watch: int) -> None:
    """Note that all that lay there at the first look is known."""
    transaction.execute("UPDATE watches SET skips = 0 WHERE id = ?", (watch,))


def take(transaction: Transaction, watch: Watch, groups: Sequence[Group], seen: Sequence[Seen]) -> int:
    """Put photographs into their reports, opened when they are new, and return how many were new there.

    Files that are no photographs are noted in a report that is there; alone they open none.
    """
    added = 0
    for group in groups:
        report = _report_of(transaction, watch, group.key)
        if report is None:
            if not group.files:
                continue
            report = _open(transaction, watch, group)
        transaction.execute("UPDATE reports SET archived = 0 WHERE id = ?", (report,))
        added += image_tasks.add_files(transaction, report, group.files)
        if group.left_out:
            report_tasks.note_ignored(transaction, report, group.left_out)
    note_seen(transaction, watch.id, seen)
    return added


def _report_of(transaction: Transaction, watch: Watch, key: str) -> int | None:
    row = transaction.execute(
        "SELECT report_id FROM watch_reports WHERE watch_id = ? AND key = ?", (watch.id, key)
    ).fetchone()
    return None if row is None else int(row[0])


def _open(transaction: Transaction, watch: Watch, group: Group) -> int:
    """Return a new report, or go on with the one that the same operator made by dropping the same folder."""
    dropped = transaction.execute(
        "SELECT id FROM reports WHERE folder = ? AND operator = ? AND id NOT IN (SELECT report_id FROM watch_reports) "
        "ORDER BY id LIMIT 1",
        (report_tasks.shown_path(group.folder), watch.operator),
    ).fetchone()
    if dropped is not None and watch.naming is not Naming.DAY:
        report = int(dropped[0])
    else:
        report = report_tasks.add_report(
            transaction, group.folder, operator=watch.operator, priority=watch.priority, name=group.name
        )
    transaction.execute("INSERT INTO watch_reports VALUES (?, ?, ?)", (watch.id, group.key, report))
    return report
