"""What an S3 service, the link or the library says, as the failures that the courier knows.

The class decides what follows: a later try, a pause of the lane, or one item set aside. Words name the bucket and the
service, never a key.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

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
    ItemRefused,
)
from reportdesk.sync.s3.access import S3Access

_CLOCK = {"RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"}
_KEYS = {
    "InvalidAccessKeyId": "the access key is not known there",
    "SignatureDoesNotMatch": "the secret key is wrong",
    "ExpiredToken": "the login has expired",
    "InvalidToken": "the session token is not valid",
    "TokenRefreshRequired": "the login has expired",
}
DAMAGED = {
    "BadDigest",
    "IncompleteBody",
    "InvalidDigest",
    "XAmzContentSHA256Mismatch",
    "XAmzContentChecksumMismatch",
    "ContentSHA256Mismatch",
    "InvalidChecksum",
}
_OTHER_REGION = {"PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "301"}
_NO_BUCKET = {"NoSuchBucket", "InvalidBucketName"}
_BUSY = {
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "RequestTimeout",
    "RequestLimitExceeded",
    "OperationAborted",
    "ConditionalRequestConflict",
    "TooManyRequests",
}
_FULL = {"InsufficientStorage", "QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded", "StorageFull"}


def error_code(error: BaseException) -> str:
    """Return the code of a service's answer ("NoSuchKey"), or its status where it has none; empty for other errors."""
    return str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))


def error_status(error: BaseException) -> int:
    """Return the HTTP status of a service's answer; 0 for other errors."""
    return int(getattr(error, "response", {}).get("ResponseMetadata", {}).get("HTTPStatusCode", 0))


