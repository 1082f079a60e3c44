"""Whether anything waits for the link: `python -m tests.benchmarks.waiting [--files N] [--json FILE]`.

A desk with both destinations set up starts, reads a report of drawn labels with real recognisers, and closes, with
endpoints that answer, refuse, are silent, or are slow (20 KB/s, 500 ms), beside a desk without any destination. Each is
measured in turns (--rounds) and the best turn counts, since other work on the machine only ever makes it slower.

start_s: until the desk works. images_per_s: between the first and the last image read. close_s: until everything is
given back. share: images_per_s over those without destinations.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import Priority
from tests.benchmarks.report import parser, print_table, write
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
    close_s: float


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--files", type=int, default=250)
    made.add_argument("--rounds", type=int, default=3)
    options = made.parse_args()
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    turns: dict[str, list[Turn]] = {state: [] for state in STATES}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-waiting-")))
        folder = place / "photos"
        folder.mkdir()
        for number in range(options.files):
            write_label(folder / f"{number:03}.png", f"@AB{number:04}")
        proxies = stack.enter_context(_endpoints(place))
        for number in range(options.rounds):
            # Turned, because a machine that others use too is often slower after a while.
            for state in STATES[number:] + STATES[:number]:
                turns[state].append(_turn(place / f"{number}-{state}", folder, state, proxies))
    _publish(turns, options.json)


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


def _turn(place: Path, folder: Path, state: str, endpoints: Endpoints) -> Turn:
    settings = Settings(stages=("codes",), text="never")
    if state != "none":
        endpoints.set_to(state)
        both = endpoints.settings()
        settings = settings.with_values(
            s3_bucket=both.s3_bucket, s3_endpoint=both.s3_endpoint, database_url=both.database_url
        )
    # Contents of its own, so that each turn has as much to send.
    photos = place / "photos"
    shutil.copytree(folder, photos)
    for file in photos.iterdir():
        file.write_bytes(file.read_bytes() + place.name.encode())
        os.utime(file, (1.6e9, 1.6e9))
    finished: list[float] = []
    began = time.monotonic()
    desk = Desk(place / "workspace", settings, delivering=True)
    desk.start()
    start_s = time.monotonic() - began
    follower = desk.follow()
    opened = desk.intake.drop([photos], operator="ann", priority=Priority.NORMAL)
    reports = [report.id for report in opened]
    desk.run_reports(reports, follower=follower, on_image=lambda _image: finished.append(time.monotonic()))
    began = time.monotonic()
    desk.close()
    return Turn(start_s, (len(finished) - 1) / (finished[-1] - finished[0]), time.monotonic() - began)


def _publish(turns: dict[str, list[Turn]], target: Path | None) -> None:
    figures: dict[str, float] = {}
    rows = []
    for state, found in turns.items():
        figures[f"{state}_start_s"] = min(turn.start_s for turn in found)
        figures[f"{state}_images_per_s"] = max(turn.images_per_s for turn in found)
        figures[f"{state}_close_s"] = min(turn.close_s for turn in found)
        figures[f"{state}_share"] = figures[f"{state}_images_per_s"] / figures["none_images_per_s"]
        rows.append((state, *(figures[f"{state}_{name}"] for name in ("start_s", "images_per_s", "share", "close_s"))))
    print_table(("Destinations", "Start, s", "Images/s", "Share", "Closing, s"), rows)
    write(figures, target)


if __name__ == "__main__":
    main()
