"""Screening rounds: one reading of one source, with its evidence, verdict and figures."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003  SQLAlchemy reads annotations at run time

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Document, Id, Moment, UtcDateTime
from register.words import RoundState


class Round(Base):
    """One round. While it runs, `holder` names the process and `lease_until` its promise to be alive.

    The figures are raised in the same transaction as the sightings they count, so that a killed round
    that is resumed ends with the figures of an undisturbed one. `seen` = new + changed + unchanged +
    back, all in scope; ads out of scope stand in `excluded`, by reason. `unread` holds the keyed hashes
    of listed ads whose own page could not be read.
    """

    __tablename__ = "rounds"
    __table_args__ = (
        Index(
            "uq_rounds_one_running_per_source",
            "source_id",
            unique=True,
            sqlite_where=text("state = 'running'"),
            postgresql_where=text("state = 'running'"),
        ),
        Index(
            "uq_rounds_one_import_per_source_and_date",
            "source_id",
            "dated",
            unique=True,
            sqlite_where=text("origin = 'import'"),
            postgresql_where=text("origin = 'import'"),
        ),
        Index("ix_rounds_source_id_id", "source_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    source_id: Mapped[int] = mapped_column(BigId, ForeignKey("sources.id"))
    origin: Mapped[str] = mapped_column(String(12))  # screening | import
    version: Mapped[int]  # of the definition
    dated: Mapped[date]
    state: Mapped[str] = mapped_column(String(12), default=RoundState.RUNNING)
    reason: Mapped[str] = mapped_column(Text, default="")
    started_at: Mapped[Moment]
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    started_by: Mapped[str] = mapped_column(String(80))
    holder: Mapped[str] = mapped_column(String(200))
    lease_until: Mapped[Moment]
    requests: Mapped[int] = mapped_column(default=0)
    listed: Mapped[int] = mapped_column(default=0)
    seconds: Mapped[float] = mapped_column(default=0.0)
    new: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    back: Mapped[int] = mapped_column(default=0)
    gone: Mapped[int] = mapped_column(default=0)
    numbers_new: Mapped[int] = mapped_column(default=0)
    numbers_known: Mapped[int] = mapped_column(default=0)
    review: Mapped[int] = mapped_column(default=0)
    excluded: Mapped[Document]
    coverage: Mapped[Document]
    notes: Mapped[Document]
    unread: Mapped[Document]
    imported_files: Mapped[Document]  # keyed hash of each file → when it was read to its end, "" until then

    @property
    def seen(self) -> int:
        return self.new + self.changed + self.unchanged + self.back
