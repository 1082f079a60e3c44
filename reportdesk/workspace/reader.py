"""Read access to the workspace file, from any thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from reportdesk.workspace.database import in_words


class Reader:
    """Runs reading statements. Every method may raise WorkspaceError.

    Statements go to sqlite3's own connection: the table's queries are hot, and SQLAlchemy's rows cost ten times as
    much.
    """

    def __init__(self, engine: Engine, file: Path) -> None:
        self._engine = engine
        self._file = file

    def _fetch(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        return list(self._each(sql, parameters))

    def _each(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[Any]:
        try:
            with self._engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                yield from driver.execute(sql, parameters)
        except Exception as error:
            raise in_words(error, self._file) from error
