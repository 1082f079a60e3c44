"""Where the central database is, from the address in the settings. A password in it is used and never shown."""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from reportdesk.config.paths import from_home
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.values import dataclass

POSTGRES: Final = "postgresql"
SQLITE: Final = "sqlite"

_EXAMPLES: Final = (
    "Write it as postgresql://USER@HOST/DATABASE for a Postgres server, or with the full path of a file on this "
    "computer: sqlite:////folder/results.db, or sqlite:///C:/folder/results.db on Windows."
)


@dataclass(frozen=True)
class Address:
    """A checked address. `shown` is for screens and logs; `file` is the file of a SQLite database, else None."""

    kind: str
    shown: str
    url: URL = field(repr=False)
    file: Path | None = None


def parse(text: str, password: str | None = None) -> Address:
    """Return the address that `text` says, with `password` in place of the one in it if there is any.

    The driver is this program's choice: an address written for another driver of Postgres works as it is.

    Raises:
        SettingsInvalid: it is no address, or names a kind of database that is not known.
    """
    try:
        url = make_url(text.strip())
    except (ArgumentError, ValueError):
        # The text is not repeated: a mistyped address may still hold a password.
        raise SettingsInvalid("The address of the central database (database_url) cannot be read.", _EXAMPLES) from None
    kind = url.drivername.split("+")[0].lower()
    if kind == SQLITE:
        return _sqlite(url)
    if kind in {POSTGRES, "postgres"}:
        return _postgres(url, password)
    raise SettingsInvalid(
        f"The central database cannot be of the kind {kind!r}: reportdesk knows Postgres and SQLite.", _EXAMPLES
    )


def _sqlite(url: URL) -> Address:
    if not url.database or url.database == ":memory:":
        raise SettingsInvalid("The address of the central database (database_url) names no file.", _EXAMPLES)
    named = from_home(url.database)
    # On Windows a path without a drive is no absolute one, and stays the same wherever the program is started.
    if not named.root:
        raise SettingsInvalid(
            f"The address of the central database (database_url) names no full path: '{named}' would be another file "
            "in each folder from which the program is started.",
            _EXAMPLES,
        )
    file = Path(os.path.abspath(named))
    return Address(SQLITE, str(file), URL.create("sqlite", database=str(file)), file)


def _postgres(url: URL, password: str | None) -> Address:
    # libpq takes a password among the options too, where SQLAlchemy would not hide it.
    hidden = url.query.get("password")
    url = url.difference_update_query(["password"])
    secret = password or url.password or (hidden if isinstance(hidden, str) else None)
    if not (url.database or url.query.get("dbname")):
        raise SettingsInvalid("The address of the central database (database_url) names no database.", _EXAMPLES)
    place = url.host or url.query.get("host") or "this computer"
    port = f":{url.port}" if url.port else ""
    user = f" as {url.username}" if url.username else ""
    shown = f"{url.database or url.query.get('dbname')} at {place}{port}{user}"
    return Address(POSTGRES, shown, url.set(drivername="postgresql+psycopg", password=secret))
