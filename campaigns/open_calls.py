"""Opening a call: a worker takes an advertiser for a while, sees the number, and gives it back or records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import case, update

from campaigns.errors import NothingThereError
from campaigns.gate import hold_advertiser
from campaigns.gate_rules import Question, judge, list_basis, list_usable_numbers
from campaigns.standing import gather_standings
from campaigns.verdicts import Allowed, GateClosedError
from register.advertisers import list_merged_ids
from register.audit import record_act
from register.contacts import ContactAttempt
from register.database import allocate_ids
from register.numbers import PhoneNumber
from register.words import AttemptState, Channel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from campaigns.shown_ads import ReadNumber
    from campaigns.standing import Standing
    from profiles import Profile
    from register.vault import Vault

LEASE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class OpenedCall:
    """A call that a worker holds until `lease_until`, with the number in full."""

    attempt_id: int
    advertiser_id: int
    number: str
    lease_until: datetime

    def __repr__(self) -> str:
        return f"OpenedCall(attempt {self.attempt_id} of advertiser {self.advertiser_id})"


def open_call(
    session: Session,
    vault: Vault,
    profile: Profile,
    advertiser_id: int,
    worker: str,
    now: datetime,
    number_index: int = 1,
) -> OpenedCall:
    """Take the advertiser for a call and show the number; an event of the audit log.

    Two workers never hold one: the gate is asked in here, and the open attempt is unique. Opening again
    what one holds shows the number again. Raises GateClosedError, NothingThereError.
    """
    standing_id = hold_advertiser(session, advertiser_id)
    standing = gather_standings(session, [standing_id]).get(standing_id)
    answer = judge(standing, profile, Question(Channel.CALL, now, worker))
    if not isinstance(answer, Allowed):
        raise GateClosedError(standing_id, answer)
    assert standing is not None
    number = _choose_number(standing, profile, number_index)
    team_id = next((ad.team_id for ad in list_basis(standing, profile)), None)
    _release_open(session, standing, now)
    attempt = _open_attempt(session, standing_id, number, team_id, worker, now)
    record_act(
        session, vault, actor=worker, act="number shown", subject=f"advertiser {standing_id}", at=now,
        attempt=attempt.id, number=number.number_id, why="call opened",
    )  # fmt: skip
    sealed = session.get_one(PhoneNumber, number.number_id).number_sealed
    shown = vault.open("numbers.number", number.number_id, sealed)
    return OpenedCall(attempt.id, standing_id, shown, now + LEASE)


def release_call(session: Session, vault: Vault, advertiser_id: int, worker: str, now: datetime) -> bool:
    """Give an open call back, unmade. Anybody may: a reservation that nobody can release helps nobody."""
    standing_id = hold_advertiser(session, advertiser_id)
    released = session.execute(
        update(ContactAttempt)
        .where(
            ContactAttempt.advertiser_id.in_(list_merged_ids(session, standing_id)),
            ContactAttempt.state == AttemptState.OPENED,
        )
        .values(state=AttemptState.RELEASED, ended_at=now)
        .returning(ContactAttempt.id)
    ).all()
    for (attempt_id,) in released:
        record_act(
            session, vault, actor=worker, act="call released", subject=f"advertiser {standing_id}", at=now,
            attempt=attempt_id,
        )  # fmt: skip
    return bool(released)


def _choose_number(standing: Standing, profile: Profile, index: int) -> ReadNumber:
    usable = list_usable_numbers(standing, profile)
    if not 1 <= index <= len(usable):
        raise NothingThereError(
            f"advertiser {standing.advertiser_id}: number {index} was asked for; it has {len(usable)} "
            "that may be called, counted from 1 as the call list shows them"
        )
    return usable[index - 1]


def _release_open(session: Session, standing: Standing, now: datetime) -> None:
    """One's own open call that is opened anew gives way; one whose lease ended may have been made, and counts."""
    expired = ContactAttempt.lease_until <= now
    session.execute(
        update(ContactAttempt)
        .where(
            ContactAttempt.advertiser_id.in_(standing.member_ids), ContactAttempt.state == AttemptState.OPENED
        )
        .values(state=case((expired, AttemptState.UNKNOWN), else_=AttemptState.RELEASED), ended_at=now)
    )


def _open_attempt(
    session: Session,
    standing_id: int,
    number: ReadNumber,
    team_id: int | None,
    worker: str,
    now: datetime,
) -> ContactAttempt:
    (attempt_id,) = allocate_ids(session, ContactAttempt, 1)
    attempt = ContactAttempt(
        id=attempt_id, advertiser_id=standing_id, number_id=number.number_id, number_hash=number.number_hash,
        team_id=team_id, worker=worker, channel=Channel.CALL, state=AttemptState.OPENED, opened_at=now,
        lease_until=now + LEASE,
    )  # fmt: skip
    session.add(attempt)
    session.flush()
    return attempt
