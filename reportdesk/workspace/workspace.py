"""The door of the workspace room: open, write, read, listen, close."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from reportdesk.config.atomic import remove_leftovers
from reportdesk.domain.failures import WorkspaceBusy, WorkspaceMissing, WorkspaceUnwritable
from reportdesk.domain.listeners import Listeners
from reportdesk.domain.system_words import system_words
from reportdesk.workspace import migrate
from reportdesk.workspace.database import ReadConnections, WriteConnection, in_words
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.figures import FigureQueries
from reportdesk.workspace.filesystem import refuse_network
from reportdesk.workspace.finding import FindQueries
from reportdesk.workspace.lock import WorkspaceLock
from reportdesk.workspace.office_queries import OfficeQueries
from reportdesk.workspace.outbox_queries import OutboxQueries
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.register_queries import RegisterQueries
from reportdesk.workspace.report_queries import ReportQueries
from reportdesk.workspace.review_queries import ReviewQueries
from reportdesk.workspace.watch_queries import WatchQueries
from reportdesk.workspace.writer import Task, Writer

log = logging.getLogger(__name__)

T = TypeVar("T")
Listener = Callable[[Committed | Trouble], None]
FILE = "workspace.db"


class Workspace:
    """One open workspace.

    Listeners are called on the writer's thread after each commit and must return at once; the window's put the event
    into a deque that a timer drains.
    """

    def __init__(
        self,
        folder: Path,
        *,
        writing: bool = True,
        making: bool = True,
        shared: bool = False,
        wait_s: float = 0.0,
        upgrading: migrate.Upgrading = migrate.at_once,
    ) -> None:
        """Open `folder`, creating or upgrading it.

        Args:
            writing: take the workspace's lock; False opens it for reading beside a running desk.
            making: make a workspace where there is none; False refuses that, since a mistyped name is no new desk.
            shared: write beside a running desk when there is one: only for what is leased (see `outbox_taking`).
            wait_s: how long to wait for another process that holds it.
            upgrading: runs the upgrade of an older workspace.

        Raises:
            WorkspaceError: one of its kinds (busy, missing, too new, damaged, on a network share, cannot be written).
        """
        self.folder = folder
        self.file = folder / FILE
        self._upgrading = upgrading
        refuse_network(folder)
        if making:
            _make(folder)
        else:
            _expect(self.file)
        self._listeners = Listeners[Committed | Trouble]("workspace")
        self._lock: WorkspaceLock | None = None
        self._writer: Writer | None = None
        self.is_beside = False
        self._write_connection: WriteConnection | None = None
        with contextlib.ExitStack() as undo:
            if writing:
                self._open(shared, wait_s, undo)
                undo.pop_all()
            elif not self._is_current():
                self._upgrade_to_read(wait_s, undo)
        self._read_connections = ReadConnections(self.file)
        self.queries = Queries(self._read_connections, self.file)
        self.outbox = OutboxQueries(self._read_connections, self.file)
        self.office = OfficeQueries(self._read_connections, self.file)
        self.register = RegisterQueries(self._read_connections, self.file)
        self.figures = FigureQueries(self._read_connections, self.file)
        self.watches = WatchQueries(self._read_connections, self.file)
        self.reports = ReportQueries(self._read_connections, self.file)
        self.finding = FindQueries(self._read_connections, self.file)
        self.reviews = ReviewQueries(self._read_connections, self.file)

    def _upgrade_to_read(self, wait_s: float, undo: contextlib.ExitStack) -> None:
        is_older = self.file.is_file()
        try:
            self._prepare(False, wait_s, undo)
        except WorkspaceUnwritable as error:
            if not is_older:
                raise
            raise WorkspaceUnwritable(
                f"The workspace {self.folder} is of an earlier version and must be upgraded before it can be read. "
                f"{error.message}",
                "Copy the whole folder to a disk that can be written, and name the copy with --workspace.",
            ) from error

    def _open(self, shared: bool, wait_s: float, undo: contextlib.ExitStack) -> None:
        lock, connection = self._prepare(shared, wait_s, undo)
        self._lock, self._write_connection = (None if self.is_beside else lock), connection
        self._writer = Writer(connection, self.file, self.tell)

    def _prepare(
        self, shared: bool, wait_s: float, undo: contextlib.ExitStack
    ) -> tuple[WorkspaceLock, WriteConnection]:
        """Take the lock, where `shared` does not do without it, and bring the file to this version."""
        lock = WorkspaceLock(self.folder)
        try:
            lock.acquire(wait_s)
        except WorkspaceBusy:
            if not shared or not self._is_current():
                raise
            self.is_beside = True
        else:
            undo.callback(lock.release)
            migrate.remove_half_copies(self.file)
            remove_leftovers(self.folder)
        connection = WriteConnection(self.file)
        undo.callback(connection.close)
        if not self.is_beside:
            migrate.upgrade(connection, self.file, self._upgrading)
        return lock, connection

    def let_others_in(self) -> None:
        """Give the lock back and go on beside whoever takes it; only for what is leased (see `outbox_taking`)."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _is_current(self) -> bool:
        """True when the file can be read as it is, so that a reader needs no lock."""
        if not self.file.is_file():
            return False
        connections = ReadConnections(self.file)
        try:
            with connections.connect() as connection:
                return migrate.is_current(migrate.revision_of(connection), self.file)
        except Exception as error:
            raise in_words(error, self.file) from error
        finally:
            connections.close()

    @property
    def is_writing(self) -> bool:
        """False for a workspace that was opened for reading."""
        return self._writer is not None

    @property
    def thumbnails_folder(self) -> Path:
        """Return the disk cache of small pictures; it may be deleted at any time."""
        return self.folder / "thumbnails"

    def submit(self, task: Task[T]) -> Future[T]:
        """Hand a task to the writer."""
        assert self._writer is not None, "this workspace was opened for reading"
        return self._writer.submit(task)

    def run(self, task: Task[T]) -> T:
        """Run a task in the writer and return its value after the commit."""
        return self.submit(task).result()

    def not_waiting(self) -> contextlib.AbstractContextManager[None]:
        """Fail what this thread writes meanwhile, when the disk is full, instead of waiting until it can be written."""
        assert self._writer is not None, "this workspace was opened for reading"
        return self._writer.not_waiting()

    def stop_waiting(self) -> None:
        """Wait no longer for room on a full disk: what cannot be written now is told to its caller."""
        if self._writer is not None:
            self._writer.stop_waiting()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit; the returned function ends that."""
        return self._listeners.listen(listener)

    def tell(self, event: Committed | Trouble) -> None:
        """Tell the listeners; one that raises is logged and the others are still told."""
        self._listeners.tell(event)

    def close(self) -> None:
        """Write what is waiting and give everything back."""
        if self._writer is not None:
            # It stays, to tell threads that still hold work (a sender in a silent connection) that it takes none.
            self._writer.close()
        self._read_connections.close()
        if self._write_connection is not None:
            self._write_connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceUnwritable(
            f"The workspace folder {folder} cannot be made: {system_words(error)}.",
            "Check your rights there, or choose another folder with --workspace.",
        ) from error


def _expect(file: Path) -> None:
    """Raise WorkspaceMissing unless there is a workspace that can be reached."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise WorkspaceMissing(
            f"There is no workspace in the folder {file.parent}.",
            "Check its name (--workspace, REPORTDESK_WORKSPACE or the setting workspace_folder); "
            "'reportdesk process FOLDER' makes a workspace.",
        ) from None
    except OSError as error:
        raise WorkspaceUnwritable(
            f"The workspace {file.parent} cannot be reached: {system_words(error)}.",
            "Check its name and your rights there, or choose another folder with --workspace.",
        ) from error
