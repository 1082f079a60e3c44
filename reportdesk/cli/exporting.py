"""The command `export`: a file for people, made beside a running window too."""

from __future__ import annotations

import os
import sys
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reportdesk.cli.output import ProgressBar
from reportdesk.cli.setup import settings_of, workspace_to_read
from reportdesk.cli.signals import STOPPED, stop_signals
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ExportStopped, WrongUse
from reportdesk.export.making import Format, Made, Order, make
from reportdesk.export.rows import ExportSource
from reportdesk.workspace.workspace import Workspace


def export(options: Namespace) -> int:
    """Make the file."""
    settings = settings_of(options)
    order = order_of(options)
    bar = ProgressBar(options.quiet)
    with stop_signals() as stopped, workspace_to_read(options) as workspace:
        reports = [workspace.queries.report_named(name).id for name in options.report]
        try:
            with thumbnails(workspace, settings, order) as thumbnail:
                source = ExportSource(workspace, reports)
                made = make(source, order, thumbnail=thumbnail, progress=bar.update, stopped=stopped)
        except ExportStopped as error:
            print(f"reportdesk: {error} {error.hint}", file=sys.stderr)
            return STOPPED
        finally:
            bar.close()
    if not options.quiet:
        say(made)
    return 0


def order_of(options: Namespace) -> Order:
    """Return what the options ask for.

    Raises:
        WrongUse: the parts do not fit each other.
    """
    chosen = Format(options.format)
    if options.output == "-":
        raise WrongUse("An export is a file.", "Name it: --output FILE. 'results --json -' prints to the terminal.")
    if options.table and chosen is not Format.CSV:
        raise WrongUse(f"A {chosen.value} file holds more than one table.", "Leave --table out, or use --format csv.")
    if options.table and options.preset == "classic":
        raise WrongUse("The preset classic is one table of its own.", "Leave --table out.")
    if options.preset == "classic" and chosen not in (Format.XLSX, Format.CSV):
        raise WrongUse(f"The preset classic is a table, not a {chosen.value} file.", "Use --format xlsx or csv.")
    return Order(
        chosen,
        Path(options.output),
        classic=options.preset == "classic",
        table=options.table or "images",
        bom=options.bom,
        thumbnails=options.thumbnails,
    )


@contextmanager
def thumbnails(
    workspace: Workspace, settings: Settings, order: Order
) -> Iterator[Callable[[int], bytes | None] | None]:
    """Yield what makes small pictures, in a process of its own, where the order needs them."""
    if order.format is Format.PDF:
        application()
    if order.format is not Format.PDF and not (order.thumbnails and order.format is Format.XLSX):
        yield None
        return
    from reportdesk.engine.pictures import Pictures
    from reportdesk.engine.previews import Previews

    with Pictures(Previews(workspace, settings)) as pictures:
        yield pictures.thumbnail


def application() -> Any:
    """Return Qt's application for fonts, made without a display when there is none."""
    from PySide6.QtGui import QGuiApplication

    existing = QGuiApplication.instance()
    if existing is not None:
        return existing
    assert threading.current_thread() is threading.main_thread()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["reportdesk"])


def say(made: Made) -> None:
    """Tell what was made."""
    number, things = (made.lines, "lines") if made.lines else (made.images, "images")
    print(f"{made.target}: {number:,} {things}", file=sys.stderr)
    for remark in made.remarks:
        print(f"  {remark}", file=sys.stderr)
