"""A workspace as an earlier version of the program left it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from alembic import command

from reportdesk.workspace.alchemy import upgrading_engine
from reportdesk.workspace.migrate import configuration
from reportdesk.workspace.workspace import FILE


def make_older(folder: Path, revision: str) -> None:
    """Turn a closed workspace into one of an earlier revision: what that one knows stays, all else is gone."""
    older = folder / "older.db"
    engine = upgrading_engine(older)
    with engine.begin() as upgrading:
        command.upgrade(configuration(upgrading), revision)
    engine.dispose()
    copy = sqlite3.connect(older)
    copy.execute("ATTACH ? AS newer", (str(folder / FILE),))
    tables = [row[0] for row in copy.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
    # Counters last: triggers have counted the rows that were copied before.
    for table in sorted(set(tables) - {"alembic_version"}, key=lambda name: (name.endswith("_counts"), name)):
        columns = ", ".join(row[1] for row in copy.execute(f"PRAGMA main.table_info({table})"))
        copy.execute(f"DELETE FROM main.{table}")
        copy.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
    copy.commit()
    copy.close()
    for ending in ("-wal", "-shm"):
        (folder / f"{FILE}{ending}").unlink(missing_ok=True)
    os.replace(older, folder / FILE)
