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

import contextlib
import logging
import os
import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QThreadPool

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, FailureKind, FileChanged, ReportdeskError, StageFailed, WorkspaceError
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus, Move, target
from reportdesk.engine.capacity import recommended_workers
from reportdesk.engine.events import Banner, Control, EngineEvent, StageChanged
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.engine.progress import Meter, Progress
from reportdesk.engine.retry import GiveUp, TryAgain, decide
from reportdesk.engine.scheduler import Scheduler
from reportdesk.engine.slots import Slots
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.events import Committed, Ready, Trouble
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.rows import Location
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

RECOGNISER = "reportdesk.recognition.pipeline:recognise"
PROBE_S = 5.0
IDLE_PROCESS_S = 300.0
Listener = Callable[[EngineEvent], None]


@dataclass(slots=True)
class Running:
    """An image that a slot is working on; `since` is monotonic seconds."""

    job: Ready
    since: float
    stage: str = ""
    file: str = ""
    process: RecogniserProcess | None = None
    cancelled: bool = False


@dataclass(slots=True)
class _State:
    """What the engine's lock guards."""

    running: dict[int, Running] = field(default_factory=dict)
    paused: bool = False
    lane_error: ReportdeskError | None = None
    stopping: bool = False
    workers: int = 1


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
        self._keep_thumbnail = keep_thumbnail
        self._workspace = workspace
        self._settings = settings
        self._target = recogniser
        self._lock = threading.RLock()
        self._wake = threading.Condition(self._lock)
        self._scheduler = Scheduler(settings.ageing_s)
        self._state = _State(workers=settings.workers or recommended_workers())
        self._pool = QThreadPool()
        self._pool.setExpiryTimeout(-1)
        self._pool.setMaxThreadCount(self._state.workers)
        self._slots = Slots(settings.worker_memory_mb, recogniser)
        self._listeners: list[Listener] = []
        self._meters: defaultdict[int | None, Meter] = defaultdict(Meter)
        self._report_names: dict[int, str] = {}
        self._keeper: threading.Thread | None = None
        self._unlisten: Callable[[], None] = lambda: None

    # --- life ---

    def start(self) -> int:
        """Queue what the last run left, begin to work, and return how many images had been interrupted."""
        interrupted = self._workspace.run(image_tasks.recover)
        now = time.time()
        with self._lock:
            for report in self._workspace.queries.paused_reports():
                self._scheduler.pause(report)
            self._unlisten = self._workspace.listen(self._on_workspace)
            for job in self._workspace.queries.ready():
                self._scheduler.add(job, now)
        self._keeper = threading.Thread(target=self._keep, name="reportdesk-engine", daemon=True)
        self._keeper.start()
        self._pump()
        return interrupted

    def stop(self) -> None:
        """Stop within a second: running images go back to the queue, uncounted, and the processes end."""
        with self._lock:
            self._state.stopping = True
            processes = [entry.process for entry in self._state.running.values() if entry.process]
            self._wake.notify_all()
        for process in processes:
            process.stop()
        self._pool.waitForDone(-1)
        if self._keeper is not None:
            self._keeper.join()
            self._keeper = None
        self._unlisten()
        self._slots.close()

    def warm(self, images: int) -> None:
        """Start recogniser processes ahead of work that is about to come."""
        self._slots.warm(min(self.workers, images) - len(self._state.running))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with live events, on any thread; the returned function ends that."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock, contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    # --- what the operator does ---

    @property
    def workers(self) -> int:
        """How many images run at once."""
        return self._state.workers

    def set_workers(self, number: int) -> None:
        """Change how many images run at once; running ones are not disturbed. 0 chooses from the machine."""
        with self._lock:
            self._state.workers = number or recommended_workers()
            self._pool.setMaxThreadCount(self._state.workers)
        self._tell(Control())
        self._pump()

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
        self._tell(Control())
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
            self._scheduler.set_priority(report, priority, time.time())
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

    def retry(self, images: Iterable[int]) -> int:
        """Queue finished images again, with all attempts before them; return how many."""
        return self._workspace.run(partial(image_tasks.retry, chosen=list(images)))

    def try_now(self) -> None:
        """Probe a paused lane at once."""
        with self._lock:
            self._wake.notify_all()

    # --- what others want to know ---

    @property
    def busy(self) -> bool:
        """True while images run, or wait and may run (also later, after a delay)."""
        with self._lock:
            return bool(self._state.running) or len(self._scheduler) > 0

    def running(self) -> dict[int, Running]:
        """Return the images in work."""
        with self._lock:
            return dict(self._state.running)

    def progress(self, report: int | None, left: int) -> Progress:
        """Return rate and remaining time of a report (None: all), of which `left` images are unfinished."""
        with self._lock:
            return self._meters[report].progress(time.monotonic(), left)

    # --- inside ---

    def _on_workspace(self, event: Committed | Trouble) -> None:
        if isinstance(event, Trouble):
            self._tell(Banner(event.error))
            return
        if not event.ready and not event.unready:
            return
        now = time.time()
        stopped = []
        with self._lock:
            for job in event.ready:
                self._scheduler.add(job, now)
            for image in event.unready:
                self._scheduler.remove(image)
                entry = self._state.running.get(image)
                if entry is not None:
                    entry.cancelled = True
                    stopped.append(entry.process)
            if any(job.not_before > now for job in event.ready):
                self._wake.notify_all()
        for process in stopped:
            if process is not None:
                process.stop()
        self._pump()

    def _pump(self) -> None:
        """Fill the free slots."""
        with self._lock:
            state = self._state
            while not (state.stopping or state.paused or state.lane_error) and len(state.running) < state.workers:
                job = self._scheduler.take(time.time())
                if job is None:
                    return
                now = time.monotonic()
                if not state.running:
                    self._meters[None].began(now)
                if all(entry.job.report != job.report for entry in state.running.values()):
                    self._meters[job.report].began(now)
                state.running[job.image] = Running(job, now)
                self._pool.start(partial(self._run, job))

    def _run(self, job: Ready) -> None:
        """Run one image on a pool thread. An exception here would only be printed by Qt: it becomes a failure."""
        try:
            # Not waited for: the commit runs beside the reading, and the writer keeps the order of start and finish.
            started = self._workspace.submit(partial(image_tasks.start, image=job.image))
            outcome = self._attempt(job, started)
            if outcome is not None:
                self._finish(job, outcome)
        except WorkspaceError as error:
            log.error("image %d: %s", job.image, error)
            self._tell(Banner(error))
        except Exception as error:
            log.exception("image %d: the engine itself failed", job.image)
            self._fail_for_engine(job, error)
        finally:
            with self._lock:
                self._state.running.pop(job.image, None)
                self._scheduler.done(job.image, time.time())
            self._pump()

    def _fail_for_engine(self, job: Ready, error: Exception) -> None:
        """A mistake of the engine must not leave an image running for ever."""
        cause = StageFailed(f"The program itself failed while it read this image: {type(error).__name__}: {error}.")
        outcome = Outcome(Move.FAILED, 0.0, failure=cause.failure("decode"))
        with contextlib.suppress(WorkspaceError):
            self._workspace.submit(partial(image_tasks.finish, image=job.image, outcome=outcome))

    def _report_name(self, report: int) -> str:
        if report not in self._report_names:
            self._report_names[report] = self._workspace.queries.report(report).name
        return self._report_names[report]

    def _attempt(self, job: Ready, started: Future[int]) -> Outcome | None:
        """Return how the attempt ended, None when there is nothing to write."""
        where = self._workspace.queries.location(job.image)
        began = time.monotonic()
        entry = self._state.running[job.image]
        entry.file = where.file
        process = self._slots.borrow()
        try:
            _refuse_changed(where)
            with self._lock:
                entry.process = process
                if entry.cancelled or self._state.stopping:
                    raise Stopped
            result = process.call(
                self._target,
                (where.file, self._settings),
                deadline_s=self._settings.image_deadline_s,
                on_stage=partial(self._on_stage, entry),
            )
        except Stopped:
            if not entry.cancelled:
                self._send_back(job)
            return None
        except ReportdeskError as error:
            failure = error.failure(entry.stage or "decode")
            return self._failed(job, failure, started, time.monotonic() - began)
        finally:
            with self._lock:
                entry.process = None
            self._slots.give_back(process)
        if self._keep_thumbnail is not None:
            self._keep_thumbnail(where.sha256, result.thumbnail)
        return self._ended(job, result, started, time.monotonic() - began)

    def _ended(self, job: Ready, result: ImageResult, started: Future[int], seconds: float) -> Outcome | None:
        if result.failure is not None:
            return self._failed(job, result.failure, started, seconds, result)
        move = Move.DOUBTED if result.doubts else Move.COMPLETED
        return Outcome(move, seconds, result)

    def _failed(
        self, job: Ready, failure: Failure, started: Future[int], seconds: float, result: ImageResult | None = None
    ) -> Outcome | None:
        """Decide by the failure's kind: None when the image goes back into the queue."""
        decision = decide(
            failure.kind,
            started.result(),
            retries=self._settings.retry_count,
            base_delay_s=self._settings.retry_delay_s,
            chance=random.random(),
        )
        if isinstance(decision, GiveUp):
            return Outcome(Move.FAILED, seconds, result, failure)
        if isinstance(decision, TryAgain):
            not_before = time.time() + decision.delay_s
            log.warning("image %d: %s Next try in %.1f s.", job.image, failure.message, decision.delay_s)
            self._workspace.run(partial(image_tasks.send_back, image=job.image, not_before=not_before, failure=failure))
        else:
            self._send_back(job)
            self._stop_lane(failure)
        return None

    def _send_back(self, job: Ready) -> None:
        self._workspace.run(partial(image_tasks.send_back, image=job.image))

    def _finish(self, job: Ready, outcome: Outcome) -> None:
        if not self._workspace.run(partial(image_tasks.finish, image=job.image, outcome=outcome)):
            return
        now = time.monotonic()
        with self._lock:
            for stream in (None, job.report):
                self._meters[stream].ended(now, outcome.seconds)
        log.info(
            "report %s: image %s: %s, %d findings in %.2f s%s",
            self._report_name(job.report),
            self._state.running[job.image].file,
            target(outcome.move).value,
            outcome.result.findings_count if outcome.result else 0,
            outcome.seconds,
            f": {outcome.failure.message}" if outcome.failure else "",
        )

    def _on_stage(self, entry: Running, stage: str) -> None:
        entry.stage = stage
        self._tell(StageChanged(entry.job.image, stage))

    def _tell(self, event: EngineEvent) -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener of the engine failed")

    # --- the lane ---

    def _stop_lane(self, failure: Failure) -> None:
        error = LaneStopped(failure.message, failure.hint)
        with self._lock:
            self._state.lane_error = error
            self._wake.notify_all()
        log.error("work stops: %s", failure.message)
        self._tell(Banner(error))

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

    def _next_look_s(self) -> float:
        due = self._scheduler.next_due()
        return 60.0 if due is None else min(60.0, max(0.01, due - time.time()))

    def _probe(self) -> None:
        """Start a recogniser; when that works, the lane goes on."""
        process = RecogniserProcess(self._settings.worker_memory_mb, self._target)
        try:
            process.wait_ready()
        except ReportdeskError as error:
            log.warning("work still stands: %s", error)
            process.close()
            return
        self._slots.give_back(process)
        with self._lock:
            self._state.lane_error = None
        self._tell(Banner(None))


def _refuse_changed(where: Location) -> None:
    """Findings must belong to the content that was hashed.

    Raises:
        FileChanged: size or time of the file differ from those of its hash.
    """
    with contextlib.suppress(OSError):
        status = os.stat(where.file)
        if (status.st_size, status.st_mtime_ns) != (where.size, where.mtime_ns):
            raise FileChanged("The file was changed after it was found.", "Drop its folder again to read it anew.")


class LaneStopped(ReportdeskError):
    """The cause for which no image can be read at all now."""

    kind = FailureKind.ENVIRONMENT
    reason = "lane-stopped"
