"""What a run prints: JSON lines to where they were asked, people's lines and a progress bar to the terminal."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.one_line import one_line
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.serial import image_object
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.system_words import system_words

_MARKS = {
    ImageStatus.DONE: "done",
    ImageStatus.NEEDS_REVIEW: "review",
    ImageStatus.FAILED: "FAILED",
    ImageStatus.DUPLICATE: "same",
    ImageStatus.CANCELLED: "cancel",
}


@contextlib.contextmanager
def json_target(name: str | None) -> Iterator[IO[str] | None]:
    """Open the place of the JSON lines: None without one, standard output for "-".

    Raises:
        SettingsInvalid: the file cannot be written.
    """
    if name is None:
        yield None
    elif name == "-":
        yield sys.stdout
    else:
        with contextlib.ExitStack() as closing:
            try:
                target = closing.enter_context(Path(name).open("w", encoding="utf-8", newline="\n"))
            except OSError as error:
                raise _unwritable(name, error) from error
            yield target


def refuse_target(name: str | None) -> None:
    """Say before anything is done that the JSON lines cannot be written, and leave what is there as it is.

    Raises:
        SettingsInvalid: the file cannot be written.
    """
    if name is None or name == "-":
        return
    place = Path(name)
    try:
        # A pipe is left alone: its reader would take an opening and closing for all there is.
        if place.is_file() or place.is_dir():
            place.open("a", encoding="utf-8").close()
        elif not place.exists() and not (place.parent.is_dir() and os.access(place.parent, os.W_OK)):
            place.open("x", encoding="utf-8").close()
    except OSError as error:
        raise _unwritable(name, error) from error


def _unwritable(name: str, error: OSError) -> SettingsInvalid:
    folder = Path(name).parent
    if isinstance(error, FileNotFoundError) and not folder.is_dir():
        return SettingsInvalid(f"{name} cannot be written: there is no folder {folder}.", "Make it, or choose another.")
    return SettingsInvalid(f"{name} cannot be written: {system_words(error)}.", "Choose another file.")


def drop_output() -> None:
    """Let whatever is still printed go nowhere: its reader is gone, and each further line would fail anew."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def write_json(target: IO[str], image: ReportImage) -> None:
    """Write one image as one line."""
    target.write(json.dumps(image_object(image)) + "\n")
    target.flush()


def image_line(image: ReportImage) -> str:
    """Return one image as a line for people."""
    result = image.result
    read = " ".join(identifier.value for identifier in result.identifiers)
    seconds = sum(result.seconds.values())
    text = f"{_MARKS.get(image.status, image.status.value):7}{Path(image.path).name:32} {read:24} "
    text += f"{result.findings_count:3} findings {seconds:6.2f} s"
    if result.vehicles:
        text += "  " + ", ".join(f"{count} {label}" for label, count in result.vehicle_counts.items())
    words = image.failure.message if image.failure else " ".join((*result.doubts, *result.notes))
    if image.duplicate_of is not None:
        words = f"the same picture as {image.duplicate_of}"
    return one_line(f"{text}  {words}".rstrip())


class ProgressBar:
    """A bar with count, rate and remaining time on stderr when that is a terminal, nothing otherwise."""

    def __init__(self, quiet: bool) -> None:
        self._bar: Any = None
        if not quiet and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(unit="image", dynamic_ncols=True, leave=False)

    def update(self, finished: int, total: int) -> None:
        """Show `finished` of `total`."""
        if self._bar is not None:
            self._bar.total = total
            self._bar.n = finished
            self._bar.refresh()

    def line(self, text: str, file: IO[str]) -> None:
        """Print a line without tearing the bar."""
        if self._bar is not None:
            self._bar.clear()
        print(text, file=file)
        if self._bar is not None:
            self._bar.refresh()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
