"""Areas (municipalities) and teams, as the profile has them."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id


class Area(Base):
    """A municipality. Its region depends on the date and is read from the gazetteer."""

    __tablename__ = "areas"
    __table_args__ = (UniqueConstraint("country", "name"), {"sqlite_autoincrement": True})

    id: Mapped[Id]
    country: Mapped[str] = mapped_column(String(2))
    name: Mapped[str] = mapped_column(String(80))
    team_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("teams.id"))


class Team(Base):
    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("name"), {"sqlite_autoincrement": True})

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(120))
