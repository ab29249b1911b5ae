"""What `outreach churn` tells: the figures of the register and of today's call list, for programs and in words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from campaigns.call_list import find_team_id, list_calls
from outreach.advertisers import list_open_links
from register.database import reading
from reports.churn import describe_call_list, report_churn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from outreach.settings import Register
    from reports.churn import ChurnReport
    from reports.lives import Ages
    from reports.population import Population, Size
    from reports.survival import Estimate, Survival

_LONGEST_LIST = 10_000


@dataclass(frozen=True, slots=True)
class ToldChurn:
    """`team` is "" for the whole register; `ages` are of the numbers on today's call list."""

    team: str
    report: ChurnReport
    ages: Ages


def tell_churn(
    register: Register, team: str | None, first: date | None, last: date | None, worker: str, now: datetime
) -> ToldChurn:
    """Raises NothingThereError for a team that the profile lacks."""
    sure_from = register.profile.numbers.review_below
    with reading(register.engine) as session:
        team_id = None if team is None else find_team_id(session, register.profile, team)
        likely = [(link.older, link.newer) for link in list_open_links(session)]
        report = report_churn(session, sure_from, first, last, team_id, likely)
        name = "" if team is None else register.profile.team(team).name
        listed = _list_advertisers(session, register, name, worker, now)
        ages = describe_call_list(session, sure_from, listed, now.astimezone(register.profile.zone).date())
    return ToldChurn(name, report, ages)


def as_document(told: ToldChurn) -> dict[str, Any]:
    """For programs: shares between 0 and 1, lives in weeks, dates as text; null where it cannot be told."""
    found, lives = told.report, told.report.survival
    return {
        "from": found.first and found.first.isoformat(),
        "to": found.last and found.last.isoformat(),
        "team": told.team or None,
        "sources": found.sources,
        "rounds": found.rounds,
        "numbers": found.numbers,
        "advertisers": found.advertisers,
        "recycled": found.recycled,
        "changes": found.changes,
        "half_life": asdict(lives.half_life) if lives else None,
        "half_life_if_steady": asdict(lives.half_life_if_steady) if lives else None,
        "standing_after": {str(at): asdict(share) for at, share in lives.standing_after.items()} if lives else {},
        "churn_per_week": asdict(lives.churn_per_week) if lives else None,
        "lives": {"dated": lives.numbers, "gone": lives.gone, "undated": lives.undated} if lives else None,
        "curve": [asdict(step) for step in lives.curve] if lives else [],
        "weeks": [asdict(week) | {"monday": week.monday.isoformat()} for week in found.weeks],
        "changed_within": {str(at): asdict(share) for at, share in found.changed_within.items()},
        "changed_with_likely": {str(at): asdict(share) for at, share in found.changed_with_likely.items()},
        "call_list": asdict(told.ages),
        "population": _as_population(found.population) if found.population else None,
        "refusals": found.refusals,
    }  # fmt: skip


def in_words(told: ToldChurn) -> Iterator[str]:
    """Line by line, for people."""
    found = told.report
    whose = told.team or "the whole register"
    if found.first is None:
        yield f"Numbers of {whose}: no complete round in this period, so nothing can be told."
    else:
        yield (
            f"Numbers of {whose}, {found.first} to {found.last}: {found.rounds} complete rounds of "
            f"{found.sources} sources, {found.numbers} numbers, {found.advertisers} advertisers"
        )
        if found.survival:
            yield from _tell_lives(found.survival)
        yield from _tell_changes(found)
    yield from _tell_ages(told.ages)
    if found.population:
        yield from _tell_population(found.population)
    if found.refusals:
        yield from ("", *found.refusals)


def _list_advertisers(
    session: Session, register: Register, team: str, worker: str, now: datetime
) -> set[int]:
    teams = [team] if team else [each.name for each in register.profile.teams]
    return {
        call.advertiser_id
        for each in teams
        for call in list_calls(
            session, register.vault, register.profile, each, worker, now, limit=_LONGEST_LIST
        )
    }


