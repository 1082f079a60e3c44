"""How fast delivery is: `python -m tests.benchmarks.sync [--json FILE]`.

files_per_s_300kb and files_per_s_4mb: photographs through outbox, courier and receipts to a local S3 server, beside
rclone_per_s_300kb (`rclone copy` of the same files, 6 transfers). link_share_50ms and link_share_200ms: bytes that
arrived over what a link of 20 Mbit/s with that round trip could carry. rows_per_s: images with report and findings.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from reportdesk.config.settings import Settings
from tests.benchmarks.report import parser, publish
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import binaries, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, S3Server, program, seaweed
from tests.sync.desks import desk, photographs

LINK = 20_000_000 // 8


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--files", type=int, default=150, help="photographs of 300 KB")
    options = made.parse_args()
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    figures: dict[str, float] = {}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-sync-")))
        server = stack.enter_context(seaweed(place / "s3"))
        figures["files_per_s_300kb"] = options.files / _seconds(server, place / "a", options.files, 300_000, 1)
        figures["files_per_s_4mb"] = 20 / _seconds(server, place / "b", 20, 4_000_000, 2)
        if program("rclone"):
            figures["rclone_per_s_300kb"] = options.files / _rclone_seconds(server, place / "c", options.files)
        for round_trip_ms in (50, 200):
            proxy = stack.enter_context(FaultProxy(server.port))
            proxy.latency_s, proxy.rate = round_trip_ms / 2000, LINK
            number = options.files // 2
            took = _seconds(server, place / f"l{round_trip_ms}", number, 300_000, round_trip_ms, proxy.endpoint)
            figures[f"link_share_{round_trip_ms}ms"] = number * 300_004 / took / LINK
        figures["rows_per_s_sqlite"] = _rows_per_s(place / "r1", f"sqlite:///{place / 'central.db'}")
        if binaries() is not None:
            postgres = start_server()
            stack.callback(remove_server, postgres)
            figures["rows_per_s_postgres"] = _rows_per_s(place / "r2", postgres.url(postgres.new_database()))
    publish(figures, options.json)


def _seconds(server: S3Server, place: Path, number: int, size: int, seed: int, endpoint: str = "") -> float:
    """Return the seconds from the start of the courier until everything is delivered."""
    files = photographs(place / "photos", number, size=size, seed=seed)
    settings = Settings(s3_bucket="reports", s3_endpoint=endpoint or server.endpoint)
    return _delivered(place, files, settings)


def _delivered(place: Path, files: list[Path], settings: Settings) -> float:
    with desk(place / "workspace", settings, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        began = time.monotonic()
        one.courier.start()
        assert one.deliver(600) == "empty"
        return time.monotonic() - began


def _rclone_seconds(server: S3Server, place: Path, number: int) -> float:
    photographs(place / "photos", number, size=300_000, seed=99)
    keys = f"access_key_id={ACCESS_KEY},secret_access_key={SECRET_KEY}"
    remote = f":s3,provider=Other,{keys},endpoint='{server.endpoint}'"
    rclone = program("rclone")
    assert rclone
    began = time.monotonic()
    command = [rclone, "copy", "--transfers", "6", "--config", os.devnull, str(place / "photos"), f"{remote}:reports/r"]
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - began


def _rows_per_s(place: Path, url: str) -> float:
    number = 500
    files = photographs(place / "photos", number, size=100, seed=7)
    return number / _delivered(place, files, Settings(database_url=url))


if __name__ == "__main__":
    main()
