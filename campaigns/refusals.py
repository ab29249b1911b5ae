"""A refusal becomes a suppression: what we never do, over all numbers of the advertiser, from that second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from campaigns.errors import NothingThereError, WrongAccountError
from register.ads import Ad, Sighting
from register.advertisers import list_merged_ids
from register.audit import record_act
from register.contacts import ContactAttempt
from register.database import allocate_ids
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import SuppressedNumber, Suppression
from register.words import SuppressionKind

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


def list_known_hashes(session: Session, advertiser_ids: Collection[int]) -> set[bytes]:
    """Every number that is or was theirs, also those whose row is erased: attempts keep the hash.

    Of the numbers that were read with doubt, those that nobody else holds: a no may cover one too many.
    """
    present = session.scalars(
        select(PhoneNumber.number_hash).where(PhoneNumber.advertiser_id.in_(advertiser_ids))
    )
    doubted = session.scalars(
        select(PhoneNumber.number_hash)
        .join(SightingNumber, SightingNumber.number_id == PhoneNumber.id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .where(Ad.advertiser_id.in_(advertiser_ids), PhoneNumber.advertiser_id.is_(None))
    )
    tried = session.scalars(
        select(ContactAttempt.number_hash).where(ContactAttempt.advertiser_id.in_(advertiser_ids))
    )
    earlier = session.scalars(
        select(SuppressedNumber.number_hash)
        .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
        .where(Suppression.advertiser_id.in_(advertiser_ids))
    )
    return {*present, *doubted, *tried, *earlier}
