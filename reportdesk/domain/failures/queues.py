"""What can go wrong where several machines read."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError
from reportdesk.domain.failures.delivering import DeliveryError


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
