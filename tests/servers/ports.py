"""Ports for servers of tests."""

from __future__ import annotations

import random
import socket


def free_ports(count: int) -> int:
    """Return the first of `count` free ports, each with the one 10 000 above it, which SeaweedFS takes too.

    All below 32 768, where systems begin to give ports to connections: one took a port before the server did.
    """
    chance = random.SystemRandom()
    while True:
        first = chance.randrange(10_000, 22_700)
        if all(_is_free(first + offset + more) for offset in range(count) for more in (0, 10_000)):
            return first


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
