"""Links between advertisers that a person has decided, and those that go on to both sides of a split."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import and_, or_, select, update

from pipeline.following.merging import find_link
from register.advertisers import find_standing_advertiser, list_merged_ids
from register.following import AdvertiserLink
from register.words import LinkStrength

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

    from register.vault import Vault

_KIN = (LinkStrength.LIKELY, LinkStrength.PARTED)


class Word(NamedTuple):
    """Who says it, why, and when."""

    by: str
    reason: str
    now: datetime


def settle_likely(session: Session, one: int, other: int, word: Word) -> None:
    """Also between those that were merged into the two."""
    mine, others = (list_merged_ids(session, each) for each in (one, other))
    session.execute(
        update(AdvertiserLink)
        .where(
            AdvertiserLink.strength == LinkStrength.LIKELY,
            or_(
                and_(AdvertiserLink.older_id.in_(mine), AdvertiserLink.newer_id.in_(others)),
                and_(AdvertiserLink.older_id.in_(others), AdvertiserLink.newer_id.in_(mine)),
            ),
        )
        .values(strength=LinkStrength.NO, decided_by=word.by, decided_at=word.now)
    )


def decide_link(
    session: Session, one: int, other: int, strength: LinkStrength, because: str, word: Word
) -> AdvertiserLink:
    link = find_link(session, one, other)
    if link is None:
        older, newer = sorted((one, other))
        link = AdvertiserLink(
            older_id=older, newer_id=newer, weight=0.0, because={"reasons": [because]}, linked_at=word.now
        )
        session.add(link)
    link.strength, link.moved = strength, {}
    session.flush()
    return link


def note_word(session: Session, vault: Vault, link: AdvertiserLink, word: Word) -> None:
    """What a person gives as reason may name somebody: it is sealed, and never in the audit log."""
    said = vault.seal("advertiser_links.reason", link.id, word.reason)
    link.because = {**link.because, "said": b64encode(said).decode("ascii")}
    link.decided_by, link.decided_at = word.by, word.now
    session.flush()


def list_kin_links(session: Session, members: Collection[int]) -> list[AdvertiserLink]:
    """Links from this advertiser (all ids of hers) to others: to those she may be, and those she was parted from."""
    older, newer = AdvertiserLink.older_id.in_(members), AdvertiserLink.newer_id.in_(members)
    return list(
        session.scalars(
            select(AdvertiserLink)
            .where(AdvertiserLink.strength.in_(_KIN), or_(older & ~newer, newer & ~older))
            .order_by(AdvertiserLink.id)
        )
    )


def inherit_kin(
    session: Session, advertiser: int, links: Collection[AdvertiserLink], members: Collection[int]
) -> None:
    """Let an advertiser have these links of `members`: a refusal that held by one of them holds on.

    What is known of the two already stands, but that a time when both were one is never forgotten.
    """
    for link in links:
        outside = link.newer_id if link.older_id in members else link.older_id
        other = find_standing_advertiser(session, outside)
        known = find_link(session, advertiser, other)
        if known is None:
            session.add(_copy_link(link, *sorted((advertiser, other))))
            session.flush()
        elif known.strength in {LinkStrength.NO, LinkStrength.PARTED} and _parted_later(link, known):
            known.strength, known.decided_by = link.strength, link.decided_by
            known.decided_at = link.decided_at


def _parted_later(link: AdvertiserLink, known: AdvertiserLink) -> bool:
    if link.strength != LinkStrength.PARTED:
        return False
    assert link.decided_at is not None, "only a person parts"
    return known.strength == LinkStrength.NO or known.decided_at is None or known.decided_at < link.decided_at


def _copy_link(link: AdvertiserLink, older: int, newer: int) -> AdvertiserLink:
    return AdvertiserLink(
        older_id=older, newer_id=newer, strength=link.strength, weight=link.weight, moved={},
        because={"reasons": link.because.get("reasons", [])}, ad_id=link.ad_id, old_ad_id=link.old_ad_id,
        round_id=link.round_id, linked_at=link.linked_at, decided_by=link.decided_by, decided_at=link.decided_at,
    )  # fmt: skip
