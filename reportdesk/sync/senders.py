"""Delivering leased items: photographs and manifests one at a time, rows in batches of one transaction each."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from reportdesk.domain.failures import DeliveryError, ItemRefused, SourceChanged, SourceMissing
from reportdesk.domain.values import dataclass
from reportdesk.sync import carried
from reportdesk.sync.composing import carried_records, manifest, records_of
from reportdesk.sync.destination import ObjectStore, RecordsRefused, ResultStore, Sent, Stopped
from reportdesk.sync.records import Photograph, Receipt, Record
from reportdesk.workspace import outbox_taking
from reportdesk.workspace.outbox_filling import CARRIED, MANIFEST
from reportdesk.workspace.outbox_taking import Delivered, Item
from reportdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Refused:
    """An item that did not arrive while others of its batch did."""

    item: Item
    error: DeliveryError


class Sender(Protocol):
    """Sends leased items to one destination and acknowledges them in the workspace."""

    batch: int
    most: int

    def deliver(self, items: Sequence[Item], *, sent: Sent, stopped: Stopped) -> list[Refused]:
        """Send `items` (at most `batch`) and acknowledge what arrived; raises DeliveryError when none of it did."""
        ...

    def probe(self) -> None:
        """Return when the destination answers; raises DeliveryError."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class PhotographSender:
    """Sends photographs and manifests to an object store, any number at once."""

    batch = 1

    def __init__(self, workspace: Workspace, store: ObjectStore, place: str, most: int) -> None:
        """`place` is where `store` leads, in the words of `setup.places`."""
        self._workspace = workspace
        self._place = place
        self._store = store
        self.most = most
        self.probe = store.probe
        self.close = store.close

    def deliver(self, items: Sequence[Item], *, sent: Sent, stopped: Stopped) -> list[Refused]:
        """Send one item, see `Sender`."""
        (item,) = items
        if item.kind == MANIFEST:
            assert item.report is not None
            key, body = manifest(self._workspace.outbox, item.report)
            receipt = self._store.send_manifest(key, body)
            sent(receipt.sent_bytes)
            self._workspace.run(
                partial(outbox_taking.rows_sent, items=[item], place=self._place, sent_bytes=receipt.sent_bytes)
            )
            return []
        self._store.prepare()
        receipt = self._send(item, sent, stopped)
        delivered = Delivered(self._place, receipt.key, receipt.url, receipt.size, receipt.sent_bytes)
        noted = self._workspace.run(partial(outbox_taking.photograph_sent, item=item, delivered=delivered))
        # Sent to a place that holds no more, the copy of another desk's photograph has still to go to the new one.
        if noted and item.file is not None:
            carried.drop(item.file)
        return []

    def _send(self, item: Item, sent: Sent, stopped: Stopped) -> Receipt:
        """Send the photograph from the first file that still is what it was."""
        last: DeliveryError = SourceMissing("No file with this photograph is known any more.")
        for photograph in self._photographs(item):
            try:
                return self._store.send(photograph, sent=sent, stopped=stopped)
            except (SourceMissing, SourceChanged) as error:
                last = error
        raise last

    def _photographs(self, item: Item) -> list[Photograph]:
        if item.file is not None:
            file = Path(os.fsdecode(item.file))
            return [Photograph(item.sha256, item.size, file.suffix, file)]
        return [
            Photograph(item.sha256, source.size, source.extension, Path(source.file))
            for source in self._workspace.outbox.sources(item.sha256)
        ]


class RowSender:
    """Sends rows to the central database, up to fifty images in one transaction."""

    batch = 50

    def __init__(self, workspace: Workspace, store: ResultStore, place: str) -> None:
        """`place` is where `store` leads, in the words of `setup.places`."""
        self._workspace = workspace
        self._place = place
        self._store = store
        self.most = store.width
        self.probe = store.probe
        self.close = store.close

    def deliver(self, items: Sequence[Item], *, sent: Sent, stopped: Stopped) -> list[Refused]:
        """Send a batch, see `Sender`. Items whose rows are refused are left out: a bad row stops no other."""
        refused: dict[int, Refused] = {}
        records = self._records(items, refused)
        while batch := [item for item in items if item.id not in refused]:
            rows, owners = _rows(batch, records)
            try:
                if rows:
                    self._store.send(rows)
            except RecordsRefused as error:
                for refusal in error.refusals:
                    item = owners[refusal.index]
                    refused[item.id] = Refused(item, refusal.error)
                continue
            self._workspace.run(partial(outbox_taking.rows_sent, items=batch, place=self._place))
            break
        return list(refused.values())

    def _records(self, items: Sequence[Item], refused: dict[int, Refused]) -> dict[int, list[Record]]:
        """Return the records of each item; those that cannot be read are noted in `refused`."""
        of_image = records_of(self._workspace, [item.image for item in items if item.image is not None])
        found: dict[int, list[Record]] = {}
        for item in items:
            try:
                if item.kind == CARRIED:
                    found[item.id] = carried_records(self._workspace, item.payload or b"")
                else:
                    # An image whose report is deleted meanwhile has nothing to send any more.
                    found[item.id] = of_image.get(item.image or 0, [])
            except ItemRefused as error:
                refused[item.id] = Refused(item, error)
        return found


def _rows(items: Sequence[Item], records: dict[int, list[Record]]) -> tuple[list[Record], list[Item]]:
    """Return all records, and beside each the item that it belongs to."""
    rows: list[Record] = []
    owners: list[Item] = []
    for item in items:
        for record in records[item.id]:
            rows.append(record)
            owners.append(item)
    return rows, owners
