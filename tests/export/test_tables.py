"""CSV, XLSX and JSON: opened by the programs that will open them, with the values that people and machines gave."""

from __future__ import annotations

import csv
import errno
import gc
import io
import json
import os
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from reportdesk.config.paths import resources_folder
from reportdesk.domain.failures import ExportStopped, FileUnwritable
from reportdesk.domain.formulas import guarded, unguarded
from reportdesk.export import json_file
from reportdesk.export.columns import CLASSIC, IMAGES, TABLES
from reportdesk.export.making import Format, Order, make
from reportdesk.export.rows import ExportSource
from reportdesk.export.xlsx_file import XlsxFile, legal
from reportdesk.workspace.workspace import Workspace
from tests.drawn import write_label
from tests.export.conftest import Convert, LittleRoom
from tests.export.workspaces import FORMULA

Records = list[dict[str, str]]
FORMULA_STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def export(workspace: Workspace, target: Path, chosen: Format, **more: Any) -> Path:
    make(ExportSource(workspace), Order(chosen, target, **more))
    return target


def records(file: Path) -> Records:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def sheet(file: Path, title: str) -> list[dict[str, Any]]:
    rows = openpyxl.load_workbook(file)[title].iter_rows(values_only=True)
    heads = next(rows)
    return [dict(zip(map(str, heads), row, strict=True)) for row in rows]


def test_machine_and_human_values_stand_side_by_side(workspace: Workspace, tmp_path: Path) -> None:
    first = records(export(workspace, tmp_path / "x.csv", Format.CSV))[0]
    held, read, by_hand = (first[name] for name in ("Identifier", "Identifier (read)", "Identifier (by hand)"))
    assert (held, read, by_hand) == ("'@AB1284", "'@AB1234", "'@AB1284")
    assert (first["VIN"], first["VIN (by hand)"]) == ("1M8GDM9AXKP042788", "")
    assert (first["Quantity"], first["Exclusion"], first["Non-conformity"]) == ("3", "sold", "yes")
    assert (first["Decision"], first["Decided by"]) == ("correct", "bea")
    assert (first["Vehicles (read)"], first["Latitude"]) == ("2 car, 1 truck", "-33.5"), "a number is no formula"


def test_a_csv_begins_with_a_mark_only_when_asked(workspace: Workspace, tmp_path: Path) -> None:
    assert export(workspace, tmp_path / "a.csv", Format.CSV).read_bytes().startswith(b'"Item","Report"')
    assert export(workspace, tmp_path / "b.csv", Format.CSV, bom=True).read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_every_table_can_be_a_csv_without_formulas(workspace: Workspace, tmp_path: Path, table: str) -> None:
    found = records(export(workspace, tmp_path / "x.csv", Format.CSV, table=table))
    assert found
    columns = next(known for known in TABLES if known.name == table).columns
    numbers = {column.title for column in columns if column.kind == "number"}
    cells = [value for row in found for name, value in row.items() if name not in numbers]
    assert not [value for value in cells if value.startswith(FORMULA_STARTS)]


@given(
    st.lists(st.text(alphabet=st.sampled_from("=+-@'\";,\t\r\n ab\uff1d\uff0d"), max_size=12), min_size=1, max_size=4)
)
def test_no_text_becomes_a_formula_whatever_separates_the_cells(texts: list[str]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(guarded, texts))
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=separator):
            for cell in row:
                assert not cell.lstrip(" \"'\t\r\n").startswith(FORMULA_STARTS) or cell.lstrip().startswith(("'", '"'))


@given(st.text(alphabet=st.sampled_from("=+-@'\" ab"), max_size=12))
def test_the_guard_can_be_taken_away_again(text: str) -> None:
    if not text.startswith("'"):
        assert unguarded(guarded(text)) == text


