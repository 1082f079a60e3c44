"""Photographs arrive in a bucket as they are, once, at both services."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportdesk.sync.s3.store import S3Store
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fixtures import Place
from tests.sync.sending import Log, photograph

Proxies = Callable[..., FaultProxy]


@pytest.fixture
def stores() -> Iterator[Callable[..., S3Store]]:
    """Return a function that makes a store, closed at the end."""
    made: list[S3Store] = []

    def make(*arguments: object, **more: object) -> S3Store:
        made.append(S3Store(*arguments, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for store in made:
        store.close()


def test_a_photograph_arrives_and_is_proven(s3_place: Place, stores: Callable[..., S3Store], tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.jpg", 300_000)
    log = Log()
    receipt = stores(s3_place.access).send(photo, sent=log.sent, stopped=log.stopped)
    assert receipt.key == photo.key
    assert (receipt.sha256, receipt.size, receipt.was_there) == (photo.sha256, 300_000, False)
    assert receipt.sent_bytes == log.bytes == 300_000
    assert receipt.url == f"{s3_place.server.endpoint}/{s3_place.bucket}/{photo.key}"
    assert s3_place.read(photo.key) == photo.file.read_bytes()
    assert s3_place.objects() == {photo.key: 300_000}
