"""Proves the packaged program where nothing is installed: `python -m tests.packaging.bare_root [--json FILE]`.

Builds it, copies the folder into a bare Debian (debootstrap: Qt's system libraries and fonts, no Python, tesseract or
zbar), and runs there, with a cleared environment: ldd over every library, `self-test`, `process`, the starts, and
portable mode from a folder that can be written and from one that cannot. Where a bare root cannot be made, the reason
is said and the same runs from the folder alone.

Figures: size_mb, self_test_exit, start_s (window), version_s, first_photograph_s (a recogniser's start and all).
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
from tests.packaging.places import Place, bare_root, make_bare_root, reason_against_bare_root, with_processes

FOLDER = "opt/Büro Nord/reportdesk"
"""With a blank and a letter outside ASCII, as folders of operators have."""


def main() -> int:
    """Build, prove, print; 1 when something does not hold."""
    options = _options()
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-bare-root-")))
        built = options.folder
        if built is None:
            built, table = build(work, models_folder())
            print(table)
        place, base = _place(options.root, options.without_root, work)
        stack.enter_context(with_processes(place))
        folder, home = f"{base}/{FOLDER}", f"{base}/home"
        proofs.installed(place, built, folder)
        proofs.give_home(place, home)
        faults = proofs.missing_libraries(place, folder)
        print("\n".join(faults) or "ldd: no library is missing")
        with destinations(work) as variables:
            code, more = proofs.self_test(place, folder, home, **variables)
        faults += more
        figures = {"size_mb": megabytes(built), "self_test_exit": float(code)}
        # A program that fails its own test may wait for ever for what it lacks.
        if code == 0:
            faults += proofs.processed(place, folder, home)
            figures["start_s"] = proofs.window_s(place, folder, home)
            figures["version_s"] = proofs.version_s(place, folder, home)
            figures["first_photograph_s"] = proofs.first_photograph_s(place, folder, home)
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
    return parser.parse_args()


def _place(root: Path | None, without: bool, work: Path) -> tuple[Place, str]:
    """Return where to run, and the path there under which everything lies."""
    reason = "asked for" if without else reason_against_bare_root()
    if reason:
        print(f"bare root skipped: {reason}")
        return Place(Path("/")), str(work)
    place = bare_root(root) if root is not None else make_bare_root(work / "root")
    print(f"bare root: {place.root}")
    return place, ""


if __name__ == "__main__":
    sys.exit(main())
