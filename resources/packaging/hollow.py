"""Libraries that a wheel is linked to and that this program never enters: replaced by hollow ones of the same symbols.

OpenCV's wheel brings OpenBLAS and FFmpeg, of OpenCV only the JPEG decoder and filters are used here; pillow-heif brings
the encoder x265 (GPL-2.0), only decoding is used, and tesserocr JBIG-KIT (GPL-2.0). Together a fifth of the folder. A
hollow library satisfies the loader. A function of it that is entered all the same ends the process at once (the
recogniser is replaced, the image fails with that reason), except where the caller asks whether the part is there. The
self-test and `tests.packaging.same_results` find out.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from resources.packaging.carried import Entry

NEVER_ENTERED = (
    "opencv_python_headless.libs/libopenblas*",
    "opencv_python_headless.libs/libavcodec*",
    "opencv_python_headless.libs/libavformat*",
    "opencv_python_headless.libs/libavutil*",
    "opencv_python_headless.libs/libswscale*",
    "tesserocr.libs/libjbig*",
    "pillow.libs/libxcb*",
)
ASKED_FOR = ("opencv_python_headless.libs/libavif*", "pillow_heif.libs/libx265*")
"""OpenCV asks libavif, and libheif asks x265, for what they can when they start, and go without it when that is
nothing. AVIF is decoded by Pillow, which has its own."""

ENDS, _NOTHING = "{ __builtin_trap(); }", "{ return 0; }"
_LINE = re.compile(
    r"(?:[0-9a-f]+ )?\s*(?P<size>[0-9a-f]+ )?\s*(?P<kind>[A-Za-z]) (?P<name>[^@\s]+)@{0,2}(?P<version>\S*)$"
)


@dataclass(frozen=True, order=True, slots=True)
class Symbol:
    """What one library takes of another: data has a size in bytes, functions have none."""

    name: str
    version: str = ""
    size: int = 0


def hollowed(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries, those that are never entered replaced by hollow ones in `folder`."""
    if not can_compile():
        print("No library is made hollow or smaller: that needs Linux, binutils and a C compiler.")
        return binaries
    shutil.rmtree(folder, ignore_errors=True)
    chosen = [entry for entry in binaries if _body(entry[0])]
    wanted = {name for entry in binaries if entry not in chosen for name in wanted_by(entry[1])}
    return [_hollow(entry, wanted, folder) if entry in chosen else entry for entry in binaries]


def can_compile() -> bool:
    """Tell whether libraries can be made here."""
    return sys.platform == "linux" and all(map(shutil.which, ("cc", "nm")))


def _body(place: str) -> str:
    if any(fnmatch(place, pattern) for pattern in NEVER_ENTERED):
        return ENDS
    return _NOTHING if any(fnmatch(place, pattern) for pattern in ASKED_FOR) else ""


def _hollow(entry: Entry, wanted: set[str], folder: Path) -> Entry:
    place, file, kind = entry
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    taken = [symbol for symbol in defined_by(file) if symbol.name in wanted]
    compiled(taken, _body(place), target)
    return place, str(target), kind


def compiled(symbols: Iterable[Symbol], body: str, target: Path) -> None:
    """Make a library of these symbols."""
    listed = sorted(set(symbols))
    source, script = target.with_suffix(".c"), target.with_suffix(".map")
    source.write_text(source_of(listed, body), encoding="utf-8")
    script.write_text(script_of(listed), encoding="utf-8")
    command = ["cc", "-shared", "-fPIC", "-nostdlib", "-fno-builtin", "-w", f"-Wl,-soname,{PurePosixPath(target).name}"]
    subprocess.run([*command, f"-Wl,--version-script={script}", "-o", str(target), str(source)], check=True)


def source_of(symbols: Iterable[Symbol], body: str) -> str:
    """Return the C source of the symbols."""
    return "".join(
        f"char {symbol.name}[{symbol.size}];\n" if symbol.size else f"void *{symbol.name}(void) {body}\n"
        for symbol in symbols
    )


def script_of(symbols: Iterable[Symbol]) -> str:
    """Return the linker's script that gives the symbols the versions that their takers ask for."""
    versions: dict[str, list[str]] = {}
    for symbol in symbols:
        versions.setdefault(symbol.version, []).append(symbol.name)
    if set(versions) <= {""}:
        return "{ global: *; };\n"
    return "".join(
        f"{version} {{ global: {' '.join(f'{name};' for name in names)} }};\n"
        for version, names in versions.items()
        if version
    )


def symbols_of(listing: str) -> list[Symbol]:
    """Return the symbols that `nm -D` lists."""
    found = []
    for line in listing.splitlines():
        match = _LINE.match(line.strip())
        if match and match["kind"] not in "Aa":
            is_data = match["kind"] in "DdBbRrVvGgSsu"
            size = int(match["size"] or "8", 16) if is_data else 0
            found.append(Symbol(match["name"], match["version"], size))
    return found


def linked_to(file: str) -> list[str]:
    """Return the names of the libraries that an ELF file itself asks for; PyInstaller's list has also what they ask."""
    done = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=False)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout)


def wanted_by(file: str) -> list[str]:
    """Return the names of the symbols that a library takes of others."""
    return [symbol.name for symbol in symbols_of(listed(file, "--undefined-only"))]


def defined_by(file: str) -> list[Symbol]:
    """Return the symbols that a library has for others."""
    return symbols_of(listed(file, "--defined-only", "-S"))


def listed(file: str, *options: str) -> str:
    """Return what `nm -D` lists of a library."""
    done = subprocess.run(["nm", "-D", *options, file], capture_output=True, text=True, check=False)
    return done.stdout
