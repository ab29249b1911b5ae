"""What came of a contact: recorded once by whoever holds it, corrected by a new record, never overwritten."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from campaigns.errors import CampaignError, NothingThereError, WrongAccountError
from campaigns.gate import hold_advertiser
from campaigns.gate_rules import list_usable_numbers
from campaigns.refusals import list_known_hashes, record_refusal
from campaigns.shown_ads import SAFEGUARDING_QUEUE
from campaigns.standing import gather_standings
from register.ads import Ad
from register.advertisers import Advertiser, list_merged_ids
from register.audit import record_act
from register.contacts import ContactAttempt
from register.database import allocate_ids
from register.numbers import PhoneNumber
from register.reviews import ReviewItem
from register.words import AttemptState, Channel, ReviewState, SuppressionKind

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from profiles import Outcome, Profile
    from register.vault import Vault

_MOST_MINUTES = 24 * 60
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class NotHolderError(CampaignError):
    """The outcome comes from somebody who has not opened this advertiser; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """`suppressed` is the kind of no that followed, or empty; `offers` what may follow now."""

    attempt_id: int
    advertiser_id: int
    outcome: str
    suppressed: str
    safeguarding: bool
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What a worker tells of a contact. `note` is private and is sealed."""

    outcome: str
    worker: str
    language: str | None = None
    minutes: int | None = None
    note: str = ""


def record_outcome(
    session: Session, vault: Vault, profile: Profile, advertiser_id: int, account: Account, now: datetime
) -> Recorded:
    """Record what came of the worker's open call.

    A refusal or a concern is taken from anybody at any time, open call or not: a no must never be lost.
    (That a number is somebody else's must come from a call, for it is about the number that was called.)
    Raises WrongAccountError (an outcome that the profile lacks), NotHolderError, NothingThereError.
    """
    outcome = find_outcome(profile, account.outcome)
    _check_account(account)
    _require_advertiser(session, advertiser_id)
    standing_id = hold_advertiser(session, advertiser_id)
    attempt = _find_held(session, standing_id, account.worker)
    if attempt is None:
        if not (outcome.safeguarding or outcome.suppresses not in {"", SuppressionKind.WRONG_PERSON}):
            raise NotHolderError(_explain_holder(session, standing_id, account.worker))
        attempt = _begin_unopened(session, profile, standing_id, account, now)
    attempt.state = AttemptState.DONE
    attempt.ended_at = now
    _write_account(vault, attempt, account)
    return _follow(session, vault, outcome, standing_id, attempt, account, now, "outcome recorded")


def correct_outcome(
    session: Session, vault: Vault, profile: Profile, attempt_id: int, account: Account, now: datetime
) -> Recorded:
    """A new record that stands for the old one from now on. It lifts no suppression.

    Raises WrongAccountError, NothingThereError.
    """
    outcome = find_outcome(profile, account.outcome)
    _check_account(account)
    owner = session.scalar(select(ContactAttempt.advertiser_id).where(ContactAttempt.id == attempt_id))
    if owner is None:
        raise NothingThereError(f"contact attempt {attempt_id}: there is none")
    standing_id = hold_advertiser(session, owner)
    found = session.get_one(ContactAttempt, attempt_id, populate_existing=True)
    later = session.scalar(select(ContactAttempt.id).where(ContactAttempt.corrects_id == attempt_id))
    if found.outcome is None or later is not None:
        what = "has no outcome yet" if later is None else f"was corrected already, by attempt {later}"
        raise WrongAccountError(f"contact attempt {attempt_id} {what}; correct the newest record")
    (correction_id,) = allocate_ids(session, ContactAttempt, 1)
    correction = ContactAttempt(
        id=correction_id, advertiser_id=standing_id, number_id=found.number_id, number_hash=found.number_hash,
        team_id=found.team_id, worker=account.worker, channel=found.channel, state=AttemptState.DONE,
        opened_at=found.opened_at, ended_at=found.ended_at, corrects_id=attempt_id,
    )  # fmt: skip
    session.add(correction)
    _write_account(vault, correction, account)
    return _follow(session, vault, outcome, standing_id, correction, account, now, "outcome corrected")


def find_outcome(profile: Profile, name: str) -> Outcome:
    """Raises WrongAccountError naming what the profile has."""
    for outcome in profile.outcomes:
        if outcome.name == name:
            return outcome
    names = ", ".join(outcome.name for outcome in profile.outcomes)
    raise WrongAccountError(
        f"outcome {name!r}: profile {profile.name} has no such outcome; expected one of {names}"
    )


def _follow(
    session: Session,
    vault: Vault,
    outcome: Outcome,
    standing_id: int,
    attempt: ContactAttempt,
    account: Account,
    now: datetime,
    act: str,
) -> Recorded:
    """What the profile lets follow from an outcome, in the same transaction."""
    session.flush()
    record_act(
        session, vault, actor=account.worker, act=act, subject=f"advertiser {standing_id}", at=now,
        attempt=attempt.id, outcome=outcome.name,
    )  # fmt: skip
    if outcome.suppresses:
        kind = SuppressionKind(outcome.suppresses)
        record_refusal(
            session, vault, standing_id, kind, worker=account.worker, now=now, number_hash=attempt.number_hash
        )
    if outcome.safeguarding:
        _hand_to_safeguarding(session, vault, standing_id, account.worker, now)
    session.flush()
    return Recorded(
        attempt.id, standing_id, outcome.name, outcome.suppresses, outcome.safeguarding, tuple(outcome.offers)
    )


def _hand_to_safeguarding(
    session: Session, vault: Vault, standing_id: int, worker: str, now: datetime
) -> None:
    """She leaves every list at once; where an ad of hers is known, the safeguarding role finds it in its queue."""
    session.execute(
        update(Advertiser)
        .where(Advertiser.id == standing_id, Advertiser.safeguarding_at.is_(None))
        .values(safeguarding_at=now)
    )
    ad = session.execute(
        select(Ad.id, Ad.sighting_id, Ad.fetched_round_id)
        .where(Ad.advertiser_id.in_(list_merged_ids(session, standing_id)))
        .order_by(Ad.id.desc())
        .limit(1)
    ).first()
    if ad is not None and not _is_in_queue(session, ad.id):
        session.add(
            ReviewItem(
                queue=SAFEGUARDING_QUEUE, reason="danger", ad_id=ad.id, sighting_id=ad.sighting_id,
                round_id=ad.fetched_round_id, state=ReviewState.OPEN, opened_at=now,
            )
        )  # fmt: skip
    record_act(
        session,
        vault,
        actor=worker,
        act="handed to safeguarding",
        subject=f"advertiser {standing_id}",
        at=now,
    )


def _is_in_queue(session: Session, ad_id: int) -> bool:
    return session.scalar(
        select(ReviewItem.id).where(
            ReviewItem.ad_id == ad_id, ReviewItem.reason == "danger", ReviewItem.state == ReviewState.OPEN
        )
    ) is not None  # fmt: skip


def _require_advertiser(session: Session, advertiser_id: int) -> None:
    if session.scalar(select(Advertiser.id).where(Advertiser.id == advertiser_id)) is None:
        raise NothingThereError(f"advertiser {advertiser_id}: there is none; the call list shows the ids")


def _find_held(session: Session, standing_id: int, worker: str) -> ContactAttempt | None:
    return session.scalar(
        select(ContactAttempt)
        .where(
            ContactAttempt.advertiser_id.in_(list_merged_ids(session, standing_id)),
            ContactAttempt.state == AttemptState.OPENED,
            ContactAttempt.worker == worker,
        )
        .execution_options(populate_existing=True)
    )


def _explain_holder(session: Session, standing_id: int, worker: str) -> str:
    holder = session.scalar(
        select(ContactAttempt.worker).where(
            ContactAttempt.advertiser_id == standing_id, ContactAttempt.state == AttemptState.OPENED
        )
    )
    held = f"it is open with {holder}" if holder else "nobody has it open"
    return (
        f"advertiser {standing_id}: {worker} has not opened it ({held}), so nothing was recorded. "
        f"Open it first: outreach call-list --open {standing_id} --worker {worker}"
    )


def _begin_unopened(
    session: Session, profile: Profile, standing_id: int, account: Account, now: datetime
) -> ContactAttempt:
    """For a no that came without a call of ours: she rang, or somebody told us."""
    number_id, number_hash = _pick_number(session, profile, standing_id)
    (attempt_id,) = allocate_ids(session, ContactAttempt, 1)
    attempt = ContactAttempt(
        id=attempt_id, advertiser_id=standing_id, number_id=number_id, number_hash=number_hash, team_id=None,
        worker=account.worker, channel=Channel.CALL, state=AttemptState.DONE, opened_at=now,
    )  # fmt: skip
    session.add(attempt)
    return attempt


def _pick_number(session: Session, profile: Profile, standing_id: int) -> tuple[int | None, bytes]:
    usable = list_usable_numbers(gather_standings(session, [standing_id])[standing_id], profile)
    if usable:
        return usable[0].number_id, usable[0].number_hash
    known = sorted(list_known_hashes(session, list_merged_ids(session, standing_id)))
    if not known:
        raise NothingThereError(
            f"advertiser {standing_id}: no number is known, so there is nothing to suppress"
        )
    number_id = session.scalar(select(PhoneNumber.id).where(PhoneNumber.number_hash == known[0]))
    return number_id, known[0]


def _write_account(vault: Vault, attempt: ContactAttempt, account: Account) -> None:
    attempt.outcome = account.outcome
    attempt.language = account.language
    attempt.minutes = account.minutes
    if account.note:
        attempt.note_sealed = vault.seal("contact_attempts.note", attempt.id, account.note)


def _check_account(account: Account) -> None:
    if account.language is not None and not _LANGUAGE.fullmatch(account.language):
        # the column is plain: what was said belongs into the note, which is sealed
        raise WrongAccountError(
            f"language: found {len(account.language)} signs, expected a code such as da, en or th; "
            "anything else belongs into the note"
        )
    if account.minutes is not None and not 0 <= account.minutes <= _MOST_MINUTES:
        raise WrongAccountError(f"minutes {account.minutes}: expected 0 to {_MOST_MINUTES}")
