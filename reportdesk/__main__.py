"""Entry of the program, for `reportdesk`, `python -m reportdesk` and the frozen executable."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return the exit code."""
    import multiprocessing

    # Must come first: in a frozen program the recogniser processes start here again.
    multiprocessing.freeze_support()
    from reportdesk.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
