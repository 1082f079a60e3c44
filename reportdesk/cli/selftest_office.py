"""What the self-test looks at of the office and the machine: exports, charts, keyring, shared queue."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportdesk.cli.selftest_checks import OFF, RIGHT, WRONG, Row, absent, is_packaged
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ClusterMissing, ReportdeskError
from reportdesk.domain.register import Entry
from reportdesk.sync.database.address import POSTGRES, parse
from reportdesk.workspace.earlier import make_earlier
from reportdesk.workspace.workspace import Workspace


@contextmanager
def _workspace() -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory(prefix="reportdesk-self-test-") as place:
        make_earlier(Path(place))
        with Workspace(Path(place)) as workspace:
            yield workspace


def exports() -> list[Row]:
    """Make a file of each kind, and read the workbook and the labels' place again."""
    from reportdesk.cli.exporting import application
    from reportdesk.export.labels import write_labels
    from reportdesk.export.making import Format, Order, make
    from reportdesk.export.register_file import read_sheet
    from reportdesk.export.rows import ExportSource

    application()
    with _workspace() as workspace:
        made = [
            make(ExportSource(workspace, ()), Order(kind, workspace.folder / f"export.{kind.value}")).target
            for kind in Format
        ]
        headings = read_sheet(made[0]).headings
        labels = workspace.folder / "labels.pdf"
        write_labels([Entry("@NY2041")], labels)
        empty = [file.name for file in (*made, labels) if not file.stat().st_size]
    if empty or not headings:
        return [Row("exports", WRONG, f"nothing is in {', '.join(empty) or 'the workbook'}")]
    return [Row("exports", RIGHT, f"{', '.join(kind.value for kind in Format)} and labels are made")]


def dashboard() -> list[Row]:
    """Draw the charts."""
    from reportdesk.ui.selfcheck import draw_dashboard

    with _workspace() as workspace:
        fault = draw_dashboard(workspace)
    return [Row("dashboard", WRONG if fault else RIGHT, fault or "is drawn")]


def keyring() -> list[Row]:
    """Load what speaks to the keyring of this system, and tell which one it has."""
    from reportdesk.config.secrets import keyring_name

    if is_packaged() and sys.platform == "linux":
        # Loaded otherwise only where a desktop's keyring answers.
        import secretstorage  # noqa: F401
    name = keyring_name()
    return [Row("keyring", RIGHT, name or "none runs here; keys come from the environment")]


def shared_queue(settings: Settings) -> list[Row]:
    """Make the shared queue in a transaction that is undone, where settings name a Postgres and a bucket."""
    row = "shared queue"
    url = settings.database_url
    if not url or parse(url, None).kind != POSTGRES or not settings.s3_bucket:
        return [Row(row, OFF, "it needs a Postgres database and a bucket")]
    from reportdesk.cluster.trial import try_queue

    try:
        return [Row(row, RIGHT, f"{try_queue(settings)}: tables are made, and undone; a worker connects")]
    except ClusterMissing as error:
        return absent(row, f"{error} {error.hint}")
    except ReportdeskError as error:
        return [Row(row, WRONG, f"{error} {error.hint}")]
