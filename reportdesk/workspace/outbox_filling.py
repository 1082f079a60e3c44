"""Putting into the outbox what is to be delivered, in the transaction that makes it deliverable.

An outbox row is an *item*: it names what is to be sent (a photograph by its SHA-256, the rows of an image, a report's
manifest, carried work of another desk), and what is sent is composed from the workspace at the moment of sending, so
that the newest state goes out. `revision` grows with each change, also beyond that of a workspace put back from a copy
(it is at least the milliseconds since 1970): a delivery acknowledges the revision it took, and an item that changed
meanwhile stays.

States of an item: *waiting*, *held* (rows of an image until its photograph is there; a manifest until its report is
delivered), *set_aside* (waits for a person). A delivered item is deleted; the image keeps the state *sent*.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from reportdesk.domain.failures import FileUnreadable
from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.contents import is_content
from reportdesk.workspace.writer import Transaction

S3, DATABASE = "s3", "database"
DESTINATIONS = (S3, DATABASE)
PHOTOGRAPH, IMAGE, MANIFEST, CARRIED = "photograph", "image", "manifest", "carried"
WAITING, HELD, SET_ASIDE, SENT, OFF = "waiting", "held", "set_aside", "sent", "off"

_PAGE = 200
"""So many images are queued in one task of the writer: about 20 ms, so that results are not held up."""


def configure(transaction: Transaction, places: dict[str, str], statuses: Sequence[str]) -> None:
    """Note where things are delivered ("" for nowhere), and which images' statuses count.

    A destination that was added, or leads to another place than before, gets everything that is finished, because what
    was sent elsewhere is not there (`fill_next` does it in steps). One that is not set up now, be it that one command
    was run without it, keeps what waits for it, and its receipts.
    """
    chosen = json.dumps(sorted(statuses))
    for name in DESTINATIONS:
        transaction.execute("INSERT OR IGNORE INTO destinations (name) VALUES (?)", (name,))
        place, active, counting = transaction.execute(
            "SELECT place, active, statuses FROM destinations WHERE name = ?", (name,)
        ).fetchone()
        wanted = places.get(name, "")
        if not wanted:
            transaction.execute("UPDATE destinations SET active = 0 WHERE name = ?", (name,))
        elif (wanted, True, chosen) != (place, bool(active), counting):
            if place and wanted != place:
                _begin_anew(transaction, name)
            transaction.execute(
                "UPDATE destinations SET place = ?, active = 1, statuses = ?, filled_to = 0 WHERE name = ?",
                (wanted, chosen, name),
            )
    if places.get(DATABASE) and not places.get(S3):
        # What waits for the bucket is kept, but nobody sends it now: rows that waited for it would wait for ever.
        transaction.execute("UPDATE outbox SET state = 'waiting' WHERE destination = 'database' AND state = 'held'")
    if not places.get(DATABASE):
        _release_all_manifests(transaction)


def _begin_anew(transaction: Transaction, name: str) -> None:
    """Forget what was sent to another place; what another desk carried here has no other copy, and stays."""
    transaction.execute("DELETE FROM outbox WHERE destination = ? AND kind <> 'carried' AND file IS NULL", (name,))
    transaction.execute("UPDATE destinations SET sent_bytes = 0 WHERE name = ?", (name,))
    if name == S3:
        transaction.execute("DELETE FROM receipts")
        transaction.execute("UPDATE outbox SET state = 'waiting' WHERE destination = 'database' AND state = 'held'")
    rows = transaction.execute(
        f"UPDATE images SET sync_{name} = 'off' WHERE sync_{name} <> 'off' RETURNING id, report_id"
    ).fetchall()
    _note(transaction, rows)


def fill_next(transaction: Transaction) -> bool:
    """Queue some more of the images that came before their destination was set up; False when there are none left."""
    row = transaction.execute(
        "SELECT name, filled_to, statuses FROM destinations WHERE filled_to IS NOT NULL AND active = 1 LIMIT 1"
    ).fetchone()
    if row is None:
        return False
    name, after, statuses = row
    marks = ", ".join("?" * len(wanted := json.loads(statuses)))
    images = transaction.execute(
        f"SELECT id, status, report_id FROM images WHERE id > ? AND (sync_{name} = 'off' OR status NOT IN ({marks})) "
        f"ORDER BY id LIMIT {_PAGE}",
        (after, *wanted),
    ).fetchall()
    for image, status, report in images:
        if ImageStatus(status).is_final:
            fill(transaction, [image], only=name)
        else:
            transaction.execute(f"UPDATE images SET sync_{name} = 'waiting' WHERE id = ?", (image,))
            _note(transaction, [(image, report)])
    done = len(images) < _PAGE
    transaction.execute("UPDATE destinations SET filled_to = ? WHERE name = ?", (None if done else images[-1][0], name))
    return True


def first_states(transaction: Transaction) -> tuple[str, str]:
    """Return the delivery states that a new image starts with, for S3 and the database."""
    names = {name for name, *_rest in active(transaction)}
    return (WAITING if S3 in names else OFF, WAITING if DATABASE in names else OFF)


class _Finished(NamedTuple):
    """A finished image with all that decides what is queued for it."""

    image: int
    report: int
    sha256: str
    size: int
    status: str
    failure: str
    revision: int
    state: str
    is_sent: bool
    photograph_waits: bool
    was_unread: bool
    others_aside: bool
    manifest_is_held: bool


_DATABASE_IS_SET_UP = "EXISTS (SELECT 1 FROM destinations d WHERE d.name = 'database' AND d.active = 1)"
_BUCKET_IS_SET_UP = "EXISTS (SELECT 1 FROM destinations d WHERE d.name = 's3' AND d.active = 1)"
# One question and one statement for all items: eleven took 0.5 ms of the one thread that writes, these three 0.15.
_PHOTOGRAPH_ITEM = "SELECT 1 FROM outbox o WHERE o.destination = 's3' AND o.kind = 'photograph' AND o.key ="
_FINISHED = (
    "SELECT i.id, i.report_id, i.sha256, i.size, i.status, i.failure, i.revision, i.sync_s3, "
    "EXISTS (SELECT 1 FROM receipts r WHERE r.sha256 = i.sha256), "
    f"EXISTS ({_PHOTOGRAPH_ITEM} i.sha256 AND o.state = 'waiting') AND {_BUCKET_IS_SET_UP}, "
    f"EXISTS ({_PHOTOGRAPH_ITEM} 'image:' || i.id), "
    # Without a hash all that were cancelled before they had one would be looked through, for each of them.
    "CASE WHEN i.sha256 = '' THEN 0 ELSE "
    "EXISTS (SELECT 1 FROM images t WHERE t.sha256 = i.sha256 AND t.sync_s3 = 'set_aside' AND t.id <> i.id) END, "
    "EXISTS (SELECT 1 FROM outbox o WHERE o.destination = 's3' AND o.kind = 'manifest' "
    "AND o.key = CAST(i.report_id AS TEXT) AND o.state = 'held') "
    "FROM images i WHERE i.id = ?"
)


class _Item(NamedTuple):
    """A row of the outbox, in the order of `_COLUMNS`."""

    destination: str
    kind: str
    key: str
    state: str
    report: int
    image: int | None = None
    sha256: str = ""
    size: int = 0
    revision: int = 0
    failure: str = ""


_COLUMNS = ("destination", "kind", "key", "state", "report_id", "image_id", "sha256", "size", "revision", "failure")
_RENEWED = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[3:] if name != "revision")


def fill(transaction: Transaction, images: Iterable[int], only: str = "") -> None:
    """Queue finished images for every destination that is set up, or for the one named."""
    chosen = [row for row in active(transaction) if only in ("", row[0])]
    off = _switched_off(transaction, only)
    for image in images if chosen or off else ():
        for name in off:
            _put_off(transaction, name, image)
        row = _next_revision(_Finished(*transaction.execute(_FINISHED, (image,)).fetchone()))
        items: list[_Item] = []
        for name, statuses, holding in chosen:
            if row.status not in json.loads(statuses):
                _leave_out(transaction, name, row)
            elif name == S3:
                items += _photograph_items(transaction, row)
            else:
                queued = row.photograph_waits or any(item.key == row.sha256 for item in items)
                items.append(_row_item(transaction, row, waits=bool(holding) and queued))
        if not any(item.kind == IMAGE for item in items):
            transaction.execute("UPDATE images SET revision = ? WHERE id = ?", (row.revision, image))
        _put(transaction, items)
        _note(transaction, [(image, row.report)])
        transaction.committed.outbox |= {name for name, *_rest in chosen}
        if all(item.kind == MANIFEST or item.state == SET_ASIDE for item in items):
            release_manifests(transaction, [row.report])


def report_changed(transaction: Transaction, report: int) -> None:
    """Queue an image of a report whose name changed: each image carries its report.

    One with contents where there is one: a manifest does not follow a file that was cancelled before it was read.
    """
    destinations = transaction.execute(
        "SELECT name, statuses FROM destinations WHERE place <> '' ORDER BY name DESC"
    ).fetchall()
    for name, statuses in destinations:
        newest = transaction.execute(
            "SELECT id FROM images WHERE report_id = ? AND status IN (SELECT value FROM json_each(?)) "
            "ORDER BY length(sha256) = 64 DESC, id DESC LIMIT 1",
            (report, statuses),
        ).fetchone()
        if newest is not None:
            # The newest revision of a report holds, and after a clock that was ahead an older image may have that.
            transaction.execute(
                "UPDATE images SET revision = (SELECT max(revision) FROM images WHERE report_id = ?) WHERE id = ?",
                (report, newest[0]),
            )
            fill(transaction, [newest[0]], only=name)


def active(transaction: Transaction) -> list[Any]:
    """Return the destinations in use, S3 first: rows wait for photographs that were just queued."""
    return transaction.execute(
        "SELECT name, statuses, holding FROM destinations WHERE active = 1 ORDER BY name DESC"
    ).fetchall()


def _switched_off(transaction: Transaction, only: str) -> list[str]:
    """Return the destinations (or the one named) that lead somewhere and are not in use now."""
    rows = transaction.execute(
        "SELECT name FROM destinations WHERE active = 0 AND place <> '' AND ? IN ('', name)", (only,)
    ).fetchall()
    return [row[0] for row in rows]


def _put_off(transaction: Transaction, name: str, image: int) -> None:
    """Leave an image that changed to the filling that comes when its destination is in use again.

    What waits in the outbox already stays: it goes in its newest state, and can be carried out meanwhile.
    """
    rows = transaction.execute(
        f"UPDATE images SET sync_{name} = 'off' WHERE id = ? AND (sync_{name} = 'sent' OR (sync_{name} = 'waiting' "
        "AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.destination = ? AND o.kind IN ('photograph', 'image') "
        "AND o.key IN (CAST(images.id AS TEXT), images.sha256)))) RETURNING id, report_id",
        (image, name),
    ).fetchall()
    _note(transaction, rows)


def _leave_out(transaction: Transaction, name: str, row: _Finished) -> None:
    """Take an image out of the outbox whose status is not delivered; what is there of it is not its state any more."""
    transaction.execute(f"UPDATE images SET sync_{name} = 'off' WHERE id = ? AND sync_{name} <> 'off'", (row.image,))
    if name == DATABASE:
        transaction.execute(
            "DELETE FROM outbox WHERE destination = 'database' AND kind = 'image' AND key = ?", (str(row.image),)
        )
    else:
        _leave_photograph_out(transaction, row)


def _leave_photograph_out(transaction: Transaction, row: _Finished) -> None:
    """Take the photograph of an image out of the outbox unless another image, or another desk, waits for it."""
    transaction.execute(
        "DELETE FROM outbox WHERE destination = 's3' AND kind = 'photograph' AND file IS NULL AND (key = ? OR (key = ? "
        "AND NOT EXISTS (SELECT 1 FROM images WHERE sha256 = ? AND sync_s3 IN ('waiting', 'set_aside')) "
        "AND NOT EXISTS (SELECT 1 FROM outbox WHERE sha256 = ? AND kind = 'carried')))",
        (f"image:{row.image}", row.sha256, row.sha256, row.sha256),
    )


def _photograph_items(transaction: Transaction, row: _Finished) -> Iterator[_Item]:
    unread = f"image:{row.image}"
    if is_content(row.sha256):
        if row.was_unread:
            transaction.execute(
                "DELETE FROM outbox WHERE destination = 's3' AND kind = 'photograph' AND key = ?", (unread,)
            )
        state = SENT if row.is_sent else WAITING
        if not row.is_sent:
            yield _Item(S3, PHOTOGRAPH, row.sha256, WAITING, row.report, row.image, row.sha256, row.size)
        if row.others_aside:
            take_up(transaction, row.sha256, state)
    elif row.status == ImageStatus.CANCELLED:
        _leave_out(transaction, S3, row)
        return
    else:
        state = SET_ASIDE
        cause = row.failure or json.dumps(asdict(FileUnreadable("The file could not be read.").failure("delivery")))
        yield _Item(S3, PHOTOGRAPH, unread, SET_ASIDE, row.report, row.image, failure=cause)
    # A statement that changes nothing would cost 25 to 180 µs: it opens every index of the images first.
    if row.state != state:
        transaction.execute("UPDATE images SET sync_s3 = ? WHERE id = ?", (state, row.image))
    if not row.manifest_is_held:
        yield _manifest(row.report)


def take_up(transaction: Transaction, sha256: str, state: str) -> None:
    """Take up the images of a content that were set aside: there is a file again."""
    images = transaction.execute(
        "UPDATE images SET sync_s3 = ? WHERE sha256 = ? AND sync_s3 = 'set_aside' RETURNING id, report_id",
        (state, sha256),
    ).fetchall()
    _note(transaction, images)
    hold_manifests(transaction, {report for _image, report in images})


def _next_revision(row: _Finished) -> _Finished:
    """Return an image with the revision of its new state, which also one has that is only carried out."""
    return row._replace(revision=max(row.revision + 1, round(time.time() * 1000)))


def _row_item(transaction: Transaction, row: _Finished, *, waits: bool) -> _Item:
    transaction.execute(
        "UPDATE images SET revision = ?, sync_database = 'waiting' WHERE id = ?", (row.revision, row.image)
    )
    state = HELD if waits else WAITING
    return _Item(DATABASE, IMAGE, str(row.image), state, row.report, row.image, row.sha256, revision=row.revision)


def _manifest(report: int) -> _Item:
    return _Item(S3, MANIFEST, str(report), HELD, report)


def hold_manifests(transaction: Transaction, reports: Iterable[int]) -> None:
    """Queue the manifests of reports anew."""
    _put(transaction, [_manifest(report) for report in reports])


def _put(transaction: Transaction, items: Sequence[_Item]) -> None:
    """Add items, or make those that are there new again."""
    if not items:
        return
    now = time.time()
    marks = ", ".join([f"({', '.join('?' * (len(_COLUMNS) + 1))})"] * len(items))
    transaction.execute(
        f"INSERT INTO outbox ({', '.join(_COLUMNS)}, queued_at) VALUES {marks} "
        f"ON CONFLICT (destination, kind, key) DO UPDATE SET {_RENEWED}, attempts = 0, not_before = 0, "
        "revision = max(outbox.revision + 1, excluded.revision)",
        [value for item in items for value in (*item, now)],
    )


def photograph_waits(transaction: Transaction, sha256: str) -> bool:
    row = transaction.execute(
        "SELECT 1 FROM outbox WHERE destination = 's3' AND kind = 'photograph' AND key = ? AND state = 'waiting'",
        (sha256,),
    ).fetchone()
    return row is not None


def release_manifests(transaction: Transaction, reports: Iterable[int]) -> None:
    """Let the manifest of each report go whose images are all delivered or set aside.

    Rows that wait for a database that is not set up now are not waited for: nobody knows whether it comes back.
    """
    for report in reports:
        released = transaction.execute(
            "UPDATE outbox SET state = 'waiting' WHERE destination = 's3' AND kind = 'manifest' AND key = ? "
            "AND state = 'held' "
            "AND NOT EXISTS (SELECT 1 FROM images WHERE report_id = ? AND sync_s3 = 'waiting') "
            f"AND NOT ({_DATABASE_IS_SET_UP} "
            "AND EXISTS (SELECT 1 FROM images WHERE report_id = ? AND sync_database = 'waiting'))",
            (str(report), report, report),
        )
        if released.rowcount:
            transaction.committed.outbox.add(S3)


def _release_all_manifests(transaction: Transaction) -> None:
    held = transaction.execute("SELECT report_id FROM outbox WHERE kind = 'manifest' AND state = 'held'").fetchall()
    release_manifests(transaction, [row[0] for row in held])


def _note(transaction: Transaction, rows: Iterable[Sequence[int]]) -> None:
    for image, report in rows:
        transaction.committed.images.add(image)
        transaction.committed.reports.add(report)
