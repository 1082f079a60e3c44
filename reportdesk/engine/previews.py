"""Small and large pictures for the window, made in a process of their own.

Last asked is first served; what scrolled out of sight before its turn is dropped; a picture that failed is not asked
again. Thumbnails of images that were read come with the result (see `keep`), the others are made here. The disk cache
holds JPEG files by content, `ab/<sha256>.jpg`, bounded by `thumbnail_cache_mb`; the oldest go first.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from reportdesk.config.atomic import remove_leftovers, write_atomically
from reportdesk.config.background import give_way
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, FailureKind, ReportdeskError
from reportdesk.domain.mistakes import own_mistake
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

THUMBNAIL_PX = 256
QUEUE = 200
"""Requests kept; a screen shows at most about a hundred rows."""
DEADLINE_S = 30.0
MAKE_THUMBNAIL = "reportdesk.recognition.thumbnail:make_thumbnail"
MAKE_PREVIEW = "reportdesk.recognition.thumbnail:make_preview"
Done = Callable[[int, "bytes | Failure"], None]
_Key = tuple[int, int]


class Previews:
    """Serves pictures on its own thread. `thumbnail` and `preview` return at once."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        self._workspace = workspace
        self._settings = settings
        self._cache = ThumbnailCache(workspace.thumbnails_folder, settings.thumbnail_cache_mb)
        self._wanted: OrderedDict[_Key, Done] = OrderedDict()
        self._failed: dict[_Key, Failure] = {}
        self._wake = threading.Condition()
        self._stopping = False
        self._process: RecogniserProcess | None = None
        self._thread = threading.Thread(target=self._work, name="reportdesk-previews", daemon=True)
        self._thread.start()

    def beside(self) -> Previews:
        """Return another one, with a process and a queue of its own, for work that the window must not wait for."""
        return Previews(self._workspace, self._settings)

    def configure(self, settings: Settings) -> None:
        """Serve by other settings from the next picture on."""
        self._settings = settings
        self._cache.set_limit(settings.thumbnail_cache_mb)

    def thumbnail(self, image: int, done: Done) -> None:
        """Ask for the thumbnail of an image: `done(image, JPEG bytes or Failure)` on this room's thread."""
        self._ask((image, THUMBNAIL_PX), done)

    def preview(self, image: int, side: int, done: Done) -> None:
        """Ask for an upright JPEG, no side longer than `side` pixels; it takes the place of an earlier one."""
        with self._wake:
            for key in [key for key in self._wanted if key[1] != THUMBNAIL_PX]:
                del self._wanted[key]
        self._ask((image, side), done)

    def keep(self, sha256: str, jpeg: bytes) -> None:
        """Keep a thumbnail that came with a result."""
        self._cache.put(sha256, jpeg)

    def _ask(self, key: _Key, done: Done) -> None:
        with self._wake:
            self._wanted[key] = done
            self._wanted.move_to_end(key)
            if len(self._wanted) > QUEUE:
                del self._wanted[next(key for key in self._wanted if key[1] == THUMBNAIL_PX)]
            self._wake.notify()

    def forget_stale(self) -> None:
        """Drop the thumbnails that were asked and not served yet; the large picture does not scroll away."""
        with self._wake:
            for key in [key for key in self._wanted if key[1] == THUMBNAIL_PX]:
                del self._wanted[key]

    def forget_failed(self, image: int) -> None:
        """Let a picture that failed be asked again (its image is tried again)."""
        with self._wake:
            self._failed = {key: failure for key, failure in self._failed.items() if key[0] != image}

    def forget_content(self, sha256: str) -> None:
        """Drop the kept thumbnail of a content that no report holds any more."""
        self._cache.forget(sha256)

    def stop(self) -> None:
        """End the thread and the process."""
        with self._wake:
            self._stopping = True
            process = self._process
            self._wake.notify()
        if process is not None:
            process.stop()
        self._thread.join()

    def _work(self) -> None:
        give_way()
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._wanted or self._stopping)
                if self._stopping:
                    break
                key, done = self._wanted.popitem()
            try:
                made = self._made(key)
            except Stopped:
                break
            try:
                done(key[0], made)
            except Exception:
                log.exception("a picture of image %d could not be shown", key[0])
        if self._process is not None:
            self._process.close()

    def _made(self, key: _Key) -> bytes | Failure:
        """Who asked is always answered: an export waits for each of its pictures."""
        try:
            return self._serve(key)
        except Stopped:
            raise
        except Exception as error:
            log.exception("a picture of image %d could not be made", key[0])
            return own_mistake(error).failure("decode")

    def _serve(self, key: _Key) -> bytes | Failure:
        if key in self._failed:
            return self._failed[key]
        image, side = key
        where = self._workspace.queries.location(image)
        if side == THUMBNAIL_PX and (kept := self._cache.get(where.sha256)):
            return kept
        try:
            target = MAKE_THUMBNAIL if side == THUMBNAIL_PX else MAKE_PREVIEW
            made: bytes = self._running_process().call(
                target, (where.file, side, self._settings), deadline_s=DEADLINE_S
            )
        except ReportdeskError as error:
            failure = error.failure("decode")
            # A machine without memory for another process may have some in a moment.
            if failure.kind is not FailureKind.ENVIRONMENT:
                self._failed[key] = failure
            return failure
        if side == THUMBNAIL_PX:
            self._cache.put(where.sha256, made)
        return made

    def _running_process(self) -> RecogniserProcess:
        if self._process is None or not self._process.alive:
            if self._process is not None:
                self._process.close()
                self._process = None
            process = RecogniserProcess(self._settings.worker_memory_mb, MAKE_THUMBNAIL)
            with self._wake:
                self._process = process
                if self._stopping:
                    process.stop()
        return self._process


