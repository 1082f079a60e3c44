"""Where the packaged program is proven: what cannot be had is said, and never fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.packaging import places

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="bare roots are made on Linux")


def program(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


@pytest.fixture
def search_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that are found before all others."""
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    return tmp_path / "bin"


def test_a_mirror_that_does_not_answer_is_told(search_path: Path, tmp_path: Path) -> None:
    program(search_path, "debootstrap", "echo 'I: Retrieving'; echo 'E: Failed getting release file'; exit 1")
    with pytest.raises(places.NoBareRoot, match=r"ended with 1: E: Failed getting release file"):
        places.make_bare_root(tmp_path / "root")


def test_a_mirror_that_is_too_slow_is_given_up_with_all_that_was_started(search_path: Path, tmp_path: Path) -> None:
    fifo = tmp_path / "held"
    os.mkfifo(fifo)
    # A grandchild holds the pipe open: only when it has ended too does the reading end.
    program(search_path, "debootstrap", f"(exec 9>'{fifo}'; tail -f /dev/null) & tail -f /dev/null")
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(places.NoBareRoot, match=r"was not ready after 1 s"):
        places.make_bare_root(tmp_path / "root", longest_s=1.0)
    os.set_blocking(reader, True)
    assert os.read(reader, 1) == b""
    os.close(reader)


def test_without_the_rights_of_root_the_reason_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert places.reason_against_bare_root() == "a bare root needs the rights of root"


def test_where_nothing_can_be_mounted_the_reason_is_said(search_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    if not Path("/etc/debian_version").is_file():
        pytest.skip("needs a Debian")
    program(search_path, "debootstrap", "exit 0")
    program(search_path, "mount", "echo 'mount: permission denied' >&2; exit 32")
    assert places.reason_against_bare_root() == "nothing can be mounted here (mount: permission denied)"


def test_without_binutils_the_script_of_the_checks_says_so_and_goes_on(tmp_path: Path) -> None:
    for name in ("bash", "dirname", "id"):
        program(tmp_path / "bin", name, f'exec /bin/{name} "$@"' if name == "bash" else f'exec /usr/bin/{name} "$@"')
    program(tmp_path / "bin", "python", f'exec {sys.executable} "$@"')
    done = subprocess.run(
        ["/bin/bash", str(PROJECT / "tests" / "run_packaged")], env={"PATH": str(tmp_path / "bin")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "SKIPPED the packaged program: PyInstaller needs objcopy" in done.stdout
