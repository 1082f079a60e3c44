"""The archive of a built folder: `python -m resources.packaging.archive [FOLDER] [--to DIR]`.

Writes reportdesk-VERSION-SYSTEM-MACHINE.tar.xz, its SHA-256, and the list of its files. The same folder gives the same
bytes wherever and whenever it is packed: sorted names, no owner, one time (SOURCE_DATE_EPOCH, else 1980).

Networks are numbers of four bytes, and xz packs them a twelfth smaller when it is told so. They follow all else, in an
xz stream of their own: several streams behind each other are one .xz file.
"""

from __future__ import annotations

import argparse
import hashlib
import lzma
import os
import platform
import sys
import tarfile
from pathlib import Path
from typing import Any, BinaryIO

from reportdesk.version import __version__
from resources.packaging.sizes import MB

_NETWORK = ".onnx"
_EARLIEST = 315532800
"""1980, before which some unpackers know no time."""


def pack(folder: Path, target: Path, moment: int = _EARLIEST, preset: int = 9 | lzma.PRESET_EXTREME) -> str:
    """Pack `folder` into the archive `target` and return the archive's SHA-256.

    Args:
        moment: seconds since 1970 that all files bear.
        preset: how hard xz tries, 0 to 9.
    """
    files = (folder, *sorted(folder.rglob("*")))
    networks = [path for path in files if path.suffix == _NETWORK]
    others = [path for path in files if path.suffix != _NETWORK]
    ways = (filters_for(platform.machine().lower(), preset), filters_for_numbers(preset))
    with target.open("wb") as out:
        streams: Any = _Streams(out)
        with tarfile.open(fileobj=streams, mode="w") as archive:
            for filters, paths in zip(ways, (others, networks), strict=True):
                streams.begin(filters)
                for path in paths:
                    name = f"{folder.name}/{path.relative_to(folder).as_posix()}".removesuffix("/.")
                    _add(archive, path, name, moment)
        streams.end()
    return sha256_of(target)


class _Streams:
    """One xz stream behind the other in a file."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._packer: lzma.LZMACompressor | None = None
        self._taken = 0

    def begin(self, filters: list[dict[str, int]]) -> None:
        """Pack from here on with other filters."""
        self.end()
        self._packer = lzma.LZMACompressor(filters=filters)

    def end(self) -> None:
        """Finish the stream."""
        if self._packer is not None:
            self._out.write(self._packer.flush())

    def write(self, content: bytes) -> int:
        """Pack something."""
        assert self._packer is not None
        self._out.write(self._packer.compress(content))
        self._taken += len(content)
        return len(content)

    def tell(self) -> int:
        """Return how much was taken so far."""
        return self._taken


def _add(archive: tarfile.TarFile, path: Path, name: str, moment: int) -> None:
    member = archive.gettarinfo(path, name)
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = moment
    member.mode = 0o755 if path.is_dir() or member.mode & 0o100 else 0o644
    if member.isreg():
        with path.open("rb") as content:
            archive.addfile(member, content)
    else:
        archive.addfile(member)


def filters_for(machine: str, preset: int) -> list[dict[str, int]]:
    """Return how xz packs for a kind of processor: its jumps are made alike first, which saves a twentieth."""
    # Four bits of the byte before instead of three: 0.3 % less of such libraries.
    last = {"id": lzma.FILTER_LZMA2, "preset": preset, "lc": 4}
    return [{"id": lzma.FILTER_X86}, last] if machine in ("x86_64", "amd64") else [last]


def filters_for_numbers(preset: int) -> list[dict[str, int]]:
    """Return how xz packs numbers of four bytes: by where in a number a byte stands, not by the byte before."""
    return [{"id": lzma.FILTER_LZMA2, "preset": preset, "lc": 0, "lp": 2, "pb": 2}]


def file_list(folder: Path) -> str:
    """Return one line per file, sorted: SHA-256 and path, as `sha256sum -c` takes them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(f"{sha256_of(path)}  {folder.name}/{path.relative_to(folder).as_posix()}\n" for path in files)


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file's content in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def main() -> int:
    """Pack and say how large it became."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("dist/reportdesk"))
    parser.add_argument("--to", type=Path, default=Path("dist"), metavar="DIR")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"There is no folder {options.folder}. Build it first: pyinstaller reportdesk.spec", file=sys.stderr)
        return 2
    name = f"reportdesk-{__version__}-{platform.system().lower()}-{platform.machine().lower()}"
    options.to.mkdir(parents=True, exist_ok=True)
    archive = options.to / f"{name}.tar.xz"
    sha256 = pack(options.folder, archive, int(os.environ.get("SOURCE_DATE_EPOCH", _EARLIEST)))
    (options.to / f"{archive.name}.sha256").write_text(f"{sha256}  {archive.name}\n", encoding="utf-8")
    (options.to / f"{name}.files").write_text(file_list(options.folder), encoding="utf-8")
    print(f"{archive}: {archive.stat().st_size / MB:.1f} MB, SHA-256 {sha256}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
