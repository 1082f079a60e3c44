"""What can go wrong, each cause with its own exception, a kind that decides the retry, and words for the operator.

The kind decides (architecture, decision 5): *transient* is tried again by itself, *permanent* waits for a person,
*environment* stops the lane until the machine or the set-up is mended. A message says what happened and why; the hint
says what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class FailureKind(StrEnum):
    """How the engine reacts to a failure."""

    TRANSIENT = "transient"
    PERMANENT = "permanent"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure as it is stored and shown: its cause (the exception's class name in words), stage, and remedy."""

    kind: FailureKind
    reason: str
    stage: str
    message: str
    hint: str


class ReportdeskError(Exception):
    """Root of all errors with words for the operator. Subclasses set `kind`, `reason` and `hint`."""

    kind: ClassVar[FailureKind] = FailureKind.PERMANENT
    reason: ClassVar[str] = "error"
    hint: str = ""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message, hint)
        self.message = message
        if hint is not None:
            self.hint = hint

    def __str__(self) -> str:
        return self.message

    def failure(self, stage: str) -> Failure:
        """Return this error as the value that is stored with an image."""
        return Failure(self.kind, self.reason, stage, self.message, self.hint)


class IllegalMove(ReportdeskError):
    """A change of status that the state machine does not know: a mistake in the program."""

    reason = "illegal-move"

    def __init__(self, status: str, move: str) -> None:
        super().__init__(f"An image that is {status} cannot be {move}.")


# --- one image -------------------------------------------------------------------------------------------------------


class FileMissing(ReportdeskError):
    reason = "file-missing"
    hint = "Put the file back where it was, or drop the folder again, then retry."


class FileUnreadable(ReportdeskError):
    reason = "file-unreadable"
    hint = "Check that you may read the file and that the disk or card is in order, then retry."


class FileUnwritable(ReportdeskError):
    """A file for the operator (export, audit trail, bundle) cannot be made: no right, no room, or it is held open."""

    kind = FailureKind.ENVIRONMENT
    reason = "file-unwritable"
    hint = "Close the file where it is open, check rights and room there, or choose another place."


class FileEmpty(ReportdeskError):
    reason = "file-empty"
    hint = "Copy the photograph from the camera again."


