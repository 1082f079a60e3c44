"""The courier: brings what waits in the outbox to the destinations that are set up, beside everything else."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reportdesk.config.background import give_way
from reportdesk.config.settings import Settings
from reportdesk.config.timetable import parse_timetable
from reportdesk.domain.failures import WorkspaceError, WrongUse
from reportdesk.domain.listeners import Listeners
from reportdesk.domain.values import dataclass
from reportdesk.sync import setup
from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.lane import STOP_S, Lane
from reportdesk.sync.lane_state import LaneState
from reportdesk.sync.records import ConnectionReport
from reportdesk.workspace import outbox_filling, outbox_taking
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.outbox_filling import DESTINATIONS, S3
from reportdesk.workspace.outbox_queries import Backlog
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction

if TYPE_CHECKING:
    from reportdesk.sync.carrying import Carried

log = logging.getLogger(__name__)

Listener = Callable[[str], None]
HOLD_S = 60.0
"""Rows wait so long for their photographs while those cannot go."""


@dataclass(frozen=True, slots=True)
class DestinationStatus:
    """How a destination stands: images by delivery state, items and bytes that wait, and what its lane does."""

    name: str
    place: str
    images: dict[str, int]
    waiting: int
    waiting_bytes: int
    set_aside: int
    sent_bytes: int
    oldest_s: float
    eta_s: float | None
    lane: LaneState


class Courier:
    """Runs a lane for each destination. All methods may be called from any thread."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        """Prepare; `start` begins to send."""
        self._workspace = workspace
        self._settings = settings
        self.places = setup.places(settings)
        self._bandwidth = Bandwidth(parse_timetable(settings.bandwidth))
        self._lanes = {name: self._lane(name) for name in DESTINATIONS if self.places.get(name)}
        self._listeners = Listeners[str]("courier")
        self._stopping = threading.Event()
        self._stood_since: float | None = None
        self._holding = True
        self._fillers: list[threading.Thread] = []
        self._pause_reasons: dict[str, None] = {}
        self._started = False
        self._applying = threading.Lock()
        self._unlisten: Callable[[], None] = lambda: None

    def _lane(self, name: str) -> Lane:
        import psutil

        me = psutil.Process()
        # A name of its own: a lane that ends gives its leases back, and must not give back those of its successor.
        owner = f"{me.pid}:{me.create_time():.2f}:{uuid.uuid4().hex[:8]}"
        make = partial(setup.make_sender, name, self._workspace, self._settings, self._bandwidth)
        return Lane(name, self._workspace, make, owner, self._tell)

    def configure(self) -> None:
        """Tell the workspace where things are delivered, before anything is handed in.

        Raises:
            WrongUse: another desk has the workspace and delivers elsewhere.
        """
        if self._workspace.is_beside:
            places = {name: place for name, place in self.places.items() if place}
            if places != self._workspace.outbox.places():
                raise WrongUse(
                    "The window that has this workspace delivers to other places than this command would.",
                    "Use the same settings and environment for both, or close the window.",
                )
            return
        self._workspace.run(
            partial(outbox_filling.configure, places=self.places, statuses=self._settings.sync_statuses)
        )

    def start(self) -> None:
        """Begin to send. Returns at once; nothing here waits for a link."""
        self._workspace.run(_free_dead_leases)
        # A run that died while photographs could not go has left it off.
        self._workspace.run(partial(outbox_taking.set_holding, holding=True))
        self._unlisten = self._workspace.listen(self._on_workspace)
        self._started = True
        self._begin_filling()
        for lane in self._lanes.values():
            lane.start()

    def apply(self, settings: Settings, *, reconnect: bool = False) -> None:
        """Deliver by other settings from now on. What waits stays queued; a lane that is not concerned goes on.

        Args:
            reconnect: connect anew to every destination, because a password or key changed.

        Raises:
            WorkspaceError: the workspace cannot note where things are delivered.
        """
        with self._applying:
            before, self._settings = self._settings, settings
            self.set_bandwidth(settings.bandwidth)
            changed = [
                name
                for name in DESTINATIONS
                if reconnect or setup.connection(name, settings) != setup.connection(name, before)
            ]
            if not changed and settings.sync_statuses == before.sync_statuses:
                return
            ended = [self._lanes[name] for name in changed if name in self._lanes]
            _stop(ended)
            self.places = setup.places(settings)
            self.configure()
            kept = {name: lane for name, lane in self._lanes.items() if name not in changed}
            made = {name: self._lane(name) for name in changed if self.places.get(name)}
            self._lanes = kept | made
            if self._started and not self._stopping.is_set():
                self._begin(made.values())

    def _begin(self, lanes: Iterable[Lane]) -> None:
        self._stood_since, self._holding = None, True
        self._workspace.run(partial(outbox_taking.set_holding, holding=True))
        self._begin_filling()
        for lane in lanes:
            for reason in self._pause_reasons:
                lane.pause(reason)
            lane.start()

    def _begin_filling(self) -> None:
        if self._lanes:
            self._fillers = [thread for thread in self._fillers if thread.is_alive()]
            filler = threading.Thread(target=self._fill, name="reportdesk-sync-fill", daemon=True)
            # Begun first, so that nobody who stops waits for a thread that has not.
            filler.start()
            self._fillers.append(filler)

    def stop(self) -> None:
        """Stop within half a second, whatever the links do."""
        self._stopping.set()
        self._unlisten()
        _stop(self._lanes.values())
        for filler in self._fillers:
            filler.join()

    # --- what the operator does ---

    def pause(self, reason: str = "by hand") -> None:
        """Send nothing until this reason is taken back."""
        self._pause_reasons[reason] = None
        for lane in self._lanes.values():
            lane.pause(reason)

    def resume(self, reason: str = "by hand") -> None:
        """Take a reason for a pause back."""
        self._pause_reasons.pop(reason, None)
        for lane in self._lanes.values():
            lane.resume(reason)

    def set_bandwidth(self, timetable: str) -> None:
        """Keep to another limit or timetable from now on, also with what is on its way; see `config.timetable`.

        Raises:
            SettingsInvalid: it is none; the one before goes on.
        """
        self._bandwidth.change(parse_timetable(timetable))

    def try_now(self) -> None:
        """Probe every destination that stands, at once."""
        for lane in self._lanes.values():
            lane.try_now()

    def send_again(self, destination: str) -> int:
        """Send what was set aside again; return how many items."""
        return self._workspace.run(partial(outbox_taking.send_again, destination=destination))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with a destination's name when its lane changed, on any thread."""
        return self._listeners.listen(listener)

    def test(self, destination: str) -> ConnectionReport:
        """Try a destination of the settings, also one that stands; takes as long as its answers."""
        return setup.try_connection(destination, self._settings)

    def carry_out(self, target: Path) -> Carried:
        """Write what waits into a folder or ZIP, see `carrying`."""
        from reportdesk.sync import carrying

        # Where a destination was just set up, what is finished is not in the outbox yet.
        while not self._stopping.is_set() and self._workspace.run(outbox_filling.fill_next):
            pass
        return carrying.carry_out(self._workspace, target)

    def take_over(self, source: Path) -> Carried:
        """Queue what another desk carried out, see `carrying`."""
        from reportdesk.sync import carrying

        return carrying.take_over(self._workspace, source)

    # --- what others want to know ---

    def statuses(self) -> dict[str, DestinationStatus]:
        """Return how every destination stands."""
        return {name: self.status(name) for name in DESTINATIONS}

    def status(self, name: str) -> DestinationStatus:
        """Return how one destination stands."""
        return status_of(self._workspace, name, self.places.get(name, ""), self._lane_state(name))

    def is_empty(self) -> bool:
        """True when nothing waits to be sent; what is set aside does not count, nor manifests of unfinished reports."""
        outbox = self._workspace.outbox
        return not outbox.is_filling() and not any(outbox.is_pending(name) for name in self._lanes)

    def wait_until_empty(self, timeout_s: float | None, interrupted: threading.Event, *, patient: bool = True) -> str:
        """Wait until nothing waits any more; return "empty", "timeout", "interrupted" or "stopped".

        "stopped": every destination for which something waits needs a person (wrong password, missing bucket ...), so
        waiting on is of no use.

        Args:
            patient: also wait for a destination that is only away.
        """
        standing = ("stopped",) if patient else ("stopped", "away")
        until = None if timeout_s is None else time.monotonic() + timeout_s
        while not interrupted.is_set():
            if self.is_empty():
                return "empty"
            if self._all_stand(standing):
                return "stopped"
            if until is not None and time.monotonic() > until:
                return "timeout"
            interrupted.wait(0.1)
        return "interrupted"

    def _all_stand(self, states: tuple[str, ...]) -> bool:
        pending = [name for name in self._lanes if self._workspace.outbox.is_pending(name)]
        return bool(pending) and all(self._lane_state(name).state in states for name in pending)

    def _lane_state(self, name: str) -> LaneState:
        lane = self._lanes.get(name)
        return lane.state if lane is not None else LaneState("off")

    # --- inside ---

    def _on_workspace(self, event: Committed | Trouble) -> None:
        if isinstance(event, Committed):
            for name, lane in self._lanes.items():
                if name in event.outbox or event.elsewhere:
                    lane.wake()

    def _fill(self) -> None:
        """Queue what came before its destination was set up."""
        give_way()
        try:
            while not self._stopping.is_set() and self._workspace.run(outbox_filling.fill_next):
                pass
        except WorkspaceError as error:
            log.warning("earlier images could not be queued for delivery; the next start goes on: %s", error)

    def _tell(self, name: str) -> None:
        if name == S3:
            self._hold_rows()
        self._listeners.tell(name)

    def _hold_rows(self) -> None:
        """Results need not wait for photographs that cannot go: let rows go after a minute, or at once when stopped."""
        state = self._lane_state(S3).state
        now = time.monotonic()
        if state not in ("away", "stopped", "paused"):
            self._stood_since = None
        elif self._stood_since is None:
            self._stood_since = now
        stands = self._stood_since is not None and (state == "stopped" or now - self._stood_since > HOLD_S)
        if stands == self._holding and not self._stopping.is_set():
            self._holding = not stands
            self._workspace.submit(partial(outbox_taking.set_holding, holding=not stands))


