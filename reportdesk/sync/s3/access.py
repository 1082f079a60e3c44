"""What has to be known to reach a bucket, and the one client made from it."""

from __future__ import annotations

from dataclasses import field
from typing import Any
from urllib.parse import quote, urlsplit

from reportdesk.config.secrets import redacted
from reportdesk.domain.values import dataclass

# The most uploads that the courier runs at once (2 to 16 by adapting).
CONNECTIONS = 16
_ADDRESSING = {"auto": "auto", "always": "path", "never": "virtual"}


@dataclass(frozen=True, slots=True)
class S3Access:
    """Where a bucket is and how to get in.

    An empty `endpoint` is Amazon's own, an empty `region` that of the AWS set-up, else us-east-1. `path_style` is auto
    (the bucket in the path when there is an endpoint), always or never. Without keys the usual AWS chain is asked.
    `ca_bundle` is a PEM file with the certificates to trust, empty for those of the system.
    """

    bucket: str
    endpoint: str = ""
    region: str = ""
    path_style: str = "auto"
    ca_bundle: str = ""
    access_key: str = field(default="", repr=False)
    secret_key: str = field(default="", repr=False)
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 30.0

    @property
    def place(self) -> str:
        """Bucket and service in words for the operator; never a key."""
        service = redacted(self.endpoint) if self.endpoint else "Amazon S3"
        return f"the bucket '{self.bucket}' at {service}"

    @property
    def is_amazon(self) -> bool:
        """True when the service is Amazon's own, whose promises are known without a trial."""
        return not self.endpoint

    def url(self, service: str, key: str) -> str:
        """Return the address of `key`, given the client's own address of the service."""
        parts = urlsplit(redacted(service))
        in_path = self.path_style == "always" or (self.path_style == "auto" and bool(self.endpoint))
        if in_path:
            return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{self.bucket}/{quote(key)}"
        return f"{parts.scheme}://{self.bucket}.{parts.netloc}/{quote(key)}"


def make_client(access: S3Access) -> Any:
    """Return a client for `access` that all threads share.

    One attempt a call: the courier decides what is tried again and when, and an attempt is an attempt in its counts.
    The defaults of the library would hold a sender for three minutes on a dead link.
    """
    from boto3.session import Session
    from botocore.config import Config
    from botocore.handlers import add_expect_header

    config = Config(
        connect_timeout=access.connect_timeout_s,
        read_timeout=access.read_timeout_s,
        retries={"total_max_attempts": 1, "mode": "standard"},
        max_pool_connections=CONNECTIONS,
        tcp_keepalive=True,
        # Checksums are given with each request. Left to itself the library sends them as a trailer of a chunked body
        # over TLS, which older compatible services refuse (https://github.com/boto/boto3/issues/4392).
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        s3={"addressing_style": _ADDRESSING[access.path_style]},
    )
    session = Session()
    client = session.client(
        "s3",
        endpoint_url=access.endpoint or None,
        region_name=access.region or session.region_name or "us-east-1",
        aws_access_key_id=access.access_key or None,
        aws_secret_access_key=access.secret_key or None,
        verify=access.ca_bundle or None,
        config=config,
    )
    # Waiting for "100 Continue" before the body doubles the time of a small upload over a link of 200 ms.
    client.meta.events.unregister("before-call.s3", add_expect_header)
    client.meta.events.register("before-send.s3", _begin_body)
    return client


def _begin_body(request: Any, **_: Any) -> None:
    from reportdesk.sync.s3.body import PacedBody

    if isinstance(request.body, PacedBody):
        request.body.begin()
