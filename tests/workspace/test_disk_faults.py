"""A disk that may only be read, also in the middle of work, and folders without rights: one message, and recovery."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import DiskFull, WorkspaceError, WorkspaceUnwritable
from reportdesk.workspace import lock
from reportdesk.workspace.database import in_words
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.workspace import Workspace

_INSERT = "INSERT INTO results VALUES (?, 'f', '', '')"


def only_read(workspace: Workspace, switch: str) -> None:
    """Let SQLite refuse what the writer writes, as it does on a disk that was mounted for reading only."""
    writing, writer = workspace._write_connection, workspace._writer
    assert writing is not None
    assert writer is not None
    connection = writing.driver
    while True:
        with writer._wake:
            if not connection.in_transaction:
                connection.execute(f"PRAGMA query_only = {switch}").close()
                return
        threading.Event().wait(0.001)


def test_a_disk_that_may_only_be_read_for_a_while_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.workspace.writer.RETRY_S", 0.01)
    troubles: list[Trouble] = []
    told = threading.Event()

    def listener(event: Committed | Trouble) -> None:
        if isinstance(event, Trouble):
            troubles.append(event)
            told.set()

    with Workspace(tmp_path) as workspace:
        workspace.listen(listener)
        only_read(workspace, "ON")
        future = workspace.submit(lambda tx: tx.execute(_INSERT, ("a",)) and None)
        assert told.wait(30)
        assert not future.done()
        only_read(workspace, "OFF")
        future.result(30)
        assert workspace.run(lambda tx: tx.execute("SELECT count(*) FROM results").fetchone()[0]) == 1
    assert [type(trouble.error) for trouble in troubles] == [WorkspaceUnwritable, type(None)]
    assert "may only be read now" in str(troubles[0].error)


def test_a_disk_that_may_only_be_read_does_not_keep_the_workspace_from_closing(tmp_path: Path) -> None:
    told = threading.Event()
    workspace = Workspace(tmp_path)
    workspace.listen(lambda event: told.set() if isinstance(event, Trouble) else None)
    only_read(workspace, "ON")
    future = workspace.submit(lambda tx: tx.execute(_INSERT, ("a",)) and None)
    assert told.wait(30)
    workspace.stop_waiting()
    with pytest.raises(WorkspaceUnwritable):
        future.result(30)
    workspace.close()


def test_who_may_not_wait_for_the_disk_is_told_also_behind_those_who_do(tmp_path: Path) -> None:
    told = threading.Event()
    with Workspace(tmp_path) as workspace:
        workspace.listen(lambda event: told.set() if isinstance(event, Trouble) else None)
        only_read(workspace, "ON")
        patient = workspace.submit(lambda tx: tx.execute(_INSERT, ("a",)) and None)
        assert told.wait(30)
        with workspace.not_waiting():
            hurried = workspace.submit(lambda tx: tx.execute(_INSERT, ("b",)) and None)
            with pytest.raises(WorkspaceUnwritable):
                hurried.result(30)
        assert not patient.done()
        only_read(workspace, "OFF")
        patient.result(30)
        assert workspace.run(lambda tx: tx.execute("SELECT sha256 FROM results").fetchall()) == [("a",)]


def test_a_start_on_a_disk_that_takes_nothing_ends_with_its_cause_and_does_not_wait_unseen(tmp_path: Path) -> None:
    with Desk(tmp_path / "w", Settings(), delivering=True) as desk:
        only_read(desk.workspace, "ON")
        with pytest.raises(WorkspaceUnwritable, match="may only be read now"):
            desk.start()


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_folder_whose_name_means_something_in_an_address_holds_its_own_workspace(tmp_path: Path) -> None:
    for name in ("yard?north", "yard?south", "50%41", "a#b", "a@b:c"):
        with Workspace(tmp_path / name):
            pass
        with Workspace(tmp_path / name, writing=False) as workspace:
            assert workspace.queries.reports() == []
        assert (tmp_path / name / "workspace.db").is_file()
    assert all(place.is_dir() for place in tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="needs another user to be refused")
def test_a_workspace_without_rights_is_refused_with_its_cause(tmp_path: Path) -> None:
    with Workspace(tmp_path / "desk"):
        pass
    (tmp_path / "desk").chmod(0o555)
    code = """
import os, sys
from pathlib import Path
from types import SimpleNamespace
from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceUnwritable
from reportdesk.workspace.workspace import Workspace
with Workspace(Path(sys.argv[1]) / "first"):
    pass  # whoever has fewer rights may not be able to import what it takes
if os.geteuid() == 0:
    os.setuid(65534)
for place in ("desk", "desk/below"):
    try:
        Workspace(Path(sys.argv[1]) / place)
    except WorkspaceUnwritable as error:
        print(error.message, error.hint)
"""
    for folder in (tmp_path, *tmp_path.parents):
        if "pytest" in folder.name or folder == tmp_path:
            folder.chmod(0o755)
    answer = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    (tmp_path / "desk").chmod(0o755)
    said = answer.stdout.splitlines()
    assert len(said) == 2, answer.stderr
    assert "desk cannot be written" in said[0]
    assert "below cannot be made: permission denied" in said[1]
    assert all("Check your rights there" in line for line in said)


@pytest.mark.parametrize(("free", "expected"), [(0, DiskFull), (10_000_000, WorkspaceUnwritable)])
def test_a_disk_without_room_for_the_index_of_the_log_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, expected: type[WorkspaceError]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=free))
    told = in_words(sqlite3.OperationalError("disk I/O error"), tmp_path / "workspace.db")
    assert type(told) is expected


def test_a_full_disk_does_not_keep_a_workspace_from_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with Workspace(tmp_path):
        pass
    monkeypatch.setattr(lock, "write_atomically", full)
    with Workspace(tmp_path) as workspace:
        assert workspace.queries.reports() == []
