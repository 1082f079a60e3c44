"""Read access to the workspace file, from any thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reportdesk.workspace.database import ReadConnections, in_words


class Reader:
    """Runs reading statements. Every method may raise WorkspaceError."""

    def __init__(self, connections: ReadConnections, file: Path) -> None:
        self._connections = connections
        self._file = file

    def _fetch(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        return list(self._each(sql, parameters))

    def _each(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[Any]:
        try:
            with self._connections.connect() as connection:
                yield from connection.execute(sql, parameters)
        except Exception as error:
            raise in_words(error, self._file) from error
