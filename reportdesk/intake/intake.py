"""The door of the intake room: drop paths, and rows appear.

Each dropped source is walked on a thread of its own, so that one report's walk never waits for another's; rows appear
in batches, the first within 50 ms. One more thread hashes what was found, a few files of each report in turn, and
makes each image ready or a duplicate. What a closed or killed program left unwalked or unhashed goes on at `start`.
"""

from __future__ import annotations

import heapq
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from reportdesk.config.background import give_way
from reportdesk.domain.failures import FileMissing, ReportdeskError, WorkspaceError
from reportdesk.domain.log_line import log_line
from reportdesk.domain.mistakes import own_mistake
from reportdesk.domain.reports import Priority
from reportdesk.domain.steady_clock import steady_now
from reportdesk.intake.hashing import SETTLE_S, Hashed, Seen, Unsettled, hash_settled, known_hash
from reportdesk.intake.walk import LeftOut, walk
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.image_tasks import FoundFile
from reportdesk.workspace.report_tasks import OpenedReport
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction

log = logging.getLogger(__name__)

BATCH = 200
FIRST_S, LATER_S = 0.05, 0.1
TURN = 16
"""Files hashed of one report before the next report has its turn."""
STOP_S = 3.0
"""A network drive that hangs keeps its thread in the system's hands for minutes: nobody waits for it when closing."""
REST_S = 2.0
"""Between two tries to hash what could not be noted."""
TOGETHER_S = 0.02
"""Hashes of so long a time are written in one task: small files cost half as much so, and large ones wait for none."""
_Found = FoundFile | LeftOut
_Entry = tuple[int, bytes, Seen | None]
"""Image, file, and what was seen of it at the look before."""


