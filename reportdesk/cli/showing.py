"""Commands that only read the workspace: results and status. They work beside a running window."""

from __future__ import annotations

import json
import time
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from typing import Any

from reportdesk.cli.output import image_line, json_target, write_json
from reportdesk.cli.setup import report_of, settings_of, workspace_to_read
from reportdesk.domain.reports import Report
from reportdesk.domain.serial import failure_object
from reportdesk.domain.status import ImageStatus
from reportdesk.sync.courier import DestinationStatus, status_of
from reportdesk.sync.lane_state import LaneState
from reportdesk.sync.setup import places
from reportdesk.workspace.outbox_queries import SetAside
from reportdesk.workspace.workspace import Workspace

SHOWN_ASIDE = 20


def results(options: Namespace) -> int:
    """Print what the workspace holds."""
    settings_of(options)
    with workspace_to_read(options) as workspace:
        report = report_of(options, workspace.queries)
        # Opened last: what it held before must outlive a command that is refused.
        with json_target(options.json) as target:
            for image in workspace.queries.images(report=report):
                if target is None:
                    print(image_line(image))
                elif image.status.is_final:
                    # One object for each image that is finished, as from the command that reads it.
                    write_json(target, image)
    return 0


def status(options: Namespace) -> int:
    """Print counters, and what was left out, per report."""
    settings = settings_of(options)
    with workspace_to_read(options) as workspace:
        reports = workspace.queries.reports()
        left_out = {
            report.id: Counter(reason for _path, reason in workspace.queries.ignored(report.id)) for report in reports
        }
        destinations = {
            name: status_of(workspace, name, place, _lane_elsewhere(workspace, name))
            for name, place in places(settings).items()
        }
        aside = {name: workspace.outbox.set_aside(name) for name in destinations}
    if options.json:
        plain = {
            "workspace": str(workspace.folder),
            "reports": [_report_object(report, left_out[report.id]) for report in reports],
            "destinations": {name: _destination_object(status, aside[name]) for name, status in destinations.items()},
        }
        print(json.dumps(plain))
        return 0
    print(f"workspace {workspace.folder}")
    for report in reports:
        _print_report(report, left_out[report.id])
    if not reports:
        print("no reports yet: 'reportdesk process FOLDER' reads one")
    for name, status in destinations.items():
        _print_destination(status, aside[name])
    return 0


def _lane_elsewhere(workspace: Workspace, name: str) -> LaneState:
    """Nothing is sent here; how fast another process sends can be seen from what arrived lately."""
    bytes_per_s, items_per_s = workspace.outbox.rates(name, time.time())
    return LaneState("off", bytes_per_s=bytes_per_s, items_per_s=items_per_s)


def _destination_object(status: DestinationStatus, aside: Sequence[SetAside]) -> dict[str, Any]:
    """Return images by delivery state, and what else waits: carried work and manifests are items without an image."""
    return {
        **dict.fromkeys(("off", "waiting", "sent", "set_aside"), 0),
        **status.images,
        "configured": bool(status.place),
        "place": status.place,
        "items_waiting": status.waiting,
        "bytes_waiting": status.waiting_bytes,
        "bytes_sent": status.sent_bytes,
        "bytes_per_s": round(status.lane.bytes_per_s),
        "items_per_s": round(status.lane.items_per_s, 2),
        "eta_s": None if status.eta_s is None else round(status.eta_s, 1),
        "oldest_s": round(status.oldest_s, 1),
        "reasons": [
            {"kind": entry.kind, "name": entry.name, "report": entry.report, **failure_object(entry.failure)}
            for entry in aside
        ],
    }


def _print_destination(status: DestinationStatus, aside: Sequence[SetAside]) -> None:
    if not status.place:
        print(f"{status.name}: not set up")
        return
    counts = ", ".join(f"{number} {state}" for state, number in sorted(status.images.items()) if number)
    print(f"{status.name} ({status.place}): {counts or 'nothing'}")
    if status.waiting:
        print(f"  {_backlog(status)}")
    for entry in aside[:SHOWN_ASIDE]:
        print(f"  set aside: {entry.name}: {entry.failure.message} {entry.failure.hint}")
    if len(aside) > SHOWN_ASIDE:
        print(f"  ... and {len(aside) - SHOWN_ASIDE} more: 'reportdesk status --json' lists all")


def _backlog(status: DestinationStatus) -> str:
    """Return what waits, since when, and for how long still if somebody sends."""
    from tqdm import tqdm

    text = f"waiting: {status.waiting} items"
    if status.waiting_bytes:
        text += f" of {tqdm.format_sizeof(status.waiting_bytes, 'B', 1000)}"
    text += f", the oldest for {tqdm.format_interval(status.oldest_s)}"
    if status.eta_s is None:
        return f"{text}; nothing arrived in the last minute"
    speed = f"{status.lane.items_per_s:.1f} items/s"
    if status.lane.bytes_per_s:
        speed += f", {tqdm.format_sizeof(status.lane.bytes_per_s, 'B', 1000)}/s"
    return f"{text}; {speed}, about {tqdm.format_interval(status.eta_s)} left"


def _report_object(report: Report, left_out: Counter[str]) -> dict[str, Any]:
    return {
        "report": report.name,
        "folder": report.folder,
        "operator": report.operator,
        "priority": report.priority.word,
        "total": report.counts.total,
        "counts": {status.value: report.counts[status] for status in ImageStatus},
        "findings": report.findings,
        "ignored": dict(left_out),
        "scanning": report.scanning,
        "paused": report.paused,
    }


def _print_report(report: Report, left_out: Counter[str]) -> None:
    counts = ", ".join(f"{report.counts[status]} {status.value}" for status in ImageStatus if report.counts[status])
    print(f"{report.name} ({report.operator}): {report.counts.finished}/{report.counts.total}: {counts or 'empty'}")
    for reason, number in left_out.most_common():
        print(f"  {number} left out: {reason}")
