"""procrastinate's jobs, taken in our order and settled by our functions.

procrastinate ends a job by its number alone: a worker that wakes late would end the job that another one is reading.
So a read job is settled or given back by the worker's own task, with a fence (see `sql`), and what procrastinate does
after a task comes too late by design.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Final

from procrastinate import jobs, manager
from procrastinate.connector import BaseConnector

from reportdesk.domain.values import dataclass

_TAKE: Final = (
    "SELECT id, status, task_name, priority, lock, queueing_lock, args, scheduled_at, queue_name, attempts, worker_id "
    "FROM take_job(%(queues)s, %(worker)s, %(version)s, %(refused)s, %(ageing)s, %(caps)s)"
)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a worker may take now: version, refused fingerprints, ageing in seconds, most running jobs of each tier."""

    version: str
    refused: tuple[str, ...]
    ageing_s: float
    caps: tuple[int, int, int]


class FencedJobs(manager.JobManager):
    """Takes jobs by `take_job` while `terms` gives some, and leaves their end to the task."""

    def __init__(self, connector: BaseConnector, terms: Callable[[], Terms | None]) -> None:
        super().__init__(connector)
        self._terms = terms

    async def fetch_job(self, queues: Iterable[str] | None, worker_id: int) -> jobs.Job | None:
        """Return the job whose turn it is, None when there is none for this worker now."""
        terms = self._terms()
        if terms is None:
            return None
        row = await self.connector.execute_query_one_async(
            _TAKE,
            queues=list(queues or ()),
            worker=worker_id,
            version=terms.version,
            refused=list(terms.refused),
            ageing=terms.ageing_s,
            caps=list(terms.caps),
        )
        return None if row["id"] is None else jobs.Job.from_row(row)

    async def finish_job(self, job: jobs.Job, status: jobs.Status, delete_job: bool) -> None:
        """Do nothing: the task has settled the job already."""

    async def retry_job(
        self,
        job: jobs.Job,
        retry_at: datetime.datetime | None = None,
        priority: int | None = None,
        queue: str | None = None,
        lock: str | None = None,
    ) -> None:
        """Do nothing: the task has given the job back already."""
