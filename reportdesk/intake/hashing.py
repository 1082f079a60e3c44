"""SHA-256 of a file that is certain not to be changing under our eyes."""

from __future__ import annotations

import hashlib
import os

from reportdesk.domain.failures import FileEmpty, FileMissing, FileUnreadable, ReportdeskError
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.workspace.contents import EMPTY_SHA256

CHUNK = 1 << 20
RECENT_S = 2.0
"""A file written this short a time ago may still be in the course of being copied."""
SETTLE_S = 0.5
"""Size and time of a recent file must not change for this long."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Size in bytes and modification time of a file at one look."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Hashed:
    """A content: its SHA-256 in hexadecimal, and the file as it was."""

    sha256: str
    seen: Seen


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The file is still being written; look again in `SETTLE_S`."""

    seen: Seen


def hash_settled(path: bytes, before: Seen | None, now: float) -> Hashed | Unsettled:
    """Hash `path` when it is settled.

    Args:
        before: what the last look saw, when that look said Unsettled.
        now: seconds since the epoch.

    Raises:
        FileMissing, FileUnreadable, FileEmpty: with the cause.
    """
    try:
        with open(path, "rb", buffering=0) as file:
            seen = _seen(file.fileno())
            recent = now - seen.mtime_ns / 1e9 < RECENT_S
            if recent and seen != before:
                return Unsettled(seen)
            digest = hashlib.sha256()
            # A whole chunk for every small file costs more than its hash.
            buffer = memoryview(bytearray(min(CHUNK, seen.size + 1)))
            while length := file.readinto(buffer):
                digest.update(buffer[:length])
            after = _seen(file.fileno())
    except FileNotFoundError as error:
        raise FileMissing("The file is not there any more.") from error
    except OSError as error:
        raise FileUnreadable(f"The file cannot be read: {system_words(error)}.") from error
    if after != seen:
        return Unsettled(after)
    if seen.size == 0:
        raise FileEmpty("The file is empty (0 bytes).")
    return Hashed(digest.hexdigest(), seen)


def known_hash(error: ReportdeskError) -> str:
    """Return the SHA-256 that is known in spite of `error`, empty when there is none."""
    return EMPTY_SHA256 if isinstance(error, FileEmpty) else ""


def _seen(handle: int) -> Seen:
    status = os.fstat(handle)
    return Seen(status.st_size, status.st_mtime_ns)
