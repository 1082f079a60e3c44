"""Takes up what an older workspace knows into later tables, in the background and in small steps.

Done within the upgrade it would keep the window from opening: 2.5 s with 100,000 images, the search index 17 s.
"""

from __future__ import annotations

import logging
import threading

from reportdesk.config.background import give_way
from reportdesk.domain.failures import ReportdeskError, WorkspaceBusy
from reportdesk.workspace import register_tasks, search_index
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)


class Filler:
    """Runs until everything is taken up, or `stop`; the next start goes on from there."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, if there is anything to take up."""
        if not self._workspace.register.is_filled() or self._workspace.finding.index_progress() < 1.0:
            self._thread = threading.Thread(target=self._fill, name="reportdesk-fill", daemon=True)
            self._thread.start()

    def complete_index(self) -> None:
        """Take up what the search index lacks, and return when it is done."""
        while self._workspace.finding.index_progress() < 1.0:
            self._workspace.run(search_index.fill_next)

    def wait(self) -> None:
        """Wait until all is taken up."""
        if self._thread is not None:
            self._thread.join()

    def stop(self) -> None:
        """End after the step in hand."""
        self._stopping.set()
        self.wait()

    def _fill(self) -> None:
        give_way()
        try:
            for fill_next in (register_tasks.fill_next, search_index.fill_next):
                more = True
                while more and not self._stopping.is_set():
                    more = self._workspace.run(fill_next)
        except ReportdeskError as error:
            log.warning("an older workspace could not be taken up: %s", error)


def complete_identifiers(workspace: Workspace) -> None:
    """Take up the identifiers that are left, and return when it is done: comparing without them, some were missing.

    Raises:
        WorkspaceBusy: another program is at it.
    """
    if workspace.register.is_filled():
        return
    if not workspace.is_writing:
        try:
            with Workspace(workspace.folder) as writing:
                complete_identifiers(writing)
        except WorkspaceBusy as error:
            raise WorkspaceBusy(
                f"The identifiers of earlier images in {workspace.folder} are still being prepared for the comparison, "
                "by the program that has it open.",
                "Try again in a minute.",
            ) from error
        return
    while workspace.run(register_tasks.fill_next):
        pass
