"""Addresses as operators write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportdesk.domain.failures import FailureKind, SettingsInvalid
from reportdesk.sync.database.address import parse
from reportdesk.sync.database.engine import Limits
from reportdesk.sync.database.store import DatabaseStore

SECRET = "open-sesame"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://desk:{SECRET}@office:5433/reports",
        f"postgres://desk:{SECRET}@office:5433/reports",
        f"postgresql+psycopg2://desk:{SECRET}@office:5433/reports",
        f" postgresql+psycopg://desk@office:5433/reports?password={SECRET} ",
    ],
)
def test_a_password_is_used_and_never_shown(url: str) -> None:
    address = parse(url)
    assert address.shown == "reports at office:5433 as desk"
    assert address.url.drivername == "postgresql+psycopg"
    assert address.url.password == SECRET
    assert SECRET not in repr(address)
    assert SECRET not in str(address.url)
    assert parse(url, "another").url.password == "another"


def test_a_socket_in_place_of_a_host() -> None:
    address = parse("postgresql:///reports?host=/run/postgresql")
    assert address.shown == "reports at /run/postgresql"


def test_a_file_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse("sqlite:///~/results.db").file == tmp_path / "results.db"
    assert parse(f"sqlite:///{tmp_path / 'a b.db'}").shown == str(tmp_path / "a b.db")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"mysql://desk:{SECRET}@office/reports", "'mysql'"),
        (f"mssql+pyodbc://desk:{SECRET}@office/reports", "'mssql'"),
        (f"desk:{SECRET}@office", "cannot be read"),
        (f"postgresql://desk:{SECRET}@office:port/reports", "cannot be read"),
        ("results.db", "cannot be read"),
        (f"postgresql://desk:{SECRET}@office", "names no database"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///results.db", "names no full path: 'results.db' would be another file"),
        ("sqlite:///../results.db", "names no full path"),
    ],
)
def test_other_addresses_are_refused_in_words(url: str, words: str) -> None:
    with pytest.raises(SettingsInvalid, match=words) as caught:
        DatabaseStore(url)
    assert caught.value.kind is FailureKind.ENVIRONMENT
    assert "postgresql://USER@HOST/DATABASE" in caught.value.hint
    assert SECRET not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_as_many_may_send_as_there_are_connections() -> None:
    assert DatabaseStore("postgresql://desk@office/reports").width == 10
    limits = Limits(pool_size=10, pool_overflow=20)
    assert DatabaseStore("postgresql://desk@office/reports", limits=limits).width == 30
    assert DatabaseStore("sqlite:////folder/results.db", limits=limits).width == 1
