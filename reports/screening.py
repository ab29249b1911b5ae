"""The screening report: ads by kind and team, what is new, gone and back, and numbers that changed.

Every figure is counted from rounds, ads and sightings of the period; nothing is kept for the report alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from register.ads import Ad, Sighting
from register.numbers import SightingNumber
from register.places import Team
from register.rounds import Round
from register.sources import Source
from register.words import AdState, RoundState

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

NO_TEAM = "no team"


@dataclass(frozen=True, slots=True)
class SourceWeek:
    """One source in the period: the state of its last round, and figures added over its rounds."""

    source: str
    rounds: int
    state: str
    reason: str
    new: int
    changed: int
    gone: int
    back: int
    excluded: int


@dataclass(frozen=True, slots=True)
class ScreeningReport:
    """`live` counts ads in scope by (kind, team) as they stand now, after the newest round of all, on `stands_on`;
    `apart` by kind those that the profile counts apart; `first` and `last` are the days of the period's rounds.
    """

    first: date | None
    last: date | None
    live: Counter[tuple[str, str]]
    sources: list[SourceWeek]
    excluded: Counter[str]
    numbers_new: int
    numbers_changed: int
    review: int
    apart: Counter[str] = field(default_factory=Counter)
    teams: list[str] = field(default_factory=list)
    stands_on: date | None = None


def report_screening(
    session: Session, first: date | None = None, last: date | None = None
) -> ScreeningReport:
    """The period from `first` to `last`, both included; open ends where None."""
    query = select(Round).where(Round.state != RoundState.RUNNING).order_by(Round.id)
    if first is not None:
        query = query.where(Round.dated >= first)
    if last is not None:
        query = query.where(Round.dated <= last)
    rounds = session.scalars(query).all()
    excluded: Counter[str] = Counter()
    for found in rounds:
        excluded.update(found.excluded)
    return ScreeningReport(
        first=min((found.dated for found in rounds), default=first),
        last=max((found.dated for found in rounds), default=last),
        live=_count_live(session),
        apart=_count_apart(session),
        sources=_sum_by_source(session, list(rounds)),
        excluded=excluded,
        numbers_new=sum(found.numbers_new for found in rounds),
        numbers_changed=len(find_number_changes(session, [found.id for found in rounds])),
        review=sum(found.review for found in rounds),
        teams=[*session.scalars(select(Team.name).order_by(Team.id)), NO_TEAM],
        stands_on=session.scalar(select(func.max(Round.dated)).where(Round.state != RoundState.RUNNING)),
    )


def find_number_changes(session: Session, round_ids: list[int]) -> list[int]:
    """Advertisers with an ad that, under the same id, shows other numbers than before these rounds."""
    now = select(Sighting.id, Sighting.ad_id, Ad.advertiser_id).join(Ad, Ad.id == Sighting.ad_id)
    changed = set()
    for sighting_id, ad_id, advertiser_id in session.execute(
        now.where(
            Sighting.first_round_id.in_(round_ids),
            Sighting.first_round_id > Ad.first_round_id,
            Sighting.excluded == "",
        )
    ):
        before = session.scalar(
            select(func.max(Sighting.id)).where(Sighting.ad_id == ad_id, Sighting.id < sighting_id)
        )
        if before is None:
            continue
        old, new = (_number_ids(session, found) for found in (before, sighting_id))
        if old and new and old != new:
            changed.add(advertiser_id or 0)
    return sorted(changed)


def _number_ids(session: Session, sighting_id: int) -> set[int]:
    return set(
        session.scalars(select(SightingNumber.number_id).where(SightingNumber.sighting_id == sighting_id))
    )


def _count_live(session: Session) -> Counter[tuple[str, str]]:
    rows = session.execute(
        select(Sighting.kind, func.coalesce(Team.name, NO_TEAM), func.count())
        .select_from(Ad)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .outerjoin(Team, Team.id == Sighting.team_id)
        .where(Ad.state == AdState.LIVE, Sighting.excluded == "")
        .group_by(Sighting.kind, Team.name)
    )
    return Counter({(kind, team): count for kind, team, count in rows})


def _count_apart(session: Session) -> Counter[str]:
    rows = session.execute(
        select(Sighting.kind, func.count())
        .select_from(Ad)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.state == AdState.LIVE, Sighting.excluded.startswith("apart:"))
        .group_by(Sighting.kind)
    )
    return Counter(dict(rows.all()))


def _sum_by_source(session: Session, rounds: list[Round]) -> list[SourceWeek]:
    names = {row.id: row.name for row in session.execute(select(Source.id, Source.name))}
    weeks = []
    for source_id in dict.fromkeys(found.source_id for found in rounds):
        own = [found for found in rounds if found.source_id == source_id]
        weeks.append(
            SourceWeek(
                source=names[source_id],
                rounds=len(own),
                state=own[-1].state,
                reason=own[-1].reason,
                new=sum(found.new for found in own),
                changed=sum(found.changed for found in own),
                gone=sum(found.gone for found in own),
                back=sum(found.back for found in own),
                excluded=sum(sum(found.excluded.values()) for found in own),
            )
        )
    return sorted(weeks, key=lambda week: week.source)
