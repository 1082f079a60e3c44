"""The S3 destination (an `ObjectStore`).

A photograph is hashed as it is read, and what leaves are the very bytes that were hashed, with their SHA-256, under a
key made of it, on condition that nothing is there. A receipt is given only for an object whose size and contents are
proven (`proof`).
"""

from __future__ import annotations

import logging

from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.destination import Sent, Stopped
from reportdesk.sync.records import ConnectionReport, Photograph, Receipt
from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.bucket import Bucket, Sending, precondition_failed
from reportdesk.sync.s3.download import download
from reportdesk.sync.s3.errors import in_words
from reportdesk.sync.s3.multipart import PART_SIZE, send_in_parts
from reportdesk.sync.s3.proof import expected_whole
from reportdesk.sync.s3.trial import probe_by_writing, try_everything
from reportdesk.sync.source import digest, read_whole

log = logging.getLogger(__name__)


class S3Store:
    """Sends to one bucket. Every method may be called from several threads; they share one client."""

    def __init__(self, access: S3Access, bandwidth: Bandwidth | None = None) -> None:
        self._bucket = Bucket(access, bandwidth or Bandwidth())

    def prepare(self) -> None:
        """Find out what the service honours, beside the first photographs."""
        self._bucket.find_out_beside()

    def send(self, photograph: Photograph, *, sent: Sent, stopped: Stopped) -> Receipt:
        """Store one photograph and return proof that it is there. Replay-safe, also after a kill at any point.

        Raises:
            DeliveryError: its kind decides what follows.
        """
        sending = Sending(sent, stopped)
        with in_words(self._bucket.access, f"the photograph {photograph.file}"):
            if photograph.size > PART_SIZE:
                return send_in_parts(self._bucket, photograph, sending)
            return self._send_whole(photograph, sending)

    def send_manifest(self, key: str, body: bytes) -> Receipt:
        """Store a JSON document under `key`, replacing an older one."""
        sending = Sending(lambda _: None, lambda: False)
        with in_words(self._bucket.access, f"the manifest {key}"):
            hashes = digest(body)
            answer = self._bucket.put(key, body, hashes, sending)
            expected = expected_whole(len(body), hashes)
            return self._bucket.confirm(key, expected, answer, sending, f"The manifest {key}", in_one=True)

    def fetch(self, photograph: Photograph) -> None:
        """Write the stored photograph into `photograph.file`, hashed while it arrives.

        Raises:
            DeliveryError: it is not there, arrived damaged, or the store cannot be reached.
        """
        with in_words(self._bucket.access, f"the photograph {photograph.key}"):
            download(self._bucket, photograph)

    def probe(self) -> None:
        """Return when the service lets this desk write; raises a `DeliveryError` otherwise."""
        with in_words(self._bucket.access):
            probe_by_writing(self._bucket)

    def test(self) -> ConnectionReport:
        """Try what the service really honours, with an object of its own that is removed again. Never raises."""
        return try_everything(self._bucket)

    def close(self) -> None:
        """Let go of connections."""
        self._bucket.close()

    def _send_whole(self, photograph: Photograph, sending: Sending) -> Receipt:
        body, hashes = read_whole(photograph)
        expected = expected_whole(len(body), hashes)
        bucket, outlook, key = self._bucket, self._bucket.outlook, photograph.key
        conditional = bucket.known().conditional
        if (not conditional or outlook.look_first(key)) and bucket.holds(key, expected, sending.stopped):
            outlook.ends(key, was_there=True)
            return bucket.receipt(key, expected, sending, was_there=True)
        outlook.starts(key)
        try:
            answer = bucket.put(key, body, hashes, sending, **({"IfNoneMatch": "*"} if conditional else {}))
        except bucket.client().exceptions.ClientError as error:
            if not precondition_failed(error):
                raise
            if bucket.holds(key, expected, sending.stopped):
                outlook.ends(key, was_there=True)
                return bucket.receipt(key, expected, sending, was_there=True)
            log.warning("%s held something else than its own contents; it is replaced", key)
            answer = bucket.put(key, body, hashes, sending)
        receipt = bucket.confirm(key, expected, answer, sending, f"The photograph {photograph.file}", in_one=True)
        outlook.ends(key, was_there=False)
        return receipt
