"""Every way in which sending to a database can fail: its kind decides the retry, its words help the operator."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event

from reportdesk.domain.failures import (
    DeliveryError,
    DestinationBusy,
    DestinationDamaged,
    DestinationFull,
    DestinationMissing,
    DestinationRefused,
    DestinationUnreachable,
    DestinationUntrusted,
    DriverMissing,
    FailureKind,
    SendingStopped,
)
from reportdesk.sync.database.address import parse
from reportdesk.sync.database.engine import Limits
from reportdesk.sync.database.errors import in_words
from reportdesk.sync.database.store import DatabaseStore
from tests.conftest import Wait
from tests.servers.postgres import PASSWORD, PostgresServer
from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review

Stores = Callable[..., DatabaseStore]


def _failure(store: DatabaseStore) -> DeliveryError:
    """Send something that cannot arrive, and return the failure; looking at it again gives the same kind."""
    with pytest.raises(DeliveryError) as caught:
        store.send([report()])
    with pytest.raises(type(caught.value)):
        store.probe()
    assert not store.test().works
    assert PASSWORD not in f"{caught.value!r} {caught.value.__cause__!r} {store.address!r} {store.test()!r}"
    assert caught.value.hint
    return caught.value


def test_wrong_password(postgres: PostgresServer, postgres_central: Central, stores: Stores) -> None:
    name = postgres_central.url.rsplit("/", 1)[1]
    for url in (postgres.url(name, password="wrong"), postgres.url(name, user="nobody")):
        failure = _failure(stores(url))
        assert isinstance(failure, DestinationRefused)
        assert failure.kind is FailureKind.ENVIRONMENT
        assert "password authentication failed" in failure.message
    assert isinstance(_failure(stores(f"postgresql://chief@127.0.0.1:{postgres.port}/{name}")), DestinationRefused)


def test_the_password_may_come_from_elsewhere(postgres: PostgresServer, stores: Stores) -> None:
    name = postgres.new_database()
    place = f"127.0.0.1:{postgres.port}/{name}"
    stores(f"postgresql://chief@{place}", PASSWORD).probe()
    stores(f"postgresql://chief:wrong@{place}", PASSWORD).probe()
    stores(f"postgresql://chief@{place}?password={PASSWORD.replace(' ', '%20')}").probe()


def test_no_such_database(postgres: PostgresServer, stores: Stores) -> None:
    failure = _failure(stores(postgres.url("nowhere")))
    assert isinstance(failure, DestinationMissing)
    assert "nowhere" in failure.message


def test_nobody_listens(stores: Stores) -> None:
    failure = _failure(stores("postgresql://desk:a%20very%20secret%20word@127.0.0.1:1/reports"))
    assert isinstance(failure, DestinationUnreachable)
    assert failure.kind is FailureKind.TRANSIENT
    assert "reports at 127.0.0.1:1 as desk" in failure.message


def test_no_such_machine(stores: Stores) -> None:
    assert isinstance(_failure(stores("postgresql://desk@no-such-machine.invalid/reports")), DestinationUnreachable)


def test_encryption_that_the_server_does_not_offer(postgres: PostgresServer, stores: Stores) -> None:
    failure = _failure(stores(postgres.url("postgres") + "?sslmode=require"))
    assert isinstance(failure, DestinationUntrusted)
    assert "SSL" in failure.message


def test_a_silent_server_is_given_up(
    postgres: PostgresServer, postgres_central: Central, stores: Stores, wait: Wait
) -> None:
    limits = Limits(connect_s=4, silence_s=2)
    connected, fresh = (postgres_central.store(limits=limits) for _ in range(2))
    connected.send([report()])
    postgres.freeze()
    try:
        for store in (fresh, connected):
            with pytest.raises(DestinationUnreachable, match="timeout"):
                store.send([image()])
    finally:
        postgres.thaw()
    wait(lambda: _arrives(connected))
    wait(lambda: _arrives(fresh))


def test_closing_does_not_wait_for_a_silent_server(
    postgres: PostgresServer, postgres_central: Central, wait: Wait
) -> None:
    endless = 600.0
    limits = Limits(pool_size=1, pool_overflow=0, statement_s=endless, silence_s=endless)
    store = postgres_central.store(limits=limits)
    store.send([report()])
    _trigger(postgres_central, "PERFORM pg_sleep(20);")
    failures: list[BaseException] = []

    def send() -> None:
        try:
            store.send([image()])
        except DeliveryError as error:
            failures.append(error)

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        wait(lambda: postgres_central.run("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"))
        postgres.freeze()
        store.close()
        wait(lambda: not any(thread.is_alive() for thread in threads))
    finally:
        postgres.thaw()
    assert [type(failure) for failure in failures] == [SendingStopped] * 3
    with pytest.raises(SendingStopped):
        store.probe()
    assert not store.test().works


def _arrives(store: DatabaseStore) -> bool:
    try:
        store.send([report(), image()])
    except DeliveryError as failure:
        assert failure.kind is FailureKind.TRANSIENT
        return False
    return True


def test_a_server_that_dies_in_the_middle_of_a_batch(
    postgres: PostgresServer, postgres_central: Central, wait: Wait
) -> None:
    store = postgres_central.store()
    store.send([report()])
    _trigger(postgres_central, "PERFORM pg_sleep(20);")
    failures: list[BaseException] = []

    def send() -> None:
        try:
            store.send([image(), found(), review("v1")])
        except DeliveryError as error:
            failures.append(error)

    thread = threading.Thread(target=send)
    thread.start()
    try:
        asleep = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
        wait(lambda: postgres_central.run(asleep))
        postgres.kill()
        thread.join(30)
    finally:
        postgres.start()
    assert [type(failure) for failure in failures] == [DestinationUnreachable]
    postgres_central.run("DROP TRIGGER trouble ON images")
    assert postgres_central.column("SELECT count(*) FROM contents") == [0]
    wait(lambda: _arrives(store))
    store.send([image(), found(), review("v1")])
    assert postgres_central.run("SELECT unique_id, conflicts FROM inferences") == [("v1", 0)]


def test_nothing_is_lost_or_doubled_while_the_server_dies_again_and_again(
    postgres: PostgresServer, postgres_central: Central, wait: Wait
) -> None:
    store = postgres_central.store()
    batches = [[image(f"image-{n}-{i}", path=f"{n}/{i}.jpg") for i in range(20)] for n in range(300)]
    sent, failed = [0], [0]

    def send() -> None:
        for batch in batches:
            while True:
                try:
                    store.send([report(), *batch])
                except DeliveryError as error:
                    assert error.kind is FailureKind.TRANSIENT, error
                    failed[0] += 1
                    threading.Event().wait(0.01)
                else:
                    sent[0] += 1
                    break

    thread = threading.Thread(target=send)
    thread.start()
    for number in range(1, 4):
        wait(lambda number=number: sent[0] >= number * 60 or not thread.is_alive())  # type: ignore[misc]
        postgres.kill()
        seen = failed[0]
        wait(lambda seen=seen: failed[0] > seen or not thread.is_alive())  # type: ignore[misc]
        postgres.start()
    thread.join(60)
    assert sent[0] == 300
    assert failed[0] >= 3
    assert postgres_central.column("SELECT count(*) FROM images") == [6000]
    assert postgres_central.column("SELECT count(DISTINCT id) FROM images") == [6000]


def _trigger(central: Central, body: str, table: str = "images") -> None:
    """Let the server do something of its own before a row is stored."""
    central.run(
        f"CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NEW; END $$; "
        f"CREATE TRIGGER trouble BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION trouble()"
    )


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("53100", DestinationFull), ("53200", DestinationBusy), ("53300", DestinationBusy),
        ("40001", DestinationBusy), ("40P01", DestinationBusy), ("55P03", DestinationBusy),
        ("57014", DestinationBusy), ("57P01", DestinationUnreachable), ("08006", DestinationUnreachable),
        ("42501", DestinationRefused), ("25006", DestinationRefused), ("28000", DestinationRefused),
        ("58030", DestinationBusy), ("XX000", DestinationBusy),
    ],
)  # fmt: skip
def test_what_the_server_says_decides(postgres_central: Central, code: str, kind: type[DeliveryError]) -> None:
    store = postgres_central.store()
    store.send([report()])
    _trigger(postgres_central, f"RAISE EXCEPTION 'trouble at the server' USING ERRCODE = '{code}';")
    with pytest.raises(DeliveryError) as caught:
        store.send([image(), found()])
    assert type(caught.value) is kind
    assert "trouble at the server" in caught.value.message
    assert postgres_central.column("SELECT count(*) FROM contents") == [0]


def test_a_statement_that_takes_too_long(postgres_central: Central) -> None:
    store = postgres_central.store(limits=Limits(statement_s=2))
    store.send([report()])
    _trigger(postgres_central, "PERFORM pg_sleep(20);")
    with pytest.raises(DestinationBusy, match="took too long"):
        store.send([image()])
    postgres_central.run("DROP TRIGGER trouble ON images")
    store.send([image()])


def test_a_row_that_another_program_holds(postgres: PostgresServer, postgres_central: Central) -> None:
    store = postgres_central.store(limits=Limits(lock_s=1))
    store.send([report(), image()])
    with psycopg.connect(postgres_central.url) as other:
        other.execute("UPDATE images SET status = status")
        with pytest.raises(DestinationBusy, match="too long"):
            store.send([image(revision=2)])
        other.rollback()
    store.send([image(revision=2)])


def test_a_connection_that_was_cut_is_replaced_without_a_word(postgres_central: Central) -> None:
    store = postgres_central.store()
    store.send([report()])
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'reportdesk'"
    assert postgres_central.run(cut)
    store.send([image()])


def test_no_connection_is_free(postgres: PostgresServer, postgres_central: Central) -> None:
    name = postgres_central.url.rsplit("/", 1)[1]
    postgres_central.run("CREATE ROLE guest LOGIN PASSWORD 'guest' CONNECTION LIMIT 1")
    try:
        with psycopg.connect(postgres.url(name, "guest", "guest")):
            failure = _failure(DatabaseStore(postgres.url(name, "guest", "guest")))
    finally:
        postgres_central.run("DROP ROLE guest")
    assert isinstance(failure, DestinationBusy)
    assert "no free connection" in failure.message


@contextmanager
def _role(postgres: PostgresServer, central: Central, *grants: str) -> Iterator[str]:
    """Give a role with these rights only, and the address to use it."""
    name = central.url.rsplit("/", 1)[1]
    central.run("CREATE ROLE desk LOGIN PASSWORD 'desk'")
    for grant in grants:
        central.run(f"GRANT {grant} TO desk")
    try:
        yield postgres.url(name, "desk", "desk")
    finally:
        central.run("DROP OWNED BY desk")
        central.run("DROP ROLE desk")


def test_a_user_who_may_only_read(postgres: PostgresServer, postgres_central: Central, stores: Stores) -> None:
    postgres_central.store().probe()
    with _role(postgres, postgres_central, "SELECT ON ALL TABLES IN SCHEMA public") as url:
        store = stores(url)
        with pytest.raises(DestinationRefused, match="rights") as caught:
            store.send([report()])
        assert "permission denied for table reports" in caught.value.message
        checks = {check.name: check for check in store.test().checks}
        assert checks["login"].ok
        assert checks["tables"].ok
        assert not checks["rights"].ok
        store.close()


def test_a_user_who_may_make_no_tables(postgres: PostgresServer, postgres_central: Central, stores: Stores) -> None:
    with _role(postgres, postgres_central) as url:
        store = stores(url)
        with pytest.raises(DestinationRefused, match="permission denied for schema"):
            store.send([report()])
        assert not {check.name: check for check in store.test().checks}["tables"].ok
        store.close()


def test_the_rights_that_the_readme_names_are_enough(
    postgres: PostgresServer, postgres_central: Central, stores: Stores
) -> None:
    postgres_central.store().probe()
    with _role(
        postgres,
        postgres_central,
        "SELECT, INSERT, UPDATE ON reports, contents, images, findings, reviews",
        "SELECT ON reportdesk_revision",
    ) as url:
        store = stores(url)
        assert store.test().works
        store.send([report(), image(), found(), review("v1")])
        store.send([report(revision=2), image(revision=2), found(revision=2)])
        store.close()
    assert postgres_central.column("SELECT revision FROM images") == [2]


def test_the_driver_is_missing(monkeypatch: pytest.MonkeyPatch, stores: Stores) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    failure = _failure(stores("postgresql://desk@127.0.0.1:1/reports"))
    assert isinstance(failure, DriverMissing)
    assert failure.kind is FailureKind.ENVIRONMENT
    assert failure.hint == 'Install it with: pip install "reportdesk[postgres]"'


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ('connection failed: FATAL:  no pg_hba.conf entry for host "10.0.0.9", no encryption', DestinationRefused),
        (
            "connection failed: FATAL:  Passwort-Authentifizierung für Benutzer »desk« fehlgeschlagen",
            DestinationRefused,
        ),
        ("connection failed: FATAL:  the database system is starting up", DestinationUnreachable),
        ("connection failed: FATAL:  sorry, too many clients already", DestinationBusy),
        ("connection failed: SSL error: certificate verify failed", DestinationUntrusted),
        ('server certificate for "a" does not match host name "b"', DestinationUntrusted),
        ("consuming input failed: SSL connection has been closed unexpectedly", DestinationUnreachable),
        ("SSL SYSCALL error: EOF detected", DestinationUnreachable),
        ("connection failed: Connection timed out", DestinationUnreachable),
    ],
)
def test_words_while_a_connection_is_made(words: str, kind: type[DeliveryError]) -> None:
    assert type(in_words(psycopg.OperationalError(words), parse("postgresql://desk@office/reports"))) is kind


# --- SQLite ----------------------------------------------------------------------------------------------------------


def _with_pragma(store: DatabaseStore, pragma: str) -> DatabaseStore:
    """Let SQLite itself refuse, in the way in which the pragma makes it refuse."""

    def limit(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute(f"PRAGMA {pragma}").close()

    store.probe()
    event.listen(store._open(), "connect", limit)
    store._open().dispose()
    return store


def test_the_disk_of_the_file_is_full(sqlite_central: Central) -> None:
    store = _with_pragma(sqlite_central.store(), "max_page_count=1")
    with pytest.raises(DestinationFull, match="disk is full"):
        store.send([report(folder="x" * 100_000)])
    assert sqlite_central.column("SELECT count(*) FROM reports") == [0]


def test_a_file_that_may_only_be_read(sqlite_central: Central) -> None:
    store = _with_pragma(sqlite_central.store(), "query_only=ON")
    with pytest.raises(DestinationRefused, match="only be read") as caught:
        store.send([report()])
    assert "rights to the file" in caught.value.hint
    assert not store.test().works


def test_a_file_that_another_program_holds(sqlite_central: Central, tmp_path: Path) -> None:
    store = sqlite_central.store(limits=Limits(lock_s=0.1))
    store.probe()
    with closing(sqlite3.connect(tmp_path / "central.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert isinstance(_failure(store), DestinationBusy)
        other.execute("ROLLBACK")
    store.send([report()])


def test_a_file_that_is_no_database(sqlite_central: Central, tmp_path: Path) -> None:
    (tmp_path / "central.db").write_bytes(b"This is a letter. " * 1000)
    failure = _failure(sqlite_central.store())
    assert isinstance(failure, DestinationDamaged)
    assert failure.kind is FailureKind.ENVIRONMENT
    assert (tmp_path / "central.db").read_bytes().startswith(b"This is a letter.")


def test_a_folder_that_is_not_there(tmp_path: Path, stores: Stores) -> None:
    failure = _failure(stores(f"sqlite:///{tmp_path / 'away' / 'central.db'}"))
    assert isinstance(failure, DestinationMissing)
    assert "does not exist" in failure.message


def test_a_folder_in_place_of_a_file(tmp_path: Path, stores: Stores) -> None:
    (tmp_path / "central.db").mkdir()
    assert isinstance(_failure(stores(f"sqlite:///{tmp_path / 'central.db'}")), DestinationRefused)


def test_a_file_on_a_network_share(monkeypatch: pytest.MonkeyPatch, sqlite_central: Central, tmp_path: Path) -> None:
    store = sqlite_central.store()
    store.send([report()])
    assert sqlite_central.column("PRAGMA journal_mode") == ["wal"]
    assert store.advice == ""
    store.close()
    monkeypatch.setattr("reportdesk.workspace.filesystem.mounts", lambda: [("/", "ext4"), (str(tmp_path), "nfs4")])
    store = sqlite_central.store()
    store.send([image()])
    assert sqlite_central.column("PRAGMA journal_mode") == ["delete"]
    assert "Postgres" in store.advice
    report_of_test = store.test()
    assert report_of_test.works
    assert [check.words for check in report_of_test.checks if check.name == "place"] == [store.advice]
