"""A thread that the system does not give back keeps no program from its end."""

import subprocess
import sys

HELD = """
import sys, threading
from reportdesk import __main__ as program
from reportdesk.cli import main
from reportdesk.config.left_behind import leave_behind

def run(_words):
    held = threading.Thread(target=threading.Event().wait)
    held.start()
    leave_behind(held)
    print("said")
    return 3

main.run = run
sys.exit(program.main())
"""


def test_the_program_ends_without_what_was_left_behind() -> None:
    done = subprocess.run([sys.executable, "-c", HELD], check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (3, "said\n"), done.stderr