class _Unsettled:
    """Files still being written, by the time of the next look."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, bytes, Seen | None]] = []
        self.images: set[int] = set()

    def add(self, again_at: float, image: int, file: bytes, seen: Seen | None) -> None:
        heapq.heappush(self._heap, (again_at, image, file, seen))
        self.images.add(image)

    def due(self, now: float) -> list[_Entry]:
        entries: list[_Entry] = []
        while self._heap and self._heap[0][0] <= now and len(entries) < TURN:
            _at, image, file, seen = heapq.heappop(self._heap)
            self.images.discard(image)
            entries.append((image, file, seen))
        return entries

    def wait_s(self, now: float) -> float | None:
        return max(0.0, self._heap[0][0] - now) if self._heap else None


class Intake:
    """Walks and hashes what is dropped. All methods may be called from any thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._wake = threading.Condition()
        self._stopping = False
        self._walks: set[threading.Thread] = set()
        self._hash_reports: deque[int] = deque()
        self._after: dict[int, int] = {}
        self._unsettled = _Unsettled()
        self._hashing = False
        self._hasher: threading.Thread | None = None
        self._unlisten: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin, and go on with what the last run left."""
        self._unlisten = self._workspace.listen(self._on_workspace)
        self._hash_reports.extend(self._workspace.queries.unhashed_reports())
        self._hasher = threading.Thread(target=self._hash_all, name="reportdesk-hash", daemon=True)
        self._hasher.start()
        for report, source in self._workspace.queries.unwalked_sources():
            self._begin_walk(report, Path(os.fsdecode(source)))

    def stop(self) -> None:
        """Stop within a file, or `STOP_S` where a drive does not answer; the rest goes on at the next start."""
        with self._wake:
            self._stopping = True
            threads = list(self._walks)
            self._wake.notify_all()
        if self._hasher is not None:
            threads.append(self._hasher)
        until = time.monotonic() + STOP_S
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))
        self._unlisten()

    @property
    def busy(self) -> bool:
        """True while folders are walked or files hashed."""
        with self._wake:
            return self._is_busy()

    def wait_idle(self, timeout_s: float | None = None) -> bool:
        """Wait until everything dropped is walked and hashed; False when the time is over before."""
        with self._wake:
            return self._wake.wait_for(lambda: not self._is_busy(), timeout_s)

    def _is_busy(self) -> bool:
        return bool(self._walks or self._hash_reports or self._unsettled.images or self._hashing)

    def drop(
        self, paths: Sequence[Path], *, operator: str = "", priority: Priority = Priority.NORMAL, name: str = ""
    ) -> list[OpenedReport]:
        """Open or continue a report for each folder, one for all loose files, and walk them in the background.

        Args:
            name: put everything into the report of this name.

        Raises:
            FileMissing: a path does not exist.
        """
        absolute = [Path(os.path.abspath(path)) for path in paths]
        for path in absolute:
            if not os.path.lexists(path):
                raise FileMissing(f"There is nothing at {path}.", "Check the name.")
        opened = []
        for folder, sources in _grouped(absolute, as_one=bool(name)):
            task = partial(
                report_tasks.open_report,
                folder=folder,
                sources=sources,
                operator=operator,
                priority=priority,
                name=name,
            )
            report = self._workspace.run(task)
            opened.append(report)
            for source in sources:
                self._begin_walk(report.id, source)
        return opened

    # --- walking ---

    def _begin_walk(self, report: int, source: Path) -> None:
        thread = threading.Thread(target=self._walk, args=(report, source), name="reportdesk-walk", daemon=True)
        with self._wake:
            if self._stopping:
                return
            # Under the lock, so that nobody who stops waits for a thread that has not begun.
            thread.start()
            self._walks.add(thread)

    def _walk(self, report: int, source: Path) -> None:
        give_way()
        try:
            if self._walked_to_end(report, source):
                done = partial(report_tasks.source_walked, report=report, source=os.fsencode(source))
                self._workspace.run(done)
        except WorkspaceError as error:
            log.error("the walk of %s stopped: %s", source, error)
        except Exception:
            log.exception("the walk of %s failed", source)
        finally:
            with self._wake:
                self._walks.discard(threading.current_thread())
                self._wake.notify_all()

    def _walked_to_end(self, report: int, source: Path) -> bool:
        batch: list[_Found] = []
        flush_at = time.monotonic() + FIRST_S
        for found in walk(source):
            if self._stopping:
                return False
            batch.append(found)
            if len(batch) >= BATCH or time.monotonic() > flush_at:
                self._write(report, batch)
                batch = []
                flush_at = time.monotonic() + LATER_S
        self._write(report, batch)
        return True

    def _write(self, report: int, batch: list[_Found]) -> None:
        files = [found for found in batch if isinstance(found, FoundFile)]
        left_out = [(found.path, found.reason) for found in batch if isinstance(found, LeftOut)]
        if files:
            self._workspace.run(partial(image_tasks.add_files, report=report, files=files))
        if left_out:
            self._workspace.run(partial(report_tasks.note_ignored, report=report, entries=left_out))

    # --- hashing ---

    def _on_workspace(self, event: Committed | Trouble) -> None:
        if isinstance(event, Committed) and event.unhashed:
            with self._wake:
                for report, first in event.unhashed.items():
                    # A retried image may lie behind the point that was reached.
                    self._after[report] = min(first - 1, self._after.get(report, 0))
                    if report not in self._hash_reports:
                        self._hash_reports.append(report)
                self._wake.notify_all()

    def _hash_all(self) -> None:
        give_way()
        while True:
            with self._wake:
                self._hashing = False
                self._wake.notify_all()
                self._wake.wait_for(self._has_turn, self._unsettled.wait_s(steady_now()))
                if self._stopping:
                    return
                self._hashing = True
                due = self._unsettled.due(steady_now())
                report = self._hash_reports.popleft() if self._hash_reports else None
            try:
                self._hash_some(due)
                if report is not None:
                    self._take_turn(report)
            except Exception as error:  # noqa: BLE001 - it is logged there; a thread that ended would hold up all
                self._hash_later(due, report, error)

    def _hash_later(self, due: Sequence[_Entry], report: int | None, error: Exception) -> None:
        """What could not be noted is hashed again after a rest: until then nobody may take it for done."""
        with self._wake:
            if self._stopping:
                return
            log.error("hashing rests: %s", error, exc_info=not isinstance(error, ReportdeskError))
            for image, file, seen in due:
                self._unsettled.add(steady_now() + REST_S, image, file, seen)
            if report is not None:
                self._after[report] = 0
                if report not in self._hash_reports:
                    self._hash_reports.append(report)
            self._wake.wait_for(lambda: self._stopping, REST_S)

    def _has_turn(self) -> bool:
        return self._stopping or bool(self._hash_reports) or self._unsettled.wait_s(steady_now()) == 0.0

    def _take_turn(self, report: int) -> None:
        """Hash the next files of a report, and line the report up again when there are more."""
        with self._wake:
            after = self._after.get(report, 0)
            waiting = set(self._unsettled.images)
        rows = self._workspace.queries.unhashed(report, after, TURN)
        if rows:
            with self._wake:
                # A retry meanwhile may have put the point back.
                if self._after.get(report, 0) == after:
                    self._after[report] = rows[-1][0]
                if report not in self._hash_reports:
                    self._hash_reports.append(report)
        self._hash_some([(image, file, None) for image, file, _size, _mtime in rows if image not in waiting])

    def _hash_some(self, entries: list[_Entry]) -> None:
        futures: list[Future[Iterable[int]]] = []
        known: list[tuple[int, Hashed]] = []
        known_since = time.monotonic()
        for image, file, before in entries:
            if self._stopping:
                break
            try:
                outcome = hash_settled(file, before, time.time())
            except ReportdeskError as error:
                futures.append(self._workspace.submit(partial(_fail, image=image, error=error)))
                continue
            except Exception as error:
                log.exception("image %d could not be hashed", image)
                futures.append(self._workspace.submit(partial(_fail, image=image, error=own_mistake(error))))
                continue
            if isinstance(outcome, Unsettled):
                with self._wake:
                    self._unsettled.add(steady_now() + SETTLE_S, image, file, outcome.seen)
                continue
            known.append((image, outcome))
            if time.monotonic() > known_since + TOGETHER_S:
                futures.append(self._workspace.submit(partial(_note_known, entries=known)))
                known, known_since = [], time.monotonic()
        if known:
            futures.append(self._workspace.submit(partial(_note_known, entries=known)))
        # Waiting here keeps the number of uncommitted hashes small, and the next look at the table true.
        self._log_finished([image for future in futures for image in future.result()])

    def _log_finished(self, images: Sequence[int]) -> None:
        for row in self._workspace.queries.plain_rows(images).values() if images else ():
            log.info("%s", log_line(row.report, row.path, row.status, row.findings, row.seconds, row.message))


def _note_known(transaction: Transaction, entries: Sequence[tuple[int, Hashed]]) -> list[int]:
    """Return the duplicates among them: with their content they are finished."""
    return [
        image
        for image, hashed in entries
        if image_tasks.set_hash(transaction, image, hashed.sha256, hashed.seen.size, hashed.seen.mtime_ns)
    ]


def _fail(transaction: Transaction, image: int, error: ReportdeskError) -> list[int]:
    image_tasks.fail_unread(transaction, image, error.failure("intake"), known_hash(error))
    return [image]


def _grouped(paths: list[Path], *, as_one: bool) -> list[tuple[Path, list[Path]]]:
    """Return (folder of the report, sources): each folder alone, loose files by the folder they lie in."""
    if as_one:
        first = paths[0]
        return [(first if first.is_dir() else first.parent, paths)]
    groups: dict[Path, list[Path]] = {}
    for path in paths:
        groups.setdefault(path if path.is_dir() else path.parent, []).append(path)
    return list(groups.items())
