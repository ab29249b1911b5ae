"""The advertisers of the register as `outreach advertisers` shows them: what stands behind each, numbers masked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from campaigns.call_list import mask_numbers
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.following import AdvertiserLink, Holding
from register.places import Area, Team
from register.rounds import Round
from register.sources import Source
from register.words import AdState, LinkStrength

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from sqlalchemy.orm import Session

    from register.vault import Vault

_AT_ONCE = 500
_FIRST, _LAST = Round.__table__.alias("first_round"), Round.__table__.alias("last_round")


@dataclass(frozen=True, slots=True)
class ShownAdvertiser:
    """`ads` counts all, `live` those that stand; kinds, areas and teams are of the live ones, or of all if none is.

    `numbers` are masked, the last one taken up first. `merged`: ids that she stands for. `likely`: who may be the same.
    """

    id: int
    first_seen: date
    last_seen: date
    ads: int
    live: int
    sources: tuple[str, ...]
    kinds: tuple[str, ...]
    areas: tuple[str, ...]
    teams: tuple[str, ...]
    numbers: tuple[str, ...]
    merged: tuple[int, ...]
    likely: tuple[int, ...]


class OpenLink(NamedTuple):
    """That two advertisers, the older first, are likely one; nobody has decided it yet."""

    older: int
    newer: int
    weight: float
    reasons: tuple[str, ...]
    since: date


def list_advertisers(session: Session, vault: Vault, team_id: int | None = None) -> Iterator[ShownAdvertiser]:
    """Those with live ads in scope, in the order of their ids; `team_id`: with a live ad of that team."""
    live = (
        select(Ad.advertiser_id)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.state == AdState.LIVE, Sighting.excluded == "")
        .distinct()
        .order_by(Ad.advertiser_id)
        .limit(_AT_ONCE)
    )
    if team_id is not None:
        live = live.where(Sighting.team_id == team_id)
    after = 0
    while found := session.scalars(live.where(Ad.advertiser_id > after)).all():
        ids = [advertiser for advertiser in found if advertiser is not None]
        shown = show_advertisers(session, vault, ids)
        yield from (shown[advertiser] for advertiser in ids)
        after = ids[-1]


def show_advertisers(session: Session, vault: Vault, ids: Collection[int]) -> dict[int, ShownAdvertiser]:
    """By id; standing ones that have an ad in scope."""
    numbers, merged = _mask_held(session, vault, ids), _find_merged(session, ids)
    likely = _find_likely(session, {*ids, *(each for group in merged.values() for each in group)})
    return {
        advertiser: _show(advertiser, ads, numbers[advertiser], merged[advertiser], likely[advertiser])
        for advertiser, ads in _find_ads(session, ids).items()
    }


def list_open_links(session: Session, members: Collection[int] | None = None) -> list[OpenLink]:
    """Undecided likely links, between those who stand for the two today, the weightiest first.

    `members`: only links of these ids, and of nobody that was merged into them unless it is among them.
    """
    one, other = Advertiser.__table__.alias("one"), Advertiser.__table__.alias("other")
    older = func.coalesce(one.c.merged_into_id, one.c.id)
    newer = func.coalesce(other.c.merged_into_id, other.c.id)
    query = (
        select(older, newer, AdvertiserLink.weight, AdvertiserLink.because, AdvertiserLink.linked_at)
        .join(one, one.c.id == AdvertiserLink.older_id)
        .join(other, other.c.id == AdvertiserLink.newer_id)
        .where(
            AdvertiserLink.strength == LinkStrength.LIKELY,
            AdvertiserLink.decided_at.is_(None),
            older != newer,
        )
        .order_by(AdvertiserLink.weight.desc(), AdvertiserLink.id)
    )
    if members is not None:
        query = query.where(AdvertiserLink.older_id.in_(members) | AdvertiserLink.newer_id.in_(members))
    links: dict[tuple[int, int], OpenLink] = {}
    for a, b, weight, because, linked_at in session.execute(query):
        pair = (min(a, b), max(a, b))
        found = OpenLink(*pair, weight, tuple(because.get("reasons", ())), linked_at.date())
        links.setdefault(pair, found)
    return list(links.values())


class _Ad(NamedTuple):
    state: str
    kind: str
    area: str | None
    team: str | None
    source: str
    first: date
    last: date


def _show(
    advertiser: int, ads: list[_Ad], numbers: list[str], merged: list[int], likely: list[int]
) -> ShownAdvertiser:
    live = [ad for ad in ads if ad.state == AdState.LIVE]
    told = live or ads
    return ShownAdvertiser(
        id=advertiser,
        first_seen=min(ad.first for ad in ads),
        last_seen=max(ad.last for ad in ads),
        ads=len(ads),
        live=len(live),
        sources=_each_once(ad.source for ad in told),
        kinds=_each_once(ad.kind for ad in told),
        areas=_each_once(ad.area for ad in told),
        teams=_each_once(ad.team for ad in told),
        numbers=tuple(numbers),
        merged=tuple(merged),
        likely=tuple(likely),
    )


def _each_once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({word for word in words if word}))


def _find_ads(session: Session, ids: Collection[int]) -> dict[int, list[_Ad]]:
    rows = session.execute(
        select(
            Ad.advertiser_id, Ad.state, Sighting.kind, Area.name, Team.name, Source.name, _FIRST.c.dated, _LAST.c.dated
        )
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .join(Source, Source.id == Ad.source_id)
        .join(_FIRST, _FIRST.c.id == Ad.first_round_id)
        .join(_LAST, _LAST.c.id == Sighting.last_round_id)
        .outerjoin(Area, Area.id == Sighting.area_id)
        .outerjoin(Team, Team.id == Sighting.team_id)
        .where(Ad.advertiser_id.in_(ids), Sighting.excluded == "")
        .order_by(Ad.advertiser_id, Ad.id)
    )  # fmt: skip
    ads: dict[int, list[_Ad]] = defaultdict(list)
    for advertiser, *told in rows:
        ads[advertiser].append(_Ad(*told))
    return ads


def _mask_held(session: Session, vault: Vault, ids: Collection[int]) -> dict[int, list[str]]:
    rows = session.execute(
        select(Holding.advertiser_id, Holding.number_id)
        .where(Holding.advertiser_id.in_(ids))
        .order_by(Holding.number_id.desc())
    ).all()
    masked = mask_numbers(session, vault, {number_id for _, number_id in rows})
    held: dict[int, list[str]] = defaultdict(list)
    for advertiser, number_id in rows:
        held[advertiser].append(masked[number_id])
    return held


def _find_merged(session: Session, ids: Collection[int]) -> dict[int, list[int]]:
    merged: dict[int, list[int]] = defaultdict(list)
    for advertiser, standing in session.execute(
        select(Advertiser.id, Advertiser.merged_into_id)
        .where(Advertiser.merged_into_id.in_(ids))
        .order_by(Advertiser.id)
    ):
        merged[standing or 0].append(advertiser)
    return merged


def _find_likely(session: Session, members: Collection[int]) -> dict[int, list[int]]:
    likely: dict[int, list[int]] = defaultdict(list)
    for link in list_open_links(session, members):
        likely[link.older].append(link.newer)
        likely[link.newer].append(link.older)
    return likely
