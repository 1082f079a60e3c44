"""Sends one photograph and prints what left: `python -m tests.sync.send_once ENDPOINT BUCKET FILE SHA256`.

A process of its own, so that a test can kill it in the middle.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reportdesk.sync.records import Photograph
from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.store import S3Store
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY
from tests.sync.sending import Log


def main(endpoint: str, bucket: str, name: str, sha256: str) -> None:
    """Send and say how it went."""
    file, log = Path(name), Log()
    store = S3Store(S3Access(bucket, endpoint, access_key=ACCESS_KEY, secret_key=SECRET_KEY))
    photo = Photograph(sha256, file.stat().st_size, file.suffix, file)
    receipt = store.send(photo, sent=log.sent, stopped=log.stopped)
    store.close()
    print(json.dumps({"sent_bytes": receipt.sent_bytes, "was_there": receipt.was_there}))


if __name__ == "__main__":
    main(*sys.argv[1:])
