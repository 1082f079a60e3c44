"""Opening, writing and reading a workspace, and what keeps one from being opened."""

from __future__ import annotations

import json
import queue
import sqlite3
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.failures import (
    DiskFull,
    MigrationFailed,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceOnNetwork,
    WorkspaceTooNew,
    WorkspaceUnwritable,
)
from reportdesk.domain.reports import Priority
from reportdesk.workspace import migrate, report_tasks, schema
from reportdesk.workspace.alchemy import upgrading_engine
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.filesystem import refuse_network
from reportdesk.workspace.report_tasks import OpenedReport
from reportdesk.workspace.workspace import FILE, Workspace
from reportdesk.workspace.writer import Transaction
from tests.conftest import Wait


def is_described(name: str | None, kind: str, _parents: object) -> bool:
    """The full-text index and its own tables are none that SQLAlchemy knows."""
    return kind != "table" or name in schema.metadata.tables or not str(name).startswith(schema.SEARCH)


DECLARED = {"include_name": is_described}


def opened(transaction: Transaction, name: str = "north") -> OpenedReport:
    return report_tasks.open_report(
        transaction, Path("/photos") / name, [Path("/photos") / name], operator="ann", priority=Priority.NORMAL
    )


def test_the_file_is_durable_and_checked(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        pragmas = workspace.run(
            lambda tx: [
                tx.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
            ]
        )
    assert pragmas == ["wal", 2, 1]


def test_the_migrations_make_exactly_the_declared_tables(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    Workspace(tmp_path).close()
    engine = upgrading_engine(tmp_path / FILE)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection, opts=DECLARED), schema.metadata)
    engine.dispose()
    assert differences == []


def test_head_is_the_last_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_a_listener_hears_only_what_is_committed(tmp_path: Path) -> None:
    heard: list[bool] = []
    with Workspace(tmp_path) as workspace:
        other = sqlite3.connect(tmp_path / FILE)

        def listener(event: Committed | Trouble) -> None:
            heard.append(other_thread_sees(tmp_path / FILE))

        workspace.listen(listener)
        workspace.run(opened)
        other.close()
    assert heard == [True]


def other_thread_sees(file: Path) -> bool:
    connection = sqlite3.connect(file)
    try:
        return bool(connection.execute("SELECT count(*) FROM reports").fetchone()[0] == 1)
    finally:
        connection.close()


def test_a_task_that_raises_is_undone_alone(tmp_path: Path) -> None:
    def broken(transaction: Transaction) -> None:
        opened(transaction, "south")
        raise ValueError("no")

    with Workspace(tmp_path) as workspace:
        gate = threading.Event()
        first = workspace.submit(lambda _tx: gate.wait(30))
        before, wrong = workspace.submit(opened), workspace.submit(broken)
        behind = workspace.submit(partial(opened, name="west"))
        gate.set()
        assert first.result() is True
        assert before.result().name == "north"
        assert "no" in str(wrong.exception())
        assert behind.result().name == "west"
        assert [report.name for report in workspace.queries.reports()] == ["north", "west"]


def test_a_full_disk_makes_the_writer_wait_and_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportdesk.workspace.writer.RETRY_S", 0.01)
    troubles: list[Trouble] = []
    told = threading.Event()

    def listener(event: Committed | Trouble) -> None:
        if isinstance(event, Trouble):
            troubles.append(event)
            told.set()

    with Workspace(tmp_path) as workspace:
        workspace.listen(listener)
        pages = workspace.run(lambda tx: tx.execute("PRAGMA page_count").fetchone()[0])
        workspace.run(lambda tx: tx.execute(f"PRAGMA max_page_count = {pages}").fetchone()[0])
        filler = "x" * 20_000_000
        future = workspace.submit(
            lambda tx: (
                tx.execute(
                    "INSERT INTO results VALUES ('a', 'f', ?, '')",
                    (filler.encode(),),
                )
                and None
            )
        )
        assert told.wait(30)
        assert not future.done()
        assert isinstance(troubles[0].error, DiskFull)
        assert "full" in str(troubles[0].error)
        # Room appears: another connection cannot raise the limit of this one, so the writer's own is raised here.
        raise_limit(workspace)
        future.result(30)
        assert workspace.run(lambda tx: tx.execute("SELECT count(*) FROM results").fetchone()[0]) == 1
    assert troubles[-1] == Trouble(None)


