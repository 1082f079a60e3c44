"""How long the jobs that were in work when something died take until they are settled."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable

import psycopg

from tests.servers.postgres import PostgresServer

_JOBS = "SELECT {} FROM reportdesk_queue.procrastinate_jobs WHERE {}"


def in_work(server: PostgresServer, database: str, where: str = "true") -> list[int]:
    """Return the numbers of the jobs that are being read."""
    rows = server.run(_JOBS.format("id", f"status = 'doing' AND {where}"), database)
    return [int(str(row[0])) for row in rows]


class Recovery(threading.Thread):
    """Waits from its start until all of `jobs` are settled; `seconds` is how long that took."""

    def __init__(self, jobs: Iterable[int], server: PostgresServer, database: str) -> None:
        super().__init__(name="recovery", daemon=True)
        self._numbers = ", ".join(map(str, jobs)) or "0"
        self._server, self._database = server, database
        self.seconds = 0.0
        self.start()

    def run(self) -> None:
        """Ask ten times a second; a database that is away has settled nothing."""
        began = time.monotonic()
        while True:
            try:
                left = self._server.run(_JOBS.format("1", f"id IN ({self._numbers})"), self._database)
            except psycopg.Error:
                left = [(1,)]
            self.seconds = time.monotonic() - began
            if not left:
                return
            threading.Event().wait(0.1)
