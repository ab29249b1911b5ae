"""What was said and done before, for many advertisers at once: noes, contact attempts, introductions.

Whatever hangs on a member of a merged advertiser, or on the keyed hash of one of the numbers, is found: at a
shared number it counts for everybody who holds it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime  # noqa: TC003  the type of a field
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from register.contacts import ContactAttempt, Introduction
from register.suppressions import NumberRelease, SuppressedNumber, Suppression

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    Hashes = Mapping[int, set[bytes]]


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact attempt, without its note. `corrected`: a later record stands for what came of it.

    `advertiser_id` is whom it was made under, which may have been merged since, or may share the number.
    """

    corrected: bool
    attempt_id: int
    advertiser_id: int
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


def find_suppressions(
    session: Session, owner: Mapping[int, int], hashes: Hashes
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


def find_contacts(session: Session, owner: Mapping[int, int], hashes: Hashes) -> dict[int, list[Contact]]:
    """Oldest first. What came of a call to somebody who held the number before a person gave it free is not hers."""
    columns = (
        ContactAttempt.id, ContactAttempt.advertiser_id, ContactAttempt.number_hash, ContactAttempt.team_id,
        ContactAttempt.worker, ContactAttempt.channel, ContactAttempt.state, ContactAttempt.opened_at,
        ContactAttempt.lease_until, ContactAttempt.ended_at, ContactAttempt.outcome, ContactAttempt.corrects_id,
    )  # fmt: skip
    rows = session.execute(
        select(*columns)
        .where(or_(ContactAttempt.advertiser_id.in_(owner), ContactAttempt.number_hash.in_(_all(hashes))))
        .order_by(ContactAttempt.id)
    ).all()
    corrected = {row.corrects_id for row in rows}
    released = _find_releases(session, hashes)
    holders = _holders(hashes)
    contacts: dict[int, list[Contact]] = defaultdict(list)
    for row in rows:
        contact = Contact(row.id in corrected, *list(row))
        hers = owner.get(contact.advertiser_id, 0)
        if hers:
            contacts[hers].append(contact)
        until = released.get((contact.number_hash, contact.advertiser_id))
        if until is not None and contact.opened_at < until:
            contact = replace(contact, outcome=None)  # the phone rang all the same: it counts as a contact
        for standing in holders[contact.number_hash] - {hers}:
            contacts[standing].append(contact)
    return contacts


def find_introduced(session: Session, owner: Mapping[int, int], hashes: Hashes) -> dict[int, datetime]:
    """When the first introduction to each was claimed."""
    rows = session.execute(
        select(Introduction.advertiser_id, Introduction.number_hash, Introduction.claimed_at)
        .where(or_(Introduction.advertiser_id.in_(owner), Introduction.number_hash.in_(_all(hashes))))
        .order_by(Introduction.claimed_at.desc())
    )
    holders = _holders(hashes)
    introduced: dict[int, datetime] = {}
    for advertiser_id, number_hash, claimed_at in rows:
        for standing in {owner.get(advertiser_id, 0), *holders[number_hash]} - {0}:
            introduced[standing] = claimed_at
    return introduced


def _find_releases(session: Session, hashes: Hashes) -> dict[tuple[bytes, int], datetime]:
    """The last moment at which a number was said to be no longer this advertiser's."""
    rows = session.execute(
        select(NumberRelease.number_hash, NumberRelease.advertiser_id, NumberRelease.released_at)
        .where(NumberRelease.number_hash.in_(_all(hashes)))
        .order_by(NumberRelease.id)
    )
    return {(number_hash, advertiser_id): at for number_hash, advertiser_id, at in rows}


def _all(hashes: Hashes) -> list[bytes]:
    return list(set().union(*hashes.values()))


def _holders(hashes: Hashes) -> dict[bytes, set[int]]:
    holders: dict[bytes, set[int]] = defaultdict(set)
    for advertiser_id, own in hashes.items():
        for number_hash in own:
            holders[number_hash].add(advertiser_id)
    return holders
