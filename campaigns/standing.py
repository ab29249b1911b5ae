"""What the register holds of an advertiser that the gate must know, gathered for many at once.

Whatever hangs on an advertiser that was merged into another, or on the keyed hash of one of the numbers,
belongs to the advertiser asked about: so a no, a contact and the introduction follow through merges,
number changes, erasure and re-harvest.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import literal_column, or_, select

from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.contacts import ContactAttempt, Introduction
from register.numbers import PhoneNumber, SightingNumber
from register.reviews import ReviewItem
from register.suppressions import SuppressedNumber, Suppression
from register.words import AdState, ReviewState, SuppressionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

SAFEGUARDING_QUEUE = "safeguarding"
# written out, not bound: only so can the database use the partial index of open items
_OPEN: ColumnElement[str] = literal_column(f"'{ReviewState.OPEN}'")


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number as it stands in an ad. `owned`: the register links it to this advertiser."""

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


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact attempt, without its note. `corrected`: a later record stands for what came of it."""

    corrected: bool
    attempt_id: int
    number_hash: bytes
    team_id: int | None
    worker: str
    channel: str
    state: str
    opened_at: datetime
    lease_until: datetime | None
    ended_at: datetime | None
    outcome: str | None
    corrects_id: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """`suppressions` hold for her, whatever the number; `ended_hashes` are numbers of somebody else."""

    advertiser_id: int
    member_ids: frozenset[int]
    safeguarding: bool
    number_hashes: frozenset[bytes]
    ads: tuple[AdStanding, ...]
    suppressions: frozenset[str]
    ended_hashes: frozenset[bytes]
    contacts: tuple[Contact, ...]
    introduced: bool


def gather_standings(session: Session, advertiser_ids: Collection[int]) -> dict[int, Standing]:
    """By the id asked for; ids merged into one advertiser share its standing, unknown ids are left out."""
    standing_of, members, endangered = _find_members(session, advertiser_ids)
    owner = {member: standing for standing, group in members.items() for member in group}
    numbers = _find_numbers(session, owner)
    ads = _find_ads(session, owner)
    hashes: dict[int, set[bytes]] = defaultdict(set)
    for number_hash, advertiser_id in numbers:
        hashes[advertiser_id].add(number_hash)
    for advertiser_id, her_ads in ads.items():
        hashes[advertiser_id].update(number.number_hash for ad in her_ads for number in ad.numbers)
    suppressions = _find_suppressions(session, owner, hashes)
    contacts = _find_contacts(session, owner, hashes)
    introduced = _find_introduced(session, owner, hashes)
    made = {
        advertiser_id: Standing(
            advertiser_id=advertiser_id,
            member_ids=frozenset(group),
            safeguarding=advertiser_id in endangered,
            number_hashes=frozenset(hashes[advertiser_id]),
            ads=tuple(ads[advertiser_id]),
            suppressions=frozenset(
                kind for kind, _ in suppressions[advertiser_id] if kind != SuppressionKind.WRONG_PERSON
            ),
            ended_hashes=frozenset(
                found for kind, found in suppressions[advertiser_id] if kind == SuppressionKind.WRONG_PERSON
            ),
            contacts=tuple(contacts[advertiser_id]),
            introduced=advertiser_id in introduced,
        )
        for advertiser_id, group in members.items()
    }
    return {asked: made[standing] for asked, standing in standing_of.items()}


def _find_members(
    session: Session, asked: Collection[int]
) -> tuple[dict[int, int], dict[int, set[int]], set[int]]:
    rows = session.execute(select(Advertiser.id, Advertiser.merged_into_id).where(Advertiser.id.in_(asked)))
    standing_of = {found: merged if merged is not None else found for found, merged in rows}
    wanted = set(standing_of.values())
    members: dict[int, set[int]] = {standing: {standing} for standing in wanted}
    endangered: set[int] = set()
    group = session.execute(
        select(Advertiser.id, Advertiser.merged_into_id, Advertiser.safeguarding_at).where(
            or_(Advertiser.id.in_(wanted), Advertiser.merged_into_id.in_(wanted))
        )
    )
    for member, merged, safeguarding_at in group:
        standing = merged if merged is not None else member
        members[standing].add(member)
        if safeguarding_at is not None:
            endangered.add(standing)
    return standing_of, members, endangered


def _find_numbers(session: Session, owner: dict[int, int]) -> list[tuple[bytes, int]]:
    rows = session.execute(
        select(PhoneNumber.number_hash, PhoneNumber.advertiser_id).where(PhoneNumber.advertiser_id.in_(owner))
    )
    return [(number_hash, owner[found]) for number_hash, found in rows if found is not None]


def _find_ads(session: Session, owner: dict[int, int]) -> dict[int, list[AdStanding]]:
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
                    ReadNumber(number_id, number_hash, confidence, owner.get(linked or 0) == standing)
                    for number_id, number_hash, confidence, linked in numbers[row.sighting_id]
                ),
            )
        )
    return ads


def _find_read_numbers(
    session: Session, sighting_ids: Iterable[int]
) -> dict[int, list[tuple[int, bytes, float, int | None]]]:
    rows = session.execute(
        select(
            SightingNumber.sighting_id,
            PhoneNumber.id,
            PhoneNumber.number_hash,
            SightingNumber.confidence,
            PhoneNumber.advertiser_id,
        )
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(SightingNumber.sighting_id.in_(list(sighting_ids)))
        .order_by(SightingNumber.sighting_id, SightingNumber.position)
    )
    numbers: dict[int, list[tuple[int, bytes, float, int | None]]] = defaultdict(list)
    for sighting_id, number_id, number_hash, confidence, linked in rows:
        numbers[sighting_id].append((number_id, number_hash, confidence, linked))
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


def _find_suppressions(
    session: Session, owner: dict[int, int], hashes: dict[int, set[bytes]]
) -> dict[int, set[tuple[str, bytes]]]:
    """Standing noes as (kind, number hash), the hash empty where the no is held on the advertiser."""
    found: dict[int, set[tuple[str, bytes]]] = defaultdict(set)
    by_advertiser = session.execute(
        select(Suppression.advertiser_id, Suppression.kind).where(
            Suppression.advertiser_id.in_(owner), Suppression.lifted_at.is_(None)
        )
    )
    for advertiser_id, kind in by_advertiser:
        found[owner[advertiser_id or 0]].add((kind, b""))
    by_number = session.execute(
        select(SuppressedNumber.number_hash, Suppression.kind)
        .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
        .where(SuppressedNumber.number_hash.in_(_all(hashes)), Suppression.lifted_at.is_(None))
    )
    holders = _holders(hashes)
    for number_hash, kind in by_number:
        for advertiser_id in holders[number_hash]:
            found[advertiser_id].add((kind, number_hash))
    return found


def _find_contacts(
    session: Session, owner: dict[int, int], hashes: dict[int, set[bytes]]
) -> dict[int, list[Contact]]:
    columns = (
        ContactAttempt.id, ContactAttempt.number_hash, ContactAttempt.team_id, ContactAttempt.worker,
        ContactAttempt.channel, ContactAttempt.state, ContactAttempt.opened_at, ContactAttempt.lease_until,
        ContactAttempt.ended_at, ContactAttempt.outcome, ContactAttempt.corrects_id,
    )  # fmt: skip
    rows = session.execute(
        select(ContactAttempt.advertiser_id, *columns)
        .where(or_(ContactAttempt.advertiser_id.in_(owner), ContactAttempt.number_hash.in_(_all(hashes))))
        .order_by(ContactAttempt.id)
    ).all()
    corrected = {row.corrects_id for row in rows}
    holders = _holders(hashes)
    contacts: dict[int, list[Contact]] = defaultdict(list)
    for advertiser_id, *values in rows:
        contact = Contact(values[0] in corrected, *values)
        for standing in {owner.get(advertiser_id, 0), *holders[contact.number_hash]} - {0}:
            contacts[standing].append(contact)
    return contacts


def _find_introduced(session: Session, owner: dict[int, int], hashes: dict[int, set[bytes]]) -> set[int]:
    rows = session.execute(
        select(Introduction.advertiser_id, Introduction.number_hash).where(
            or_(Introduction.advertiser_id.in_(owner), Introduction.number_hash.in_(_all(hashes)))
        )
    )
    holders = _holders(hashes)
    introduced: set[int] = set()
    for advertiser_id, number_hash in rows:
        introduced |= {owner.get(advertiser_id, 0), *holders[number_hash]} - {0}
    return introduced


def _all(hashes: dict[int, set[bytes]]) -> list[bytes]:
    return list(set().union(*hashes.values()))


def _holders(hashes: dict[int, set[bytes]]) -> dict[bytes, set[int]]:
    holders: dict[bytes, set[int]] = defaultdict(set)
    for advertiser_id, own in hashes.items():
        for number_hash in own:
            holders[number_hash].add(advertiser_id)
    return holders
