"""A workspace as the version before this one left it: what the self-test upgrades to prove that it can."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.script import ScriptDirectory

from reportdesk.workspace.alchemy import upgrading_engine
from reportdesk.workspace.migrate import configuration
from reportdesk.workspace.workspace import FILE

REPORT: Final = "of before"
_ONE_REPORT = """
    INSERT INTO reports (uuid, name, folder, operator, priority, created_at)
    VALUES ('00000000-0000-4000-8000-000000000000', 'of before', '/photographs', 'self-test', 1, '2026-01-01T00:00:00Z')
"""


def make_earlier(folder: Path) -> str:
    """Make a workspace of the revision before the newest, with one report in it, and return that revision."""
    engine = upgrading_engine(folder / FILE)
    try:
        with engine.begin() as connection:
            config = configuration(connection)
            newest = ScriptDirectory.from_config(config).get_revision("head")
            revision = str(newest.down_revision)
            command.upgrade(config, revision)
            connection.exec_driver_sql(_ONE_REPORT)
    finally:
        engine.dispose()
    return revision
