"""One lane per destination: takes due items, sends them on its own threads, and does what the policy says.

On what happens when:

* Something new waits (committed), or a later try is due: it is leased and sent; nobody waits for it. As much again as
  is on its way is leased ahead, so that no sender waits for the disk while the link idles.
* The destination is away (three failures in a row): the lane rests 1 s and probes, then 2, 4 ... 300 s, for ever. When
  a probe works everything that waits is due at once.
* The environment is wrong (password, bucket, certificate, full): the same, with one banner until a probe works.
* Paused by hand, or on a metered connection: nothing new is sent; what is on its way ends at the next piece. Whenever
  a lane stands, what was leased ahead is given back.
* Stop: leases are given back. A thread that hangs in a silent connection is left behind (it is a daemon, and whatever
  it still delivers is replay-safe): closing never waits for the link.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from reportdesk.config.background import give_way
from reportdesk.domain.failures import (
    DeliveryError,
    FailureKind,
    ItemRefused,
    ReportdeskError,
    SendingStopped,
    WorkspaceError,
)
from reportdesk.sync.lane_state import LaneState
from reportdesk.sync.policy import Pause, SetAside, decide, delay
from reportdesk.sync.rate import Rate
from reportdesk.sync.senders import Sender
from reportdesk.sync.width import Width
from reportdesk.workspace import outbox_taking
from reportdesk.workspace.outbox_taking import LEASE_S, Item
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

LOOK_S = 5.0
"""Nothing depends on it but leases that end: whoever puts something into the outbox wakes the lane."""

STOP_S = 0.1
"""So long what is on its way may still end, which near servers need. A window must not close slower because one is
silent, and what is cut off goes again without harm."""

STAGE = "delivery"


class Lane:
    """Sends what waits for one destination. All methods may be called from any thread."""

    def __init__(
        self,
        name: str,
        workspace: Workspace,
        make_sender: Callable[[], Sender],
        owner: str,
        changed: Callable[[str], None],
    ) -> None:
        """Prepare; nothing is sent before `start`.

        Args:
            make_sender: connects, in the lane's own thread, so that nobody waits for a library or a link.
            owner: under which name items are leased.
            changed: called with the lane's name when its state changed, from any thread.
        """
        self.name = name
        self._workspace = workspace
        self._make_sender = make_sender
        self._owner = f"{owner}:{name}"
        self._changed = changed
        self._wake = threading.Condition()
        self._sender: Sender | None = None
        self._width = Width(time.monotonic())
        self._threads: set[threading.Thread] = set()
        self._ahead: deque[Sequence[Item]] = deque()
        self._work = True
        self._stopping = False
        self._pause_reasons: dict[str, None] = {}
        self._error: ReportdeskError | None = None
        self._away = False
        self._probe_at = 0.0
        self._rests = 0
        self._in_a_row = 0
        self._kept_at = 0.0
        self._bytes, self._items = Rate(), Rate()
        self._thread = threading.Thread(target=self._run, name=f"reportdesk-sync-{name}", daemon=True)

    # --- from outside ---

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def begin_stop(self) -> None:
        """Send nothing more; returns at once."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()

    def stop(self, until: float | None = None) -> None:
        """Send nothing more; returns within `STOP_S` (or at `until`, monotonic seconds) whatever the link does."""
        until = time.monotonic() + STOP_S if until is None else until
        self.begin_stop()
        with self._wake:
            threads = [thread for thread in (self._thread, *self._threads) if thread.ident is not None]
        for thread in threads:
            thread.join(max(0.01, until - time.monotonic()))
        if self._sender is not None:
            self._sender.close()

    def wake(self) -> None:
        """Look for something to send.

        A lane that stands, or has leased as much as it sends, looks by itself when that is over: each image that is
        read meanwhile costs the interpreter no turn of its thread.
        """
        with self._wake:
            if self._stands() or (self._sender is not None and self._wanted(self._sender) <= 0):
                return
            self._work = True
            self._wake.notify_all()

    def pause(self, reason: str) -> None:
        """Send nothing new for this reason until it is taken back."""
        with self._wake:
            self._pause_reasons[reason] = None
            self._give_back_ahead()
            self._wake.notify_all()
        self._changed(self.name)

    def resume(self, reason: str) -> None:
        """Take one reason for a pause back."""
        with self._wake:
            self._pause_reasons.pop(reason, None)
            self._work = True
            self._wake.notify_all()
        self._changed(self.name)

    def try_now(self) -> None:
        """Probe at once, and let everything that waits for a later try go."""
        with self._wake:
            self._probe_at = 0.0
            self._work = True
            self._wake.notify_all()
        self._workspace.submit(partial(outbox_taking.due_now, destination=self.name))

    @property
    def state(self) -> LaneState:
        """How the lane stands."""
        with self._wake:
            now = time.monotonic()
            reason = next(reversed(self._pause_reasons), "")
            word = "sending" if self._threads else "idle"
            if self._error is not None:
                word = "away" if self._away else "stopped"
            if reason:
                word = "paused"
            rates = self._bytes.per_s(now), self._items.per_s(now)
            return LaneState(word, self._error, len(self._threads), *rates, reason)

    # --- the lane's thread ---

    def _run(self) -> None:
        give_way()  # and the threads that it starts to send
        while True:
            with self._wake:
                if self._stopping:
                    break
            try:
                wait_s = self._turn()
            except WorkspaceError as error:
                log.warning("%s: %s", self.name, error)
                wait_s = LOOK_S
            except Exception as error:
                # A lane that ended would look as if it stood, and nothing would ever be sent again.
                log.exception("%s: the lane itself failed", self.name)
                with suppress(WorkspaceError):
                    self._rest(_mistake(error), environment=True)
                wait_s = LOOK_S
            with self._wake:
                if not self._work and not self._stopping:
                    self._wake.wait(wait_s)
                self._work = False
        try:
            self._workspace.submit(partial(outbox_taking.give_back, owner=self._owner))
        except Exception as error:  # noqa: BLE001 - the workspace may be closed already; leases end by themselves
            log.info("%s: leases were not given back: %s", self.name, error)

    def _turn(self) -> float:
        """Do what there is to do now and return how long to wait, unless woken."""
        now = time.time()
        with self._wake:
            busy = bool(self._threads)
            if busy and time.monotonic() - self._kept_at > LEASE_S / 3:
                self._kept_at = time.monotonic()
                self._workspace.submit(partial(outbox_taking.keep, owner=self._owner, now=now))
            paused = bool(self._pause_reasons)
            error, probe_at = self._error, self._probe_at
        if paused:
            # How long it stands decides whether rows go on waiting for their photographs.
            self._changed(self.name)
            return LOOK_S
        if error is not None and not self._probed(probe_at):
            return max(0.01, min(LOOK_S, self._probe_at - time.monotonic()))
        if self._sender is None and self._workspace.outbox.next_due(self.name) is None:
            # Nothing waits: its libraries (0.3 s of processor time) are not loaded beside the start of the window.
            return LOOK_S
        sender = self._connected()
        if sender is None:
            return max(0.01, self._probe_at - time.monotonic())
        with self._wake:
            wanted = self._wanted(sender)
        if wanted <= 0:
            return LOOK_S
        items = self._workspace.run(
            partial(outbox_taking.take, destination=self.name, owner=self._owner, most=wanted * sender.batch, now=now)
        )
        if items:
            self._begin(sender, [items[first : first + sender.batch] for first in range(0, len(items), sender.batch)])
            return LOOK_S
        due = self._workspace.outbox.next_due(self.name)
        return LOOK_S if due is None else max(0.01, min(LOOK_S, due - now))

    def _wide(self, sender: Sender) -> int:
        return min(self._width.uploads, sender.most)

    def _wanted(self, sender: Sender) -> int:
        """Return how many batches to lease now: in one go, once half of what was leased ahead is on its way."""
        wide = self._wide(sender)
        if len(self._ahead) > wide // 2:
            return 0
        return 2 * wide - len(self._threads) - len(self._ahead)

    def _connected(self) -> Sender | None:
        if self._sender is None:
            try:
                self._sender = self._make_sender()
            except ReportdeskError as error:
                self._rest(error, environment=True)
        return self._sender

    def _probed(self, probe_at: float) -> bool:
        """Probe a lane that stands, when it is time; True when it goes on."""
        if time.monotonic() < probe_at:
            return False
        sender = self._connected()
        if sender is None:
            return False
        try:
            sender.probe()
        except DeliveryError as error:
            self._rest(error, environment=error.kind is not FailureKind.TRANSIENT)
            return False
        with self._wake:
            self._error, self._in_a_row = None, 0
        self._workspace.run(partial(outbox_taking.due_now, destination=self.name))
        log.info("%s: sending goes on", self.name)
        self._changed(self.name)
        return True

    def _rest(self, error: ReportdeskError, *, environment: bool) -> None:
        self._pause_lane(error, Pause(delay(self._rests + 1, random.random()), environment))

    def _pause_lane(self, error: ReportdeskError, pause: Pause) -> None:
        with self._wake:
            new = self._error is None or self._error.message != error.message
            self._error, self._away = error, not pause.environment
            self._probe_at = time.monotonic() + pause.probe_s
            self._rests += 1
            self._give_back_ahead()
            self._wake.notify_all()
        if new:
            log.warning("%s: sending stands: %s", self.name, error)
        self._changed(self.name)

    # --- sending ---

    def _begin(self, sender: Sender, batches: Sequence[Sequence[Item]]) -> None:
        """Hand leased batches to the senders, and start as many of those as are needed."""
        with self._wake:
            self._ahead.extend(batches)
            if self._stands():
                self._give_back_ahead()
            for _ in range(min(len(self._ahead), self._wide(sender) - len(self._threads))):
                thread = threading.Thread(
                    target=self._send, args=(sender,), name=f"reportdesk-send-{self.name}", daemon=True
                )
                # Under the lock and first: one that cannot be started must not count as sending.
                thread.start()
                self._threads.add(thread)

    def _send(self, sender: Sender) -> None:
        try:
            while items := self._next(sender):
                self._attempt(sender, items)
        finally:
            with self._wake:
                self._threads.discard(threading.current_thread())
                self._work = True
                self._wake.notify_all()

    def _next(self, sender: Sender) -> Sequence[Item]:
        """Return what this thread sends next; empty when it is to end."""
        with self._wake:
            if self._stands() or not self._ahead or len(self._threads) > self._wide(sender):
                return ()
            items = self._ahead.popleft()
            if self._wanted(sender) > 0:
                self._work = True
                self._wake.notify_all()
            return items

    def _stands(self) -> bool:
        return self._stopping or self._error is not None or bool(self._pause_reasons)

    def _give_back_ahead(self) -> None:
        """End the leases of what nobody sends now. Stopping gives all leases back by itself."""
        if self._ahead and not self._stopping:
            items = [item for batch in self._ahead for item in batch]
            self._workspace.submit(partial(outbox_taking.release, items=items))
        self._ahead.clear()

    def _attempt(self, sender: Sender, items: Sequence[Item]) -> None:
        try:
            refusals = sender.deliver(items, sent=self._note_bytes, stopped=self._is_stopped)
            for refused in refusals:
                self._failed(refused.item, refused.error)
            with self._wake:
                self._in_a_row = self._rests = 0
                self._items.note(time.monotonic(), len(items) - len(refusals))
                self._width.delivered(time.monotonic(), sum(item.size for item in items))
        except DeliveryError as error:
            self._all_failed(items, error)
        except WorkspaceError as error:
            log.warning("%s: what was sent could not be noted; it is sent again: %s", self.name, error)
        except Exception as error:
            if self._is_stopped():
                log.info("%s: a sending ended after the stop: %s", self.name, error)
            elif len(items) > 1:
                # Something in one of them trips the program: alone, only that one is set aside.
                for item in items:
                    self._attempt(sender, [item])
            else:
                log.exception("%s: the sending itself failed", self.name)
                self._all_failed(items, _mistake(error))

    def _all_failed(self, items: Sequence[Item], error: DeliveryError) -> None:
        try:
            if error.kind is FailureKind.TRANSIENT and not isinstance(error, SendingStopped):
                with self._wake:
                    self._in_a_row += 1
                    self._width.failed(time.monotonic())
            for item in items:
                self._failed(item, error)
        except Exception as second:  # noqa: BLE001 - the workspace may be closed by now: the leases end by themselves
            log.info("%s: a failure could not be noted: %s", self.name, second)

    def _failed(self, item: Item, error: DeliveryError) -> None:
        failure = error.failure(STAGE)
        if isinstance(error, SendingStopped):
            self._run_task(outbox_taking.postpone, item, not_before=0.0, failure=None, counted=False)
            return
        decision = decide(
            error.kind,
            attempts=item.attempts,
            in_a_row=max(1, self._in_a_row),
            rests=self._rests,
            chance=random.random(),
        )
        if isinstance(decision.item, SetAside):
            log.warning("%s: %s %s is set aside: %s", self.name, item.kind, item.key, error)
            self._run_task(outbox_taking.set_aside, item, failure=failure)
        else:
            not_before = time.time() + decision.item.delay_s
            self._run_task(
                outbox_taking.postpone, item, not_before=not_before, failure=failure, counted=decision.item.counted
            )
        with self._wake:
            stands_already = self._error is not None
        if decision.lane is not None and not stands_already:
            self._pause_lane(error, decision.lane)

    def _run_task(self, task: Callable[..., None], item: Item, **values: object) -> None:
        self._workspace.run(partial(task, item=item, **values))

    def _note_bytes(self, size: int) -> None:
        with self._wake:
            self._bytes.note(time.monotonic(), size)

    def _is_stopped(self) -> bool:
        return self._stopping or bool(self._pause_reasons)


def _mistake(error: Exception) -> ItemRefused:
    return ItemRefused(f"The program itself failed while it sent this: {type(error).__name__}: {error}.")
