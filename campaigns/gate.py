"""The one contact gate: every door asks it, and asks again inside the transaction that acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import phonenumbers
from sqlalchemy import select

from campaigns.errors import WrongAccountError
from campaigns.gate_rules import Question, judge
from campaigns.kin import find_kin
from campaigns.standing import gather_standings
from campaigns.verdicts import Never, Reason
from register.ads import Ad
from register.advertisers import (
    Advertiser,
    find_members,
    find_standing_advertiser,
    find_standing_ids,
)
from register.following import Holding
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import SuppressedNumber, Suppression
from register.words import Channel

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

    from campaigns.verdicts import Verdict
    from profiles import Profile
    from register.vault import Vault


def ask_gate(
    session: Session,
    vault: Vault,
    profile: Profile,
    advertiser_id: int,
    channel: Channel,
    now: datetime,
    *,
    number: str | None = None,
    worker: str = "",
) -> Verdict:
    """May this advertiser be contacted in this way, now? `number` (E.164) asks for that number only;
    `worker` is whose own open call does not stand in the way.
    """
    number_hash = vault.hash_number(number) if number is not None else None
    standing = gather_standings(session, [advertiser_id]).get(advertiser_id)
    return judge(standing, profile, Question(channel, now, worker, number_hash))


def hold_advertiser(session: Session, advertiser_id: int) -> int:
    """The advertiser's standing id, its rows locked until the transaction ends, those of its kin and of whoever
    holds one of its numbers with it too: two workers who act on any two of them take turns.

    Whoever acts holds first and asks the gate then: so a no and a message take turns. SQLite's writers take
    turns anyway.
    """
    while True:
        standing = find_standing_advertiser(session, advertiser_id)
        touched = _list_touched(session, standing)
        attempt = session.begin_nested()
        _lock(session, touched, find_members(session, [standing]))
        # merged, linked or given a number while we waited?
        if (
            find_standing_advertiser(session, standing) == standing
            and _list_touched(session, standing) <= touched
        ):
            attempt.commit()
            return standing
        attempt.rollback()  # gives the rows back, for they are taken in the order of their ids


def _list_touched(session: Session, standing_id: int) -> set[int]:
    """Every id, also merged ones, that a contact of this advertiser bears on."""
    owner = find_members(session, [standing_id])
    kin = find_kin(session, owner).get(standing_id, {})
    numbers = select(Holding.number_id).where(Holding.advertiser_id.in_(owner))
    beside = session.scalars(select(Holding.advertiser_id).where(Holding.number_id.in_(numbers))).all()
    others = find_standing_ids(session, {*kin, *beside} - owner.keys())
    return {*owner, *find_members(session, set(others.values()))}


def _lock(session: Session, touched: Collection[int], own: Collection[int]) -> None:
    """All against whoever contacts them; her own rows, after that, also against intake, which waits with a new
    number or link of hers. Were the others' kept from intake too, it and we could wait for each other.
    """
    rows = select(Advertiser.id).order_by(Advertiser.id)
    session.execute(rows.where(Advertiser.id.in_(touched)).with_for_update(key_share=True)).all()
    session.execute(rows.where(Advertiser.id.in_(own)).with_for_update()).all()


class Explanation(NamedTuple):
    """Why a number is, or is not, on today's lists: by advertiser and channel."""

    known: bool
    answers: dict[int, dict[Channel, Verdict]]


def why_not(session: Session, vault: Vault, profile: Profile, number: str, now: datetime) -> Explanation:
    """The planner's view of any number, as people write it. Raises WrongAccountError if it is none.

    A number no ad holds may still be known: by its hash, from a no that outlived it (answers under 0).
    """
    number_hash = vault.hash_number(read_typed_number(number, profile.country))
    advertisers = _find_advertisers(session, number_hash)
    standings = gather_standings(session, advertisers)
    answers = {
        standing.advertiser_id: {
            channel: judge(standing, profile, Question(channel, now, number_hash=number_hash))
            for channel in Channel
        }
        for standing in standings.values()
    }
    if not answers and _is_suppressed(session, number_hash):
        answers[0] = dict.fromkeys(Channel, Never(Reason.NO_CONTACT))
    return Explanation(bool(answers), answers)


def read_typed_number(number: str, country: str) -> str:
    """E.164 of a number a person typed. The message of its error does not repeat it."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        parsed = None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise WrongAccountError(
            f"that is no phone number; expected one as dialled in {country}, or with + and country code"
        )
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _find_advertisers(session: Session, number_hash: bytes) -> set[int]:
    held = session.scalars(
        select(Holding.advertiser_id)
        .join(PhoneNumber, PhoneNumber.id == Holding.number_id)
        .where(PhoneNumber.number_hash == number_hash)
    )
    shown = session.scalars(
        select(Ad.advertiser_id)
        .join(SightingNumber, SightingNumber.sighting_id == Ad.sighting_id)
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(PhoneNumber.number_hash == number_hash, Ad.advertiser_id.is_not(None))
    )
    return {found for found in (*held, *shown) if found is not None}


def _is_suppressed(session: Session, number_hash: bytes) -> bool:
    return session.scalar(
        select(SuppressedNumber.suppression_id)
        .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
        .where(SuppressedNumber.number_hash == number_hash, Suppression.lifted_at.is_(None))
        .limit(1)
    ) is not None  # fmt: skip
