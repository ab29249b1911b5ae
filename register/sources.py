"""Sources: the sites, feeds and papers we read, each a definition with its versions."""

from __future__ import annotations

from datetime import date  # noqa: TC003  SQLAlchemy reads annotations at run time

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id, KeyedHash, Moment, Sealed


class Source(Base):
    """`version` is the definition in force, 0 where rounds only come from files."""

    __tablename__ = "sources"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(80), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(20))
    version: Mapped[int]
    every_days: Mapped[int]
    next_due: Mapped[date | None]
    paused: Mapped[bool]
    created_at: Mapped[Moment]
    created_by: Mapped[str] = mapped_column(String(80))


class SourceVersion(Base):
    """One wording of a source's definition: who wrote it, when and why."""

    __tablename__ = "source_versions"
    __table_args__ = (UniqueConstraint("source_id", "version"), {"sqlite_autoincrement": True})

    id: Mapped[Id]
    source_id: Mapped[int] = mapped_column(BigId, ForeignKey("sources.id"))
    version: Mapped[int]
    definition: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(400))
    written_at: Mapped[Moment]
    written_by: Mapped[str] = mapped_column(String(80))


class RememberedPage(Base):
    """What a list page yielded last time, with its validators, so that "not modified" can stand for it.

    All of it is sealed: addresses may hold numbers. It replaces a page cache; no page is kept.
    """

    __tablename__ = "remembered_pages"
    __table_args__ = (UniqueConstraint("source_id", "url_hash"), {"sqlite_autoincrement": True})

    id: Mapped[Id]
    source_id: Mapped[int] = mapped_column(BigId, ForeignKey("sources.id"))
    url_hash: Mapped[KeyedHash]
    page_sealed: Mapped[Sealed]
    round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
