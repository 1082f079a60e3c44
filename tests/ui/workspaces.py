"""Workspaces filled without an engine, for the models: rows appear and change exactly when a test says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Identifier
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import Move
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.workspace import Workspace

DAMAGED = Failure(FailureKind.PERMANENT, "image-damaged", "decode", "The picture is damaged.", "Copy it again.")
TASKS = 50


def add_report(workspace: Workspace, name: str, operator: str = "ann") -> int:
    """Make a report and return its id."""
    folder = Path("/photos") / name
    task = partial(
        report_tasks.open_report, folder=folder, sources=[folder], operator=operator, priority=Priority.NORMAL
    )
    return workspace.run(task).id


def add_images(workspace: Workspace, report: int, names: Sequence[str]) -> None:
    """Add queued images of contents of their own."""
    files = [FoundFile(f"/photos/{name}", f"/photos/{name}".encode(), name, "jpeg", 10, 1) for name in names]
    workspace.run(partial(image_tasks.add_files, report=report, files=files))


def read_images(workspace: Workspace, images: Sequence[int], failure: Failure | None = None) -> None:
    """Let images be read; the identifier is made from the id."""
    futures = []
    for image in images:
        result = ImageResult(identifiers=(Identifier(f"@AA{image:04}", "yard-id", "code", 1.0),), fingerprint="f")
        outcome = Outcome(Move.FAILED if failure else Move.COMPLETED, image / 100, result, failure)
        futures.append(
            workspace.submit(partial(image_tasks.set_hash, image=image, sha256=f"{image:064x}", size=10, mtime_ns=1))
        )
        futures.append(workspace.submit(partial(image_tasks.start, image=image)))  # type: ignore[arg-type]
        futures.append(workspace.submit(partial(image_tasks.finish, image=image, outcome=outcome)))
    for future in futures:
        future.result()
