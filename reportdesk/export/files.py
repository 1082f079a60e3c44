"""A file that appears whole or not at all, in words when it cannot."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

from reportdesk.domain.failures import ExportUnwritable


@contextlib.contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """Yield a temporary file beside `target`; it takes the name of `target` when the block ends well.

    Raises:
        ExportUnwritable: the place cannot be written, or another program holds the file.
    """
    # Not mkstemp: its file could be read by its owner only, and an export is handed on.
    temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch()
        yield temporary
        with temporary.open("r+b") as done:
            os.fsync(done.fileno())
        os.replace(temporary, target)
    except OSError as error:
        raise ExportUnwritable(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
