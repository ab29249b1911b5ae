"""The introduction, once: claimed and committed before it leaves, settled by the gateway's answer, never resent.

The row of `introductions` is the claim. It is unique by advertiser and by number, and only a certain
rejection takes it away; whatever else happens, down to our own death at any instruction, leaves it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from campaigns.due import choose_number, find_writing_team, list_due, open_number, write_text
from campaigns.gate import hold_advertiser
from campaigns.gate_rules import Question, judge
from campaigns.gateways import OutgoingMessage
from campaigns.standing import gather_standings
from campaigns.verdicts import Allowed, GateClosedError, Never, Reason
from register.audit import record_act
from register.contacts import ContactAttempt, Introduction
from register.database import allocate_ids, reading, writing
from register.masking import mask_number
from register.words import AttemptState, Channel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from campaigns.gateways import Gateway, GatewayAnswer
    from campaigns.introduction_text import IntroductionText, Languages
    from campaigns.standing import Standing
    from profiles import Profile
    from register.vault import Vault

_ANSWERED_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Claim:
    """An introduction that is ours to hand over: committed before this exists."""

    attempt_id: int
    advertiser_id: int
    introduction: IntroductionText
    message: OutgoingMessage


@dataclass(frozen=True, slots=True)
class Introduced:
    """What became of an introduction: prepared, accepted, rejected or unknown. `number` is masked."""

    advertiser_id: int
    attempt_id: int
    number: str
    state: AttemptState
    languages: tuple[str, ...]
    segments: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends what: the worker behind it, the gateway, and the languages of the text."""

    worker: str
    gateway: Gateway
    languages: Languages = "all"


def send_introductions(
    engine: Engine,
    vault: Vault,
    profile: Profile,
    sender: Sender,
    clock: Callable[[], datetime],
    team_id: int | None = None,
) -> Iterator[Introduced]:
    """Hand over what is due, one at a time; each is settled before the next is claimed."""
    give_up_waiting(engine, vault, clock())
    with reading(engine) as session:
        due = list_due(session, profile, clock(), team_id)
    for found in due:
        if isinstance(found.answer, Allowed):
            try:
                yield introduce(engine, vault, profile, sender, found.advertiser_id, clock)
            except GateClosedError:
                continue  # things changed since the list was made: she refused, or somebody was quicker


def introduce(
    engine: Engine,
    vault: Vault,
    profile: Profile,
    sender: Sender,
    advertiser_id: int,
    clock: Callable[[], datetime],
) -> Introduced:
    """Claim, hand over, settle. Raises GateClosedError, TextError; then nothing left and nothing is claimed."""
    claim = claim_introduction(engine, vault, profile, sender, advertiser_id, clock())
    try:
        answer = sender.gateway.send(claim.message)
    except Exception:  # noqa: BLE001  whatever went wrong, it may have left: unknown, and never sent again
        answer = None
    return settle_introduction(engine, vault, claim, answer, sender.worker, clock())


def claim_introduction(
    engine: Engine, vault: Vault, profile: Profile, sender: Sender, advertiser_id: int, now: datetime
) -> Claim:
    """The point of no return: asks the gate and commits the claim, state `sending`, in one transaction."""
    try:
        with writing(engine) as session:
            standing = _hold_allowed(session, profile, advertiser_id, now)
            return _write_claim(session, vault, profile, sender, standing, now)
    except IntegrityError:
        raise GateClosedError(advertiser_id, Never(Reason.INTRODUCED)) from None


def settle_introduction(
    engine: Engine, vault: Vault, claim: Claim, answer: GatewayAnswer | None, worker: str, now: datetime
) -> Introduced:
    """Write down the gateway's answer; None means that nobody can tell. A settled claim stays as it is."""
    state = AttemptState.UNKNOWN if answer is None else answer.state
    with writing(engine) as session:
        changed = session.execute(
            update(ContactAttempt)
            .where(ContactAttempt.id == claim.attempt_id, ContactAttempt.state == AttemptState.SENDING)
            .values(state=state, ended_at=now)
            .returning(ContactAttempt.id)
        ).all()
        if changed:
            _settle_row(session, claim, answer)
            record_act(
                session, vault, actor=worker, act="introduction settled",
                subject=f"advertiser {claim.advertiser_id}", at=now, attempt=claim.attempt_id, state=str(state),
                code=answer.code if answer else "",
            )  # fmt: skip
    return Introduced(
        claim.advertiser_id, claim.attempt_id, mask_number(claim.message.number), state,
        claim.introduction.languages, claim.introduction.length.segments, answer.code if answer else "",
    )  # fmt: skip


