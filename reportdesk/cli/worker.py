"""`reportdesk worker`: this machine reads images of the shared queue. The first signal drains, a second one stops."""

from __future__ import annotations

import platform
import signal
import sys
from argparse import Namespace
from types import FrameType

from reportdesk.cli.setup import settings_of
from reportdesk.cli.signals import STOPPED
from reportdesk.cluster.worker import Worker
from reportdesk.config.paths import data_folder
from reportdesk.domain.failures import ReportdeskError
from reportdesk.engine.capacity import recommended_workers
from reportdesk.engine.reading import Reading
from reportdesk.sync.setup import object_store


def work(options: Namespace) -> int:
    """Take jobs until a signal ends it."""
    settings = settings_of(options)
    slots = settings.workers or recommended_workers()
    reader = Reading()
    store = object_store(settings)
    worker = Worker(settings, reader, store, data_folder() / "fetched", slots=slots, on_trouble=_say)
    signals = 0

    def end(_number: int, _frame: FrameType | None) -> None:
        nonlocal signals
        signals += 1
        if signals > 1:
            worker.stop()
            return
        print("No more images are taken; what is being read is ended. Once more stops at once.", file=sys.stderr)
        worker.drain()

    before = [(number, signal.signal(number, end)) for number in (signal.SIGINT, signal.SIGTERM)]
    print(
        f"{platform.node()} reads {slots} images at once for the queue '{settings.shared_queue}'.",
        file=sys.stderr,
    )
    try:
        worker.run()
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        reader.close()
        store.close()
    return STOPPED if signals > 1 else 0


def _say(error: ReportdeskError | None) -> None:
    if error is None:
        print("reportdesk: the shared queue works again.", file=sys.stderr)
        return
    print(f"reportdesk: {error}", file=sys.stderr)
    if error.hint:
        print(f"  {error.hint}", file=sys.stderr)
