"""Fetching a photograph that some desk stored; what is kept is exactly what its name says."""

from __future__ import annotations

import contextlib
import hashlib
import os
from contextlib import closing

from reportdesk.domain.failures import ArrivedDamaged, NotStored
from reportdesk.sync.records import Photograph
from reportdesk.sync.s3.bucket import Bucket
from reportdesk.sync.s3.errors import error_status

_PIECE = 1 << 20


def download(bucket: Bucket, photograph: Photograph) -> None:
    """Write the object of `photograph` into its file.

    Raises:
        NotStored: the bucket does not hold it.
        ArrivedDamaged: what came is not that content; nothing of it is left.
    """
    client, key = bucket.client(), photograph.key
    try:
        answer = client.get_object(Bucket=bucket.access.bucket, Key=key)
    except client.exceptions.ClientError as error:
        if error_status(error) != 404 or "NoSuchBucket" in str(error):
            raise
        raise NotStored(f"The photograph {key} is not in {bucket.access.place}.") from error
    digest, size = hashlib.sha256(), 0
    try:
        # As a context manager the body would give out its raw stream, which does not notice a cut.
        with closing(answer["Body"]) as stream, photograph.file.open("wb") as file:
            while piece := stream.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                file.write(piece)
        if (digest.hexdigest(), size) != (photograph.sha256, photograph.size):
            raise ArrivedDamaged(f"The photograph {key} came from {bucket.access.place} as something else.")
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(photograph.file)
        raise
