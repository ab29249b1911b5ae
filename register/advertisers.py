"""Advertisers: whom we suppose behind numbers and ads, never an identity."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  SQLAlchemy reads annotations at run time
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id, UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session


class Advertiser(Base):
    """`merged_into_id` leads in one step to the advertiser that stands for this one.

    `safeguarding_at`: an ad of hers stated or suggested an age under 18, or danger; from then on no call
    list and no message holds her.
    """

    __tablename__ = "advertisers"
    __table_args__ = (
        Index("ix_advertisers_merged_into_id", "merged_into_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    first_round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    merged_into_id: Mapped[int | None] = mapped_column(BigId, ForeignKey("advertisers.id"))
    safeguarding_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def find_standing_advertiser(session: Session, advertiser_id: int) -> int:
    """The id that stands for this advertiser after merges."""
    merged = session.scalar(select(Advertiser.merged_into_id).where(Advertiser.id == advertiser_id))
    return merged if merged is not None else advertiser_id


def list_merged_ids(session: Session, advertiser_id: int) -> list[int]:
    """The standing advertiser and all that were merged into it: her whole history hangs on these ids."""
    return list(
        session.scalars(
            select(Advertiser.id).where(
                or_(Advertiser.id == advertiser_id, Advertiser.merged_into_id == advertiser_id)
            )
        )
    )


def find_standing_ids(session: Session, advertiser_ids: Collection[int]) -> dict[int, int]:
    """By id, the id that stands for it after merges; unknown ids are left out."""
    rows = session.execute(
        select(Advertiser.id, Advertiser.merged_into_id).where(Advertiser.id.in_(advertiser_ids))
    )
    return {found: merged if merged is not None else found for found, merged in rows}


def find_members(session: Session, standing_ids: Collection[int]) -> dict[int, int]:
    """Every id that was merged into one of these, and these themselves, each with the id that stands for it."""
    rows = session.execute(
        select(Advertiser.id, Advertiser.merged_into_id).where(
            or_(Advertiser.id.in_(standing_ids), Advertiser.merged_into_id.in_(standing_ids))
        )
    )
    return {found: merged if merged is not None else found for found, merged in rows}