def _tell_lives(lives: Survival) -> Iterator[str]:
    yield from ("", "How long a number lives, from the first round that saw it")
    yield _line("half of them are gone after", _weeks(lives.half_life))
    for weeks, share in lives.standing_after.items():
        yield _line(f"stand after {weeks} weeks", _percent(share))
    yield _line("go in a week, of all that stand", _percent(lives.churn_per_week))
    yield _line("half-life at that rate", _weeks(lives.half_life_if_steady))
    yield (
        f"  From {lives.numbers} numbers whose beginning was seen, {lives.gone} of them gone; {lives.undated} were older "
        "and count for the weekly rate alone."
    )


def _tell_changes(found: ChurnReport) -> Iterator[str]:
    yield from ("", "Advertisers with another number, of all since first seen")
    for weeks, share in found.changed_within.items():
        more = found.changed_with_likely[weeks].value
        likely = "" if more is None else f"; with likely ones {100 * more:.0f} %"
        yield _line(f"within {weeks} weeks", _percent(share) + likely)
    yield f"  {found.changes} changes are certain. {found.recycled} numbers came back with another holder."
    yield from ("", "Week by week (the last 8): from Monday, stood, gone, new")
    for week in found.weeks[-8:]:
        yield f"  {week.monday}  {week.standing:>6}  {week.gone:>6}  {week.new:>6}"


def _tell_ages(ages: Ages) -> Iterator[str]:
    yield from ("", f"Numbers on today's call list: {ages.numbers}")
    if ages.median_weeks is None or ages.median_weeks_since_proof is None:
        return
    yield _line("half are older than", f"{ages.median_weeks:.1f} weeks")
    yield _line("half were proven within the last", f"{ages.median_weeks_since_proof:.1f} weeks")
    for age, count in ages.by_age.items():
        yield _line(age, str(count))
    if ages.at_least:
        yield f"  Of {ages.at_least} the beginning was not seen: they are older than that."


def _tell_population(found: Population) -> Iterator[str]:
    yield from ("", "Advertisers in scope in the period, with those never seen")
    yield _line("seen", str(found.seen))
    yield _line("there were", _size(found.total))
    if found.rounds:
        yield _line(f"at the last time of looking, from {found.rounds[-1].on}", _size(found.rounds[-1].size))
    yield _line("a round of all sources sees", f"{found.seen_per_round:.0%}".replace("%", " %"))
    yield "  What this takes for granted:"
    yield from (f"  - {said}" for said in found.assumptions)


def _line(what: str, figure: str) -> str:
    return f"  {what:<44} {figure}"


def _weeks(found: Estimate) -> str:
    if found.value is None:
        least = "" if found.low is None else f", but after {found.low:.1f} weeks or more"
        return f"not seen yet{least}"
    high = "no upper bound yet" if found.high is None else f"{found.high:.1f}"
    return f"{found.value:.1f} weeks (95 %: {found.low or 0:.1f} to {high})"


def _percent(found: Estimate) -> str:
    if found.value is None:
        return "not followed so long yet"
    high = 1.0 if found.high is None else found.high
    return f"{100 * found.value:.0f} % (95 %: {100 * (found.low or 0):.0f} to {100 * high:.0f} %)"


def _size(found: Size) -> str:
    low, high = _bounds(found)
    return f"{found.value:.0f} (95 %: {low} to {'no upper bound' if high is None else high})"


def _bounds(found: Size) -> tuple[int, int | None]:
    """Whole advertisers, outwards."""
    return floor(found.low), None if found.high is None else ceil(found.high)


def _as_size(found: Size) -> dict[str, Any]:
    low, high = _bounds(found)
    return {"value": round(found.value, 1), "low": low, "high": high}


def _as_population(found: Population) -> dict[str, Any]:
    return {
        "seen": found.seen,
        "total": _as_size(found.total),
        "rounds": [
            {"from": one.on.isoformat(), "seen": one.seen, "size": _as_size(one.size)} for one in found.rounds
        ],
        "seen_per_round": found.seen_per_round,
        "uneven": found.uneven,
        "touring": found.touring,
        "if_equally_seen": round(found.if_equally_seen, 1),
        "assumptions": found.assumptions,
    }
