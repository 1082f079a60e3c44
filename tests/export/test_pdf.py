"""The PDF report, opened by a renderer: pages, numbers, words and pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from reportdesk.domain.failures import FileUnwritable
from reportdesk.domain.register import Entry
from reportdesk.export.labels import write_labels
from reportdesk.export.making import Format, Made, Order, make
from reportdesk.export.rows import ExportSource
from reportdesk.workspace.workspace import Workspace
from tests.drawn import write_label
from tests.export import workspaces
from tests.export.conftest import LittleRoom


def made(workspace: Workspace, target: Path, jpeg: bytes | None = None) -> tuple[Made, list[str]]:
    """Make a report and return what was told with the text of its pages."""
    result = make(ExportSource(workspace), Order(Format.PDF, target), thumbnail=lambda _image: jpeg)
    document = pypdfium2.PdfDocument(target)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return result, texts


def test_the_report_has_a_cover_a_contact_sheet_and_page_numbers(
    qapp: QApplication, workspace: Workspace, tmp_path: Path
) -> None:
    _told, pages = made(workspace, tmp_path / "x.pdf")
    assert len(pages) == 2
    for words in ("north yard", "Why images failed", "image damaged", "ann"):
        assert words in pages[0], words
    assert ["Page 1 of 2" in pages[0], "Page 2 of 2" in pages[1]] == [True, True]
    for words in ("Failures 1 to 1 of 1", "broken.jpg", "The picture is damaged.", "Copy it again."):
        assert words in pages[1].replace("\r\n", " "), words


def test_thirteen_failures_need_two_sheets_and_each_has_its_picture(
    qapp: QApplication, workspace: Workspace, tmp_path: Path
) -> None:
    for number in range(12):
        workspaces.add(workspace, 1, f"f{number}.jpg", f"f{number}", workspaces.DAMAGED)
    write_label(tmp_path / "label.jpg", "@AB1234")
    _told, pages = made(workspace, tmp_path / "x.pdf", (tmp_path / "label.jpg").read_bytes())
    assert "Failures 1 to 12 of 13" in pages[1]
    assert "Page 3 of 3" in pages[2]
    document = pypdfium2.PdfDocument(tmp_path / "x.pdf")
    pictures = [sum(item.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE for item in page.get_objects()) for page in document]
    document.close()
    assert pictures == [0, 12, 1]


def test_more_failures_than_a_contact_sheet_takes_are_said(
    qapp: QApplication, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.export.pdf_report.MOST_FAILED", 1)
    workspaces.add(workspace, 1, "f.jpg", "f", workspaces.DAMAGED)
    told, _pages = made(workspace, tmp_path / "x.pdf")
    assert told.remarks == ("The contact sheet shows the first 1 of 2 failures.",)


def test_a_workspace_without_failures_gives_the_cover_alone(qapp: QApplication, tmp_path: Path) -> None:
    with Workspace(tmp_path / "empty") as workspace:
        assert len(made(workspace, tmp_path / "x.pdf")[1]) == 1


@pytest.mark.parametrize("kind", ["report", "labels"])
def test_a_disk_that_fills_while_a_pdf_is_written_is_told_and_leaves_no_half_file(
    qapp: QApplication, workspace: Workspace, tmp_path: Path, little_room: LittleRoom, kind: str
) -> None:
    target = tmp_path / "out" / "x.pdf"
    order = Order(Format.PDF, target)
    write: Callable[[], object] = partial(make, ExportSource(workspace), order)
    if kind == "labels":
        write = partial(write_labels, [Entry("@AB1234")], target)
    with little_room(3000), pytest.raises(FileUnwritable, match=r"x\.pdf cannot be written: .+"):
        write()
    assert list(target.parent.iterdir()) == []
