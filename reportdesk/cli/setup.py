"""What most commands begin with: settings and workspace as the options say."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportdesk.config import store
from reportdesk.config.paths import default_workspace, own_workspace, read_only_notice
from reportdesk.config.settings import Settings
from reportdesk.config.sources import Sources, load_sources
from reportdesk.domain.failures import FileMissing

if TYPE_CHECKING:
    from reportdesk.workspace.queries import Queries
    from reportdesk.workspace.workspace import Workspace


def settings_of(options: Namespace) -> Settings:
    """Return the settings in force for these options."""
    return store.load(options.settings, **_overrides(options))


def sources_of(options: Namespace) -> Sources:
    """Return the settings for these options with where they come from; a damaged file of the user's is kept aside."""
    return load_sources(options.settings, **_overrides(options))


def _overrides(options: Namespace) -> dict[str, Any]:
    names = ("workers", "stages", "text", "s3_bucket", "database_url", "shared_queue")
    workspace = options.workspace
    overrides = {name: getattr(options, name, None) for name in names}
    return overrides | {"workspace_folder": None if workspace is None else str(workspace)}


def workspace_of(options: Namespace, settings: Settings | None = None) -> Path:
    """Return the workspace folder for these options, and say when that is not where the operator expects it."""
    if notice := notice_of(options):
        print(notice, file=sys.stderr)
    if options.workspace is not None:
        return Path(options.workspace)
    return default_workspace((settings or settings_of(options)).workspace_folder)


def workspace_to_read(options: Namespace) -> Workspace:
    """Open the workspace beside whoever has it. A new user's own is made, and empty; one that was named must be there.

    Raises:
        WorkspaceError: one of its kinds.
    """
    from reportdesk.workspace.workspace import Workspace

    folder = workspace_of(options)
    return Workspace(folder, writing=False, making=folder == own_workspace(), wait_s=10)


def refuse_missing(paths: Iterable[Path]) -> None:
    """Raise FileMissing for the first path at which nothing is."""
    for path in paths:
        if not os.path.lexists(path):
            raise FileMissing(f"There is nothing at {path}.", "Check the name.")


def report_of(options: Namespace, queries: Queries) -> int | None:
    """Return the report that the options name, None for all of them.

    Raises:
        WrongUse: there is no such report.
    """
    return queries.report_named(options.report).id if options.report else None


def notice_of(options: Namespace) -> str:
    """Return what is to be said of the place of the workspace: it is not on the stick, which cannot be written."""
    is_named = options.workspace is not None or os.environ.get("REPORTDESK_WORKSPACE")
    return "" if is_named else read_only_notice()


def has_display() -> bool:
    """True when a window could be seen here. Linux: X11 or Wayland, and Qt was not told to draw into nothing."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
