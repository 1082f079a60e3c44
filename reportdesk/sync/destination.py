"""The two kinds of destination, as the courier sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from reportdesk.domain.failures import ItemRefused
from reportdesk.domain.values import dataclass
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

    def prepare(self) -> None:
        """Begin with whatever sending needs to know; returns at once, may be called often."""
        ...

    def send(self, photograph: Photograph, *, sent: Sent, stopped: Stopped) -> Receipt:
        """Store one photograph, hashed again while it is read, and return proof that it is there. Replay-safe."""
        ...

    def send_manifest(self, key: str, body: bytes) -> Receipt:
        """Store a JSON document under `key`, replacing an older one."""
        ...

    def fetch(self, photograph: Photograph) -> None:
        """Write the stored photograph into its file, hashed while it arrives."""
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


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why one record of a batch cannot be stored; `index` is its place in the batch."""

    index: int
    record: Record
    error: ItemRefused


class RecordsRefused(ItemRefused):
    """Some records of a batch cannot be stored, and so nothing of it was. Send the rest again without `refusals`."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__(" ".join(refusal.error.message for refusal in refusals))
        self.refusals = tuple(refusals)


class ResultStore(Protocol):
    """Holds rows. Every method may be called from several threads at once; raises as `ObjectStore` does."""

    width: int
    """How many sends run at once, at most; further callers wait. More workers than this gain nothing."""

    def send(self, records: Sequence[Record]) -> None:
        """Store all of `records` in one transaction.

        Sending them again changes nothing, and neither does their order, in a batch or between batches: what decides
        is `revision`.

        Raises:
            RecordsRefused: the named records can never be stored; nothing of the batch was.
            DeliveryError: nothing was stored; its kind says what to do.
        """
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
