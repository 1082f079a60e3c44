"""What the self-test looks at beside the sample report."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from reportdesk.config.paths import resources_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.values import dataclass
from reportdesk.recognition.model_catalogue import ModelKind
from reportdesk.sync.records import ConnectionReport

RIGHT, WRONG, NOT_HERE, OFF = "right", "WRONG", "not here", "off"
_QUARTERS = {(16, 12): (220, 30, 30), (48, 12): (30, 200, 30), (16, 36): (30, 30, 220), (48, 36): (230, 220, 40)}
"""Red, green, blue of the pictures in resources/self_test, by x and y."""
_FARTHEST = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `state` is right, WRONG, not here (an optional part) or off (not set up)."""

    name: str
    state: str
    words: str


def is_packaged() -> bool:
    """True in the packaged program, which carries every engine of the default configuration."""
    return bool(getattr(sys, "frozen", False))


def absent(name: str, words: str) -> list[Row]:
    """Return the row of a part that is missing: only a packaged program must have it."""
    return [Row(name, WRONG if is_packaged() else NOT_HERE, words)]


def window() -> list[Row]:
    """Open and close an empty window where no screen is needed."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reportdesk.ui.selfcheck import open_once

    fault = open_once()
    return [Row("window", WRONG if fault else RIGHT, fault or "opens")]


def earlier_workspace() -> list[Row]:
    """Make a workspace as the version before this one did, and open it."""
    from reportdesk.workspace.earlier import REPORT, make_earlier
    from reportdesk.workspace.migrate import HEAD
    from reportdesk.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory(prefix="reportdesk-self-test-") as place:
        revision = make_earlier(Path(place))
        with Workspace(Path(place)) as workspace:
            names = [report.name for report in workspace.queries.reports()]
    kept = names == [REPORT]
    words = f"upgraded from {revision} to {HEAD}" if kept else f"its report was lost on the way to {HEAD}"
    return [Row("workspace of before", RIGHT if kept else WRONG, words)]


def formats(settings: Settings) -> list[Row]:
    """Decode one small picture of each format that the sample report has none of, and compare its colours."""
    from reportdesk.recognition.decode import read_picture

    rows = []
    for file in sorted((resources_folder() / "self_test").iterdir()):
        pixels, _scale = read_picture(file, settings).bgr_within(1000)
        far = max(
            abs(int(pixels[y, x][2 - channel]) - wanted)
            for (x, y), colour in _QUARTERS.items()
            for channel, wanted in enumerate(colour)
        )
        fault = f"its colours are {far} of 255 off" if far > _FARTHEST else ""
        rows.append(Row(f"picture {file.suffix[1:]}", WRONG if fault else RIGHT, fault or "decoded, colours are right"))
    return rows


def models(settings: Settings) -> list[Row]:
    """Tell which model files serve. The sample report proves that they are used."""
    from reportdesk.recognition.models import find

    rows = []
    for kind in ModelKind:
        model = find(kind, settings)
        words = f"{model.name}, content is right" if model else "no file; 'reportdesk models install' fetches it"
        rows.append(Row(f"model {kind}", RIGHT if model else NOT_HERE, words))
    return rows


def bucket(settings: Settings) -> list[Row]:
    """Write to the bucket of the settings, read back, and remove it."""
    if not settings.s3_bucket:
        return [Row("S3", OFF, "no bucket is named (REPORTDESK_S3_BUCKET)")]
    from reportdesk.sync.setup import try_connection
    from reportdesk.workspace.outbox_filling import S3

    return [_connection("S3", try_connection(S3, settings))]


def database(settings: Settings) -> list[Row]:
    """Write to the tables of the central database in a transaction that is undone."""
    if not settings.database_url:
        return [Row("database", OFF, "no database is named (REPORTDESK_DATABASE_URL)")]
    from reportdesk.sync.setup import try_connection
    from reportdesk.workspace.outbox_filling import DATABASE

    return [_connection("database", try_connection(DATABASE, settings))]


def _connection(name: str, report: ConnectionReport) -> Row:
    faults = [check.words for check in report.checks if check.needed and not check.ok]
    told = faults or [f"{report.destination}: {', '.join(check.name for check in report.checks if check.ok)}"]
    return Row(name, RIGHT if report.works else WRONG, " ".join(told))
