"""A desk set to the shared queue: its images handed out, and, if it is set so, its own worker beside."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from reportdesk.config.left_behind import leave_behind
from reportdesk.config.settings import Settings
from reportdesk.engine.engine import Engine
from reportdesk.workspace.workspace import Workspace

STOP_S = 5.0
"""A database that is silent may hold the worker's thread for long; what it reads is read again by others then."""


class SharedDesk:
    """Stands between engine and queue while it is started. Building one needs the extra; importing this does not."""

    def __init__(
        self, workspace: Workspace, engine: Engine, settings: Settings, *, recogniser: str,
        keep_thumbnail: Callable[[str, bytes], None] | None, cache_folder: Path,
    ) -> None:  # fmt: skip
        """Prepare; raises SettingsInvalid or ClusterMissing when the settings name no queue."""
        from reportdesk.cluster.connecting import queue_address

        # Before what imports the extra, which may be absent here.
        queue_address(settings)
        from reportdesk.cluster.sharing import SharedWork
        from reportdesk.cluster.worker import Worker
        from reportdesk.engine.reading import Reading
        from reportdesk.sync.setup import object_store

        self._engine = engine
        self._store = object_store(settings)
        self._work = SharedWork(
            workspace, settings, self._store, on_returned=engine.returned, on_trouble=engine.tell_trouble,
            keep_thumbnail=keep_thumbnail,
        )  # fmt: skip
        self._reader: Reading | None = None
        self._worker: Worker | None = None
        self._thread: threading.Thread | None = None
        if settings.work == "shared":
            self._reader = Reading(recogniser)
            self._worker = Worker(
                settings, self._reader, self._store, cache_folder, slots=engine.workers,
                on_trouble=lambda error: self._work.trouble("own worker", error), is_desk=True,
            )  # fmt: skip
            self._thread = threading.Thread(target=self._worker.run, name="reportdesk-own-worker", daemon=True)

    def start(self) -> None:
        """Hand out what the engine has from now on."""
        self._work.start()
        if self._thread is not None:
            self._thread.start()
        self._engine.set_remote(self._work)

    def stop(self, *, for_good: bool) -> None:
        """End it. `for_good`: this computer reads the images again, and takes back what is out."""
        if self._worker is not None and self._thread is not None and self._reader is not None:
            self._worker.stop()
            self._thread.join(STOP_S)
            if self._thread.is_alive():
                leave_behind(self._thread)
            self._reader.close()
        self._work.stop(recalling=for_good)
        if for_good:
            self._engine.set_remote(None)
            self._engine.tell_trouble(None)
        self._store.close()
