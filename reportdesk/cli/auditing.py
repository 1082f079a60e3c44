"""The audit trail: who decided what about which image."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from reportdesk.cli.setup import report_of, settings_of, workspace_to_read
from reportdesk.workspace.audit_file import audit_lines, save_audit


def audit(options: Namespace) -> int:
    """Print the audit trail as CSV, or write it into a file."""
    settings_of(options)
    with workspace_to_read(options) as workspace:
        report = report_of(options, workspace.queries)
        entries = workspace.reviews.audit(report)
        if options.output in (None, "-"):
            sys.stdout.writelines(audit_lines(entries))
            return 0
        number = save_audit(entries, Path(options.output))
    print(f"{number} decisions written to {options.output}", file=sys.stderr)
    return 0
