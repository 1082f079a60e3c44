"""The export dialog: what it offers, what it makes, and that stopping leaves nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reportdesk.domain.register import Entry
from reportdesk.export.making import Format, Made, Order, make
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.office.export_dialog import ExportDialog
from reportdesk.workspace.register_tasks import add_register
from tests.ui import acts
from tests.ui.acts import click, pick, type_in
from tests.ui.conftest import Show

Photos = Callable[..., Path]


def opened(window: MainWindow) -> ExportDialog:
    pick(window, "File", "Export")
    (dialog,) = window.findChildren(ExportDialog)
    return dialog


@pytest.fixture
def window(show: Show, photos: Photos, qtbot: QtBot) -> MainWindow:
    window = show()
    window.commands.drop([photos("a.jpg", "b.jpg", "fail-1.jpg")])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 3, timeout=60_000)
    return window


def choose(dialog: ExportDialog, chosen: Format, target: Path) -> None:
    acts.choose(dialog.format, dialog.format.itemText(dialog.format.findData(chosen.value)))
    type_in(dialog.place, str(target))


def test_a_workbook_and_a_pdf_are_made_from_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window)
    choose(dialog, Format.XLSX, tmp_path / "x.xlsx")
    click(dialog.start)
    qtbot.waitUntil(dialog.show_file.isVisible, timeout=60_000)
    assert "3 images exported" in dialog.answer.text()
    assert openpyxl.load_workbook(tmp_path / "x.xlsx")["Images"].max_row == 4
    choose(dialog, Format.PDF, tmp_path / "x.pdf")
    click(dialog.start)
    qtbot.waitUntil(lambda: dialog.show_file.isVisible() and "x.pdf" in dialog.answer.text(), timeout=60_000)
    document = pypdfium2.PdfDocument(tmp_path / "x.pdf")
    assert len(document) >= 1
    document.close()
    dialog.reject()


def test_only_options_of_the_chosen_kind_are_shown(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window)
    shown = {}
    for chosen in Format:
        choose(dialog, chosen, tmp_path / f"x.{chosen}")
        parts = {"columns": dialog.columns, "table": dialog.table, "pictures": dialog.thumbnails, "bom": dialog.bom}
        shown[chosen] = {name for name, part in parts.items() if part.isVisible()}
    assert shown[Format.XLSX] == {"columns", "pictures"}
    assert shown[Format.CSV] == {"columns", "table", "bom"}
    assert shown[Format.JSON] == shown[Format.PDF] == set()
    dialog.reject()


def test_the_ending_of_the_file_follows_the_kind(window: MainWindow) -> None:
    dialog = opened(window)
    acts.choose(dialog.format, dialog.format.itemText(dialog.format.findData("csv")))
    assert dialog.place.text().endswith("report.csv")
    dialog.reject()


@pytest.mark.parametrize("place", ["", "/"])
def test_without_a_name_there_is_no_ending_to_give(window: MainWindow, place: str) -> None:
    dialog = opened(window)
    dialog.place.setText(place)
    acts.choose(dialog.format, dialog.format.itemText(dialog.format.findData("csv")))
    assert dialog.place.text() == place
    assert dialog.bom.isVisible(), "the options are those of the kind"
    dialog.reject()


def test_a_file_that_nobody_chose_is_not_written_over_without_a_question(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window)
    target = tmp_path / "x.csv"
    target.write_text("mine")
    choose(dialog, Format.CSV, target)
    click(dialog.start)
    answer(dialog, "Keep it")
    assert (target.read_text(), dialog.task.runs) == ("mine", False)
    click(dialog.start)
    answer(dialog, "Replace it")
    qtbot.waitUntil(dialog.show_file.isVisible, timeout=30_000)
    assert target.read_text(encoding="utf-8") != "mine"
    click(dialog.start)
    qtbot.waitUntil(dialog.show_file.isVisible, timeout=30_000)
    other = tmp_path / "y.csv"
    other.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    click(dialog.browse)
    click(dialog.start)
    qtbot.waitUntil(lambda: dialog.show_file.isVisible() and "y.csv" in dialog.answer.text(), timeout=30_000)
    dialog.reject()


def answer(dialog: ExportDialog, text: str) -> None:
    (box,) = (box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    acts.answer(box, text)


def test_the_reconciliation_can_be_a_table_of_its_own(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window)
    choose(dialog, Format.CSV, tmp_path / "x.csv")
    acts.choose(dialog.table, dialog.table.itemText(dialog.table.findData("reconciliation")))
    click(dialog.start)
    qtbot.waitUntil(lambda: "no register to compare with" in dialog.answer.text(), timeout=30_000)
    window.workspace.run(
        partial(add_register, name="yard", entries=[Entry("AA0001")], source="", operator="ann", bad=0)
    )
    click(dialog.start)
    qtbot.waitUntil((tmp_path / "x.csv").is_file, timeout=30_000)
    assert "AA0001" in (tmp_path / "x.csv").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: not dialog.task.runs, timeout=30_000)
    dialog.reject()


def test_stopping_says_so_and_a_place_that_cannot_be_written_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window)

    def slow(source: object, order: Order, *, stopped: threading.Event, **more: object) -> Made:
        assert stopped.wait(30)
        return make(source, order, stopped=stopped, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("reportdesk.ui.office.export_dialog.make", slow)
    choose(dialog, Format.CSV, tmp_path / "x.csv")
    click(dialog.start)
    click(dialog.cancel)
    assert (dialog.answer.text(), dialog.cancel.isEnabled()) == ("Stopping ...", False)
    qtbot.waitUntil(lambda: "stopped" in dialog.answer.text(), timeout=30_000)
    assert not (tmp_path / "x.csv").exists()
    monkeypatch.undo()
    (tmp_path / "file").write_text("")
    choose(dialog, Format.CSV, tmp_path / "file" / "x.csv")
    click(dialog.start)
    qtbot.waitUntil(lambda: "cannot be written" in dialog.answer.text(), timeout=30_000)
    dialog.reject()
