"""Reading a photograph for delivery: what leaves is what was hashed at intake, or nothing leaves."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from reportdesk.domain.failures import SendingStopped, SourceChanged, SourceMissing
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.sync.destination import Stopped
from reportdesk.sync.records import Photograph

_PIECE_BYTES = 1 << 20


class Digest:
    """The two hashes of some bytes: SHA-256 to be checked, MD5 for servers that check only that (and as ETag).

    MD5 takes twice the time of SHA-256, and a server that is known to check the latter needs none: it is made when it
    is asked for.
    """

    def __init__(self, sha256: bytes, md5: Callable[[], bytes]) -> None:
        self.sha256 = sha256
        self._make_md5 = md5

    @cached_property
    def md5(self) -> bytes:
        """The MD5."""
        return self._make_md5()

    @property
    def sha256_base64(self) -> str:
        """The SHA-256 as the header x-amz-checksum-sha256 writes it."""
        return base64.b64encode(self.sha256).decode()

    @property
    def md5_base64(self) -> str:
        """The MD5 as the header Content-MD5 writes it."""
        return base64.b64encode(self.md5).decode()


def digest(body: bytes) -> Digest:
    """Return the hashes of `body`."""
    return Digest(hashlib.sha256(body).digest(), lambda: hashlib.md5(body, usedforsecurity=False).digest())


def _settled(sha256: bytes, md5: bytes) -> Digest:
    """Return hashes that hold no bytes any more."""
    return Digest(sha256, lambda: md5)


@dataclass(frozen=True, slots=True)
class Parts:
    """A large photograph in parts of `size` bytes (the last one may be shorter), numbered from 1."""

    size: int
    whole: Digest
    digests: tuple[Digest, ...]


def read_whole(photograph: Photograph) -> tuple[bytes, Digest]:
    """Return the bytes of a small photograph and their hashes. What is sent later are these bytes, not the file again.

    Raises:
        SourceMissing: the file is not there or cannot be read.
        SourceChanged: it is not what it was at intake.
    """
    with _opened(photograph) as file:
        body = file.read(photograph.size + 1)
    _check_size(photograph, len(body))
    hashes = digest(body)
    _check_hash(photograph, hashes.sha256)
    return body, hashes


def hash_parts(photograph: Photograph, part_size: int, stopped: Stopped) -> Parts:
    """Return the hashes of a large photograph and of each of its parts.

    Raises:
        SourceMissing, SourceChanged: as in `read_whole`.
        SendingStopped: `stopped` became true.
    """
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    digests = []
    with _opened(photograph) as file:
        while part := file.read(part_size):
            if stopped():
                raise SendingStopped("Sending was stopped.")
            sha256.update(part)
            md5.update(part)
            one = digest(part)
            digests.append(_settled(one.sha256, one.md5))
        _check_size(photograph, file.tell())
    _check_hash(photograph, sha256.digest())
    return Parts(part_size, _settled(sha256.digest(), md5.digest()), tuple(digests))


def read_part(photograph: Photograph, parts: Parts, number: int) -> bytes:
    """Return the bytes of part `number`, the same ones that `hash_parts` saw.

    Raises:
        SourceMissing, SourceChanged: as in `read_whole`.
    """
    with _opened(photograph) as file:
        file.seek((number - 1) * parts.size)
        body = file.read(parts.size)
    if hashlib.sha256(body).digest() != parts.digests[number - 1].sha256:
        raise SourceChanged(f"The photograph {photograph.file} was changed while it was being sent.")
    return body


def verified_copy(source: Path, sha256: str, size: int, target: Path) -> None:
    """Copy a photograph; the copy appears only when it is whole and what it should be.

    Raises:
        SourceMissing, SourceChanged: as in `read_whole`.
        OSError: the copy cannot be written.
    """
    photograph = Photograph(sha256, size, source.suffix, source)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    hashed = hashlib.sha256()
    try:
        with _opened(photograph) as file, part.open("wb") as out:
            while piece := file.read(_PIECE_BYTES):
                hashed.update(piece)
                out.write(piece)
        _check_hash(photograph, hashed.digest())
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _opened(photograph: Photograph) -> Iterator[BinaryIO]:
    """Open the file and compare its size, so that a wrong one is refused before it is read."""
    try:
        with photograph.file.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            _check_size(photograph, size)
            yield file
    except FileNotFoundError as error:
        raise SourceMissing(f"The photograph {photograph.file} is not there any more.") from error
    except OSError as error:
        raise SourceMissing(f"The photograph {photograph.file} cannot be read: {system_words(error)}.") from error


def _check_size(photograph: Photograph, size: int) -> None:
    if size == 0:
        raise SourceChanged(f"The photograph {photograph.file} is empty (0 bytes): there is nothing to send.")
    if size != photograph.size:
        change = "shorter" if size < photograph.size else "longer"
        raise SourceChanged(
            f"The photograph {photograph.file} is {change} than when it was read: "
            f"{size} bytes now, {photograph.size} bytes then."
        )


def _check_hash(photograph: Photograph, sha256: bytes) -> None:
    if sha256.hex() != photograph.sha256:
        raise SourceChanged(f"The photograph {photograph.file} has other contents than when it was read.")
