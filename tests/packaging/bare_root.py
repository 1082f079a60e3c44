"""Proves the packaged program where nothing is installed: `python -m tests.packaging.bare_root [--json FILE]`.

Builds it, copies the folder into a bare Debian (debootstrap: Qt's system libraries and fonts, no Python, tesseract or
zbar), and runs there, with a cleared environment: ldd over every library, `self-test`, `process`, a desk and a worker
of the shared queue, the starts, and portable mode from a folder that can be written and from one that cannot. Where a
bare root cannot be made, the reason is said and the same runs from the folder alone. `--short` leaves out starts and
portable mode, and waits less for a mirror: what `tests/run_all` has time for.

Figures: size_mb, self_test_exit, start_s (window), version_s, first_photograph_s (a recogniser's start and all),
recogniser_s (from the start of a recogniser's process until its engines are loaded).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from resources.packaging.sizes import megabytes
from tests.benchmarks.report import models_folder, publish
from tests.packaging import proofs
from tests.packaging.building import build
from tests.packaging.destinations import destinations
from tests.packaging.places import (
    DEBOOTSTRAP_S,
    NoBareRoot,
    Place,
    bare_root,
    make_bare_root,
    reason_against_bare_root,
    with_processes,
)

FOLDER = "opt/Büro Nord/reportdesk"
"""With a blank and a letter outside ASCII, as folders of operators have."""
SHORT_S = 150.0
WANTED_BY_QUEUE = {"REPORTDESK_S3_BUCKET", "REPORTDESK_DATABASE_URL"}


def main() -> int:
    """Build, prove, print; 1 when something does not hold."""
    options = _options()
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-bare-root-")))
        built = options.folder
        if built is None:
            built, table = build(work, models_folder())
            print(table)
        place, base = _place(options, work)
        stack.enter_context(with_processes(place))
        folder, home = f"{base}/{FOLDER}", f"{base}/home"
        proofs.installed(place, built, folder)
        proofs.give_home(place, home)
        faults = proofs.missing_libraries(place, folder)
        print("\n".join(faults) or "ldd: no library is missing")
        with destinations(work) as variables:
            code, more = proofs.self_test(place, folder, home, **variables)
            if code == 0 and not WANTED_BY_QUEUE - variables.keys():
                more += proofs.shared_queue(place, folder, home, **variables)
        faults += more
        figures = {"size_mb": megabytes(built), "self_test_exit": float(code)}
        # A program that fails its own test may wait for ever for what it lacks.
        if code == 0:
            faults += proofs.processed(place, folder, home)
        if code == 0 and not options.short:
            figures["start_s"] = proofs.window_s(place, folder, home)
            figures["version_s"] = proofs.version_s(place, folder, home)
            figures["first_photograph_s"] = proofs.first_photograph_s(place, folder, home)
            figures["recogniser_s"] = proofs.recogniser_s(place, home)
            faults += proofs.portable(place, folder, home)
        publish(figures, options.json)
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    parser.add_argument("--folder", type=Path, help="a folder that was built already")
    parser.add_argument("--root", type=Path, help="a bare Debian that was made already; the program is copied into it")
    parser.add_argument("--without-root", action="store_true", help="only clear the environment")
    parser.add_argument("--short", action="store_true", help="no starts, no portable mode, little patience")
    return parser.parse_args()


def _place(options: argparse.Namespace, work: Path) -> tuple[Place, str]:
    """Return where to run, and the path there under which everything lies."""
    try:
        reason = "asked for" if options.without_root else reason_against_bare_root()
        if reason:
            raise NoBareRoot(reason)
        longest_s = SHORT_S if options.short else DEBOOTSTRAP_S
        place = bare_root(options.root) if options.root is not None else make_bare_root(work / "root", longest_s)
    except NoBareRoot as why:
        print(f"bare root skipped: {why}", flush=True)
        return Place(Path("/")), str(work)
    print(f"bare root: {place.root}", flush=True)
    return place, ""


if __name__ == "__main__":
    sys.exit(main())
