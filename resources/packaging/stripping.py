"""Libraries without the symbols that only debuggers use: on Linux 40 MB less, the same code.

Wheels are meant for developers and keep them. What cannot be stripped is squeezed (see `squeezing`). Elsewhere nothing
is stripped: Windows keeps symbols apart, and macOS checks signatures.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from resources.packaging import squeezing
from resources.packaging.carried import Entry

_LEAST_GAIN = 50_000


def stripped(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries, those that gain by it replaced by stripped copies in `folder`."""
    if sys.platform != "linux" or shutil.which("strip") is None:
        print("Nothing is stripped: that needs Linux and binutils.")
        return binaries
    shutil.rmtree(folder, ignore_errors=True)
    return [_smaller(entry, folder) for entry in binaries]


def _smaller(entry: Entry, folder: Path) -> Entry:
    place, file, kind = entry
    target, dense = folder / place, folder / f"{place}.dense"
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["strip", "--strip-unneeded", "-o", target, file], capture_output=True, check=False)
    best = target if done.returncode == 0 and not done.stderr and is_loadable(target) else Path(file)
    if squeezing.squeezed(best, dense) and is_loadable(dense) and _size(best) - _size(dense) >= _LEAST_GAIN:
        best = dense.replace(target)
    dense.unlink(missing_ok=True)
    if best != target or _size(Path(file)) - _size(target) < _LEAST_GAIN:
        target.unlink(missing_ok=True)
        return entry
    shutil.copymode(file, target)
    return place, str(target), kind


def _size(file: Path) -> int:
    return file.stat().st_size


def is_loadable(file: Path) -> bool:
    """Tell whether the segments of a library lie as the loader wants them.

    After auditwheel has moved parts of a library, strip makes one of it that cannot be loaded ("not page-aligned").
    """
    listed = subprocess.run(["readelf", "-lW", file], capture_output=True, text=True, check=False).stdout
    segments = [line.split() for line in listed.splitlines() if line.strip().startswith("LOAD")]
    return bool(segments) and all((int(part[1], 16) - int(part[2], 16)) % squeezing.PAGE == 0 for part in segments)
