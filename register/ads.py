"""Ads and their sightings: what was advertised, and from which round to which it stood unchanged."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Document, Id, KeyedHash, Sealed
from register.words import AdState


class Ad(Base):
    """An ad of a source. Its id and address at the source are sealed together, found by a keyed hash.

    `sighting_id` is the current sighting; no foreign key, because the two tables would point at each other.
    `author_mark` is keyed, of the profile the site shows it under; 0 where it shows none.
    """

    __tablename__ = "ads"
    __table_args__ = (
        # by source first: a round's ads then stand close together in the index, however many others there are
        UniqueConstraint("source_id", "key_hash"),
        Index("ix_ads_source_id_state", "source_id", "state"),
        Index("ix_ads_advertiser_id", "advertiser_id"),
        Index("ix_ads_gone_round_id", "gone_round_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    source_id: Mapped[int] = mapped_column(BigId, ForeignKey("sources.id"))
    key_hash: Mapped[KeyedHash]
    address_sealed: Mapped[Sealed]
    fingerprint: Mapped[str] = mapped_column(String(64), default="")
    fetched_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    state: Mapped[str] = mapped_column(String(8), default=AdState.LIVE)
    advertiser_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("advertisers.id"))
    sighting_id: Mapped[int] = mapped_column(BigId)
    first_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    gone_round_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("rounds.id"))
    back_round_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("rounds.id"))
    author_mark: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")


class Sighting(Base):
    """An ad as it stood, unchanged, from one round to another; with what was read from it.

    One row however many rounds it lasts. An ad out of scope keeps no title, text or number: `excluded`
    says why. `content_hash` is keyed, over all that the page said. `read_by` names the rules of its reading.
    """

    __tablename__ = "sightings"
    __table_args__ = (
        Index("ix_sightings_ad_id", "ad_id"),
        Index("ix_sightings_first_round_id", "first_round_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    ad_id: Mapped[int] = mapped_column(BigId, ForeignKey("ads.id"))
    first_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    last_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    content_hash: Mapped[KeyedHash]
    title_sealed: Mapped[Sealed | None]
    text_sealed: Mapped[Sealed | None]
    kind: Mapped[str] = mapped_column(String(10))
    advertises: Mapped[str] = mapped_column(String(10))
    language: Mapped[str] = mapped_column(String(8))
    age: Mapped[int | None]
    area_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("areas.id"))
    region: Mapped[str | None] = mapped_column(String(8))
    team_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("teams.id"))
    switchboard: Mapped[bool]
    flags: Mapped[Document]
    excluded: Mapped[str] = mapped_column(String(60), default="")
    read_by: Mapped[str] = mapped_column(String(16), default="", server_default="")
