"""The worker of the shared queue: takes jobs, reads them in recogniser processes, and settles them.

On what happens when:

* The worker dies: its heartbeat stops (every 5 s), and within 20 s any other worker (or desk that reads) sweeps its
  jobs back.
* It freezes and wakes late: its jobs are another's by then; what it wants to settle is refused by the fence.
* Postgres goes: what is being read goes on and is settled when it is back; one message, then a try every few seconds.
* The bucket goes: jobs go back uncounted, nothing is taken for five seconds, one message.
* Drain: nothing new is taken, what is being read is settled. Stop: what is being read goes back at once, uncounted.
  Both can be asked for from a desk: a word in this worker's row of `machines`, looked at every second.

The sweep is a task of this loop and no periodic job of procrastinate: a job needs a free slot, and writes three rows
every five seconds.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import platform
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from reportdesk.cluster.attempt import PAUSE_S, Reader, Returned, Settled, attempt
from reportdesk.cluster.cache import PhotographCache
from reportdesk.cluster.connecting import PATIENCE_S, QueueAddress, queue_address
from reportdesk.cluster.fenced import FencedJobs, Terms
from reportdesk.cluster.jobs import TASK, ReadJob
from reportdesk.cluster.machines import Wish
from reportdesk.cluster.schema import ensure_queue
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError, WorkerDied, WorkerDismissed, WorkersRefuse
from reportdesk.domain.serial import packed
from reportdesk.sync.destination import ObjectStore
from reportdesk.version import __version__

log = logging.getLogger(__name__)

HEARTBEAT_S: Final = 5.0
STALLED_S: Final = 15.0
SWEEP_S: Final = 5.0
POLL_S: Final = 2.0
WISH_S: Final = 1.0
RATE_S: Final = 60.0
GIVE_BACK_S: Final = 3.0
SETTLE_S: Final = 60.0
"""How long what was read waits for a database that is away, before it is given up to be read again."""

OnTrouble = Callable[[ReportdeskError | None], None]
_DIED = json.dumps(
    asdict(WorkerDied("The workers that read this image ended abruptly, one after the other.").failure("decode"))
)


class Worker:
    """Reads jobs of one queue, `slots` at a time. `run` blocks; `drain` and `stop` may be called from any thread."""

    def __init__(
        self, settings: Settings, reader: Reader, store: ObjectStore, cache_folder: Path, *, slots: int,
        on_trouble: OnTrouble = lambda _error: None, is_desk: bool = False,
    ) -> None:  # fmt: skip
        """Prepare; raises SettingsInvalid or ClusterMissing when the settings name no queue."""
        self.slots = slots
        self._is_desk = is_desk
        self._settings = settings
        self._place: QueueAddress = queue_address(settings)
        self._reader = reader
        self._cache = PhotographCache(cache_folder, settings.shared_cache_mb, store)
        self._on_trouble = on_trouble
        self._trouble: str = ""
        self._ending = threading.Event()
        self._stopped = False
        self._given_up = threading.Event()
        self._pool = ThreadPoolExecutor(slots, thread_name_prefix="reportdesk-worker")
        self._busy = 0
        self._settled_at: deque[float] = deque()
        self._paused_until = 0.0
        self._refused: dict[str, str] = {}

    def drain(self) -> None:
        """Take nothing new, end what is being read, and return from `run`."""
        self._ending.set()

    def stop(self) -> None:
        """Give back what is being read, and return from `run`."""
        self._stopped = True
        self._ending.set()
        self._reader.stop()

    def run(self) -> None:
        """Work until `drain` or `stop`."""
        # psycopg cannot wait on Windows' default loop (https://www.psycopg.org/psycopg3/docs/advanced/async.html).
        factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None
        try:
            with asyncio.Runner(loop_factory=factory) as runner:
                runner.run(self._live())
        finally:
            self._pool.shutdown()

    async def _live(self) -> None:
        while not self._ending.is_set():
            try:
                with self._place.words():
                    await asyncio.to_thread(ensure_queue, self._place)
                    await self._session()
                # It ended by itself: the connection was lost. The next look says so, or works again.
                await self._rest(1.0)
            except ReportdeskError as error:
                self._tell(error)
                await self._rest(PAUSE_S)

    async def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._ending.is_set():
            await asyncio.sleep(0.1)

    def _tell(self, error: ReportdeskError | None) -> None:
        """Tell a trouble once, and its end once."""
        words = "" if error is None else error.message
        if words != self._trouble:
            self._trouble = words
            if error is not None:
                log.warning("the shared queue: %s", words)
            self._on_trouble(error)

    # --- one connection ---

    async def _session(self) -> None:
        """Work until the connection is lost or the end is asked for."""
        import procrastinate
        from procrastinate.worker import Worker as Loop

        from reportdesk.sync.database.postgres import async_connection_class

        connector = procrastinate.PsycopgConnector(
            conninfo=self._place.conninfo, configure=_one_by_one, min_size=1, max_size=4, timeout=10.0,
            connection_class=async_connection_class(PATIENCE_S, self._given_up),
        )  # fmt: skip
        app = procrastinate.App(connector=connector)
        app.job_manager = FencedJobs(connector, self._terms)

        @app.task(name=TASK, pass_context=True)
        async def read(context: procrastinate.JobContext, /, **arguments: Any) -> None:
            await self._read(connector, context.job, ReadJob(**arguments), loop)

        async with app.open_async():
            loop = Loop(
                app, queues=[self._settings.shared_queue], name=platform.node(), concurrency=self.slots,
                fetch_job_polling_interval=POLL_S, install_signal_handlers=False,
                update_heartbeat_interval=HEARTBEAT_S, stalled_worker_timeout=STALLED_S,
            )  # fmt: skip
            over = asyncio.Event()
            beside = [asyncio.create_task(self._keep(connector, loop, over)), asyncio.create_task(self._end(loop))]
            try:
                await loop.run()  # type: ignore[no-untyped-call]
            finally:
                # A question to the database takes a cancelling for its own: it fails, and the task would go on.
                over.set()
                for task in beside:
                    task.cancel()
                await asyncio.gather(*beside, return_exceptions=True)

    def _terms(self) -> Terms | None:
        if time.monotonic() < self._paused_until or self._ending.is_set():
            return None
        settings = self._settings
        caps = (0, settings.shared_normal_cap, settings.shared_low_cap)
        return Terms(__version__, tuple(self._refused), settings.ageing_s, caps)

    async def _end(self, loop: Any) -> None:
        """Let the loop end once that is asked for, also while the database keeps `_keep` waiting.

        Whoever asks to stop waits for a silent database only so long as giving back takes: it is swept later.
        """
        while not self._ending.is_set():
            await asyncio.sleep(0.1)
        loop.stop()
        while not self._stopped:
            await asyncio.sleep(0.1)
        await asyncio.sleep(GIVE_BACK_S)
        self._given_up.set()

    async def _keep(self, connector: Any, loop: Any, over: asyncio.Event) -> None:
        """Announce this machine, sweep and hear wishes, also while what is being read comes to its end."""
        announce_at = look_at = 0.0
        while not over.is_set():
            now = time.monotonic()
            if loop.worker_id is not None:
                with suppress(ReportdeskError), self._place.words():
                    if now >= announce_at:
                        announce_at = now + SWEEP_S
                        await self._announce(connector, loop.worker_id)
                    if now >= look_at:
                        look_at = now + WISH_S
                        if not await self._hear(connector, loop.worker_id):
                            loop.stop()
            await asyncio.sleep(0.1)

    async def _hear(self, connector: Any, worker: int) -> bool:
        """Do what a person at a desk asked of this worker; False when it is not in the list any more.

        procrastinate strikes silent workers off the list when another one starts, and takes none of them back.
        """
        rows = await connector.execute_query_all_async(
            "SELECT wish FROM machines WHERE worker = %(worker)s", worker=worker
        )
        if not rows:
            return False
        wish = Wish(rows[0]["wish"])
        if wish is Wish.DRAIN:
            self._tell(WorkerDismissed("A person at a desk asked this worker to end what it reads and take no more."))
            self.drain()
        elif wish is Wish.STOP and not self._stopped:
            self._tell(WorkerDismissed("A person at a desk asked this worker to stop at once."))
            await asyncio.to_thread(self.stop)
        return True

    async def _announce(self, connector: Any, worker: int) -> None:
        settings, refusal = self._settings, next(iter(self._refused.values()), "")
        others = await connector.execute_query_all_async(
            "SELECT DISTINCT args->>'version' AS version FROM procrastinate_jobs WHERE status = 'todo' "
            "AND queue_name = %(queue)s AND args->>'version' <> %(version)s",
            queue=settings.shared_queue, version=__version__,
        )  # fmt: skip
        if others and not refusal:
            theirs = ", ".join(sorted(row["version"] for row in others))
            refusal = f"Images wait that a desk with reportdesk {theirs} handed out; this machine runs {__version__}."
        await connector.execute_query_async(
            "INSERT INTO machines "
            "(worker, machine, process, is_desk, version, queue, slots, busy, per_minute, refusal) VALUES "
            "(%(worker)s, %(machine)s, %(process)s, %(desk)s, %(version)s, %(queue)s, %(slots)s, %(busy)s, "
            "%(rate)s, %(refusal)s) ON CONFLICT (worker) DO UPDATE SET busy = excluded.busy, "
            "per_minute = excluded.per_minute, refusal = excluded.refusal, seen_at = now()",
            worker=worker, machine=platform.node(), process=os.getpid(), desk=self._is_desk, version=__version__,
            queue=settings.shared_queue, slots=self.slots, busy=self._busy, rate=self._settled_lately(),
            refusal=refusal,
        )  # fmt: skip
        await connector.execute_query_async(
            "SELECT sweep(%(stalled)s, %(most)s, %(failure)s)",
            stalled=STALLED_S, most=settings.retry_count + 1, failure=_DIED,
        )  # fmt: skip
        if self._ending.is_set():
            return
        if refusal:
            self._tell(WorkersRefuse(refusal))
        elif time.monotonic() >= self._paused_until:
            self._tell(None)
        # Models may have been installed meanwhile.
        self._refused.clear()

    def _settled_lately(self) -> int:
        while self._settled_at and self._settled_at[0] < time.monotonic() - RATE_S:
            self._settled_at.popleft()
        return len(self._settled_at)

    # --- one job ---

    async def _read(self, connector: Any, taken: Any, job: ReadJob, loop: Any) -> None:
        self._busy += 1
        try:
            outcome = await asyncio.get_running_loop().run_in_executor(
                self._pool, attempt, job, taken.attempts, self._settings, self._cache, self._reader
            )
            if isinstance(outcome, Returned):
                self._note(job, outcome)
            if not await self._write(connector, taken, job, outcome):
                # The job would stay with a worker that lives and does not read it.
                loop.stop()
        finally:
            self._busy -= 1

    def _note(self, job: ReadJob, outcome: Returned) -> None:
        if outcome.refusal:
            self._refused[job.fingerprint] = outcome.refusal
            self._tell(WorkersRefuse(outcome.refusal))
        if outcome.trouble is not None:
            self._paused_until = time.monotonic() + PAUSE_S
            self._tell(outcome.trouble)

    async def _write(self, connector: Any, taken: Any, job: ReadJob, outcome: Settled | Returned) -> bool:
        """Settle the job or give it back, as soon as the database is there; False when it stayed away too long."""
        until = time.monotonic() + SETTLE_S
        while True:
            try:
                with self._place.words():
                    if not await _tell_queue(connector, taken, job, outcome):
                        log.info("image %s was another worker's by then; nothing was kept", job.image)
                    elif isinstance(outcome, Settled):
                        self._settled_at.append(time.monotonic())
                    return True
            except ReportdeskError as error:
                self._tell(error)
                if self._stopped or time.monotonic() > until:
                    return False
                await asyncio.sleep(0.5)


async def _one_by_one(connection: Any) -> None:
    """Make every statement a transaction of its own: a client that freezes then holds no lock."""
    await connection.set_autocommit(True)


async def _tell_queue(connector: Any, taken: Any, job: ReadJob, outcome: Settled | Returned) -> bool:
    """Return False when the fence refused it."""
    fence = {"job": taken.id, "worker": taken.worker_id, "attempt": taken.attempts}
    if isinstance(outcome, Returned):
        row = await connector.execute_query_one_async(
            "SELECT give_back(%(job)s, %(worker)s, %(attempt)s, %(wait)s, %(counted)s) AS kept",
            **fence, wait=outcome.wait_s, counted=outcome.counted,
        )  # fmt: skip
        return bool(row["kept"])
    result = outcome.result
    row = await connector.execute_query_one_async(
        "SELECT settle(%(job)s, %(worker)s, %(attempt)s, %(image)s, %(sha256)s, %(fingerprint)s, %(body)s, "
        "%(thumbnail)s, %(failure)s, %(seconds)s, %(machine)s) AS kept",
        **fence, image=job.image, sha256=job.sha256, fingerprint=result.fingerprint if result else "",
        body=packed(result) if result else None, thumbnail=result.thumbnail if result else b"",
        failure=json.dumps(asdict(outcome.failure)) if outcome.failure else "",
        seconds=outcome.seconds, machine=platform.node(),
    )  # fmt: skip
    return bool(row["kept"])
