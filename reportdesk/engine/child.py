"""What runs in a recogniser process: it waits for requests on a pipe, runs one at a time, and answers.

A request is (target, arguments, wants progress); the target "package.module:function" is imported on first use. The
answers are ("stage", name) any number of times, then ("result", value) or ("error", exception with words).
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

from reportdesk.config.allocation import return_large_blocks
from reportdesk.config.secret_environment import forget_secrets
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import RecogniserOutOfMemory, RecogniserStartFailed, ReportdeskError, StageFailed

READY, STAGE, RESULT, ERROR = "ready", "stage", "result", "error"

_NO_STEP = object()

_NEXT_IMAGE_S = 0.05
"""While images wait on this disk, the next one comes sooner than this after the last. One that comes later can wait for
a step, 2 s for the engines at the worst, out of its deadline of two minutes."""

log = logging.getLogger(__name__)


def serve(connection: Connection, error_file: str, memory_mb: int, preload: str, warm_for: Settings | None) -> None:
    """Serve requests until the pipe closes. Entry point of the spawned process.

    Args:
        preload: "module:function" imported ahead of the first request.
        warm_for: settings by which the engines are loaded while there is no request.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    forget_secrets()
    _redirect_output(error_file)
    faulthandler.enable()
    _yield_to_the_window()
    _limit_memory(memory_mb)
    return_large_blocks()
    _end_with_parent()
    try:
        if preload:
            _resolve(preload)
    except Exception as error:  # noqa: BLE001 - told to the parent, in words
        connection.send((ERROR, RecogniserStartFailed(f"The reading engine cannot be loaded: {error}.")))
        return
    connection.send((READY, None))
    ahead = _warming(preload, warm_for) if warm_for is not None else iter(())
    while True:
        try:
            _use_the_wait(connection, ahead)
            target, arguments, wants_progress = connection.recv()
        except (EOFError, OSError):
            return
        answer = _answer(connection, target, arguments, wants_progress)
        try:
            connection.send(answer)
        except (BrokenPipeError, OSError):
            return


def _answer(connection: Connection, target: str, arguments: tuple[Any, ...], wants_progress: bool) -> tuple[str, Any]:
    try:
        function = _resolve(target)
        if wants_progress:
            return RESULT, function(*arguments, progress=lambda stage: connection.send((STAGE, str(stage))))
        return RESULT, function(*arguments)
    except ReportdeskError as error:
        return ERROR, error
    except MemoryError:
        return ERROR, RecogniserOutOfMemory("There was not enough memory to read this image.")
    except Exception as error:
        logging.getLogger("reportdesk").error("reading failed", exc_info=error)
        return ERROR, StageFailed(f"Reading this image failed: {type(error).__name__}: {error}.")


def _warming(preload: str, settings: Settings) -> Iterator[None]:
    """Load the engines while nobody waits for them, then, step by step, do what else comes only once.

    The module of `preload` may have `warm_up` for the one and `warm_further` for the other. With OpenVINO the engines
    take 2 s of processor time, with ONNX Runtime half a second.
    """
    module = importlib.import_module(preload.partition(":")[0])
    try:
        if hasattr(module, "warm_up"):
            module.warm_up(settings)
            yield
        if hasattr(module, "warm_further"):
            yield from module.warm_further(settings)
    except Exception:
        log.warning("the engines were not loaded ahead; the first image tells why", exc_info=True)


def _use_the_wait(connection: Connection, ahead: Iterator[None]) -> None:
    """Take steps of `ahead` until there is a request, or no step is left."""
    while not connection.poll(_NEXT_IMAGE_S):
        if next(ahead, _NO_STEP) is _NO_STEP:
            return


def _resolve(target: str) -> Callable[..., Any]:
    module, _, name = target.partition(":")
    function: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return function


def _redirect_output(error_file: str) -> None:
    """Send what C libraries print into a file: the parent shows its end when this process crashes."""
    out = os.open(error_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(out, stream)
    os.close(out)
    # A windowed program has no standard streams at all; faulthandler and logging need one.
    sys.stdout = sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)


def _yield_to_the_window() -> None:
    """Run below the window's priority: on two busy cores its p99 stall is three times larger without."""
    import psutil

    with contextlib.suppress(psutil.Error, OSError):
        low = getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 10)
        psutil.Process().nice(low)


def _limit_memory(memory_mb: int) -> None:
    """Make this process the first that a system short of memory kills, and cap what it may allocate.

    The parent watches the resident size; the cap (Linux: RLIMIT_DATA, private writable mappings) stops what grows
    faster than it looks. It is 1 GB above, because engines reserve address space that they never touch.
    """
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:
        score.write("1000")
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        if sys.platform == "linux":
            cap = (memory_mb + 1024) * 2**20
            resource.setrlimit(resource.RLIMIT_DATA, (cap, cap))


def _end_with_parent() -> None:
    """End this process when its parent dies, also in the middle of an image: no orphan stays."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
