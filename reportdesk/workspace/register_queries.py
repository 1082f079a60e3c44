"""Reading the register: its versions, and what it says of identifiers that were read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from reportdesk.domain.register import Entry, RegisterVersion, close_misses, folded, key
from reportdesk.domain.reports import ReportImage
from reportdesk.workspace.reader import Reader
from reportdesk.workspace.rows import TableRow

_ENTRY = "value, vin, description, quantity, exclusion"
_CURRENT = "register_id IN (SELECT max(id) FROM registers GROUP BY name)"
_MOST_KEYS = 400
"""SQLite takes 32,766 parameters; a page of images has a few hundred identifiers."""


class RegisterQueries(Reader):
    """The newest version of every register is in force."""

    def versions(self) -> list[RegisterVersion]:
        """Return all versions, the newest first."""
        rows = self._fetch(
            "SELECT id, name, version, source, operator, imported_at, entries, bad FROM registers ORDER BY id DESC"
        )
        return [RegisterVersion(*row) for row in rows]

    def current(self) -> list[RegisterVersion]:
        """Return the versions that are in force."""
        newest: dict[str, RegisterVersion] = {}
        for version in self.versions():
            newest.setdefault(version.name, version)
        return list(newest.values())

    def entries(self) -> list[Entry]:
        """Return the entries in force, in the order of their keys; of two with one key that of the later register."""
        rows = self._fetch(
            # Beside max() SQLite gives the other columns of that row: https://sqlite.org/lang_select.html#bareagg
            f"SELECT {_ENTRY}, max(register_id) FROM register_entries WHERE {_CURRENT} GROUP BY key ORDER BY key"
        )
        return [Entry(*row[:-1]) for row in rows]

    def look_up(self, keys: Collection[str]) -> dict[str, Entry]:
        """Return what is expected by key, found by the identifier or by the VIN."""
        found: dict[str, Entry] = {}
        for part in _parts(keys):
            for column in ("vin", "key"):
                rows = self._fetch(
                    f"SELECT {column}, {_ENTRY} FROM register_entries WHERE {_CURRENT} AND {column} <> '' "
                    f"AND {column} IN ({','.join('?' * len(part))}) ORDER BY register_id",
                    part,
                )
                found |= {row[0]: Entry(*row[1:]) for row in rows}
        return found

    def suggestions(self, keys: Collection[str]) -> dict[str, list[str]]:
        """Return, by key, the expected identifiers that are one confusion away."""
        found: dict[str, list[str]] = {}
        for part in _parts(keys):
            by_fold: dict[str, dict[str, str]] = {}
            marks = ",".join("?" * len(part))
            rows = self._fetch(
                f"SELECT folded, key, value FROM register_entries WHERE {_CURRENT} AND folded IN ({marks})",
                [folded(known) for known in part],
            )
            for fold, known, value in rows:
                by_fold.setdefault(fold, {})[known] = value
            for known in part:
                values = by_fold.get(folded(known), {})
                if near := close_misses(known, values):
                    found[known] = [values[other] for other in near]
        return found

    def containing(self, part: str, limit: int) -> list[str]:
        """Return expected identifiers, and VINs, that hold a text anywhere; those that hold it earliest first."""
        wanted = key(part)
        rows = self._fetch(
            f"SELECT value FROM (SELECT value, instr(key, :part) AS place FROM register_entries WHERE {_CURRENT} "
            f"UNION SELECT vin, instr(vin, :part) FROM register_entries WHERE {_CURRENT} AND vin <> '') "
            "WHERE place > 0 ORDER BY place, value LIMIT :limit",
            {"part": wanted, "limit": limit},
        )
        return [row[0] for row in rows] if wanted else []

    def is_filled(self) -> bool:
        """True when the identifiers of all readings are there to be compared, also of an older workspace."""
        return bool(self._fetch("SELECT filled_to >= last FROM identifiers_state")[0][0])

    def is_empty(self) -> bool:
        """True when nothing was ever imported: nothing has to be looked up then."""
        return not self._fetch("SELECT 1 FROM registers LIMIT 1")

    def told(self, images: Sequence[ReportImage]) -> Sequence[ReportImage]:
        """Return `images` with what the register says of them."""
        keys = {key(found.value) for image in images for found in image.result.identifiers}
        if not keys or self.is_empty():
            return images
        known = self.look_up(keys)
        near = self.suggestions(keys - known.keys())
        return [_with_entry(image, known, near) for image in images]

    def tell_rows(self, rows: Iterable[TableRow]) -> None:
        """Set what the register says of the identifiers of table rows."""
        rows = [row for row in rows if row.identifier]
        if not rows or self.is_empty():
            return
        known = self.look_up({key(row.identifier) for row in rows})
        for row in rows:
            row.expected = known.get(key(row.identifier))


def _with_entry(image: ReportImage, known: dict[str, Entry], near: dict[str, list[str]]) -> ReportImage:
    keys = [key(found.value) for found in image.result.identifiers]
    expected = next((known[own] for own in keys if own in known), None)
    suggested = () if expected else tuple(dict.fromkeys(value for own in keys for value in near.get(own, ())))
    return replace(image, expected=expected, suggestions=suggested) if expected or suggested else image


def _parts(keys: Collection[str]) -> Iterable[list[Any]]:
    ordered = sorted(keys)
    for first in range(0, len(ordered), _MOST_KEYS):
        yield ordered[first : first + _MOST_KEYS]
