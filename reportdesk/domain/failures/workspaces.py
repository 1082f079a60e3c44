"""What can go wrong with the workspace and its disk."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError


class WorkspaceError(ReportdeskError):
    """Anything that keeps the workspace from being opened or written."""

    kind = FailureKind.ENVIRONMENT
    reason = "workspace"


class WorkspaceBusy(WorkspaceError):
    reason = "workspace-busy"


class WorkspaceTooNew(WorkspaceError):
    reason = "workspace-too-new"


class WorkspaceDamaged(WorkspaceError):
    reason = "workspace-damaged"


class WorkspaceMissing(WorkspaceError):
    reason = "workspace-missing"


class WorkspaceOnNetwork(WorkspaceError):
    reason = "workspace-on-network"


class WorkspaceUnwritable(WorkspaceError):
    reason = "workspace-unwritable"


class DiskFull(WorkspaceError):
    reason = "disk-full"
    hint = "Free some space on that disk; work goes on by itself."


class MigrationFailed(WorkspaceError):
    reason = "migration-failed"