def test_a_workbook_holds_all_tables_as_texts_numbers_dates_and_links(workspace: Workspace, tmp_path: Path) -> None:
    file = export(workspace, tmp_path / "x.xlsx", Format.XLSX)
    assert openpyxl.load_workbook(file).sheetnames == ["About", "Images", "Identifiers", "Findings", "Audit"]
    first, formula, failed, duplicate, waiting = sheet(file, "Images")
    assert (first["Identifier"], first["Quantity"], first["Taken"].year) == ("@AB1284", 3, 2026)
    assert first["Link"] == '=HYPERLINK("https://s3.example/bucket/images/00/a.jpg")'
    assert formula["Image"].startswith("=cmd"), "an image's name stays what it is"
    assert (failed["Failure"], failed["What to do"]) == ("image-damaged", "Copy it again.")
    assert (duplicate["Same picture as"], duplicate["Identifier"]) == ("/photos/a.jpg", "@AB1234")
    assert waiting["Status"] == "queued"
    findings = openpyxl.load_workbook(file)["Findings"]
    cells = [cell for row in findings.iter_rows() for cell in row if cell.value == FORMULA]
    assert [cell.data_type for cell in cells] == ["s", "s"], "what a code says is text, not a formula"
    assert [row["Who"] for row in sheet(file, "Audit")] == ["bea", "bea"]
    assert {row["Identifier"] for row in sheet(file, "Identifiers")} == {"@AB1234", "@CD0001", "1M8GDM9AXKP042788"}


