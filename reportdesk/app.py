"""The desk: workspace, intake and engine built and handed to each other. Used by window, terminal and Python API."""

from __future__ import annotations

import contextlib
import getpass
import logging
import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import wait
from pathlib import Path
from types import TracebackType

from reportdesk.config.declare import declarations
from reportdesk.config.paths import data_folder
from reportdesk.config.settings import DESK, Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import ReportSummary
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.turns import take_short_turns
from reportdesk.engine.engine import RECOGNISER, Engine
from reportdesk.engine.events import Banner, EngineEvent
from reportdesk.engine.previews import Previews
from reportdesk.intake.folder_watch import Pace
from reportdesk.intake.intake import Intake
from reportdesk.intake.watching import Watching
from reportdesk.shared_desk import SharedDesk
from reportdesk.sync.courier import Courier
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.filling import Filler
from reportdesk.workspace.migrate import Upgrading, at_once
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

OnImage = Callable[[int], None]
OnTrouble = Callable[[Exception | None], None]


def operator_name(settings: Settings) -> str:
    """Return the operator: the settings' one, else the name of the login."""
    if settings.operator:
        return settings.operator
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


class Desk:
    """An open workspace with everything that works on it. Leave it to stop cleanly: running images are queued again.

    What is finished is always queued for the destinations of the settings; only a `delivering` desk sends it. Watched
    folders are watched only when somebody starts `watching`.
    """

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        *,
        recogniser: str = RECOGNISER,
        with_previews: bool = False,
        delivering: bool = False,
        making: bool = True,
        wait_s: float = 0.0,
        upgrading: Upgrading = at_once,
    ) -> None:
        self.settings = settings
        self.workspace = Workspace(folder, making=making, wait_s=wait_s, upgrading=upgrading)
        self.previews = Previews(self.workspace, settings) if with_previews else None
        self.engine = Engine(
            self.workspace,
            settings,
            recogniser=recogniser,
            keep_thumbnail=self.previews.keep if self.previews else None,
        )
        self.intake = Intake(self.workspace)
        self.watching = Watching(self.workspace, Pace(settings.watch_settle_s, settings.watch_poll_s))
        self.courier = Courier(self.workspace, settings)
        self.filler = Filler(self.workspace)
        self._delivering = delivering
        self._recogniser = recogniser
        self._shared: SharedDesk | None = None
        self._changing = threading.Lock()
        self._closed = False

    def start(self) -> int:
        """Begin to work; return how many images the last run had left interrupted.

        Raises:
            WorkspaceError: the disk takes nothing. Nobody would see why the start waits for it: no window is there yet.
        """
        with self.workspace.not_waiting():
            self.courier.configure()
            self._share()
            interrupted = self.engine.start()
            self.intake.start()
            self.filler.start()
            if self._delivering:
                take_short_turns()
                self.courier.start()
        return interrupted

    def _share(self) -> None:
        """Let the shared queue read, where the settings say so; when it cannot, this computer reads, and says why."""
        if self.settings.work == "local":
            return
        try:
            self._shared = SharedDesk(
                self.workspace, self.engine, self.settings, recogniser=self._recogniser,
                keep_thumbnail=self.previews.keep if self.previews else None, cache_folder=data_folder() / "fetched",
            )  # fmt: skip
        except ReportdeskError as error:
            log.error("the shared queue cannot be used: %s", error)
            self.engine.tell_trouble(error)
        else:
            self._shared.start()

    def apply(self, settings: Settings, secrets_changed: bool = False) -> None:
        """Hand every room its new settings while work goes on. May take a second: a lane ends what it sends.

        Args:
            secrets_changed: connect to the destinations anew, whatever their settings say.

        Raises:
            WorkspaceError: where things are delivered cannot be noted.
        """
        with self._changing:
            # What is begun after the end would never be ended.
            if not self._closed:
                self._apply(settings, secrets_changed)

    def _apply(self, settings: Settings, secrets_changed: bool) -> None:
        before, self.settings = self.settings, settings
        self.engine.configure(settings)
        if secrets_changed or _differs_in_work(settings, before):
            if self._shared is not None:
                self._shared.stop(for_good=True)
                self._shared = None
            self._share()
        if self.previews is not None:
            self.previews.configure(settings)
        self.courier.apply(settings, reconnect=secrets_changed)
        self.watching.configure(Pace(settings.watch_settle_s, settings.watch_poll_s))

    def close(self) -> None:
        """Stop and write what is left: within a second or so, or some seconds where a drive or server is silent."""
        self.workspace.stop_waiting()
        # Last named, first ended; each is, also when another one fails in that.
        with self._changing, contextlib.ExitStack() as ends:
            self._closed = True
            ends.callback(self.workspace.close)
            if self.previews is not None:
                ends.callback(self.previews.stop)
            if self._delivering:
                ends.callback(self.courier.stop)
            ends.callback(self.engine.stop)
            if self._shared is not None:
                ends.callback(self._shared.stop, for_good=False)
            ends.callback(self.intake.stop)
            ends.callback(self.filler.stop)
            ends.callback(self.watching.stop)

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- runs ---

    def follow(self) -> Follower:
        """Begin to note what finishes: call it before the work is handed in, so that nothing is missed."""
        return Follower(self.workspace, self.engine, self.intake)

    def resume_reports(self, reports: Collection[int]) -> list[str]:
        """Let reports go on that somebody paused, and return their names: who waits for them would wait for ever."""
        paused = sorted(self.workspace.queries.paused_reports().intersection(reports))
        for report in paused:
            self.engine.resume_report(report)
        return [self.workspace.queries.report(report).name for report in paused]

    def run_reports(
        self,
        reports: Collection[int],
        *,
        follower: Follower | None = None,
        on_image: OnImage | None = None,
        on_trouble: OnTrouble | None = None,
        interrupted: threading.Event | None = None,
        began: float | None = None,
    ) -> list[ReportSummary]:
        """Wait until every image of `reports` is finished, and return a summary for each.

        Args:
            follower: what `follow` gave before the work was handed in; None follows from now on.
            on_image: called here, in this thread, with the id of each image that finished since then.
            on_trouble: called with what stops the work (disk full, engine that cannot start), or None when it goes on.
            interrupted: ends the wait when set.
            began: monotonic seconds from which the summary's time is counted; None means now.
        """
        follower = follower or self.follow()
        began = time.monotonic() if began is None else began
        try:
            follower.until_finished(set(reports), on_image, on_trouble, interrupted or threading.Event())
        finally:
            follower.end()
        seconds = time.monotonic() - began
        summaries = [self.summary(report, seconds) for report in reports]
        for summary in summaries:
            log.info(summary.line())
        return summaries

    def summary(self, report: int, seconds: float) -> ReportSummary:
        """Return the report's counters as a summary of a run of `seconds`."""
        shown = self.workspace.queries.report(report)
        counts = shown.counts
        return ReportSummary(
            report=shown.name,
            succeeded=counts.succeeded,
            failed=counts[ImageStatus.FAILED],
            duplicates=counts[ImageStatus.DUPLICATE],
            cancelled=counts[ImageStatus.CANCELLED],
            needs_review=counts[ImageStatus.NEEDS_REVIEW],
            findings=shown.findings,
            seconds=seconds,
            workers=self.engine.workers,
            ignored=shown.ignored,
        )


