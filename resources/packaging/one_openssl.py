"""One OpenSSL for all: psycopg's wheel brings its own beside the one that Python is linked to. 7 MB less.

A link takes the place of a second copy where Python's has every symbol, of the same version, that is asked of it.
"""

from __future__ import annotations

import os
import re
from fnmatch import fnmatch
from pathlib import PurePosixPath

from resources.packaging import hollow
from resources.packaging.carried import Entry

_SECOND = "psycopg_binary.libs"
_LIBRARIES = ("libcrypto", "libssl")
_SYMBOL = re.compile(r"\S+@OPENSSL_\S+")


def shared(binaries: list[Entry]) -> list[Entry]:
    """Return the binaries, psycopg's copies of OpenSSL replaced by links to Python's."""
    if not hollow.can_compile():
        return binaries
    first = {name: entry for name in _LIBRARIES for entry in binaries if entry[0].startswith(f"{name}.so.")}
    copies = {entry[0]: name for name in _LIBRARIES for entry in binaries
              if fnmatch(entry[0], f"{_SECOND}/{name}-*")}  # fmt: skip
    if set(first) != set(_LIBRARIES) or set(copies.values()) != set(_LIBRARIES):
        return binaries
    had = {symbol for _place, file, _kind in first.values() for symbol in _symbols(file, "--defined-only")}
    asked = {
        symbol
        for place, file, _kind in binaries
        if place.startswith("psycopg_binary") and place not in copies
        for symbol in _symbols(file, "--undefined-only")
    }
    if lacking := asked - had:
        print(f"psycopg keeps its own OpenSSL: the other has no {', '.join(sorted(lacking))}.")
        return binaries
    return [_link(entry[0], first[copies[entry[0]]][0]) if entry[0] in copies else entry for entry in binaries]


def _link(place: str, target: str) -> Entry:
    return place, os.path.relpath(target, PurePosixPath(place).parent), "SYMLINK"


def _symbols(file: str, which: str) -> set[str]:
    return set(_SYMBOL.findall(hollow.listed(file, which).replace("@@", "@")))
