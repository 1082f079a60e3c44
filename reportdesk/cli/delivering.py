"""The command `sync`, and waiting for deliveries in the terminal."""

from __future__ import annotations

import sys
import threading
from argparse import Namespace

from reportdesk.cli.setup import settings_of, workspace_of
from reportdesk.cli.signals import STOPPED, stop_signals
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WrongUse
from reportdesk.sync.courier import Courier, DestinationStatus
from reportdesk.sync.setup import places
from reportdesk.workspace.workspace import Workspace

NOT_ALL = 1
_NAMES = {"s3": "S3", "database": "database"}


def sync(options: Namespace) -> int:
    """Deliver what waits, beside a running window too; or carry it out, or take over what was carried."""
    settings = settings_of(options)
    refuse_nowhere(settings)
    with stop_signals() as stopped, Workspace(workspace_of(options), shared=True) as workspace:
        courier = Courier(workspace, settings)
        with workspace.not_waiting():
            courier.configure()
        # Sending may last for hours: a window that is opened meanwhile must find the workspace free.
        workspace.let_others_in()
        if options.carry_out is not None:
            with workspace.not_waiting():
                print(courier.carry_out(options.carry_out).words, file=sys.stderr)
            return 0
        if options.source is not None:
            with workspace.not_waiting():
                print(courier.take_over(options.source).words, file=sys.stderr)
        with workspace.not_waiting():
            if options.again:
                for name in courier.places:
                    courier.send_again(name)
            courier.start()
        try:
            code = deliver(courier, stopped, options.timeout, options.until_empty, options.quiet)
        finally:
            courier.stop()
        if options.source is not None and code == 0 and not options.quiet:
            # The counters above are those of this desk's own images.
            print("What was carried here has arrived.", file=sys.stderr)
        return code


def refuse_nowhere(settings: Settings) -> None:
    """Raise WrongUse where nothing is set up to deliver to: that all has arrived there would be said of nothing."""
    if not any(places(settings).values()):
        raise WrongUse("There is nowhere to deliver to.", "Set s3_bucket or database_url in the settings.")


def deliver(courier: Courier, stopped: threading.Event, timeout_s: float | None, patient: bool, quiet: bool) -> int:
    """Wait until everything has arrived and return the exit code.

    Args:
        patient: wait for a destination that is away; otherwise end once nothing more can go now.
    """
    troubles: set[str] = set()

    def tell(name: str) -> None:
        error = courier.status(name).lane.error
        if error is not None and error.message not in troubles and not quiet:
            troubles.add(error.message)
            print(f"{_NAMES[name]}: {error} {error.hint}", file=sys.stderr)

    end = courier.listen(tell)
    try:
        outcome = courier.wait_until_empty(timeout_s, stopped, patient=patient)
    finally:
        end()
    statuses = [status for status in courier.statuses().values() if status.place]
    if not quiet or outcome != "empty":
        for status in statuses:
            print(_line(status), file=sys.stderr)
    if outcome == "interrupted":
        return STOPPED
    return NOT_ALL if outcome != "empty" or any(status.set_aside for status in statuses) else 0


def _line(status: DestinationStatus) -> str:
    images = status.images
    text = f"{_NAMES[status.name]}: {images.get('sent', 0)} images sent, {images.get('waiting', 0)} waiting"
    if status.set_aside:
        text += f", {status.set_aside} set aside (see 'reportdesk status')"
    if status.lane.error is not None:
        text += f": {status.lane.error} {status.lane.error.hint}"
    return text
