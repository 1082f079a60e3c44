"""Where the packaged program is run: in a bare Debian root, or beside this machine's own programs.

Both clear the environment: no search path to a Python, no variable of the builder.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QT_PACKAGES = ("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libfreetype6", "libx11-6", "libxkbcommon0",
               "libdbus-1-3", "fonts-dejavu-core")  # fmt: skip
"""What README names for Qt on a minimal system."""
FORBIDDEN = ("python3", "python", "tesseract", "zbarimg")
_SEARCH_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
LONGEST_S = 400
DEBOOTSTRAP_S = 420.0


class NoBareRoot(Exception):
    """None can be made here; the message says why. No fault of the program."""


@dataclass(frozen=True)
class Place:
    """A file system that programs see as theirs: `root` is the machine's own, or that of a bare Debian."""

    root: Path

    @property
    def is_bare(self) -> bool:
        """True for a root of its own."""
        return self.root != Path("/")

    @property
    def entrance(self) -> list[str]:
        """The command that other commands are put behind."""
        return [shutil.which("chroot") or "chroot", str(self.root)] if self.is_bare else []

    def outside(self, inside: str) -> Path:
        """Return the path from here of what the programs call `inside`."""
        return self.root / inside.lstrip("/")

    def run(self, command: Sequence[str], home: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a program with nothing but a home and `variables` in its environment."""
        environment = {"HOME": home, **variables}
        if self.is_bare:
            environment["PATH"] = _SEARCH_PATH
        return subprocess.run(
            [*self.entrance, *command],
            env=environment,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
            check=False,
        )


def reason_against_bare_root() -> str:
    """Return why no bare root can be made here, empty when one can."""
    if sys.platform != "linux":
        return "a bare root needs Linux"
    if os.geteuid() != 0:
        return "a bare root needs the rights of root"
    if shutil.which("debootstrap") is None:
        return "debootstrap is not installed (apt-get install debootstrap)"
    if not Path("/etc/debian_version").is_file():
        return "the libraries of this system may be newer than those of a Debian root"
    with tempfile.TemporaryDirectory() as folder:
        return _mounted(["-t", "proc", "proc"], folder) or _unmounted(folder)


def make_bare_root(folder: Path, longest_s: float = DEBOOTSTRAP_S) -> Place:
    """Make a Debian of this machine's release with Qt's system libraries and nothing else.

    Raises:
        NoBareRoot: no mirror answers, it takes longer than that, or this machine does not allow it.
    """
    release = _release()
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(QT_PACKAGES)}", release, str(folder)]
    # A group of its own: what debootstrap has started must not outlive it.
    with subprocess.Popen(
        [*command, *_mirror(release)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            told, _nothing = process.communicate(timeout=longest_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise NoBareRoot(f"debootstrap was not ready after {longest_s:.0f} s") from None
    if process.returncode != 0:
        last = (told.strip().splitlines() or ["it says nothing"])[-1]
        raise NoBareRoot(f"debootstrap ended with {process.returncode}: {last}")
    return bare_root(folder)


def _release() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line).get("VERSION_CODENAME", "stable")


def _mirror(release: str) -> list[str]:
    """Return the mirror that this machine's apt uses for a release; debootstrap knows one of its own."""
    command = ["apt-get", "indextargets", "--format", "$(RELEASE) $(SITE)"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line.split(" ", 1)[1] for line in done.stdout.splitlines() if line.startswith(f"{release} ")][:1]


def _mounted(what: list[str], folder: str) -> str:
    """Mount, and return what is said against it."""
    done = subprocess.run(["mount", *what, folder], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"nothing can be mounted here ({done.stderr.strip()})"


def _unmounted(folder: str) -> str:
    subprocess.run(["umount", folder], check=True)
    return ""


@contextmanager
def with_processes(place: Place) -> Iterator[None]:
    """Give a bare root /proc, which every Linux that runs has."""
    if not place.is_bare:
        yield
        return
    target = str(place.root / "proc")
    subprocess.run(["mount", "-t", "proc", "proc", target], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", target], check=True)


def bare_root(folder: Path) -> Place:
    """Return the place of a root that was made before; raises RuntimeError when it is not bare."""
    found = [name for name in FORBIDDEN for path in _SEARCH_PATH.split(":") if (folder / path[1:] / name).exists()]
    if found:
        raise RuntimeError(f"{folder} is not bare: it has {', '.join(found)}")
    return Place(folder)
