"""What the register holds of an advertiser that the gate must know, gathered for many at once.

Whatever hangs on an advertiser that was merged into another, on one of the numbers by its keyed hash, or on
somebody who is likely the same, belongs to the advertiser asked about: so a no, a contact and the introduction
follow through merges, number changes, erasure and re-harvest.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime  # noqa: TC003  the type of a field
from typing import TYPE_CHECKING

from sqlalchemy import select

from campaigns.history import find_contacts, find_introduced, find_suppressions
from campaigns.kin import find_kin
from campaigns.shown_ads import find_ads
from register.advertisers import Advertiser, find_members, find_standing_ids
from register.following import Holding
from register.numbers import PhoneNumber
from register.suppressions import find_released
from register.words import SuppressionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy.orm import Session

    from campaigns.history import Contact
    from campaigns.shown_ads import AdStanding


@dataclass(frozen=True, slots=True)
class Standing:
    """`suppressions` hold for her, whatever the number; `ended_hashes` are numbers of somebody else.

    `kin` are likely the same person: each stays an advertiser of her own, but no's, contacts, introductions and
    safeguarding of theirs count here. Of one who was parted from her it is what was before. Kin have no kin.
    """

    advertiser_id: int
    member_ids: frozenset[int]
    safeguarding: bool
    number_hashes: frozenset[bytes]
    ads: tuple[AdStanding, ...]
    suppressions: frozenset[str]
    ended_hashes: frozenset[bytes]
    contacts: tuple[Contact, ...]
    introduced_at: datetime | None
    kin: tuple[Standing, ...] = ()


def gather_standings(session: Session, advertiser_ids: Collection[int]) -> dict[int, Standing]:
    """By the id asked for; ids merged into one advertiser share its standing, unknown ids are left out."""
    standing_of = find_standing_ids(session, advertiser_ids)
    owner = find_members(session, set(standing_of.values()))
    kin = find_kin(session, owner)
    if kin:
        owner |= find_members(session, {other for own in kin.values() for other in own})
    alone = _gather_alone(session, owner)
    made = {
        standing: replace(
            alone[standing],
            kin=tuple(_share(alone[other], until) for other, until in sorted(kin.get(standing, {}).items())),
        )
        for standing in set(standing_of.values())
    }
    return {asked: made[standing] for asked, standing in standing_of.items()}


def _gather_alone(session: Session, owner: Mapping[int, int]) -> dict[int, Standing]:
    """Each without her kin. `owner` leads from every member to the advertiser that stands for it."""
    members: dict[int, set[int]] = defaultdict(set)
    for member, standing in owner.items():
        members[standing].add(member)
    endangered = _find_endangered(session, owner)
    released = _find_released(session, owner)
    held = _find_held(session, owner, released)
    ads = find_ads(session, owner, held)
    hashes: dict[int, set[bytes]] = {}
    for standing in members:
        shown = {number.number_hash for ad in ads[standing] for number in ad.numbers}
        hashes[standing] = (held[standing] | shown) - released[standing]
    noes = find_suppressions(session, owner, hashes)
    contacts = find_contacts(session, owner, hashes)
    introduced = find_introduced(session, owner, hashes)
    wrong = SuppressionKind.WRONG_PERSON
    return {
        standing: Standing(
            advertiser_id=standing,
            member_ids=frozenset(group),
            safeguarding=standing in endangered,
            number_hashes=frozenset(hashes[standing]),
            ads=tuple(ads[standing]),
            suppressions=frozenset(kind for kind, _ in noes[standing] if kind != wrong),
            ended_hashes=frozenset(found for kind, found in noes[standing] if kind == wrong),
            contacts=tuple(contacts[standing]),
            introduced_at=introduced.get(standing),
        )
        for standing, group in members.items()
    }


def _share(kin: Standing, until: datetime | None) -> Standing:
    """What of her counts for the other: all while they are likely one, what was before if they were parted."""
    if until is None:
        return kin
    before = kin.introduced_at is not None and kin.introduced_at < until
    return replace(
        kin,
        safeguarding=False,
        ads=(),
        suppressions=frozenset(),
        ended_hashes=frozenset(),
        contacts=tuple(contact for contact in kin.contacts if contact.opened_at < until),
        introduced_at=kin.introduced_at if before else None,
    )


def _find_endangered(session: Session, owner: Mapping[int, int]) -> set[int]:
    rows = session.scalars(
        select(Advertiser.id).where(Advertiser.id.in_(owner), Advertiser.safeguarding_at.is_not(None))
    )
    return {owner[member] for member in rows}


def _find_released(session: Session, owner: Mapping[int, int]) -> dict[int, set[bytes]]:
    """Numbers that a person said are another's now."""
    released: dict[int, set[bytes]] = defaultdict(set)
    for standing, number_hash in find_released(session, owner):
        released[standing].add(number_hash)
    return released


def _find_held(
    session: Session, owner: Mapping[int, int], released: Mapping[int, set[bytes]]
) -> dict[int, set[bytes]]:
    """Every number that each ever showed with certainty; several may hold one."""
    rows = session.execute(
        select(Holding.advertiser_id, PhoneNumber.number_hash)
        .join(PhoneNumber, PhoneNumber.id == Holding.number_id)
        .where(Holding.advertiser_id.in_(owner))
    )
    held: dict[int, set[bytes]] = defaultdict(set)
    for member, number_hash in rows:
        if number_hash not in released[owner[member]]:
            held[owner[member]].add(number_hash)
    return held
