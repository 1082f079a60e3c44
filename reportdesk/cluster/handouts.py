"""The desk's side of the queue's tables: hand out, ask what has ended, take it, recall. One connection, one thread."""

from __future__ import annotations

import json
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reportdesk.cluster.connecting import QueueAddress
from reportdesk.cluster.jobs import ReadJob
from reportdesk.cluster.machines import Machine, heard_of
from reportdesk.cluster.schema import ensure_queue
from reportdesk.cluster.sql import ENDED
from reportdesk.domain.failures import Failure
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import failure_from, unpacked

if TYPE_CHECKING:
    import psycopg

HEARD_S: Final = 60.0


class Ended(NamedTuple):
    """How the reading of an image ended, by which machine, and in how many seconds."""

    image: str
    result: ImageResult | None
    failure: Failure | None
    seconds: float
    machine: str


class Handouts:
    """Talks to the queue; every method may raise a DeliveryError, after which the next call connects anew."""

    def __init__(self, place: QueueAddress, queue: str, closing: threading.Event | None = None) -> None:
        """Prepare.

        Args:
            closing: once it is set, nobody waits for a silent server any more.
        """
        self._place = place
        self._queue = queue
        self._closing = closing
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None

    @contextmanager
    def _connected(self) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
        try:
            with self._place.words():
                if self._connection is None:
                    ensure_queue(self._place, self._closing)
                    self._connection = self._place.connect(self._closing)
                    self._connection.execute(f"LISTEN {ENDED}")
                yield self._connection
        except BaseException:
            self.close()
            raise

    def hand_out(self, job: ReadJob, reading: int) -> None:
        """Put an image into the queue; once more the same `reading` of it changes nothing."""
        from psycopg.types.json import Jsonb

        with self._connected() as connection:
            connection.execute(
                "SELECT hand_out(%s, %s, %s, %s, %s)",
                (job.image, reading, self._queue, job.tier, Jsonb(job.arguments())),
            )

    def wait(self, seconds: float) -> list[str]:
        """Wait until something ends, and return the images named meanwhile."""
        with self._connected() as connection:
            return [told.payload for told in connection.notifies(timeout=seconds, stop_after=1)]

    def ended(self, images: Collection[str]) -> list[Ended]:
        """Return those of the images whose reading has ended, a few at a time."""
        with self._connected() as connection:
            rows = connection.execute(
                "SELECT h.image::text, r.body, r.thumbnail, h.failure, h.seconds, h.machine FROM handouts h "
                "LEFT JOIN results r ON r.sha256 = h.sha256 AND r.fingerprint = h.fingerprint "
                "WHERE h.image = ANY(%s::uuid[]) AND h.state = 'ended' ORDER BY h.ended_at LIMIT 50",
                (list(images),),
            ).fetchall()
        return [_ended(*row) for row in rows]

    def reading(self, images: Collection[str]) -> dict[str, str]:
        """Return which machine reads each of the images that are being read now."""
        with self._connected() as connection:
            rows = connection.execute(
                "SELECT h.image::text, m.machine FROM handouts h "
                "JOIN procrastinate_jobs j ON j.id = h.job AND j.status = 'doing' "
                "JOIN machines m ON m.worker = j.worker_id WHERE h.image = ANY(%s::uuid[])",
                (list(images),),
            ).fetchall()
        return dict(rows)

    def take_away(self, images: Sequence[str]) -> None:
        """Forget images whose end is written down here."""
        with self._connected() as connection:
            connection.execute(
                "DELETE FROM handouts WHERE image = ANY(%s::uuid[]) AND state = 'ended'", (list(images),)
            )

    def recall(self, images: Collection[str]) -> None:
        """Take images out of the queue, also from a worker that is reading them."""
        with self._connected() as connection:
            connection.execute("SELECT recall(%s::uuid[])", (list(images),))

    def machines(self) -> list[Machine]:
        """Return the workers of this queue that were heard of in the last minute."""
        with self._connected() as connection:
            return heard_of(connection, self._queue, HEARD_S)

    def close(self) -> None:
        """Let go of the connection; the next call makes a new one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _ended(image: str, body: bytes | None, thumbnail: bytes | None, failure: str, seconds: float, by: str) -> Ended:
    result = None
    if body is not None:
        result = replace(unpacked(body), thumbnail=bytes(thumbnail or b""))
    return Ended(image, result, failure_from(json.loads(failure)) if failure else None, seconds, by)
