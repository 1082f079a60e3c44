"""Importing what is expected: real CSV and XLSX files, versions, and what images say of it."""

from __future__ import annotations

import zipfile
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from reportdesk.domain.failures import RegisterInvalid
from reportdesk.domain.register import Entry
from reportdesk.domain.serial import image_object
from reportdesk.export.register_file import Checked, check, guess_columns, read_sheet
from reportdesk.workspace import register_tasks
from reportdesk.workspace.workspace import Workspace

HEADS = ["Unique ID", "VIN No.", "Description", "Qty", "Exclusion reason"]
ROWS = [
    ["@AB1234", "1M8GDM9AXKP042788", "Excavator, used", "3", ""],
    ["@CD0001", "", "Crane", "", "sold"],
    ["", "", "nothing", "", ""],
    ["@ab 1234", "", "again", "", ""],
    ["@EF0001", "SHORT", "", "2.5", ""],
    ["@GH0001", "SHORT", "", "1", ""],
]


def read(file: Path) -> Checked:
    sheet = read_sheet(file)
    return check(sheet, guess_columns(sheet.headings))


def put(workspace: Workspace, *entries: Entry, name: str = "yard") -> int:
    task = partial(register_tasks.add_register, name=name, entries=entries, source="f", operator="ann", bad=0)
    return workspace.run(task)


