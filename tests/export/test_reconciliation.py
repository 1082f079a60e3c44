"""Expected against seen: every state, with the photographs behind it, and the marks of people."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import openpyxl
import pypdfium2
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.formulas import unguarded
from reportdesk.domain.register import Entry
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import Move
from reportdesk.export.labels import write_labels
from reportdesk.export.line_columns import RECONCILIATION
from reportdesk.export.lines_file import write_lines
from reportdesk.export.making import Format, Order, make
from reportdesk.export.reconciliation import Line, State, mark, reconcile, summary
from reportdesk.export.rows import ExportSource
from reportdesk.workspace import image_tasks, report_care
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.workspace import Workspace
from tests.export.test_register import put
from tests.export.workspaces import DAMAGED, add, read, report, review


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace of two reports and a register in which every state occurs."""
    with Workspace(tmp_path / "workspace") as workspace:
        north, south = report(workspace, "north"), report(workspace, "south")
        add(workspace, north, "once.jpg", "1", with_container("@AA0001"))
        add(workspace, north, "copy.jpg", "1", None)
        add(workspace, north, "left.jpg", "2", read("@AA0002"))
        add(workspace, south, "right.jpg", "3", read("@AA0002"))
        add(workspace, south, "sold.jpg", "4", read("@AA0003"))
        add(workspace, south, "stranger.jpg", "5", read("@AA0O05", "ZZ"))
        add(workspace, south, "vin.jpg", "6", read("1M8GDM9AXKP042788", pattern="vin"))
        add(workspace, south, "broken.jpg", "7", DAMAGED)
        put(
            workspace,
            Entry("@AA0001", quantity=2), Entry("@AA0002"), Entry("@AA0003", exclusion="sold"), Entry("@AA0004"),
            Entry("@AA0005"), Entry("@AA0006", exclusion="scrap"), Entry("@AA0007", "1M8GDM9AXKP042788"),
        )  # fmt: skip
        yield workspace


def with_container(value: str) -> ImageResult:
    """Return a result with a yard label and the number of the container that it stands on."""
    label, container = read(value), read("MSKU1234565", pattern="container")
    return replace(label, identifiers=(*label.identifiers, *container.identifiers))


def by_identifier(lines: list[Line]) -> dict[str, Line]:
    return {line.identifier: line for line in lines}


def test_every_line_has_its_state_and_its_photographs(yard: Workspace) -> None:
    lines = by_identifier(reconcile(yard))
    assert {name: (line.state, [shot.name for shot in line.photographs]) for name, line in lines.items()} == {
        "@AA0001": (State.SEEN, ["once.jpg", "copy.jpg"]),
        "@AA0002": (State.SEEN_TWICE, ["left.jpg", "right.jpg"]),
        "@AA0003": (State.EXCLUDED_SEEN, ["sold.jpg"]),
        "@AA0004": (State.MISSING, []),
        "@AA0005": (State.MISSING, []),
        "@AA0006": (State.EXCLUDED, []),
        "@AA0007": (State.SEEN, ["vin.jpg"]),
        "@AA0O05": (State.UNEXPECTED, ["stranger.jpg"]),
    }
    assert lines["@AA0O05"].suggestions == ("@AA0005",)
    assert summary(reconcile(yard))[State.MISSING] == 2


def test_a_copy_is_no_second_sighting_after_both_were_cancelled_and_read(yard: Workspace) -> None:
    first = add(yard, 1, "late.jpg", "8", None)
    copy = add(yard, 1, "late copy.jpg", "8", None)
    yard.run(partial(image_tasks.cancel, chosen=[first]))
    yard.run(partial(image_tasks.retry, chosen=[first]))
    for image in (copy, first):
        yard.run(partial(image_tasks.start, image=image))
        yard.run(partial(image_tasks.finish, image=image, outcome=Outcome(Move.COMPLETED, 0.1, read("@AA0004"))))
    assert [yard.queries.image(image).duplicate_of for image in (first, copy)] == [None, None]
    assert by_identifier(reconcile(yard))["@AA0004"].state is State.SEEN


