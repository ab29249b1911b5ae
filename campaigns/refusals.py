"""A refusal becomes a suppression: what we never do, over all numbers of the advertiser, from that second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, select

from campaigns.errors import NothingThereError, WrongAccountError
from campaigns.gate import hold_advertiser
from campaigns.kin import find_kin
from register.ads import Ad, Sighting
from register.advertisers import find_members, find_standing_ids, list_merged_ids
from register.audit import record_act
from register.contacts import ContactAttempt
from register.database import allocate_ids
from register.following import Holding
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import NumberRelease, SuppressedNumber, Suppression, find_released
from register.words import AdState, SuppressionKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

    from register.vault import Vault


def record_refusal(
    session: Session,
    vault: Vault,
    advertiser_id: int,
    kind: SuppressionKind,
    *,
    worker: str,
    now: datetime,
    number_hash: bytes | None = None,
    reason: str = "",
) -> int:
    """Suppress the advertiser with all numbers it ever had; returns the suppression's id.

    `wrong-person` is said by whoever holds `number_hash`, not by the advertiser: it covers that number only.
    The caller holds the advertiser (campaigns.gate.hold_advertiser). Never refused: a no needs no permission.
    """
    if kind == SuppressionKind.WRONG_PERSON and number_hash is None:
        raise WrongAccountError(f"advertiser {advertiser_id}: wrong-person is about one number; say which")
    (suppression_id,) = allocate_ids(session, Suppression, 1)
    alone = kind == SuppressionKind.WRONG_PERSON
    session.add(
        Suppression(
            id=suppression_id,
            kind=kind,
            advertiser_id=None if alone else advertiser_id,
            given_at=now,
            recorded_by=worker,
            reason_sealed=vault.seal("suppressions.reason", suppression_id, reason) if reason else None,
        )
    )
    session.flush()
    covered = set() if alone else list_known_hashes(session, list_merged_ids(session, advertiser_id))
    if number_hash is not None:
        covered.add(number_hash)
    session.add_all(
        SuppressedNumber(suppression_id=suppression_id, number_hash=found) for found in sorted(covered)
    )
    record_act(
        session, vault, actor=worker, act="refusal recorded", subject=f"advertiser {advertiser_id}",
        at=now, kind=str(kind), suppression=suppression_id, numbers=len(covered),
    )  # fmt: skip
    return suppression_id


def lift_suppression(
    session: Session, vault: Vault, suppression_id: int, *, by: str, reason: str, now: datetime
) -> None:
    """A named person's act, with a reason; nothing else ends a no. Raises NothingThereError, WrongAccountError."""
    if not by.strip() or not reason.strip():
        raise WrongAccountError(f"suppression {suppression_id}: lifting it needs a name and a reason")
    found = session.get(Suppression, suppression_id, with_for_update=True, populate_existing=True)
    if found is None or found.lifted_at is not None:
        raise NothingThereError(f"suppression {suppression_id}: there is none that still stands")
    found.lifted_at = now
    found.lifted_by = by
    found.lift_reason_sealed = vault.seal("suppressions.lift_reason", suppression_id, reason)
    record_act(
        session, vault, actor=by, act="suppression lifted", subject=f"suppression {suppression_id}", at=now
    )


def release_number(
    session: Session, vault: Vault, number_hash: bytes, *, by: str, reason: str, now: datetime
) -> list[int]:
    """A named person's word that the number is another person's now: what those who held it before refused, and
    what came of calls to them, binds whoever shows it now no longer. Returns the advertisers it was taken from.

    Their own noes hold on them and on their other numbers. A number that its holder said is no advertiser's
    (wrong-person) stays closed: that no is lifted by itself. Raises NothingThereError, WrongAccountError.
    """
    if not by.strip() or not reason.strip():
        raise WrongAccountError(
            "a number is given free by a named person, for a reason; found one of them empty"
        )
    number = session.execute(
        select(PhoneNumber.id, PhoneNumber.advertiser_id).where(PhoneNumber.number_hash == number_hash)
    ).first()
    if number is None or number.advertiser_id is None:
        raise NothingThereError(
            "no advertiser is known to show this number, so it cannot be somebody else's now"
        )
    hold_advertiser(session, number.advertiser_id)
    former = _list_former_holders(session, number.id, number_hash)
    if not former:
        raise NothingThereError(
            f"number {number.id}: nobody held it before those who show it now, or are likely the same; "
            "if they are two persons, say so first: outreach advertiser apart"
        )
    for advertiser_id in former:
        _release(session, vault, number_hash, advertiser_id, by, reason, now)
    record_act(
        session, vault, actor=by, act="number given free", subject=f"number {number.id}", at=now,
        former=former,
    )  # fmt: skip
    return former


