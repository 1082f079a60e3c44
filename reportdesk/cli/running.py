"""Commands that read images: process, demo, retry, reprocess."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from argparse import Namespace
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import IO, TYPE_CHECKING

from reportdesk.app import Desk, Follower, operator_name
from reportdesk.cli.delivering import deliver, refuse_nowhere
from reportdesk.cli.output import ProgressBar, drop_output, image_line, json_target, refuse_target, write_json
from reportdesk.cli.setup import has_display, refuse_missing, report_of, settings_of, workspace_of
from reportdesk.cli.signals import STOPPED, stop_signals
from reportdesk.config.paths import data_folder, sample_report_folder
from reportdesk.config.reading_choice import AS_SET, ReadingChoice
from reportdesk.domain.failures import ReportdeskError, WrongUse, known_reasons
from reportdesk.domain.reports import Priority, ReportSummary
from reportdesk.domain.results import SELECTABLE_STAGES
from reportdesk.domain.status import ImageStatus
from reportdesk.intake.walk import shown

if TYPE_CHECKING:
    from reportdesk.workspace.queries import Queries

SOME_FAILED = 1


def process(options: Namespace) -> int:
    """Read the named folders and photographs."""
    settings = settings_of(options)
    if options.sync:
        refuse_nowhere(settings)
    refuse_missing(options.paths)
    refuse_target(options.json)
    began = time.monotonic()
    with stop_signals() as stopped, Desk(workspace_of(options), settings, delivering=options.sync) as desk:
        follower = desk.follow()
        _say_interrupted(desk.start(), options)
        with desk.workspace.not_waiting():
            opened = desk.intake.drop(
                options.paths,
                operator=options.operator if options.operator is not None else operator_name(settings),
                priority=Priority.from_word(options.priority),
                name=options.report,
            )
        for report in opened:
            if report.continued and not options.quiet:
                print(f"The report {report.name} is known: what is new in it is read.", file=sys.stderr)
        code = _follow(desk, follower, [report.id for report in opened], options, stopped, began)
        if not options.sync or stopped.is_set():
            return code
        return max(code, deliver(desk.courier, stopped, timeout_s=None, patient=True, quiet=options.quiet))


def demo(options: Namespace) -> int:
    """Read the sample report: in the window where there is a display, else here."""
    folder = options.workspace if options.workspace is not None else _fresh_demo_workspace()
    options.workspace = folder
    # The sample is nobody's work: it goes nowhere, whatever is set up for this user.
    options.s3_bucket = options.database_url = ""
    if not options.terminal and options.json is None and has_display():
        from reportdesk.cli.window import show_window

        options.paths = [sample_report_folder()]
        return show_window(options)
    options.paths = [sample_report_folder()]
    options.operator, options.priority, options.report, options.sync = "demo", "normal", "", False
    if process(options) == STOPPED:
        return STOPPED
    if not options.quiet:
        print(f"One picture of the sample is broken on purpose. The workspace is {folder}", file=sys.stderr)
    return 0


def retry(options: Namespace) -> int:
    """Queue failed images again and read them."""
    settings = settings_of(options)
    refuse_target(options.json)
    began = time.monotonic()
    with stop_signals() as stopped, Desk(workspace_of(options), settings, making=False) as desk:
        queries = desk.workspace.queries
        report = report_of(options, queries)
        reason = options.reason or ""
        if reason and reason not in known_reasons() and not queries.select_ids(reason=reason):
            raise WrongUse(
                f"'{reason}' is neither a kind nor a reason of a failure.", f"Known: {', '.join(known_reasons())}."
            )
        if options.image:
            chosen = _named(queries, report, options.image, reason)
        else:
            chosen = queries.select_ids(report=report, statuses=(ImageStatus.FAILED,), reason=reason)
        return _again(desk, chosen, options, stopped, began)


def reprocess(options: Namespace) -> int:
    """Queue read images again that the present set-up may read better, and read them. Reviews are kept."""
    settings = settings_of(options)
    unavailable, old = _conditions(options.where)
    choice = _choice(options)
    refuse_target(options.json)
    began = time.monotonic()
    with stop_signals() as stopped, Desk(workspace_of(options), settings, making=False) as desk:
        queries = desk.workspace.queries
        report = report_of(options, queries)
        with desk.workspace.not_waiting():
            desk.filler.complete_index()

        def current(overrides: str) -> str:
            from reportdesk.recognition.fingerprints import fingerprint

            return fingerprint((ReadingChoice.parse(overrides) if choice == AS_SET else choice).applied(settings))

        chosen = queries.reprocessable(report=report, unavailable=unavailable, fingerprint=current if old else None)
        return _again(desk, chosen, options, stopped, began)


def _again(desk: Desk, chosen: list[int], options: Namespace, stopped: threading.Event, began: float) -> int:
    queries = desk.workspace.queries
    reports = queries.reports_of(chosen)
    failed_before = queries.failed_of(reports) - set(chosen)
    follower = desk.follow()
    _say_interrupted(desk.start(), options)
    with desk.workspace.not_waiting():
        queued = desk.engine.retry(chosen, _choice(options))
    if not options.quiet:
        print(f"Read again: {queued} images.", file=sys.stderr)
    code = _follow(desk, follower, reports, options, stopped, began)
    if code != SOME_FAILED:
        return code
    # The summaries are of whole reports: what failed earlier, and was not read now, is no failure of this command.
    return SOME_FAILED if queries.failed_of(reports) - failed_before else 0


def _choice(options: Namespace) -> ReadingChoice:
    return ReadingChoice(options.engine or "", options.thorough)


def _conditions(where: list[str]) -> tuple[list[str], bool]:
    """Return (stages that must have been unavailable, only old fingerprints)."""
    unavailable: list[str] = []
    old = False
    for condition in where:
        name, _, value = condition.partition("=")
        if (name, value) == ("fingerprint", "old"):
            old = True
        elif value == "unavailable" and name == "stage":
            unavailable += [stage.value for stage in SELECTABLE_STAGES]
        elif value == "unavailable" and name in {stage.value for stage in SELECTABLE_STAGES}:
            unavailable.append(name)
        else:
            raise WrongUse(
                f"'{condition}' is no condition.", "Use stage=unavailable, text=unavailable ... or fingerprint=old."
            )
    return unavailable, old


def _named(queries: Queries, report: int | None, given: str, reason: str) -> list[int]:
    """Return the images that `given` names: a file here, else a path, name or SHA-256 that the workspace knows.

    Raises:
        WrongUse: there is none, or all are duplicates, whose originals are read in their place.
    """
    # Other programs write a SHA-256 in capitals.
    names = [shown(os.path.abspath(given)), shown(given), given.lower()]
    chosen = next((ids for name in names if (ids := queries.select_ids(report=report, reason=reason, image=name))), [])
    if not chosen:
        raise WrongUse(f"The workspace holds no image {given}.", "See 'reportdesk results'.")
    originals = [image for image in chosen if queries.image(image).duplicate_of is None]
    if not originals:
        original = queries.image(chosen[0]).duplicate_of
        raise WrongUse(f"{given} is the same picture as {original}, which alone is read.", "Name that one.")
    return originals


def _follow(
    desk: Desk,
    follower: Follower,
    reports: Collection[int],
    options: Namespace,
    stopped: threading.Event,
    began: float,
) -> int:
    """Show images as they finish, then the summaries, and return the exit code."""
    with desk.workspace.not_waiting():
        resumed = desk.resume_reports(reports)
    for name in resumed:
        if not options.quiet:
            print(f"The report {name} was paused; it goes on now.", file=sys.stderr)
    with json_target(options.json) as target:
        view = _View(desk, reports, target, options.quiet)
        try:
            try:
                summaries = desk.run_reports(
                    reports,
                    follower=follower,
                    on_image=view.show,
                    on_trouble=view.trouble,
                    interrupted=stopped,
                    began=began,
                )
            finally:
                view.close()
        except BrokenPipeError:
            # Nobody reads on (`| head`), which ends the work, and must not look as if all of it were done.
            drop_output()
            stopped.set()
    if stopped.is_set():
        print("Stopped. What is left goes on with the same command.", file=sys.stderr)
        return STOPPED
    if not options.quiet:
        for summary in summaries:
            _print_summary(summary)
        _print_unavailable(desk, reports)
        _print_missing_identifiers(desk, reports)
    return SOME_FAILED if any(summary.failed for summary in summaries) else 0


def _print_summary(summary: ReportSummary) -> None:
    print(summary.line(), file=sys.stderr)
    if not summary.succeeded + summary.failed + summary.duplicates + summary.cancelled:
        print("  no photograph is in it", file=sys.stderr)
    for number, words in (
        (summary.needs_review, "need review"),
        (summary.duplicates, "are duplicates"),
        (summary.cancelled, "were cancelled"),
        (summary.ignored, "files were left out (see 'reportdesk status')"),
    ):
        if number:
            print(f"  {number} {words}", file=sys.stderr)


def _print_unavailable(desk: Desk, reports: Collection[int]) -> None:
    """What could not be read here must not look as if nothing was there."""
    lacking: Counter[str] = Counter()
    for report in reports:
        lacking.update(desk.workspace.finding.unavailable(report))
    for stages, number in lacking.items():
        print(
            f"  {number} without {' and '.join(stages.split())}: not available here (see 'reportdesk doctor')",
            file=sys.stderr,
        )


def _print_missing_identifiers(desk: Desk, reports: Collection[int]) -> None:
    """With `identifier_expected = "report"` a report without any is told once."""
    if desk.settings.identifier_expected != "report":
        return
    for report in reports:
        if not desk.workspace.queries.has_identifier(report):
            name = desk.workspace.queries.report(report).name
            print(f"report {name}: no identifier was found in any of its images", file=sys.stderr)


class _View:
    """Prints each image once; duplicates last, when their originals have been read."""

    def __init__(self, desk: Desk, reports: Collection[int], target: IO[str] | None, quiet: bool) -> None:
        self._queries = desk.workspace.queries
        self._reports = set(reports)
        self._target = target
        self._quiet = quiet
        self._bar = ProgressBar(quiet)
        self._duplicates: list[int] = []

    def show(self, image: int) -> None:
        shown = self._queries.image(image)
        if shown.status is ImageStatus.DUPLICATE:
            if image not in self._duplicates:
                self._duplicates.append(image)
            return
        self._print(image)

    def _print(self, image: int) -> None:
        shown = self._queries.image(image)
        if self._target is not None:
            write_json(self._target, shown)
        if not self._quiet and self._target is not sys.stdout:
            self._bar.line(image_line(shown), sys.stdout)
        counts = [count for report, count in self._queries.counts().items() if report in self._reports]
        self._bar.update(sum(count.finished for count in counts), sum(count.total for count in counts))

    def trouble(self, error: Exception | None) -> None:
        words = str(error) if error else "work goes on."
        hint = f"\n  {error.hint}" if isinstance(error, ReportdeskError) and error.hint else ""
        self._bar.line(f"reportdesk: {words}{hint}", sys.stderr)

    def close(self) -> None:
        for image in self._duplicates:
            self._print(image)
        self._bar.close()


def _say_interrupted(interrupted: int, options: Namespace) -> None:
    if interrupted and not options.quiet:
        print(f"The last run ended abruptly. Read again: {interrupted} images.", file=sys.stderr)


def _fresh_demo_workspace() -> Path:
    """Return an empty folder for the demo; the one of the last demo is thrown away unless a window still has it."""
    from reportdesk.domain.failures import WorkspaceBusy
    from reportdesk.workspace.lock import WorkspaceLock

    folder = data_folder() / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    lock = WorkspaceLock(folder)
    try:
        lock.acquire()
    except WorkspaceBusy:
        return data_folder() / f"demo-{os.getpid()}"
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
    return folder
