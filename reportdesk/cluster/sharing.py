"""A desk that hands its images out: each photograph goes to the bucket, then into the queue, and its result comes back.

What happens when:

* The bucket or Postgres goes: one message; the images stay where they are, and are tried again every few seconds.
* This desk dies: what it handed out is still read; at its next start the images are handed out once more, which changes
  nothing, and the results that wait are taken.
* A result comes twice: the first one was written in the workspace together with the image's state, the second one finds
  no image that waits.
* Cancel: the job is taken out of the queue, also from a worker that is reading it.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Final

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.handouts import Ended, Handouts
from reportdesk.cluster.jobs import ReadJob, settings_text
from reportdesk.config.left_behind import leave_behind
from reportdesk.config.reading_choice import ReadingChoice
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    DeliveryError,
    FailureKind,
    NoWorker,
    ReportdeskError,
    SendingStopped,
    StageFailed,
    WorkersRefuse,
    WorkspaceError,
)
from reportdesk.domain.log_line import log_line
from reportdesk.domain.serial import result_body
from reportdesk.domain.sniff import EXTENSIONS
from reportdesk.domain.status import Move
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.sync.destination import ObjectStore
from reportdesk.sync.records import Photograph
from reportdesk.workspace import elsewhere_tasks
from reportdesk.workspace.events import Ready
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

UPLOADS: Final = 4
AGAIN_S: Final = 3.0
LISTEN_S: Final = 0.25
POLL_S: Final = 2.0
"""How often the results are asked for, should a notification have been lost."""
LOOK_S: Final = 5.0
STOP_S: Final = 2.0
PATIENCE_S: Final = 20.0
"""How long a queue without workers is no trouble: one may just be starting, or be swept."""

WHERE_S: Final = 1.0
"""How often it is asked which machine reads what, for the table."""

WAITING: Final = "Waits in the shared queue."
OnTrouble = Callable[[ReportdeskError | None], None]


class SharedWork:
    """Hands images out and takes their results; an `engine.remote.Remote`."""

    most = 200

    def __init__(
        self, workspace: Workspace, settings: Settings, store: ObjectStore, *,
        on_returned: Callable[[int, float], None], on_trouble: OnTrouble,
        keep_thumbnail: Callable[[str, bytes], None] | None = None,
    ) -> None:  # fmt: skip
        """Prepare; raises SettingsInvalid or ClusterMissing when the settings name no queue."""
        self._workspace = workspace
        self._settings = settings
        self._store = store
        self._closing = threading.Event()
        self._handouts = Handouts(queue_address(settings), settings.shared_queue, self._closing)
        self._on_returned = on_returned
        self._on_trouble = on_trouble
        self._keep_thumbnail = keep_thumbnail
        self._guard = threading.Lock()
        self._troubles: dict[str, ReportdeskError] = {}
        self._stored: dict[int, tuple[ReadJob, int]] = {}
        self._out: dict[str, tuple[int, ReadJob]] = {}
        self._dropped: set[int] = set()
        self._recalled: set[str] = set()
        self._stopping = threading.Event()
        self._waiting: queue.SimpleQueue[Ready | None] = queue.SimpleQueue()
        # No executor: the end of the program would wait for a thread of it that a silent bucket holds.
        self._uploads = [
            threading.Thread(target=self._bring_all, name="reportdesk-shared-store", daemon=True)
            for _ in range(UPLOADS)
        ]
        self._thread = threading.Thread(target=self._run, name="reportdesk-shared", daemon=True)
        self._told: dict[str, str] = {}
        self._asked_at = self._looked_at = self._located_at = 0.0
        self._seen_worker_at = time.monotonic()

    def start(self) -> None:
        """Begin to work."""
        for thread in (self._thread, *self._uploads):
            thread.start()

    def stop(self, *, recalling: bool = False) -> None:
        """End within a few seconds, also where bucket or queue are silent; a thread they hold is left behind.

        What is out stays out, and is taken at the next start, unless it is recalled.
        """
        self._stopping.set()
        for _ in self._uploads:
            self._waiting.put(None)
        until = time.monotonic() + STOP_S
        for thread in (self._thread, *self._uploads):
            thread.join(max(0.0, until - time.monotonic()))
        if self._thread.is_alive():
            self._closing.set()
            self._thread.join(STOP_S)
        if recalling and self._out and not self._closing.is_set():
            self._recall_all()
        if self._thread.is_alive():
            leave_behind(self._thread)
        else:
            self._handouts.close()

    def _recall_all(self) -> None:
        patience = threading.Timer(STOP_S, self._closing.set)
        patience.start()
        try:
            self._handouts.recall(list(self._out))
        except DeliveryError as error:
            # What is read there all the same finds no image that waits for it.
            log.warning("images could not be taken back from the shared queue: %s", error)
        finally:
            patience.cancel()
            patience.join()

    # --- engine.remote.Remote ---

    def take(self, job: Ready) -> None:
        """Have an image read."""
        with self._guard:
            self._dropped.discard(job.image)
        self._waiting.put(job)

    def drop(self, images: Collection[int]) -> None:
        """Have images not read after all."""
        with self._guard:
            self._dropped |= set(images)
            for image in images:
                self._stored.pop(image, None)
            self._recalled |= {uuid for uuid, (image, _job) in self._out.items() if image in images}

    # --- to the bucket, on the threads of `_uploads` ---

    def _bring_all(self) -> None:
        while (ready := self._waiting.get()) is not None and not self._stopping.is_set():
            try:
                self._bring(ready)
            except Exception:
                log.exception("image %d could not be handed out", ready.image)

    def _bring(self, ready: Ready) -> None:
        while not self._stopping.is_set() and ready.image not in self._dropped:
            try:
                job, reading = self._bring_once(ready)
            except SendingStopped:
                return
            except WorkspaceError as error:
                log.error("image %d could not be handed out: %s", ready.image, error)
                self._stopping.wait(AGAIN_S)
            except ReportdeskError as error:
                passing = isinstance(error, DeliveryError) and error.kind is not FailureKind.PERMANENT
                if not passing:
                    self._give_up(ready.image, error)
                    return
                self.trouble("bucket", error)
                self._stopping.wait(AGAIN_S)
            except Exception as error:
                log.exception("image %d could not be handed out", ready.image)
                cause = f"Handing this image out failed: {type(error).__name__}: {error}."
                self._give_up(ready.image, StageFailed(cause))
                return
            else:
                self.trouble("bucket", None)
                with self._guard:
                    if ready.image not in self._dropped:
                        self._stored[ready.image] = (job, reading)
                return

    def _give_up(self, image: int, error: ReportdeskError) -> None:
        # After the end the image is read by others, and a thread that a bucket held for long says nothing of it.
        if not self._stopping.is_set():
            self._finish(image, Outcome(Move.FAILED, 0.0, failure=error.failure("decode")))

    def _bring_once(self, ready: Ready) -> tuple[ReadJob, int]:
        (row,) = self._workspace.outbox.images([ready.image])
        where = self._workspace.queries.location(ready.image)
        settings = ReadingChoice.parse(where.overrides).applied(self._settings)
        photograph = Photograph(row.sha256, row.size, EXTENSIONS.get(row.format, ""), Path(os.fspath(where.file)))
        receipt = self._store.send(photograph, sent=lambda _count: None, stopped=self._stopping.is_set)
        earlier = self._workspace.queries.read_before(ready.image, settings.stages)
        job = ReadJob(
            image=row.uuid, sha256=row.sha256, size=row.size, key=receipt.key,
            report=self._workspace.outbox.report(row.report_id).uuid, operator=ready.operator,
            tier=int(ready.priority), settings=settings_text(settings), fingerprint=fingerprint(settings),
            earlier=json.dumps(result_body(earlier)) if earlier else "",
        )  # fmt: skip
        return job, row.revision

    # --- the queue, on the thread of `_run` ---

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._turn()
            except DeliveryError as error:
                self.trouble("queue", error)
                self._stopping.wait(AGAIN_S)
            except WorkspaceError as error:
                log.error("a result cannot be written down: %s", error)
                self._stopping.wait(AGAIN_S)
            else:
                self.trouble("queue", None)

    def _turn(self) -> None:
        self._recall()
        self._hand_out()
        named = self._handouts.wait(LISTEN_S)
        now = time.monotonic()
        if any(uuid in self._out for uuid in named) or now - self._asked_at > POLL_S:
            self._asked_at = now
            self._take_ended()
        if now - self._located_at > WHERE_S:
            self._located_at = now
            self._tell_where()
        if now - self._looked_at > LOOK_S:
            self._looked_at = now
            self._look_at_workers(now)

    def _recall(self) -> None:
        with self._guard:
            recalled = set(self._recalled)
        if recalled:
            self._handouts.recall(recalled)
            with self._guard:
                self._recalled -= recalled
                for uuid in recalled:
                    self._out.pop(uuid, None)

    def _hand_out(self) -> None:
        with self._guard:
            stored = list(self._stored.items())
        for image, (job, reading) in stored:
            with self._guard:
                if image not in self._stored:
                    continue
                self._out[job.image] = (image, job)
            self._handouts.hand_out(job, reading)
            with self._guard:
                self._stored.pop(image, None)
        if stored:
            images = [image for image, _job in stored]
            self._workspace.submit(partial(elsewhere_tasks.note, chosen=images, words=WAITING))

    def _take_ended(self) -> None:
        while self._out and not self._stopping.is_set():
            ended = self._handouts.ended(self._out)
            for end in ended:
                self._take(end)
            self._handouts.take_away([end.image for end in ended])
            with self._guard:
                for end in ended:
                    self._out.pop(end.image, None)
            if len(ended) < 50:
                return

    def _take(self, end: Ended) -> None:
        image, job = self._out[end.image]
        if end.result is not None and self._keep_thumbnail is not None:
            self._keep_thumbnail(job.sha256, end.result.thumbnail)
        failure = end.failure
        if failure is None and end.result is None:
            failure = StageFailed("The result of this image was removed from the shared queue.").failure("decode")
        move = end.result.move if failure is None and end.result is not None else Move.FAILED
        self._finish(image, Outcome(move, end.seconds, end.result, failure))
        row = self._workspace.queries.plain_rows([image]).get(image)
        if row is not None:
            where = f"read by {end.machine or 'nobody'}"
            cause = f"{failure.message} ({where})" if failure else where
            log.info("%s", log_line(row.report, row.path, row.status, row.findings, end.seconds, cause))

    def _finish(self, image: int, outcome: Outcome) -> None:
        self._workspace.run(partial(elsewhere_tasks.finish, image=image, outcome=outcome))
        self._on_returned(image, outcome.seconds)

    def _tell_where(self) -> None:
        """Say in the rows which machine reads them; one that was given back waits again."""
        before, self._told = self._told, self._handouts.reading(self._out) if self._out else {}
        words = {uuid: f"Is read on {machine}." for uuid, machine in self._told.items() if before.get(uuid) != machine}
        words |= {uuid: WAITING for uuid in before if uuid in self._out and uuid not in self._told}
        for uuid, text in words.items():
            image, _job = self._out[uuid]
            self._workspace.submit(partial(elsewhere_tasks.note, chosen=[image], words=text))

    # --- what keeps it from working ---

    def _look_at_workers(self, now: float) -> None:
        machines = self._handouts.machines() if self._out else []
        if machines or not self._out:
            self._seen_worker_at = now
        refusals = [machine.refusal for machine in machines if machine.refusal]
        if machines and len(refusals) == len(machines) and not any(machine.busy for machine in machines):
            self.trouble("workers", WorkersRefuse(f"No worker may read these images. {refusals[0]}"))
        elif now - self._seen_worker_at > PATIENCE_S:
            name = self._settings.shared_queue
            self.trouble("workers", NoWorker(f"No worker is running for the shared queue '{name}'."))
        else:
            self.trouble("workers", None)

    def trouble(self, part: str, error: ReportdeskError | None) -> None:
        """Tell the first trouble of all parts once, and that all are over once; nothing after the end."""
        if self._stopping.is_set():
            return
        with self._guard:
            before = next(iter(self._troubles.values()), None)
            if error is not None:
                self._troubles.setdefault(part, error)
            else:
                self._troubles.pop(part, None)
            after = next(iter(self._troubles.values()), None)
        if after is not before:
            if after is not None:
                log.warning("the shared queue: %s", after)
            self._on_trouble(after)
