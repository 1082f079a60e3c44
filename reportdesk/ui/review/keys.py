"""The keys of the review: declared once, for the actions and for the overlay that shows them."""

from __future__ import annotations

from reportdesk.domain.values import dataclass
from reportdesk.ui.words import tr


@dataclass(frozen=True, slots=True)
class Key:
    """One command: its name in the program, its keys (the first one is shown), what it does, under which heading."""

    name: str
    keys: tuple[str, ...]
    words: str
    group: str


def review_keys() -> list[Key]:
    """Return all commands of the review in the order in which the overlay shows them."""
    decide, go, look, more = tr("Decide"), tr("Go"), tr("Look"), tr("More")
    return [
        Key("accept", ("A",), tr("Accept, and go to the next one that waits"), decide),
        Key("reject", ("R",), tr("Reject, with a reason"), decide),
        Key("correct", ("C",), tr("Type the right identifier, or just its end"), decide),
        Key("mend", ("E",), tr("Mend the identifier that was read"), decide),
        *(Key(f"take-{n}", (str(n),), tr("Take suggestion {}").format(n), "") for n in range(1, 10)),
        Key("comment", ("M",), tr("Write a comment"), decide),
        Key("read", ("B",), tr("Draw a box and read just that part again"), decide),
        Key("vehicle", ("V",), tr("Add a vehicle"), decide),
        Key("no-vehicle", ("X",), tr("Remove the chosen vehicle"), decide),
        Key("undo", ("Ctrl+Z",), tr("Undo"), decide),
        Key("redo", ("Ctrl+Y", "Ctrl+Shift+Z"), tr("Do again"), decide),
        Key("next-waiting", ("U",), tr("Next one that waits"), go),
        Key("previous-waiting", ("Shift+U",), tr("Previous one that waits"), go),
        Key("next", ("N", "PgDown"), tr("Next image"), go),
        Key("previous", ("P", "PgUp"), tr("Previous image"), go),
        Key("finding-down", ("Down", "J"), tr("Next finding"), go),
        Key("finding-up", ("Up", "K"), tr("Previous finding"), go),
        Key("leave", ("Esc",), tr("Back to the table"), go),
        Key("zoom-in", ("+", "="), tr("Larger"), look),
        Key("zoom-out", ("-",), tr("Smaller"), look),
        Key("fit", ("F", "0"), tr("Whole picture"), look),
        Key("actual", ("O",), tr("Original size, 1:1"), look),
        Key("turn", ("T",), tr("Turn the view"), look),
        Key("magnifier", ("G",), tr("Magnifying glass"), look),
        Key("pan-left", ("Ctrl+Left",), tr("Move left"), look),
        Key("pan-right", ("Ctrl+Right",), tr("Move right"), look),
        Key("pan-up", ("Ctrl+Up",), tr("Move up"), look),
        Key("pan-down", ("Ctrl+Down",), tr("Move down"), look),
        Key("layer-1", ("Ctrl+1",), tr("Boxes of identifiers"), more),
        Key("layer-2", ("Ctrl+2",), tr("Boxes of codes"), more),
        Key("layer-3", ("Ctrl+3",), tr("Boxes of printed text"), more),
        Key("layer-4", ("Ctrl+4",), tr("Boxes of vehicles"), more),
        Key("layer-5", ("Ctrl+5",), tr("Boxes of plates"), more),
        Key("layers", ("L",), tr("All boxes"), more),
        Key("help", ("?", "F1", "Shift+?"), tr("These keys"), more),
    ]
