"""Parts of photographs read again at a person's wish, in a process of their own: bytes are never decoded in the window.

One wish at a time; a newer one takes the place of one that waits. The process begins with the first wish and ends with
`rest`, because its engines hold several hundred MB.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, ReportdeskError
from reportdesk.domain.findings import Box
from reportdesk.domain.mistakes import own_mistake
from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.workspace.workspace import Workspace

log = logging.getLogger(__name__)

READ_PART = "reportdesk.recognition.part:read_part"
Done = Callable[[int, "ImageResult | Failure"], None]


@dataclass(frozen=True, slots=True)
class _Wish:
    image: int
    box: Box
    reader: str
    done: Done


class PartReader:
    """Reads parts on its own thread; all methods return at once, `stop` when the thread has ended."""

    def __init__(self, workspace: Workspace, settings: Callable[[], Settings]) -> None:
        self._workspace = workspace
        self._settings = settings
        self._wish: _Wish | None = None
        self._wake = threading.Condition()
        self._stopping = False
        self._rests = 0
        self._process: RecogniserProcess | None = None
        self._held: RecogniserProcess | None = None
        self._thread: threading.Thread | None = None

    def read(self, image: int, box: Box, reader: str, done: Done) -> None:
        """Read `box` (pixels of the upright image); `done(image, findings or Failure)` is called on another thread."""
        with self._wake:
            self._wish = _Wish(image, box, reader, done)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="reportdesk-parts", daemon=True)
                self._thread.start()
            self._wake.notify()

    def rest(self) -> None:
        """Drop what waits or runs, and free the engines' memory."""
        with self._wake:
            self._wish = None
            self._rests += 1
            process, self._process = self._process, None
        if process is not None:
            process.stop()

    def stop(self) -> None:
        """End the thread and the process."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self.rest()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._wish or self._stopping)
                if self._stopping:
                    break
                wish, self._wish = self._wish, None
                rests = self._rests
                assert wish is not None
            try:
                wish.done(wish.image, self._read(wish, rests))
            except Stopped:
                log.info("reading a part of image %d was given up", wish.image)
            except Exception:
                log.exception("a part of image %d could not be shown", wish.image)
        if self._held is not None:
            self._held.close()

    def _running_process(self, rests: int) -> RecogniserProcess:
        with self._wake:
            if self._stopping or rests != self._rests:
                raise Stopped
            held, self._held = self._held, None
            if held is None or not held.alive or held is not self._process:
                if held is not None:
                    held.close()
                held = self._process = RecogniserProcess(self._settings().worker_memory_mb, READ_PART)
            self._held = held
            return held

    def _read(self, wish: _Wish, rests: int) -> ImageResult | Failure:
        settings = self._settings()
        try:
            where = self._workspace.queries.location(wish.image)
            found: ImageResult = self._running_process(rests).call(
                READ_PART, (where.file, wish.box, wish.reader, settings), deadline_s=settings.image_deadline_s
            )
        except Stopped:
            raise
        except ReportdeskError as error:
            return error.failure("decode")
        except Exception as error:
            log.exception("a part of image %d could not be read", wish.image)
            return own_mistake(error).failure("decode")
        return found
