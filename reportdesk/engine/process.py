"""The parent's side of one recogniser process: call it, stop it, replace it.

Why not pebble or loky (both were looked at): one process per slot, killed alone and at once, that streams its stage
while it works, needs a pipe per process; their pools share one queue and answer only at the end. What is left to
write is the wait below.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from reportdesk.config.left_behind import leave_behind
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    RecogniserCrashed,
    RecogniserOutOfMemory,
    RecogniserStartFailed,
    RecogniserTimedOut,
    ReportdeskError,
)
from reportdesk.domain.system_words import system_words
from reportdesk.engine import child

log = logging.getLogger(__name__)

START_S = 120.0
LOOK_S = 0.25
_END_S = 5.0
_STOOD_S = 2.0
"""A look that takes so much longer was no slow one: this program itself stood meanwhile."""
_context = multiprocessing.get_context("spawn")


class Stopped(Exception):
    """The call was ended by `RecogniserProcess.stop`: no error, somebody asked for it."""


class RecogniserProcess:
    """One child process. `call` from one thread at a time; `stop` from any thread."""

    def __init__(self, memory_mb: int, preload: str = "", warm_for: Settings | None = None) -> None:
        """Start the process without waiting for it.

        Args:
            memory_mb: most resident memory before it is killed.
            preload: "module:function" imported ahead of the first call.
            warm_for: settings by which its engines are loaded whenever no call comes for a moment.

        Raises:
            RecogniserStartFailed: the system has no memory, files or processes left for another one.
        """
        self.memory_mb = memory_mb
        self._stopped = threading.Event()
        self._is_over = False
        self._ready = False
        self._began = time.monotonic()
        try:
            self._start(preload, warm_for)
        except OSError as error:
            raise RecogniserStartFailed(f"The reading engine cannot be started: {system_words(error)}.") from error
        import psutil

        self._watched: psutil.Process | None = None
        with contextlib.suppress(psutil.Error):
            self._watched = psutil.Process(self._process.pid)

    def _start(self, preload: str, warm_for: Settings | None) -> None:
        with contextlib.ExitStack() as undo:
            handle, self._error_file = tempfile.mkstemp(prefix="reportdesk-recogniser-", suffix=".err")
            os.close(handle)
            undo.callback(os.unlink, self._error_file)
            self._connection, theirs = _context.Pipe()
            undo.callback(self._connection.close)
            self._process = _context.Process(
                target=child.serve,
                args=(theirs, self._error_file, self.memory_mb, preload, warm_for),
                name="reportdesk-recogniser",
                daemon=True,
            )
            with theirs, _no_main_rerun():
                self._process.start()
            undo.pop_all()

    @property
    def alive(self) -> bool:
        """True while the process can take calls.

        One that was killed takes none, though the system may need a moment to take hundreds of megabytes from it.
        """
        return not self._is_over and not self._stopped.is_set() and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        """Return the process id."""
        return self._process.pid

    def call(
        self,
        target: str,
        arguments: tuple[Any, ...],
        *,
        deadline_s: float,
        on_stage: Callable[[str], None] | None = None,
    ) -> Any:
        """Run "module:function" with `arguments` in the process and return its value.

        Raises:
            Stopped: `stop` was called.
            RecogniserCrashed, RecogniserTimedOut, RecogniserOutOfMemory: the process is gone then.
            RecogniserStartFailed: it could not even load the engines.
            ReportdeskError: what the function raised.
        """
        self.wait_ready()
        try:
            self._connection.send((target, arguments, on_stage is not None))
        except (BrokenPipeError, OSError):
            raise self._gone() from None
        time_left, late = _TimeLeft(deadline_s), RecogniserTimedOut(_too_long(deadline_s))
        while True:
            kind, value = self._receive(time_left, late)
            if kind == child.STAGE and on_stage is not None:
                on_stage(value)
                if time_left.is_over:
                    self._kill()
                    raise late
            elif kind == child.ERROR:
                raise value
            elif kind == child.RESULT:
                return value

    def wait_ready(self) -> None:
        """Wait until the process can take calls.

        Raises:
            RecogniserStartFailed: it cannot load its engines.
        """
        if self._ready:
            return
        slow = RecogniserStartFailed(f"The reading engine did not start within {START_S:.0f} seconds.")
        try:
            kind, value = self._receive(_TimeLeft(START_S), slow)
        except RecogniserCrashed as error:
            raise RecogniserStartFailed(f"The reading engine cannot be started. {error}") from error
        if kind == child.ERROR:
            self.stop()
            raise value
        self._ready = True
        log.info("recogniser %s is ready after %.2f s", self._process.pid, time.monotonic() - self._began)

    def _receive(self, time_left: _TimeLeft, late: ReportdeskError) -> tuple[str, Any]:
        while True:
            if time_left.wait([self._connection, self._process.sentinel]):
                # An answer that was sent before the process ended still counts.
                if self._connection.poll():
                    try:
                        kind, value = self._connection.recv()
                    except (EOFError, OSError):
                        raise self._gone() from None
                    return kind, value
                raise self._gone()
            if self._stopped.is_set():
                # A process that waits for a dead network drive is ended by no signal.
                raise Stopped
            if time_left.is_over:
                self._kill()
                raise late
            if self._is_too_big():
                self._kill()
                raise RecogniserOutOfMemory(
                    f"Reading this image took more than {self.memory_mb} MB of memory and was stopped."
                )

    def _is_too_big(self) -> bool:
        import psutil

        if self._watched is None:
            return False
        try:
            return bool(self._watched.memory_info().rss > self.memory_mb * 2**20)
        except psutil.Error:
            return False

    def _gone(self) -> Exception:
        """Return why the process is gone."""
        self._is_over = True
        self._process.join(_END_S)
        code = self._process.exitcode
        if self._stopped.is_set():
            return Stopped()
        tail = self._error_tail()
        if tail:
            log.warning("recogniser %s ended with %s; its last words:\n%s", self._process.pid, code, tail)
        if code is not None and code < 0 and -code == getattr(signal, "SIGKILL", None):
            return RecogniserOutOfMemory("The system stopped the reading of this image, most likely to free memory.")
        return RecogniserCrashed(f"The program part that read this image crashed ({_exit_words(code)}).")

    def _error_tail(self) -> str:
        try:
            return Path(self._error_file).read_text(encoding="utf-8", errors="backslashreplace")[-4000:].strip()
        except OSError:
            return ""

    def stop(self) -> None:
        """End the process now; a call in progress raises `Stopped`."""
        self._stopped.set()
        self._kill()

    def close(self) -> None:
        """End the process and free what it held; call it from the thread that no longer calls."""
        self.stop()
        self._process.join(_END_S)
        if self._process.is_alive():
            leave_behind(self._process)
        self._connection.close()
        with contextlib.suppress(OSError):
            os.unlink(self._error_file)
        with contextlib.suppress(ValueError):
            self._process.close()

    def _kill(self) -> None:
        self._is_over = True
        with contextlib.suppress(ValueError, OSError):
            self._process.kill()


class _TimeLeft:
    """Seconds in which this program ran. While it stood (a terminal's Ctrl-Z, a computer that slept) nothing could
    come, and what had come was not looked at."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    @property
    def is_over(self) -> bool:
        """True when no time is left."""
        return time.monotonic() >= self._until

    def wait(self, what: list[Any]) -> bool:
        """Wait for a moment, or what is left; True when there is something of `what`."""
        began = time.monotonic()
        asked = min(max(0.0, self._until - began), LOOK_S)
        found = wait(what, asked)
        stood = time.monotonic() - began - asked
        if stood > _STOOD_S:
            self._until += stood
        return bool(found)


@contextlib.contextmanager
def _no_main_rerun() -> Any:
    """Keep the child from importing the parent's main module again: it needs none of it, and a start script without
    a guard would run twice. A frozen program must keep it, its start hook lives there."""
    main = sys.modules["__main__"]
    if getattr(sys, "frozen", False):
        yield
        return
    with _MAIN_GUARD:
        spec, file = getattr(main, "__spec__", None), getattr(main, "__file__", None)
        main.__spec__ = None
        if file is not None:
            del main.__file__
        try:
            yield
        finally:
            main.__spec__ = spec
            if file is not None:
                main.__file__ = file


_MAIN_GUARD = threading.Lock()


def _too_long(deadline_s: float) -> str:
    return f"Reading this image took longer than {deadline_s:g} seconds and was stopped."


def _exit_words(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"
