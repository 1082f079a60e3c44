"""What the system has against a file or a connection, in the words of the program.

The system's own words follow the language of the desktop (Qt sets it for the whole process), and what is stored and
sent must not: a reason would be two reasons, half of them untranslatable. What is rare keeps the system's words.
"""

from __future__ import annotations

import errno
import os
import socket

_WORDS: dict[str, str] = {
    "ENOENT": "it is not there",
    "ENOTDIR": "a part of its path is no folder",
    "EISDIR": "it is a folder",
    "EACCES": "permission denied",
    "EPERM": "permission denied",
    "ENOSPC": "the disk is full",
    "EDQUOT": "the space allowed on this disk is used up",
    "EROFS": "the disk may only be read",
    "EBUSY": "another program uses it",
    "ETXTBSY": "another program uses it",
    "EIO": "the disk reports an error",
    "ENAMETOOLONG": "the name is too long",
    "ENODEV": "the drive is not connected",
    "ENXIO": "the drive is not connected",
    "ESTALE": "the drive is not connected",
    "ENOTCONN": "the drive is not connected",
    "EMFILE": "too many files are open",
    "ENFILE": "too many files are open",
    "ETIMEDOUT": "there was no answer in time",
    "ECONNREFUSED": "the connection was refused",
    "ECONNRESET": "the connection broke off",
    "ENETUNREACH": "the network does not lead there",
    "EHOSTUNREACH": "the network does not lead there",
}
_BY_NUMBER = {getattr(errno, name): words for name, words in _WORDS.items() if hasattr(errno, name)}
_HELD_OPEN = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which Windows gives the number of a missing permission."""


def system_words(error: OSError) -> str:
    """Return why the system refused, without a full stop."""
    if getattr(error, "winerror", None) in _HELD_OPEN:
        return _WORDS["EBUSY"]
    if isinstance(error, socket.gaierror):
        return "the name of the server is not known here"
    known = _BY_NUMBER.get(error.errno or 0, "") if _is_the_systems(error) else ""
    return known or error.strerror or str(error).rstrip(".") or type(error).__name__


def _is_the_systems(error: OSError) -> bool:
    """False where a library has words of its own for a number: no room for watches (inotify) is no full disk."""
    is_windows = getattr(error, "winerror", None) is not None
    return is_windows or not error.strerror or error.strerror == os.strerror(error.errno or 0)
