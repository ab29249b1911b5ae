"""The review queue of the screening staff: what waits, and settling an item after a person has looked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from outreach.errors import WrongUsageError
from pipeline.doubts import NUMBER_REFUSED
from register.ads import Ad
from register.audit import record_act
from register.reviews import ReviewItem
from register.sources import Source
from register.words import ReviewQueue, ReviewState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from register.vault import Vault

READING_STANDS = "reading stands"


@dataclass(frozen=True, slots=True)
class Waiting:
    item: int
    reason: str
    ad: int
    source: str
    opened: datetime


def list_waiting(session: Session, source: str | None = None) -> Iterator[Waiting]:
    """Open items of the screening queue, oldest first."""
    query = (
        select(ReviewItem.id, ReviewItem.reason, Ad.id, Source.name, ReviewItem.opened_at)
        .join(Ad, Ad.id == ReviewItem.ad_id)
        .join(Source, Source.id == Ad.source_id)
        .where(ReviewItem.state == ReviewState.OPEN, ReviewItem.queue == ReviewQueue.SCREENING)
        .order_by(ReviewItem.id)
    )
    if source is not None:
        query = query.where(Source.name == source)
    for row in session.execute(query):
        yield Waiting(*row)


def settle_item(session: Session, vault: Vault, item: int, *, by: str, now: datetime) -> None:
    """A person has looked, and the reading stands as it is. The safeguarding queue is not settled here.

    Raises WrongUsageError when there is no such open item in the screening queue.
    """
    found = session.get(ReviewItem, item, with_for_update=True)
    if found is None or found.queue != ReviewQueue.SCREENING or found.state != ReviewState.OPEN:
        raise WrongUsageError(
            f"review item {item} is not open in the screening queue; outreach review lists those that are"
        )
    found.state, found.decision = ReviewState.SETTLED, READING_STANDS
    found.settled_at, found.settled_by = now, by
    session.flush()
    record_act(
        session, vault, actor=by, act="review settled", subject=f"review item {item}", at=now, ad=found.ad_id
    )


def settle_numbers_freed(session: Session, advertiser_id: int, *, by: str, now: datetime) -> None:
    """A person has said whose the number is, which is what these items asked. The caller puts it on record."""
    session.execute(
        update(ReviewItem)
        .where(
            ReviewItem.ad_id.in_(select(Ad.id).where(Ad.advertiser_id == advertiser_id)),
            ReviewItem.reason == NUMBER_REFUSED,
            ReviewItem.state == ReviewState.OPEN,
        )
        .values(state=ReviewState.SETTLED, decision="number given free", settled_at=now, settled_by=by)
    )
