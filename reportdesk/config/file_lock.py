"""A lock between processes that the system frees when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path

_LOOK_S = 0.05


class Held(Exception):
    """Another process, or another lock of this one, has it."""


class FileLock:
    """The right of one process to what the file stands for. The file stays: only the system knows who has it.

    The package filelock does the same, and imports asyncio and 50 modules more on the way to the window's first frame.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def acquire(self, wait_s: float = 0.0) -> None:
        """Take the lock, waiting at most `wait_s` seconds.

        Raises:
            Held: somebody has it.
            OSError: the file cannot be made or opened, or its file system knows no locks.
        """
        until = time.monotonic() + wait_s
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            while not _taken(handle):
                if time.monotonic() >= until:
                    raise Held(str(self._file))
                time.sleep(_LOOK_S)
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; without it nothing happens."""
        if self._handle is not None:
            _give_back(self._handle)
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return False
            raise
        return True

    def _give_back(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
