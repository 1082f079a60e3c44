"""Is a folder on a disk of this machine? WAL needs shared memory, which network file systems do not give
(https://www.sqlite.org/wal.html, "All processes using a database must be on the same host computer")."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from reportdesk.domain.failures import WorkspaceOnNetwork

NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs", "fuse.sshfs",
     "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.glusterfs", "ceph", "lustre", "gpfs", "afs", "ncpfs"}
)  # fmt: skip

_ESCAPED = re.compile(r"\\([0-7]{3})")
"""How blanks and the like are written in the kernel's table."""

Mounts = Iterable[tuple[str, str]]


def mounts() -> list[tuple[str, str]]:
    """Return (mount point, file system type) of everything mounted."""
    if sys.platform == "linux":
        return _linux_mounts()
    import psutil

    return [(part.mountpoint, part.fstype.lower()) for part in psutil.disk_partitions(all=True)]


def _linux_mounts() -> list[tuple[str, str]]:
    """Read them from the kernel: psutil, which does the same, takes 9 ms to import on the way to the window."""
    with open("/proc/self/mounts", encoding="utf-8", errors="surrogateescape") as table:
        entries = [line.split() for line in table]
    return [(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), entry[1]), entry[2].lower()) for entry in entries]


def refuse_network(folder: Path, mounted: Mounts | None = None) -> None:
    """Raise when `folder` is on a network share.

    Raises:
        WorkspaceOnNetwork: with the share and the remedy.
    """
    place = network_place(folder, mounted)
    if place:
        raise WorkspaceOnNetwork(
            f"The workspace {folder} is on a network share ({place}). There it could be damaged.",
            "Choose a folder on a disk of this computer with --workspace; results can be delivered to a central "
            "database instead.",
        )


def network_place(folder: Path, mounted: Mounts | None = None) -> str:
    """Return the kind and place of the network share that holds `folder`, empty when it is on this machine."""
    mounted = mounts() if mounted is None else mounted
    path = Path(os.path.abspath(folder))
    if str(path).startswith("\\\\"):
        return path.drive
    if sys.platform == "win32":
        return path.drive if _is_remote_drive(path.drive) else ""
    best = ("", "")
    for point, kind in mounted:
        if (path == Path(point) or Path(point) in path.parents) and len(point) >= len(best[0]):
            best = (point, kind)
    return f"{best[1]}, {best[0]}" if best[1] in NETWORK_TYPES else ""


def _is_remote_drive(drive: str) -> bool:
    """Ask Windows (GetDriveTypeW: 4 is DRIVE_REMOTE)."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(f"{drive}\\") == 4