def test_libreoffice_opens_the_workbook(workspace: Workspace, tmp_path: Path, office: Convert) -> None:
    file = export(workspace, tmp_path / "x.xlsx", Format.XLSX)
    found = records(office(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"))
    assert [row["Image"] for row in found][:2] == ["a.jpg", "=cmd|'calc'!A1.jpg"]
    assert found[0]["Link"] == "https://s3.example/bucket/images/00/a.jpg"
    assert found[0]["Taken"] == "2026-01-31 09:30:00"


def test_a_table_longer_than_a_sheet_goes_on_in_the_next_and_says_so(workspace: Workspace, tmp_path: Path) -> None:
    made = make(ExportSource(workspace), Order(Format.XLSX, tmp_path / "x.xlsx"), most_rows=4)
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert [name for name in book.sheetnames if name.startswith("Images")] == ["Images", "Images 2"]
    assert [book["Images"].max_row, book["Images 2"].max_row] == [4, 3]
    assert "The table Images has more rows than a sheet may have (4): it goes on in 2 sheets." in made.remarks
    assert made.remarks[0] in [row[1] for row in book["About"].iter_rows(values_only=True)]


def test_pictures_stand_in_the_rows_when_asked(workspace: Workspace, tmp_path: Path) -> None:
    write_label(tmp_path / "label.jpg", "@AB1234")
    jpeg = (tmp_path / "label.jpg").read_bytes()
    order = Order(Format.XLSX, tmp_path / "x.xlsx", thumbnails=True)
    make(ExportSource(workspace), order, thumbnail=lambda image: jpeg if image == 1 else None)
    with zipfile.ZipFile(order.target) as parts:
        assert [name for name in parts.namelist() if name.startswith("xl/media/")] == ["xl/media/image1.jpeg"]
        assert b"<xdr:row>1</xdr:row>" in parts.read("xl/drawings/drawing1.xml"), "in the row of its image"
    assert sheet(order.target, "Images")[0]["Identifier"] == "@AB1284", "the columns stand behind the pictures"


def test_the_preset_has_the_earlier_systems_columns(workspace: Workspace, tmp_path: Path) -> None:
    file = export(workspace, tmp_path / "x.xlsx", Format.XLSX, classic=True)
    rows = sheet(file, CLASSIC.title)
    assert list(rows[0]) == [
        "Item", "Unique ID", "VIN", "Quantity", "Image", "Exclusion", "Non-conformity", "Created", "Link",
    ]  # fmt: skip
    assert (rows[0]["Item"], rows[0]["Unique ID"], rows[0]["Non-conformity"]) == (1, "@AB1284", "yes")


def test_json_keeps_to_its_published_schema(workspace: Workspace, tmp_path: Path) -> None:
    plain = json.loads(export(workspace, tmp_path / "x.json", Format.JSON).read_text(encoding="utf-8"))
    published = json.loads((resources_folder() / json_file.SCHEMA_FILE).read_text(encoding="utf-8"))
    assert published == json_file.schema(), "python -m reportdesk.export.json_file writes it anew"
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(plain, published)
    first = plain["images"][0]
    assert (first["identifier"], first["identifier_read"], first["quantity"]) == ("@AB1284", "@AB1234", 3)
    assert first["findings"][0]["value"] == FORMULA, "JSON runs nothing: the value is what was read"
    assert [image["item"] for image in plain["images"]] == [1, 2, 3, 4, 5]


def test_only_the_asked_reports_are_exported_in_their_order(workspace: Workspace, tmp_path: Path) -> None:
    from tests.export import workspaces

    south = workspaces.report(workspace, "south")
    workspaces.add(workspace, south, "s.jpg", "s", workspaces.read("@EE0001"))
    make(ExportSource(workspace, [south, 1]), Order(Format.CSV, tmp_path / "x.csv"))
    found = records(tmp_path / "x.csv")
    assert [row["Report"] for row in found] == ["south", *["north yard"] * 5]
    assert [row["Item"] for row in found] == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize("chosen", list(Format))
def test_a_stopped_export_leaves_the_old_file_and_nothing_else(
    qapp: QApplication, workspace: Workspace, tmp_path: Path, chosen: Format
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"x.{chosen}"
    target.write_text("of last week")
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(ExportStopped):
        make(ExportSource(workspace), Order(chosen, target), stopped=stopped)
    assert [file.name for file in folder.iterdir()] == [target.name]
    assert target.read_text() == "of last week"


def test_a_workbook_can_be_stopped_while_it_is_packed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("out", "temporary"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    target = tmp_path / "out" / "x.xlsx"
    target.write_text("of last week")
    stopped = threading.Event()
    packing = xlsxwriter.Workbook.close

    def stop_then_pack(book: xlsxwriter.Workbook) -> None:
        stopped.set()
        packing(book)

    monkeypatch.setattr(xlsxwriter.Workbook, "close", stop_then_pack)
    with pytest.raises(ExportStopped):
        make(ExportSource(workspace), Order(Format.XLSX, target), stopped=stopped)
    assert stopped.is_set()
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_text() == "of last week"
    assert list((tmp_path / "temporary").iterdir()) == [], "no half packed sheet stays"


def test_a_disk_that_fills_while_a_workbook_is_packed_is_told_as_such(tmp_path: Path) -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left"), XlsxFile(tmp_path / "x.xlsx", [IMAGES], check=full):
        pass


@pytest.mark.parametrize("chosen", [Format.XLSX, Format.CSV, Format.JSON])
def test_a_disk_that_fills_leaves_the_old_file_and_says_so(
    workspace: Workspace, tmp_path: Path, little_room: LittleRoom, chosen: Format
) -> None:
    target = tmp_path / "out" / "x"
    target.parent.mkdir()
    target.write_text("of last week")
    with little_room(2000), pytest.raises(FileUnwritable, match="cannot be written"):
        export(workspace, target, chosen)
    gc.collect()
    assert [(file.name, file.read_text()) for file in target.parent.iterdir()] == [("x", "of last week")]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipe lies in a folder there")
def test_a_place_that_is_no_file_is_not_replaced(workspace: Workspace, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (pipe, tmp_path):
        with pytest.raises(FileUnwritable, match=r"directory|device or a pipe"):
            export(workspace, place, Format.CSV)
    assert pipe.is_fifo()


def test_a_sheet_of_more_than_two_gigabytes_is_packed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1000)
    file = export(workspace, tmp_path / "x.xlsx", Format.XLSX)
    monkeypatch.undo()
    assert sheet(file, "Images")[0]["Identifier"] == "@AB1284"


def test_progress_goes_up_to_all(workspace: Workspace, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make(ExportSource(workspace), Order(Format.CSV, tmp_path / "x.csv"), progress=lambda *pair: told.append(pair))
    assert told[-1] == (5, 5)


@pytest.mark.parametrize("place", [lambda folder: folder / "file" / "x.csv", lambda folder: folder / "folder"])
def test_a_place_that_cannot_be_written_is_said(
    workspace: Workspace, tmp_path: Path, place: Callable[[Path], Path]
) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileUnwritable, match="cannot be written"):
        export(workspace, place(tmp_path), Format.CSV)
    assert not list(tmp_path.glob(".*part"))


def test_texts_that_no_cell_can_hold_are_made_legal() -> None:
    assert legal("a\udcffb") == "a\\udcffb"
    assert len(legal("x" * 40_000)) == 32_767
    assert legal("x" * 40_000).endswith("…")


def test_column_names_are_unique() -> None:
    for table in (*TABLES, CLASSIC):
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
    assert {column.name for column in CLASSIC.columns} <= {column.name for column in IMAGES.columns}
