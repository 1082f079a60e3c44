"""Whether anything waits for the link: `python -m tests.benchmarks.waiting [--files N] [--photographs N]`.

A desk with both destinations set up starts, reads a report with real recognisers, and closes, with endpoints that
answer, refuse, are silent, or are slow (20 KB/s, 500 ms), beside a desk without any destination. Two reports are read:
drawn labels of which codes alone are read (--files), the hardest case, since an image takes 20 ms of processor time;
and sample photographs by the default settings (--photographs, evenly chosen from all sets). 0 leaves a report out.
All is measured in turns (--rounds) and the best turn counts, since other work on the machine only makes it slower.

start_s: until the desk works. images_per_s: between the first and the last image read. cpu_ms_per_image: processor time
of desk and recognisers, starting and closing included. close_s: until everything is given back. share: images_per_s
over those without destinations; where an endpoint answers, its server and the sending take processor time as well.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import Priority
from tests.benchmarks.clock import cpu_s
from tests.benchmarks.report import models_folder, parser, photographs, print_table, write
from tests.benchmarks.samples import evenly
from tests.drawn import write_label
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import binaries, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, seaweed

STATES = ("none", "answering", "refused", "silent", "slow")


@dataclass(frozen=True)
class Turn:
    """One run of a desk."""

    start_s: float
    images_per_s: float
    cpu_ms_per_image: float
    close_s: float


@dataclass(frozen=True)
class Work:
    """A report to be read again and again: its photographs, and how they are read."""

    name: str
    files: Sequence[Path]
    settings: Settings


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--files", type=int, default=1000)
    made.add_argument("--photographs", type=int, default=32)
    made.add_argument("--rounds", type=int, default=2)
    options = made.parse_args()
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    figures: dict[str, float] = {}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-waiting-")))
        endpoints = stack.enter_context(_endpoints(place))
        for work in _works(place, options.files, options.photographs, photographs(options.data)):
            figures |= _shown(work.name, _turns(place, work, endpoints, options.rounds))
    write(figures, options.json)


def _works(place: Path, files: int, chosen: int, data: Path) -> Iterator[Work]:
    if files:
        folder = place / "labels"
        folder.mkdir()
        labels = [folder / f"{number:04}.png" for number in range(files)]
        for number, file in enumerate(labels):
            write_label(file, f"@AB{number:04}")
        yield Work("codes", labels, Settings(stages=("codes",), text="never"))
    if chosen:
        picked = [sample.file for sample in evenly(data, chosen)]
        yield Work("photographs", picked, Settings(models_folder=models_folder()))


def _turns(place: Path, work: Work, endpoints: Endpoints, rounds: int) -> dict[str, list[Turn]]:
    turns: dict[str, list[Turn]] = {state: [] for state in STATES}
    for number in range(rounds):
        # Turned, because a machine that others use too is often slower after a while.
        for state in STATES[number:] + STATES[:number]:
            turns[state].append(_turn(place / f"{work.name}-{number}-{state}", work, state, endpoints))
    return turns


@dataclass(frozen=True)
class Endpoints:
    """Both destinations, each behind a proxy; `database` is None where there is no Postgres."""

    s3: FaultProxy
    database: FaultProxy | None
    url: str

    def settings(self) -> Settings:
        """Return the settings of a desk that delivers to both."""
        return Settings(s3_bucket="reports", s3_endpoint=self.s3.endpoint, database_url=self.url)

    def set_to(self, state: str) -> None:
        """Let both be in that state."""
        for proxy in (self.s3, self.database):
            if proxy is not None:
                proxy.refuse()
                proxy.silent = state == "silent"
                proxy.latency_s, proxy.rate = (0.25, 20_000) if state == "slow" else (0.0, 0)
                if state != "refused":
                    proxy.allow()


@contextmanager
def _endpoints(place: Path) -> Iterator[Endpoints]:
    with ExitStack() as stack:
        server = stack.enter_context(seaweed(place / "s3"))
        s3 = stack.enter_context(FaultProxy(server.port))
        if binaries() is None:
            yield Endpoints(s3, None, "")
            return
        postgres = start_server()
        stack.callback(remove_server, postgres)
        database = stack.enter_context(FaultProxy(postgres.port, http=False))
        url = postgres.url(postgres.new_database()).replace(f":{postgres.port}/", f":{database.port}/")
        yield Endpoints(s3, database, url)


def _turn(place: Path, work: Work, state: str, endpoints: Endpoints) -> Turn:
    settings = work.settings
    if state != "none":
        endpoints.set_to(state)
        both = endpoints.settings()
        settings = settings.with_values(
            s3_bucket=both.s3_bucket, s3_endpoint=both.s3_endpoint, database_url=both.database_url
        )
    folder = _copied(work.files, place)
    finished: list[float] = []
    used, began = cpu_s(), time.monotonic()
    desk = Desk(place / "workspace", settings, delivering=True)
    desk.start()
    start_s = time.monotonic() - began
    follower = desk.follow()
    opened = desk.intake.drop([folder], operator="ann", priority=Priority.NORMAL)
    reports = [report.id for report in opened]
    desk.run_reports(reports, follower=follower, on_image=lambda _image: finished.append(time.monotonic()))
    began = time.monotonic()
    desk.close()
    close_s = time.monotonic() - began
    images_per_s = (len(finished) - 1) / (finished[-1] - finished[0])
    return Turn(start_s, images_per_s, 1000 * (cpu_s() - used) / len(finished), close_s)


def _copied(files: Sequence[Path], place: Path) -> Path:
    """Copy files with contents of their own, so that each turn has as much to send."""
    folder = place / "photos"
    folder.mkdir(parents=True)
    for number, file in enumerate(files):
        copy = folder / f"{number:04}{file.suffix}"
        copy.write_bytes(file.read_bytes() + place.name.encode())
        os.utime(copy, (1.6e9, 1.6e9))
    return folder


def _shown(name: str, turns: dict[str, list[Turn]]) -> dict[str, float]:
    """Print the turns of a report, and return them as figures."""
    figures: dict[str, float] = {}
    rows = []
    columns = ("start_s", "images_per_s", "share", "cpu_ms_per_image", "close_s")
    for state, found in turns.items():
        best = f"{name}_{state}"
        figures[f"{best}_start_s"] = min(turn.start_s for turn in found)
        figures[f"{best}_images_per_s"] = max(turn.images_per_s for turn in found)
        figures[f"{best}_cpu_ms_per_image"] = min(turn.cpu_ms_per_image for turn in found)
        figures[f"{best}_close_s"] = min(turn.close_s for turn in found)
        figures[f"{best}_share"] = figures[f"{best}_images_per_s"] / figures[f"{name}_none_images_per_s"]
        rows.append((state, *(figures[f"{best}_{column}"] for column in columns)))
    print_table((name, "Start, s", "Images/s", "Share", "CPU ms an image", "Closing, s"), rows)
    return figures


if __name__ == "__main__":
    main()
