"""The live table over many rows: `python -m tests.benchmarks.table [--json FILE] [--sizes 10000,100000,1000000]`.

A workspace of each size is written by plain SQL and the program's own search index, and opened in a real window. With
`--keep FOLDER` it is kept there and used again: a million rows take six minutes to write and 1.6 GB.

first_frame_ms: from opening the workspace until its first rows are painted; start_mb: memory of the process then.
rows_*_open_ms: from asking for a view until its rows are painted. scroll_p99_ms: 99 of 100 frames, of 300 in which the
table is scrolled by a third of a screen, take no longer; the best of five rounds, and scroll_p99_worst_ms the worst: a
core that the machine takes away for some milliseconds shows in most rounds. jump_p99_*: the same for jumps to anywhere,
where rows that are not in memory yet are painted empty; jump_rows_p50_ms and jump_rows_p99_ms: from such a jump until
they are painted with what they hold. sort_ms: from a click on a heading until the rows are painted, the worst of name,
identifier and status. filter_ms: the same for a status, a reason and a vehicle class. search_ms: from the last typed
sign until the found rows are painted, without the 60 ms that the field waits for a further key; the worst of eight
searches. copy_10k_ms: from Ctrl+C upon 10,000 selected rows until they are on the clipboard, gathered beside the
window. map_ms: what the map and the time line ask, beside the window too. gui_rss_mb: memory of the process after all
of it. Best of five each; the keys without a size are those of 100,000 rows, where that is among the sizes, else of the
largest.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import psutil

from reportdesk.workspace.workspace import FILE
from tests.benchmarks.report import parser, print_table, write

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NAMED = 100_000
TRIES = 5
SEARCHES = ("i", "1", "img", "img_0001", "aa 1234", "aa1", "gate north", "1234")
COPIED = 10_000
_FRAMES = 300
_BATCH = 5000


def main() -> None:
    """Measure each size in processes of their own, and print them side by side."""
    made = parser(__doc__)
    made.add_argument("--sizes", default="10000,100000", help="numbers of rows, separated by commas")
    made.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the workspaces there, or use those that are")
    made.add_argument("--fill", type=Path, metavar="FOLDER", help="only write a workspace there")
    made.add_argument("--open", type=Path, metavar="FOLDER", help="only measure that workspace")
    options = made.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.fill:
        fill(options.fill, sizes[0])
        return
    if options.open:
        print(json.dumps(_measured(options.open)))
        return
    by_size = {size: _in_a_child(size, options.keep) for size in sizes}
    names = list(by_size[sizes[0]])
    print_table(["", *(f"{size:,} rows" for size in sizes)], [[n, *(by_size[s][n] for s in sizes)] for n in names])
    named = NAMED if NAMED in sizes else max(sizes)
    figures = {name: value for name, value in by_size[named].items() if name != "open_ms"}
    figures |= {f"rows_{_short(size)}_open_ms": by_size[size]["open_ms"] for size in sizes}
    write(figures, options.json)


def _short(size: int) -> str:
    return f"{size // 1_000_000}m" if size % 1_000_000 == 0 else f"{size // 1000}k"


def _in_a_child(rows: int, kept: Path | None) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.table", "--sizes", str(rows)]
    with tempfile.TemporaryDirectory(prefix="reportdesk-table-") as place:
        folder = kept / _short(rows) if kept else Path(place)
        if not (folder / FILE).exists():
            half = folder.with_name(f"{folder.name}-half")
            subprocess.run([*command, "--fill", str(half)], check=True)
            half.replace(folder)
        output = subprocess.run([*command, "--open", str(folder)], stdout=subprocess.PIPE, text=True, check=True).stdout
    figures: dict[str, float] = json.loads(output.splitlines()[-1])
    return figures


def fill(folder: Path, rows: int) -> None:
    """Write a workspace of read images: three of four done, some failed or doubtful, names and texts as on a yard."""
    from reportdesk.workspace.workspace import Workspace
    from tests.ui.workspaces import add_report

    with Workspace(folder) as workspace:
        report = add_report(workspace, "north")
        chance = random.Random(1)
        for first in range(0, rows, _BATCH):
            workspace.run(lambda tx, first=first: _write(tx, report, first, min(rows, first + _BATCH), chance))  # type: ignore[misc]


def _write(transaction: object, report: int, first: int, behind: int, chance: random.Random) -> None:
    from reportdesk.domain.findings import Identifier, TextLine
    from reportdesk.domain.results import ImageResult
    from reportdesk.domain.serial import packed
    from reportdesk.workspace import search_index
    from reportdesk.workspace.writer import Transaction

    assert isinstance(transaction, Transaction)
    words = ("north", "south", "gate", "lot", "trailer", "fragile", "keep", "dry", "weight", "total", "left", "right")
    body = packed(ImageResult())
    for image in range(first + 1, behind + 1):
        value = f"@{chr(65 + chance.randrange(26))}{chr(65 + chance.randrange(26))}{chance.randrange(10_000):04}"
        lines = tuple(TextLine(" ".join(chance.choices(words, k=3)), 0.9, (0, 0, 9, 9)) for _ in range(6))
        status, reason = _STATUSES[chance.randrange(len(_STATUSES))]
        name = f"IMG_{image:07}.jpg"
        transaction.execute(
            "INSERT INTO images (id, uuid, report_id, path, file, name, format, size, mtime_ns, sha256, status, "
            "attempts, identifier, findings, seconds, message, reason, fingerprint, queued_at, taken_at, latitude, "
            "longitude) VALUES (?, ?, ?, ?, ?, ?, 'jpeg', 1, 1, ?, ?, 1, ?, 7, ?, ?, ?, 'f', '2026-01-01', "
            "strftime('%Y-%m-%dT%H:%M:%S', ?, 'unixepoch'), ?, ?)",
            (image, str(image), report, f"/p/{name}", name.encode(), name, f"{image:064x}", status, value,
             chance.random(), reason.replace("-", " "), reason, 1_772_000_000 + 7 * image,
             *((52.5 + chance.random() / 50, 13.4 + chance.random() / 50) if image % 3 else (None, None))),
        )  # fmt: skip
        transaction.execute("INSERT INTO results VALUES (?, 'f', ?, '')", (f"{image:064x}", body))
        result = ImageResult(identifiers=(Identifier(value, "yard-id", "code", 1.0),), text=lines)
        search_index.put(transaction, image, name, result)
        if image % 3 == 0:
            transaction.execute("INSERT INTO image_vehicles VALUES (?, ?, 1)", (("car", "truck")[image % 2], image))


_FAILED = (("failed", "image-damaged"), ("failed", "file-missing"))
_STATUSES = (*[("done", "")] * 12, *_FAILED, ("needs_review", "no-identifier"))


def _measured(place: Path) -> dict[str, float]:
    from reportdesk.app import Desk
    from reportdesk.config.settings import Settings
    from reportdesk.ui import shell, theme
    from reportdesk.ui.main_window import MainWindow

    app = shell.application()
    theme.apply_theme(app, "light")
    began = time.perf_counter()
    with Desk(place, Settings(workers=1), with_previews=True) as desk:
        desk.start()
        assert desk.previews is not None
        window = MainWindow(
            desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier, operator="a", sample=place
        )
        window.show()
        _until_filled(window, lambda: None)
        first = {
            "first_frame_ms": (time.perf_counter() - began) * 1000,
            "start_mb": psutil.Process().memory_info().rss / 1e6,
        }
        figures = first | _figures(window)
        with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
            window.close()
    return figures


def _figures(window: MainWindow) -> dict[str, float]:
    from PySide6.QtCore import Qt

    from reportdesk.domain.status import ImageStatus
    from reportdesk.ui.image_model import Column
    from reportdesk.workspace.filters import NO_FILTERS, Filters
    from reportdesk.workspace.rows import View

    table, bar = window.table, window.filter
    nobody = replace(table.shown_view, reports=frozenset({-1}))
    opened = _best(window, lambda: table.show_view(View()), lambda: table.show_view(nobody))
    _until_filled(window, lambda: table.show_view(View()))
    scroll, jumps = ([_p99(_frames(window, place)) for _ in range(TRIES)] for place in (_further, _anywhere))
    rows = [_jump_until_whole(window) for _ in range(_FRAMES)]
    descending = Qt.SortOrder.DescendingOrder
    sorts = [
        _best(window, partial(table.sortByColumn, column, descending), _back(window))
        for column in (Column.NAME, Column.IDENTIFIER, Column.STATUS)
    ]
    filters = [_best(window, lambda: bar.choose(ImageStatus.FAILED), lambda: bar.choose(None))]
    for chosen in (Filters(reasons=frozenset({"no-identifier"})), Filters(vehicles=frozenset({"car"}))):
        filters += [_best(window, partial(bar.set_filters, chosen), partial(bar.set_filters, NO_FILTERS))]
    searches = []
    for typed in SEARCHES:
        searches.append(_best(window, partial(_type, window, typed), partial(_type, window, "")))
        number = window.workspace.finding.count(View(search=typed))
        print(f"{number:9} found by {typed!r:14} {searches[-1]:8.1f} ms", file=sys.stderr)
    return {
        "open_ms": opened,
        "scroll_p99_ms": min(scroll),
        "scroll_p99_worst_ms": max(scroll),
        "jump_p99_ms": min(jumps),
        "jump_p99_worst_ms": max(jumps),
        "jump_rows_p50_ms": _within(rows, 0.5),
        "jump_rows_p99_ms": _within(rows, 0.99),
        "sort_ms": max(sorts),
        "filter_ms": max(filters),
        "search_ms": max(searches),
        "copy_10k_ms": _copied_ms(window),
        "map_ms": min(_asked_ms(window) for _ in range(TRIES)),
        "gui_rss_mb": psutil.Process().memory_info().rss / 1e6,
    }


def _p99(times: Iterable[float]) -> float:
    return _within(list(times), 0.99)


def _within(times: list[float], share: float) -> float:
    return sorted(times)[int(share * (len(times) - 1))]


def _copied_ms(window: MainWindow) -> float:
    """Return the milliseconds from Ctrl+C upon 10,000 rows until they are on the clipboard, the best of some tries."""
    from PySide6.QtCore import QEventLoop

    window.table.choose(list(window.table.images.ids[:COPIED]))
    times = []
    for _ in range(TRIES):
        loop = QEventLoop()
        window.table.copying.copied.connect(loop.quit)
        began = time.perf_counter()
        window.table.copying.copy_rows()
        loop.exec()
        times.append((time.perf_counter() - began) * 1000)
        window.table.copying.copied.disconnect(loop.quit)
    return min(times)


def _asked_ms(window: MainWindow) -> float:
    from reportdesk.ui.map.map_dock import asked
    from reportdesk.workspace.rows import View

    return asked(window.workspace.finding, View())[2] * 1000


def _back(window: MainWindow) -> Callable[[], None]:
    """Return what puts the table back into the order of arrival."""
    from PySide6.QtCore import Qt

    from reportdesk.ui.image_model import Column

    return lambda: window.table.sortByColumn(Column.PICTURE, Qt.SortOrder.AscendingOrder)


def _type(window: MainWindow, text: str) -> None:
    """Put a text into the search field as if its last key had been pressed long enough ago."""
    window.filter.search.setText(text)
    window.filter.ask_now()


def _best(window: MainWindow, act: Callable[[], object], undo: Callable[[], object]) -> float:
    """Return the least milliseconds that `act` takes until its rows are painted."""
    times = []
    _until_filled(window, undo)
    for _ in range(TRIES):
        times.append(_until_filled(window, act))
        _until_filled(window, undo)
    return min(times)


def _until_filled(window: MainWindow, act: Callable[[], object]) -> float:
    """Do something and return the milliseconds until the table has been filled and painted; at most two seconds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    end = QTimer()
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    window.table.filled.connect(loop.quit)
    began = time.perf_counter()
    act()
    end.start(2000)
    loop.exec()
    window.table.viewport().repaint()
    took = (time.perf_counter() - began) * 1000
    window.table.filled.disconnect(loop.quit)
    return took


