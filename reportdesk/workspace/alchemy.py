"""The workspace file as SQLAlchemy sees it: for upgrades alone. Importing it takes a fifth of the window's start."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from reportdesk.workspace.database import BEGIN, opened_for_writing


def upgrading_engine(file: Path) -> Engine:
    """Return an engine whose transactions take the lock when they begin.

    Without it a failed or concurrent migration leaves half a schema (measured, facts.md).
    """
    engine = create_engine("sqlite://", creator=lambda: opened_for_writing(file), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(BEGIN)

    return engine


def driver_of(connection: Any) -> sqlite3.Connection:
    """Return sqlite3's own connection behind one of SQLAlchemy."""
    driver: sqlite3.Connection = connection.connection.driver_connection
    return driver
