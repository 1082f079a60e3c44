"""One running desk per workspace: a lock that the system frees when its holder dies, and a note of who holds it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from pathlib import Path

from reportdesk.config.atomic import write_atomically
from reportdesk.config.file_lock import FileLock, Held
from reportdesk.domain.failures import WorkspaceBusy, WorkspaceUnwritable
from reportdesk.domain.system_words import system_words

LOCK_FILE = "workspace.lock"
OWNER_FILE = "workspace.owner.json"


class WorkspaceLock:
    """The right to write a workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK_FILE)

    def acquire(self, wait_s: float = 0.0) -> None:
        """Take the lock, waiting at most `wait_s` seconds.

        Raises:
            WorkspaceBusy: another process holds it; the message names that process.
            WorkspaceUnwritable: nothing can be written in the folder.
        """
        try:
            self._lock.acquire(wait_s)
        except Held:
            raise WorkspaceBusy(
                f"The workspace {self._folder} is in use by {holder(self._folder)}.",
                "Use that window, close it, or choose another workspace with --workspace.",
            ) from None
        except OSError as error:
            raise WorkspaceUnwritable(
                f"The workspace folder {self._folder} cannot be written: {system_words(error)}.",
                "Check your rights there, or choose another folder with --workspace.",
            ) from error
        note = {"pid": os.getpid(), "host": socket.gethostname(), "program": Path(sys.argv[0]).name}
        # On a full disk the desk still opens, and only cannot say who has it.
        with contextlib.suppress(OSError):
            write_atomically(self._folder / OWNER_FILE, json.dumps(note).encode(), durable=False)

    def release(self) -> None:
        """Give the lock back."""
        with contextlib.suppress(OSError):
            (self._folder / OWNER_FILE).unlink()
        self._lock.release()


def holder(folder: Path) -> str:
    """Return who holds the workspace, in words."""
    try:
        note = json.loads((folder / OWNER_FILE).read_text(encoding="utf-8"))
        return f"{note['program']}, process {note['pid']} on {note['host']}"
    except (OSError, ValueError, KeyError):
        return "another process"
