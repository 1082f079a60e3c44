"""What can go wrong with registers and exports."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError


class RegisterInvalid(ReportdeskError):
    """A file that cannot be taken as a register."""

    reason = "register-invalid"
    hint = "Save the list as CSV or XLSX with one heading row and one identifier in each row, then import it again."


class ExportStopped(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "export-stopped"
    hint = "Nothing was written. Export again when you need it."
