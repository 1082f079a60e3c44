"""The rotating log (contracts, Log)."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

from reportdesk.config.secrets import redacted

LOG_FILE = "reportdesk.log"
_MAX_BYTES = 2_000_000
_KEPT = 5


class _SecretsHidden(logging.Formatter):
    """Formats a record with secrets blotted out."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def start_log(folder: Path) -> Path:
    """Send the program's log to a rotated file in `folder` (5 files of 2 MB) and return that file.

    A folder that cannot be written only costs the file: the program runs on, and logs to stderr.
    """
    root = logging.getLogger("reportdesk")
    root.setLevel(logging.INFO)
    formatter = _SecretsHidden("%(asctime)s %(levelname)s %(name)s %(message)s")
    file = folder / LOG_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=_MAX_BYTES, backupCount=_KEPT - 1, encoding="utf-8", errors="backslashreplace", delay=True
        )
        handler.setFormatter(formatter)
        root.addHandler(handler)
    except OSError as error:
        stream = logging.StreamHandler()
        stream.setFormatter(formatter)
        root.addHandler(stream)
        root.warning("no log file in %s: %s", folder, error)
    return file


def stop_log() -> None:
    """Close what `start_log` opened."""
    root = logging.getLogger("reportdesk")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
