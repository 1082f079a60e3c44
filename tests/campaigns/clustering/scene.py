"""A drawn report, worker processes that read it, and the judgement whether all of it came in once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.status import ImageStatus
from tests.drawn import write_label

LONGEST_S = 280.0


def draw_report(folder: Path, images: int) -> Path:
    """Draw labels `@AB0000`, `@AB0001` ... as files of the same numbers, and return their folder."""
    folder.mkdir(parents=True)
    for number in range(images):
        file = folder / f"{number:04}.png"
        write_label(file, f"@AB{number:04}")
        # Rested files are taken at once.
        os.utime(file, (1.6e9, 1.6e9))
    return folder


def judged(held: Iterable[ReportImage], images: int) -> tuple[int, int]:
    """Return (lost, twice): images without their result, and images held twice or counted more than one attempt of."""
    all_held = list(held)
    rows = Counter(image.path for image in all_held)
    good = sum(
        image.status is ImageStatus.DONE and image.result.identifiers[0].value == f"@AB{Path(image.path).stem}"
        for image in all_held
    )
    return images - good, sum(rows[image.path] > 1 or image.attempts > 1 for image in all_held)


def environment(settings: Settings, home: Path) -> dict[str, str]:
    """Return the variables of a machine of its own: queue and bucket from `settings`, folders in `home`."""
    return {
        **os.environ,
        "REPORTDESK_DATABASE_URL": settings.database_url, "REPORTDESK_S3_ENDPOINT": settings.s3_endpoint,
        "REPORTDESK_S3_BUCKET": settings.s3_bucket, "REPORTDESK_WORK": settings.work,
        "XDG_DATA_HOME": str(home), "XDG_STATE_HOME": str(home), "XDG_CONFIG_HOME": str(home),
    }  # fmt: skip


@contextmanager
def worker(
    home: Path, variables: Mapping[str, str], *, slots: int = 1, before: Sequence[str] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a worker; `before` are words before its command, such as those of a network namespace."""
    home.mkdir(parents=True, exist_ok=True)
    command = [*before, sys.executable, "-m", "reportdesk", "worker", "--workers", str(slots)]
    with (home / "output.log").open("wb") as log:
        process = subprocess.Popen(command, env=dict(variables), stdout=log, stderr=log)
        try:
            yield process
        except BaseException:
            print(f"{home.name} said:\n{(home / 'output.log').read_text(errors='replace')[-2000:]}", file=sys.stderr)
            raise
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def until(condition: Callable[[], object], longest_s: float = LONGEST_S) -> float:
    """Wait until a condition is true and return how many seconds that took."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > longest_s:
            raise TimeoutError("the campaign stands still")
        threading.Event().wait(0.05)
    return time.monotonic() - began


def passes(seconds: float) -> None:
    """Let time go by: an outage lasts so long."""
    threading.Event().wait(seconds)
