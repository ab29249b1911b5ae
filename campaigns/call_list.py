"""Whom a team calls today: the never-contacted first, then those whose next call is due, longest ago first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import aliased

from campaigns.errors import NothingThereError
from campaigns.gate_rules import Question, judge, list_basis, list_usable_numbers
from campaigns.giving_way import find_giving_way, is_listed
from campaigns.standing import gather_standings
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.contacts import ContactAttempt
from register.masking import mask_number
from register.numbers import PhoneNumber
from register.places import Area, Team
from register.rounds import Round
from register.sources import Source
from register.words import AdState, AttemptState, Channel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from campaigns.standing import Standing
    from campaigns.verdicts import Verdict
    from profiles import Profile
    from register.vault import Vault

_PAGE = 200
_LISTED = 50

_UNMADE = frozenset({AttemptState.OPENED, AttemptState.RELEASED})


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier contact: when, how, and what came of it (or how far it got)."""

    on: date
    channel: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Call:
    """A line of the call list. `numbers` are masked, in the order that --number counts them."""

    advertiser_id: int
    numbers: tuple[str, ...]
    kind: str
    area: str
    language: str
    since: date
    sources: tuple[str, ...]
    before: tuple[Before, ...]
    answer: Verdict


def list_calls(
    session: Session,
    vault: Vault,
    profile: Profile,
    team: str,
    worker: str,
    now: datetime,
    limit: int = _LISTED,
) -> list[Call]:
    """At most `limit` lines. Raises NothingThereError for a team that the profile lacks."""
    team_id = find_team_id(session, profile, team)
    question = Question(Channel.CALL, now, worker)
    listed = islice(_walk(session, profile, team_id, question), limit)
    return _describe_calls(session, vault, profile, list(listed))


def find_team_id(session: Session, profile: Profile, team: str) -> int:
    """Raises NothingThereError naming the teams there are."""
    try:
        name = profile.team(team).name
    except KeyError:
        names = ", ".join(found.name for found in profile.teams)
        raise NothingThereError(
            f"team {team!r}: profile {profile.name} has no such team; expected one of {names}"
        ) from None
    team_id = session.scalar(select(Team.id).where(Team.name == name))
    if team_id is None:
        raise NothingThereError(f"team {name!r} is not in the register yet; bring it in with: outreach init")
    return team_id


def _walk(
    session: Session, profile: Profile, team_id: int, question: Question
) -> Iterator[tuple[Standing, Verdict]]:
    """Those who stand on the list, in its order; reads on only as far as it is asked to."""
    seen: set[int] = set()
    known_otherwise: list[
        Standing
    ] = []  # new to us, but one of the numbers is not, or somebody likely the same
    for page in _pages(session, _select_never_contacted(profile, team_id)):
        for standing in _gather_new(session, profile, question, page, seen):
            if any(
                contact.state not in _UNMADE for her in (standing, *standing.kin) for contact in her.contacts
            ):
                known_otherwise.append(standing)
            else:
                yield from _judge_line(standing, profile, team_id, question)
    for standing in known_otherwise:
        yield from _judge_line(standing, profile, team_id, question)
    for page in _pages(session, _select_contacted(profile, team_id, question.now)):
        for standing in _gather_new(session, profile, question, page, seen):
            yield from _judge_line(standing, profile, team_id, question)


def _gather_new(
    session: Session, profile: Profile, question: Question, page: list[int], seen: set[int]
) -> list[Standing]:
    """Those of a page that were not on one before, without those who give way to somebody likely the same."""
    standings = gather_standings(session, page)
    new = {standings[found].advertiser_id: standings[found] for found in page}
    for known in seen & new.keys():
        del new[known]
    seen.update(new)
    aside = find_giving_way(session, new.values(), profile, question)
    return [standing for standing in new.values() if standing.advertiser_id not in aside]


def _judge_line(
    standing: Standing, profile: Profile, team_id: int, question: Question
) -> Iterator[tuple[Standing, Verdict]]:
    answer = judge(standing, profile, question)
    if is_listed(answer) and any(ad.team_id == team_id for ad in list_basis(standing, profile)):
        yield standing, answer


def _pages(session: Session, query: Select[int, int]) -> Iterator[list[int]]:
    """Advertiser ids of a query of (key, advertiser id), read in the order of the key, page by page."""
    last = 0
    key = query.selected_columns[0]
    while rows := session.execute(query.where(key > last).order_by(key).limit(_PAGE)).all():
        yield list(dict.fromkeys(row[1] for row in rows))
        last = rows[-1][0]


