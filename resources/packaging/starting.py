"""What the packaged program does not do before its first line, of all that PyInstaller and PySide6 would."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from py_compile import PycInvalidationMode
from py_compile import compile as compile_file

from resources.packaging.build_options import BuildOptions
from resources.packaging.carried import Entry

LATE = ("pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_pyside6")
"""Hooks that `rthook_late` runs when the module is imported that they prepare. The last would import Qt in every
process, recognisers too (60 ms)."""

LEFT_OUT = ("pyi_rth_inspect", "pyi_rth_pyqtgraph_multiprocess", "pyi_rth_cryptography_openssl")
"""Hooks of which nothing here has need. The first is for sources, which are not carried (only torch asks for them)."""

_OF_THE_WINDOW = (
    "reportdesk.__main__",
    "reportdesk.cli.window",
    "reportdesk.ui.settings.furnish",
    "reportdesk.ui.shell",
)
_HOOKS = Path(__file__).parent / "hooks"
_PACKAGE = "shibokensupport"
_UNUSED = "pyi_generator.py"


def arranged(scripts: list[Entry], options: BuildOptions) -> tuple[list[Entry], list[Entry]]:
    """Return the scripts that run at every start, and the hooks that become modules because they run late or never."""
    left_out = {*LATE, *(() if options.ultralytics else LEFT_OUT)}
    late = [(name, Path(file)) for name, file, _kind in scripts if name in LATE]
    late += [(file.stem, file) for file in sorted(_HOOKS.glob("late_*.py"))]
    return (
        [entry for entry in scripts if entry[0] not in left_out],
        [(name, str(file), "PYMODULE-2") for name, file in late],
    )


def started_with() -> frozenset[str]:
    """Return the modules that the window imports before its first frame."""
    code = f"import {', '.join(_OF_THE_WINDOW)}, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


@contextmanager
def unpacked(names: Collection[str]) -> Iterator[None]:
    """Let the archive of modules that is written meanwhile store these as they are.

    To unpack them takes a twentieth of the window's start, and the whole folder packs better with them.
    """
    from PyInstaller.archive.writers import ZlibArchiveWriter as Writer

    usual, write = Writer._COMPRESSION_LEVEL, Writer._write_entry

    def write_entry(stream: object, entry: Entry, code: object) -> object:
        Writer._COMPRESSION_LEVEL = 0 if entry[0] in names else usual
        return write(stream, entry, code)

    Writer._write_entry = staticmethod(write_entry)
    try:
        yield
    finally:
        Writer._COMPRESSION_LEVEL, Writer._write_entry = usual, write


def compiled_support(work: Path) -> list[Entry]:
    """Return what PySide6 carries as packed source inside its library, and compiles at every start, as compiled files.

    It looks for a folder of that name beside its library first. What only writes stubs for editors is left empty.
    """
    import PySide6  # noqa: F401 - makes the package below
    import shibokensupport

    shutil.rmtree(work, ignore_errors=True)
    packed = shibokensupport.__loader__.zfile
    names = [name for name in packed.namelist() if name.startswith(f"{_PACKAGE}/") and name.endswith(".py")]
    packed.extractall(work, names)
    return [_compiled(work, name) for name in names]


def _compiled(work: Path, name: str) -> Entry:
    source = work / name
    if source.name == _UNUSED:
        source.write_text("")
    target = source.with_suffix(".pyc")
    # By hash: a time would make each build's file another one.
    by_hash = PycInvalidationMode.UNCHECKED_HASH
    compile_file(str(source), str(target), dfile=name, doraise=True, optimize=2, invalidation_mode=by_hash)
    return (f"shiboken6/files.dir/{Path(name).with_suffix('.pyc').as_posix()}", str(target), "DATA")
