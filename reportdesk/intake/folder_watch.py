"""One watched folder on a thread of its own, so that a network drive that hangs holds up no other.

::

    STARTING ─► NOTIFIED or POLLED ◄─► UNREACHABLE        (gone, not readable, another disk in its place)

The thread sleeps until it is told of a change, a file has rested, or it is time to see that the folder is still there.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.domain.watches import Naming, Watch, WatchState, WatchStatus
from reportdesk.intake.arrivals import Arrivals
from reportdesk.intake.observing import observe
from reportdesk.intake.walk import LeftOut, entries, judge, junk_name
from reportdesk.workspace import watch_tasks
from reportdesk.workspace.image_tasks import FoundFile
from reportdesk.workspace.watch_tasks import Group, Seen
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

BATCH = 200
MOST_HINTS = 5000
"""With more changes than this at once, the whole folder is looked through instead."""
BREATH_S = 0.2
"""A file that is being written changes a thousand times a second: what changed is looked at this often."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often what is done, in seconds.

    `settle_s`: a file must rest this long; `poll_s`: between two looks at a network drive; `check_s`: between two looks
    whether the folder is still there; `full_s`: between two looks at all files, for changes of which nobody told.
    """

    settle_s: float = 2.0
    poll_s: float = 10.0
    check_s: float = 10.0
    full_s: float = 900.0


class FolderWatch:
    """Watches until it is stopped. All methods may be called from any thread."""

    def __init__(self, watch: Watch, workspace: Workspace, pace: Pace, tell: Callable[[WatchStatus], None]) -> None:
        self._watch, self._workspace, self._pace, self._tell = watch, workspace, pace, tell
        self._wake = threading.Condition()
        self._hints: set[str] = set()
        self._all_changed = self._went_away = self._stopping = False
        self._arrivals = Arrivals(pace.settle_s)
        self._status = WatchStatus(watch, WatchState.STARTING)
        self._thread = threading.Thread(target=self._run, name="reportdesk-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self, wait_s: float | None = None) -> None:
        """Stop; wait at most `wait_s` seconds for a drive that hangs."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join(wait_s)
            if self._thread.is_alive():
                log.warning("the watch of %s hangs and is left behind", self._watch.folder)

    @property
    def status(self) -> WatchStatus:
        """Return how it stands now."""
        return self._status

    # --- the thread ---

    def _run(self) -> None:
        while not self._stopping:
            try:
                self._watch_while_there()
                continue
            except OSError as error:
                self._show(WatchState.UNREACHABLE, system_words(error))
            except WorkspaceError as error:
                log.error("the watch of %s rests: %s", self._watch.folder, error)
                self._show(WatchState.UNREACHABLE, f"{error} {error.hint}")
            except Exception:
                log.exception("the watch of %s failed", self._watch.folder)
                self._show(WatchState.UNREACHABLE, "a mistake in the program; see the log")
            self._rest(self._pace.check_s)

    def _rest(self, seconds: float) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._stopping, seconds)

    def _watch_while_there(self) -> None:
        """Watch until the folder goes away, another takes its place, or the watch is stopped.

        Raises:
            OSError: the folder is not there.
        """
        identity = _identity(self._watch.folder)
        with self._wake:
            self._hints.clear()
            self._went_away = False
        observing = observe(self._watch.folder, self._hint, self._pace.poll_s)
        try:
            state = WatchState.POLLED if observing.polled_because else WatchState.NOTIFIED
            self._show(state, observing.polled_because)
            full_at = 0.0
            while not self._stopping and _identity(self._watch.folder) == identity and not self._went_away:
                now = time.monotonic()
                if now >= full_at or self._all_changed:
                    self._look_at_all()
                    full_at = time.monotonic() + self._pace.full_s
                check_at = min(time.monotonic() + self._pace.check_s, full_at)
                while not self._stopping and not self._went_away and time.monotonic() < check_at:
                    self._work_until(check_at)
        finally:
            observing.stop()
        if self._went_away and not self._stopping:
            _identity(self._watch.folder)
            self._rest(self._pace.check_s)

    def _hint(self, path: str) -> None:
        """Take note of a change; called by the observation."""
        with self._wake:
            if path == str(self._watch.folder):
                self._went_away = True
            elif len(self._hints) >= MOST_HINTS:
                self._all_changed = True
            else:
                self._hints.add(path)
            self._wake.notify_all()

    def _work_until(self, check_at: float) -> None:
        """Sleep until something is to be done, and do it."""
        due = self._arrivals.next_due()
        with self._wake:
            until = check_at if due is None else min(check_at, due)
            self._wake.wait_for(
                lambda: self._stopping or self._went_away or bool(self._hints), max(0.0, until - time.monotonic())
            )
            hints, self._hints = self._hints, set()
        if self._stopping:
            return
        for path in sorted(hints):
            self._look_at(path)
        self._take_rested()
        self._show(self._status.state, self._status.reason)
        if hints:
            self._rest(BREATH_S)

    # --- looking ---

    def _look_at(self, path: str) -> None:
        """Look at one thing of which a change was told."""
        try:
            parts = Path(path).relative_to(self._watch.folder).parts
        except ValueError:
            return
        if any(junk_name(part) for part in parts):
            return
        if os.path.isdir(path):
            for entry in entries(Path(path)):
                if not isinstance(entry, LeftOut):
                    self._arrivals.look(entry.path, time.monotonic())
        else:
            self._arrivals.look(path, time.monotonic())

    def _look_at_all(self) -> None:
        """Look at everything in the folder; what is known by path, size and time is passed over unopened."""
        with self._wake:
            self._all_changed = False
        known = self._workspace.watches.seen(self._watch.id)
        skipped: list[Seen] = []
        for entry in entries(self._watch.folder):
            if self._stopping:
                return
            if isinstance(entry, LeftOut):
                continue
            try:
                status = entry.stat()
            except OSError:
                continue
            seen = (os.fsencode(entry.path), status.st_size, status.st_mtime_ns)
            if self._watch.skips:
                skipped.append(seen)
            elif seen not in known:
                self._arrivals.look(entry.path, time.monotonic())
        if self._watch.skips:
            self._skip(skipped)

    def _skip(self, seen: list[Seen]) -> None:
        for first in range(0, len(seen), BATCH):
            part = seen[first : first + BATCH]
            self._workspace.run(partial(watch_tasks.note_seen, watch=self._watch.id, seen=part))
        self._workspace.run(partial(watch_tasks.end_skipping, watch=self._watch.id))
        self._watch = replace(self._watch, skips=False)

    # --- taking ---

    def _take_rested(self) -> None:
        while not self._stopping and (rested := self._arrivals.rested(time.monotonic(), BATCH)):
            known = self._workspace.watches.seen_among(self._watch.id, [path for path, _size, _time in rested])
            fresh = [seen for seen in rested if seen not in known]
            if not fresh:
                continue
            try:
                self._take(fresh)
            except WorkspaceError:
                for path, _size, _time in fresh:
                    self._arrivals.look(os.fsdecode(path), time.monotonic())
                raise

    def _take(self, fresh: list[Seen]) -> None:
        groups: dict[str, tuple[list[FoundFile], list[tuple[str, str]]]] = {}
        for path, _size, _time in fresh:
            file = os.fsdecode(path)
            files, left_out = groups.setdefault(self._key(file), ([], []))
            found = judge(file, os.path.basename(file))
            if isinstance(found, LeftOut):
                left_out.append((found.path, found.reason))
            else:
                files.append(found)
        batch = [
            Group(key, *self._report(key), files=files, left_out=left_out) for key, (files, left_out) in groups.items()
        ]
        task = partial(watch_tasks.take, watch=self._watch, groups=batch, seen=fresh)
        added = self._workspace.run(task)
        if added:
            log.info("%d photographs arrived in %s", added, self._watch.folder)
        self._status = replace(self._status, taken=self._status.taken + added)

    def _key(self, file: str) -> str:
        if self._watch.naming is Naming.DAY:
            return datetime.now().astimezone().date().isoformat()
        parts = Path(file).relative_to(self._watch.folder).parts
        return report_key(parts[0]) if self._watch.naming is Naming.SUBFOLDER and len(parts) > 1 else ""

    def _report(self, key: str) -> tuple[str, Path]:
        """Return name and folder of the report for `key`."""
        if not key:
            return self._watch.name, self._watch.folder
        if self._watch.naming is Naming.DAY:
            return f"{self._watch.name} {key}", self._watch.folder
        return f"{self._watch.name} - {key}", self._watch.folder / key

    def _show(self, state: WatchState, reason: str) -> None:
        before = self._status
        self._status = replace(before, watch=self._watch, state=state, reason=reason, waiting=len(self._arrivals))
        if self._status != before and not self._stopping:
            self._tell(self._status)


def report_key(name: str) -> str:
    """Return the name of a sub-folder as text that can be stored."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _identity(folder: Path) -> tuple[int, int]:
    """Return what tells this folder from another one in its place, such as the mount point that a drive leaves behind.

    Raises:
        OSError: it is not there, or is no folder.
    """
    status = os.stat(folder)
    if not os.path.isdir(folder):
        raise NotADirectoryError(0, "it is a file")
    return status.st_dev, status.st_ino
