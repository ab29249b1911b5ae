"""Making one advertiser of two: ads, numbers, refusals and safeguarding of both go to the one that stands."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, func, select, update

from register.ads import Ad
from register.advertisers import Advertiser
from register.audit import record_act
from register.following import AdvertiserLink, Holding
from register.numbers import PhoneNumber
from register.suppressions import Suppression
from register.words import LinkStrength

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from register.vault import Vault


class Merge(NamedTuple):
    """One advertiser was merged into the standing one, for these reasons."""

    merged: int
    standing: int
    because: tuple[str, ...]


def merge_advertisers(
    session: Session,
    merged: int,
    standing: int,
    *,
    because: Sequence[str] = (),
    weight: float = 0.0,
    round_id: int | None = None,
    decided_by: str | None = None,
) -> Merge:
    """Let one advertiser stand for another. What was moved is kept, so that a person can take it back.

    The caller holds both (hold_advertisers) and records it in the audit log, as the last thing in the transaction
    (record_merges). Contact attempts keep the id they were made under; register.advertisers.list_merged_ids finds them.
    """
    moved = {
        "ads": list(session.scalars(select(Ad.id).where(Ad.advertiser_id == merged))),
        "numbers": list(session.scalars(select(PhoneNumber.id).where(PhoneNumber.advertiser_id == merged))),
    }
    held_by_both = select(Holding.number_id).where(Holding.advertiser_id == standing)
    session.execute(
        delete(Holding).where(Holding.advertiser_id == merged, Holding.number_id.in_(held_by_both))
    )
    for table in (Ad, PhoneNumber, Suppression, Holding):
        session.execute(update(table).where(table.advertiser_id == merged).values(advertiser_id=standing))
    session.execute(
        update(Advertiser)
        .where((Advertiser.id == merged) | (Advertiser.merged_into_id == merged))
        .values(merged_into_id=standing)
    )
    earliest = session.scalar(
        select(func.min(Advertiser.safeguarding_at)).where(Advertiser.id.in_([merged, standing]))
    )
    if earliest is not None:
        session.execute(update(Advertiser).where(Advertiser.id == standing).values(safeguarding_at=earliest))
    _note_link(session, merged, standing, because, weight, round_id, decided_by, moved)
    return Merge(merged, standing, tuple(because))


def hold_advertisers(session: Session, advertisers: set[int]) -> None:
    """Take the rows as whoever contacts somebody takes them: a no that is being recorded is waited for."""
    if advertisers:
        own = Advertiser.id.in_(advertisers) | Advertiser.merged_into_id.in_(advertisers)
        session.execute(select(Advertiser.id).where(own).order_by(Advertiser.id).with_for_update()).all()


def record_merges(session: Session, vault: Vault, merges: Sequence[Merge], *, actor: str = "intake") -> None:
    """Last in a transaction: whoever contacts people takes an advertiser's row first and the log after it."""
    for merge in merges:
        record_act(
            session, vault, actor=actor, act="advertisers merged", subject=f"advertiser {merge.standing}",
            at=datetime.now(UTC), merged=merge.merged, because="; ".join(merge.because) or "shared number",
        )  # fmt: skip


def find_link(session: Session, one: int, other: int) -> AdvertiserLink | None:
    """What is known between two advertisers, whichever is the older."""
    older, newer = sorted((one, other))
    return session.scalar(
        select(AdvertiserLink).where(AdvertiserLink.older_id == older, AdvertiserLink.newer_id == newer)
    )


def _note_link(
    session: Session,
    merged: int,
    standing: int,
    because: Sequence[str],
    weight: float,
    round_id: int | None,
    decided_by: str | None,
    moved: dict[str, list[int]],
) -> None:
    now = datetime.now(UTC)
    link = find_link(session, merged, standing)
    if link is None:
        older, newer = sorted((merged, standing))
        link = AdvertiserLink(older_id=older, newer_id=newer, linked_at=now, round_id=round_id)
        session.add(link)
    link.strength = LinkStrength.CERTAIN
    link.weight = weight
    link.because = {"reasons": list(because)}
    link.moved = moved
    link.decided_by = decided_by
    link.decided_at = now if decided_by else None
    session.flush()
