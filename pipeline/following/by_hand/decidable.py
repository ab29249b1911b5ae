"""Whether what a person says of advertisers can be done: that the ids stand, and that there is something to take out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from pipeline.following.by_hand.decided import Word
from pipeline.following.merging import hold_advertisers
from register.ads import Ad
from register.advertisers import Advertiser
from register.database import take_turn
from register.following import AdvertiserLink
from register.words import LinkStrength

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class CannotDecideError(ValueError):
    """What a person asked for cannot be done; the message says why, and which advertiser stands. Nothing was written."""


def check_word(by: str, reason: str, now: datetime) -> Word:
    if not by.strip() or not reason.strip():
        raise CannotDecideError("a person's word on advertisers needs a name and a reason")
    return Word(by, reason, now)


def hold_pair(session: Session, one: int, other: int) -> tuple[int, int]:
    """Both, the older first; nobody contacts them and no round merges them until the transaction ends."""
    if one == other:
        raise CannotDecideError(f"advertiser {one} was named twice; two different ones were expected")
    take_turn(session)
    for advertiser in (one, other):
        _require_standing(session, advertiser)
    hold_advertisers(session, {one, other})
    return min(one, other), max(one, other)


def hold_one(session: Session, advertiser: int) -> None:
    take_turn(session)
    _require_standing(session, advertiser)
    hold_advertisers(session, {advertiser})


def _require_standing(session: Session, advertiser: int) -> None:
    found = session.execute(select(Advertiser.merged_into_id).where(Advertiser.id == advertiser)).first()
    if found is None:
        raise CannotDecideError(f"advertiser {advertiser}: there is none; outreach advertisers shows the ids")
    if found[0] is not None:
        raise CannotDecideError(
            f"advertiser {advertiser} was merged into {found[0]}, which stands for it now; name {found[0]}"
        )


def require_ads(session: Session, advertiser: int, ad_ids: set[int]) -> None:
    own = set(session.scalars(select(Ad.id).where(Ad.advertiser_id == advertiser)))
    strangers = sorted(ad_ids - own)
    if strangers:
        named = ", ".join(map(str, strangers))
        raise CannotDecideError(f"advertiser {advertiser} has no ad {named}; outreach ads shows whose it is")
    if not ad_ids or ad_ids == own:
        raise CannotDecideError(
            f"advertiser {advertiser} has {len(own)} ads and {len(ad_ids)} were named; expected some, not all"
        )


def find_merge(session: Session, advertiser: int, merged: int) -> AdvertiserLink:
    """The link by which it was merged: into this one, or into another that was merged into this one later."""
    found = session.execute(select(Advertiser.merged_into_id).where(Advertiser.id == merged)).first()
    if found is None or found[0] != advertiser:
        where = (
            "there is none"
            if found is None
            else f"it was merged into {found[0]}"
            if found[0]
            else "it stands"
        )
        raise CannotDecideError(f"advertiser {merged} was not merged into {advertiser}: {where}")
    link = session.scalar(
        select(AdvertiserLink).where(
            AdvertiserLink.newer_id == merged, AdvertiserLink.strength == LinkStrength.CERTAIN
        )
    )
    if link is None:
        raise CannotDecideError(
            f"advertiser {merged} was merged before it was kept what a merge brings; "
            f"name its ads: outreach advertiser split {advertiser} --ads …"
        )
    return link


def list_brought(session: Session, advertiser: int, link: AdvertiserLink) -> list[int]:
    brought = list(
        session.scalars(
            select(Ad.id).where(Ad.id.in_(link.moved.get("ads", [])), Ad.advertiser_id == advertiser)
        )
    )
    if not brought:
        raise CannotDecideError(
            f"advertiser {link.newer_id} brought no ad that advertiser {advertiser} still has; name ads with --ads"
        )
    return brought