def test_a_full_disk_does_not_keep_the_workspace_from_closing(tmp_path: Path) -> None:
    told = threading.Event()
    workspace = Workspace(tmp_path)
    workspace.listen(lambda event: told.set() if isinstance(event, Trouble) else None)
    pages = workspace.run(lambda tx: tx.execute("PRAGMA page_count").fetchone()[0])
    workspace.run(lambda tx: tx.execute(f"PRAGMA max_page_count = {pages}").fetchone()[0])
    row = ("x" * 20_000_000).encode()
    future = workspace.submit(lambda tx: tx.execute("INSERT INTO results VALUES ('a', 'f', ?, '')", (row,)) and None)
    assert told.wait(30)
    workspace.stop_waiting()
    with pytest.raises(DiskFull):
        future.result(30)
    workspace.close()


def raise_limit(workspace: Workspace) -> None:
    """Raise it between two tries of the writer: in the middle of its transaction it would end the savepoint."""
    writing, writer = workspace._write_connection, workspace._writer
    assert writing is not None
    assert writer is not None
    connection = writing.driver
    while True:
        with writer._wake:
            if not connection.in_transaction:
                connection.execute("PRAGMA max_page_count = 1073741823").close()
                return
        threading.Event().wait(0.001)


def test_a_closed_workspace_says_so_to_a_thread_that_comes_late(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.close()
    with pytest.raises(WorkspaceError, match="closed"):
        workspace.run(opened)
    workspace.close()


def test_a_second_desk_is_told_who_holds_the_workspace(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from reportdesk.workspace.workspace import Workspace\n"
    code += "w = Workspace(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline(); w.close()"
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    try:
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(WorkspaceBusy, match=f"process {holder.pid}"):
            Workspace(tmp_path)
        with Workspace(tmp_path, writing=False) as reader:
            assert reader.queries.reports() == []
    finally:
        holder.communicate("\n", timeout=30)
    Workspace(tmp_path).close()


def test_a_killed_desk_leaves_no_lock(tmp_path: Path) -> None:
    code = "import sys, os; from pathlib import Path; from reportdesk.workspace.workspace import Workspace\n"
    code += "w = Workspace(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)
    Workspace(tmp_path).close()


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is a shopping list, not a database" * 100)
    with pytest.raises(WorkspaceDamaged, match=r"workspace\.db is not a workspace"):
        Workspace(tmp_path)
    assert (tmp_path / FILE).read_bytes().startswith(b"this is a shopping list")


def test_a_locked_database_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportdesk.workspace.database.BUSY_TIMEOUT_S", 0.05)
    Workspace(tmp_path).close()
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(WorkspaceBusy, match="Another program"):
            Workspace(tmp_path)
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_a_file_that_another_program_holds_for_long_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.workspace.database.BUSY_TIMEOUT_S", 0.05)
    monkeypatch.setattr("reportdesk.workspace.writer.RETRY_S", 0.05)
    with Workspace(tmp_path) as workspace:
        told: queue.Queue[Exception | None] = queue.Queue()
        workspace.listen(lambda event: told.put(event.error) if isinstance(event, Trouble) else None)
        other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            noted = workspace.submit(opened)
            assert "Another program is holding" in str(told.get(timeout=60))
            assert not noted.done()
            with workspace.not_waiting(), pytest.raises(WorkspaceBusy):
                workspace.run(opened)
        finally:
            other.execute("ROLLBACK")
            other.close()
        assert noted.result(60)
        assert told.get(timeout=60) is None


def test_a_newer_workspace_is_refused_unchanged(tmp_path: Path) -> None:
    Workspace(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(WorkspaceTooNew, match="newer version of reportdesk"):
        Workspace(tmp_path)
    assert revision(tmp_path) == "9999"


def revision(folder: Path) -> str:
    connection = sqlite3.connect(folder / FILE)
    try:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        connection.close()


def test_a_failed_migration_changes_nothing_and_names_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace(tmp_path) as workspace:
        workspace.run(opened)
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("UPDATE alembic_version SET version_num = '0000'")
    connection.commit()
    connection.close()

    def breaks(connection: object) -> None:
        connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")  # type: ignore[attr-defined]
        raise RuntimeError("the step is wrong")

    monkeypatch.setattr(migrate, "_run", breaks)
    with pytest.raises(MigrationFailed, match="It is unchanged") as caught:
        Workspace(tmp_path)
    assert revision(tmp_path) == "0000"
    copies = list(tmp_path.glob("*before-upgrade-from-0000*.db"))
    assert len(copies) == 1
    assert str(copies[0]) in caught.value.hint
    for file in (tmp_path / FILE, copies[0]):
        connection = sqlite3.connect(file)
        assert connection.execute("SELECT name FROM reports").fetchall() == [("north",)]
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchall() == []
        connection.close()


def test_half_a_copy_before_an_upgrade_is_none_and_goes_at_the_next_start(tmp_path: Path) -> None:
    Workspace(tmp_path).close()
    half = tmp_path / f".{Path(FILE).stem}-before-upgrade-from-0002-20260101T000000.db.part"
    whole = tmp_path / f"{Path(FILE).stem}-before-upgrade-from-0001-20260101T000000.db"
    for file in (half, half.with_name(half.name + "-journal"), whole):
        file.write_bytes(b"x")
    with Workspace(tmp_path, writing=False):
        assert half.exists(), "only the holder of the lock knows that nobody is making it"
    Workspace(tmp_path).close()
    assert list(tmp_path.glob("*before-upgrade*")) == [whole]


def test_many_processes_may_open_a_new_workspace_at_once(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from reportdesk.workspace.workspace import Workspace\n"
    code += "Workspace(Path(sys.argv[1]), wait_s=60).close()"
    starts = [
        subprocess.Popen([sys.executable, "-W", "error", "-c", code, str(tmp_path)], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    errors = [start.communicate(timeout=120)[1] for start in starts]
    assert [start.returncode for start in starts] == [0] * 4, errors
    assert revision(tmp_path) == migrate.HEAD


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smbfs", "fuse.sshfs"])
def test_a_network_share_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(WorkspaceOnNetwork, match="network share"):
        refuse_network(tmp_path / "deep" / "workspace", [("/", "ext4"), (str(tmp_path), kind)])
    refuse_network(tmp_path, [("/", kind), (str(tmp_path), "ext4")])


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceUnwritable, match="cannot be made"):
        Workspace(tmp_path / "file" / "workspace")


def test_the_note_of_the_holder_is_json_for_support(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        note = json.loads((tmp_path / "workspace.owner.json").read_text())
    assert set(note) == {"pid", "host", "program"}
    assert not (tmp_path / "workspace.owner.json").exists()


def test_what_another_connection_writes_is_told_and_what_this_one_writes_is_not(tmp_path: Path, wait: Wait) -> None:
    told: list[Committed] = []

    def listen(event: Committed | Trouble) -> None:
        if isinstance(event, Committed) and event.elsewhere:
            told.append(event)

    with Workspace(tmp_path) as one, Workspace(tmp_path, shared=True) as other:
        one.listen(listen)
        one.run(partial(opened, name="north"))
        report = other.run(partial(opened, name="south"))
        wait(lambda: told)
        assert len(told) == 1
        assert {shown.id for shown in one.queries.reports()} >= {report.id}
