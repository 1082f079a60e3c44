"""What each fault of a link or a service does to delivery: `python -m tests.campaigns.sync_faults [--json FILE]`.

Real servers, the fault proxy of the tests before them, and a real courier. A fault begins before anything is sent (or
in the middle, where it says so) and lasts for --hold seconds after it was first noticed. The table says what the
operator saw (the status bar while a destination is away, a banner where a person is needed), how often sending and
probing were tried while it lasted, and after how many seconds by itself the next item arrived.

messages: the most different messages that one fault showed. lost: items that had not arrived in the end. unrecovered:
faults after which nothing arrived by itself.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import DeliveryError
from reportdesk.sync.courier import Courier
from reportdesk.workspace.outbox_filling import DATABASE, S3
from tests.benchmarks.report import print_table
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import PostgresServer, binaries, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, S3Server, seaweed
from tests.sync.desks import SmallDesk, desk, photographs

PHOTOGRAPHS, ROWS = 24, 300
NOTICED_S, RECOVERED_S = 60.0, 120.0
_LOOK_S = 0.02

Act = Callable[[], object]


@dataclass(frozen=True)
class Fault:
    """One fault: how it begins and ends, what is delivered meanwhile, and whether it ends by itself."""

    name: str
    destination: str
    settings: Settings
    begin: Act
    end: Act
    over: Callable[[], bool] | None = None
    in_the_middle: bool = False
    fails: bool = True
    restarts: bool = False


@dataclass
class Seen:
    """What was noticed of one fault."""

    words: dict[str, str] = field(default_factory=dict)
    noted: dict[str, None] = field(default_factory=dict)
    attempts: int = 0
    recovered_s: float | None = None
    lost: int = 0


class _Counted:
    """A sender whose attempts are counted and whose failures are noted."""

    def __init__(self, sender: Any, seen: Seen) -> None:
        self._sender, self._seen = sender, seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sender, name)

    def deliver(self, items: Any, **more: Any) -> Any:
        return self._noted(lambda: self._sender.deliver(items, **more))

    def probe(self) -> None:
        self._noted(self._sender.probe)

    def _noted(self, attempt: Act) -> Any:
        self._seen.attempts += 1
        try:
            return attempt()
        except DeliveryError as error:
            self._seen.noted[error.message] = None
            raise


def main() -> int:
    """Run every fault, print the table, and return 1 when something was lost or did not recover."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hold", type=float, default=10.0, help="seconds that a fault lasts after it was noticed")
    parser.add_argument("--only", default="", help="faults whose names hold one of these, by commas")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-faults-")))
        server = stack.enter_context(seaweed(place / "s3"))
        faults = _link_faults(stack.enter_context(FaultProxy(server.port))) + _service_faults(server)
        if binaries() is None:
            print("no Postgres here: the faults of the database are left out")
        else:
            postgres = start_server()
            stack.callback(remove_server, postgres)
            faults += _database_faults(postgres)
        chosen = [fault for fault in faults if any(word in fault.name for word in options.only.split(","))]
        seen = [_run(fault, place / str(number), options.hold) for number, fault in enumerate(chosen)]
    _print(chosen, seen)
    figures = _figures(chosen, seen)
    if options.json:
        options.json.write_text(json.dumps(figures))
    return 1 if figures["lost"] or figures["unrecovered"] else 0


# --- the faults ---


def _link_faults(proxy: FaultProxy) -> list[Fault]:
    settings = Settings(s3_bucket="reports", s3_endpoint=proxy.endpoint)

    def set_to(**values: Any) -> Act:
        def act() -> None:
            for name, value in values.items():
                setattr(proxy, name, value)

        return act

    def fault(name: str, begin: Act, end: Act, over: Callable[[], bool] | None = None, **more: bool) -> Fault:
        return Fault(name, S3, settings, begin, end, over, **more)

    nothing = set_to()
    return [
        fault("connection refused", proxy.refuse, proxy.allow),
        fault("silence", set_to(silent=True), set_to(silent=False)),
        fault("latency 1 s", set_to(latency_s=0.5), set_to(latency_s=0.0), fails=False),
        fault("20 KB/s", set_to(rate=20_000), set_to(rate=0), fails=False),
        fault("cut after 150 KB", set_to(cut_after=150_000), nothing, lambda: proxy.cut_after is None),
        fault("flipped byte", set_to(flip_at=50_000), nothing, lambda: proxy.flip_at is None),
        fault("503 to everything", set_to(busy=10**9), set_to(busy=0)),
    ]


def _service_faults(server: S3Server) -> list[Fault]:
    settings = Settings(s3_bucket="reports", s3_endpoint=server.endpoint)

    def key(value: str) -> Act:
        return lambda: os.environ.update(AWS_SECRET_ACCESS_KEY=value)

    def make() -> None:
        client = server.client()
        client.create_bucket(Bucket="later")
        client.close()

    later = settings.with_values(s3_bucket="later")
    return [
        Fault("wrong secret key (403)", S3, settings, key("wrong"), key(SECRET_KEY), restarts=True),
        Fault("no such bucket", S3, later, lambda: None, make),
    ]


