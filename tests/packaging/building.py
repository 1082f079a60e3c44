"""Building the packaged program for a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

PROGRAM = "reportdesk.exe" if sys.platform == "win32" else "reportdesk"


class BuildFailed(Exception):
    """PyInstaller did not come to its end; the message is the end of what it said."""


def build(place: Path, models: str = "") -> tuple[Path, str]:
    """Build under `place` and return the program's folder and the table of sizes from the build's log.

    Args:
        models: folder of model files to carry; empty means the builder's own.
    """
    environment = {**os.environ, **({"REPORTDESK_MODELS": models} if models else {})}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(place / "dist"), "--workpath", str(place / "build"), str(PROJECT / "reportdesk.spec")]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildFailed(f"{done.stdout}\n{done.stderr}"[-4000:])
    table = "\n".join(line for line in done.stdout.splitlines() if line.startswith("|"))
    return place / "dist" / "reportdesk", table
