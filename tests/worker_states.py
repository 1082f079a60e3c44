"""States of the list of workers, for `tests.screenshots`; the answers of the queue are given, not asked for."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch

from reportdesk.cluster import machines
from reportdesk.cluster.machines import Machine, QueueState, Wish
from reportdesk.cluster.schema import Revision
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import DestinationUnreachable
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.workers.workers_offer import WorkersOffer
from reportdesk.version import __version__

PLACE = "postgresql://reportdesk@db.yard.example/central"
REFUSAL = (
    "This machine has other model files than the desk: install the same ones "
    "('reportdesk models list' shows them on both)."
)
WORKING = (
    Machine(1, "desk-north", 4711, True, __version__, 2, 2, 310, 38, 1.2, "", Wish.NONE),
    Machine(2, "forge", 812, False, __version__, 4, 4, 1204, 96, 3.0, "", Wish.NONE),
    Machine(3, "kiln", 2210, False, __version__, 4, 3, 871, 71, 2.0, "", Wish.DRAIN),
    Machine(4, "kiln", 2214, False, __version__, 4, 0, 12, 0, 4.1, "", Wish.NONE),
    Machine(5, "lathe", 90, False, __version__, 2, 0, 0, 0, 0.4, REFUSAL, Wish.NONE),
    Machine(6, "old-laptop", 17, False, "0.9.0", 2, 0, 0, 0, 2.2, "", Wish.NONE),
    Machine(7, "shed", 33, False, __version__, 2, 1, 55, 4, 48.0, "", Wish.NONE),
)


def show_workers(
    window: object, save: Callable[[object, str, str], None], spin: Callable[..., None], settle: Callable[..., None]
) -> None:
    """Bring the list into each of its states."""
    assert isinstance(window, MainWindow)
    queue = QueueState(PLACE, "main", Revision(2, "x"), machines=WORKING, waiting=1214, running=10)
    offer = WorkersOffer(window, lambda: Settings(work="shared"))
    offer.show_dialog()
    dialog = offer.dialog
    assert dialog is not None
    spin(dialog.teaching.isVisible)
    settle(0.2)
    save(dialog, "workers", "no-queue")
    with patch.object(machines, "look", return_value=QueueState(PLACE, "main", None)):
        dialog.refresh()
        spin(lambda: dialog.queue is not None)
        settle(0.2)
        save(dialog, "workers", "nobody")
    with patch.object(machines, "look", return_value=queue):
        dialog.refresh()
        spin(lambda: dialog.list.topLevelItemCount() == len(WORKING))
        dialog.list.setCurrentIndex(dialog.list.model().index(4, 0))
        settle(0.2)
        save(dialog, "workers", "list")
        dialog.ask(Wish.DRAIN)
        settle(0.3)
        save(dialog.box, "workers", "question")
        assert dialog.box is not None
        dialog.box.reject()
    with patch.object(machines, "look", side_effect=DestinationUnreachable(f"The database {PLACE} does not answer.")):
        dialog.refresh()
        spin(lambda: PLACE in dialog.head.text() and "answer" in dialog.head.text())
        settle(0.2)
        save(dialog, "workers", "database-away")
    dialog.reject()
