""" "Test connection" says what holds, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportdesk.sync.database.check import clock_check
from reportdesk.sync.database.tables import HEAD
from tests.servers.postgres import PostgresServer
from tests.sync.database.conftest import Central
from tests.sync.database.samples import report


def test_an_empty_postgres_stays_empty(postgres_central: Central) -> None:
    answer = postgres_central.store().test()
    assert answer.works
    assert [check.name for check in answer.checks] == ["login", "encryption", "clock", "tables", "rights"]
    said = {check.name: check.words for check in answer.checks}
    assert "no tables yet" in said["tables"]
    assert "clocks of this computer and of the server agree" in said["clock"]
    assert "not encrypted" in said["encryption"]
    assert postgres_central.run("SELECT 1 FROM pg_tables WHERE schemaname = 'public'") == []


def test_a_file_that_does_not_exist_is_not_made(sqlite_central: Central, tmp_path: Path) -> None:
    answer = sqlite_central.store().test()
    assert answer.works
    assert "does not exist yet" in answer.checks[0].words
    assert list(tmp_path.iterdir()) == []


def test_a_database_in_use_is_left_as_it_is(central: Central) -> None:
    store = central.store()
    store.send([report()])
    answer = store.test()
    assert answer.works
    assert f"this program's version ({HEAD})" in {check.name: check.words for check in answer.checks}["tables"]
    assert central.column("SELECT id FROM reports") == ["report-1"]
    assert central.column("SELECT count(*) FROM images") == [0]


def test_a_database_that_is_not_there(postgres: PostgresServer, central: Central) -> None:
    store = central.store()
    store.probe()
    store.close()
    from reportdesk.sync.database.store import DatabaseStore

    away = DatabaseStore("postgresql://desk@127.0.0.1:1/reports").test()
    assert not away.works
    assert [check.name for check in away.checks] == ["login"]
    assert "cannot be reached" in away.checks[0].words


@pytest.mark.parametrize(
    ("ahead_s", "words"),
    [
        (0.5, "agree"), (-1.9, "agree"), (30.0, "30 seconds ahead of"), (-240.0, "4 minutes behind"),
        (7200.0, "2 hours ahead of"), (-864000.0, "10 days behind"),
    ],
)  # fmt: skip
def test_clocks_are_compared_in_words(ahead_s: float, words: str) -> None:
    check = clock_check(ahead_s)
    assert words in check.words
    assert check.ok == ("agree" in words)
    assert not check.needed
