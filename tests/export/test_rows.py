"""What an export says of an image: the same as the window."""

from __future__ import annotations

import uuid
from functools import partial
from pathlib import Path

from reportdesk.domain.register import Entry
from reportdesk.domain.reviews import Decision
from reportdesk.export.columns import FINDINGS, IDENTIFIERS, IMAGES
from reportdesk.export.rows import ExportRow, ExportSource
from reportdesk.workspace import review_tasks
from reportdesk.workspace.review_tasks import Wish
from reportdesk.workspace.workspace import Workspace
from tests.export.test_register import put
from tests.export.workspaces import add, report, rich

VIN = "1M8GDM9AXKP042788"


def exported(workspace: Workspace, image: int) -> ExportRow:
    return next(row for row in ExportSource(workspace).rows() if row.image.id == image)


def decide(workspace: Workspace, image: int, decision: Decision) -> None:
    wish = Wish({image: str(uuid.uuid4())}, "ann", decision, {})
    workspace.run(partial(review_tasks.decide, wish=wish))


def test_accepting_what_the_register_knows_by_its_vin_leaves_it_in_the_register(tmp_path: Path) -> None:
    with Workspace(tmp_path / "workspace") as workspace:
        put(workspace, Entry(VIN, VIN, "red truck", 3))
        image = add(workspace, report(workspace, "north"), "a.jpg", "a", rich())
        before = exported(workspace, image)
        decide(workspace, image, Decision.ACCEPT)
        accepted = exported(workspace, image)
    assert before.expected is not None
    assert (accepted.expected, accepted.quantity) == (before.expected, 3)


def test_a_rejected_image_counts_for_nothing_in_any_export(tmp_path: Path) -> None:
    with Workspace(tmp_path / "workspace") as workspace:
        put(workspace, Entry("@AB1234", quantity=3))
        image = add(workspace, report(workspace, "north"), "a.jpg", "a", rich())
        assert ExportSource(workspace).identified() == 1
        decide(workspace, image, Decision.REJECT)
        row = exported(workspace, image)
        assert (row.identifier, row.expected, row.quantity) == ("", None, None)
        assert row.identifier_read == "@AB1234", "what was read stays to be seen"
        assert ExportSource(workspace).identified() == 0


def test_a_name_that_is_no_text_is_exported_whole(workspace: Workspace) -> None:
    image = add(workspace, 1, r"caf\xe9 12.jpg", "e", rich())
    assert workspace.queries.rows([image])[image].name == r"caf\xe9 12.jpg"
    row = exported(workspace, image)
    for table in (IMAGES, IDENTIFIERS, FINDINGS):
        place = [column.name for column in table.columns].index("name")
        assert {cells[place] for cells in table.cells(row)} == {r"caf\xe9 12.jpg"}
