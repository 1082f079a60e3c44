"""Whether the packaged program reads photographs like the installed one: `python -m tests.packaging.same_results`.

Reads a folder of photographs with both, Tesseract's pages included, and compares what each found. It shows what the
self-test's few pictures cannot: that no library was trimmed which some photograph needs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.report import models_folder, photographs
from tests.packaging.building import PROGRAM

_COMPARED = ("status", "identifiers", "codes", "text", "vehicles", "plates", "stages")


def main() -> int:
    """Compare and print; 1 when something differs, or nothing was read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="the built folder")
    parser.add_argument("--data", type=Path, help="folder of photographs")
    options = parser.parse_args()
    data = photographs(options.data)
    installed = _read([sys.executable, "-m", "reportdesk"], data)
    packaged = _read([str(options.folder / PROGRAM)], data)
    paths = installed.keys() | packaged.keys()
    differing = sorted(path for path in paths if installed.get(path) != packaged.get(path))
    for path in differing:
        parts = [name for name in _COMPARED if installed.get(path, {}).get(name) != packaged.get(path, {}).get(name)]
        print(f"{path}: {', '.join(parts)}: {packaged.get(path, {}).get('failure')}")
    print(f"{len(installed)} photographs, {len(differing)} read differently")
    return 1 if differing or not installed else 0


def _read(program: list[str], data: Path) -> dict[str, dict[str, Any]]:
    with tempfile.TemporaryDirectory(prefix="reportdesk-same-results-") as place:
        command = [*program, "process", str(data), "--json", "-", "--quiet", "--workspace", place]
        environment = {**os.environ, "REPORTDESK_MODELS": models_folder()}
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    images = [json.loads(line) for line in done.stdout.splitlines()]
    return {image["path"]: {name: image[name] for name in (*_COMPARED, "failure")} for image in images}


if __name__ == "__main__":
    sys.exit(main())
