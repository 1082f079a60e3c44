"""The engine: takes ready images in the scheduler's order, runs each behind a pool slot, and writes how it ended.

On what happens when:

* An image becomes ready (committed by intake, a retry, a promoted duplicate): it is lined up, and a slot takes it.
* The recogniser crashes, hangs past the deadline or takes too much memory: this image gets that failure, the process
  is replaced, the others never notice.
* A transient failure: back into the queue with `not_before`. An environment failure: the lane pauses with one banner,
  the image goes back uncounted, and a probe every five seconds (or "try now") starts a recogniser to see.
* Cancel: the image is cancelled in the workspace first, then its process is killed. Stop: running images go back.
* The disk is full: the writer holds the results and waits, so slots wait with them; nothing is lost.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QThreadPool

from reportdesk.config.left_behind import leave_behind
from reportdesk.config.reading_choice import AS_SET, ReadingChoice
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, LaneStopped, ReportdeskError, WorkspaceError
from reportdesk.domain.listeners import Listeners
from reportdesk.domain.reports import Priority
from reportdesk.domain.retry import MAX_DELAY_S
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.steady_clock import steady_now
from reportdesk.engine.capacity import recommended_workers
from reportdesk.engine.events import Banner, Control, EngineEvent, StageChanged
from reportdesk.engine.process import Stopped
from reportdesk.engine.progress import Meters, Progress
from reportdesk.engine.remote import Remote
from reportdesk.engine.running import Attempts, Running
from reportdesk.engine.scheduler import Scheduler
from reportdesk.engine.slots import Slots
from reportdesk.engine.state import State
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

RECOGNISER = "reportdesk.recognition.pipeline:recognise"
PROBE_S = 5.0
IDLE_PROCESS_S = 300.0
STOP_MS = 10_000
"""A photograph's drive that answers no more holds a thread for as long as the system likes."""
Listener = Callable[[EngineEvent], None]


