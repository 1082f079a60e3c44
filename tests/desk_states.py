"""States that no other group reaches, for `tests.screenshots`: delivery, questions, and the help while one corrects.

What destinations and registers answer is given, not asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest.mock import patch

from reportdesk.domain.failures import DestinationMissing, Failure, FailureKind
from reportdesk.domain.register import Entry
from reportdesk.installing.updates import Update
from reportdesk.sync.courier import DestinationStatus
from reportdesk.sync.lane_state import LaneState
from reportdesk.sync.records import Check, ConnectionReport
from reportdesk.ui.delivery_dialog import DeliveryDialog
from reportdesk.ui.find.days_dialog import DaysDialog
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.settings.draft import Change
from reportdesk.ui.settings.exchange import ImportQuestion
from reportdesk.ui.update_notice import UpdateNotice
from reportdesk.ui.upgrading import UpgradeWindow
from reportdesk.workspace import register_tasks, review_tasks
from reportdesk.workspace.outbox_queries import SetAside

Save = Callable[[object, str, str], None]
Settle = Callable[[float], None]
_NO_BUCKET = DestinationMissing("There is no bucket photographs at https://s3.yard.example.", "Ask for it to be made.")
_STATUSES = {
    "s3": DestinationStatus(
        "s3", "photographs at https://s3.yard.example", {"sent": 1214, "waiting": 86, "set_aside": 1}, 86, 25_800_000,
        1, 364_000_000, 320.0, 95.0, LaneState("sending", None, 4, 1_250_000.0, 4.1),
    ),
    "database": DestinationStatus(
        "database", "postgresql://reportdesk@db.yard.example/central", {"sent": 900, "waiting": 400}, 400, 0, 0, 0,
        90_000.0, None, LaneState("stopped", _NO_BUCKET),
    ),
}  # fmt: skip
_ASIDE = SetAside(
    "photograph", "north yard/IMG_0042.jpg", "north yard",
    Failure(FailureKind.PERMANENT, "photograph-changed", "s3", "The photograph is another one than the one read.",
            "Drop the folder again, so that it is read anew."),
)  # fmt: skip
_CHECKS = (
    Check("bucket", True, "The bucket photographs is there."),
    Check("write", False, "It may not be written. Ask for the right to.", hint="Ask for the right to."),
    Check("multipart", False, "Files cannot be sent in parts.", needed=False),
)  # fmt: skip


def show_states(window: MainWindow, photos: Path, save: Save, settle: Settle) -> None:
    """Bring a window that holds the read report of `photos` into each state."""
    _delivery(window, save, settle)
    _questions(window, save, settle)
    _corrections(window, save, settle)


def _delivery(window: MainWindow, save: Save, settle: Settle) -> None:
    with (
        patch.object(window.courier, "statuses", return_value=_STATUSES),
        patch.object(window.workspace.outbox, "set_aside", side_effect=lambda name: [_ASIDE] if name == "s3" else []),
        patch.object(window.courier, "test", return_value=ConnectionReport("s3", _CHECKS)),
    ):
        window.commands.show_delivery()
        dialog = window.findChild(DeliveryDialog)
        assert dialog is not None
        settle(0.3)
        save(dialog, "delivery", "set-aside")
        dialog.boxes["s3"].test.click()
        settle(0.5)
        save(dialog, "delivery", "tested")
        dialog.reject()


def _questions(window: MainWindow, save: Save, settle: Settle) -> None:
    changes = (Change("workers", 0, 4), Change("s3_bucket", "", "photographs"), Change("theme", "light", "dark"))
    question = ImportQuestion(Path("office.toml"), changes, ("s3_region",), window)
    days = DaysDialog("Taken", ("2026-03-01", ""), window)
    for name, dialog in (("import", question), ("days", days)):
        dialog.show()
        settle(0.2)
        save(dialog, "questions", name)
        dialog.close()
    for name in ("Ann", "Bob Miller"):
        window.workspace.run(partial(review_tasks.remember_operator, name=name))
    window.operators.ask_at_start()
    settle(0.3)
    save(window, "questions", "operator")
    window.row_commands.prompt.give_up()
    upgrade = UpgradeWindow()
    upgrade.show()
    settle(0.2)
    save(upgrade, "start", "upgrading")
    upgrade.hide()
    upgrade.deleteLater()
    menu = window.columns.menu()
    menu.popup(window.pos())
    settle(0.2)
    save(menu, "menu", "columns")
    menu.close()
    notice = UpdateNotice("", window.remark.say, window)
    notice.found.emit(Update("9.9", "https://updates.yard.example/reportdesk"))
    settle(0.3)
    save(window, "main", "newer-version")


def _corrections(window: MainWindow, save: Save, settle: Settle) -> None:
    window.table.selectRow(0)
    window.review.open_current()
    settle(0.5)
    panel = window.review.page.side.identifier
    panel.edit()
    panel.field.setText("aa0001")
    settle(0.2)
    save(window, "review", "completed")
    entries = (Entry("@ZZ0471"), Entry("@ZZ0472", exclusion="sold"))
    task = partial(register_tasks.add_register, name="yard", entries=entries, source="", operator="Ann", bad=0)
    window.workspace.run(task)
    panel.field.setText("047")
    settle(0.2)
    save(window, "review", "register")
    window.review.leave()
