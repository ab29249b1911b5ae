"""What following advertisers goes by: who held which number, the marks ads are found by, links, and common phrases.

Marks are keyed 63-bit numbers made from words; without the key file nothing can be read from them or guessed.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  SQLAlchemy reads annotations at run time

from sqlalchemy import BigInteger, Double, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Document, Id, Moment, UtcDateTime


class Holding(Base):
    """That an advertiser showed a number as certainly hers, and the ad that told it last."""

    __tablename__ = "holdings"
    __table_args__ = (Index("ix_holdings_advertiser_id", "advertiser_id"),)

    number_id: Mapped[int] = mapped_column(BigId, ForeignKey("numbers.id"), primary_key=True)
    advertiser_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"), primary_key=True)
    ad_id: Mapped[int] = mapped_column(BigId, ForeignKey("ads.id"))


class AdMark(Base):
    """An ad is found by this mark: its whole text, who offers where, or one of its rarest phrases."""

    __tablename__ = "ad_marks"
    __table_args__ = (Index("ix_ad_marks_ad_id", "ad_id"), {"sqlite_with_rowid": False})

    mark: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    ad_id: Mapped[int] = mapped_column(BigId, ForeignKey("ads.id"), primary_key=True)


class PhraseCounts(Base):
    """One row: how many advertisers use a phrase, in a table of fixed size found by mark. Says nothing of anybody."""

    __tablename__ = "phrase_counts"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    counts: Mapped[bytes] = mapped_column(LargeBinary)
    advertisers: Mapped[int]
    counted_to: Mapped[int] = mapped_column(BigId)


class AdvertiserLink(Base):
    """Two advertisers who are one, may be one, or are not, and why we think so.

    `strength` is of `register.words.LinkStrength`. A person's word (`decided_by`) stands whatever later rounds say.
    `moved` are the ids of what a merge gave to the other one, so that it can be taken back.
    """

    __tablename__ = "advertiser_links"
    __table_args__ = (
        UniqueConstraint("older_id", "newer_id"),
        Index("ix_advertiser_links_newer_id", "newer_id"),
        Index("ix_advertiser_links_strength_decided_at", "strength", "decided_at"),
        Index("ix_advertiser_links_old_ad_id", "old_ad_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    older_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"))
    newer_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"))
    strength: Mapped[str] = mapped_column(String(10))
    weight: Mapped[float] = mapped_column(Double)
    because: Mapped[Document]
    moved: Mapped[Document]
    ad_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("ads.id"))
    old_ad_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("ads.id"))
    round_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("rounds.id"))
    linked_at: Mapped[Moment]
    decided_by: Mapped[str | None] = mapped_column(String(80))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
