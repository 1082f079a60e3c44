"""A filled workspace, and what opens exports."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportdesk.workspace.workspace import Workspace
from tests.export import workspaces

Convert = Callable[[Path, str], Path]
LittleRoom = Callable[[int], contextlib.AbstractContextManager[None]]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace with one report of everything."""
    with Workspace(tmp_path / "workspace") as opened:
        workspaces.fill(opened)
        yield opened


@pytest.fixture
def little_room() -> LittleRoom:
    """Return what lets no file grow beyond so many bytes, as a disk that fills does."""
    if sys.platform == "win32":
        pytest.skip("there is no such limit on Windows")
    import resource

    @contextlib.contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.fixture
def office(tmp_path: Path) -> Convert:
    """Return a function that lets LibreOffice open a file and write it in another format."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: apt-get install libreoffice-calc")

    def convert(file: Path, to: str) -> Path:
        out = tmp_path / "converted"
        profile = (tmp_path / "profile").as_uri()
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", str(out)]
        subprocess.run([*command, str(file)], check=True, capture_output=True, timeout=180)
        (made,) = out.glob(f"{file.stem}*.{to.partition(':')[0]}")
        return made

    return convert
