"""`reportdesk worker`: this machine reads images of the shared queue. The first signal drains, a second one stops.

`--list` shows who reads from the queue, as the window's list of workers does.
"""

from __future__ import annotations

import json
import platform
import sys
from argparse import Namespace
from contextlib import suppress

from reportdesk.cli.setup import settings_of
from reportdesk.cli.signals import STOPPED, at_signals
from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.machines import Machine, QueueState, look
from reportdesk.config.paths import data_folder
from reportdesk.domain.failures import ReportdeskError, WrongUse
from reportdesk.engine.capacity import recommended_workers
from reportdesk.engine.reading import Reading
from reportdesk.sync.setup import object_store


def work(options: Namespace) -> int:
    """Take jobs until a signal or a desk ends it; with `--list` only show who works."""
    settings = settings_of(options)
    if options.list:
        return _list(look(settings), as_json=options.json)
    if options.json:
        raise WrongUse("--json goes with --list.", "Type: reportdesk worker --list --json")
    # Before what imports the extra, which may be absent here.
    queue_address(settings)
    from reportdesk.cluster.worker import Worker

    slots = settings.workers or recommended_workers()
    reader = Reading()
    store = object_store(settings)
    worker = Worker(settings, reader, store, data_folder() / "fetched", slots=slots, on_trouble=_say)
    signals = 0

    def end() -> None:
        nonlocal signals
        signals += 1
        if signals > 1:
            worker.stop()
            return
        worker.drain()
        _print("No more images are taken; what is being read is ended. Once more stops at once.")

    try:
        with at_signals(end):
            print(
                f"{platform.node()} reads {slots} images at once for the queue '{settings.shared_queue}'.",
                file=sys.stderr,
            )
            worker.run()
    finally:
        reader.close()
        store.close()
    return STOPPED if signals > 1 else 0


def _say(error: ReportdeskError | None) -> None:
    if error is None:
        _print("reportdesk: the shared queue works again.")
        return
    _print(f"reportdesk: {error}")
    if error.hint:
        _print(f"  {error.hint}")


def _print(words: str) -> None:
    """The first Ctrl-C ends a `tee` too that follows in the pipe: nobody reads on, and work goes on to its end."""
    with suppress(OSError):
        print(words, file=sys.stderr)


def _list(queue: QueueState, *, as_json: bool) -> int:
    if as_json:
        plain = {
            "queue": queue.queue, "database": queue.place, "made": queue.revision is not None,
            "waiting": queue.waiting, "running": queue.running,
            "workers": [_plain(machine) for machine in queue.machines],
        }  # fmt: skip
        print(json.dumps(plain))
        return 0
    print(f"queue '{queue.queue}' in {queue.place}: {queue.waiting} images wait, {queue.running} are being read")
    for machine in queue.machines:
        name = f"{machine.machine}{' (desk)' if machine.is_desk else ''}"
        print(
            f"{name:24} {machine.process:>7} {machine.version:10} {machine.busy} of {machine.slots} busy, "
            f"{machine.per_minute} a minute, seen {machine.seen_s:.0f} s ago{_remark(machine)}"
        )
    if not queue.machines:
        print("No worker is running. On each machine that is to read: reportdesk worker --workers 4")
    return 0


def _plain(machine: Machine) -> dict[str, object]:
    kept = ("machine", "process", "version", "slots", "busy", "done", "per_minute", "refusal")
    named = machine._asdict()
    return {
        **{name: named[name] for name in kept}, "desk": machine.is_desk, "seen_s": round(machine.seen_s, 1),
        "asked": str(machine.wish),
    }  # fmt: skip


def _remark(machine: Machine) -> str:
    remarks = [
        "silent" if machine.is_silent else "", f"asked to {machine.wish}" if machine.wish else "", machine.refusal,
    ]  # fmt: skip
    return "".join(f"; {remark}" for remark in remarks if remark)
