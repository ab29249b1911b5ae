"""The one contact gate: every door asks it, and asks again inside the transaction that acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import phonenumbers
from sqlalchemy import or_, select

from campaigns.errors import WrongAccountError
from campaigns.gate_rules import Question, judge
from campaigns.standing import gather_standings
from campaigns.verdicts import Never, Reason
from register.ads import Ad
from register.advertisers import Advertiser, find_standing_advertiser
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import SuppressedNumber, Suppression
from register.words import Channel

if TYPE_CHECKING:
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
    """The advertiser's standing id, its rows locked until the transaction ends.

    Whoever acts holds first and asks the gate then: so a no and a message take turns. SQLite's writers take
    turns anyway.
    """
    standing = find_standing_advertiser(session, advertiser_id)
    while True:
        session.execute(
            select(Advertiser.id)
            .where(or_(Advertiser.id == standing, Advertiser.merged_into_id == standing))
            .order_by(Advertiser.id)
            .with_for_update()
        ).all()
        found = find_standing_advertiser(session, standing)  # it may have been merged while we waited
        if found == standing:
            return standing
        standing = found


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
    linked = session.scalars(
        select(PhoneNumber.advertiser_id).where(
            PhoneNumber.number_hash == number_hash, PhoneNumber.advertiser_id.is_not(None)
        )
    )
    shown = session.scalars(
        select(Ad.advertiser_id)
        .join(SightingNumber, SightingNumber.sighting_id == Ad.sighting_id)
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(PhoneNumber.number_hash == number_hash, Ad.advertiser_id.is_not(None))
    )
    return {found for found in (*linked, *shown) if found is not None}


def _is_suppressed(session: Session, number_hash: bytes) -> bool:
    return session.scalar(
        select(SuppressedNumber.suppression_id)
        .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
        .where(SuppressedNumber.number_hash == number_hash, Suppression.lifted_at.is_(None))
        .limit(1)
    ) is not None  # fmt: skip
