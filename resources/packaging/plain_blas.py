"""numpy without OpenBLAS: 29 MB for products of matrices; this program makes few, and none larger than a box.

`plain_blas.c` takes its place. What numpy.linalg asks of LAPACK is never entered (see `hollow`).
"""

from __future__ import annotations

import shutil
import subprocess
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from resources.packaging import hollow
from resources.packaging.carried import Entry

LIBRARY = "numpy.libs/libscipy_openblas64_*"
SOURCE = Path(__file__).with_name("plain_blas.c")
_PRODUCT = "cblas_"


def with_plain_products(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries, numpy's OpenBLAS replaced by a plain one in `folder`, where that has all that numpy asks."""
    if not hollow.can_compile():
        return binaries
    wanted = {name for entry in binaries if entry[0].startswith("numpy/") for name in hollow.wanted_by(entry[1])}
    return [_plain(entry, wanted, folder) if fnmatch(entry[0], LIBRARY) else entry for entry in binaries]


def _plain(entry: Entry, wanted: set[str], folder: Path) -> Entry:
    place, file, kind = entry
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    taken = [symbol for symbol in hollow.defined_by(file) if symbol.name in wanted]
    rest = [symbol for symbol in taken if _PRODUCT not in symbol.name]
    target = folder / PurePosixPath(place).name
    source = target.with_suffix(".c")
    source.write_text(SOURCE.read_text(encoding="utf-8") + hollow.source_of(rest, hollow.ENDS), encoding="utf-8")
    compiled(source, target)
    lacking = {symbol.name for symbol in taken} - {symbol.name for symbol in hollow.defined_by(str(target))}
    if lacking:
        print(f"{place} stays whole: numpy asks it for {', '.join(sorted(lacking))}.")
        return entry
    return place, str(target), kind


def compiled(source: Path, target: Path) -> None:
    """Make the library of a source."""
    command = ["cc", "-shared", "-fPIC", "-O2", "-fcx-limited-range", "-nostdlib", "-w", f"-Wl,-soname,{target.name}"]
    subprocess.run([*command, "-o", str(target), str(source)], check=True)