@contextmanager
def in_words(access: S3Access, item: str = "") -> Iterator[None]:
    """Turn errors of the library into delivery errors. `item` is what was being sent, for words about that alone."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        raise _answered(access, error, item) from error
    except BotoCoreError as error:
        raise _not_answered(access, error) from error
    except RecursionError as error:
        # botocore follows a page that sends it elsewhere (HTTP 302) without end.
        raise _sent_elsewhere(access) from error
    except (ValueError, OSError) as error:
        # The client is refused when it is made: an address that is none, a file with certificates that is not there.
        raise _not_made(access, error) from error


def _answered(access: S3Access, error: Any, item: str) -> DeliveryError:
    code, status = error_code(error), error_status(error)
    place = access.place
    said = f"{code}: {error.response.get('Error', {}).get('Message', '')}".strip(": ")
    if code in _CLOCK:
        return ClockWrong(f"The clock of this machine differs too much from that of {place}: it refuses every request.")
    if code in _NO_BUCKET:
        return DestinationMissing(f"There is no {place.removeprefix('the ')}.")
    if code in _OTHER_REGION or status == 301:
        return DestinationMissing(
            f"{_capital(place)} is in another region than '{access.region or 'us-east-1'}'.",
            "Put the region of the bucket into the setting s3_region, then press 'Try now'.",
        )
    if 300 <= status < 400:
        return _sent_elsewhere(access)
    if code in _FULL or status == 507 or "quota" in code.lower():
        return DestinationFull(f"{_capital(place)} has no room left ({said}).")
    if code in _BUSY or status in (408, 429) or status >= 500:
        # A question has no words in its answer, a write has: without them it is one message to the operator.
        return DestinationBusy(f"{_capital(place)} is busy or out of order at the moment (HTTP {status}).")
    if code in DAMAGED:
        return ArrivedDamaged(f"{item or 'What was sent'} arrived damaged at {place} ({code}).")
    if code in _KEYS:
        return DestinationRefused(f"{_capital(place)} does not let this desk in: {_KEYS[code]}.")
    if status in (401, 403):
        return DestinationRefused(f"{_capital(place)} refuses this desk ({said}).")
    return ItemRefused(f"{_capital(place)} refuses {item or 'this'} ({said}).")


def _sent_elsewhere(access: S3Access) -> DeliveryError:
    return DestinationUnreachable(
        f"{_capital(access.place)} cannot be reached: another page answers in its place.",
        "Perhaps this network asks for a login: open any page in a browser. It is sent again by itself afterwards.",
    )


def _not_answered(access: S3Access, error: Exception) -> DeliveryError:
    from botocore import exceptions as names

    inner = _inner(error)
    ours = next((one for one in inner if isinstance(one, DeliveryError)), None)
    if ours is not None:
        return ours
    place = access.place
    if isinstance(
        error,
        names.NoCredentialsError
        | names.PartialCredentialsError
        | names.CredentialRetrievalError
        | names.ProfileNotFound
        | names.SSOError
        | names.NoAuthTokenError,
    ):
        return DestinationRefused(
            f"There are no usable keys for {place} ({error}).",
            "Store access key and secret key in the settings, or set up the AWS chain (environment, profile), "
            "then press 'Try now'.",
        )
    if isinstance(error, names.SSLError):
        return _about_tls(access, error, inner)
    if isinstance(error, names.ParamValidationError | names.EndpointProviderError | names.InvalidRegionError):
        return DestinationMissing(f"{_capital(place)} cannot exist: {error}")
    if any(_is_unknown_name(one) for one in inner):
        return DestinationMissing(
            f"The network knows no machine of the name in {place}.",
            "Check the network, and the address in the setting s3_endpoint; sending goes on by itself.",
        )
    return DestinationUnreachable(f"{_capital(place)} cannot be reached: {_why(error, inner)}.")


def _about_tls(access: S3Access, error: Exception, inner: list[BaseException]) -> DeliveryError:
    place, text = access.place, str(error)
    if any(isinstance(one, FileNotFoundError | PermissionError) for one in inner) or "NO_CERTIFICATE" in text:
        return _no_certificates(access)
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in inner) or "CERTIFICATE_VERIFY_FAILED" in text:
        verdict = next((one.verify_message for one in inner if isinstance(one, ssl.SSLCertVerificationError)), "")
        return DestinationUntrusted(f"The certificate of {place} is not trusted{': ' if verdict else ''}{verdict}.")
    if "WRONG_VERSION_NUMBER" in text:
        return DestinationUntrusted(
            f"{_capital(place)} does not speak TLS.", "Check whether the setting s3_endpoint should begin with http://."
        )
    return DestinationUnreachable(f"{_capital(place)} cannot be reached: the secured connection broke.")


def _not_made(access: S3Access, error: Exception) -> DeliveryError:
    if access.ca_bundle and isinstance(error, OSError):
        return _no_certificates(access)
    return DestinationMissing(
        f"The address of {access.place} is none.", "Check the setting s3_endpoint: https://name or https://name:port."
    )


def _no_certificates(access: S3Access) -> DeliveryError:
    return DestinationUntrusted(
        f"The certificates to trust for {access.place} cannot be read from {access.ca_bundle or 'this system'}.",
        "Check the setting s3_ca_bundle: it names a PEM file, or nothing.",
    )


def _why(error: Exception, inner: list[BaseException]) -> str:
    from botocore import exceptions as names

    if isinstance(error, names.ConnectTimeoutError | names.ReadTimeoutError):
        return "it does not answer"
    number = next((one.errno for one in inner if isinstance(one, OSError) and one.errno), None)
    if number == errno.ECONNREFUSED:
        return "the connection is refused"
    if isinstance(error, names.ProxyConnectionError):
        return "the proxy of this network does not let it through"
    return "the connection was cut"


def _inner(error: BaseException) -> list[BaseException]:
    """Return `error` and all that it was made from: the libraries wrap each other's errors four deep."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or any(one is known for known in found):
            continue
        found.append(one)
        waiting += [one.__cause__, one.__context__]
        kept = [*getattr(one, "kwargs", {}).values(), getattr(one, "reason", None), *one.args]
        waiting += [value for value in kept if isinstance(value, BaseException)]
    return found


def _is_unknown_name(error: BaseException) -> bool:
    return isinstance(error, socket.gaierror) and error.errno == socket.EAI_NONAME


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
