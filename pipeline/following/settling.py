"""Settling likely links: what was likely when an ad came is certain once the old ad is seen to be gone.

When an ad comes, nobody can know whether the one it resembles stands in the same round. A round that a file may still
add to takes back what it called gone, so a link waits until the source has had another round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased

from pipeline.following.decision import CERTAIN_BY_TEXT
from pipeline.following.evidence import Setting, compare
from pipeline.following.knowledge import StoredAds
from pipeline.following.learning import load_commonness
from pipeline.following.merging import Merge, hold_advertisers, merge_advertisers
from pipeline.following.traits import Speller
from register.ads import Ad
from register.advertisers import Advertiser
from register.following import AdvertiserLink
from register.words import AdState, LinkStrength

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from register.rounds import Round
    from register.vault import Vault

_AT_ONCE: Final = 1000  # links; the others are settled after the next round


def settle_likely_links(
    session: Session, vault: Vault, closed: Round, review_below: float
) -> Sequence[Merge]:
    """Merge those of whom wording, fields and the vanished ad now tell enough. The caller records it."""
    links = _find_with_gone_ads(session, closed)
    if not links:
        return ()
    ads = StoredAds(session, vault, Speller(vault), review_below)
    ads.fetch({ad_id for link in links for ad_id in (link.ad_id, link.old_ad_id) if ad_id is not None})
    common = load_commonness(session)
    merges = []
    for link in links:
        assert link.ad_id is not None and link.old_ad_id is not None, "the question asks for both"  # noqa: PT018
        new, old = ads[link.ad_id], ads[link.old_ad_id]
        if new.numbers & old.numbers:
            continue  # a phone that several share
        evidence = compare(new, old, common, Setting())
        if evidence.weight < CERTAIN_BY_TEXT:
            continue
        hold_advertisers(session, {link.older_id, link.newer_id})
        merges.append(
            merge_advertisers(
                session, link.newer_id, link.older_id, because=evidence.reasons, weight=evidence.weight,
                round_id=closed.id,
            )
        )  # fmt: skip
    return merges


def _find_with_gone_ads(session: Session, closed: Round) -> list[AdvertiserLink]:
    """Likely links of two who still stand, each likely to be nobody else, whose old ad this source has given up."""
    known_by = closed.id if closed.origin == "screening" else closed.id - 1
    older, newer, other = aliased(Advertiser), aliased(Advertiser), aliased(AdvertiserLink)
    touching = or_(other.older_id == AdvertiserLink.newer_id, other.newer_id == AdvertiserLink.newer_id)
    likely_links = (
        select(func.count()).where(touching, other.strength == LinkStrength.LIKELY).scalar_subquery()
    )
    return list(
        session.scalars(
            select(AdvertiserLink)
            .join(Ad, Ad.id == AdvertiserLink.old_ad_id)
            .join(older, older.id == AdvertiserLink.older_id)
            .join(newer, newer.id == AdvertiserLink.newer_id)
            .where(
                AdvertiserLink.strength == LinkStrength.LIKELY,
                AdvertiserLink.decided_at.is_(None),
                AdvertiserLink.ad_id.is_not(None),
                Ad.source_id == closed.source_id,
                Ad.state == AdState.GONE,
                Ad.gone_round_id <= known_by,
                older.merged_into_id.is_(None),
                newer.merged_into_id.is_(None),
                likely_links == 1,
            )
            .order_by(AdvertiserLink.id)
            .limit(_AT_ONCE)
        )
    )