def test_one_report_is_compared_alone(yard: Workspace) -> None:
    lines = by_identifier(reconcile(yard, [1]))
    assert lines["@AA0002"].state is State.SEEN
    assert lines["@AA0007"].state is State.MISSING


def test_a_report_that_is_being_deleted_is_left_out(yard: Workspace, tmp_path: Path) -> None:
    review(yard, yard.queries.select_ids(image="left.jpg")[0], "r1", identifier="@AA0004")
    yard.run(partial(report_care.begin_delete, report=1))
    lines = by_identifier(reconcile(yard))
    assert [lines[name].state for name in ("@AA0001", "@AA0002", "@AA0004")] == [
        State.MISSING, State.SEEN, State.MISSING,
    ]  # fmt: skip
    source = ExportSource(yard)
    assert make(source, Order(Format.JSON, tmp_path / "all.json")).images == source.total() == 5
    assert [row.image.report for row in source.rows()] == ["south"] * 5
    assert (source.identified(), source.failure_reasons(), [shot.name for shot in source.failed(9)]) == (
        4, [("image-damaged", 1)], ["broken.jpg"],
    )  # fmt: skip
    yard.run(partial(report_care.begin_delete, report=2))
    assert (source.identified(), source.failure_reasons(), source.failed(9)) == (0, [], [])


def test_a_persons_word_goes_before_the_machines(yard: Workspace) -> None:
    stranger = yard.queries.select_ids(image="stranger.jpg")[0]
    review(yard, stranger, "r1", identifier="@AA0005")
    lines = by_identifier(reconcile(yard))
    assert lines["@AA0005"].state is State.SEEN
    assert "@AA0O05" not in lines


def test_a_person_who_says_that_there_is_none_is_believed(yard: Workspace) -> None:
    review(yard, yard.queries.select_ids(image="stranger.jpg")[0], "r1", identifier="")
    assert "@AA0O05" not in by_identifier(reconcile(yard))


def test_a_correction_leaves_the_other_identifiers_of_the_image(yard: Workspace) -> None:
    put(yard, Entry("MSKU1234565"), name="containers")
    review(yard, yard.queries.select_ids(image="once.jpg")[0], "r1", identifier="@AA0004")
    lines = by_identifier(reconcile(yard))
    assert lines["@AA0004"].state is lines["MSKU1234565"].state is State.SEEN


def test_an_identifier_that_a_person_chose_another_one_over_is_not_seen(yard: Workspace) -> None:
    image = add(yard, 1, "two.jpg", "8", read("@AA0004", "@AA0005"))
    assert by_identifier(reconcile(yard))["@AA0005"].state is State.SEEN
    review(yard, image, "r1", identifier="@AA0004")
    lines = by_identifier(reconcile(yard))
    assert (lines["@AA0004"].state, lines["@AA0005"].state) == (State.SEEN, State.MISSING)


def test_a_mark_has_its_reason_and_can_be_taken_away(yard: Workspace) -> None:
    mark(yard, by_identifier(reconcile(yard))["@AA0002"], "the door is dented", "bea")
    line = by_identifier(reconcile(yard))["@AA0002"]
    assert (line.state, line.non_conformity) == (State.SEEN_TWICE, "the door is dented"), "a mark decides nothing else"
    assert yard.queries.image(line.photographs[0].id).status.value == "done"
    mark(yard, line, "", "bea", is_marked=False)
    assert by_identifier(reconcile(yard))["@AA0002"].non_conformity is None


def test_a_mark_needs_a_photograph_and_a_reason(yard: Workspace) -> None:
    lines = by_identifier(reconcile(yard))
    with pytest.raises(WrongUse, match="was not seen"):
        mark(yard, lines["@AA0004"], "gone", "bea")
    with pytest.raises(WrongUse, match="needs its reason"):
        mark(yard, lines["@AA0001"], " ", "bea")


def test_without_a_register_there_is_nothing_to_compare_with(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="no register"):
        reconcile(workspace)
    with pytest.raises(WrongUse, match="no register"):
        make(ExportSource(workspace), Order(Format.CSV, tmp_path / "x.csv", table="reconciliation"))


