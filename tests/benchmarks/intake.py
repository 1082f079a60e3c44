"""How fast dropped files become rows: `python -m tests.benchmarks.intake [--files N] [--json FILE]`.

first_row_ms: until the first row is committed. files_per_s: until all are hashed and ready. mb_per_s beside the same
files through `sha256sum`, in the same run.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from reportdesk.intake.intake import Intake
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.workspace import Workspace
from tests.benchmarks.report import parser, publish

FILE_BYTES = 300_000


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--files", type=int, default=10_000)
    options = made.parse_args()
    with tempfile.TemporaryDirectory(prefix="reportdesk-intake-") as place:
        folder = _drawn(Path(place) / "report", options.files)
        total_mb = sum(file.stat().st_size for file in folder.iterdir()) / 1e6
        plain_s = _sha256sum_s(folder)
        figures = _measured(Path(place) / "workspace", folder, options.files, total_mb)
    publish(figures | {"sha256sum_mb_per_s": total_mb / plain_s}, options.json)


def _drawn(folder: Path, number: int) -> Path:
    folder.mkdir()
    body = os.urandom(FILE_BYTES)
    for image in range(number):
        file = folder / f"{image:06}.jpg"
        file.write_bytes(b"\xff\xd8\xff" + image.to_bytes(4, "big") + body)
        os.utime(file, (1.6e9, 1.6e9))
    return folder


def _sha256sum_s(folder: Path) -> float:
    began = time.monotonic()
    command = f"find {folder} -type f -print0 | xargs -0 sha256sum"
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


def _measured(workspace: Path, folder: Path, number: int, total_mb: float) -> dict[str, float]:
    first = threading.Event()
    first_s = 0.0
    with Workspace(workspace) as opened:
        intake = Intake(opened)
        intake.start()
        began = time.monotonic()

        def listener(event: Committed | Trouble) -> None:
            nonlocal first_s
            if isinstance(event, Committed) and event.added and not first.is_set():
                first_s = time.monotonic() - began
                first.set()

        opened.listen(listener)
        intake.drop([folder])
        intake.wait_idle()
        seconds = time.monotonic() - began
        intake.stop()
    return {"first_row_ms": first_s * 1000, "files_per_s": number / seconds, "mb_per_s": total_mb / seconds}


if __name__ == "__main__":
    main()
