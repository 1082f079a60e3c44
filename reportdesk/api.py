"""The Python interface to whole reports (contracts, Python)."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from reportdesk.app import Desk, operator_name
from reportdesk.config import store
from reportdesk.config.paths import default_workspace
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import ReportImage, ReportSummary


def process_folder(
    folder: str | os.PathLike[str],
    *,
    workspace: str | os.PathLike[str] | None = None,
    workers: int | None = None,
    report_id: str | None = None,
    operator: str | None = None,
    on_result: Callable[[ReportImage], None] | None = None,
    settings: Settings | None = None,
) -> ReportSummary:
    """Read every photograph in `folder` into a workspace and return what came of it.

    Args:
        workspace: folder of the workspace; None takes REPORTDESK_WORKSPACE or the user's own.
        workers: images read at once; None takes the settings', 0 chooses from the machine.
        report_id: name of the report; None names it after the folder.
        operator: person at the desk; None takes the settings' one or the login.
        on_result: called with each image that finishes, after its commit, in this thread.
        settings: None loads the settings in force.

    Raises:
        FileMissing: there is no such folder.
        WorkspaceError: the workspace cannot be opened (in use, damaged, on a network share ...).
        SettingsInvalid: the settings file says something that is not allowed.
        WrongUse: no report can have the name `report_id`, or another operator's report has it.
    """
    in_force = settings if settings is not None else store.load(workers=workers)
    if workers is not None:
        in_force = in_force.with_values(**store.from_values({"workers": workers}, "process_folder"))
    began = time.monotonic()
    with Desk(
        Path(workspace) if workspace is not None else default_workspace(in_force.workspace_folder), in_force
    ) as desk:
        follower = desk.follow()
        desk.start()
        with desk.workspace.not_waiting():
            opened = desk.intake.drop(
                [Path(folder)],
                operator=operator if operator is not None else operator_name(in_force),
                name=report_id or "",
            )
            desk.resume_reports([opened[0].id])
        queries = desk.workspace.queries
        summaries = desk.run_reports(
            [opened[0].id],
            follower=follower,
            on_image=(lambda image: on_result(queries.image(image))) if on_result is not None else None,
            began=began,
        )
    return summaries[0]


def get_inferences(
    report_dir: str | os.PathLike[str], report_id: str | int, user_id: str | int | None = None
) -> ReportSummary:
    """Read a report folder under the earlier system's names, and return its summary."""
    return process_folder(report_dir, report_id=str(report_id), operator=None if user_id is None else str(user_id))
