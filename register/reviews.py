"""Review items: readings and rounds that a person has to look at."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  SQLAlchemy reads annotations at run time

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, BigId, Id, Moment, UtcDateTime
from register.words import ReviewState


class ReviewItem(Base):
    """`queue` is who looks at it: screening or safeguarding. One open item per ad and reason."""

    __tablename__ = "review_items"
    __table_args__ = (
        Index(
            "uq_review_items_one_open_per_ad_and_reason",
            "ad_id",
            "reason",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        Index("ix_review_items_queue_state", "queue", "state"),
        Index("ix_review_items_sighting_id", "sighting_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    queue: Mapped[str] = mapped_column(String(14))
    reason: Mapped[str] = mapped_column(String(60))
    ad_id: Mapped[int] = mapped_column(BigId, ForeignKey("ads.id"))
    sighting_id: Mapped[int] = mapped_column(BigId, ForeignKey("sightings.id"))
    round_id: Mapped[int] = mapped_column(BigId, ForeignKey("rounds.id"))
    state: Mapped[str] = mapped_column(String(8), default=ReviewState.OPEN)
    opened_at: Mapped[Moment]
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settled_by: Mapped[str | None] = mapped_column(String(80))
    decision: Mapped[str | None] = mapped_column(String(60))
