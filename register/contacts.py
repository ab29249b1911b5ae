"""Contact attempts and introductions: every try to reach an advertiser, and the once of the first message."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  SQLAlchemy reads annotations at run time

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id, KeyedHash, Moment, Sealed, UtcDateTime


class ContactAttempt(Base):
    """One try. While a worker has it open (`state` opened) no other can open the same advertiser.

    `number_hash` stays when the number is erased, so that "once" outlives erasure. A correction is a record
    of its own that names the one it `corrects_id`; it is no further contact.
    """

    __tablename__ = "contact_attempts"
    __table_args__ = (
        Index(
            "uq_contact_attempts_one_open_per_advertiser",
            "advertiser_id",
            unique=True,
            sqlite_where=text("state = 'opened'"),
            postgresql_where=text("state = 'opened'"),
        ),
        Index("ix_contact_attempts_advertiser_id", "advertiser_id"),
        Index("ix_contact_attempts_number_hash", "number_hash"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    advertiser_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"))
    number_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("numbers.id"))
    number_hash: Mapped[KeyedHash]
    team_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("teams.id"))
    worker: Mapped[str] = mapped_column(String(80))
    channel: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    opened_at: Mapped[Moment]
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outcome: Mapped[str | None] = mapped_column(String(40))
    language: Mapped[str | None] = mapped_column(String(8))
    minutes: Mapped[int | None]
    note_sealed: Mapped[Sealed | None]
    corrects_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("contact_attempts.id"))


class Introduction(Base):
    """The first message to an advertiser. The unique columns are the invariant "once": at most one row per
    advertiser and per number, whatever became of it, unless the provider rejected it.
    """

    __tablename__ = "introductions"
    __table_args__ = (
        UniqueConstraint("advertiser_id"),
        UniqueConstraint("number_hash"),
        UniqueConstraint("attempt_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    advertiser_id: Mapped[int] = mapped_column(BigId, ForeignKey("advertisers.id"))
    number_hash: Mapped[KeyedHash]
    attempt_id: Mapped[int] = mapped_column(BigId, ForeignKey("contact_attempts.id"))
    languages: Mapped[str] = mapped_column(String(40))
    text_sealed: Mapped[Sealed | None]
    segments: Mapped[int]
    gateway: Mapped[str] = mapped_column(String(20))
    gateway_reference: Mapped[str | None] = mapped_column(String(80))
    claimed_at: Mapped[Moment]