class Engine:
    """Runs the workspace's ready images. All methods may be called from any thread."""

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        *,
        recogniser: str = RECOGNISER,
        keep_thumbnail: Callable[[str, bytes], None] | None = None,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            recogniser: "module:function" with the signature of `recognition.pipeline.recognise`, run in the children.
            keep_thumbnail: takes (SHA-256, JPEG) of each image read, before its result is committed.
        """
        self._workspace = workspace
        self._settings = settings
        self._lock = threading.RLock()
        self._wake = threading.Condition(self._lock)
        self._scheduler = Scheduler(settings.ageing_s)
        self._state = State(workers=settings.workers or recommended_workers())
        self._pool = QThreadPool()
        self._pool.setExpiryTimeout(-1)
        self._pool.setMaxThreadCount(self._state.most)
        self._slots = Slots(settings.worker_memory_mb, recogniser)
        self._attempts = Attempts(
            workspace,
            settings,
            self._slots,
            recogniser,
            on_stage=self._on_stage,
            on_environment=self._stop_lane,
            on_read=self._on_read,
            keep_thumbnail=keep_thumbnail,
        )
        self._listeners = Listeners[EngineEvent]("engine")
        self._meters = Meters()
        self._keeper: threading.Thread | None = None
        self._unlisten: Callable[[], None] = lambda: None

    # --- life ---

    def start(self) -> int:
        """Queue what the last run left, begin to work, and return how many images had been interrupted."""
        interrupted = self._workspace.run(image_tasks.recover)
        now = steady_now()
        with self._lock:
            for report in self._workspace.queries.paused_reports():
                self._scheduler.pause(report)
            self._unlisten = self._workspace.listen(self._on_workspace)
            for job in self._workspace.queries.ready():
                # Farther ahead than any delay: the clock was set back since, and nobody waits for it to catch up.
                not_before = min(job.not_before, now + MAX_DELAY_S)
                self._scheduler.add(replace(job, not_before=not_before), now)
        self._keeper = threading.Thread(target=self._keep, name="reportdesk-engine", daemon=True)
        self._keeper.start()
        self._pump()
        return interrupted

    def stop(self) -> None:
        """Stop within a second, or `STOP_MS` where a drive is dead: running images go back to the queue, uncounted."""
        with self._lock:
            self._state.stopping = True
            running = list(self._state.running.values())
            self._wake.notify_all()
        for entry in running:
            entry.stop(cancelled=False)
        self._slots.stop()
        if not self._pool.waitForDone(STOP_MS):
            leave_behind(self._pool)
        if self._keeper is not None:
            self._keeper.join()
            self._keeper = None
        self._unlisten()
        self._slots.close()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with live events, on any thread; the returned function ends that."""
        return self._listeners.listen(listener)

    # --- what the operator does ---

    @property
    def workers(self) -> int:
        """How many images run at once."""
        return self._state.workers

    def set_workers(self, number: int) -> None:
        """Change how many images run at once; running ones are not disturbed. 0 chooses from the machine."""
        with self._lock:
            self._state.workers = number or recommended_workers()
            self._pool.setMaxThreadCount(self._state.most)
        self._listeners.tell(Control())
        self._pump()

    def configure(self, settings: Settings) -> None:
        """Work by other settings from the next image on; running ones are not disturbed."""
        with self._lock:
            before, self._settings = self._settings, settings
            self._attempts.configure(settings)
            self._scheduler.set_ageing(settings.ageing_s)
        if settings.worker_memory_mb != before.worker_memory_mb:
            self._slots.limit_memory(settings.worker_memory_mb)
        if settings.workers != before.workers:
            self.set_workers(settings.workers)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def paused(self) -> bool:
        """True while the operator holds everything back."""
        return self._state.paused

    def pause(self) -> None:
        """Take no new images; running ones end."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on."""
        self._set_paused(False)

    def _set_paused(self, paused: bool) -> None:
        with self._lock:
            self._state.paused = paused
        self._listeners.tell(Control())
        self._pump()

    def pause_report(self, report: int) -> None:
        """Hold one report back."""
        self._workspace.run(partial(report_tasks.set_paused, report=report, paused=True))
        with self._lock:
            self._scheduler.pause(report)

    def resume_report(self, report: int) -> None:
        """Let one report go on."""
        self._workspace.run(partial(report_tasks.set_paused, report=report, paused=False))
        with self._lock:
            self._scheduler.resume(report)
        self._pump()

    def set_priority(self, report: int, priority: Priority) -> None:
        """Move a report into another band."""
        self._workspace.run(partial(report_tasks.set_priority, report=report, priority=priority))
        with self._lock:
            self._scheduler.set_priority(report, priority, steady_now())
        self._pump()

    def cancel_images(self, images: Iterable[int]) -> list[int]:
        """Cancel those that are queued or running; running work is killed. Returns those cancelled."""
        return self._workspace.run(partial(image_tasks.cancel, chosen=list(images)))

    def cancel_report(self, report: int) -> list[int]:
        """Cancel what is left of one report."""
        unfinished = (ImageStatus.QUEUED, ImageStatus.RUNNING)
        return self.cancel_images(self._workspace.queries.select_ids(report=report, statuses=unfinished))

    def cancel_all(self) -> list[int]:
        """Cancel what is left of all reports."""
        unfinished = (ImageStatus.QUEUED, ImageStatus.RUNNING)
        return self.cancel_images(self._workspace.queries.select_ids(statuses=unfinished))

    def retry(self, images: Iterable[int], choice: ReadingChoice = AS_SET) -> int:
        """Queue finished images again, with all attempts before them; return how many. `choice` is for these alone."""
        return self._workspace.run(partial(image_tasks.retry, chosen=list(images), overrides=str(choice)))

    def outdated(self, report: int | None = None) -> list[int]:
        """Return read images that models, patterns or settings of now would read in another way."""
        return self._workspace.queries.reprocessable(report=report, unavailable=(), fingerprint=self._fingerprint)

    def _fingerprint(self, overrides: str) -> str:
        return fingerprint(ReadingChoice.parse(overrides).applied(self._settings))

    def try_now(self) -> None:
        """Probe a paused lane at once."""
        with self._lock:
            self._wake.notify_all()

    # --- read elsewhere ---

    def set_remote(self, remote: Remote | None) -> None:
        """Have images read elsewhere from now on, or here again (None); what was out is lined up anew then."""
        now = steady_now()
        with self._lock:
            self._state.remote = remote
            out, self._state.out = self._state.out, {}
            for job in out.values():
                self._scheduler.done(job.image, now)
                self._scheduler.add(job, now)
        self._pump()

    def returned(self, image: int, seconds: float) -> None:
        """Count an image that was read elsewhere and is written down, and hand out the next one."""
        with self._lock:
            job = self._state.out.pop(image, None)
            if job is None:
                return
            self._scheduler.done(image, steady_now())
            self._tell_housekeeper()
        self._count(job.report, seconds)
        self._pump()

    def tell_trouble(self, error: ReportdeskError | None) -> None:
        """Show what keeps images from being read elsewhere, or that it is over (None)."""
        self._listeners.tell(Banner(error))

    # --- what others want to know ---

    @property
    def busy(self) -> bool:
        """True while images run, or wait and may run (also later, after a delay)."""
        with self._lock:
            return bool(self._state.running or self._state.out) or len(self._scheduler) > 0

    def running(self) -> dict[int, Running]:
        """Return the images in work."""
        with self._lock:
            return dict(self._state.running)

    def progress(self, report: int | None, left: int) -> Progress:
        """Return rate and remaining time of a report (None: all), of which `left` images are unfinished."""
        with self._lock:
            return self._meters.progress(time.monotonic(), report, left)

    # --- inside ---

    def _on_workspace(self, event: Committed | Trouble) -> None:
        if isinstance(event, Trouble):
            self._listeners.tell(Banner(event.error))
            return
        if not event.ready and not event.unready:
            return
        now = steady_now()
        stopped = []
        with self._lock:
            remote, dropped = self._state.remote, event.unready & self._state.out.keys()
            for image in dropped:
                del self._state.out[image]
                self._scheduler.done(image, now)
            for job in event.ready:
                self._scheduler.add(job, now)
            for image in event.unready:
                self._scheduler.remove(image)
                entry = self._state.running.get(image)
                if entry is not None:
                    stopped.append(entry)
            self._tell_housekeeper()
        for entry in stopped:
            entry.stop(cancelled=True)
        if remote is not None and dropped:
            remote.drop(dropped)
        self._pump()

    def _pump(self) -> None:
        """Fill the free slots."""
        with self._lock:
            state = self._state
            if state.remote is not None:
                self._hand_out(state.remote)
                return
            while not (state.stopping or state.paused or state.lane_error) and state.has_free_slot:
                job = self._scheduler.take(steady_now())
                if job is None:
                    return
                now = time.monotonic()
                self._meters.began(now, job.report, {entry.job.report for entry in state.running.values()})
                entry = state.running[job.image] = Running(job, now)
                self._pool.start(partial(self._run, entry))

    def _hand_out(self, remote: Remote) -> None:
        state = self._state
        while not (state.stopping or state.paused) and len(state.out) < remote.most:
            job = self._scheduler.take(steady_now())
            if job is None:
                return
            self._meters.began(time.monotonic(), job.report, {other.report for other in state.out.values()})
            state.out[job.image] = job
            remote.take(job)

    def _run(self, entry: Running) -> None:
        """Run one image on a pool thread. An exception here would only be printed by Qt: all are caught."""
        image = entry.job.image
        try:
            seconds = self._attempts.run(entry)
            if seconds is not None:
                self._count(entry.job.report, seconds)
        except WorkspaceError as error:
            log.error("image %d: %s", image, error)
            self._listeners.tell(Banner(error))
        finally:
            with self._lock:
                self._state.running.pop(image, None)
                self._scheduler.done(image, steady_now())
                self._tell_housekeeper()
            self._pump()

    def _count(self, report: int, seconds: float) -> None:
        with self._lock:
            self._meters.ended(time.monotonic(), report, seconds)

    def _on_read(self, entry: Running) -> None:
        with self._lock:
            entry.is_read = True
        self._pump()

    def _on_stage(self, image: int, stage: str) -> None:
        self._listeners.tell(StageChanged(image, stage))

    # --- the lane ---

    def _stop_lane(self, failure: Failure) -> None:
        error = LaneStopped(failure.message, failure.hint)
        with self._lock:
            # The images of the other slots fail for the same cause: one banner, and no probe ahead of its time.
            if self._state.lane_error is not None:
                return
            self._state.lane_error = error
            self._wake.notify_all()
        log.error("work stops: %s", failure.message)
        self._listeners.tell(Banner(error))

    def _keep(self) -> None:
        """The housekeeper: wakes delayed images when they are due, probes a stopped lane, ends idle processes."""
        while True:
            with self._lock:
                if self._state.stopping:
                    return
                lane_stopped = self._state.lane_error is not None
                self._wake.wait(PROBE_S if lane_stopped else self._next_look_s())
                if self._state.stopping:
                    return
            if lane_stopped:
                self._probe()
            self._slots.trim(self.workers, IDLE_PROCESS_S)
            self._pump()

    def _tell_housekeeper(self) -> None:
        """Let it look when the next delayed image is due, unless the lane stands; called with the lock."""
        if self._state.lane_error is None and self._scheduler.next_due() is not None:
            self._wake.notify_all()

    def _next_look_s(self) -> float:
        due = self._scheduler.next_due()
        return 60.0 if due is None else min(60.0, max(0.01, due - steady_now()))

    def _probe(self) -> None:
        """Start a recogniser; when that works, the lane goes on."""
        try:
            self._slots.try_one()
        except Stopped:
            return
        except ReportdeskError as error:
            log.warning("work still stands: %s", error)
            return
        with self._lock:
            self._state.lane_error = None
        self._listeners.tell(Banner(None))
