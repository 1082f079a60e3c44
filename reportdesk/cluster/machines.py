"""The workers of the shared queue for people: who they are, what they do, and the wish that one of them ends.

Looking makes nothing: a desk that only looks leaves the making of the queue to those who use it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reportdesk.cluster.connecting import QueueAddress, queue_address
from reportdesk.cluster.schema import Revision, newest, refuse_newer, revision_of
from reportdesk.cluster.sql import NUMBER
from reportdesk.config.settings import Settings
from reportdesk.domain.values import dataclass

if TYPE_CHECKING:
    import psycopg

SILENT_S: Final = 15.0
"""Three heartbeats: from then on its images are given to others."""
REMEMBERED_S: Final = 86_400.0
"""A machine that fell silent is shown for so long, unless another worker has tidied it away."""


class Wish(StrEnum):
    """What a person at a desk asked of a worker."""

    NONE = ""
    DRAIN = "drain"
    STOP = "stop"


class Machine(NamedTuple):
    """A worker. `seen_s` is how long ago it was last heard of, `per_minute` its images of the last minute.

    `is_desk`: it is a desk that takes images itself; `process` tells several workers of one machine apart.
    """

    worker: int
    machine: str
    process: int
    is_desk: bool
    version: str
    slots: int
    busy: int
    done: int
    per_minute: int
    seen_s: float
    refusal: str
    wish: Wish

    @property
    def is_silent(self) -> bool:
        """True when nothing was heard of it for longer than a worker that lives is silent."""
        return self.seen_s > SILENT_S


@dataclass(frozen=True, slots=True)
class QueueState:
    """The queue as it is now. `revision` is None while nobody has made it; `is_old`: its next user upgrades it."""

    place: str
    queue: str
    revision: Revision | None
    is_old: bool = False
    machines: tuple[Machine, ...] = ()
    waiting: int = 0
    running: int = 0


def heard_of(connection: psycopg.Connection[Any], queue: str, within_s: float) -> list[Machine]:
    """Return the workers of a queue that were heard of in the last `within_s` seconds."""
    rows = connection.execute(
        "SELECT worker, machine, process, is_desk, version, slots, busy, done, per_minute, "
        "extract(epoch FROM now() - seen_at)::double precision, refusal, wish FROM machines "
        "WHERE queue = %s AND seen_at > now() - make_interval(secs => %s) ORDER BY machine, process, worker",
        (queue, within_s),
    ).fetchall()
    return [Machine._make((*row[:-1], Wish(row[-1]))) for row in rows]


def look(settings: Settings) -> QueueState:
    """Return how the queue of these settings stands.

    Raises:
        SettingsInvalid, ClusterMissing: the settings name no queue.
        DestinationTooNew: a newer program made it.
        DeliveryError: the database cannot be reached.
    """
    place = queue_address(settings)
    with place.words(), place.connect() as connection:
        revision = revision_of(connection)
        if revision is None:
            return QueueState(place.shown, settings.shared_queue, None)
        refuse_newer(revision, place)
        if revision != Revision(NUMBER, newest()):
            return QueueState(place.shown, settings.shared_queue, revision, is_old=True)
        return _current(connection, place, settings.shared_queue, revision)


def _current(connection: psycopg.Connection[Any], place: QueueAddress, queue: str, revision: Revision) -> QueueState:
    machines = heard_of(connection, queue, REMEMBERED_S)
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE status = 'todo'), count(*) FILTER (WHERE status = 'doing') "
        "FROM procrastinate_jobs WHERE queue_name = %s",
        (queue,),
    ).fetchone()
    waiting, running = row if row is not None else (0, 0)
    return QueueState(
        place.shown, queue, revision, machines=tuple(machines), waiting=int(waiting), running=int(running)
    )


def ask(settings: Settings, worker: int, wish: Wish) -> bool:
    """Ask a worker to end, within a second or so; False when it is not there any more.

    Raises:
        DeliveryError: the database cannot be reached.
    """
    place = queue_address(settings)
    with place.words(), place.connect() as connection:
        done = connection.execute("UPDATE machines SET wish = %s WHERE worker = %s", (str(wish), worker))
        return done.rowcount > 0
