"""One bucket as the senders use it: the shared client, what the service honours, and questions about objects."""

from __future__ import annotations

import logging
import mimetypes
import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import field
from typing import Any

from reportdesk.domain.failures import ArrivedDamaged
from reportdesk.domain.values import dataclass
from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.destination import Sent, Stopped
from reportdesk.sync.records import Receipt
from reportdesk.sync.s3.access import S3Access, make_client
from reportdesk.sync.s3.body import PacedBody
from reportdesk.sync.s3.capabilities import AMAZON, NOTHING, Capabilities, find_out
from reportdesk.sync.s3.errors import error_status
from reportdesk.sync.s3.outlook import Outlook
from reportdesk.sync.s3.proof import Expected, read_back, stated
from reportdesk.sync.source import Digest

log = logging.getLogger(__name__)

TRIAL_THREAD = "reportdesk-s3-trial"


@dataclass(slots=True)
class Sending:
    """One item on its way: whom to tell of each piece, whom to ask whether to go on, and what has left so far."""

    sent: Sent
    stopped: Stopped
    bytes: int = 0

    def left(self, count: int) -> None:
        """Note that `count` bytes leave now."""
        self.bytes += count
        self.sent(count)


@dataclass(slots=True)
class Bucket:
    """Shared by all threads; the client is made once, at its first use, because that imports the library."""

    access: S3Access
    bandwidth: Bandwidth
    outlook: Outlook = field(default_factory=Outlook)
    _client: Any = None
    _capabilities: Capabilities | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _finding_out: threading.Lock = field(default_factory=threading.Lock)
    _trial: threading.Thread | None = None

    def client(self) -> Any:
        """Return the one client."""
        with self._lock:
            if self._client is None:
                self._client = make_client(self.access)
            return self._client

    def capabilities(self) -> Capabilities:
        """Return what the service honours; others wait while the first one finds out."""
        client = self.client()
        with self._finding_out:
            if self._capabilities is None:
                self._capabilities = AMAZON if self.access.is_amazon else find_out(client, self.access.bucket)
            return self._capabilities

    def known(self) -> Capabilities:
        """Return what the service honours as far as it is known: nothing while that is being found out beside."""
        if self._capabilities is None and self._trial is not None and self._trial.is_alive():
            return NOTHING
        return self.capabilities()

    def find_out_beside(self) -> None:
        """Begin to find out what the service honours beside the first photographs, which then trust nothing.

        Five round trips before the first byte are a second on a link of 200 ms.
        """
        with self._lock:
            if self._trial is None and not self.access.is_amazon:
                self._trial = threading.Thread(target=self._try, name=TRIAL_THREAD, daemon=True)
                self._trial.start()

    def _try(self) -> None:
        try:
            self.capabilities()
        except Exception as error:  # noqa: BLE001 - whatever is wrong, the photographs meet it too, and say so in words
            log.info("what the service honours was not found out, and is tried again: %s", error)

    def close(self) -> None:
        """Let go of the connections; the next use makes new ones."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def body(self, data: bytes, sending: Sending) -> PacedBody:
        """Return `data` as a body that leaves at the pace of the bandwidth and ends when sending is stopped."""

        def pace(count: int) -> None:
            self.bandwidth.take(count, sending.stopped)
            sending.left(count)

        return PacedBody(data, pace)

    def put(self, key: str, data: bytes, hashes: Digest, sending: Sending, **more: Any) -> Mapping[str, Any]:
        """Write an object in one request with its SHA-256, and the MD5 where only that may be checked."""
        if not self.known().checksums:
            more["ContentMD5"] = hashes.md5_base64
        answer: Mapping[str, Any] = self.client().put_object(
            Bucket=self.access.bucket,
            Key=key,
            Body=self.body(data, sending),
            ContentLength=len(data),
            ContentType=content_type(key),
            ChecksumSHA256=hashes.sha256_base64,
            **more,
        )
        return answer

    def holds(self, key: str, expected: Expected, stopped: Stopped) -> bool:
        """Return whether the bucket holds exactly what is expected: stated by the server, else read back.

        A service answers 403 for what is not there to a desk that may not list: then it counts as not there.
        """
        client, bucket = self.client(), self.access.bucket
        try:
            head = client.head_object(Bucket=bucket, Key=key, ChecksumMode="ENABLED")
        except client.exceptions.ClientError as error:
            if error_status(error) in (403, 404):
                return False
            raise
        if head["ContentLength"] != expected.size:
            return False
        if stated(head, expected, checksums_checked=self.known().checksums):
            return True
        # As a context manager the body would give out its raw stream, which does not notice a cut.
        with closing(client.get_object(Bucket=bucket, Key=key)["Body"]) as stream:
            return read_back(stream, expected, stopped)

    def confirm(
        self,
        key: str,
        expected: Expected,
        answer: Mapping[str, Any],
        sending: Sending,
        item: str,
        *,
        in_one: bool = False,
    ) -> Receipt:
        """Return the receipt for what was just written.

        Args:
            in_one: the whole object went in one request with its SHA-256: where a wrong one is refused, it is right.

        Raises:
            ArrivedDamaged: the bucket holds something else.
        """
        checked = self.known().checksums
        proven = (in_one and checked) or stated(answer, expected, checksums_checked=checked)
        if not proven and not self.holds(key, expected, sending.stopped):
            raise ArrivedDamaged(f"{item} is not in {self.access.place} as it was sent.")
        return self.receipt(key, expected, sending)

    def receipt(self, key: str, expected: Expected, sending: Sending, *, was_there: bool = False) -> Receipt:
        """Return the receipt for an object that is known to be there."""
        url = self.access.url(self.client().meta.endpoint_url, key)
        return Receipt(key, url, expected.sha256.hex(), expected.size, was_there, sending.bytes)


def content_type(key: str) -> str:
    """Return the content type that the extension of `key` stands for."""
    return mimetypes.guess_type(key)[0] or "application/octet-stream"


def precondition_failed(error: BaseException) -> bool:
    """Return whether the service refused a conditional write because the object is there."""
    return error_status(error) == 412
