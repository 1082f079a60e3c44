"""Pictures of every window and state: `python -m tests.screenshots DIR`, as WINDOW-STATE-THEME-SCALE[-LANG].png.

English in both themes at 100 % and 200 %, other languages in one light and one dark run. Two of them are none: `long`
is English with words 40 % longer, `rtl` is English from right to left.

Each theme and scale runs in a process of its own, because Qt takes the scale factor once at its start.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

THEMES = ("light", "dark")
SCALES = (1, 2)
READING: dict[str, Any] = {}
"""Settings of all windows; the tests that walk through the states read less, to be done sooner."""
RUNS = {"en": tuple((theme, scale) for theme in THEMES for scale in SCALES), "": (("light", 1), ("dark", 2))}
"""Theme and scale for English, and for any other language."""


def main() -> int:
    """Run all themes, scales and languages, or one of them in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="+", default=["en", "de", "es", "long", "rtl"], metavar="LANG")
    parser.add_argument("--only", nargs=3, metavar=("THEME", "SCALE", "LANG"))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.only:
        _shoot(options.folder, *options.only)
        return 0
    for language in options.languages:
        for theme, scale in RUNS.get(language, RUNS[""]):
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            only = ["--only", theme, str(scale), language]
            command = [sys.executable, "-m", "tests.screenshots", str(options.folder), *only]
            subprocess.run(command, env=environment, check=True, timeout=600)
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")
    return 0


