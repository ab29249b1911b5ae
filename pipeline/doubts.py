"""Doubts: what a reading is unsure of becomes a review item, and is settled when a new wording removes it.

One open item per ad and reason. The safeguarding queue is never settled by a program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, literal_column, select, update

from pipeline.recognition import SAFEGUARDING_FLAGS
from register.reviews import ReviewItem
from register.words import ReviewQueue, ReviewState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from pipeline.recognition import Wording

NUMBER_REFUSED = "number-refused-before"
_INTAKE = "intake"
# written out, since SQLite uses a partial index only for what it can see
_IS_OPEN = ReviewItem.state == literal_column(f"'{ReviewState.OPEN}'")


@dataclass(frozen=True, slots=True)
class WrittenWording:
    """A wording with the rows it has become."""

    ad_id: int
    sighting_id: int
    wording: Wording
    number_refused: bool = False  # one of its numbers was refused by somebody else who had it


def ask_for_review(session: Session, round_id: int, written: Sequence[WrittenWording]) -> int:
    """Open an item for each new doubt and settle those that no longer hold. Returns how many were opened.

    What a person has settled stays so when the same wording is only read anew.
    """
    wanted = {
        (each.ad_id, reason): (queue, each.sighting_id)
        for each in written
        if not each.wording.excluded
        for queue, reason in list_doubts(each)
    }
    already = _find_open(session, [each.ad_id for each in written if each.wording.known is not None])
    settled = _find_settled(session, [each.sighting_id for each in written if each.wording.is_read_anew])
    now = datetime.now(UTC)
    removed = [
        item for key, (item, queue) in already.items() if key not in wanted and queue == ReviewQueue.SCREENING
    ]
    if removed:
        session.execute(
            update(ReviewItem)
            .where(ReviewItem.id.in_(removed))
            .values(state=ReviewState.SETTLED, settled_at=now, settled_by=_INTAKE, decision="wording changed")
        )
    rows = [
        {
            "queue": queue, "reason": reason, "ad_id": ad_id, "sighting_id": sighting_id,
            "round_id": round_id, "state": ReviewState.OPEN, "opened_at": now,
        }
        for (ad_id, reason), (queue, sighting_id) in wanted.items()
        if (ad_id, reason) not in already and (sighting_id, reason) not in settled
    ]  # fmt: skip
    if rows:
        session.connection().execute(insert(ReviewItem), rows)
    return len(rows)


def list_doubts(written: WrittenWording) -> Iterable[tuple[str, str]]:
    """(queue, reason) of what a person has to look at."""
    reading = written.wording.reading
    doubts = [(ReviewQueue.SCREENING, reason) for reason in reading.doubts]
    if written.number_refused:
        doubts.append((ReviewQueue.SCREENING, NUMBER_REFUSED))
    return [*doubts, *((_queue_of(flag), flag) for flag in reading.flags)]


def _queue_of(flag: str) -> str:
    return ReviewQueue.SAFEGUARDING if flag in SAFEGUARDING_FLAGS else ReviewQueue.SCREENING


def _find_settled(session: Session, sighting_ids: Sequence[int]) -> set[tuple[int, str]]:
    if not sighting_ids:
        return set()
    found = session.execute(
        select(ReviewItem.sighting_id, ReviewItem.reason).where(
            ReviewItem.sighting_id.in_(sighting_ids),
            ReviewItem.state == ReviewState.SETTLED,
            ReviewItem.settled_by != _INTAKE,
        )
    )
    return {(sighting_id, reason) for sighting_id, reason in found}


def _find_open(session: Session, ad_ids: Sequence[int]) -> dict[tuple[int, str], tuple[int, str]]:
    if not ad_ids:
        return {}
    found = session.execute(
        select(ReviewItem.ad_id, ReviewItem.reason, ReviewItem.id, ReviewItem.queue).where(
            ReviewItem.ad_id.in_(ad_ids), _IS_OPEN
        )
    )
    return {(ad_id, reason): (item, queue) for ad_id, reason, item, queue in found}
