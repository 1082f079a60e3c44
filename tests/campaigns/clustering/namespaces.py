"""Machines on one machine: network namespaces of Linux, each with an address of its own on a bridge."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

NET = "10.77.41"
"""Addresses of the bridge; nothing outside this machine sees them."""
BRIDGE = "rdbridge"


def lacking() -> str:
    """Return why there can be no namespaces here, empty when there can."""
    if not sys.platform.startswith("linux"):
        return "network namespaces are a thing of Linux"
    if os.geteuid() != 0:
        return "making network namespaces needs root"
    if shutil.which("ip") is None:
        return "the program ip is not installed (Debian package iproute2)"
    try:
        with machines(("probe",)):
            return ""
    except subprocess.CalledProcessError as error:
        return f"this system does not let root make them: {error.stderr.decode(errors='replace').strip()}"


class Machines:
    """The namespaces by name: their addresses, the words that run a command in one, and their links."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.addresses = {name: f"{NET}.{number}" for number, name in enumerate(names, 11)}

    def inside(self, name: str) -> list[str]:
        """Return the words before a command that is to run in a namespace."""
        return ["ip", "netns", "exec", _space(name)]

    def down(self, name: str) -> None:
        """Take a link down, as a pulled cable does: what is under way meets silence."""
        _ip("link", "set", _link(name), "down")

    def up(self, name: str) -> None:
        """Put the link up again."""
        _ip("link", "set", _link(name), "up")


@contextmanager
def machines(names: tuple[str, ...]) -> Iterator[Machines]:
    """Make namespaces on a bridge, and always take all of it away again."""
    made = Machines(names)
    _remove(names)
    try:
        _ip("link", "add", BRIDGE, "type", "bridge")
        _ip("addr", "add", f"{NET}.1/24", "dev", BRIDGE)
        _ip("link", "set", BRIDGE, "up")
        for name, address in made.addresses.items():
            space = _space(name)
            _ip("netns", "add", space)
            _ip("link", "add", _link(name), "type", "veth", "peer", "name", "eth0", "netns", space)
            _ip("link", "set", _link(name), "master", BRIDGE, "up")
            _ip("-n", space, "addr", "add", f"{address}/24", "dev", "eth0")
            _ip("-n", space, "link", "set", "eth0", "up")
            _ip("-n", space, "link", "set", "lo", "up")
        yield made
    finally:
        _remove(names)


def _remove(names: tuple[str, ...]) -> None:
    for name in names:
        # The link first: that of a namespace whose last process is just ending would stay for a while.
        for words in (("link", "del", _link(name)), ("netns", "del", _space(name))):
            with suppress(subprocess.CalledProcessError):
                _ip(*words)
    with suppress(subprocess.CalledProcessError):
        _ip("link", "del", BRIDGE)


def _space(name: str) -> str:
    return f"reportdesk-{name}"


def _link(name: str) -> str:
    return f"rd-{name}"


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)
