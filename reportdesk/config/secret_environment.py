"""Taking secrets out of the environment of a process that reads untrusted files and needs none of them."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import sys
from typing import Final

from reportdesk.config.secrets import ENVIRONMENT

_KNOWN: Final = frozenset({*ENVIRONMENT.values(), "REPORTDESK_DATABASE_URL", "PGPASSWORD", "PGPASSFILE"})
_TELLING: Final = re.compile(r"(?i)secret|password|passwd|token|credential|api_?key|access_?key|private_?key|proxy$")


def is_secret(name: str) -> bool:
    """True when the environment variable `name` is known to hold a secret, or is named as if it did."""
    return name in _KNOWN or _TELLING.search(name) is not None


def forget_secrets() -> None:
    """Remove every secret from this process's environment, and blot out what it was started with.

    Removing a variable leaves its text in the block that the system handed over, where `/proc/self/environ` shows it.
    """
    for name in [name for name in os.environ if is_secret(name)]:
        if sys.platform != "win32":
            _blot_out(name)
        del os.environ[name]


def _blot_out(name: str) -> None:
    with contextlib.suppress(OSError, AttributeError):
        getenv = ctypes.CDLL(None).getenv
        getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_void_p
        place = getenv(os.fsencode(name))
        if place:
            ctypes.memset(place, 0, len(ctypes.string_at(place)))
