"""The ads of many advertisers as last seen, with the numbers that stand in them and the doubts that are open."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import literal_column, select

from register.ads import Ad, Sighting
from register.numbers import PhoneNumber, SightingNumber
from register.reviews import ReviewItem
from register.words import AdState, ReviewState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

SAFEGUARDING_QUEUE = "safeguarding"
# written out, not bound: only so can the database use the partial index of open items
_OPEN: ColumnElement[str] = literal_column(f"'{ReviewState.OPEN}'")


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number as it stands in an ad. `owned`: this advertiser has shown it with certainty."""

    number_id: int
    number_hash: bytes
    confidence: float
    owned: bool


@dataclass(frozen=True, slots=True)
class AdStanding:
    """An ad as last seen. `doubted`: a review item is open on it; `endangered`: one for safeguarding."""

    ad_id: int
    live: bool
    source_id: int
    first_round_id: int
    kind: str
    advertises: str
    language: str
    age: int | None
    area_id: int | None
    team_id: int | None
    excluded: str
    doubted: bool
    endangered: bool
    numbers: tuple[ReadNumber, ...]


def find_ads(
    session: Session, owner: Mapping[int, int], held: Mapping[int, set[bytes]]
) -> dict[int, list[AdStanding]]:
    """By standing advertiser, newest first. `owner` leads from every member to it, `held` to its certain numbers."""
    rows = session.execute(
        select(
            Ad.id, Ad.state, Ad.source_id, Ad.first_round_id, Ad.advertiser_id, Ad.sighting_id, Sighting.kind,
            Sighting.advertises, Sighting.language, Sighting.age, Sighting.area_id, Sighting.team_id,
            Sighting.excluded,
        )
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.advertiser_id.in_(owner))
        .order_by(Ad.id.desc())
    ).all()  # fmt: skip
    numbers = _find_read_numbers(session, [row.sighting_id for row in rows])
    queues = _find_open_reviews(session, [row.id for row in rows])
    ads: dict[int, list[AdStanding]] = defaultdict(list)
    for row in rows:
        standing = owner[row.advertiser_id]
        ads[standing].append(
            AdStanding(
                ad_id=row.id,
                live=row.state == AdState.LIVE,
                source_id=row.source_id,
                first_round_id=row.first_round_id,
                kind=row.kind,
                advertises=row.advertises,
                language=row.language,
                age=row.age,
                area_id=row.area_id,
                team_id=row.team_id,
                excluded=row.excluded,
                doubted=bool(queues[row.id]),
                endangered=SAFEGUARDING_QUEUE in queues[row.id],
                numbers=tuple(
                    ReadNumber(number_id, number_hash, confidence, number_hash in held[standing])
                    for number_id, number_hash, confidence in numbers[row.sighting_id]
                ),
            )
        )
    return ads


def _find_read_numbers(
    session: Session, sighting_ids: Iterable[int]
) -> dict[int, list[tuple[int, bytes, float]]]:
    rows = session.execute(
        select(SightingNumber.sighting_id, PhoneNumber.id, PhoneNumber.number_hash, SightingNumber.confidence)
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(SightingNumber.sighting_id.in_(list(sighting_ids)))
        .order_by(SightingNumber.sighting_id, SightingNumber.position)
    )
    numbers: dict[int, list[tuple[int, bytes, float]]] = defaultdict(list)
    for sighting_id, number_id, number_hash, confidence in rows:
        numbers[sighting_id].append((number_id, number_hash, confidence))
    return numbers


def _find_open_reviews(session: Session, ad_ids: Iterable[int]) -> dict[int, set[str]]:
    rows = session.execute(
        select(ReviewItem.ad_id, ReviewItem.queue).where(
            ReviewItem.ad_id.in_(list(ad_ids)), ReviewItem.state == _OPEN
        )
    )
    queues: dict[int, set[str]] = defaultdict(set)
    for ad_id, queue in rows:
        queues[ad_id].add(queue)
    return queues
