"""When it is certain that a bucket holds exactly the bytes of a photograph.

The answer to a write is proof where the service is known to refuse a wrong SHA-256: it took this one. Else three proofs
remain, cheapest first. An ETag that is the MD5 of the contents (for parts: the MD5 of their MD5s) was computed
by the server from what it received. A SHA-256 that the server returns counts only where it is known to check it:
`rclone serve s3` stores a wrong one and returns it as if it were true. Else the object is read back.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from reportdesk.domain.failures import SendingStopped
from reportdesk.domain.values import dataclass
from reportdesk.sync.destination import Stopped
from reportdesk.sync.source import Digest, Parts

_PIECE = 1 << 18


@dataclass(frozen=True, slots=True)
class Expected:
    """What an object must be: its size, its SHA-256, and every form in which a server may state its contents.

    ETags are made of MD5s, so they are only worked out where they decide.
    """

    size: int
    sha256: bytes
    etags: Callable[[], frozenset[str]]
    checksums: frozenset[str]


def expected_whole(size: int, hashes: Digest) -> Expected:
    """Return what an object sent in one piece must be."""
    return Expected(size, hashes.sha256, lambda: frozenset({hashes.md5.hex()}), frozenset({hashes.sha256_base64}))


def expected_parts(size: int, parts: Parts) -> Expected:
    """Return what an object sent in parts must be; the composite forms are those of
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html."""
    count = len(parts.digests)
    md5 = hashlib.md5(b"".join(one.md5 for one in parts.digests), usedforsecurity=False).hexdigest()
    sha256 = base64.b64encode(hashlib.sha256(b"".join(one.sha256 for one in parts.digests)).digest()).decode()
    return Expected(
        size,
        parts.whole.sha256,
        lambda: frozenset({parts.whole.md5.hex(), f"{md5}-{count}"}),
        frozenset({parts.whole.sha256_base64, f"{sha256}-{count}"}),
    )


def stated(answer: Mapping[str, Any], expected: Expected, *, checksums_checked: bool) -> bool:
    """Return whether the server itself states the expected contents in `answer`."""
    if checksums_checked and answer.get("ChecksumSHA256") in expected.checksums:
        return True
    return str(answer.get("ETag", "")).strip('"').lower() in expected.etags()


def read_back(stream: Any, expected: Expected, stopped: Stopped) -> bool:
    """Return whether the body of an answer is what is expected; reads at most one piece more than that."""
    found, size = hashlib.sha256(), 0
    for piece in stream.iter_chunks(_PIECE):
        if stopped():
            raise SendingStopped("Sending was stopped.")
        found.update(piece)
        size += len(piece)
        if size > expected.size:
            return False
    return size == expected.size and found.digest() == expected.sha256
