"""SIGKILL at random moments of all kinds of work: `python -m tests.campaigns.kill --count N [--json FILE]`.

Kinds of work, killed in turn: reading a report (intake, recognition, commit), the upgrade of an earlier workspace (copy
and migration), saving settings, exporting, keeping small pictures, delivering to a SQLite database. Checked after each
kill: the program starts and ends its work, everything it had announced is there, nothing is half or left behind.
`--only KIND` kills one kind.

lost: what was announced and is not there. twice: images that are there more than once. stuck: what a run in peace did
not finish. refused_starts: runs that ended by themselves with an error. half_files: files, databases and copies that
are not whole, and temporary files that the next run did not remove. damaged_settings: settings that cannot be read or
are mixed. convicted: images given up because they were alone in running at two deaths of the program (no fault).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.campaigns.killing.delivering import Delivering
from tests.campaigns.killing.exporting import Exporting
from tests.campaigns.killing.reading import Reading
from tests.campaigns.killing.saving import KeepingPictures, SavingSettings
from tests.campaigns.killing.scene import Scene, Tally
from tests.campaigns.killing.upgrading import Upgrading

KINDS: dict[str, Callable[[Path, Tally], Scene]] = {
    "reading": Reading,
    "upgrade": Upgrading,
    "settings": SavingSettings,
    "export": Exporting,
    "cache": KeepingPictures,
    "delivery": Delivering,
}


def main() -> int:
    """Run the campaign, print the table, and return 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25, help="kills")
    parser.add_argument("--only", choices=KINDS, action="append", help="kill this kind of work; all when not given")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="reportdesk-kill-") as place:
        _campaign(Path(place), options.only or list(KINDS), options.count, random.Random(seed), tally)
    print(f"seed {seed}")
    for moment, number in sorted(tally.moments.items()):
        print(f"  killed {moment:36} {number:4}")
    figures = {name: value for name, value in asdict(tally).items() if name != "moments"}
    for name, value in figures.items():
        print(f"{name:18} {value:6}")
    if options.json:
        options.json.write_text(json.dumps(figures))
    return 0 if tally.is_clean else 1


def _campaign(place: Path, kinds: list[str], count: int, chance: random.Random, tally: Tally) -> None:
    """Share `count` kills among the kinds, so that one more goes to the first ones where it does not divide."""
    for number, kind in enumerate(kinds):
        share = count // len(kinds) + (number < count % len(kinds))
        folder = place / kind
        folder.mkdir()
        scene = KINDS[kind](folder, tally)
        killed = 0
        while killed < share:
            killed += scene.kill(chance)
        scene.finish()
        tally.kills += killed


if __name__ == "__main__":
    sys.exit(main())