def _stop(lanes: Collection[Lane]) -> None:
    """Let lanes send nothing more: all together take no longer than one."""
    for lane in lanes:
        lane.begin_stop()
    until = time.monotonic() + STOP_S
    for lane in lanes:
        lane.stop(until)


def status_of(workspace: Workspace, name: str, place: str, lane: LaneState) -> DestinationStatus:
    """Return how a destination stands by the workspace's counters."""
    backlog = workspace.outbox.backlog(name)
    return DestinationStatus(
        name=name,
        place=place,
        images=workspace.queries.sync_counts()[name],
        waiting=backlog.waiting,
        waiting_bytes=backlog.waiting_bytes,
        set_aside=backlog.set_aside,
        sent_bytes=backlog.sent_bytes,
        oldest_s=max(0.0, time.time() - backlog.oldest_at) if backlog.oldest_at else 0.0,
        eta_s=_eta_s(name, backlog, lane),
        lane=lane,
    )


def _eta_s(name: str, backlog: Backlog, lane: LaneState) -> float | None:
    """Return how long what waits will take: photographs by their bytes, rows by their number; None when not known."""
    left, rate = (backlog.waiting_bytes, lane.bytes_per_s) if name == S3 else (backlog.waiting, lane.items_per_s)
    return left / rate if left and rate > 0 else None


def _free_dead_leases(transaction: Transaction) -> None:
    """End the leases of processes that are gone, so that what they had is sent at once and not in a minute."""
    for owner in outbox_taking.owners(transaction):
        pid, began = owner.split(":")[:2]
        if not _is_alive(int(pid), float(began)):
            outbox_taking.give_back(transaction, owner)


def _is_alive(pid: int, began: float) -> bool:
    import psutil

    try:
        return abs(psutil.Process(pid).create_time() - began) < 1
    except psutil.Error:
        return False
