"""Walking a dropped folder: which files are images, which are left out and why. Never changes anything it sees."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from reportdesk.domain.sniff import EXTENSIONS, describe, sniff
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.workspace.image_tasks import FoundFile

IMAGE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".heic", ".heif", ".hif", ".webp", ".tif", ".tiff", ".bmp", ".dib",
     ".avif", ".gif"} | set(EXTENSIONS.values())
)  # fmt: skip
"""A file with such a name is never left out in silence: when it holds no image, it is listed as failed."""

JUNK_NAMES = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "@eadir", "__macosx", "$recycle.bin", "system volume information",
     "lost+found", "icon\r"}
)  # fmt: skip
PARTIAL_SUFFIXES = frozenset({".part", ".crdownload", ".download", ".filepart", ".tmp", ".partial"})
HEAD_BYTES = 512
_HIDDEN_ON_WINDOWS = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is not read, with the reason."""

    path: str
    reason: str


def shown(path: str | bytes) -> str:
    """Return a path as text that can be stored and shown; bytes that are no text are written as \\xNN."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def walk(source: Path) -> Iterator[FoundFile | LeftOut]:
    """Yield every file below `source` (or `source` itself) as found or left out, folder by folder, in name order.

    Links to folders are followed once; one that leads back is left out. A folder that vanishes or cannot be opened is
    left out with its reason and the walk goes on.
    """
    if not source.is_dir():
        yield judge(str(source), source.name, named_by_hand=True)
        return
    for entry in entries(source):
        yield entry if isinstance(entry, LeftOut) else judge(entry.path, entry.name)


def entries(source: Path) -> Iterator[os.DirEntry[str] | LeftOut]:
    """Yield what `walk` looks into, without opening any file: the files below a folder, and what is left out."""
    seen: set[tuple[int, int]] = set()
    folders = [str(source)]
    while folders:
        folder = folders.pop()
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in seen and status.st_ino:
                yield LeftOut(shown(folder), "a link back to a folder that was walked already")
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as listing:
                found = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield LeftOut(shown(folder), f"the folder cannot be opened: {system_words(error)}")
            continue
        below = []
        for entry in found:
            if reason := _junk(entry):
                yield LeftOut(shown(entry.path), reason)
            elif _is_folder(entry):
                below.append(entry.path)
            else:
                yield entry
        folders += reversed(below)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def junk_name(name: str) -> str:
    """Return why a file or folder of this name is never read, empty when nothing speaks against it."""
    if name.startswith((".", "~$")):
        return "hidden"
    if name.lower() in JUNK_NAMES:
        return "made by the system, no photograph"
    if Path(name).suffix.lower() in PARTIAL_SUFFIXES:
        return "a partial download"
    return ""


def _junk(entry: os.DirEntry[str]) -> str:
    if reason := junk_name(entry.name):
        return reason
    if os.name == "nt":
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
        if attributes & _HIDDEN_ON_WINDOWS:
            return "hidden"
    return ""


def judge(path: str, name: str, *, named_by_hand: bool = False) -> FoundFile | LeftOut:
    """Look at size and first bytes; a file that looks like an image by name or content is found."""
    by_name = named_by_hand or Path(name).suffix.lower() in IMAGE_SUFFIXES
    try:
        status = os.stat(path)
    except OSError as error:
        return LeftOut(shown(path), f"it cannot be opened: {system_words(error)}")
    if not stat.S_ISREG(status.st_mode):
        return LeftOut(shown(path), "not a file (a device, pipe or socket)")
    head = b""
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        if not by_name:
            return LeftOut(shown(path), f"it cannot be opened: {system_words(error)}")
    image_format = sniff(head)
    if not image_format and not by_name:
        return LeftOut(shown(path), f"no photograph: {describe(head)}")
    return FoundFile(
        path=shown(path),
        file=os.fsencode(path),
        name=shown(name),
        format=image_format,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
    )
