"""The office at 100,000 images: `python -m tests.benchmarks.office [--images N] [--no-exports] [--json FILE]`.

register_csv_s, register_xlsx_s: 50,000 rows, read, checked and committed. reconcile_s, reconcile_cpu_s: all images
against them, by the clock and in processor time.
export_csv_s, export_json_s, export_xlsx_s: processor seconds of a whole export, each in a process of its own;
export_..._mb: how much more anonymous memory it takes at its peak than an export of a hundredth of the images.
dashboard_open_ms: from the command until the window is painted; dashboard_figures_s: until its charts are.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from reportdesk.domain.findings import Code, Identifier, TextLine
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.domain.serial import packed
from reportdesk.export.reconciliation import reconcile
from reportdesk.export.register_file import check, guess_columns, read_sheet
from reportdesk.workspace import register_tasks
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction
from tests.benchmarks.report import parser, publish

ROWS = 50_000
_BOX = (10.0, 20.0, 200.0, 80.0)
_EXPORT = """
import re, sys, time
from pathlib import Path
from reportdesk.export.making import Format, Order, make
from reportdesk.export.rows import ExportSource
from reportdesk.workspace.workspace import Workspace
peak = 0
def look(*_told):
    # Anonymous memory: pages of the workspace file that are mapped in belong to the system, not to us.
    global peak
    now = re.search(r"RssAnon:\\s+(\\d+)", Path("/proc/self/status").read_text())
    peak = max(peak, int(now[1]) / 1024)
with Workspace(Path(sys.argv[1]), writing=False) as workspace:
    began = time.process_time()
    order = Order(Format(sys.argv[2]), Path(sys.argv[3]))
    made = make(ExportSource(workspace, [int(sys.argv[4])]), order, progress=look)
    print(time.process_time() - began, peak)
"""


def main() -> None:
    """Fill a workspace, measure and print."""
    options = parser(__doc__)
    options.add_argument("--images", type=int, default=100_000)
    options.add_argument("--no-exports", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="reportdesk-office-") as place:
        folder = Path(place)
        figures: dict[str, float] = {}
        with Workspace(folder / "desk") as workspace:
            workspace.run(partial(fill, images=chosen.images // 100, name="small", first=0))
            workspace.run(partial(fill, images=chosen.images, name="large", first=chosen.images))
            for kind in ("csv", "xlsx"):
                figures[f"register_{kind}_s"] = _import(workspace, _list(folder, kind))
            began, worked = time.perf_counter(), time.process_time()
            reconcile(workspace)
            figures["reconcile_s"] = time.perf_counter() - began
            figures["reconcile_cpu_s"] = time.process_time() - worked
            figures |= _dashboard(workspace)
        for kind in () if chosen.no_exports else ("csv", "json", "xlsx"):
            _seconds, small = _export(folder, kind, 1)
            seconds, large = _export(folder, kind, 2)
            figures |= {f"export_{kind}_s": seconds, f"export_{kind}_mb": large - small}
    publish(figures, chosen.json)


def fill(transaction: Transaction, images: int, name: str, first: int) -> None:
    """Add a report of read images, one in fifty failed, by SQL."""
    report = transaction.execute(
        "INSERT INTO reports (uuid, name, folder, operator, priority, created_at) VALUES (?, ?, '', 'ann', 1, ?)",
        (name, name, "2026-01-01T00:00:00+00:00"),
    ).lastrowid
    failure = json.dumps({"kind": "permanent", "reason": "image-damaged", "stage": "decode", "message": "", "hint": ""})
    rows, bodies, read = [], [], []
    for number in range(first, first + images):
        sha256, failed = f"{number:064x}", number % 50 == 0
        reason = "image-damaged" if failed else ""
        moment = f"2026-01-{1 + number % 28:02}T{number % 24:02}:00:00+00:00"
        file = f"/photos/{name}/IMG_{number:06}.jpg"
        rows.append(
            (sha256, report, file, file.encode(), f"IMG_{number:06}.jpg", sha256, "failed" if failed else "done",
             "" if failed else _value(number), 0 if failed else 5, failure if failed else "", reason, "f",
             moment, moment)
        )  # fmt: skip
        if not failed:
            bodies.append((sha256, _body(number), moment))
            read.append((sha256, _value(number), _value(number)))
    transaction.execute_many(
        "INSERT INTO images (uuid, report_id, path, file, name, sha256, status, identifier, findings, failure, "
        "reason, fingerprint, queued_at, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    transaction.execute_many(
        "INSERT INTO results (sha256, fingerprint, body, created_at) VALUES (?, 'f', ?, ?)", bodies
    )
    transaction.execute_many(
        "INSERT INTO identifiers_read (sha256, fingerprint, place, key, value) VALUES (?, 'f', 0, ?, ?)", read
    )


def _value(number: int) -> str:
    return f"@AB{number:06}"


def _body(number: int) -> bytes:
    result = ImageResult(
        width=4000,
        height=3000,
        format="jpeg",
        codes=(Code(_value(number), "QRCode", _BOX),),
        text=tuple(TextLine(f"line {line} of {number}", 0.9, _BOX) for line in range(3)),
        identifiers=(Identifier(_value(number), "yard-id", "code", 1.0, _BOX),),
        stages={"decode": StageStatus.OK, "codes": StageStatus.OK, "text": StageStatus.OK},
        seconds={"decode": 0.03, "codes": 0.02, "text": 0.15},
        fingerprint="f",
    )
    return packed(result)


def _list(folder: Path, kind: str) -> Path:
    file = folder / f"yard.{kind}"
    rows: list[list[str | int]] = [
        [_value(number * 3), "1M8GDM9AXKP042788", f"Machine {number}", number % 9, ""] for number in range(ROWS)
    ]
    heads: list[str | int] = ["Unique ID", "VIN", "Description", "Quantity", "Exclusion"]
    if kind == "csv":
        file.write_text("\n".join(",".join(str(cell) for cell in row) for row in [heads, *rows]))
        return file
    import xlsxwriter

    with xlsxwriter.Workbook(str(file), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([heads, *rows]):
            sheet.write_row(number, 0, row)
    return file


def _import(workspace: Workspace, file: Path) -> float:
    began = time.perf_counter()
    sheet = read_sheet(file)
    checked = check(sheet, guess_columns(sheet.headings))
    assert len(checked.entries) == ROWS
    task = partial(register_tasks.add_register, name="yard", entries=checked.entries, source="", operator="a", bad=0)
    workspace.run(task)
    return time.perf_counter() - began


def _export(folder: Path, kind: str, report: int) -> tuple[float, float]:
    """Return (processor seconds, peak megabytes) of an export in a process of its own."""
    command = [sys.executable, "-c", _EXPORT, str(folder / "desk"), kind, str(folder / f"x.{kind}"), str(report)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), float(told[1])


def _dashboard(workspace: Workspace) -> dict[str, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QWidget

    from reportdesk.ui import shell, theme
    from reportdesk.ui.office.dashboard import Dashboard

    app = shell.application()
    theme.apply_theme(app, "light")
    parent = QWidget()
    began = time.perf_counter()
    board = Dashboard(workspace, parent)
    board.show()
    board.repaint()
    opened = time.perf_counter() - began
    while board.figures is None:
        app.processEvents()
    figures = time.perf_counter() - began
    board.reject()
    return {"dashboard_open_ms": 1000 * opened, "dashboard_figures_s": figures}


if __name__ == "__main__":
    main()