def release_numbers_of(
    session: Session, vault: Vault, advertiser_id: int, *, by: str, reason: str, now: datetime
) -> list[int]:
    """Give free what this advertiser shows of numbers that others held before. Returns whom they were taken from.

    Raises NothingThereError when nobody held any of them before.
    """
    hashes = session.scalars(
        select(PhoneNumber.number_hash)
        .join(Holding, Holding.number_id == PhoneNumber.id)
        .where(Holding.advertiser_id.in_(find_standing_ids(session, [advertiser_id]).values()))
        .order_by(PhoneNumber.id)
    ).all()
    former: list[int] = []
    for number_hash in hashes:
        try:
            former += release_number(session, vault, number_hash, by=by, reason=reason, now=now)
        except NothingThereError:
            continue  # hers alone
    if not former:
        raise NothingThereError(
            f"advertiser {advertiser_id}: no number of hers was held by somebody else before, or they are likely the "
            "same person; if they are two, say so first: outreach advertiser apart"
        )
    return former


def list_known_hashes(session: Session, advertiser_ids: Collection[int]) -> set[bytes]:
    """Every number that is or was theirs, also those whose row is erased: attempts keep the hash.

    Of the numbers that were read with doubt, those that nobody else holds: a no may cover one too many.
    """
    held = session.scalars(
        select(PhoneNumber.number_hash)
        .join(Holding, Holding.number_id == PhoneNumber.id)
        .where(Holding.advertiser_id.in_(advertiser_ids))
    )
    doubted = session.scalars(
        select(PhoneNumber.number_hash)
        .join(SightingNumber, SightingNumber.number_id == PhoneNumber.id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .where(Ad.advertiser_id.in_(advertiser_ids), ~exists().where(Holding.number_id == PhoneNumber.id))
    )
    tried = session.scalars(
        select(ContactAttempt.number_hash).where(ContactAttempt.advertiser_id.in_(advertiser_ids))
    )
    earlier = session.scalars(
        select(SuppressedNumber.number_hash)
        .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
        .where(Suppression.advertiser_id.in_(advertiser_ids))
    )
    released = {
        number_hash for _, number_hash in find_released(session, find_members(session, advertiser_ids))
    }
    return {*held, *doubted, *tried, *earlier} - released


def _list_former_holders(session: Session, number_id: int, number_hash: bytes) -> list[int]:
    """Members of every advertiser who held the number, was tried or refused under it, and shows it no longer."""
    ever: set[int] = set()
    for query in (
        select(Holding.advertiser_id).where(Holding.number_id == number_id),
        select(ContactAttempt.advertiser_id).where(ContactAttempt.number_hash == number_hash),
        select(Suppression.advertiser_id)
        .join(SuppressedNumber, SuppressedNumber.suppression_id == Suppression.id)
        .where(SuppressedNumber.number_hash == number_hash),
    ):
        ever |= {found for found in session.scalars(query) if found is not None}
    former = set(find_standing_ids(session, ever).values()) - _list_present(session, number_id)
    return sorted(find_members(session, former))


def _list_present(session: Session, number_id: int) -> set[int]:
    """Who showed the number last or has a live ad that shows it, and who is likely the same."""
    last = session.scalars(select(PhoneNumber.advertiser_id).where(PhoneNumber.id == number_id))
    live = session.scalars(
        select(Ad.advertiser_id)
        .join(SightingNumber, SightingNumber.sighting_id == Ad.sighting_id)
        .where(SightingNumber.number_id == number_id, Ad.state == AdState.LIVE)
    )
    shown = {found for found in (*last, *live) if found is not None}
    present = set(find_standing_ids(session, shown).values())
    kin = find_kin(session, find_members(session, present))
    return present | {other for own in kin.values() for other, until in own.items() if until is None}


def _release(
    session: Session,
    vault: Vault,
    number_hash: bytes,
    advertiser_id: int,
    by: str,
    reason: str,
    now: datetime,
) -> None:
    (release_id,) = allocate_ids(session, NumberRelease, 1)
    session.add(
        NumberRelease(
            id=release_id, number_hash=number_hash, advertiser_id=advertiser_id, released_at=now, released_by=by,
            reason_sealed=vault.seal("number_releases.reason", release_id, reason),
        )
    )  # fmt: skip
    session.flush()
    own = select(Suppression.id).where(
        Suppression.advertiser_id == advertiser_id, Suppression.lifted_at.is_(None)
    )
    session.execute(
        delete(SuppressedNumber).where(
            SuppressedNumber.number_hash == number_hash, SuppressedNumber.suppression_id.in_(own)
        )
    )
