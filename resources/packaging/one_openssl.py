"""One OpenSSL for all: psycopg's wheel brings its own beside the one that Python is linked to. 7 MB less.

Its libraries are told to take Python's, where that has every symbol, of the same version, that they ask for: the name
in them gives way to the other one, which is shorter.
"""

from __future__ import annotations

import re
import shutil
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from resources.packaging import hollow
from resources.packaging.carried import Entry

_SECOND = "psycopg_binary.libs"
_LIBRARIES = ("libcrypto", "libssl")
_SYMBOL = re.compile(r"\S+@OPENSSL_\S+")


def shared(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries without psycopg's copies of OpenSSL; what was linked to them is rewritten into `folder`."""
    if not hollow.can_compile():
        return binaries
    first = {name: entry for name in _LIBRARIES for entry in binaries if entry[0].startswith(f"{name}.so.")}
    copies = {entry[0]: name for name in _LIBRARIES for entry in binaries
              if fnmatch(entry[0], f"{_SECOND}/{name}-*")}  # fmt: skip
    if set(first) != set(_LIBRARIES) or set(copies.values()) != set(_LIBRARIES):
        return binaries
    takers = [entry for entry in binaries if entry[0].startswith("psycopg_binary") and entry[0] not in copies]
    had = {symbol for _place, file, _kind in first.values() for symbol in _symbols(file, "--defined-only")}
    asked = {symbol for _place, file, _kind in takers for symbol in _symbols(file, "--undefined-only")}
    if lacking := asked - had:
        print(f"psycopg keeps its own OpenSSL: the other has no {', '.join(sorted(lacking))}.")
        return binaries
    names = {PurePosixPath(place).name: PurePosixPath(first[name][0]).name for place, name in copies.items()}
    return [
        _renamed(entry, names, folder) if entry in takers else entry for entry in binaries if entry[0] not in copies
    ]


def _renamed(entry: Entry, names: dict[str, str], folder: Path) -> Entry:
    place, file, kind = entry
    before = after = Path(file).read_bytes()
    for name, other in names.items():
        old = name.encode() + b"\0"
        after = after.replace(old, other.encode().ljust(len(old), b"\0"))
    if after == before:
        return entry
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(after)
    shutil.copymode(file, target)
    return place, str(target), kind


def _symbols(file: str, which: str) -> set[str]:
    return set(_SYMBOL.findall(hollow.listed(file, which).replace("@@", "@")))
