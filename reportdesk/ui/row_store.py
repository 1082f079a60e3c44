"""The rows of the table that are in memory, and bringing more of them beside the window.

A jump into rows that no one had asked for took 12 ms of 100,000 and 13 ms of a million (99 of 100), most of it SQLite's
reading; a thread of its own reads now, for the place that was asked last. A row that changed is shown as it was until
the new one is there, so that rows on screen do not flash.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence, Set
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance

from reportdesk.domain.failures import WorkspaceError
from reportdesk.workspace.queries import Queries
from reportdesk.workspace.rows import TableRow

log = logging.getLogger(__name__)

KEPT_ROWS = 1024
"""Of 1 KB each. A screen has ten to forty, and what is brought around it is a hundred more, read in 0.6 ms."""


class RowStore(QObject):
    """Holds at most `KEPT_ROWS` rows by image; to be used in the GUI thread."""

    arrived = Signal(object)
    """The images that were brought."""
    vanished = Signal()
    """An image has no row any more."""
    _brought = Signal(object, object)

    def __init__(self, queries: Queries, parent: QObject) -> None:
        super().__init__(parent)
        self._queries = queries
        self._rows: OrderedDict[int, TableRow] = OrderedDict()
        self._old: set[int] = set()
        self._in_hand: frozenset[int] = frozenset()
        self._next: Sequence[int] = ()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._brought.connect(self._take)

    def known(self, image: int) -> TableRow | None:
        """Return the row of an image as far as it is in memory; it may be older than the workspace."""
        row = self._rows.get(image)
        if row is not None:
            self._rows.move_to_end(image)
        return row

    def lacks(self, images: Iterable[int]) -> list[int]:
        """Return those of the images whose rows are not in memory, or have changed since."""
        return [image for image in images if image not in self._rows or image in self._old]

    def fetch(self, images: Sequence[int]) -> None:
        """Read the rows now."""
        try:
            found = self._queries.rows(images)
        except WorkspaceError:
            return
        # What is in hand was read earlier, and comes later.
        self._old.difference_update(set(images).difference(self._in_hand))
        self._keep(images, found)

    def ask(self, images: Sequence[int]) -> None:
        """Have the rows brought. What was asked before and is not in hand yet is not brought any more."""
        self._next = [image for image in images if image not in self._in_hand]
        if self._next and not self._in_hand:
            self._begin()

    def forget(self, images: Set[int]) -> None:
        """Note that these images have changed."""
        self._old |= images & self._in_hand
        self._old |= images & self._rows.keys()

    def forget_all(self) -> None:
        """Note that any image may have changed."""
        self._old.update(self._rows, self._in_hand)

    def stop(self) -> None:
        """Bring no more, and wait for what is in hand."""
        self._next = ()
        self._pool.waitForDone()

    def _begin(self) -> None:
        self._in_hand, self._next = frozenset(self._next), ()
        # What changes from here on may be newer than what is read.
        self._old -= self._in_hand
        # No QRunnable: PySide kept 93 of some thousands for ever, each with all that it held.
        self._pool.start(partial(_bring, self._queries, self._in_hand, self._brought))

    def _take(self, asked: Set[int], found: dict[int, TableRow] | None) -> None:
        self._in_hand = frozenset()
        if found is None:
            self._old |= asked & self._rows.keys()
        else:
            self._keep(asked, found)
            self.arrived.emit(found.keys())
        if self._next and not self._in_hand:
            self._begin()

    def _keep(self, asked: Collection[int], found: dict[int, TableRow]) -> None:
        self._rows.update(found)
        while len(self._rows) > KEPT_ROWS:
            self._old.discard(self._rows.popitem(last=False)[0])
        if len(found) < len(asked):
            for image in asked:
                if image not in found:
                    self._rows.pop(image, None)
                    self._old.discard(image)
            self.vanished.emit()


def _bring(queries: Queries, images: Set[int], brought: SignalInstance) -> None:
    found: dict[int, TableRow] | None = None
    try:
        found = queries.rows(list(images))
    except WorkspaceError as error:
        log.warning("rows of the table could not be read: %s", error)
    except Exception:
        log.exception("rows of the table could not be read")
    brought.emit(images, found)