class FileChanged(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "file-changed"
    hint = "Wait until copying has ended, then retry."


class NotAnImage(ReportdeskError):
    reason = "not-an-image"
    hint = "Open the file to see what it really is; export it as JPEG or PNG if it is a picture."


class ImageTooLarge(ReportdeskError):
    reason = "image-too-large"
    hint = "Save a smaller copy, or raise the setting max_megapixels if you trust this file."


class ImageDamaged(ReportdeskError):
    reason = "image-damaged"
    hint = "Copy the photograph from the camera again; this copy is incomplete."


class RecogniserCrashed(ReportdeskError):
    reason = "recogniser-crashed"
    hint = "The other images are not affected. The file may be damaged: save it anew with a picture program and retry."


class RecogniserTimedOut(ReportdeskError):
    reason = "recogniser-timed-out"
    hint = "Close other programs, or raise the setting image_deadline_s, then retry."


class RecogniserOutOfMemory(ReportdeskError):
    reason = "recogniser-out-of-memory"
    hint = "Use fewer workers, close other programs, or save a smaller copy of the image, then retry."


class KilledTheProgram(ReportdeskError):
    reason = "killed-the-program"
    hint = "Save the picture anew with a picture program before you retry it."


class StageFailed(ReportdeskError):
    reason = "stage-failed"
    hint = "The other findings of this image are kept. Retry; if it happens again, send the log to your support."


class RejectedByPerson(ReportdeskError):
    """No mistake of the machine: somebody looked at the image and turned it down."""

    reason = "rejected"
    hint = "Take the photograph again, or accept it after all in the review."


class RecogniserStartFailed(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "recogniser-start-failed"
    hint = "Run 'reportdesk doctor': it names what is missing and the line that mends it."


class LaneStopped(ReportdeskError):
    """The cause for which no image can be read at all now."""

    kind = FailureKind.ENVIRONMENT
    reason = "lane-stopped"


# --- the workspace ---------------------------------------------------------------------------------------------------


class WorkspaceError(ReportdeskError):
    """Anything that keeps the workspace from being opened or written."""

    kind = FailureKind.ENVIRONMENT
    reason = "workspace"


class WorkspaceBusy(WorkspaceError):
    reason = "workspace-busy"


class WorkspaceTooNew(WorkspaceError):
    reason = "workspace-too-new"


class WorkspaceDamaged(WorkspaceError):
    reason = "workspace-damaged"


class WorkspaceOnNetwork(WorkspaceError):
    reason = "workspace-on-network"


class WorkspaceUnwritable(WorkspaceError):
    reason = "workspace-unwritable"


class DiskFull(WorkspaceError):
    reason = "disk-full"
    hint = "Free some space on that disk; work goes on by itself."


class MigrationFailed(WorkspaceError):
    reason = "migration-failed"


# --- settings and use ------------------------------------------------------------------------------------------------


class SettingsInvalid(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "settings-invalid"


class SettingsTooNew(SettingsInvalid):
    """A newer version of the program wrote the settings file, with something in it that this one does not know."""

    reason = "settings-too-new"


class PatternInvalid(SettingsInvalid):
    reason = "pattern-invalid"


class SecretStoreMissing(ReportdeskError):
    """The system's keyring is missing, locked or silent."""

    kind = FailureKind.ENVIRONMENT
    reason = "secret-store-missing"


class ModelInvalid(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "model-invalid"


class ModelsUnwritable(ReportdeskError):
    """A model file cannot be stored: no right to write there, or the disk is full."""

    kind = FailureKind.ENVIRONMENT
    reason = "models-unwritable"


class ModelUnreachable(ReportdeskError):
    """The address of a model file gives no answer, or the link breaks again and again."""

    kind = FailureKind.TRANSIENT
    reason = "model-unreachable"


class ModelNotThere(ReportdeskError):
    """The address answers, but does not give the model file."""

    kind = FailureKind.ENVIRONMENT
    reason = "model-not-there"


class ModelsBusy(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "models-busy"
    hint = "Wait until it has finished; then try again."


class InstallStopped(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "install-stopped"
    hint = "What arrived is kept: the same command goes on from there."


class ModelNotConvertible(ModelInvalid):
    """A `.pt` file that opens and can be used as it is, but not be written as ONNX."""

    reason = "model-not-convertible"


class WrongUse(ReportdeskError):
    """The command was asked for something that does not exist."""

    reason = "wrong-use"


class WindowSilent(ReportdeskError):
    """Another start of the program has the workspace, and does not answer."""

    kind = FailureKind.ENVIRONMENT
    reason = "window-silent"
    hint = "Look whether it waits for an answer of yours, or drop the photographs there by hand."


class StageUnavailable(ReportdeskError):
    """A stage cannot run here (no model file, no Tesseract program): the stage is "unavailable", the image goes on."""

    kind = FailureKind.ENVIRONMENT
    reason = "stage-unavailable"


# --- delivery --------------------------------------------------------------------------------------------------------


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


# --- the office ------------------------------------------------------------------------------------------------------


class RegisterInvalid(ReportdeskError):
    """A file that cannot be taken as a register."""

    reason = "register-invalid"
    hint = "Save the list as CSV or XLSX with one heading row and one identifier in each row, then import it again."


class ExportStopped(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "export-stopped"
    hint = "Nothing was written. Export again when you need it."


# --- the shared queue ------------------------------------------------------------------------------------------------


class ClusterMissing(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "cluster-missing"


class WorkersRefuse(ReportdeskError):
    """Workers are there and none of them may read what this desk hands out."""

    kind = FailureKind.ENVIRONMENT
    reason = "workers-refuse"
    hint = "Bring desk and workers to the same version, models and settings; work goes on by itself."


class WorkerDismissed(ReportdeskError):
    """A person at a desk asked this worker to end."""

    kind = FailureKind.ENVIRONMENT
    reason = "worker-dismissed"
    hint = "To go on, start 'reportdesk worker' here again; a desk reads again from its next start."


class NoWorker(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "no-worker"
    hint = "Start 'reportdesk worker' on a machine, or set work to shared or local; work goes on by itself."


class NotStored(DeliveryError):
    """A photograph that was handed out is not in the bucket any more."""

    reason = "not-stored"
    hint = "Look whether somebody removes objects from the bucket; then retry the image, which stores it again."


class WorkerDied(ReportdeskError):
    reason = "worker-died"
    hint = "The picture may be damaged: save it anew with a picture program, then retry it."
