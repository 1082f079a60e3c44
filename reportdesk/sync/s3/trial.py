""" "Test connection" and the probe that ends a pause."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from reportdesk.domain.failures import DeliveryError
from reportdesk.sync.records import Check, ConnectionReport
from reportdesk.sync.s3.bucket import Bucket
from reportdesk.sync.s3.capabilities import (
    TRIAL_BODY,
    TRIAL_KEY,
    honours_checksums,
    honours_conditions,
    put_trial,
    remove_trial,
)
from reportdesk.sync.s3.errors import error_code, in_words

_PARTS_KEY = f"{TRIAL_KEY}-in-parts"


def probe_by_writing(bucket: Bucket) -> None:
    """Write a tiny object and remove it: the same rights, room, clock and certificate that a photograph needs.

    Asking for the bucket's head would succeed while its disk is full, and its answer has no words when it fails. A desk
    that may write elsewhere only is let through when it may list.

    Raises:
        ClientError, BotoCoreError: it does not work.
    """
    client, name = bucket.client(), bucket.access.bucket
    try:
        put_trial(client, name)
    except client.exceptions.ClientError as error:
        if error_code(error) != "AccessDenied":
            raise
        client.list_objects_v2(Bucket=name, MaxKeys=1)
        return
    remove_trial(client, name)


def try_everything(bucket: Bucket) -> ConnectionReport:
    """Try each thing that sending uses. When writing does not work, the rest is not tried."""
    checks = [_written(bucket)]
    if checks[0].ok:
        checks += [_checksum(bucket), _condition(bucket), _ranged(bucket), _in_parts(bucket), _deleted(bucket)]
    return ConnectionReport(bucket.access.place, tuple(checks))


def _written(bucket: Bucket) -> Check:
    def write() -> Check:
        put_trial(bucket.client(), bucket.access.bucket)
        return Check("write", True, f"Writing to {bucket.access.place} works.")

    return _tried(bucket, "write", True, write)


def _checksum(bucket: Bucket) -> Check:
    def ask() -> Check:
        if honours_checksums(bucket.client(), bucket.access.bucket):
            return Check("checksum", True, "A wrong SHA-256 is refused.", needed=False)
        return Check(
            "checksum",
            False,
            "A wrong SHA-256 is accepted, so the service's own word for it is not believed: every photograph is "
            "checked by the MD5 of what arrived, or read back.",
            needed=False,
        )

    return _tried(bucket, "checksum", False, ask)


def _condition(bucket: Bucket) -> Check:
    def ask() -> Check:
        if honours_conditions(bucket.client(), bucket.access.bucket):
            return Check("conditional write", True, "What is there already is not overwritten.", needed=False)
        return Check(
            "conditional write",
            False,
            "The service overwrites what is there already, so it is asked before each photograph.",
            needed=False,
        )

    return _tried(bucket, "conditional write", False, ask)


def _ranged(bucket: Bucket) -> Check:
    def read() -> Check:
        answer = bucket.client().get_object(Bucket=bucket.access.bucket, Key=TRIAL_KEY, Range="bytes=11-15")
        with closing(answer["Body"]) as stream:
            right = stream.read() == TRIAL_BODY[11:16]
        words = "A piece of an object can be read back." if right else "Reading a piece of an object gives other bytes."
        return Check("ranged read", right, words, needed=False)

    return _tried(bucket, "ranged read", False, read)


def _in_parts(bucket: Bucket) -> Check:
    client, place = bucket.client(), {"Bucket": bucket.access.bucket, "Key": _PARTS_KEY}

    def send() -> Check:
        upload = {**place, "UploadId": client.create_multipart_upload(**place)["UploadId"]}
        try:
            client.upload_part(**upload, PartNumber=1, Body=TRIAL_BODY)
            listed = client.list_multipart_uploads(Bucket=bucket.access.bucket, Prefix=_PARTS_KEY).get("Uploads", ())
            found = any(one["UploadId"] == upload["UploadId"] for one in listed)
            resumable = found and bool(client.list_parts(**upload).get("Parts"))
        finally:
            client.abort_multipart_upload(**upload)
        if resumable:
            return Check("parts", True, "Photographs above 8 MB are sent in parts and go on after a cut.", needed=False)
        words = "Photographs above 8 MB are sent in parts, but begin anew after a cut: the service does not list them."
        return Check("parts", False, words, needed=False)

    return _tried(bucket, "parts", False, send)


def _deleted(bucket: Bucket) -> Check:
    if remove_trial(bucket.client(), bucket.access.bucket):
        return Check("delete", True, "The object of this test was removed again.", needed=False)
    words = f"This desk may not delete: the object {TRIAL_KEY} stays. Sending does not need that right."
    return Check("delete", False, words, needed=False)


def _tried(bucket: Bucket, name: str, needed: bool, attempt: Callable[[], Check]) -> Check:
    """Return what `attempt` says, or the words of the error that ended it."""
    try:
        with in_words(bucket.access):
            return attempt()
    except DeliveryError as error:
        return Check(name, False, f"{error} {error.hint}".strip(), needed, error.hint)
