"""A small workspace with everything that an export must carry, filled without an engine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine, Vehicle
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import Capture, ImageResult, StageStatus
from reportdesk.domain.reviews import Review
from reportdesk.domain.status import Move
from reportdesk.workspace import image_tasks, report_tasks, review_tasks
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.workspace import Workspace

BOX = (10.0, 20.0, 110.0, 70.0)
FORMULA = '=HYPERLINK("http://x","win")'
DAMAGED = Failure(FailureKind.PERMANENT, "image-damaged", "decode", "The picture is damaged.", "Copy it again.")


def report(workspace: Workspace, name: str, operator: str = "ann") -> int:
    """Make a report and return its id."""
    folder = Path("/photos") / name
    task = partial(
        report_tasks.open_report, folder=folder, sources=[folder], operator=operator, priority=Priority.NORMAL
    )
    return workspace.run(task).id


def add(workspace: Workspace, report_id: int, name: str, content: str, result: ImageResult | Failure | None) -> int:
    """Add an image of a content and let it be read (None: leave it queued, or a duplicate); return its id."""
    path = f"/photos/{name}"
    found = FoundFile(path, path.encode(), name, "jpeg", 1000, 1)
    workspace.run(partial(image_tasks.add_files, report=report_id, files=[found]))
    image = workspace.queries.select_ids(report=report_id, image=path)[-1]
    sha256 = content.encode().hex().rjust(64, "0")
    workspace.run(partial(image_tasks.set_hash, image=image, sha256=sha256, size=1000, mtime_ns=1))
    if result is not None:
        failed = isinstance(result, Failure)
        move = Move.FAILED if failed else Move.COMPLETED
        read = ImageResult(fingerprint="f") if isinstance(result, Failure) else result
        workspace.run(partial(image_tasks.start, image=image))
        outcome = Outcome(move, 0.5, read, result if isinstance(result, Failure) else None)
        workspace.run(partial(image_tasks.finish, image=image, outcome=outcome))
    return image


def read(*values: str, pattern: str = "yard-id", **more: object) -> ImageResult:
    """Return a result with these identifiers."""
    identifiers = tuple(Identifier(value, pattern, "code", 0.98, BOX) for value in values)
    return ImageResult(width=4000, height=3000, format="jpeg", identifiers=identifiers, fingerprint="f", **more)  # type: ignore[arg-type]


def rich() -> ImageResult:
    """Return a result with one of everything, a formula among it."""
    return ImageResult(
        width=4000,
        height=3000,
        format="jpeg",
        capture=Capture(datetime(2026, 1, 31, 9, 30), (-33.5, 151.25), 1, "Camera X"),
        codes=(Code(FORMULA, "QRCode", BOX), Code("@AB1234", "QRCode", BOX)),
        text=(TextLine("Gate 2; +1", 0.9, BOX), TextLine("Ünïcode ✓", 0.8, BOX)),
        identifiers=(
            Identifier("@AB1234", "yard-id", "code", 1.0, BOX),
            Identifier("1M8GDM9AXKP042788", "vin", "text", 0.91, BOX, repaired=True, doubt="Look again."),
        ),
        vehicles=(Vehicle("car", 0.9, BOX, primary=True), Vehicle("car", 0.8, BOX), Vehicle("truck", 0.7, BOX)),
        plates=(Plate("AB 12 CD", 0.95, BOX, 0),),
        stages={"decode": StageStatus.OK, "codes": StageStatus.OK},
        seconds={"decode": 0.02, "codes": 0.1},
        doubts=("Two identifiers.",),
        fingerprint="f",
    )


def review(workspace: Workspace, image: int, uuid: str, base: str | None = None, **values: object) -> None:
    """Let a person correct an image."""
    made = Review(uuid, base, "bea", "correct", values, "as on the door")
    workspace.run(partial(review_tasks.add_review, image=image, review=made))


def fill(workspace: Workspace) -> tuple[int, Sequence[int]]:
    """Fill one report: rich, formula as name, failed, duplicate, queued; the first corrected by hand."""
    north = report(workspace, "north yard")
    images = [
        add(workspace, north, "a.jpg", "a", rich()),
        add(workspace, north, "=cmd|'calc'!A1.jpg", "b", read("@CD0001")),
        add(workspace, north, "broken.jpg", "c", DAMAGED),
        add(workspace, north, "copy of a.jpg", "a", None),
        add(workspace, north, "waits.jpg", "d", None),
    ]
    review(workspace, images[0], "r1", identifier="@AB1284", quantity=3)
    review(workspace, images[0], "r2", "r1", exclusion="sold", is_non_conformity=True)
    workspace.run(
        lambda tx: tx.execute(
            "INSERT INTO receipts (sha256, object_key, url, size, delivered_at) VALUES (?, 'k', ?, 1, '')",
            (b"a".hex().rjust(64, "0"), "https://s3.example/bucket/images/00/a.jpg"),
        )
    )
    return north, images
