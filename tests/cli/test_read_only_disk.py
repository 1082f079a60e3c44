"""A workspace where nothing can be written, as on an archived disk or of another user: it is read, or said why not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reportdesk.domain.reports import Priority
from reportdesk.workspace import report_tasks
from reportdesk.workspace.workspace import FILE, Workspace
from tests.conftest import PROJECT
from tests.workspace.older import make_older

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are others there")
Run = Callable[..., subprocess.CompletedProcess[str]]
LOG = f"{FILE}-wal"
_MOUNTED = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """Return the folder of a workspace with one report, which is made writable again at the end."""
    folder = tmp_path / "held"
    with Workspace(folder) as workspace:
        workspace.run(
            lambda tx: report_tasks.open_report(
                tx, Path("/photos/north"), [Path("/photos/north")], operator="ann", priority=Priority.NORMAL
            )
        )
    yield folder
    folder.chmod(0o755)


@pytest.fixture(params=["rights", "mount"])
def run(request: pytest.FixtureRequest, held: Path, own_home: Path) -> Run:
    """Return a function that runs a command on a folder in which it may not write, for lack of rights or of a disk."""
    if request.param == "mount" and subprocess.run(["unshare", "-m", "true"], check=False).returncode:
        pytest.skip("this user may not mount a disk for reading only")
    before = ["unshare", "-m", "sh", "-c", _MOUNTED, str(held)]
    if request.param == "rights":
        before = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
        held.chmod(0o555)

    def command(*arguments: str | Path, code: int = 0, within: Path | None = None) -> subprocess.CompletedProcess[str]:
        words = [*before, sys.executable, "-W", "error", "-m", "reportdesk", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
        done = subprocess.run(
            [*words, "--workspace", held.name if within else str(held)], capture_output=True, text=True, check=False,
            timeout=240, env=environment, cwd=within,
        )  # fmt: skip
        assert done.returncode == code, (done.stdout, done.stderr)
        return done

    return command


def test_what_only_reads_reads_it(run: Run, held: Path, tmp_path: Path) -> None:
    assert "north (ann): 0/0: empty" in run("status").stdout
    assert run("results").stdout == ""
    assert run("audit").returncode == 0
    assert "no register yet" in run("register", "list").stdout
    for kind in ("csv", "xlsx", "json", "pdf"):
        run("export", "--format", kind, "--output", tmp_path / f"out.{kind}")
        assert (tmp_path / f"out.{kind}").stat().st_size
    assert "1 reports" in run("doctor").stdout
    run("doctor", "--bundle", tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert json.loads(bundle.read("counts.json"))["rows"]["reports"] == 1
    assert LOG not in os.listdir(held)


def test_it_may_be_named_from_the_folder_it_lies_in(run: Run, held: Path) -> None:
    assert "north (ann)" in run("status", within=held.parent).stdout


@pytest.mark.parametrize("run", ["rights"], indirect=True)
def test_one_that_may_not_even_be_read_is_not_called_missing(run: Run, held: Path) -> None:
    held.chmod(0)
    assert "cannot be reached: permission denied" in run("status", code=2).stderr.lower()
    assert "problem  workspace" in run("doctor", code=1).stdout


def test_what_writes_says_that_it_cannot(run: Run, held: Path, tmp_path: Path) -> None:
    (tmp_path / "north").mkdir()
    told = run("process", tmp_path / "north", code=2).stderr
    assert f"The workspace folder {held} cannot be written" in told or f"{held / FILE} may only be read now" in told


def test_last_changes_that_lie_in_a_log_are_not_left_out_in_silence(run: Run, held: Path) -> None:
    with _writable(held), Workspace(held) as workspace:
        workspace.run(lambda tx: tx.execute("INSERT INTO results VALUES ('a', 'f', '', '')") and None)
        log = (held / LOG).read_bytes()
    with _writable(held):
        (held / LOG).write_bytes(log)
    told = run("status", code=2).stderr
    assert f"its last changes still lie in {LOG}" in told
    assert "Copy the whole folder to a disk that can be written" in told


def test_it_is_read_as_it_is_while_its_desk_is_open(run: Run, held: Path) -> None:
    with _writable(held):
        workspace = Workspace(held)
        workspace.run(lambda tx: tx.execute("UPDATE reports SET name = 'south'") and None)
    assert "south (ann)" in run("status").stdout
    with _writable(held):
        workspace.close()


def test_one_of_another_version_says_what_it_takes(run: Run, held: Path) -> None:
    with _writable(held):
        make_older(held, "0004")
    told = run("status", code=2).stderr
    assert "must be upgraded before it can be read." in told
    with _writable(held), Workspace(held) as workspace:
        workspace.run(lambda tx: tx.execute("UPDATE alembic_version SET version_num = '9999'") and None)
    assert "was written by a newer version" in run("status", code=2).stderr


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    mode = folder.stat().st_mode
    folder.chmod(0o755)
    try:
        yield
    finally:
        folder.chmod(mode)