def _spin(until: Callable[[], object], limit_s: float = 120.0) -> None:
    """Run the event loop until a condition is true. `QTest.qWait` would keep Python's other threads from running."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    timer = QTimer()
    end = time.monotonic() + limit_s

    def look() -> None:
        if until():
            loop.exit(0)
        elif time.monotonic() > end:
            loop.exit(1)

    timer.timeout.connect(look)
    timer.start(20)
    if loop.exec():
        raise TimeoutError("a state never came")
    timer.stop()


def _settle(seconds: float = 0.6) -> None:
    end = time.monotonic() + seconds
    _spin(lambda: time.monotonic() > end)


@contextmanager
def _window(folder: Path, theme: str, recogniser: str, **values: object) -> Iterator[object]:
    from reportdesk.app import Desk
    from reportdesk.config.paths import sample_report_folder
    from reportdesk.config.settings import Settings
    from reportdesk.ui import shell
    from reportdesk.ui import theme as themes
    from reportdesk.ui.main_window import MainWindow

    app = shell.application()
    themes.apply_theme(app, theme)
    settings = Settings(models_folder=os.environ.get("REPORTDESK_MODELS", ""), **{**READING, **values})
    with Desk(folder, settings, recogniser=recogniser, with_previews=True) as desk:
        desk.start()
        assert desk.previews is not None
        window = MainWindow(
            desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier, operator="Ann",
            sample=sample_report_folder(), theme_choice=theme,
        )  # fmt: skip
        window.resize(1600, 900)
        window.show()
        _settle(0.3)
        yield window
        with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
            window.close()


def _shoot(folder: Path, theme: str, scale: str, language: str) -> None:
    _wear(language)
    ending = f"{theme}-{scale}x.png" if language == "en" else f"{theme}-{scale}x-{language}.png"

    def save(widget: object, window: str, state: str) -> None:
        widget.grab().save(str(folder / f"{window}-{state}-{ending}"))  # type: ignore[attr-defined]

    show_states(theme, save, ALL_STATES)


def _wear(language: str) -> None:
    """Put a language on, or what shows whether windows would stand another one."""
    from PySide6.QtCore import Qt

    from reportdesk.ui import languages, shell
    from tests.ui.appearance import LongWords

    app = shell.application()
    if language == "long":
        app.installTranslator(LongWords(app))
    elif language == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        languages.wear(app, language)


def show_states(theme: str, save: Save, names: Sequence[str]) -> None:
    """Bring windows into the named groups of states and hand each to `save`."""
    with tempfile.TemporaryDirectory(prefix="reportdesk-screenshots-") as place:
        for name in names:
            globals()[f"_{name}"](Path(place) / name, theme, save)


ALL_STATES = (
    "sample_states", "model_states", "settings_states", "busy_state", "office_states", "find_states", "many_rows",
    "citizen_states", "review_states", "worker_states", "desk_states",
)  # fmt: skip
Save = Callable[[object, str, str], None]


def _sample_states(place: Path, theme: str, save: Save) -> None:
    from PySide6.QtWidgets import QMessageBox

    from reportdesk.domain.failures import DiskFull
    from reportdesk.domain.status import ImageStatus
    from reportdesk.ui.closing import confirm_close
    from reportdesk.ui.ignored_dialog import IgnoredDialog
    from reportdesk.ui.main_window import MainWindow

    with _window(place, theme, "reportdesk.recognition.pipeline:recognise") as window:
        assert isinstance(window, MainWindow)
        save(window, "main", "empty")
        window.overlay.cover()
        save(window, "main", "dragging")
        window.overlay.hide()
        window.commands.drop([_sample_with_junk(place)])
        _spin(lambda: window.reports.reports.all_counts.finished >= 3)
        _settle(0.2)
        save(window, "main", "started")
        _spin(lambda: not window.engine.busy and not window.intake.busy)
        _settle()
        window.table.selectRow(0)
        _spin(window.details.picture.isVisible)
        _settle()
        save(window, "main", "finished")
        window.filter.choose(ImageStatus.FAILED)
        _settle()
        if window.table.images.rowCount():
            window.table.selectRow(0)
        _settle(1.5)
        save(window, "main", "failed")
        window.filter.choose(None)
        window.banner.show_error(DiskFull("The disk that holds the workspace is full."))
        window.remark.say("The report sample_report goes on: what is new in its folder is added.")
        _settle()
        save(window, "main", "banner")
        window.commands.show_ignored(1)
        dialog = window.findChild(IgnoredDialog)
        assert dialog is not None
        _settle(0.2)
        save(dialog, "ignored", "list")
        dialog.close()
        real = QMessageBox.exec
        QMessageBox.exec = lambda box: _grab_box(save, box)  # type: ignore[method-assign]
        confirm_close(window, 7)
        QMessageBox.exec = real  # type: ignore[method-assign]


def _sample_with_junk(place: Path) -> Path:
    """Return a copy of the sample report with files that are no photographs."""
    from reportdesk.config.paths import sample_report_folder

    folder = place.with_name("north yard")
    shutil.copytree(sample_report_folder(), folder)
    (folder / "Thumbs.db").write_bytes(b"\0" * 64)
    (folder / ".picasa.ini").write_text("[Picasa]")
    (folder / "route.pdf").write_bytes(b"%PDF-1.7")
    (folder / "notes.txt").write_text("Gate 2 is closed on Sundays.")
    (folder / "todo.txt").write_text("Count the trailers.")
    old = time.time() - 3600
    for file in folder.iterdir():
        os.utime(file, (old, old))
    return folder


def _grab_box(save: Save, box: object) -> int:
    box.show()  # type: ignore[attr-defined]
    _settle(0.2)
    save(box, "closing", "question")
    box.buttons()[0].click()  # type: ignore[attr-defined]
    return 0


def _fake_report(place: Path, number: int) -> Path:
    from tests.drawn import write_label

    folder = place.with_name(f"{place.name}-photos") / "north yard"
    folder.mkdir(parents=True)
    write_label(folder / "template.jpg", "@AB1234")
    content = (folder / "template.jpg").read_bytes()
    (folder / "template.jpg").unlink()
    old = time.time() - 3600
    for image in range(number):
        file = folder / f"IMG_{image:05}.jpg"
        file.write_bytes(content + image.to_bytes(4, "big"))
        os.utime(file, (old, old))
    return folder


def _busy_state(place: Path, theme: str, save: Save) -> None:
    from reportdesk.ui.main_window import MainWindow

    with _window(place, theme, "tests.fakes:recognise_300ms", workers=4) as window:
        assert isinstance(window, MainWindow)
        window.commands.drop([_fake_report(place, 60)])
        _spin(lambda: window.reports.reports.all_counts.finished >= 20)
        _settle(1.2)
        save(window, "main", "busy")


def _model_states(place: Path, theme: str, save: Save) -> None:
    """The strip that offers model files: offered, being fetched, failed, installed."""
    from reportdesk.domain.failures import ModelUnreachable
    from reportdesk.installing.installer import Offer, Progress
    from reportdesk.installing.origins import Addresses
    from reportdesk.installing.plan import Step
    from reportdesk.recognition.model_catalogue import ENTRY_BY_NAME, ModelKind
    from reportdesk.ui.main_window import MainWindow

    names = ("picodet-s", "plate-detector", "plate-reader")
    steps = tuple(Step(place, fetch=ENTRY_BY_NAME[name]) for name in names)
    with _window(place, theme, "tests.fakes:recognise_fast") as window:
        assert isinstance(window, MainWindow)
        strip = window.model_strip
        strip.show_offer(Offer(tuple(ModelKind), Addresses(), steps))
        _settle(0.2)
        save(window, "models", "empty")
        window.commands.drop([_fake_report(place, 12)])
        _spin(lambda: window.reports.reports.all_counts.finished >= 12)
        _settle()
        save(window, "models", "offered")
        strip.show_start(can_stop=True)
        strip.show_progress(Progress("plate_detector_yolov9t_416.onnx", 5_300_000, 9_900_000))
        _settle()
        save(window, "models", "fetching")
        strip.show_failure(
            ModelUnreachable(
                f"picodet_s_416_coco.onnx could not be fetched from {ENTRY_BY_NAME['picodet-s'].url}: it fell silent.",
                "Check the connection and try again. Or fetch the file picodet_s_416_coco.onnx elsewhere and import it "
                "('reportdesk models import FILE', 'Choose files' in the window), or name a mirror in the setting "
                "models_mirror.",
            )
        )
        _settle()
        save(window, "models", "failed")
        strip.show_done([], 12)
        _settle()
        save(window, "models", "installed")


def _office_states(place: Path, theme: str, save: Save) -> None:
    """Export, register, reconciliation and dashboard over the sample report."""
    from functools import partial

    from reportdesk.config.paths import sample_report_folder
    from reportdesk.domain.register import Entry
    from reportdesk.ui.main_window import MainWindow
    from reportdesk.ui.office.dashboard import Dashboard
    from reportdesk.ui.office.export_dialog import ExportDialog
    from reportdesk.ui.office.reconcile_dialog import ReconcileDialog
    from reportdesk.ui.office.register_dialog import RegisterDialog
    from reportdesk.workspace import register_tasks

    listed = place.with_suffix(".csv")
    listed.write_text("Unique ID,VIN,Description,Qty,Exclusion\n@NY2041,,Excavator,3,\n@BT9402,,Crane,1,sold\n,,,1,\n")
    entries = (Entry("@NY2041", "", "Excavator", 3), Entry("@BT9402", exclusion="sold"), Entry("@AA0001"))
    with _window(place, theme, "reportdesk.recognition.pipeline:recognise") as window:
        assert isinstance(window, MainWindow)
        window.commands.drop([sample_report_folder()])
        _spin(lambda: window.reports.reports.all_counts.finished >= 12)
        task = partial(register_tasks.add_register, name="yard", entries=entries, source="", operator="Ann", bad=0)
        window.workspace.run(task)
        window.table.images.forget(set(window.table.images.ids))
        window.table.selectRow(0)
        _settle(1.5)
        save(window, "main", "expected")
        window.office.export.trigger()
        _settle()
        export = window.findChild(ExportDialog)
        assert export is not None
        save(export, "export", "asked")
        export.reject()
        window.office.register.trigger()
        register = window.findChild(RegisterDialog)
        assert register is not None
        register.load(listed)
        _spin(lambda: register.preview.rowCount() > 0)
        _settle()
        save(register, "register", "preview")
        register.reject()
        window.office.reconcile.trigger()
        reconcile = window.findChild(ReconcileDialog)
        assert reconcile is not None
        _spin(lambda: bool(reconcile.lines))
        _settle()
        save(reconcile, "reconcile", "lines")
        reconcile.reject()
        window.office.dashboard.trigger()
        board = window.findChild(Dashboard)
        assert board is not None
        _spin(lambda: board.figures is not None)
        _settle()
        save(board, "dashboard", "all")
        board.reject()


def _settings_states(place: Path, theme: str, save: Save) -> None:
    """The first-run page, what a drag says, and each group of the settings."""
    from reportdesk.app import operator_name
    from reportdesk.config.paths import sample_report_folder
    from reportdesk.config.settings import Settings
    from reportdesk.config.sources import Keeper, Sources
    from reportdesk.domain.failures import SettingsTooNew
    from reportdesk.intake.counting import DropCount
    from reportdesk.ui.main_window import MainWindow
    from reportdesk.ui.settings.first_run import show_first_run
    from reportdesk.ui.settings.room import SettingsRoom
    from reportdesk.ui.settings.tools import Tools

    above = {"s3_bucket": ("photographs", "the environment variable REPORTDESK_S3_BUCKET")}
    sources = Sources(place / "settings.toml", Settings(image_deadline_s=90, theme=theme), above)
    with _window(place, theme, "reportdesk.recognition.pipeline:recognise") as window:
        assert isinstance(window, MainWindow)
        room = SettingsRoom(window, Keeper(sources, lambda *_all: None), Tools(sample_report_folder()), operator_name)
        page = show_first_run(room, sample_report_folder())
        assert page is not None
        _settle(0.2)
        save(window, "first", "page")
        window.begin_with(window.empty)
        file = "settings.toml"
        room.strip.show_trouble(
            SettingsTooNew(
                f"The settings file {file} was written by the newer version 99.1 of the program: {file}: there is no "
                "setting named 'teleport'.",
                "The default settings are used. Your file is kept as settings.kept-1.toml.",
            )
        )
        _settle(0.2)
        save(window, "settings", "kept-aside")
        window.overlay.cover()
        window._show_count(DropCount(3, 214, 5, 3))
        _settle(0.2)
        save(window, "main", "dragging-counted")
        window.overlay.hide()
        dialog = room.open()
        _spin(lambda: dialog.engines.text.text()[:1] in "✓✗" and dialog.models.tree.topLevelItemCount())
        dialog.patterns.text_trial.text.setText("@AB12345 and @CD1234")
        dialog.draft.set("bandwidth", "08:00-18:00=many")
        dialog.rows["bandwidth"].show_state(dialog.draft)
        for group in dialog.sections:
            dialog.show_group(group)
            _settle(0.2)
            save(dialog, "settings", group.lower())
        dialog.search.setText("confidence")
        _settle(0.2)
        save(dialog, "settings", "search")
        dialog.done(0)
        page.stop()


def _citizen_states(place: Path, theme: str, save: Save) -> None:
    from tests.citizen_states import show_states

    _with_a_report(place, theme, save, show_states)


def _desk_states(place: Path, theme: str, save: Save) -> None:
    from tests.desk_states import show_states

    _with_a_report(place, theme, save, show_states)


def _with_a_report(place: Path, theme: str, save: Save, show: Callable[..., None]) -> None:
    """Let `show` bring a window that has read twelve drawn images into its states."""
    from reportdesk.ui.main_window import MainWindow

    with _window(place, theme, "tests.fakes:recognise_fast") as window:
        assert isinstance(window, MainWindow)
        photos = _fake_report(place, 12)
        window.commands.drop([photos])
        _spin(lambda: window.reports.reports.all_counts.finished >= 12)
        _settle()
        show(window, photos, save, _settle)


def _find_states(place: Path, theme: str, save: Save) -> None:
    """Chips and notes of the search, the filter menu, reading again, the history of attempts, and the map."""
    from functools import partial

    from reportdesk.config.reading_choice import ReadingChoice
    from reportdesk.ui.again.dialog import AgainDialog
    from reportdesk.ui.main_window import MainWindow
    from reportdesk.workspace import image_tasks
    from reportdesk.workspace.filters import NO_FILTERS, Filters
    from tests.ui.find.test_find import fill
    from tests.ui.workspaces import add_report

    with _window(place, theme, "tests.fakes:recognise_fast") as window:
        assert isinstance(window, MainWindow)
        window.engine.pause()
        report = add_report(window.workspace, "north yard")
        window.workspace.run(partial(fill, report=report, results=_yard()))
        _spin(lambda: window.table.images.rowCount() == len(_yard()))
        window.table.go_to(2)
        window.filter.set_filters(Filters(vehicles=frozenset({"car"}), has_identifier=True))
        window.filter.search.setText("gate")
        window.filter.show_index_progress(0.4)
        _settle()
        save(window, "find", "chips")
        window.filter.show_index_progress(1.0)
        window.filter.search.clear()
        window.filter.set_filters(NO_FILTERS)
        window.filter.menu.popup(window.filter.mapToGlobal(window.filter.rect().bottomLeft()))
        _settle(0.2)
        save(window.filter.menu, "find", "menu")
        for action in window.filter.menu.actions()[:1]:
            below = action.menu()
            below.popup(window.mapToGlobal(window.rect().center()))  # type: ignore[attr-defined]
            _settle(0.2)
            save(below, "find", "reasons")
            below.close()  # type: ignore[attr-defined]
        window.filter.menu.close()
        task = partial(image_tasks.retry, chosen=[2], overrides=str(ReadingChoice("tesseract", True)))
        window.workspace.run(task)
        window.map.setVisible(True)
        _settle()
        save(window, "find", "map")
        window.filter.search.setText("no such thing")
        _spin(lambda: window.map.time._message)
        _settle()
        save(window, "find", "nothing")
        window.filter.search.clear()
        window.again.ask()
        _spin(lambda: window.findChild(AgainDialog))
        dialog = window.findChild(AgainDialog)
        assert dialog is not None
        _settle(0.2)
        save(dialog, "again", "groups")
        dialog.close()


def _yard() -> dict[str, Any]:
    """Return results as of a yard: points along two rows, some without a place, some failed or doubtful."""
    from datetime import datetime, timedelta

    from reportdesk.domain.findings import Identifier, TextLine, Vehicle
    from reportdesk.domain.reasons import NO_IDENTIFIER
    from reportdesk.domain.results import Capture, ImageResult, StageStatus

    results: dict[str, Any] = {}
    began = datetime(2026, 3, 1, 9, 30)
    box = (0.0, 0.0, 9.0, 9.0)
    for number in range(36):
        place = (52.5 + 0.0004 * (number % 12), 13.4 + 0.0011 * (number // 12) + 0.0001 * (number % 3))
        capture = Capture(began + timedelta(minutes=2 * number), None if number % 9 == 4 else place)
        value = () if number % 7 == 3 else (Identifier(f"@AB{1200 + number}", "yard-id", "code", 1.0),)
        results[f"{'bad' if number % 11 == 5 else 'IMG'}_{number:04}.jpg"] = ImageResult(
            width=4000, height=3000, format="jpeg", capture=capture, identifiers=value,
            text=(TextLine(f"gate {number % 4}", 0.9, box),), vehicles=(Vehicle("car", 0.9, box),) * (number % 2),
            stages={"codes": StageStatus.OK, "vehicles": StageStatus.OK if number % 5 else StageStatus.UNAVAILABLE},
            doubts=() if value else (NO_IDENTIFIER,), seconds={"decode": 0.1},
        )  # fmt: skip
    return results


def _many_rows(place: Path, theme: str, save: Save) -> None:
    """A workspace of 100,000 read images: the last rows, a search among them, and where and when they were taken."""
    from reportdesk.ui.main_window import MainWindow
    from tests.benchmarks.table import fill

    fill(place, 100_000)
    with _window(place, theme, "tests.fakes:recognise_fast") as window:
        assert isinstance(window, MainWindow)
        _spin(lambda: window.table.images.rowCount() == 100_000)
        window.table.scrollToBottom()
        _settle(1.5)
        save(window, "main", "100000rows")
        window.filter.search.setText("aa 12")
        _spin(lambda: 0 < window.table.images.rowCount() < 100_000)
        window.table.selectRow(0)
        _settle()
        save(window, "main", "100000rows-found")
        window.filter.search.clear()
        window.map.setVisible(True)
        _spin(lambda: window.table.images.rowCount() == 100_000)
        _settle(1.5)
        save(window, "find", "map-100000")


def _review_states(place: Path, theme: str, save: Save) -> None:
    """The review of real readings: doubt, a correction typed, reasons, a box, the keys, decisions, a missing file."""
    from reportdesk.config.paths import sample_report_folder
    from reportdesk.ui.main_window import MainWindow

    folder = place.with_name("west yard")
    shutil.copytree(sample_report_folder(), folder)
    old = time.time() - 3600
    for file in folder.iterdir():
        os.utime(file, (old, old))
    with _window(place, theme, "reportdesk.recognition.pipeline:recognise") as window:
        assert isinstance(window, MainWindow)
        window.commands.drop([folder])
        _spin(lambda: window.reports.reports.all_counts.finished >= 12)
        _spin(lambda: not window.engine.busy and not window.intake.busy)
        _settle()
        window.table.selectRow(0)
        window.review.open_current()
        page = window.review.page
        _spin(lambda: page.canvas.has_picture)
        page.side.choose(0)
        _settle()
        save(window, "review", "first")
        page.side.identifier.edit()
        page.side.identifier.field.setText("1HGCM82633A004353")
        _settle(0.2)
        save(window, "review", "typed")
        page.asked.emit("mend")
        _settle(0.2)
        save(window, "review", "mend")
        page.side.identifier.field.clear()
        page.setFocus()
        page.asked.emit("reject")
        _settle(0.2)
        save(window, "review", "reasons")
        page.prompt.give_up()
        page.asked.emit("read")
        page.asked.emit("magnifier")
        _settle(0.2)
        save(window, "review", "drawing")
        page.canvas.stop_drawing()
        page.asked.emit("magnifier")
        page.asked.emit("help")
        _settle(0.2)
        save(window, "review", "keys")
        page.overlay.close_sheet()
        page.side.identifier.field.setText("@NY2042")
        page.side.identifier.edit()
        page.side.identifier._enter(on_purpose=False)
        window.operators.choose("Bob")
        page.asked.emit("undo")
        page.asked.emit("redo")
        page.asked.emit("previous")
        _settle(1.0)
        save(window, "review", "decided")
        (folder / "12_broken_transfer.jpg").unlink()
        for _step in range(11):
            page.asked.emit("next")
        _settle(1.0)
        save(window, "review", "gone")
        window.review.leave()
        _settle()
        save(window, "review", "table")


def _worker_states(place: Path, theme: str, save: Save) -> None:
    """The list of workers: no queue, nobody, some at work and some in trouble, the question, the database gone."""
    from tests.worker_states import show_workers

    with _window(place, theme, "tests.fakes:recognise_fast") as window:
        show_workers(window, save, _spin, _settle)


if __name__ == "__main__":
    sys.exit(main())
