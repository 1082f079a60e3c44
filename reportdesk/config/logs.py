"""The rotating log (contracts, Log)."""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path

LOG_FILE = "reportdesk.log"
_MAX_BYTES = 2_000_000
_KEPT = 5
_PASSWORD_IN_URL = re.compile(r"(?<=://)([^/\s:@]+):([^@\s/]+)@")


def hide_secrets(text: str) -> str:
    """Return `text` with passwords inside addresses blotted out."""
    return _PASSWORD_IN_URL.sub(r"\1:***@", text)


class _SecretsHidden(logging.Formatter):
    """Formats a record with passwords inside addresses blotted out."""

    def format(self, record: logging.LogRecord) -> str:
        return hide_secrets(super().format(record))


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