@pytest.fixture(params=["csv", "semicolons", "excel-csv", "utf-16", "xlsx"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the same list in one of the forms in which offices have it."""
    if request.param == "xlsx":
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for row in [HEADS, *ROWS]:
            sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row])
        book.save(tmp_path / "list.xlsx")
        return tmp_path / "list.xlsx"
    separator = ";" if request.param == "semicolons" else ","
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in [HEADS, *ROWS])
    encoding = {"csv": "utf-8-sig", "excel-csv": "cp1252", "utf-16": "utf-16"}.get(request.param, "utf-8")
    (tmp_path / "list.csv").write_bytes(text.encode(encoding))
    return tmp_path / "list.csv"


def test_a_list_is_read_with_its_bad_rows_and_their_reasons(file: Path) -> None:
    checked = read(file)
    assert checked.entries == [
        Entry("@AB1234", "1M8GDM9AXKP042788", "Excavator, used", 3, ""),
        Entry("@CD0001", "", "Crane", None, "sold"),
        Entry("@GH0001", "SHORT", "", 1, ""),
    ]
    assert [(problem.row, problem.reason, problem.kept) for problem in checked.problems] == [
        (4, "it has no identifier", False),
        (5, "@ab 1234 stands in row 2 already", False),
        (6, "the quantity '2.5' is no whole number", False),
        (7, "the VIN SHORT has 5 characters instead of 17", True),
    ]
    assert checked.bad == 3


def test_an_exported_csv_comes_back_without_the_guard(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text('"Identifier"\r\n"\'@AB1234"\r\n')
    assert read(tmp_path / "x.csv").entries == [Entry("@AB1234")]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_guarded_csv_that_another_program_saved_anew_loses_no_row(tmp_path: Path, separator: str) -> None:
    """Spreadsheets quote only what needs it; the apostrophes that begin the identifiers quote nothing."""
    rows = [f"'@AB12{number:02}{separator}truck{separator}1" for number in range(10)]
    (tmp_path / "list.csv").write_text("\n".join([separator.join(("identifier", "description", "quantity")), *rows]))
    checked = read(tmp_path / "list.csv")
    assert checked.entries == [Entry(f"@AB12{number:02}", "", "truck", 1) for number in range(10)]


def test_apostrophes_that_quote_all_are_taken_for_quotes(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("'identifier','description'\n'@AB0001','a, b'\n")
    assert read(tmp_path / "list.csv").entries == [Entry("@AB0001", "", "a, b")]


def test_apostrophes_in_texts_are_kept(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text('identifier,description\n@AB0001,"red, ""big"""\n@AB0002,the \'blue\' one\n')
    assert [entry.description for entry in read(tmp_path / "list.csv").entries] == ['red, "big"', "the 'blue' one"]


def test_a_damaged_workbook_is_refused_wherever_it_is_damaged(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [HEADS, *ROWS * 20]:
        sheet.append(row)
    book.save(tmp_path / "whole.xlsx")
    whole = (tmp_path / "whole.xlsx").read_bytes()
    refused = 0
    for place in range(4, len(whole), len(whole) // 97):
        harmed = bytes(part ^ 0xFF for part in whole[place : place + 4])
        (tmp_path / "list.xlsx").write_bytes(whole[:place] + harmed + whole[place + 4 :])
        try:
            read_sheet(tmp_path / "list.xlsx")
        except RegisterInvalid as error:
            refused += "no Excel workbook, or is damaged" in str(error)
    assert refused > 30


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_rows_keep_the_numbers_that_they_have_in_the_file(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"list.{ending}"
    rows: list[list[str]] = [[], ["Unique ID", "Qty"], ["@AB0001", "1"], [], ["@AB0002", "many"], [], [], ["", "3"], []]
    if ending == "csv":
        file.write_text("\n".join(",".join(row) for row in rows))
    else:
        book = openpyxl.Workbook()
        assert book.active is not None
        for number, row in enumerate(rows, 1):
            for place, cell in enumerate(row, 1):
                book.active.cell(number, place, cell)
        book.save(file)
    checked = read(file)
    assert checked.entries == [Entry("@AB0001", quantity=1)]
    assert [(problem.row, problem.reason) for problem in checked.problems] == [
        (5, "the quantity 'many' is no whole number"), (8, "it has no identifier"),
    ]  # fmt: skip


def test_a_workbook_that_says_a_wrong_size_of_itself_is_read_whole(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (["Unique ID", "Qty"], ["@AB0001", 1], ["@AB0002", 2]):
        book.active.append(row)
    book.save(tmp_path / "right.xlsx")
    with zipfile.ZipFile(tmp_path / "right.xlsx") as right, zipfile.ZipFile(tmp_path / "list.xlsx", "w") as wrong:
        for name in right.namelist():
            wrong.writestr(name, right.read(name).replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1"'))
    assert read(tmp_path / "list.xlsx").entries == [Entry("@AB0001", quantity=1), Entry("@AB0002", quantity=2)]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.xlsx", b"PK\x03\x04 no workbook", "damaged"),
        ("x.xls", b"\xd0\xcf\x11\xe0\0\0\0\0", "neither CSV nor"),
        ("x.csv", b"", "no rows"),
        ("x.csv", b"Identifier\r\n", "no rows"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(RegisterInvalid, match=words):
        read_sheet(tmp_path / name)


def test_leading_zeros_that_a_format_shows_are_kept(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("list", 0)
    sheet.append(["identifier", "quantity"])
    for value, number_format in ((123, "000000"), (45.0, "000"), (1234, "000"), (6, "General"), ("7", "000")):
        sheet.append([value, 2])
        sheet.cell(sheet.max_row, 1).number_format = number_format
    book.save(tmp_path / "list.xlsx")
    assert [entry.value for entry in read(tmp_path / "list.xlsx").entries] == ["000123", "045", "1234", "6", "7"]


def test_a_workbook_that_names_styles_it_lacks_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("list", 0)
    sheet.append(["identifier"])
    sheet.append([123])
    sheet.cell(2, 1).number_format = "000000"
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "list.xlsx", "w") as bare:
        for name in whole.namelist():
            if "styles" not in name:
                bare.writestr(name, whole.read(name))
    assert [entry.value for entry in read(tmp_path / "list.xlsx").entries] == ["123"]


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RegisterInvalid, match="cannot be read"):
        read_sheet(tmp_path / "x.csv")


def test_the_newest_version_is_in_force_and_the_older_ones_are_kept(workspace: Workspace) -> None:
    assert put(workspace, Entry("@AB1234", quantity=1)) == 1
    assert put(workspace, Entry("@AB1234", quantity=2), Entry("@CD0001")) == 2
    assert put(workspace, Entry("@ZZ0001"), name="other") == 1
    assert [(version.name, version.version) for version in workspace.register.versions()] == [
        ("other", 1), ("yard", 2), ("yard", 1),
    ]  # fmt: skip
    assert workspace.register.look_up({"@AB1234"})["@AB1234"].quantity == 2
    assert [entry.value for entry in workspace.register.entries()] == ["@AB1234", "@CD0001", "@ZZ0001"]


def test_what_is_expected_appears_in_row_and_json_found_by_identifier_or_vin(workspace: Workspace) -> None:
    assert image_object(workspace.queries.image(1))["register"] is None
    put(workspace, Entry("@XX9999", "1M8GDM9AXKP042788", "Excavator", 3), Entry("@CD0001", quantity=7))
    plain = image_object(workspace.queries.image(1))
    assert plain["register"] == {
        "value": "@XX9999", "vin": "1M8GDM9AXKP042788", "description": "Excavator", "quantity": 3, "exclusion": "",
    }  # fmt: skip
    row = workspace.queries.rows([2])[2]
    assert row.expected is not None
    assert row.expected.quantity == 7


def test_of_two_registers_that_expect_the_same_the_later_one_counts(workspace: Workspace) -> None:
    put(workspace, Entry("@AB0001", description="old"), Entry("@AB0002"), name="may")
    put(workspace, Entry("@ab 0001", description="new"), name="june")
    assert [(entry.value, entry.description) for entry in workspace.register.entries()] == [
        ("@ab 0001", "new"), ("@AB0002", ""),
    ]  # fmt: skip
    assert workspace.register.look_up(["@AB0001"])["@AB0001"].description == "new"


def test_a_close_miss_is_suggested_and_never_taken(workspace: Workspace) -> None:
    put(workspace, Entry("@CD00O1"), Entry("@CDO0O1"), Entry("@CD0002"))
    image = workspace.queries.image(2)
    assert image.result.identifiers[0].value == "@CD0001"
    assert (image.expected, image.suggestions) == (None, ("@CD00O1",))
    assert workspace.queries.rows([2])[2].expected is None


def test_a_workbook_that_unpacks_to_more_than_any_register_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("list", 0)
    for number in range(200):
        sheet.append([f"@AB{number:04}"])
    book.save(tmp_path / "list.xlsx")
    assert len(read_sheet(tmp_path / "list.xlsx").rows) == 199
    monkeypatch.setattr("reportdesk.export.register_file._MOST_BYTES", 1000)
    with pytest.raises(RegisterInvalid, match="that is no register"):
        read_sheet(tmp_path / "list.xlsx")
