"""Each fault of the link and the service: what the operator reads, how many attempts and bytes, and that it ends."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from reportdesk.domain.failures import (
    ArrivedDamaged,
    ClockWrong,
    DeliveryError,
    DestinationBusy,
    DestinationFull,
    DestinationMissing,
    DestinationRefused,
    DestinationUnreachable,
    DestinationUntrusted,
    FailureKind,
    ItemRefused,
)
from reportdesk.sync.s3.access import S3Access
from reportdesk.sync.s3.errors import in_words
from reportdesk.sync.s3.store import S3Store
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fixtures import Certificates, Place
from tests.servers.s3 import SECRET_KEY
from tests.sync.conftest import Stores
from tests.sync.sending import Log, photograph

Proxies = Callable[..., FaultProxy]
SIZE = 400_000


class Desk:
    """A store behind a proxy that has found out what the service honours, so that only the photograph is counted."""

    def __init__(self, place: Place, stores: Stores, proxy: FaultProxy, folder: Path) -> None:
        self.place, self.proxy = place, proxy
        self.store = stores(place.through(proxy))
        self.send(folder / "first.jpg", 1000)
        proxy.forget()
        self.photo = photograph(folder / "a.jpg", SIZE)
        self.log = Log()

    def send(self, file: Path, size: int) -> None:
        """Send another photograph."""
        self.store.send(photograph(file, size), sent=lambda _: None, stopped=lambda: False)

    def fails(self, kind: type[DeliveryError]) -> DeliveryError:
        """Send the photograph, and return the failure, which names the bucket and no key."""
        with pytest.raises(kind) as caught:
            self.store.send(self.photo, sent=self.log.sent, stopped=self.log.stopped)
        assert type(caught.value) is kind
        assert self.place.bucket in str(caught.value)
        assert SECRET_KEY not in str(caught.value) + caught.value.hint
        return caught.value

    def succeeds(self) -> None:
        """Send the photograph once more, and find it there."""
        receipt = self.store.send(self.photo, sent=self.log.sent, stopped=self.log.stopped)
        assert receipt.sha256 == self.photo.sha256
        assert self.place.read(self.photo.key) == self.photo.file.read_bytes()

    def attempts(self, method: str = "PUT") -> int:
        """Return how many requests of a kind began."""
        return sum(one.method == method for one in self.proxy.requests)


@pytest.fixture
def desk(s3_place: Place, stores: Stores, fault_proxy: Proxies, tmp_path: Path) -> Desk:
    """Return a desk at each service, behind a proxy without faults."""
    return Desk(s3_place, stores, fault_proxy(s3_place.server.port), tmp_path)


def test_a_refused_connection_is_tried_again(desk: Desk) -> None:
    desk.proxy.refuse()
    error = desk.fails(DestinationUnreachable)
    assert "the connection is refused" in str(error)
    assert error.kind is FailureKind.TRANSIENT
    assert desk.log.bytes == 0
    desk.proxy.allow()
    desk.succeeds()
    assert desk.log.bytes == SIZE


def test_silence_ends_by_the_timeout(desk: Desk, stores: Stores) -> None:
    """Only the store that meets the silence has little patience: a busy machine may take a second to answer."""
    patient = desk.store
    desk.store = stores(replace(desk.place.through(desk.proxy), read_timeout_s=0.5))
    desk.proxy.silent = True
    assert "it does not answer" in str(desk.fails(DestinationUnreachable))
    desk.proxy.silent = False
    desk.store = patient
    desk.succeeds()


def test_a_cut_in_the_middle_leaves_nothing_and_is_tried_again(desk: Desk) -> None:
    desk.proxy.cut_after = SIZE // 2
    assert "the connection was cut" in str(desk.fails(DestinationUnreachable))
    assert desk.photo.key not in desk.place.objects()
    assert desk.attempts() == 1
    desk.succeeds()
    assert desk.attempts() == 2
    assert desk.proxy.bytes_up < 2 * SIZE


def test_a_lost_answer_costs_no_second_body(desk: Desk) -> None:
    """The photograph arrived, its answer did not: the next try asks first."""
    desk.proxy.lose_answer_to = "PUT"
    desk.fails(DestinationUnreachable)
    desk.succeeds()
    assert desk.attempts() == 1
    assert desk.log.bytes == SIZE


def test_a_flipped_byte_is_refused_and_sent_again(desk: Desk) -> None:
    desk.proxy.flip_at = SIZE // 2
    desk.proxy.requests.clear()
    error = desk.fails(ArrivedDamaged)
    assert "arrived damaged" in str(error)
    assert str(desk.photo.file) in str(error)
    assert error.kind is FailureKind.TRANSIENT
    assert desk.photo.key not in desk.place.objects()
    desk.succeeds()


def test_a_busy_service_is_left_alone_for_a_while(desk: Desk) -> None:
    desk.proxy.busy = 3
    for _ in range(3):
        error = desk.fails(DestinationBusy)
        assert "is busy" in str(error)
        assert error.kind is FailureKind.TRANSIENT
    desk.succeeds()


def test_a_login_page_of_the_network_is_told_and_waited_for(desk: Desk) -> None:
    desk.proxy.portal = True
    assert "another page answers in its place" in str(desk.fails(DestinationUnreachable))
    with pytest.raises(DestinationUnreachable, match="another page answers in its place"):
        desk.store.probe()
    desk.proxy.portal = False
    desk.succeeds()


def test_latency_and_a_narrow_link_only_take_time(desk: Desk) -> None:
    desk.proxy.latency_s, desk.proxy.rate = 0.05, 4_000_000
    desk.succeeds()
    assert desk.attempts() == 1


def test_wrong_keys_pause_the_lane(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.jpg", 1000)
    for access, words in (
        (replace(s3_place.access, secret_key="wrong"), "the secret key is wrong"),
        (replace(s3_place.access, access_key="nobody"), "does not let this desk in"),
    ):
        store = stores(access)
        for act in (store.probe, lambda store=store: store.send(photo, sent=lambda _: None, stopped=lambda: False)):
            with pytest.raises(DestinationRefused) as caught:
                act()
            assert caught.value.kind is FailureKind.ENVIRONMENT
            assert s3_place.bucket in str(caught.value)
        if s3_place.server.honest or "secret" in words:
            assert words in str(caught.value)


def test_no_keys_at_all_pause_the_lane(
    seaweed_place: Place, stores: Stores, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    store = stores(replace(seaweed_place.access, access_key="", secret_key=""))
    with pytest.raises(DestinationRefused, match="no usable keys") as caught:
        store.probe()
    assert "Store access key and secret key" in caught.value.hint
    monkeypatch.setenv("AWS_PROFILE", "not-there")
    with pytest.raises(DestinationRefused, match="not-there"):
        stores(replace(seaweed_place.access, access_key="", secret_key="")).probe()


def test_keys_of_the_aws_chain_are_used(seaweed_place: Place, stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed_place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    stores(replace(seaweed_place.access, access_key="", secret_key="")).probe()


def test_a_bucket_that_is_not_there_pauses_the_lane(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    store = stores(replace(s3_place.access, bucket="no-such-bucket"))
    with pytest.raises(DestinationMissing, match=r"There is no bucket 'no-such-bucket' at http://127") as caught:
        store.probe()
    assert caught.value.kind is FailureKind.ENVIRONMENT
    for size in (1000, (8 << 20) + 1):
        with pytest.raises(DestinationMissing):
            store.send(photograph(tmp_path / "a.jpg", size), sent=lambda _: None, stopped=lambda: False)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"bucket": "No Bucket!"}, "cannot exist"),
        ({"endpoint": "127.0.0.1"}, "is none"),
        ({"endpoint": "http://reportdesk.invalid"}, "knows no machine of the name"),
    ],
)
def test_an_address_that_is_none_pauses_the_lane(change: dict[str, Any], words: str, stores: Stores) -> None:
    access = replace(S3Access("reports", "http://127.0.0.1:9", access_key="a", secret_key="b"), **change)
    with pytest.raises(DestinationMissing, match=words) as caught:
        stores(access).probe()
    assert "s3_endpoint" in caught.value.hint or "bucket" in caught.value.hint


def test_a_certificate_nobody_vouches_for_pauses_the_lane(
    seaweed_place: Place, stores: Stores, fault_proxy: Proxies, certificates: Certificates, tmp_path: Path
) -> None:
    proxy = fault_proxy(seaweed_place.server.port, tls=certificates.server)
    with pytest.raises(DestinationUntrusted, match="is not trusted: ") as caught:
        stores(seaweed_place.through(proxy)).probe()
    assert caught.value.kind is FailureKind.ENVIRONMENT
    with pytest.raises(DestinationUntrusted, match="cannot be read") as caught:
        stores(seaweed_place.through(proxy, ca_bundle=str(tmp_path / "none.pem"))).probe()
    assert "s3_ca_bundle" in caught.value.hint
    stores(seaweed_place.through(proxy, ca_bundle=certificates.ca_bundle)).probe()


def test_an_address_that_speaks_no_tls_is_named(seaweed_place: Place, stores: Stores) -> None:
    plain = f"https://127.0.0.1:{seaweed_place.server.port}"
    with pytest.raises(DestinationUntrusted, match="does not speak TLS") as caught:
        stores(replace(seaweed_place.access, endpoint=plain)).probe()
    assert "http://" in caught.value.hint


def test_a_wrong_clock_is_said_to_be_one(seaweed_place: Place, stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    import botocore.auth

    an_hour_ago = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) - datetime.timedelta(hours=1)
    with monkeypatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda remove_tzinfo=True: an_hour_ago)
        with pytest.raises(ClockWrong, match="The clock of this machine") as caught:
            stores(seaweed_place.access).probe()
    assert "Set date, time and time zone" in caught.value.hint


ANSWERS: list[tuple[str, int, type[DeliveryError]]] = [
    ("InternalError", 500, DestinationBusy),
    ("ServiceUnavailable", 503, DestinationBusy),
    ("", 502, DestinationBusy),
    ("TooManyRequests", 429, DestinationBusy),
    ("ConditionalRequestConflict", 409, DestinationBusy),
    ("RequestTimeout", 400, DestinationBusy),
    ("XMinioStorageFull", 507, DestinationFull),
    ("", 507, DestinationFull),
    ("QuotaExceeded", 403, DestinationFull),
    ("AccessDenied", 403, DestinationRefused),
    ("ExpiredToken", 400, DestinationRefused),
    ("InvalidAccessKeyId", 403, DestinationRefused),
    ("RequestTimeTooSkewed", 403, ClockWrong),
    ("PermanentRedirect", 301, DestinationMissing),
    ("AuthorizationHeaderMalformed", 400, DestinationMissing),
    ("NoSuchBucket", 404, DestinationMissing),
    ("BadDigest", 400, ArrivedDamaged),
    ("XAmzContentSHA256Mismatch", 400, ArrivedDamaged),
    ("EntityTooLarge", 400, ItemRefused),
    ("KeyTooLongError", 400, ItemRefused),
    ("InvalidObjectState", 403, DestinationRefused),
]


@pytest.mark.parametrize(("code", "status", "kind"), ANSWERS)
def test_each_answer_has_its_failure(code: str, status: int, kind: type[DeliveryError]) -> None:
    answer = {"Error": {"Code": code, "Message": "said"}, "ResponseMetadata": {"HTTPStatusCode": status}}
    with pytest.raises(DeliveryError) as caught, in_words(S3Access("reports"), "the photograph a.jpg"):
        raise ClientError(answer, "PutObject")
    assert type(caught.value) is kind
    assert "reports" in str(caught.value)
    assert caught.value.hint


def test_a_probe_that_may_write_elsewhere_only_asks_for_the_list(seaweed_place: Place, stores: Stores) -> None:
    """The service refuses the trial object; listing it must do."""
    store = stores(seaweed_place.access)
    refused: list[str] = []

    def refuse_writing(model: Any, **_: Any) -> None:
        refused.append(model.name)
        answer = {"Error": {"Code": "AccessDenied"}, "ResponseMetadata": {"HTTPStatusCode": 403}}
        raise store._bucket.client().exceptions.ClientError(answer, model.name)

    store._bucket.client().meta.events.register("before-call.s3.PutObject", refuse_writing)
    store.probe()
    assert refused == ["PutObject"]
    assert store._bucket.capabilities().conditional is False


def test_connections_of_a_store_are_let_go(seaweed_place: Place) -> None:
    store = S3Store(seaweed_place.access)
    store.probe()
    store.close()
    store.close()
    store.probe()
    store.close()
