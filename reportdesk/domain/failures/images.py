"""What can go wrong with one image: its file, its reading, the process that reads it."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError


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
