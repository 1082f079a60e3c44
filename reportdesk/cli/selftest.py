"""The command `self-test`: proves an installation, above all the packaged program on a machine with nothing installed.

It reads the bundled sample report with every engine, opens the window, draws charts, makes exports, upgrades a
workspace of the version before, and talks to the bucket, the database and the shared queue of the settings where they
name them. What a packaged program carries must work; elsewhere a missing optional part is only said.
"""

from __future__ import annotations

import logging
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from functools import partial

from reportdesk.cli import selftest_checks as checks
from reportdesk.cli import selftest_office as office
from reportdesk.cli import selftest_sample as sample
from reportdesk.cli.selftest_checks import NOT_HERE, OFF, WRONG, Row
from reportdesk.cli.setup import settings_of
from reportdesk.config.settings import Settings
from reportdesk.recognition.text import available_text_engines
from reportdesk.version import __version__

FAULTY = 1
log = logging.getLogger(__name__)

Step = Callable[[], list[Row]]


def self_test(options: Namespace) -> int:
    """Print a table of checks; exit 0 only if all is right."""
    settings = settings_of(options)
    began = time.monotonic()
    states: list[str] = []
    print(f"reportdesk {__version__}, {'packaged' if checks.is_packaged() else 'installed'}")
    for name, step in _steps(settings):
        started = time.monotonic()
        for row in _outcome(name, step):
            states.append(row.state)
            print(f"{row.state:9} {row.name:28} {time.monotonic() - started:5.1f} s  {row.words}", flush=True)
            started = time.monotonic()
    wrong = states.count(WRONG)
    verdict = f"{wrong} WRONG" if wrong else "all right"
    left_out = states.count(NOT_HERE) + states.count(OFF)
    print(f"{len(states)} checks, {left_out} without their part, {verdict}, {time.monotonic() - began:.1f} s")
    return FAULTY if wrong else 0


def _steps(settings: Settings) -> Iterator[tuple[str, Step]]:
    alone = settings.with_values(s3_bucket="", database_url="")
    yield "window", checks.window
    yield "workspace of before", checks.earlier_workspace
    yield "dashboard", office.dashboard
    yield "exports", office.exports
    yield "keyring", office.keyring
    yield "formats of pictures", partial(checks.formats, alone)
    yield "codes: zxing-cpp", partial(sample.code_engine, "zxing-cpp", alone)
    yield "codes: zbar", partial(sample.code_engine, "zbar", alone)
    for engine, fault in available_text_engines(alone).items():
        yield f"sample with {engine}", partial(sample.text_engine, engine, fault, alone)
    yield "models", partial(checks.models, alone)
    yield "S3", partial(checks.bucket, settings)
    yield "database", partial(checks.database, settings)
    yield "shared queue", partial(office.shared_queue, settings)


def _outcome(name: str, step: Step) -> list[Row]:
    """Return the rows of a step. Whatever it raises is a finding too: the test must go on and tell the rest."""
    try:
        return step()
    except Exception as error:
        log.exception("self-test: %s", name)
        return [Row(name, WRONG, f"{type(error).__name__}: {error}")]
