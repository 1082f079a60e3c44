"""States of watched folders, the care of reports and the Help menu, for `tests.screenshots`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from PySide6.QtWidgets import QDialog, QMenu, QMessageBox

from reportdesk.domain.watches import Naming
from reportdesk.intake.folder_watch import Pace
from reportdesk.intake.watching import Watching
from reportdesk.ui.help.about_dialog import AboutDialog
from reportdesk.ui.help.bundle_dialog import BundleDialog
from reportdesk.ui.help.help_menu import HelpMenu
from reportdesk.ui.help.keys_dialog import KeysDialog
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.reports.delete_question import confirm_delete
from reportdesk.ui.reports.recent_reports import RecentReports
from reportdesk.ui.reports.report_care import ReportCare
from reportdesk.ui.watching.watch_offer import WatchOffer

Save = Callable[[object, str, str], None]
Settle = Callable[[float], None]


def show_states(window: MainWindow, photos: Path, save: Save, settle: Settle) -> None:
    """Bring a window that holds the read report of `photos` into each state."""
    watching = Watching(window.workspace, Pace(0.2, 0.2, 0.3))
    watching.start()
    try:
        _watched_folders(window, watching, photos, save, settle)
    finally:
        watching.stop()
    care = ReportCare(window, window.thumbnails._previews)
    RecentReports(window, care.reveal)
    HelpMenu(window, lambda _target, _photographs: 0)
    window.reports.choose(1)
    care.archive.trigger()
    settle(0.6)
    save(window, "reports", "archived")
    care.show_archived.trigger()
    settle(0.6)
    save(window, "reports", "archived-shown")

    def grab(box: QMessageBox) -> int:
        box.show()
        settle(0.2)
        save(box, "reports", "delete")
        box.buttons()[0].click()
        return 0

    with patch.object(QMessageBox, "exec", grab):
        confirm_delete(window, window.workspace.queries.report(1), {"s3": 7, "database": 12}, True)
    menus: dict[str, QMenu] = {"report": window.menus.report, "help": window.menus.help}
    for name, menu in menus.items():
        menu.popup(window.pos())
        settle(0.2)
        save(menu, "menu", name)
        menu.close()
    dialogs: dict[str, QDialog] = {
        "about": AboutDialog(window),
        "keys": KeysDialog(window.menus, window),
        "diagnostics": BundleDialog([photos / "a.jpg"], window),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        settle(0.3)
        save(dialog, "help", name)
        dialog.close()


def _watched_folders(window: MainWindow, watching: Watching, photos: Path, save: Save, settle: Settle) -> None:
    offer = WatchOffer(window, watching)
    place = photos.parent
    for name in ("inbox", "scans", "card"):
        (place / name).mkdir()
    watching.add(place / "inbox", name="Gate", naming=Naming.DAY, operator="Ann")
    watching.add(place / "scans", naming=Naming.SUBFOLDER, operator="Ann")
    watching.add(place / "card", name="Camera card", operator="Ann")
    watching.pause(watching.add(photos, name="North yard", operator="Ann").id)
    (place / "card").rename(place / "gone")
    photograph = next(photos.iterdir()).read_bytes()
    (place / "inbox" / "IMG_00900.jpg").write_bytes(photograph + b"new")
    settle(2.0)
    save(window, "watching", "main")
    offer.show_dialog()
    assert offer.dialog is not None
    settle(0.3)
    save(offer.dialog, "watching", "list")
    offer.dialog.add.click()
    form = offer.dialog.form
    assert form is not None
    form.folder.setText("/home/ann/Pictures/Incoming")
    form.naming.setCurrentIndex(list(Naming).index(Naming.SUBFOLDER))
    settle(0.2)
    save(form, "watching", "form")
    form.agree.click()
    settle(0.5)
    save(form, "watching", "refused")
    form.reject()
    offer.dialog.reject()
