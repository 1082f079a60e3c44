"""How fast delivery is: `python -m tests.benchmarks.sync [--json FILE]`.

files_per_s_300kb and files_per_s_4mb: photographs through outbox, courier and receipts to a local S3 server, from a
cold start to the last receipt; ..._steady: the same without the first and the last 16 (libraries are loaded,
connections opened, the end waits for its answers). Beside them rclone_per_s_300kb and s5cmd_per_s_300kb: `rclone copy`
and `s5cmd cp` of the same number of files, 6 at once, from the start of the program to its end.

link_share_50ms and link_share_200ms: bytes that arrived over what a link of 20 Mbit/s with that round trip could carry
in about a minute (--seconds), cold start and end included; ..._steady without them. rows_per_s: images with report and
findings.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.workspace.events import Committed, Trouble
from tests.benchmarks.report import parser, publish
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import binaries, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, S3Server, program, seaweed
from tests.sync.desks import desk, photographs

LINK = 20_000_000 // 8
SMALL, LARGE = 300_000, 4_000_000
ENDS = 16
"""So many photographs at each end are not steady: the most uploads at once."""


@dataclass(frozen=True)
class Delivery:
    """How the delivery of some photographs went: seconds in all, and photographs a second between its two ends."""

    number: int
    seconds: float
    steady_per_s: float

    @property
    def per_s(self) -> float:
        """Photographs a second, cold start and end included."""
        return self.number / self.seconds


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--files", type=int, default=200, help="photographs of 300 KB to the local server")
    made.add_argument("--seconds", type=int, default=60, help="how long each link is filled")
    options = made.parse_args()
    if options.files < 3 * ENDS:
        made.error(f"--files: without the first and the last {ENDS} too few are left; take {3 * ENDS} or more")
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    figures: dict[str, float] = {}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-sync-")))
        server = stack.enter_context(seaweed(place / "s3"))
        for name, number, size in (("300kb", options.files, SMALL), ("4mb", 3 * ENDS, LARGE)):
            done = _delivery(server.endpoint, place / name, number, size)
            figures[f"files_per_s_{name}"] = done.per_s
            figures[f"files_per_s_{name}_steady"] = done.steady_per_s
        figures |= _others(server, place, options.files)
        for round_trip_ms in (50, 200):
            proxy = stack.enter_context(FaultProxy(server.port))
            proxy.latency_s, proxy.rate = round_trip_ms / 2000, LINK
            number = options.seconds * LINK // SMALL
            done = _delivery(proxy.endpoint, place / f"link{round_trip_ms}", number, SMALL)
            figures[f"link_share_{round_trip_ms}ms"] = done.per_s * SMALL / LINK
            figures[f"link_share_{round_trip_ms}ms_steady"] = done.steady_per_s * SMALL / LINK
        figures["rows_per_s_sqlite"] = _rows_per_s(place / "r1", f"sqlite:///{place / 'central.db'}")
        if binaries() is not None:
            postgres = start_server()
            stack.callback(remove_server, postgres)
            figures["rows_per_s_postgres"] = _rows_per_s(place / "r2", postgres.url(postgres.new_database()))
    publish(figures, options.json)


def _delivery(endpoint: str, place: Path, number: int, size: int) -> Delivery:
    """Deliver photographs that no other call has; counted from the start of the courier."""
    files = photographs(place / "photos", number, size=size, seed=sum(place.name.encode()))
    return _delivered(place, files, Settings(s3_bucket="reports", s3_endpoint=endpoint))


def _delivered(place: Path, files: list[Path], settings: Settings) -> Delivery:
    arrived: list[float] = []

    def note(event: Committed | Trouble) -> None:
        if isinstance(event, Committed):
            arrived.extend(time.monotonic() for _ in event.images)

    with desk(place / "workspace", settings, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        one.workspace.listen(note)
        began = time.monotonic()
        one.courier.start()
        assert one.deliver(600) == "empty"
        seconds = time.monotonic() - began
    steady = arrived[ENDS:-ENDS]
    return Delivery(len(files), seconds, (len(steady) - 1) / (steady[-1] - steady[0]))


def _others(server: S3Server, place: Path, number: int) -> dict[str, float]:
    """Return how many photographs a second other programs copy."""
    figures = {}
    for name, command in _copies(server, place).items():
        if program(name) is None:
            print(f"{name} is not installed here: no figure beside it")
            continue
        photographs(place / name, number, size=SMALL, seed=sum(name.encode()))
        began = time.monotonic()
        subprocess.run([str(program(name)), *command], check=True, capture_output=True)
        figures[f"{name}_per_s_300kb"] = number / (time.monotonic() - began)
    return figures


def _copies(server: S3Server, place: Path) -> dict[str, list[str]]:
    keys = f"access_key_id={ACCESS_KEY},secret_access_key={SECRET_KEY}"
    remote = f":s3,provider=Other,{keys},endpoint='{server.endpoint}'"
    return {
        "rclone": ["copy", "--transfers", "6", "--config", os.devnull, str(place / "rclone"), f"{remote}:reports/r"],
        "s5cmd": [
            "--endpoint-url", server.endpoint, "--numworkers", "6", "cp", f"{place / 's5cmd'}/*", "s3://reports/s/"
        ],
    }  # fmt: skip


def _rows_per_s(place: Path, url: str) -> float:
    files = photographs(place / "photos", 500, size=100, seed=7)
    return _delivered(place, files, Settings(database_url=url)).per_s


if __name__ == "__main__":
    main()
