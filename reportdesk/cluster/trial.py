"""Trying the shared queue without leaving a trace: what the self-test asks for."""

from __future__ import annotations

import asyncio
from typing import Any

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.sql import TABLES
from reportdesk.config.settings import Settings

_TRIAL_SCHEMA = "reportdesk_queue_trial"
"""Never seen by anyone: its transaction is undone."""


def try_queue(settings: Settings) -> str:
    """Make the queue's tables in a transaction that is undone, and open the connection of a worker.

    Returns:
        The place of the queue in words.

    Raises:
        SettingsInvalid: there is no Postgres or no bucket in the settings.
        ClusterMissing: the extra is not installed.
        DeliveryError: the database cannot be reached, or does not let this user make tables.
    """
    place = queue_address(settings)
    import psycopg
    from procrastinate.schema import SchemaManager

    with place.words():
        with place.connect() as connection, connection.transaction() as made:
            connection.execute(f"CREATE SCHEMA {_TRIAL_SCHEMA}")
            connection.execute(f"SET LOCAL search_path = {_TRIAL_SCHEMA}")
            connection.execute(SchemaManager.get_schema().encode())
            connection.execute(TABLES)
            raise psycopg.Rollback(made)
        asyncio.run(_open_worker(place.conninfo))
    return place.shown


async def _open_worker(conninfo: str) -> Any:
    import procrastinate

    connector = procrastinate.PsycopgConnector(conninfo=conninfo, min_size=1, max_size=1, timeout=10.0)
    async with procrastinate.App(connector=connector).open_async():
        return await connector.execute_query_one_async("SELECT 1 AS one")
