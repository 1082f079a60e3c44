"""The window, as the command without a name and as the demo."""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from argparse import Namespace
from functools import partial
from typing import TYPE_CHECKING

from reportdesk.app import Desk, operator_name
from reportdesk.cli.setup import has_display, notice_of, refuse_missing, sources_of, workspace_of
from reportdesk.cli.signals import undisturbed
from reportdesk.config.memory import collecting_later
from reportdesk.config.paths import log_folder, sample_report_folder
from reportdesk.config.sources import Keeper
from reportdesk.domain.failures import ReportdeskError, WindowSilent, WorkspaceBusy, WrongUse
from reportdesk.domain.reports import Priority

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reportdesk.config.settings import Settings
    from reportdesk.config.sources import Sources
    from reportdesk.installing.installer import Installer
    from reportdesk.ui.handover import Handover
    from reportdesk.ui.main_window import MainWindow

STARTING_S = 5.0
_AGAIN_S = 0.2
RESTART = 75
"""Told by a window that has to be shown again, because another workspace was chosen."""


def open_paths(options: Namespace) -> int:
    """Show the window and read the named folders and photographs in it, or in the one that is there."""
    refuse_missing(options.paths)
    return show_window(options)


def show_window(options: Namespace) -> int:
    """Show the window on the workspace, or bring the one that has it already to the front."""
    # Without a display Qt ends the process with a core dump; an offscreen window is what tests ask for.
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise WrongUse("There is no display for the window.", "Use 'reportdesk process FOLDER' in a terminal.")
    _keep_crash_traces()
    while (code := _shown(options)) == RESTART:
        options.paths = []
    return code


def _shown(options: Namespace) -> int:
    """Show the window once, by the settings as they are now."""
    sources = sources_of(options)
    settings = sources.in_force
    folder = workspace_of(options, settings)
    with collecting_later():
        from reportdesk.ui.languages import wear
        from reportdesk.ui.shell import application

    wear(application(), settings.language)
    try:
        desk = opened_desk(folder, settings, options)
        if desk is None:
            return 0
        try:
            return _worked(desk, sources, options)
        finally:
            with undisturbed():
                desk.close()
    except ReportdeskError as error:
        _show_error(error)
        raise


def opened_desk(folder: Path, settings: Settings, options: Namespace) -> Desk | None:
    """Return the desk, None when the window that has the workspace took over what was to be opened.

    Another start may still be on its way to its window, and a closed window still ends its work: for `STARTING_S` both
    are tried again.

    Raises:
        WorkspaceError: it cannot be opened, or another program than a window has it.
        WrongUse, WindowSilent: the window took nothing.
    """
    from reportdesk.ui.shell import raise_running

    upgrading = partial(_upgraded, theme_choice=settings.theme)
    until, wait_s = time.monotonic() + STARTING_S, 0.0
    while True:
        try:
            return Desk(folder, settings, with_previews=True, delivering=True, wait_s=wait_s, upgrading=upgrading)
        except WorkspaceBusy:
            try:
                if raise_running(folder, _handover(options)):
                    return None
            except WindowSilent:
                # A window that is being closed still listens, and takes nothing any more.
                if time.monotonic() > until:
                    raise
            if time.monotonic() > until:
                raise
            wait_s = _AGAIN_S


def _upgraded(work: Callable[[], None], theme_choice: str) -> None:
    """Run the upgrade of a workspace, which copies all of it before, and say so meanwhile."""
    from reportdesk.ui.shell import application
    from reportdesk.ui.theme import apply_theme
    from reportdesk.ui.upgrading import run_shown

    apply_theme(application(), theme_choice)
    run_shown(work)


def _worked(desk: Desk, sources: Sources, options: Namespace) -> int:
    """Show the window of an open desk until it is closed."""
    with collecting_later():
        from reportdesk.ui.settings.furnish import add_settings
        from reportdesk.ui.shell import run_window

    assert desk.previews is not None
    settings, restarts = sources.in_force, list[bool]()
    code = run_window(
        desk.workspace,
        desk.engine,
        desk.intake,
        desk.previews,
        desk.courier,
        installer=partial(_installer, settings),
        operator=operator_name(settings),
        sample=sample_report_folder(),
        theme_choice=settings.theme,
        pauses_on_metered=settings.sync_on_metered == "pause",
        paths=list(options.paths),
        report=getattr(options, "report", ""),
        priority=Priority.from_word(getattr(options, "priority", Priority.NORMAL.word)),
        extras=[
            partial(
                add_settings,
                keeper=Keeper(sources, desk.apply),
                sample=sample_report_folder(),
                operator_of=operator_name,
                asks_first=not options.paths,
                restart=lambda: restarts.append(True),
            ),
        ],
        later=[partial(_start, desk=desk), partial(_furnish, desk=desk, settings=settings)],
        notice=notice_of(options),
        update_address=settings.update_address,
    )
    return RESTART if restarts else code


def _start(_window: MainWindow, *, desk: Desk) -> None:
    """Begin to work once the window is seen: threads and recognisers that start take a tenth of the way to it."""
    desk.start()
    desk.watching.start()


def _installer(settings: Settings) -> Installer:
    from reportdesk.installing.installer import Installer

    return Installer(settings)


def _furnish(window: MainWindow, *, desk: Desk, settings: Settings) -> None:
    """Put on the window what its first frame does not show: entries of menus, the tray, watched folders."""
    from reportdesk.ui.desktop.presence import Presence
    from reportdesk.ui.help.help_menu import HelpMenu
    from reportdesk.ui.reports.recent_reports import RecentReports
    from reportdesk.ui.reports.report_care import ReportCare
    from reportdesk.ui.watching.watch_offer import WatchOffer
    from reportdesk.ui.workers.workers_offer import WorkersOffer

    assert desk.previews is not None
    WatchOffer(window, watching=desk.watching)
    WorkersOffer(window, settings=lambda: desk.settings)
    Presence(window, settings)
    RecentReports(window, ReportCare(window, desk.previews).reveal)
    HelpMenu(window, partial(_write_bundle, desk))


def _write_bundle(desk: Desk, target: Path, photographs: Sequence[Path]) -> int:
    from reportdesk.cli.bundle import write_bundle
    from reportdesk.cli.doctor import all_checks

    workspace = desk.workspace.folder
    return write_bundle(target, desk.settings, workspace, all_checks(desk.settings, workspace), photographs)


def _handover(options: Namespace) -> Handover:
    from reportdesk.ui.handover import Handover

    return Handover(
        tuple(os.path.abspath(path) for path in options.paths),
        getattr(options, "report", ""),
        getattr(options, "priority", Priority.NORMAL.word),
    )


def _show_error(error: ReportdeskError) -> None:
    """Say it in a window too: most operators start the program from an icon and see no terminal."""
    if (sys.stderr is not None and sys.stderr.isatty()) or not has_display():
        return
    from PySide6.QtWidgets import QMessageBox

    from reportdesk.ui.messages import told

    QMessageBox.critical(None, "reportdesk", told(error, "\n\n"))


def _keep_crash_traces() -> None:
    """Write the stacks of a crash of this process beside the log."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        trace = (log_folder() / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(trace)