def test_the_workbook_has_its_sheet(yard: Workspace, tmp_path: Path) -> None:
    make(ExportSource(yard), Order(Format.XLSX, tmp_path / "x.xlsx"))
    rows = list(openpyxl.load_workbook(tmp_path / "x.xlsx")["Reconciliation"].iter_rows(values_only=True))
    assert [row[0] for row in rows][:4] == ["State", "missing", "missing", "unexpected"]
    assert rows[3][9] == "@AA0005"


def test_a_csv_of_it_alone_says_how_many_lines_it_holds(yard: Workspace, tmp_path: Path) -> None:
    made = make(ExportSource(yard), Order(Format.CSV, tmp_path / "x.csv", table=RECONCILIATION.name))
    assert (made.images, made.lines) == (0, len(reconcile(yard)))


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_it_can_be_a_file_of_its_own(yard: Workspace, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"x.{ending}"
    mark(yard, by_identifier(reconcile(yard))["@AA0002"], "dented", "bea")
    write_lines(reconcile(yard), file)
    found = {line["identifier"]: line for line in _written(file)}
    assert set(found) == set(by_identifier(reconcile(yard)))
    twice, stranger = found["@AA0002"], found["@AA0O05"]
    assert (twice["state"], twice["photographs"], twice["non_conformity"]) == ("seen_twice", "2", "dented")
    assert twice["images"] == "north/left.jpg, south/right.jpg"
    assert (stranger["state"], stranger["suggestions"]) == ("unexpected", "@AA0005")
    if ending == "xlsx":
        about = openpyxl.load_workbook(file)["About"].iter_rows(values_only=True)
        assert next(about) == ("Lines", str(len(found))), "no reader meets an empty first sheet"
    with pytest.raises(WrongUse, match="no kind of file"):
        write_lines([], tmp_path / "x.doc")


def _written(file: Path) -> list[dict[str, str]]:
    """Read a file of lines back, by the names of their columns, all as text and without the guard of a CSV."""
    if file.suffix == ".json":
        rows = [list(line.values()) for line in json.loads(file.read_text(encoding="utf-8"))]
    elif file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = [list(map(unguarded, row)) for row in csv.reader(opened)][1:]
    else:
        rows = [list(row) for row in openpyxl.load_workbook(file)["Reconciliation"].iter_rows(values_only=True)][1:]
    names = [column.name for column in RECONCILIATION.columns]
    return [dict(zip(names, ("" if cell is None else str(cell) for cell in row), strict=True)) for row in rows]


def test_the_pdf_lists_what_is_to_be_done_over_as_many_pages_as_it_says(
    qapp: QApplication, yard: Workspace, tmp_path: Path
) -> None:
    put(yard, *[Entry(f"@BB{number:04}") for number in range(80)], name="more")
    make(ExportSource(yard), Order(Format.PDF, tmp_path / "x.pdf"))
    document = pypdfium2.PdfDocument(tmp_path / "x.pdf")
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert len(texts) == 5, "cover, three of the reconciliation, one of failures"
    assert all(f"Page {number} of 5" in text for number, text in enumerate(texts, 1))
    assert "@BB0079" in "".join(texts[1:4])
    assert "perhaps @AA0005" in "".join(texts[1:4])


def test_labels_can_be_read_by_eye_and_by_reader(qapp: QApplication, tmp_path: Path) -> None:
    entries = [Entry(f"@AB{number:04}", "1M8GDM9AXKP042788", f"Machine {number}") for number in range(30)]
    assert write_labels(entries, tmp_path / "labels.pdf") == 2
    document = pypdfium2.PdfDocument(tmp_path / "labels.pdf")
    assert len(document) == 2
    found = set()
    for page in document:
        found |= {code.text for code in zxingcpp.read_barcodes(np.array(page.render(scale=3).to_pil()))}
        assert "@AB00" in page.get_textpage().get_text_bounded()
    document.close()
    assert found == {entry.value for entry in entries}


@pytest.mark.parametrize("value", ["@AB1234", "MSKU1234565", "1M8GDM9AXKP042788"])
def test_a_label_shows_all_of_a_longer_identifier(qapp: QApplication, tmp_path: Path, value: str) -> None:
    write_labels([Entry(value)], tmp_path / "labels.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "labels.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert text.strip() == value
