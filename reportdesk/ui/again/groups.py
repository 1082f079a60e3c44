"""The groups of images that can be read again, with their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from reportdesk.domain.failures import RejectedByPerson
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.engine.engine import Engine
from reportdesk.ui.find.filter_words import reason_word
from reportdesk.ui.words import stage_word, tr
from reportdesk.workspace.filters import Filters
from reportdesk.workspace.finding import ReasonCount
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Group:
    """Some images: a heading it stands under, its words and number, a tip, and how to get the images."""

    heading: str
    text: str
    number: int
    tip: str
    images: Callable[[], Sequence[int]]
    is_failed: bool = False


def groups_of(workspace: Workspace, engine: Engine, reports: frozenset[int], selected: Sequence[int]) -> list[Group]:
    """Return what there is to be read again in some reports (none: in all); takes a moment with many images.

    Raises:
        WorkspaceError: the workspace cannot be read.
    """
    groups = []
    if selected:
        groups.append(Group("", tr("Selected images"), len(selected), "", lambda: selected))
    groups += [_of_reason(workspace, reports, entry) for entry in workspace.finding.reasons(reports)]
    for stages, number in workspace.finding.unavailable(reports).items():
        names = stages.split()
        text = tr("Not available then: {}").format(", ".join(map(stage_word, names)))
        tip = tr("A model file or program was missing. Install it first.")
        ask = partial(_lacking, workspace, reports, stages)
        groups.append(Group(tr("Read already"), text, number, tip, ask))
    outdated = _among(workspace, reports, engine.outdated(_only(reports)))
    if outdated:
        tip = tr("Models, identifier patterns or settings are others now. What people decided is kept.")
        groups.append(
            Group(tr("Read already"), tr("Read in another way than now"), len(outdated), tip, lambda: outdated)
        )
    return groups


def _of_reason(workspace: Workspace, reports: frozenset[int], entry: ReasonCount) -> Group:
    is_failed = entry.status is ImageStatus.FAILED
    view = View(reports, frozenset({entry.status}), filters=Filters(reasons=frozenset({entry.reason})))
    heading = tr("Failed") if is_failed else tr("Needs review")
    ask = partial(workspace.queries.ids, view)
    # What a person rejected was read well enough; it is offered, but not ticked with what failed.
    is_failed = is_failed and entry.reason != RejectedByPerson.reason
    return Group(heading, reason_word(entry.reason), entry.number, entry.example, ask, is_failed)


def _lacking(workspace: Workspace, reports: frozenset[int], stages: str) -> list[int]:
    return _among(workspace, reports, workspace.queries.select_ids(report=_only(reports), unavailable=stages))


def _only(reports: frozenset[int]) -> int | None:
    return next(iter(reports)) if len(reports) == 1 else None


def _among(workspace: Workspace, reports: frozenset[int], images: list[int]) -> list[int]:
    """Return those images that belong to the reports, where these are several and not all."""
    if len(reports) < 2:
        return images
    shown = set(workspace.queries.ids(View(reports)))
    return [image for image in images if image in shown]
