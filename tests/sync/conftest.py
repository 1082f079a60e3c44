"""What tests of the sending share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.store import S3Store
from tests.servers.fixtures import Place

Stores = Callable[..., S3Store]


@pytest.fixture
def stores() -> Iterator[Stores]:
    """Return a function that makes a store, closed at the end."""
    made: list[S3Store] = []

    def make(access: S3Access, bandwidth: Bandwidth | None = None) -> S3Store:
        made.append(S3Store(access, bandwidth))
        return made[-1]

    yield make
    for store in made:
        store.close()


@pytest.fixture
def place(seaweed_place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """An S3 server with its keys in the environment, as the AWS chain finds them."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed_place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", seaweed_place.access.secret_key)
    return seaweed_place


@pytest.fixture
def both(tmp_path: Path, place: Place) -> Settings:
    """A desk that delivers to that server and to a SQLite file."""
    return Settings(
        s3_bucket=place.bucket,
        s3_endpoint=place.access.endpoint,
        database_url=f"sqlite:///{tmp_path / 'central.db'}",
    )
