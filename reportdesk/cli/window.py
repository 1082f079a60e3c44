"""The window, as the command without a name and as the demo."""

from __future__ import annotations

import faulthandler
import os
import sys
from argparse import Namespace
from functools import partial

from reportdesk.app import Desk, operator_name
from reportdesk.cli.setup import has_display, notice_of, sources_of, workspace_of
from reportdesk.config.memory import collecting_later
from reportdesk.config.paths import log_folder, sample_report_folder
from reportdesk.config.sources import Keeper
from reportdesk.domain.failures import ReportdeskError, WorkspaceBusy, WrongUse
from reportdesk.installing.installer import Installer

STARTING_S = 5.0
RESTART = 75
"""Told by a window that has to be shown again, because another workspace was chosen."""


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
        from reportdesk.ui.settings.furnish import add_settings
        from reportdesk.ui.shell import application, raise_running, run_window

    application()
    try:
        desk = Desk(folder, settings, with_previews=True, delivering=True)
    except WorkspaceBusy as error:
        if raise_running(folder, wait_s=STARTING_S):
            return 0
        _show_error(error)
        raise
    except ReportdeskError as error:
        _show_error(error)
        raise
    with desk:
        assert desk.previews is not None
        desk.start()
        restarts: list[bool] = []
        code = run_window(
            desk.workspace,
            desk.engine,
            desk.intake,
            desk.previews,
            desk.courier,
            installer=Installer(settings),
            operator=operator_name(settings),
            sample=sample_report_folder(),
            theme_choice=settings.theme,
            pauses_on_metered=settings.sync_on_metered == "pause",
            paths=list(options.paths),
            notice=notice_of(options),
            update_address=settings.update_address,
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
        )
        return RESTART if restarts else code


def _show_error(error: ReportdeskError) -> None:
    """Say it in a window too: most operators start the program from an icon and see no terminal."""
    if (sys.stderr is not None and sys.stderr.isatty()) or not has_display():
        return
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.critical(None, "reportdesk", f"{error}\n\n{error.hint}")


def _keep_crash_traces() -> None:
    """Write the stacks of a crash of this process beside the log."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        trace = (log_folder() / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(trace)
