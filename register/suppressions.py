"""Suppressions: what we never do, held on the advertiser and on keyed hashes that outlive erasure."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  SQLAlchemy reads annotations at run time
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from register.advertisers import find_members, find_standing_ids
from register.base import Base, BigId, Id, KeyedHash, Moment, Sealed, UtcDateTime
from register.numbers import PhoneNumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session


class Suppression(Base):
    """One no. It ends only when a named person lifts it with a reason."""

    __tablename__ = "suppressions"
    __table_args__ = (Index("ix_suppressions_advertiser_id", "advertiser_id"), {"sqlite_autoincrement": True})

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(16))
    advertiser_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("advertisers.id"))
    given_at: Mapped[Moment]
    recorded_by: Mapped[str] = mapped_column(String(80))
    reason_sealed: Mapped[Sealed | None]
    lifted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lifted_by: Mapped[str | None] = mapped_column(String(80))
    lift_reason_sealed: Mapped[Sealed | None]


class SuppressedNumber(Base):
    """A number a suppression covers, as its keyed hash only: no foreign key, so that erasure leaves it."""

    __tablename__ = "suppressed_numbers"
    __table_args__ = (Index("ix_suppressed_numbers_number_hash", "number_hash"),)

    suppression_id: Mapped[int] = mapped_column(BigId, ForeignKey("suppressions.id"), primary_key=True)
    number_hash: Mapped[KeyedHash] = mapped_column(primary_key=True)


class NumberRelease(Base):
    """A named person's word that a number is another person's now, and no longer this advertiser's.

    One row for each member of the advertiser, so that it holds through merges. By hash: it outlives erasure.
    """

    __tablename__ = "number_releases"
    __table_args__ = (
        Index("ix_number_releases_number_hash", "number_hash"),
        Index("ix_number_releases_advertiser_id", "advertiser_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    number_hash: Mapped[KeyedHash]
    advertiser_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"))
    released_at: Mapped[Moment]
    released_by: Mapped[str] = mapped_column(String(80))
    reason_sealed: Mapped[Sealed]


def extend_suppressions(session: Session, advertiser_id: int, number_hashes: Iterable[bytes]) -> int:
    """Let every standing no of the advertiser cover these numbers too, but for those that a person gave free.

    Returns how many entries were added.
    """
    standing = session.scalars(
        select(Suppression.id).where(
            Suppression.advertiser_id == advertiser_id, Suppression.lifted_at.is_(None)
        )
    ).all()
    released = {found for _, found in find_released(session, find_members(session, [advertiser_id]))}
    added = 0
    for suppression_id in standing:
        for number_hash in set(number_hashes) - released:
            if session.get(SuppressedNumber, (suppression_id, number_hash)) is None:
                session.add(SuppressedNumber(suppression_id=suppression_id, number_hash=number_hash))
                added += 1
    return added


def find_released(session: Session, owner: Mapping[int, int]) -> set[tuple[int, bytes]]:
    """Numbers, as (standing advertiser, hash), that were given free and that she has not shown again since.

    `owner` leads from every member asked for to the advertiser that stands for it (register.advertisers.find_members).
    """
    rows = session.execute(
        select(NumberRelease.advertiser_id, NumberRelease.number_hash, PhoneNumber.advertiser_id)
        .outerjoin(PhoneNumber, PhoneNumber.number_hash == NumberRelease.number_hash)
        .where(NumberRelease.advertiser_id.in_(owner))
    ).all()
    holders = find_standing_ids(session, {holder for _, _, holder in rows if holder is not None})
    return {
        (owner[advertiser_id], number_hash)
        for advertiser_id, number_hash, holder in rows
        if holder is None or holders[holder] != owner[advertiser_id]
    }
