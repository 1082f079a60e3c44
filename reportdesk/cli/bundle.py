"""The diagnostics bundle: one ZIP with what support needs to know, and nothing that is secret.

Settings and log are written without secrets already; here every text is gone over once more, and what this machine
knows as a secret (environment, keyring) is blotted out wherever it stands. Photographs go in only when they are named.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from reportdesk.cli.checks import Check
from reportdesk.config import secrets, store
from reportdesk.config.atomic import write_atomically
from reportdesk.config.paths import log_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileUnwritable, SecretStoreMissing, WorkspaceError
from reportdesk.domain.system_words import system_words
from reportdesk.version import __version__
from reportdesk.workspace.database import opened_for_reading
from reportdesk.workspace.workspace import FILE

MOST_LOG_BYTES = 10_000_000
_SHORTEST_SECRET = 4
_HIDDEN = "***"
_SECRET_VARIABLE = re.compile(r"(?i)secret|password|passwd|token|access_key|credential|proxy|database_url")
_ABOUT = """Diagnostics of reportdesk {version}

versions.json   this program, Python, the system, all installed packages
doctor.json     what 'reportdesk doctor' says
settings.json   the settings that differ from the defaults, without secrets
schema.sql      the tables of the workspace, without their contents
counts.json     how many rows each table holds, and how many images are in each state
log             the log of the program; it names folders and photographs
photographs     {photographs}
"""


def write_bundle(
    target: Path, settings: Settings, workspace: Path, checks: Sequence[Check], photographs: Sequence[Path] = ()
) -> int:
    """Write the bundle and return its size in bytes.

    Raises:
        FileUnwritable: the ZIP cannot be written, or a photograph that was chosen cannot be read.
    """
    known = _known_secrets(settings)
    try:
        # In memory first, and then at once: half a ZIP must never look like a whole one.
        content = _zipped(_texts(settings, workspace, checks, len(photographs)), known, photographs)
        write_atomically(target, content)
    except OSError as error:
        raise FileUnwritable(
            f"The diagnostics cannot be written to {target}: {system_words(error)}.",
            "Choose another folder, or leave the photographs out.",
        ) from error
    return len(content)


def _zipped(texts: Iterator[tuple[str, str]], known: Sequence[str], photographs: Sequence[Path]) -> bytes:
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts:
            archive.writestr(name, scrubbed(text, known).encode("utf-8", "backslashreplace"))
        for number, photograph in enumerate(photographs, 1):
            archive.write(photograph, f"photographs/{number:03}{photograph.suffix.lower()}")
    return buffer.getvalue()


def scrubbed(text: str, known: Sequence[str]) -> str:
    """Return `text` without passwords and keys: those that look like some, and the `known` ones."""
    for secret in known:
        text = text.replace(secret, _HIDDEN)
    return secrets.redacted(text)


def _known_secrets(settings: Settings) -> list[str]:
    """Return every secret that this machine knows, as it may stand in a text, the longest first."""
    found = {value for name, value in os.environ.items() if _SECRET_VARIABLE.search(name)}
    for name in secrets.ENVIRONMENT:
        try:
            found.add(secrets.read(name) or "")
        except SecretStoreMissing:
            continue
    addresses = [value for value in (*asdict(settings).values(), *found) if isinstance(value, str) and "://" in value]
    found = {value for value in found if "://" not in value}
    for address in addresses:
        try:
            password = urlsplit(address).password or ""
        except ValueError:
            continue
        found |= {password, unquote(password)}
    found |= {quote(value, safe="") for value in found} | {json.dumps(value)[1:-1] for value in found}
    return sorted((value for value in found if len(value) >= _SHORTEST_SECRET), key=len, reverse=True)


def _texts(settings: Settings, workspace: Path, checks: Sequence[Check], photographs: int) -> Iterator[tuple[str, str]]:
    chosen = f"{photographs}, chosen by the operator" if photographs else "none"
    yield "read-me.txt", _ABOUT.format(version=__version__, photographs=chosen)
    yield "versions.json", _json(_versions())
    yield "doctor.json", _json({"version": __version__, "checks": [asdict(check) for check in checks]})
    yield "settings.json", _json(store.changed_values(settings))
    yield from _workspace_texts(workspace)
    for file in sorted(log_folder().glob("*.log*")):
        yield f"log/{file.name}", _tail(file)


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False)


def _versions() -> dict[str, Any]:
    packages = {str(one.metadata["Name"]): one.version for one in importlib.metadata.distributions()}
    return {
        "reportdesk": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "packages": dict(sorted(packages.items(), key=lambda item: item[0].lower())),
    }


def _workspace_texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Read the workspace as it is, also one that this program cannot open: then support needs this most."""
    file = folder / FILE
    if not file.is_file():
        yield "counts.json", _json({"workspace": "there is none"})
        return
    try:
        connection = opened_for_reading(file.absolute())
        try:
            tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
            schema = "".join(f"{sql};\n" for _name, sql in tables)
            counts = _counts(connection)
        finally:
            connection.close()
    except (sqlite3.Error, WorkspaceError) as error:
        yield "counts.json", _json({"workspace": str(file), "error": str(error)})
        return
    yield "schema.sql", schema
    yield "counts.json", _json({"bytes": file.stat().st_size, **counts})


def _counts(connection: sqlite3.Connection) -> dict[str, Any]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    tables = [row[0] for row in connection.execute(query)]
    counts: dict[str, Any] = {
        "rows": {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
    }
    if "images" in tables:
        grouped = connection.execute("SELECT report_id, status, count(*) FROM images GROUP BY 1, 2")
        names = ("report", "status", "number")
        counts["images"] = [dict(zip(names, row, strict=True)) for row in grouped]
    return counts


def _tail(file: Path) -> str:
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - MOST_LOG_BYTES))
            return log.read().decode("utf-8", "replace")
    except OSError as error:
        return f"cannot be read: {error}"
