"""Recognisers that behave on request: fast, slow, crashing, hanging, eating memory.

What one does is written in the image's file name, for example `crash-3.jpg`, so that a folder is a scenario. They take
the place of `recognition.pipeline.recognise` through the engine's `recogniser` argument and run in its real children.
"""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileChanged, RecogniserStartFailed
from reportdesk.domain.findings import Identifier
from reportdesk.domain.results import ImageResult, StageStatus

Progress = Callable[[str], None]


def warm_up(settings: Settings) -> None:
    """Leave a trace in the models folder, where there is one."""
    if settings.models_folder:
        (Path(settings.models_folder) / "warmed").touch()


def warm_further(settings: Settings) -> Iterator[None]:
    """Leave a further trace with each of three steps."""
    for step in range(3 if settings.models_folder else 0):
        (Path(settings.models_folder) / f"step-{step}").touch()
        yield


def recognise_fast(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Return at once, with the file's name as identifier."""
    if progress is not None:
        progress("codes")
    name = Path(path).stem
    return ImageResult(
        width=640,
        height=480,
        format="jpeg",
        identifiers=(Identifier(name.upper(), "generic", "code", 1.0),),
        stages={"decode": StageStatus.OK, "codes": StageStatus.OK},
        seconds={"decode": 0.0},
        fingerprint="fake",
    )


def recognise_5s(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Wait five seconds: the earlier system's headline."""
    time.sleep(5)
    return recognise_fast(path, settings, progress=progress)


def recognise_300ms(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Wait 0.3 s."""
    time.sleep(0.3)
    return recognise_fast(path, settings, progress=progress)


def recognise_with_installed(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Return at once; vehicles and plates are unavailable while there is no file in the models folder."""
    result = recognise_fast(path, settings, progress=progress)
    state = StageStatus.OK if list(Path(settings.models_folder).glob("*.onnx")) else StageStatus.UNAVAILABLE
    return replace(result, stages={**result.stages, "vehicles": state, "plates": state})


def recognise_telling_how(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Return with which settings for printed text the image was read, as its identifier, in a fingerprint of theirs."""
    how = f"{settings.text_engine.upper()}-{settings.text_max_px}"
    result = replace(recognise_as_named(path, settings, progress=progress), fingerprint=how)
    return replace(result, identifiers=(Identifier(how, "generic", "code", 1.0),))


def recognise_as_named(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Do what the file's name says."""
    act = _ACTS.get(Path(path).name.split("-")[0])
    if act is not None:
        act(path)
    return recognise_fast(path, settings, progress=progress)


def cannot_load(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Fail like an engine whose library is missing, as long as the file `broken` lies beside the image."""
    if (Path(path).parent / "broken").exists():
        raise RecogniserStartFailed("The text engine cannot be loaded.")
    return recognise_fast(path, settings, progress=progress)


def _crash(_path: str) -> None:
    ctypes.string_at(0)


def _hang(_path: str) -> None:
    while True:
        time.sleep(3600)


def _eat(_path: str) -> None:
    hoard = []
    while True:
        hoard.append(b"x" * 50_000_000)


def _grow(_path: str) -> None:
    """Grow slowly enough for the parent's look at the resident size."""
    hoard = []
    while True:
        hoard.append(b"x" * 20_000_000)
        time.sleep(0.02)


def _exit(_path: str) -> None:
    os._exit(3)


def _slow(_path: str) -> None:
    time.sleep(30)


def _transient(path: str) -> None:
    """Fail twice, then succeed; the tries are counted in a file beside the image."""
    count = Path(path + ".tries")
    tries = int(count.read_text()) if count.exists() else 0
    count.write_text(str(tries + 1))
    if tries < 2:
        raise FileChanged("The file was still being written.")


def _always(_path: str) -> None:
    raise FileChanged("The file was still being written.")


def _raise(_path: str) -> None:
    raise ValueError("a mistake in an engine")


_ACTS: dict[str, Callable[[str], None]] = {
    "crash": _crash,
    "hang": _hang,
    "eat": _eat,
    "grow": _grow,
    "exit": _exit,
    "slow": _slow,
    "transient": _transient,
    "always": _always,
    "raise": _raise,
}


def environment() -> dict[str, str]:
    """Return the environment of the process that runs this."""
    return dict(os.environ)


def recognise_with_thumbnail(path: str, settings: Settings, *, progress: Progress | None = None) -> ImageResult:
    """Do what the file's name says, with a real thumbnail of a real picture."""
    from reportdesk.recognition.thumbnail import make_thumbnail

    return replace(recognise_as_named(path, settings, progress=progress), thumbnail=make_thumbnail(path, 256, settings))