def _select_never_contacted(profile: Profile, team_id: int) -> Select[int, int]:
    """By ad, oldest first: who has waited longest is closest to being gone."""
    tried = exists().where(
        ContactAttempt.advertiser_id == Ad.advertiser_id, ContactAttempt.state.not_in(_UNMADE)
    )
    return (
        select(Ad.id, Advertiser.id)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .join(Advertiser, Advertiser.id == Ad.advertiser_id)
        .where(*_is_in_reach(profile, team_id), Advertiser.safeguarding_at.is_(None), ~tried)
    )


def _select_contacted(profile: Profile, team_id: int, now: datetime) -> Select[int, int]:
    """By the last contact, longest ago first; only those whose next call may be due."""
    later = aliased(ContactAttempt)
    again = exists().where(later.advertiser_id == ContactAttempt.advertiser_id, later.id > ContactAttempt.id)
    listed = exists().where(
        Ad.advertiser_id.in_([ContactAttempt.advertiser_id, Advertiser.merged_into_id]),
        Sighting.id == Ad.sighting_id,
        *_is_in_reach(profile, team_id),
    )
    return (
        select(ContactAttempt.id, Advertiser.id)
        .join(Advertiser, Advertiser.id == ContactAttempt.advertiser_id)
        .where(Advertiser.safeguarding_at.is_(None), _may_be_due(profile, now), ~again, listed)
    )


def _may_be_due(profile: Profile, now: datetime) -> ColumnElement[bool]:
    """What the last contact says of the next: a first sieve, in whole days as the gate counts them."""
    today = now.astimezone(profile.zone).date()
    due: list[ColumnElement[bool]] = [ContactAttempt.outcome.is_(None)]
    for outcome in profile.outcomes:
        if outcome.ends_for != "advertiser":
            day = today - timedelta(days=(outcome.again_after_days or 0) - 1)
            before = datetime.combine(day, time(), profile.zone)
            due.append(and_(ContactAttempt.outcome == outcome.name, ContactAttempt.opened_at < before))
    return or_(*due)


def _is_in_reach(profile: Profile, team_id: int) -> tuple[ColumnElement[bool], ...]:
    """A first sieve; the gate judges what passes it."""
    seeks = profile.seeks
    return (
        Ad.state == AdState.LIVE,
        Sighting.team_id == team_id,
        Sighting.excluded == "",
        Sighting.kind.in_(sorted(seeks.kinds - seeks.counted_apart)),
        Sighting.advertises.in_(sorted(seeks.advertises)),
    )


def _describe_calls(
    session: Session, vault: Vault, profile: Profile, listed: list[tuple[Standing, Verdict]]
) -> list[Call]:
    bases = {standing.advertiser_id: list_basis(standing, profile) for standing, _ in listed}
    ads = [ad for basis in bases.values() for ad in basis]
    areas = _name(session, Area.id, Area.name, {ad.area_id for ad in ads if ad.area_id is not None})
    sources = _name(session, Source.id, Source.name, {ad.source_id for ad in ads})
    dates = _name(session, Round.id, Round.dated, {ad.first_round_id for ad in ads})
    usable = {standing.advertiser_id: list_usable_numbers(standing, profile) for standing, _ in listed}
    masked = mask_numbers(session, vault, {number.number_id for own in usable.values() for number in own})
    return [
        Call(
            advertiser_id=standing.advertiser_id,
            numbers=tuple(masked[number.number_id] for number in usable[standing.advertiser_id]),
            kind=basis[0].kind,
            area=areas.get(basis[0].area_id or 0, ""),
            language=basis[0].language,
            since=min(dates[ad.first_round_id] for ad in basis),
            sources=tuple(sorted({sources[ad.source_id] for ad in basis})),
            before=_tell_before(standing, profile),
            answer=answer,
        )
        for standing, answer in listed
        if (basis := bases[standing.advertiser_id])
    ]


def _tell_before(standing: Standing, profile: Profile) -> tuple[Before, ...]:
    return tuple(
        Before(
            contact.opened_at.astimezone(profile.zone).date(),
            contact.channel,
            contact.outcome or contact.state,
        )
        for contact in standing.contacts
        if contact.state not in _UNMADE and not contact.corrected
    )


def mask_numbers(session: Session, vault: Vault, number_ids: Collection[int]) -> dict[int, str]:
    sealed = session.execute(
        select(PhoneNumber.id, PhoneNumber.number_sealed).where(PhoneNumber.id.in_(number_ids))
    )
    return {found: mask_number(vault.open("numbers.number", found, value)) for found, value in sealed}


def _name(session: Session, key: Any, value: Any, wanted: Collection[int]) -> dict[int, Any]:
    return {row[0]: row[1] for row in session.execute(select(key, value).where(key.in_(wanted)))}