def _differs_in_work(settings: Settings, before: Settings) -> bool:
    """True when more has changed than what the window alone shows: handing work out begins anew then."""
    names = [declared.name for declared in declarations(Settings) if declared.group != DESK]
    return any(getattr(settings, name) != getattr(before, name) for name in names)


class Follower:
    """Follows commits from the waiting thread: the writer only drops ids into it."""

    LOOK_S = 0.5
    REST_S = 0.02
    """Between two looks at the counters: a look costs 0.4 ms, and commits come up to a hundred times a second."""

    def __init__(self, workspace: Workspace, engine: Engine, intake: Intake) -> None:
        self._workspace = workspace
        self._queries = workspace.queries
        self._intake = intake
        self._wake = threading.Condition()
        self._images: set[int] = set()
        self._told: set[int] = set()
        self._troubles: list[Exception | None] = []
        self._changed = True
        self._ends = [workspace.listen(self._on_workspace), engine.listen(self._on_engine)]

    def end(self) -> None:
        """Follow no more."""
        for end in self._ends:
            end()

    def _on_workspace(self, event: Committed | Trouble) -> None:
        with self._wake:
            if isinstance(event, Committed):
                self._images |= event.images
                self._changed = True
            self._wake.notify_all()

    def _on_engine(self, event: EngineEvent) -> None:
        if isinstance(event, Banner):
            with self._wake:
                self._troubles.append(event.error)
                self._wake.notify_all()

    def until_finished(
        self,
        reports: set[int],
        on_image: OnImage | None,
        on_trouble: OnTrouble | None,
        interrupted: threading.Event,
    ) -> None:
        """Tell what finishes in `reports` until all of it is finished, or `interrupted` is set."""
        while not interrupted.is_set():
            with self._wake:
                self._wake.wait_for(lambda: self._changed or self._troubles, self.LOOK_S)
                images, self._images = self._images, set()
                troubles, self._troubles = self._troubles, []
                self._changed = False
            if on_trouble is not None:
                for trouble in troubles:
                    on_trouble(trouble)
            if on_image is not None:
                self._tell(images, reports, on_image)
            interrupted.wait(self.REST_S)
            if not self._intake.busy and self._all_finished(reports):
                self._until_told(interrupted)
                with self._wake:
                    if not self._images:
                        return

    def _until_told(self, interrupted: threading.Event) -> None:
        """Wait until what can be seen in the workspace was told too: an image told later would be left out.

        The writer does one thing after the other: what it answers from now on comes after what it had to tell.
        """
        answered = self._workspace.submit(lambda _transaction: None)
        while not interrupted.is_set() and not wait([answered], self.LOOK_S).done:
            pass

    def _all_finished(self, reports: set[int]) -> bool:
        counts = self._queries.counts()
        return all(counts[report].finished == counts[report].total for report in reports if report in counts)

    def _tell(self, images: set[int], reports: set[int], on_image: OnImage) -> None:
        ordered = sorted(images)
        for first in range(0, len(ordered), 200):
            rows = self._queries.rows(ordered[first : first + 200])
            for image in ordered[first : first + 200]:
                row = rows.get(image)
                if row is None or row.report_id not in reports:
                    continue
                if not row.status.is_final:
                    self._told.discard(image)
                elif image not in self._told:
                    # Later commits touch a finished image too (its delivery, its search words): it is told once.
                    self._told.add(image)
                    on_image(image)
