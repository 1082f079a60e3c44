"""The doctor's look at the shared queue: whether it is there, by which version, who reads from it and who refuses."""

from __future__ import annotations

from reportdesk.cli.checks import Check
from reportdesk.cluster.connecting import INSTALL_LINE
from reportdesk.cluster.machines import Machine, QueueState, look
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ClusterMissing, ReportdeskError
from reportdesk.version import __version__

QUEUE, WORKERS = "shared queue", "queue workers"
_START = "reportdesk worker --workers 4  (on each machine that is to read)"


def queue_checks(settings: Settings) -> list[Check]:
    """Return what there is to say of the queue; a desk that reads alone needs none."""
    if settings.work == "local":
        return [Check(QUEUE, "ok", "not used: this computer reads its images itself (work = local)")]
    try:
        queue = look(settings)
    except ClusterMissing as error:
        return [Check(QUEUE, "problem", error.message, INSTALL_LINE)]
    except ReportdeskError as error:
        return [Check(QUEUE, "problem", error.message, error.hint)]
    return [_of_queue(queue), *_of_workers(queue, settings)]


def _of_queue(queue: QueueState) -> Check:
    name = f"'{queue.queue}' in {queue.place}"
    if queue.revision is None:
        return Check(QUEUE, "ok", f"{name}: not made yet; the first desk or worker that uses it makes it")
    made = f"tables {queue.revision.number}, procrastinate {queue.revision.migration.removesuffix('.sql')}"
    if queue.is_old:
        return Check(QUEUE, "ok", f"{name}: of an earlier version ({made}); the next desk or worker upgrades it")
    return Check(QUEUE, "ok", f"{name}: {made}; {queue.waiting} images wait, {queue.running} are being read")


def _of_workers(queue: QueueState, settings: Settings) -> list[Check]:
    alive = [machine for machine in queue.machines if not machine.is_silent]
    found = [_of_worker(machine) for machine in queue.machines]
    if alive or queue.is_old:
        return found
    state = "problem" if settings.work == "workers" else "missing"
    return [*found, Check(WORKERS, state, f"no worker is running for the queue '{queue.queue}'", _START)]


def _of_worker(machine: Machine) -> Check:
    who = f"{machine.machine}{' (a desk)' if machine.is_desk else ''}, process {machine.process}"
    if machine.is_silent:
        words = f"{who}: silent for {machine.seen_s:.0f} s; its images are given to others"
        return Check(WORKERS, "missing", words, "look whether that machine runs and reaches the database")
    if machine.version != __version__:
        words = f"{who}: runs reportdesk {machine.version}, this machine {__version__}: neither reads for the other"
        return Check(WORKERS, "problem", words, "bring both to one version")
    if machine.refusal:
        return Check(WORKERS, "problem", f"{who}: {machine.refusal}")
    busy = f"{machine.busy} of {machine.slots} busy, {machine.per_minute} images in the last minute"
    return Check(WORKERS, "ok", f"{who}: reportdesk {machine.version}, {busy}")
