"""A central database of each kind, fresh for every test."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reportdesk.sync.database.engine import Limits
from reportdesk.sync.database.store import DatabaseStore
from tests.servers.postgres import PostgresServer, remove_server, start_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Run one Postgres for all tests; each takes a database of its own."""
    server = start_server()
    yield server
    remove_server(server)


Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Central:
    """A database: its address, and a way around the product to look into it."""

    kind: str
    url: str
    run: Callable[[str], Rows]
    store: Callable[..., DatabaseStore]

    def column(self, statement: str) -> list[Any]:
        """Return the first column of what a statement gives."""
        return [row[0] for row in self.run(statement)]


@pytest.fixture
def stores() -> Iterator[Callable[..., DatabaseStore]]:
    """Return a function that opens stores, and close them when the test ends."""
    opened: list[DatabaseStore] = []

    def open_store(url: str, password: str | None = None, limits: Limits | None = None) -> DatabaseStore:
        opened.append(DatabaseStore(url, password, limits))
        return opened[-1]

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def sqlite_central(tmp_path: Path, stores: Callable[..., DatabaseStore]) -> Central:
    """Return a SQLite file that does not exist yet."""
    file = tmp_path / "central.db"

    def run(statement: str) -> Rows:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            return connection.execute(statement).fetchall()

    url = f"sqlite:///{file}"
    return Central("sqlite", url, run, lambda **options: stores(url, **options))


@pytest.fixture
def postgres_central(postgres: PostgresServer, stores: Callable[..., DatabaseStore]) -> Iterator[Central]:
    """Give an empty database of the server."""
    name = postgres.new_database()
    url = postgres.url(name)
    yield Central("postgres", url, lambda sql: postgres.run(sql, name), lambda **options: stores(url, **options))
    postgres.drop_database(name)


@pytest.fixture(params=["sqlite", "postgres"])
def central(request: pytest.FixtureRequest) -> Central:
    """Return an empty central database, of each kind in turn."""
    made: Central = request.getfixturevalue(f"{request.param}_central")
    return made
