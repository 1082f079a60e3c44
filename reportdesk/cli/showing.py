"""Commands that only read the workspace: results and status. They work beside a running window."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter
from typing import Any

from reportdesk.cli.output import image_line, json_target, write_json
from reportdesk.cli.setup import settings_of, workspace_of
from reportdesk.domain.reports import Report
from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.workspace import Workspace


def results(options: Namespace) -> int:
    """Print what the workspace holds."""
    settings_of(options)
    with (
        Workspace(workspace_of(options), writing=False, wait_s=10) as workspace,
        json_target(options.json) as target,
    ):
        report = workspace.queries.report_named(options.report).id if options.report else None
        for image in workspace.queries.images(report=report):
            if target is not None:
                write_json(target, image)
            else:
                print(image_line(image))
    return 0


def status(options: Namespace) -> int:
    """Print counters, and what was left out, per report."""
    settings = settings_of(options)
    with Workspace(workspace_of(options), writing=False, wait_s=10) as workspace:
        reports = workspace.queries.reports()
        left_out = {
            report.id: Counter(reason for _path, reason in workspace.queries.ignored(report.id)) for report in reports
        }
        destinations = workspace.queries.sync_counts()
    configured = {"s3": settings.s3_bucket, "database": settings.database_url}
    if options.json:
        plain = {
            "workspace": str(workspace.folder),
            "reports": [_report_object(report, left_out[report.id]) for report in reports],
            "destinations": {name: destinations[name] | {"configured": bool(configured[name])} for name in configured},
        }
        print(json.dumps(plain))
        return 0
    print(f"workspace {workspace.folder}")
    for report in reports:
        _print_report(report, left_out[report.id])
    if not reports:
        print("no reports yet: 'reportdesk process FOLDER' reads one")
    for name, address in configured.items():
        counts = ", ".join(f"{number} {state}" for state, number in sorted(destinations[name].items()) if number)
        print(f"{name}: {counts or 'nothing'}" if address else f"{name}: not set up")
    return 0


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
