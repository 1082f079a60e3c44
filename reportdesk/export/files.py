"""A file that appears whole or not at all, in words when it cannot."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from reportdesk.config.atomic import PART, refuse_device, remove_leftovers
from reportdesk.domain.failures import FileUnwritable
from reportdesk.domain.system_words import system_words
from reportdesk.version import __version__

_RESTED_S = 86_400.0
"""A large workbook is collected elsewhere for minutes before its file is touched again."""


def origin() -> list[tuple[str, str]]:
    """Return when and by what a file is made, as it says of itself."""
    return [("Made (UTC)", datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S")), ("Program", f"reportdesk {__version__}")]


@contextlib.contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """Yield a temporary file beside `target`; it takes the name of `target` when the block ends well.

    Raises:
        FileUnwritable: the place cannot be written, or another program holds the file.
    """
    if not target.name:
        raise FileUnwritable(f"{target} cannot be written: it is a folder.", "Name a file.")
    # Not mkstemp: its file could be read by its owner only, and an export is handed on.
    temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}{PART}")
    try:
        refuse_device(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        remove_leftovers(target.parent, target.name, rested_s=_RESTED_S)
        temporary.touch()
        yield temporary
        with temporary.open("r+b") as done:
            os.fsync(done.fileno())
        os.replace(temporary, target)
    except OSError as error:
        raise FileUnwritable(f"{target} cannot be written: {system_words(error)}.") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
