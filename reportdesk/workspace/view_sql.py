"""The statement that gives the images of a view in its order. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, time, timedelta
from typing import Any

from reportdesk.workspace.filters import Days, Filters
from reportdesk.workspace.rows import SortColumn, View
from reportdesk.workspace.search_text import match_of

Conditions = tuple[list[str], list[Any]]
_FOUND = "SELECT rowid FROM search WHERE search MATCH ?"


def ids_statement(view: View, after: int = 0) -> tuple[str, list[Any]]:
    """Return (SQL, parameters) of the ids of a view; only those above `after`."""
    match = match_of(view.search)
    conditions, parameters = conditions_of(view, after)
    direction = "DESC" if view.descending else "ASC"
    if match and len(conditions) == 1 and view.sort is SortColumn.ARRIVAL:
        # The index alone gives them in this order: three times as fast as by way of the table.
        return f"{_FOUND} ORDER BY rowid {direction}", [match]
    order = (
        f"{view.sort.value} {direction}, id {direction}" if view.sort is not SortColumn.ARRIVAL else f"id {direction}"
    )
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT id FROM images{where} ORDER BY {order}", parameters


def span_statement(view: View) -> tuple[str, list[Any]] | None:
    """Return (SQL, parameters) of first id, last id and number of the images of a view; None where they must be looked
    for. The number is that of the counters, so that nothing is counted."""
    whole = View(reports=view.reports, descending=view.descending)
    if view != whole or len(view.reports) > 1:
        return None
    where = " WHERE report_id = ?" if view.reports else ""
    ends = ", ".join(f"(SELECT id FROM images{where} ORDER BY id {way} LIMIT 1)" for way in ("ASC", "DESC"))
    sql = f"SELECT {ends}, (SELECT sum(number) FROM report_counts{where})"
    return sql, [*view.reports] * (3 if view.reports else 0)


def conditions_of(view: View, after: int = 0) -> Conditions:
    """Return what must hold for the images of a view, for a statement over `images`."""
    conditions: list[str] = []
    parameters: list[Any] = []

    def add(condition: str, *values: Any) -> None:
        conditions.append(condition)
        parameters.extend(values)

    if after:
        add("id > ?", after)
    if view.reports:
        add(_among("report_id", view.reports), *sorted(view.reports))
    if view.statuses:
        add(_among("status", view.statuses), *sorted(status.value for status in view.statuses))
    if match := match_of(view.search):
        add(f"id IN ({_FOUND})", match)
    filtered, values = _filters(view.filters)
    return conditions + filtered, parameters + values


def _filters(filters: Filters) -> Conditions:
    conditions: list[str] = []
    parameters: list[Any] = []
    for column, template, chosen in (
        ("reason", "{}", filters.reasons),
        ("operator", "report_id IN (SELECT id FROM reports WHERE {})", filters.operators),
        ("label", "id IN (SELECT image_id FROM image_vehicles WHERE {})", filters.vehicles),
    ):
        if chosen:
            conditions.append(template.format(_among(column, chosen)))
            parameters += sorted(chosen)
    if filters.delivery:
        condition, states = _delivered(sorted(filters.delivery))
        conditions.append(condition)
        parameters += states
    if filters.has_identifier is not None:
        conditions.append("identifier <> ''" if filters.has_identifier else "identifier = ''")
    for column, days in (("taken_at", filters.taken), ("queued_at", filters.added)):
        if days is not None:
            conditions.append(f"{column} >= ? AND {column} < ?")
            parameters += _span(days, in_utc=column == "queued_at")
    return conditions, parameters


def _delivered(states: list[str]) -> tuple[str, list[Any]]:
    """Return what must hold for one of the states. One destination is enough, but images are local only where none
    gets them."""
    on = [state for state in states if state != "off"]
    ways = [_among("sync_s3", on), _among("sync_database", on)] if on else []
    if "off" in states:
        ways.append("(sync_s3 = 'off' AND sync_database = 'off')")
    return f"({' OR '.join(ways)})", on * 2


def _among(column: str, values: Collection[Any]) -> str:
    return f"{column} IN ({','.join('?' * len(values))})"


def _span(days: Days, *, in_utc: bool) -> list[str]:
    """Return (first moment, first moment behind) of some days as they stand in the table, which sorts as text."""
    first = _moment(days[0], 0, in_utc) if days[0] else "0"
    behind = _moment(days[1], 1, in_utc) if days[1] else "9999-99"
    return [first, behind]


def _moment(day: str, later: int, in_utc: bool) -> str:
    """Return the first moment of a day of this machine's calendar, in UTC where the column is."""
    moment = datetime.combine(datetime.fromisoformat(day).date() + timedelta(days=later), time())
    return moment.astimezone(UTC).isoformat(timespec="seconds") if in_utc else moment.isoformat(timespec="seconds")
