"""Signals reach a command wherever it is."""

import subprocess
import sys

EVERY_STEP = """
import signal, sys, threading
from reportdesk.cli.signals import stop_signals

def heard_at(step):
    "Send Ctrl-C at the step-th line that waiting for the event takes; None when it takes fewer."
    with stop_signals() as stopped:
        lines = 0

        def trace(frame, event, _value):
            nonlocal lines
            if frame.f_code.co_filename != threading.__file__:
                return None
            lines += event == "line"
            if event == "line" and lines == step:
                signal.raise_signal(signal.SIGINT)
            return trace

        sys.settrace(trace)
        stopped.wait(0.001)
        sys.settrace(None)
        return stopped.wait(30) if lines >= step else None

step = 1
while (heard := heard_at(step)) is not None:
    assert heard, f"step {step}"
    step += 1
print(step)
"""


def test_ctrl_c_is_heard_at_every_step_of_the_wait_for_it() -> None:
    """A handler that takes the lock which the interrupted wait holds stands for ever."""
    done = subprocess.run([sys.executable, "-c", EVERY_STEP], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10, "the wait was interrupted in it, not beside it"


ENDS = """
import signal
from reportdesk.cli.signals import at_signals

heard = []
before = signal.getsignal(signal.SIGTERM)
with at_signals(lambda: heard.append(1)):
    signal.raise_signal(signal.SIGTERM)
    signal.raise_signal(signal.SIGINT)
assert heard == [1, 1], heard
assert signal.getsignal(signal.SIGTERM) is before
"""


FAILING = """
import signal
from reportdesk.cli.signals import at_signals, undisturbed

signal.signal(signal.SIGINT, signal.default_int_handler)
heard = []

def end():
    heard.append(1)
    raise BrokenPipeError("nobody reads")

with at_signals(end):
    signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGINT)
assert heard == [1, 1], heard

def is_heard():
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        return True
    return False

with undisturbed():
    assert [is_heard(), is_heard()] == [False, True]
with undisturbed():
    pass
assert is_heard()
"""


def test_a_second_signal_is_heard_also_where_the_first_could_not_be_answered() -> None:
    """`reportdesk worker 2>&1 | tee log`: the first Ctrl-C ends tee, and the words about it have no reader."""
    done = subprocess.run([sys.executable, "-c", FAILING], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_each_signal_counts_and_afterwards_they_are_as_before() -> None:
    done = subprocess.run([sys.executable, "-c", ENDS], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
