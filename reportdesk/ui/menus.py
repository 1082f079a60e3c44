"""The menus on images and reports."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reportdesk.domain.reports import Priority, Report
from reportdesk.ui import icons
from reportdesk.ui.row_copy import COPY_CELLS
from reportdesk.ui.words import tr

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


def open_on_right_click(window: MainWindow) -> None:
    """Open the menus where they are asked for."""
    table, reports = window.table, window.reports
    table.customContextMenuRequested.connect(lambda point: image_menu(window).exec(table.menu_position(point)))
    reports.customContextMenuRequested.connect(
        lambda point: report_menu(window).exec(reports.viewport().mapToGlobal(point))
    )


def image_menu(window: MainWindow) -> QMenu:
    """Return the menu for the selected images."""
    menu = _menu(window)
    # Those that were selected when the menu opened: rows may go while it is open.
    chosen = window.meant_images()
    row = window.table.images.row_at(window.table.currentIndex().row())
    retry = menu.addAction(icons.icon("retry"), tr("Retry"), lambda: window.commands.retry(chosen))
    menu.addAction(window.again.action)
    cancel = menu.addAction(icons.icon("cancel"), tr("Cancel"), lambda: window.commands.cancel_images(chosen))
    for action in (retry, cancel):
        action.setEnabled(bool(chosen))
    menu.addSeparator()
    menu.addActions([window.row_commands.review, *window.row_commands.on_rows])
    menu.addSeparator()
    menu.addAction(icons.icon("copy"), tr("Copy rows"), window.table.copying.copy_rows)
    menu.addAction(icons.icon("copy"), tr("Copy cells of this column"), COPY_CELLS, window.table.copying.copy_cells)
    menu.addAction(icons.icon("copy"), tr("Copy identifiers"), window.table.copying.copy_identifiers)
    if row is not None:
        menu.addSeparator()
        folder = os.path.dirname(row.file)
        menu.addAction(icons.icon("folder-open"), tr("Open folder"), lambda: window.commands.open_place(folder))
        menu.addAction(icons.icon("image"), tr("Open photograph"), lambda: window.commands.open_place(row.file))
    return menu


def report_menu(window: MainWindow) -> QMenu:
    """Return the menu for the chosen report, or for all of them."""
    menu = _menu(window)
    report = window.reports.reports.report_at(window.reports.currentIndex().row())
    engine, run = window.engine, window.errands.run
    if report is None:
        menu.addAction(icons.icon("cancel"), tr("Cancel all"), window.commands.cancel_all_shown)
        return menu
    if report.paused:
        menu.addAction(icons.icon("play"), tr("Resume"), partial(run, partial(engine.resume_report, report.id)))
    else:
        menu.addAction(icons.icon("pause"), tr("Pause"), partial(run, partial(engine.pause_report, report.id)))
    cancel = partial(engine.cancel_report, report.id)
    menu.addAction(icons.icon("cancel"), tr("Cancel what is left"), lambda: window.commands.cancel(cancel))
    menu.addAction(
        icons.icon("retry"), tr("Retry failed"), lambda: window.commands.retry_failed_of(frozenset((report.id,)))
    )
    _add_priorities(menu, window, report)
    menu.addSeparator()
    menu.addAction(icons.icon("info"), tr("Files left out ..."), lambda: window.commands.show_ignored(report.id))
    menu.addAction(icons.icon("folder-open"), tr("Open folder"), lambda: window.commands.open_place(report.folder))
    menu.addSeparator()
    menu.addActions(window.menus.report.actions())
    return menu


def _menu(window: MainWindow) -> QMenu:
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add_priorities(menu: QMenu, window: MainWindow, report: Report) -> None:
    names = {Priority.URGENT: tr("Urgent"), Priority.NORMAL: tr("Normal"), Priority.LOW: tr("Low")}
    sub = menu.addMenu(tr("Priority"))
    for priority, name in names.items():
        action = sub.addAction(name)
        action.setCheckable(True)
        action.setChecked(report.priority is priority)
        action.triggered.connect(
            lambda _checked=False, priority=priority: window.errands.run(
                partial(window.engine.set_priority, report.id, priority)
            )
        )
