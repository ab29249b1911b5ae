"""Phone numbers: sealed, found by a keyed hash, and the sightings they stood in."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id, KeyedHash, Sealed


class PhoneNumber(Base):
    """`number_hash` is the blind index: the full HMAC-SHA256 of the number in E.164 under its own key."""

    __tablename__ = "numbers"
    __table_args__ = (
        UniqueConstraint("number_hash"),
        Index("ix_numbers_advertiser_id", "advertiser_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    number_hash: Mapped[KeyedHash]
    number_sealed: Mapped[Sealed]
    advertiser_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("advertisers.id"))
    first_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))


class SightingNumber(Base):
    """A number read from a sighting; `position` 0 is the first, `confidence` 0–1."""

    __tablename__ = "sighting_numbers"
    __table_args__ = (Index("ix_sighting_numbers_number_id", "number_id"),)

    sighting_id: Mapped[int] = mapped_column(BigId, ForeignKey("sightings.id"), primary_key=True)
    number_id: Mapped[int] = mapped_column(BigId, ForeignKey("numbers.id"), primary_key=True)
    position: Mapped[int]
    confidence: Mapped[float]
