"""Takes an older workspace up into the search index, in the background and in small steps."""

from __future__ import annotations

import logging
import threading

from reportdesk.config.background import give_way
from reportdesk.domain.failures import ReportdeskError
from reportdesk.workspace import search_index
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)


class SearchFiller:
    """Runs until every image is in the index, or `stop`; the next start goes on from there."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, if there is anything to take up."""
        if self._workspace.finding.index_progress() < 1.0:
            self._thread = threading.Thread(target=self._fill, name="reportdesk-search-fill", daemon=True)
            self._thread.start()

    def complete(self) -> None:
        """Take up what is left, and return when it is done."""
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
            more = True
            while more and not self._stopping.is_set():
                more = self._workspace.run(search_index.fill_next)
        except ReportdeskError as error:
            log.warning("the search index could not be completed: %s", error)
