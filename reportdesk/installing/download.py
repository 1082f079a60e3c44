"""One model file over HTTP: resumed where the last try ended, cut off when it grows too large, checked by its SHA-256.

What arrives is written to a part file that outlives a cut, a stop and the program. The address is pinned to one
content, so any bytes of it go together; should they not (a server that changed the file in between), the hash finds
out and the file is fetched once more from its first byte.

requests rather than urllib: its certificates come with the program (a packaged program finds none on some systems), it
has a timeout of its own for connecting, and it honours HTTP_PROXY, HTTPS_PROXY, NO_PROXY and REQUESTS_CA_BUNDLE.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import threading
from collections.abc import Callable, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportdesk.domain.failures import InstallStopped, ModelInvalid, ModelNotThere, ModelUnreachable
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.recognition.model_catalogue import CatalogueEntry

if TYPE_CHECKING:
    import requests

OnBytes = Callable[[int], None]

_CHUNK = 64 * 1024
_WHOLE_TRIES = 2
_PASSING = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
}
_ELSEWHERE = (
    "Or fetch the file {} elsewhere and import it ('reportdesk models import FILE', 'Choose files' in the window), "
    "or name a mirror in the setting models_mirror."
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a download waits: seconds to connect, seconds of silence, fruitless tries in a row, first pause in s."""

    connect_s: float = 10.0
    silence_s: float = 30.0
    tries: int = 4
    pause_s: float = 1.0


PATIENT = Patience()
HASTY = Patience(connect_s=4.0, silence_s=8.0, tries=1)
"""For a first start that must not wait for a link that is not there."""


class _Cut(Exception):
    """A passing fault, in words; the next try may succeed."""


class _Restart(Exception):
    """What was kept does not fit what the server has: begin with the first byte."""


def part_file(target: Path, entry: CatalogueEntry) -> Path:
    """Return where the beginning of a file is kept; its name holds the hash, so that no other content is continued."""
    return target.with_name(f".{target.name}.{entry.sha256[:12]}.part")


def download(
    address: str,
    entry: CatalogueEntry,
    part: Path,
    on_bytes: OnBytes,
    stopped: threading.Event,
    patience: Patience = PATIENT,
) -> None:
    """Fetch the file of `entry` from an http or https address into `part`, whole and checked.

    Args:
        on_bytes: called with the number of bytes that are there.
        stopped: ends the download within a chunk (64 KiB) or the time of silence; what arrived is kept.

    Raises:
        ModelUnreachable: no answer, or the link broke `patience.tries` times in a row without a byte more.
        ModelNotThere: the address answers that it does not give the file.
        ModelInvalid: it gives another content; nothing of it is kept.
        InstallStopped: `stopped` was set.
        OSError: the part file cannot be written.
    """
    import requests

    with requests.Session() as session:
        # A compressed answer could not be continued by byte position.
        session.headers["Accept-Encoding"] = "identity"
        fetch = _Fetch(session, address, entry, part, on_bytes, stopped, patience)
        for _ in range(_WHOLE_TRIES):
            fetch.until_whole()
            if fetch.is_right():
                return
            part.unlink()
    raise ModelInvalid(
        f"The file {entry.file} from {address} is damaged: its SHA-256 is not the expected one. It was thrown away.",
        f"Try again later. {_ELSEWHERE.format(entry.file)}",
    )


