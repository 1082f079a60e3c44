"""One image in work, and how an attempt at it goes."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import field
from functools import partial

from reportdesk.config.reading_choice import ReadingChoice
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, FileChanged, ReportdeskError, WorkspaceError
from reportdesk.domain.log_line import log_line
from reportdesk.domain.mistakes import own_mistake
from reportdesk.domain.results import ImageResult
from reportdesk.domain.retry import GiveUp, TryAgain, decide
from reportdesk.domain.status import Move, target
from reportdesk.domain.steady_clock import steady_now
from reportdesk.domain.values import dataclass
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.engine.slots import Slots
from reportdesk.workspace import image_tasks
from reportdesk.workspace.events import Ready
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.rows import Location
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)


@dataclass
class Running:
    """An image that a slot is working on; `since` is monotonic seconds.

    `is_read` is True when all that is left is to write what was found: the slot may go on with another image.
    """

    job: Ready
    since: float
    stage: str = ""
    file: str = ""
    cancelled: bool = False
    is_read: bool = False
    _stopped: bool = False
    _process: RecogniserProcess | None = None
    _guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def has_process(self) -> bool:
        """True while a recogniser process works on the image."""
        return self._process is not None

    def stop(self, *, cancelled: bool) -> None:
        """End the work now; a cancelled image does not go back to the queue."""
        with self._guard:
            self._stopped = True
            self.cancelled |= cancelled
            process = self._process
        if process is not None:
            process.stop()

    def lend(self, process: RecogniserProcess) -> None:
        """Work with `process` from now on.

        Raises:
            Stopped: `stop` came first.
        """
        with self._guard:
            if self._stopped:
                raise Stopped
            self._process = process

    def unlend(self) -> None:
        """Work with no process any more."""
        with self._guard:
            self._process = None


class Attempts:
    """Runs single attempts on pool threads and writes how they end."""

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        slots: Slots,
        recogniser: str,
        *,
        on_stage: Callable[[int, str], None],
        on_environment: Callable[[Failure], None],
        on_read: Callable[[Running], None],
        keep_thumbnail: Callable[[str, bytes], None] | None,
    ) -> None:
        self._workspace = workspace
        self._settings = settings
        self._slots = slots
        self._recogniser = recogniser
        self._on_stage = on_stage
        self._on_environment = on_environment
        self._on_read = on_read
        self._keep_thumbnail = keep_thumbnail
        self._report_names: dict[int, str] = {}

    def configure(self, settings: Settings) -> None:
        """Make the next attempts by other settings."""
        self._settings = settings

    def run(self, entry: Running) -> float | None:
        """Make one attempt and write its end; return its seconds when the image is finished by it.

        Raises:
            WorkspaceError: nothing can be written.
        """
        image = entry.job.image
        try:
            # Not waited for: the commit runs beside the reading, and the writer keeps the order of start and finish.
            started = self._workspace.submit(partial(image_tasks.start, image=image))
            outcome = self._outcome(entry, started)
            if outcome is None or not self._workspace.run(partial(image_tasks.finish, image=image, outcome=outcome)):
                return None
        except WorkspaceError:
            raise
        except Exception as error:
            log.exception("image %d: the engine itself failed", image)
            self._fail_for_engine(image, error)
            return None
        self._log_line(entry, outcome)
        return outcome.seconds

    def _outcome(self, entry: Running, started: Future[int]) -> Outcome | None:
        """Return how the attempt ended, None when the image was sent back or cancelled."""
        where = self._workspace.queries.location(entry.job.image)
        entry.file = where.file
        began = time.monotonic()
        try:
            process = self._slots.borrow(self._settings)
        except ReportdeskError as error:
            return self._failed(entry.job.image, error.failure("decode"), started, time.monotonic() - began)
        try:
            _refuse_changed(where)
            entry.lend(process)
            settings = ReadingChoice.parse(where.overrides).applied(self._settings)
            earlier = self._workspace.queries.read_before(entry.job.image, settings.stages)
            result: ImageResult = process.call(
                self._recogniser,
                (where.file, settings) if earlier is None else (where.file, settings, earlier),
                deadline_s=self._settings.image_deadline_s,
                on_stage=partial(self._note_stage, entry),
            )
        except Stopped:
            if not entry.cancelled:
                self._send_back(entry.job.image)
            return None
        except ReportdeskError as error:
            failure = error.failure(entry.stage or "decode")
            return self._failed(entry.job.image, failure, started, time.monotonic() - began)
        finally:
            entry.unlend()
            self._slots.give_back(process)
            self._on_read(entry)
        if self._keep_thumbnail is not None:
            self._keep_thumbnail(where.sha256, result.thumbnail)
        seconds = time.monotonic() - began
        if result.failure is not None:
            return self._failed(entry.job.image, result.failure, started, seconds, result)
        return Outcome(result.move, seconds, result)

    def _note_stage(self, entry: Running, stage: str) -> None:
        entry.stage = stage
        self._on_stage(entry.job.image, stage)

    def _failed(
        self, image: int, failure: Failure, started: Future[int], seconds: float, result: ImageResult | None = None
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
            not_before = steady_now() + decision.delay_s
            log.warning("image %d: %s Next try in %.1f s.", image, failure.message, decision.delay_s)
            self._workspace.run(
                partial(image_tasks.send_back, image=image, not_before=not_before, failure=failure, seconds=seconds)
            )
        else:
            self._send_back(image)
            self._on_environment(failure)
        return None

    def _send_back(self, image: int) -> None:
        self._workspace.run(partial(image_tasks.send_back, image=image))

    def _fail_for_engine(self, image: int, error: Exception) -> None:
        """A mistake of the engine must not leave an image running for ever."""
        outcome = Outcome(Move.FAILED, 0.0, failure=own_mistake(error).failure("decode"))
        with contextlib.suppress(WorkspaceError):
            self._workspace.submit(partial(image_tasks.finish, image=image, outcome=outcome))

    def _log_line(self, entry: Running, outcome: Outcome) -> None:
        report = entry.job.report
        if report not in self._report_names:
            self._report_names[report] = self._workspace.queries.report(report).name
        line = log_line(
            self._report_names[report],
            str(entry.file),
            target(outcome.move),
            outcome.result.findings_count if outcome.result else 0,
            outcome.seconds,
            outcome.failure.message if outcome.failure else "",
        )
        log.info("%s", line)


def _refuse_changed(where: Location) -> None:
    """Findings must belong to the content that was hashed.

    Raises:
        FileChanged: size or time of the file differ from those of its hash.
    """
    with contextlib.suppress(OSError):
        status = os.stat(where.file)
        if (status.st_size, status.st_mtime_ns) != (where.size, where.mtime_ns):
            raise FileChanged("The file was changed after it was found.", "Drop its folder again to read it anew.")