def _database_faults(server: PostgresServer) -> list[Fault]:
    def settings(database: str = "") -> Settings:
        return Settings(database_url=server.url(database or server.new_database()))

    def restart() -> None:
        server.kill()
        server.start()

    # The campaign itself logs in with the right password, so a desk's own user gets the wrong one.
    server.run("CREATE ROLE desk LOGIN SUPERUSER PASSWORD 'right'")
    as_desk = Settings(database_url=server.url(server.new_database(), "desk", "right"))
    return [
        Fault("database gone", DATABASE, settings(), server.kill, server.start),
        Fault("database silent", DATABASE, settings(), server.freeze, server.thaw),
        Fault("Postgres restarted", DATABASE, settings(), restart, lambda: None, lambda: True, in_the_middle=True),
        Fault(
            "wrong password", DATABASE, as_desk,
            lambda: server.run("ALTER ROLE desk PASSWORD 'other'"),
            lambda: server.run("ALTER ROLE desk PASSWORD 'right'"),
        ),
        Fault(
            "no such database", DATABASE, settings("later"),
            lambda: None,
            lambda: server.run("CREATE DATABASE later"),
        ),
    ]  # fmt: skip


# --- one run ---


def _run(fault: Fault, place: Path, hold_s: float) -> Seen:
    seen = Seen()
    number, size = (PHOTOGRAPHS, 100_000) if fault.destination == S3 else (ROWS, 100)
    files = photographs(place / "photos", number, size=size, seed=sum(fault.name.encode()))
    with desk(place / "workspace", fault.settings, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        if not fault.in_the_middle:
            fault.begin()
        _start(one.courier, fault.destination, seen)
        if fault.in_the_middle:
            _until(lambda: _sent(one, fault) > 0, one, fault, seen, NOTICED_S)
            fault.begin()
        elif fault.fails:
            _until(lambda: bool(seen.noted) or _is_over(fault), one, fault, seen, NOTICED_S)
        if fault.over is None:
            _until(lambda: False, one, fault, seen, hold_s)
        attempts = seen.attempts
        fault.end()
        if fault.restarts:
            _restart(one, fault, seen)
        began, before = time.monotonic(), _sent(one, fault)
        if _until(lambda: _sent(one, fault) > before or _sent(one, fault) == number, one, fault, seen, RECOVERED_S):
            seen.recovered_s = time.monotonic() - began
        _until(one.courier.is_empty, one, fault, seen, RECOVERED_S)
        seen.attempts = attempts
        seen.lost = number - _sent(one, fault)
    return seen


def _start(courier: Courier, name: str, seen: Seen) -> None:
    lane = courier._lanes[name]
    make = lane._make_sender
    lane._make_sender = lambda: _Counted(make(), seen)
    courier.start()


def _restart(one: SmallDesk, fault: Fault, seen: Seen) -> None:
    """Keys of the environment are read at the start: the operator mends them and starts the program again."""
    one.courier.stop()
    one.courier = Courier(one.workspace, fault.settings)
    one.courier.configure()
    _start(one.courier, fault.destination, seen)


def _is_over(fault: Fault) -> bool:
    return fault.over is not None and fault.over()


def _sent(one: SmallDesk, fault: Fault) -> int:
    return one.courier.status(fault.destination).images.get("sent", 0)


def _until(condition: Callable[[], bool], one: SmallDesk, fault: Fault, seen: Seen, most_s: float) -> bool:
    """Wait for a condition and meanwhile look at what the operator sees; False when it did not come true."""
    end = time.monotonic() + most_s
    while not condition():
        lane = one.courier.status(fault.destination).lane
        if lane.error is not None:
            seen.words[lane.error.message] = "banner" if lane.state == "stopped" else "status bar"
        if time.monotonic() > end:
            return False
        threading.Event().wait(_LOOK_S)
    return True


# --- what came of it ---


def _print(faults: Sequence[Fault], all_seen: Sequence[Seen]) -> None:
    rows: list[Sequence[object]] = []
    for fault, seen in zip(faults, all_seen, strict=True):
        words = [f"{where}: {text}" for text, where in seen.words.items()]
        noted = [f"nothing (in the log: {text})" for text in seen.noted][:1] if not words else []
        shown = " + ".join(words or noted or ["nothing: it only takes longer"])
        rows.append((fault.name, shown, seen.attempts, seen.recovered_s, seen.lost))
    print_table(("Fault", "What the operator saw", "Attempts", "Recovered after s", "Lost"), rows)


def _figures(faults: Sequence[Fault], all_seen: Sequence[Seen]) -> dict[str, float]:
    figures: dict[str, float] = {}
    for fault, seen in zip(faults, all_seen, strict=True):
        name = "".join(one if one.isalnum() else "_" for one in fault.name.lower()).strip("_")
        figures[f"{name}_attempts"] = seen.attempts
        if seen.recovered_s is not None:
            figures[f"{name}_recovery_s"] = seen.recovered_s
    figures["messages"] = max((len(seen.words) for seen in all_seen), default=0)
    figures["lost"] = sum(seen.lost for seen in all_seen)
    figures["unrecovered"] = sum(seen.recovered_s is None for seen in all_seen)
    return figures


if __name__ == "__main__":
    sys.exit(main())
