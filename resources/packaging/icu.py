"""ICU's data without what Qt never asks it for: on Linux 32 MB become 8.

Qt takes sorting, letter cases and time zones from ICU; names of languages, currencies and units, and converters of old
encodings, it takes from elsewhere or nobody here asks for them. Sorting is kept for every language.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from resources.packaging import hollow
from resources.packaging.carried import Entry

LIBRARY = "PySide6/Qt/lib/libicudata.so.*"
_LEFT_OUT = (
    "brkitr/*",
    "curr/*",
    "lang/*",
    "rbnf/*",
    "region/*",
    "translit/*",
    "unit/*",
    "zone/*",
    "*.cnv",
    "unames.icu",
)
_FORM = b"CmnD"
"""ICU's mark of a package of data; it stands 12 bytes behind its start (icu4c, common/ucmndata.h)."""
_SYMBOL = re.compile(r"\b(icudt\d+_dat)\b")


def with_less_data(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries, ICU's data replaced by a smaller library of it in `folder`."""
    if not hollow.can_compile():
        return binaries
    return [_smaller(entry, folder) if fnmatch(entry[0], LIBRARY) else entry for entry in binaries]


def _smaller(entry: Entry, folder: Path) -> Entry:
    place, file, kind = entry
    named = _SYMBOL.search(hollow.listed(file))
    whole = Path(file).read_bytes()
    start = whole.find(_FORM) - 12
    if named is None or start < 0:
        print(f"{place} stays whole: its data is not of the form that is known.")
        return entry
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "icudata.dat"
    data.write_bytes(package(whole[start:], is_kept))
    target = folder / PurePosixPath(place).name
    _compiled(data, named[1], target)
    return place, str(target), kind


def is_kept(name: str) -> bool:
    """Tell whether an item of the data is kept, by its name in the package."""
    return not any(fnmatch(name, pattern) for pattern in _LEFT_OUT)


def items_of(data: bytes) -> dict[str, bytes]:
    """Return the items of a package by their whole names; the last one reaches to the end."""
    (table,) = struct.unpack_from("<H", data)
    (number,) = struct.unpack_from("<I", data, table)
    offsets = [struct.unpack_from("<II", data, table + 4 + 8 * index) for index in range(number)]
    ends = [table + content for _name, content in offsets[1:]] + [len(data)]
    return {
        data[table + name : data.index(b"\0", table + name)].decode(): data[table + content : end]
        for (name, content), end in zip(offsets, ends, strict=True)
    }


def package(data: bytes, wanted: Callable[[str], bool]) -> bytes:
    """Return a package of ICU's data with only the items that are wanted, in the order that ICU searches them in."""
    kept = {name: item for name, item in items_of(data).items() if wanted(name.partition("/")[2])}
    (header,) = struct.unpack_from("<H", data)
    names = b"".join(name.encode() + b"\0" for name in kept)
    names_at = 4 + 8 * len(kept)
    at = names_at + len(names)
    contents = b"\0" * (-at % 16)
    table = struct.pack("<I", len(kept))
    name_at = names_at
    for name, item in kept.items():
        table += struct.pack("<II", name_at, at + len(contents))
        name_at += len(name) + 1
        contents += item + b"\0" * (-len(item) % 16)
    return data[:header] + table + names + contents


def _compiled(data: Path, symbol: str, target: Path) -> None:
    """Make a library of which the data is the only symbol."""
    source = target.with_suffix(".s")
    source.write_text(
        f'.section .note.GNU-stack,"",%progbits\n.section .rodata\n.balign 16\n.globl {symbol}\n'
        f'.type {symbol}, %object\n{symbol}:\n.incbin "{data}"\n.size {symbol}, . - {symbol}\n',
        encoding="utf-8",
    )
    command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{target.name}", "-o", str(target), str(source)]
    subprocess.run(command, check=True)
