"""The door to watched folders: they are kept in the workspace, and each is watched on a thread of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from reportdesk.domain.failures import FileMissing, WrongUse
from reportdesk.domain.listeners import Listeners
from reportdesk.domain.reports import Priority
from reportdesk.domain.watches import Naming, Watch, WatchState, WatchStatus
from reportdesk.intake.folder_watch import FolderWatch, Pace
from reportdesk.workspace import watch_tasks
from reportdesk.workspace.workspace import Workspace

STOP_S = 3.0
"""A network drive that hangs keeps its thread in the system's hands for minutes: nobody waits for it when closing."""


class Watching:
    """All watched folders of a workspace. All methods may be called from any thread; those that change wait for a
    commit.
    """

    def __init__(self, workspace: Workspace, pace: Pace | None = None) -> None:
        self._workspace = workspace
        self._pace = pace or Pace()
        self._guard = threading.RLock()
        self._beginning = threading.Lock()
        self._listeners = Listeners[WatchStatus]("watched folders")
        self._watches: dict[int, Watch] = {}
        self._running: dict[int, FolderWatch] = {}

    def start(self) -> None:
        """Begin to watch what was watched before."""
        with self._guard:
            for watch in self._workspace.watches.watches():
                self._begin(watch)

    def stop(self) -> None:
        """Stop all; they go on at the next start."""
        with self._guard:
            stopping = [self._running.pop(watch) for watch in list(self._running)]
        threads = [threading.Thread(target=one.stop, args=(STOP_S,), name="reportdesk-watch-stop") for one in stopping]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def configure(self, pace: Pace) -> None:
        """Watch at another pace from now on."""
        with self._guard:
            if pace == self._pace:
                return
            self._pace = pace
            running = list(self._running)
        for watch in running:
            self._begin_anew(watch)

    def listen(self, listener: Callable[[WatchStatus], None]) -> Callable[[], None]:
        """Call `listener` on any thread whenever a folder stands otherwise; the returned function ends that."""
        return self._listeners.listen(listener)

    def statuses(self) -> list[WatchStatus]:
        """Return how each watched folder stands, in the order in which they were added."""
        with self._guard:
            return [
                self._running[number].status if number in self._running else WatchStatus(watch, WatchState.PAUSED)
                for number, watch in sorted(self._watches.items())
            ]

    def add(
        self,
        folder: Path,
        *,
        name: str = "",
        naming: Naming = Naming.FOLDER,
        operator: str = "",
        priority: Priority = Priority.NORMAL,
        only_new: bool = False,
    ) -> Watch:
        """Watch a folder from now on.

        Args:
            name: begins the names of its reports; empty takes the folder's own.
            only_new: what lies there already is not read.

        Raises:
            FileMissing: there is no such folder.
            WrongUse: it is watched already, overlaps with one that is, or holds the workspace.
        """
        folder = Path(os.path.abspath(folder))
        if not folder.is_dir():
            raise FileMissing(f"There is no folder at {folder}.", "Check the name, or connect the drive.")
        own = self._workspace.folder.resolve()
        if own.is_relative_to(folder.resolve()) or folder.resolve().is_relative_to(own):
            raise WrongUse(
                f"The folder {folder} cannot be watched: this program keeps its own pictures in it.",
                "Choose a folder that does not hold the workspace.",
            )
        name = name.strip() or folder.name or str(folder)
        watch = Watch(0, folder, name, naming, operator, priority, skips=only_new)
        number = self._workspace.run(partial(watch_tasks.add_watch, watch=watch))
        watch = replace(watch, id=number)
        with self._guard:
            self._begin(watch)
        return watch

    def change(self, watch: int, *, name: str, naming: Naming) -> None:
        """Give the reports that are opened from now on another name, or divide them otherwise.

        Raises:
            WrongUse: the name is empty.
        """
        name = name.strip()
        if not name:
            raise WrongUse("A report needs a name.", "Write one.")
        self._workspace.run(partial(watch_tasks.change_watch, watch=watch, name=name, naming=naming))
        self._begin_anew(watch)

    def pause(self, watch: int) -> None:
        """Stop watching a folder; what arrives meanwhile is found when it goes on."""
        self._set_paused(watch, True)

    def resume(self, watch: int) -> None:
        """Go on watching."""
        self._set_paused(watch, False)

    def remove(self, watch: int) -> None:
        """Watch a folder no more; its reports stay."""
        with self._guard:
            known = self._watches.pop(watch)
        self._end(watch)
        self._workspace.run(partial(watch_tasks.remove_watch, watch=watch))
        self._listeners.tell(WatchStatus(known, WatchState.PAUSED))

    def _set_paused(self, watch: int, paused: bool) -> None:
        self._workspace.run(partial(watch_tasks.set_watch_paused, watch=watch, paused=paused))
        self._begin_anew(watch)

    def _begin_anew(self, number: int) -> None:
        """Watch a folder as the workspace knows it now."""
        # Settings and a pause may both begin it anew at once.
        with self._beginning:
            self._end(number)
            with self._guard:
                self._begin(next(watch for watch in self._workspace.watches.watches() if watch.id == number))

    def _begin(self, watch: Watch) -> None:
        self._watches[watch.id] = watch
        if not watch.paused:
            self._running[watch.id] = FolderWatch(watch, self._workspace, self._pace, self._listeners.tell)
            self._running[watch.id].start()
        self._listeners.tell(WatchStatus(watch, WatchState.PAUSED if watch.paused else WatchState.STARTING))

    def _end(self, watch: int) -> None:
        with self._guard:
            running = self._running.pop(watch, None)
        if running is not None:
            running.stop(STOP_S)
