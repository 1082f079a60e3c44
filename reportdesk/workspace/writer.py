"""The one thread that writes.

Everyone hands it tasks; it runs what has gathered, at most 50 tasks or 100 ms, in one transaction, and only after the
commit answers the callers and tells the listeners. Several SQLite writers cost 136 ms p99 and up to 1 s (measured,
facts.md); one with batches writes 10,000 images/s.

Another process may write too (`reportdesk sync` beside a window). Of that nobody is told, so the writer looks once a
second, when it has nothing to do or between batches: SQLite's `data_version` of this connection changes with the
commits of all others (https://sqlite.org/pragma.html#pragma_data_version), and costs 10 µs.

A task that raises is undone alone (savepoint) and its caller gets the exception. A disk that is full, may only be read
or fails, and a file that another program holds, undo the batch, and the writer tries the same batch again every two
seconds until it can be written: the callers wait, so nothing is lost and nothing is shown as done that is not on the
disk. Who may not wait is told instead (`not_waiting`): the start of a program, for whom nobody would see why it stands.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from reportdesk.config.background import give_way
from reportdesk.domain.failures import DiskFull, ReportdeskError, WorkspaceError
from reportdesk.workspace.database import WriteConnection, in_words, may_pass
from reportdesk.workspace.events import Committed, Trouble

log = logging.getLogger(__name__)

T = TypeVar("T")
BATCH = 50
BATCH_S = 0.1
RETRY_S = 2.0
_FREE_FIRST = "Free some space on that disk, then try again."
LOOK_S = 1.0


class Transaction:
    """What a task gets: the connection, and the note of what it touched.

    The connection is sqlite3's own: with SQLAlchemy's statements the intake of 10,000 files took 14 s of CPU, so it
    takes 2.2 s, and that CPU is the window's.
    """

    def __init__(self, driver: sqlite3.Connection) -> None:
        self.committed = Committed()
        self._driver = driver

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement of SQLite."""
        return self._driver.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement of SQLite for many rows."""
        self._driver.executemany(sql, rows)


Task = Callable[[Transaction], T]
_Job = tuple[Task[Any], "Future[Any]", bool]
"""What to run, whom to answer, and whether that one waits for a disk that takes nothing."""


class Writer:
    """Runs tasks in batches on its own thread. `close` finishes what was handed in before it returns."""

    def __init__(self, connection: WriteConnection, file: Path, tell: Callable[[Committed | Trouble], None]) -> None:
        self._connection = connection
        self._file = file
        self._tell = tell
        self._jobs: deque[_Job] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._patient = True
        self._hurried = threading.local()
        self._thread = threading.Thread(target=self._work, name="reportdesk-writer", daemon=True)
        self._thread.start()

    def submit(self, task: Task[T]) -> Future[T]:
        """Queue a task; the future is answered after its transaction has committed."""
        future: Future[T] = Future()
        with self._wake:
            if self._closing:
                raise WorkspaceError("The workspace is closed.", "Start the program again.")
            self._jobs.append((task, future, not getattr(self._hurried, "is_on", False)))
            self._wake.notify()
        return future

    def run(self, task: Task[T]) -> T:
        """Run a task and wait for its commit."""
        return self.submit(task).result()

    @contextlib.contextmanager
    def not_waiting(self) -> Iterator[None]:
        """Fail what this thread hands in meanwhile, when the disk does not take it, instead of waiting for the disk."""
        before = getattr(self._hurried, "is_on", False)
        self._hurried.is_on = True
        try:
            yield
        finally:
            self._hurried.is_on = before

    def stop_waiting(self) -> None:
        """From now on fail tasks that the disk does not take, instead of waiting for it: the program closes."""
        with self._wake:
            self._patient = False
            self._wake.notify()

    def close(self) -> None:
        """Finish the tasks handed in so far and stop. While the disk takes nothing they fail instead."""
        with self._wake:
            self._closing = True
            self._patient = False
            self._wake.notify()
        self._thread.join()

    def _work(self) -> None:
        give_way()
        version, look_at = self._version(), time.monotonic() + LOOK_S
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._jobs or self._closing, max(0.0, look_at - time.monotonic()))
                batch = [self._jobs.popleft() for _ in range(min(BATCH, len(self._jobs)))]
                if self._closing and not batch:
                    return
            if batch:
                self._commit_when_possible(batch)
            if time.monotonic() >= look_at:
                before, version = version, self._version()
                if version != before:
                    self._tell(Committed(elsewhere=True))
                look_at = time.monotonic() + LOOK_S

    def _version(self) -> int:
        """Return a number that changes when another connection has written; 0 when it cannot be asked now."""
        try:
            return int(self._connection.driver.execute("PRAGMA data_version").fetchone()[0])
        except Exception as error:  # noqa: BLE001 - whatever it is, the next task meets it too, and its caller is told
            log.info("whether others write could not be asked: %s", error)
            return 0

    def _commit_when_possible(self, batch: list[_Job]) -> None:
        in_trouble = False
        while True:
            try:
                answers, committed = self._commit(batch)
                break
            except Exception as error:  # noqa: BLE001 - the callers get it, in words
                translated = error if isinstance(error, ReportdeskError) else in_words(error, self._file)
                if not may_pass(error) or not self._patient:
                    _fail(batch, translated)
                    return
                self._fail_hurried(batch, translated)
                if not batch:
                    return
                if not in_trouble:
                    log.error("%s Waiting until it can be written.", translated)
                    assert isinstance(translated, WorkspaceError)
                    self._tell(Trouble(translated))
                    in_trouble = True
                with self._wake:
                    self._wake.wait_for(lambda: not self._patient or self._is_hurried(), RETRY_S)
        if in_trouble:
            self._tell(Trouble(None))
        if committed:
            self._tell(committed)
        for future, value, failure in answers:
            if failure is None:
                future.set_result(value)
            else:
                future.set_exception(failure)

    def _commit(self, batch: list[_Job]) -> tuple[list[tuple[Future[Any], Any, BaseException | None]], Committed]:
        answers: list[tuple[Future[Any], Any, BaseException | None]] = []
        total = Committed()
        until = time.monotonic() + BATCH_S
        with self._connection.begin() as driver:
            for number, (task, future, _waits) in enumerate(batch):
                transaction = Transaction(driver)
                transaction.execute("SAVEPOINT task")
                try:
                    value = task(transaction)
                    transaction.execute("RELEASE task")
                except Exception as error:
                    if may_pass(error):
                        raise
                    transaction.execute("ROLLBACK TO task")
                    transaction.execute("RELEASE task")
                    answers.append((future, None, self._translated(error)))
                else:
                    answers.append((future, value, None))
                    _merge(total, transaction.committed)
                if time.monotonic() > until:
                    self._put_back(batch[number + 1 :])
                    del batch[number + 1 :]
                    break
        return answers, total

    def _translated(self, error: Exception) -> Exception:
        if isinstance(error, ReportdeskError):
            return error
        log.error("a task of the workspace failed", exc_info=error)
        return in_words(error, self._file)

    def _is_hurried(self) -> bool:
        return any(not waits for _task, _future, waits in self._jobs)

    def _fail_hurried(self, batch: list[_Job], error: Exception) -> None:
        """Answer those who do not wait, in the batch and behind it; the others stay in both."""
        told = DiskFull(error.message, _FREE_FIRST) if isinstance(error, DiskFull) else error
        with self._wake:
            queued = list(self._jobs)
            self._jobs = deque(job for job in queued if job[2])
        hurried = [job for job in (*batch, *queued) if not job[2]]
        batch[:] = [job for job in batch if job[2]]
        _fail(hurried, told)

    def _put_back(self, rest: list[_Job]) -> None:
        with self._wake:
            self._jobs.extendleft(reversed(rest))


def _fail(batch: list[_Job], error: Exception) -> None:
    for _task, future, _waits in batch:
        future.set_exception(error)


def _merge(total: Committed, part: Committed) -> None:
    total.images |= part.images
    total.reports |= part.reports
    total.added |= part.added
    total.ready += part.ready
    total.unready |= part.unready
    total.outbox |= part.outbox
    for report, image in part.unhashed.items():
        total.unhashed[report] = min(image, total.unhashed.get(report, image))
