"""Entry of the program, for `reportdesk`, `python -m reportdesk` and the frozen executable."""

from __future__ import annotations

import sys

_OF_PROCESSES = frozenset({"--multiprocessing-fork", "-c"})
"""How multiprocessing calls the program again, for a process and for its helpers; no command takes these words."""


def main() -> int:
    """Run the command line and return the exit code."""
    # Must come first: in a frozen program the recogniser processes start here again.
    if not _OF_PROCESSES.isdisjoint(sys.argv):
        import multiprocessing

        multiprocessing.freeze_support()
    from reportdesk.cli.main import run
    from reportdesk.config import left_behind

    code = run(sys.argv[1:])
    left_behind.end(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
