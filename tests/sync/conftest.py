"""What tests of the sending share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.store import S3Store

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