class ThumbnailCache:
    """JPEG files by content. Losing one costs a decode; nothing here is worth an error."""

    def __init__(self, folder: Path, limit_mb: float) -> None:
        self._folder = folder
        self._limit = int(limit_mb * 2**20)
        self._size: int | None = None
        self._guard = threading.Lock()

    def set_limit(self, limit_mb: float) -> None:
        """Allow another size; what is above goes with the next picture that is kept."""
        self._limit = int(limit_mb * 2**20)

    def _file(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / f"{sha256}.jpg"

    def get(self, sha256: str) -> bytes | None:
        """Return the kept thumbnail of a content."""
        if not _is_hash(sha256):
            return None
        try:
            return self._file(sha256).read_bytes()
        except OSError:
            return None

    def put(self, sha256: str, jpeg: bytes) -> None:
        """Keep a thumbnail, and drop the oldest above the limit."""
        if not _is_hash(sha256) or not jpeg:
            return
        try:
            write_atomically(self._file(sha256), jpeg, durable=False)
            with self._guard:
                self._size = (self._measured() if self._size is None else self._size) + len(jpeg)
                if self._size > self._limit:
                    self._drop_oldest()
        except OSError as error:
            log.warning("thumbnail not kept: %s", error)

    def forget(self, sha256: str) -> None:
        """Drop a thumbnail."""
        if _is_hash(sha256):
            try:
                self._file(sha256).unlink(missing_ok=True)
            except OSError as error:
                log.warning("thumbnail not removed: %s", error)

    def _measured(self) -> int:
        """Walk through the cache, once in a start, and remove what a killed program left half written."""
        for folder in self._folder.glob("*"):
            remove_leftovers(folder)
        return sum(file.stat().st_size for file in self._folder.glob("*/*.jpg"))

    def _drop_oldest(self) -> None:
        """Delete until a tenth of the limit is free, so that this walk is rare."""
        files = sorted((file.stat().st_mtime_ns, file.stat().st_size, file) for file in self._folder.glob("*/*.jpg"))
        self._size = sum(size for _mtime, size, _file in files)
        for _mtime, size, file in files:
            if self._size <= self._limit * 0.9:
                return
            file.unlink(missing_ok=True)
            self._size -= size


def _is_hash(sha256: str) -> bool:
    return len(sha256) == 64 and sha256.isalnum()
