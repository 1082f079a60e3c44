"""Being told what changes in a folder, by the library watchdog: from the system where it can, else by looking again.

The system's notices reach only changes made on this machine: on a network drive those of others stay unseen, so there
the folder is looked at again and again.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.workspace.filesystem import network_place

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver

log = logging.getLogger(__name__)

Tell = Callable[[str], None]
"""Takes the path of something that was added or changed, or the watched folder itself when it went away."""


@dataclass(frozen=True, slots=True)
class Observing:
    """A running observation; `polled_because` is empty while the system itself tells of changes."""

    observer: BaseObserver
    polled_because: str

    def stop(self) -> None:
        """End it and its threads."""
        self.observer.stop()
        self.observer.join()


def observe(folder: Path, tell: Tell, poll_s: float) -> Observing:
    """Begin to tell what changes below `folder`; `tell` is called on a thread of the observation.

    Args:
        poll_s: seconds between two looks where the system does not tell.

    Raises:
        OSError: the folder is not there or cannot be read.
    """
    from watchdog.observers import Observer

    place = network_place(folder)
    if place:
        return Observing(_polling(folder, tell, poll_s), f"a network drive ({place})")
    try:
        return Observing(_started(Observer(), folder, tell), "")
    except OSError as error:
        # On Linux a user may watch 8,192 to 65,536 folders (fs.inotify.max_user_watches), all programs together.
        log.info("the system does not tell of changes in %s: %s", folder, error)
        return Observing(_polling(folder, tell, poll_s), f"the system cannot tell of changes: {system_words(error)}")


def _polling(folder: Path, tell: Tell, poll_s: float) -> BaseObserver:
    from watchdog.observers.polling import PollingObserverVFS

    # The library declares whole seconds, and takes fractions.
    observer = PollingObserverVFS(os.stat, _listing, polling_interval=poll_s)  # type: ignore[arg-type]
    return _started(observer, folder, tell)


def _listing(folder: str | None) -> Iterator[os.DirEntry[str]]:
    """List a folder without links to folders, which may lead in a circle; the rare full look follows them."""
    with os.scandir(folder) as listing:
        return iter([entry for entry in listing if not (entry.is_symlink() and entry.is_dir())])


def _started(observer: BaseObserver, folder: Path, tell: Tell) -> BaseObserver:
    from watchdog import events

    class Handler(events.FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if isinstance(event, events.DirDeletedEvent):
                if event.src_path == str(folder):
                    tell(str(folder))
                return
            moved = isinstance(event, events.FileMovedEvent | events.DirMovedEvent)
            tell(os.fsdecode(event.dest_path if moved else event.src_path))

    wanted = [
        events.FileCreatedEvent, events.FileModifiedEvent, events.FileClosedEvent, events.FileMovedEvent,
        events.DirCreatedEvent, events.DirMovedEvent, events.DirDeletedEvent,
    ]  # fmt: skip
    observer.schedule(Handler(), str(folder), recursive=True, event_filter=wanted)
    try:
        observer.start()
    except BaseException:
        observer.unschedule_all()
        raise
    return observer
