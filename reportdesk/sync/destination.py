"""The two kinds of destination, as the courier sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from reportdesk.sync.records import ConnectionReport, Photograph, Receipt, Record

Sent = Callable[[int], None]
"""Called with the number of bytes that just left, for rate and bandwidth; from any thread."""

Stopped = Callable[[], bool]
"""True once the sending is to end soon; asked between pieces."""


class ObjectStore(Protocol):
    """Holds photographs and manifests. Every method may be called from several threads at once.

    All methods raise subclasses of `DeliveryError`: its kind decides between a later try (transient), a pause of the
    whole lane (environment) and setting one item aside (permanent).
    """

    def send(self, photograph: Photograph, *, sent: Sent, stopped: Stopped) -> Receipt:
        """Store one photograph, hashed again while it is read, and return proof that it is there. Replay-safe."""
        ...

    def send_manifest(self, key: str, body: bytes) -> Receipt:
        """Store a JSON document under `key`, replacing an older one."""
        ...

    def probe(self) -> None:
        """Return when the store answers and lets this desk in; cheap, to end a pause."""
        ...

    def test(self) -> ConnectionReport:
        """Try everything that is needed, with objects of its own that it removes again. Never raises."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class ResultStore(Protocol):
    """Holds rows. Every method may be called from several threads at once; raises as `ObjectStore` does."""

    def send(self, records: Sequence[Record]) -> None:
        """Store all of `records`, in their order, in one transaction. Sending them again changes nothing."""
        ...

    def probe(self) -> None:
        """Return when the database answers, lets this desk in, and has the tables."""
        ...

    def test(self) -> ConnectionReport:
        """Try login, rights, schema version and clock. Never raises, leaves nothing behind."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...