class _Fetch:
    """The tries at one file."""

    def __init__(
        self,
        session: requests.Session,
        address: str,
        entry: CatalogueEntry,
        part: Path,
        on_bytes: OnBytes,
        stopped: threading.Event,
        patience: Patience,
    ) -> None:
        self._session = session
        self._address = address
        self._entry = entry
        self._part = part
        self._on_bytes = on_bytes
        self._stopped = stopped
        self._patience = patience

    def is_right(self) -> bool:
        """True when the part file is the whole file."""
        with self._part.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == self._entry.sha256

    def until_whole(self) -> None:
        """Try until the part file has its full size; a try that brought more than any before counts as none."""
        most, fruitless = _size(self._part), 0
        while _size(self._part) < self._entry.size:
            try:
                self._once()
            except _Restart:
                self._part.unlink(missing_ok=True)
                fruitless += 1
            except _Cut as cut:
                fruitless = 0 if _size(self._part) > most else fruitless + 1
                if fruitless >= self._patience.tries:
                    raise self._unreachable(str(cut)) from cut
                self._rest(self._patience.pause_s * 2 ** max(0, fruitless - 1))
            most = max(most, _size(self._part))
            if fruitless >= self._patience.tries:
                raise self._unreachable("it does not continue a download that was cut")

    def _rest(self, seconds: float) -> None:
        if self._stopped.wait(seconds):
            raise self._told_to_stop()

    def _once(self) -> None:
        """Ask for what is missing and write it.

        Raises:
            _Cut, _Restart: try again.
        """
        import requests
        from urllib3.exceptions import HTTPError

        have = _size(self._part)
        headers = {"Range": f"bytes={have}-"} if have else {}
        timeouts = (self._patience.connect_s, self._patience.silence_s)
        try:
            with self._session.get(self._address, headers=headers, stream=True, timeout=timeouts) as answer:
                self._write(answer, self._start_of(answer, have))
        except requests.exceptions.SSLError as error:
            raise ModelUnreachable(
                f"The certificate of {self._address} is not trusted: {_cause(error)}.",
                "Check the clock of this machine. Where a proxy has a certificate of its own, name the file of that "
                "certificate in the environment variable REQUESTS_CA_BUNDLE.",
            ) from error
        except (requests.exceptions.InvalidSchema, requests.exceptions.InvalidURL) as error:
            raise self._not_there(f"leads to no address that can be fetched from: {error}") from error
        except requests.exceptions.TooManyRedirects as error:
            raise self._not_there("leads from one address to the next without end") from error
        except (requests.exceptions.RequestException, HTTPError) as error:
            raise _Cut(_cause(error)) from error

    def _start_of(self, answer: requests.Response, have: int) -> int:
        """Return the byte at which the answer begins."""
        status = answer.status_code
        if status == HTTPStatus.PARTIAL_CONTENT:
            if _range_of(answer) != (have, self._entry.size):
                raise _Restart
            return have
        if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            raise _Restart
        words = f"it answers {status} {answer.reason}".rstrip()
        if status in _PASSING:
            raise _Cut(words)
        if status != HTTPStatus.OK:
            raise self._not_there(f"does not give {self._entry.file}: {words}")
        length = answer.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) != self._entry.size:
            raise self._another_size(f"{length} bytes instead of {self._entry.size}")
        return 0

    def _write(self, answer: requests.Response, start: int) -> None:
        with self._part.open("r+b" if start else "wb") as file:
            file.seek(start)
            there = start
            # `iter_content` would throw away the chunk during which a link breaks, and so never get on over a bad one.
            while chunk := answer.raw.read1(_CHUNK, decode_content=False):
                there += len(chunk)
                if there > self._entry.size:
                    break
                file.write(chunk)
                # Ctrl-C ends the program while this thread waits for a silent server: what arrived must be in the file.
                file.flush()
                self._on_bytes(there)
                if self._stopped.is_set():
                    raise self._told_to_stop()
            os.fsync(file.fileno())
        if there > self._entry.size:
            self._part.unlink()
            raise self._another_size(f"more than {self._entry.size} bytes")
        if there < self._entry.size:
            raise _Cut(f"the transfer ended after {there} of {self._entry.size} bytes")

    def _another_size(self, words: str) -> ModelInvalid:
        return ModelInvalid(
            f"{self._address} gives something else than {self._entry.file}: {words}.",
            f"Look at that address in a browser: a network's login page may stand before it. {self._hint()}",
        )

    def _not_there(self, words: str) -> ModelNotThere:
        return ModelNotThere(f"{self._address} {words}.", f"Try again later. {self._hint()}")

    def _hint(self) -> str:
        return _ELSEWHERE.format(self._entry.file)

    def _told_to_stop(self) -> InstallStopped:
        return InstallStopped(f"The download of {self._entry.file} was stopped.")

    def _unreachable(self, cause: str) -> ModelUnreachable:
        return ModelUnreachable(
            f"{self._entry.file} could not be fetched from {self._address}: {cause}.",
            f"Check the connection and try again. {self._hint()}",
        )


def _range_of(answer: requests.Response) -> tuple[int, int] | None:
    """Return first byte and full size of a partial answer (RFC 9110, 14.4), None when it tells neither."""
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", answer.headers.get("Content-Range", "").strip())
    return (int(found[1]), int(found[2])) if found else None


def _size(part: Path) -> int:
    with contextlib.suppress(OSError):
        return part.stat().st_size
    return 0


def _cause(error: Any) -> str:
    """Return what happened in words; of a chain of network errors only the innermost says it."""
    import requests
    from urllib3.exceptions import ProtocolError, ReadTimeoutError

    chain = list(_chain(error))
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return "it cannot be reached in time"
    if any(isinstance(one, ReadTimeoutError) for one in chain):
        return "it fell silent"
    last = chain[-1]
    words = system_words(last) if isinstance(last, OSError) and last.strerror else str(last).rstrip(".")
    if isinstance(error, requests.exceptions.ProxyError):
        return f"the proxy cannot be used ({words})"
    if isinstance(error, ProtocolError):
        return "the transfer was cut"
    return words


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those inside it, outermost first: requests and urllib3 wrap by argument and by `reason`."""
    seen: set[int] = set()
    inner: BaseException | None = error
    while inner is not None and id(inner) not in seen:
        yield inner
        seen.add(id(inner))
        wrapped = (getattr(inner, "reason", None), *inner.args, inner.__cause__, inner.__context__)
        inner = next((one for one in wrapped if isinstance(one, BaseException) and id(one) not in seen), None)
