"""A person's word on advertisers: these two are one, this one is two, these are not one.

It stands whatever later rounds say; the linker looks at links that a person has decided. Every act takes its turn with
intake, holds the advertisers as whoever contacts them does, and is the last thing in the audit log of its transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from pipeline.following.by_hand.decidable import (
    CannotDecideError,
    check_word,
    find_merge,
    hold_one,
    hold_pair,
    list_brought,
    require_ads,
)
from pipeline.following.by_hand.decided import (
    Word,
    decide_link,
    inherit_kin,
    list_kin_links,
    note_word,
    settle_likely,
)
from pipeline.following.by_hand.parting import move_ads
from pipeline.following.merging import find_link, merge_advertisers, record_merges
from register.ads import Ad, Sighting
from register.advertisers import Advertiser, list_merged_ids
from register.audit import record_act
from register.contacts import ContactAttempt
from register.database import allocate_ids
from register.following import AdvertiserLink, Holding
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import extend_suppressions
from register.words import LinkStrength

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

    from register.vault import Vault

_MERGED = "a person says that they are one"
_PARTED = "a person took them apart"
_APART = "a person says that they are not one"


def merge_by_hand(
    session: Session, vault: Vault, one: int, other: int, *, by: str, reason: str, now: datetime
) -> int:
    """These two are one; also confirms a likely link. Returns the id that stands: the older one.

    A refusal of either covers the numbers of both from then on. Raises CannotDecideError.
    """
    word = check_word(by, reason, now)
    standing, merged = hold_pair(session, one, other)
    link = find_link(session, standing, merged)
    known = [] if link is None else link.because.get("reasons", [])
    merge = merge_advertisers(
        session, merged, standing, because=list(dict.fromkeys([_MERGED, *known])),
        weight=0.0 if link is None else link.weight, decided_by=by,
    )  # fmt: skip
    note_word(session, vault, _require_link(session, standing, merged), word)
    extend_suppressions(session, standing, _list_hashes(session, list_merged_ids(session, standing)))
    record_merges(session, vault, [merge], actor=by)
    return standing


def split_by_hand(
    session: Session,
    vault: Vault,
    advertiser: int,
    ad_ids: Collection[int],
    *,
    review_below: float,
    by: str,
    reason: str,
    now: datetime,
) -> int:
    """Take these ads out of an advertiser; returns the id of the new one that has them now.

    No round makes one of the two again. Refusals, safeguarding and every contact until now count for both.
    `review_below` is the profile's: from there on a number is certain. Raises CannotDecideError.
    """
    word = check_word(by, reason, now)
    hold_one(session, advertiser)
    require_ads(session, advertiser, set(ad_ids))
    (taker,) = allocate_ids(session, Advertiser, 1)
    first = session.scalar(select(func.min(Ad.first_round_id)).where(Ad.id.in_(ad_ids)))
    session.add(Advertiser(id=taker, first_round_id=first))
    session.flush()
    kin = list_kin_links(session, members := list_merged_ids(session, advertiser))
    move_ads(session, vault, ad_ids, advertiser, taker, review_below=review_below)
    inherit_kin(session, taker, kin, members)
    _part(session, vault, advertiser, taker, word)
    record_act(
        session, vault, actor=by, act="advertiser split", subject=f"advertiser {advertiser}", at=now,
        taken_out=taker, ads=len(set(ad_ids)),
    )  # fmt: skip
    return taker


def take_back_merge(
    session: Session,
    vault: Vault,
    advertiser: int,
    merged: int,
    *,
    review_below: float,
    by: str,
    reason: str,
    now: datetime,
) -> int:
    """Give everything that a merge brought back to the advertiser that was merged; it stands again. Returns its id.

    What holds of a split holds here. Ads that came later stay where they are. Raises CannotDecideError.
    """
    word = check_word(by, reason, now)
    hold_one(session, advertiser)
    link = find_merge(session, advertiser, merged)
    brought = list_brought(session, advertiser, link)
    kin = list_kin_links(session, members := list_merged_ids(session, advertiser))
    _revive(session, advertiser, merged)
    move_ads(session, vault, brought, advertiser, merged, review_below=review_below)
    link.strength, link.moved = LinkStrength.PARTED, {}
    link.decided_by, link.decided_at = by, now
    for side in (advertiser, merged):
        inherit_kin(session, side, kin, members)
    _part(session, vault, advertiser, merged, word)
    record_act(
        session, vault, actor=by, act="advertiser split", subject=f"advertiser {advertiser}", at=now,
        taken_out=merged, ads=len(brought),
    )  # fmt: skip
    return merged


def keep_apart(
    session: Session, vault: Vault, one: int, other: int, *, by: str, reason: str, now: datetime
) -> None:
    """These two are not one: no round merges them or calls them likely.

    A refusal that held for both while they were likely one stays with the one who gave it. Raises CannotDecideError.
    """
    word = check_word(by, reason, now)
    older, newer = hold_pair(session, one, other)
    link = find_link(session, older, newer)
    if link is not None and link.strength == LinkStrength.PARTED:
        # "no" would forget that contacts from when they were one count for both
        raise CannotDecideError(
            f"advertisers {older} and {newer} were taken apart already, by {link.decided_by}; they stay apart"
        )
    settle_likely(session, older, newer, word)
    note_word(session, vault, decide_link(session, older, newer, LinkStrength.NO, _APART, word), word)
    record_act(
        session, vault, actor=by, act="advertisers kept apart", subject=f"advertiser {older}", at=now,
        other=newer,
    )  # fmt: skip


def _revive(session: Session, advertiser: int, merged: int) -> None:
    """It stands again, also for those that had been merged into it before."""
    own, found = {merged}, {merged}
    while found:
        found = set(
            session.scalars(
                select(AdvertiserLink.newer_id).where(
                    AdvertiserLink.older_id.in_(found), AdvertiserLink.strength == LinkStrength.CERTAIN
                )
            )
        )
        own |= found
    session.execute(update(Advertiser).where(Advertiser.id == merged).values(merged_into_id=None))
    session.execute(
        update(Advertiser)
        .where(Advertiser.id.in_(own - {merged}), Advertiser.merged_into_id == advertiser)
        .values(merged_into_id=merged)
    )


def _part(session: Session, vault: Vault, one: int, other: int, word: Word) -> None:
    settle_likely(session, one, other, word)
    note_word(session, vault, decide_link(session, one, other, LinkStrength.PARTED, _PARTED, word), word)


def _require_link(session: Session, one: int, other: int) -> AdvertiserLink:
    link = find_link(session, one, other)
    assert link is not None, "merge_advertisers notes it"
    return link


def _list_hashes(session: Session, members: Collection[int]) -> set[bytes]:
    """Every number of hers: held, tried, or read with doubt while nobody else is known to hold it."""
    held = (
        select(PhoneNumber.number_hash)
        .join(Holding, Holding.number_id == PhoneNumber.id)
        .where(Holding.advertiser_id.in_(members))
    )
    standing = select(PhoneNumber.number_hash).where(PhoneNumber.advertiser_id.in_(members))
    doubted = (
        select(PhoneNumber.number_hash)
        .join(SightingNumber, SightingNumber.number_id == PhoneNumber.id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .where(Ad.advertiser_id.in_(members), PhoneNumber.advertiser_id.is_(None))
    )
    tried = select(ContactAttempt.number_hash).where(ContactAttempt.advertiser_id.in_(members))
    return {
        number_hash for query in (held, standing, doubted, tried) for number_hash in session.scalars(query)
    }