def give_up_waiting(engine: Engine, vault: Vault, now: datetime) -> int:
    """Claims whose process died between commit and answer: unknown from now on. Returns how many."""
    with writing(engine) as session:
        stranded = session.execute(
            update(ContactAttempt)
            .where(
                ContactAttempt.state == AttemptState.SENDING,
                ContactAttempt.opened_at < now - _ANSWERED_WITHIN,
            )
            .values(state=AttemptState.UNKNOWN, ended_at=now)
            .returning(ContactAttempt.id, ContactAttempt.advertiser_id)
        ).all()
        for attempt_id, advertiser_id in stranded:
            record_act(
                session, vault, actor="outreach", act="introduction settled", at=now,
                subject=f"advertiser {advertiser_id}", attempt=attempt_id, state=str(AttemptState.UNKNOWN), code="",
            )  # fmt: skip
    return len(stranded)


def _hold_allowed(session: Session, profile: Profile, advertiser_id: int, now: datetime) -> Standing:
    standing_id = hold_advertiser(session, advertiser_id)
    standing = gather_standings(session, [standing_id]).get(standing_id)
    answer = judge(standing, profile, Question(Channel.MESSAGE, now))
    if not isinstance(answer, Allowed):
        raise GateClosedError(standing_id, answer)
    assert standing is not None
    return standing


def _write_claim(
    session: Session, vault: Vault, profile: Profile, sender: Sender, standing: Standing, now: datetime
) -> Claim:
    number = choose_number(standing, profile)
    written = write_text(session, profile, standing, sender.languages)
    (attempt_id,) = allocate_ids(session, ContactAttempt, 1)
    (introduction_id,) = allocate_ids(session, Introduction, 1)
    session.add(
        ContactAttempt(
            id=attempt_id, advertiser_id=standing.advertiser_id, number_id=number.number_id,
            number_hash=number.number_hash, team_id=find_writing_team(standing, profile), worker=sender.worker,
            channel=Channel.MESSAGE, state=AttemptState.SENDING, opened_at=now,
        )
    )  # fmt: skip
    session.flush()
    session.add(
        Introduction(
            id=introduction_id, advertiser_id=standing.advertiser_id, number_hash=number.number_hash,
            attempt_id=attempt_id, languages=",".join(written.languages),
            text_sealed=vault.seal("introductions.text", introduction_id, written.text),
            segments=written.length.segments, gateway=sender.gateway.name, claimed_at=now,
        )
    )  # fmt: skip
    session.flush()
    record_act(
        session, vault, actor=sender.worker, act="introduction claimed",
        subject=f"advertiser {standing.advertiser_id}", at=now, attempt=attempt_id, gateway=sender.gateway.name,
    )  # fmt: skip
    message = OutgoingMessage(
        reference=_make_reference(vault, attempt_id),
        number=open_number(session, vault, number.number_id),
        text=written.text,
        length=written.length,
        valid_for=profile.hours.messages.left(now.astimezone(profile.zone)),
    )
    return Claim(attempt_id, standing.advertiser_id, written, message)


def _settle_row(session: Session, claim: Claim, answer: GatewayAnswer | None) -> None:
    mine = Introduction.attempt_id == claim.attempt_id
    if answer is not None and answer.state is AttemptState.REJECTED:
        session.execute(delete(Introduction).where(mine))
    elif answer is not None:
        session.execute(update(Introduction).where(mine).values(gateway_reference=answer.reference or None))


def _make_reference(vault: Vault, attempt_id: int) -> str:
    """Opaque to others; a callback that carries it can be attributed, and cannot be made up."""
    return f"{attempt_id}-{vault.keyed_hash('message', str(attempt_id).encode()).hex()[:24]}"
