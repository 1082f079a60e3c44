"""Large photographs, in parts: a killed upload goes on where it was, and sends at most one part twice.

What is there already is asked from the service (its open uploads of this key, and their parts), so no local state can
be lost or wrong. Parts have a fixed size and leave in order. The key is the hash of the contents: every open upload of
it, of this desk or another, is an upload of the same bytes and may be continued, and is superfluous once the object is
complete.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Any

from reportdesk.domain.failures import DestinationBusy, SendingStopped
from reportdesk.domain.values import dataclass
from reportdesk.sync.records import Photograph, Receipt
from reportdesk.sync.s3.bucket import Bucket, Sending, content_type, precondition_failed
from reportdesk.sync.s3.errors import error_code, error_status
from reportdesk.sync.s3.proof import Expected, expected_parts, expected_whole, stated
from reportdesk.sync.source import Digest, Parts, hash_parts, read_part

log = logging.getLogger(__name__)

PART_SIZE = 8 << 20
_MOST_PARTS = 10_000
# What a service says to parts or checksums that do not fit the way in which an upload was begun by another program.
_NOT_OURS = {"InvalidRequest", "InvalidPart", "InvalidPartOrder", "EntityTooSmall"}


@dataclass(frozen=True, slots=True)
class _Upload:
    """An open upload with the parts of it that are right, as `complete_multipart_upload` wants them."""

    id: str
    parts: dict[int, dict[str, Any]]
    found: bool = True


def part_size(size: int) -> int:
    """Return the size of the parts of a photograph: 8 MiB, or the next whole MiB that needs at most 10 000 parts."""
    needed = -(-size // _MOST_PARTS)
    return max(PART_SIZE, -(-needed // (1 << 20)) << 20)


def send_in_parts(bucket: Bucket, photograph: Photograph, sending: Sending) -> Receipt:
    """Store a large photograph and return the proof. Replay-safe at any point.

    Raises:
        SourceMissing, SourceChanged: the file is not what it was at intake; nothing of that was sent.
        ArrivedDamaged, DestinationBusy, SendingStopped, ClientError, BotoCoreError.
    """
    parts = hash_parts(photograph, part_size(photograph.size), sending.stopped)
    expected = expected_parts(photograph.size, parts)
    key = photograph.key
    # How parts are named depends on it, so here it is worth the wait.
    bucket.capabilities()
    if bucket.holds(key, expected, sending.stopped):
        return bucket.receipt(key, expected, sending, was_there=True)
    open_uploads = list(_open_uploads(bucket, photograph, parts))
    upload = max(open_uploads, key=lambda one: len(one.parts), default=None) or _Upload(
        _create(bucket, key), {}, found=False
    )
    if upload.parts:
        log.info("%s: going on after %d of %d parts", key, len(upload.parts), len(parts.digests))
    try:
        _send_missing(bucket, photograph, parts, upload, sending)
        receipt = _complete(bucket, photograph, expected, upload, sending)
    except bucket.client().exceptions.ClientError as error:
        if upload.found and error_code(error) in _NOT_OURS:
            _abort(bucket, key, [upload.id])
            raise DestinationBusy(
                f"An open upload to {bucket.access.place} could not be continued; it begins anew."
            ) from error
        if error_code(error) != "NoSuchUpload":
            raise
        receipt = _ended_elsewhere(bucket, key, expected, sending)
    _abort(bucket, key, (one.id for one in open_uploads if one.id != upload.id))
    return receipt


def _open_uploads(bucket: Bucket, photograph: Photograph, parts: Parts) -> Iterator[_Upload]:
    client = bucket.client()
    pages = client.get_paginator("list_multipart_uploads").paginate(Bucket=bucket.access.bucket, Prefix=photograph.key)
    try:
        ids = [one["UploadId"] for page in pages for one in page.get("Uploads", ()) if one["Key"] == photograph.key]
    except client.exceptions.ClientError as error:
        # Without the right to list, or at a service that cannot, an upload that was cut begins anew. rclone answers 404
        # when there is none at all.
        if error_status(error) not in (403, 404, 405, 501):
            raise
        return
    for upload_id in ids:
        found = _right_parts(bucket, photograph, parts, upload_id)
        if found is not None:
            yield _Upload(upload_id, found)


def _right_parts(
    bucket: Bucket, photograph: Photograph, parts: Parts, upload_id: str
) -> dict[int, dict[str, Any]] | None:
    """Return the parts of an open upload whose contents are right, None when it is not open any more."""
    client = bucket.client()
    pages = client.get_paginator("list_parts").paginate(
        Bucket=bucket.access.bucket, Key=photograph.key, UploadId=upload_id
    )
    checked = bucket.capabilities().checksums
    found: dict[int, dict[str, Any]] = {}
    try:
        for part in (part for page in pages for part in page.get("Parts", ())):
            number = part["PartNumber"]
            if number <= len(parts.digests) and stated(
                part, _expected_part(photograph, parts, number), checksums_checked=checked
            ):
                found[number] = _named(bucket, number, part, parts.digests[number - 1])
    except client.exceptions.ClientError as error:
        if error_status(error) != 404:
            raise
        return None
    return found


def _expected_part(photograph: Photograph, parts: Parts, number: int) -> Expected:
    hashes = parts.digests[number - 1]
    size = min(parts.size, photograph.size - (number - 1) * parts.size)
    return expected_whole(size, hashes)


def _create(bucket: Bucket, key: str) -> str:
    answer = bucket.client().create_multipart_upload(
        Bucket=bucket.access.bucket, Key=key, ContentType=content_type(key), ChecksumAlgorithm="SHA256"
    )
    upload_id: str = answer["UploadId"]
    return upload_id


def _send_missing(bucket: Bucket, photograph: Photograph, parts: Parts, upload: _Upload, sending: Sending) -> None:
    for number, hashes in enumerate(parts.digests, start=1):
        if number in upload.parts:
            continue
        if sending.stopped():
            raise SendingStopped("Sending was stopped.")
        body = read_part(photograph, parts, number)
        answer = bucket.client().upload_part(
            Bucket=bucket.access.bucket,
            Key=photograph.key,
            UploadId=upload.id,
            PartNumber=number,
            Body=bucket.body(body, sending),
            ContentLength=len(body),
            ContentMD5=hashes.md5_base64,
            ChecksumSHA256=hashes.sha256_base64,
        )
        upload.parts[number] = _named(bucket, number, answer, hashes)


def _named(bucket: Bucket, number: int, answer: Mapping[str, Any], hashes: Digest) -> dict[str, Any]:
    """Return a part as the request to complete names it.

    A service that checks checksums wants that of every part there, though SeaweedFS does not list it.
    """
    checksum = {"ChecksumSHA256": hashes.sha256_base64} if bucket.capabilities().checksums else {}
    return {"PartNumber": number, "ETag": answer["ETag"], **checksum}


def _complete(bucket: Bucket, photograph: Photograph, expected: Expected, upload: _Upload, sending: Sending) -> Receipt:
    condition = {"IfNoneMatch": "*"} if bucket.capabilities().conditional else {}
    client, key = bucket.client(), photograph.key

    def complete(**more: str) -> Mapping[str, Any]:
        answer: Mapping[str, Any] = client.complete_multipart_upload(
            Bucket=bucket.access.bucket,
            Key=key,
            UploadId=upload.id,
            MultipartUpload={"Parts": [upload.parts[number] for number in sorted(upload.parts)]},
            **more,
        )
        return answer

    try:
        answer = complete(**condition)
    except client.exceptions.ClientError as error:
        if not precondition_failed(error):
            raise
        if bucket.holds(key, expected, sending.stopped):
            _abort(bucket, key, [upload.id])
            return bucket.receipt(key, expected, sending, was_there=True)
        log.warning("%s held something else than its own contents; it is replaced", key)
        answer = complete()
    return bucket.confirm(key, expected, answer, sending, f"The photograph {photograph.file}")


def _ended_elsewhere(bucket: Bucket, key: str, expected: Expected, sending: Sending) -> Receipt:
    """Another desk with the same photograph, or an answer that got lost, has ended the upload."""
    if bucket.holds(key, expected, sending.stopped):
        return bucket.receipt(key, expected, sending, was_there=True)
    raise DestinationBusy(f"The upload to {bucket.access.place} was ended there before it was complete.")


def _abort(bucket: Bucket, key: str, upload_ids: Iterator[str] | list[str]) -> None:
    """Remove uploads that became superfluous: their parts cost space. A desk without that right leaves them."""
    client = bucket.client()
    for upload_id in upload_ids:
        try:
            client.abort_multipart_upload(Bucket=bucket.access.bucket, Key=key, UploadId=upload_id)
        except client.exceptions.ClientError as error:
            log.info("an open upload of %s stays: %s", key, error_code(error))
