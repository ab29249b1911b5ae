"""What a round has learned from the rounds before it: how common phrases are, and when its source was last looked at.

It is settled when the round begins, so that how the round's ads come in batches makes no difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from pipeline.following.commonness import Commonness
from pipeline.following.knowledge import StoredAds
from pipeline.following.linker import RoundLinking
from pipeline.following.traits import Speller
from register.ads import Ad
from register.advertisers import Advertiser
from register.database import take_turn, writing
from register.following import PhraseCounts
from register.rounds import Round

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from profiles import Profile
    from register.vault import Vault

_ONLY: Final = 1  # the one row
_MOST_COUNTED: Final = 20_000  # advertisers at once, the newest: a share is told by them as well
_AT_ONCE: Final = 1000


def learn(engine: Engine, vault: Vault, profile: Profile, round_id: int) -> RoundLinking:
    """Count the phrases of advertisers that earlier rounds brought, and say what this round compares with."""
    speller = Speller(vault)
    review_below = profile.numbers.review_below
    with writing(engine) as session:
        take_turn(session)
        found = session.get_one(Round, round_id)
        common = _count_new(session, StoredAds(session, vault, speller, review_below), round_id)
        since = session.scalar(
            select(func.max(Round.dated)).where(Round.source_id == found.source_id, Round.id < round_id)
        )
        return RoundLinking(round_id, found.dated, since, common, speller, review_below)


def load_commonness(session: Session) -> Commonness:
    """As last counted."""
    row = session.get(PhraseCounts, _ONLY)
    return Commonness() if row is None else Commonness(row.counts, row.advertisers)


def _count_new(session: Session, ads: StoredAds, round_id: int) -> Commonness:
    row = session.get(PhraseCounts, _ONLY)
    common = Commonness() if row is None else Commonness(row.counts, row.advertisers)
    first_ads = session.execute(
        select(Advertiser.id, func.min(Ad.id))
        .join(Ad, Ad.advertiser_id == Advertiser.id)
        .where(Advertiser.id > (0 if row is None else row.counted_to), Advertiser.first_round_id < round_id)
        .group_by(Advertiser.id)
        .order_by(Advertiser.id.desc())
        .limit(_MOST_COUNTED)
    ).all()
    if not first_ads:
        return common
    for start in range(0, len(first_ads), _AT_ONCE):
        some = [ad_id for _, ad_id in first_ads[start : start + _AT_ONCE]]
        ads.fetch(some)
        for ad_id in some:
            ad = ads.pop(ad_id, None) or ads[ad_id]
            common.add(ad.marks_counted)
    session.merge(
        PhraseCounts(
            id=_ONLY, counts=common.to_bytes(), advertisers=common.advertisers, counted_to=first_ads[0][0]
        )
    )
    return common
