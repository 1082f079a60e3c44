"""What can go wrong on the way to the destinations, and on a stick."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError


class DeliveryError(ReportdeskError):
    """Anything that keeps something from reaching a destination."""

    reason = "delivery"


class DestinationUnreachable(DeliveryError):
    kind = FailureKind.TRANSIENT
    reason = "destination-unreachable"
    hint = "Nothing has to be done: it is sent again by itself as soon as the link is back."


class DestinationBusy(DeliveryError):
    kind = FailureKind.TRANSIENT
    reason = "destination-busy"
    hint = "Nothing has to be done: it is sent again by itself a little later."


class ArrivedDamaged(DeliveryError):
    kind = FailureKind.TRANSIENT
    reason = "arrived-damaged"
    hint = "It is sent again by itself. If this goes on, have the link and the disk of the server checked."


class SendingStopped(DeliveryError):
    kind = FailureKind.TRANSIENT
    reason = "sending-stopped"
    hint = "It is sent when sending goes on."


class DestinationRefused(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-refused"
    hint = "Check user name, password or keys and the rights of that user, then press 'Try now'."


class DestinationMissing(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-missing"
    hint = "Check the name of the bucket or database in the settings, or have it created, then press 'Try now'."


class DestinationFull(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-full"
    hint = "Have space made there; sending goes on by itself."


class DestinationUntrusted(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-untrusted"
    hint = "Check the address and the clock of this machine, or have the server's certificate renewed."


class ClockWrong(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "clock-wrong"
    hint = "Set date, time and time zone of this machine (best: by the network), then press 'Try now'."


class DestinationTooNew(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-too-new"
    hint = "Update reportdesk on this machine."


class DestinationDamaged(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-damaged"
    hint = "Put back a copy of it, or choose another one in the settings, then press 'Try now'."


class DestinationOccupied(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "destination-occupied"
    hint = "Choose another database in the settings, or have those tables renamed, then press 'Try now'."


class DriverMissing(DeliveryError):
    kind = FailureKind.ENVIRONMENT
    reason = "driver-missing"


class SourceChanged(DeliveryError):
    reason = "source-changed"
    hint = "Drop the folder again: the file as it is now becomes an image of its own."


class SourceMissing(DeliveryError):
    reason = "source-missing"
    hint = "Put the photograph back where it was, or connect the disk or card, then send it again."


class CarriedInvalid(DeliveryError):
    """What should be carried to or from another desk cannot be written or is not what it should be."""

    reason = "carried-invalid"
    hint = "Carry it out again at the other desk, and check the stick or disk."


class ItemRefused(DeliveryError):
    reason = "item-refused"
    hint = "Send it again later; if it is refused again, send the log to your support."
