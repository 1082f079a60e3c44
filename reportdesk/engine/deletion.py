"""Deleting reports to the end: step by step in the workspace, and their small pictures from the cache."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial

from reportdesk.workspace import report_care
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)


def finish_deletions(workspace: Workspace, forget_picture: Callable[[str], None], stopped: threading.Event) -> None:
    """Delete every report that is marked; what is left when `stopped` is set goes on another time.

    Args:
        forget_picture: drops the small picture of a content, named by its SHA-256, from the cache.

    Raises:
        WorkspaceError: the workspace cannot be written.
    """
    for report in workspace.reports.deleting():
        while not stopped.is_set():
            step = workspace.run(partial(report_care.delete_some, report=report))
            for sha256 in step.contents:
                forget_picture(sha256)
            if step.is_last:
                log.info("report %d is deleted", report)
                break
