"""Identifier patterns as declared data (contracts, Identifier patterns)."""

from __future__ import annotations

from reportdesk.domain.values import dataclass

SOURCES = ("code", "text", "plate", "filename")
NORMALISATIONS = ("upper", "compact", "exact")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One named form of identifier.

    `regex` is searched in the normalised text of each source. `validator` is empty, "vin", "vin-form", "iso6346",
    "luhn" or "stdnum.<module>". `repair` exchanges look-alike characters (O/0, I/1 ...) when exactly one valid value
    results. `normalise` says in which form text is compared and kept: "upper" in upper case and with one form of each
    character (Unicode NFKC), "compact" likewise and without blanks and dashes in the value, "exact" as it was read.
    `min_confidence` is 0..1; a value below it asks for review. Smaller `priority` is shown first. A pattern of
    the settings file with the name of a built-in one changes only what it says.
    """

    name: str
    regex: str
    sources: tuple[str, ...] = ("code", "text")
    validator: str = ""
    repair: bool = False
    min_confidence: float = 0.0
    priority: int = 100
    enabled: bool = True
    normalise: str = "upper"


BUILT_IN_PATTERNS: tuple[Pattern, ...] = (
    Pattern("yard-id", r"@[A-Z]{2}\d{4}", ("code", "text"), repair=True, min_confidence=0.6, priority=10),
    Pattern("vin", r"[A-HJ-NPR-Z0-9]{17}", ("code", "text"), "vin", repair=True, min_confidence=0.6, priority=20),
    Pattern("container", r"[A-Z]{3}[UJZ]\d{7}", ("code", "text"), "iso6346", True, 0.6, 30),
    Pattern("plate", r"[A-Z0-9]{4,10}", ("plate",), min_confidence=0.6, priority=40, enabled=False),
    Pattern("imei", r"\d{15}", ("code", "text"), "stdnum.imei", min_confidence=0.6, priority=50, enabled=False),
    Pattern("generic", r"[A-Z0-9]{6,}", ("code",), priority=90, enabled=False),
)