def _further(window: MainWindow) -> int:
    bar = window.table.verticalScrollBar()
    return (bar.value() + window.table.viewport().height() // 3) % max(1, bar.maximum())


def _anywhere(window: MainWindow) -> int:
    return random.randrange(max(1, window.table.verticalScrollBar().maximum()))


def _frames(window: MainWindow, place: Callable[[MainWindow], int]) -> Iterator[float]:
    from PySide6.QtWidgets import QApplication

    for _ in range(_FRAMES):
        to = place(window)
        began = time.perf_counter()
        window.table.verticalScrollBar().setValue(to)
        window.table.viewport().repaint()
        yield (time.perf_counter() - began) * 1000
        QApplication.processEvents()


def _jump_until_whole(window: MainWindow) -> float:
    """Jump anywhere and return the milliseconds until all rows there are painted with what they hold."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    table, loop = window.table, QEventLoop()
    table.images.rows.arrived.connect(loop.quit)
    to = _anywhere(window)
    began = time.perf_counter()
    table.verticalScrollBar().setValue(to)
    table.viewport().repaint()
    first, last = table.rows_on_screen()
    while any(table.images.rows.known(image) is None for image in table.images.ids[first : last + 1]):
        loop.exec()
    table.viewport().repaint()
    took = (time.perf_counter() - began) * 1000
    table.images.rows.arrived.disconnect(loop.quit)
    QApplication.processEvents()
    return took


if __name__ == "__main__":
    main()
