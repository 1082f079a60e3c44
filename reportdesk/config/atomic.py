"""Writing a whole file or nothing."""

from __future__ import annotations

import errno
import glob
import logging
import os
import tempfile
import time
from pathlib import Path

log = logging.getLogger(__name__)

PART = ".part"
"""How the name of a temporary file ends; it begins with a dot and the name of the file that it becomes."""
_LEFT_BEHIND_S = 60.0
"""A file is written in much less; what has rested so long belongs to a program that was killed."""


def write_atomically(file: Path, content: bytes, *, durable: bool = True) -> None:
    """Write `content` to `file` by way of a temporary file beside it, readable for its owner only.

    Args:
        durable: wait for the disk, so that a power cut keeps the old file or the new one, and remove what an earlier
            writer of this file left behind when it was killed; caches do without.

    Raises:
        OSError: the folder cannot be made or written, or `file` is no file.
    """
    refuse_device(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    if durable:
        remove_leftovers(file.parent, file.name)
    handle, temporary = tempfile.mkstemp(prefix=f".{file.name}.", suffix=PART, dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            if durable:
                out.flush()
                os.fsync(out.fileno())
        os.replace(temporary, file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def refuse_device(file: Path) -> None:
    """Refuse what is there and is no file: taking the name of /dev/full replaced the device itself.

    Raises:
        OSError: it is a device, a pipe or a folder.
    """
    if file.exists() and not file.is_file():
        cause = "Is a directory" if file.is_dir() else "it is a device or a pipe, not a file"
        raise OSError(errno.EINVAL, cause)


def remove_leftovers(folder: Path, name: str = "", *, rested_s: float = _LEFT_BEHIND_S) -> None:
    """Remove the temporary files of `name` (empty: of all files) in `folder` that nobody has touched for `rested_s`.

    A time in the future counts as long ago: the clock was set back since.
    """
    pattern = f".{glob.escape(name)}.*{PART}" if name else f".*{PART}"
    now = time.time()
    for leftover in folder.glob(pattern):
        try:
            if abs(now - leftover.stat().st_mtime) > rested_s:
                leftover.unlink()
                log.info("removed %s, which a killed program left behind", leftover)
        except OSError as error:
            log.warning("a file that a killed program left behind stays: %s", error)
