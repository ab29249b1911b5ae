"""What was never to be done with an advertiser is done with neither side of a split, whichever number was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from register.ads import Ad, Sighting
from register.advertisers import Advertiser, list_merged_ids
from register.database import allocate_ids
from register.following import Holding
from register.numbers import PhoneNumber, SightingNumber
from register.suppressions import NumberRelease, SuppressedNumber, Suppression, extend_suppressions
from register.words import SuppressionKind

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from register.vault import Vault


def keep_noes_of_numbers(session: Session, advertiser: int) -> None:
    """Before ads are taken out: what somebody refused at a number that she shows too is held on her, by kind.

    Else the side without the number would be free. Without the reason, which is not hers.
    """
    shown = (
        select(PhoneNumber.number_hash)
        .join(SightingNumber, SightingNumber.number_id == PhoneNumber.id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.sighting_id == Sighting.id)
        .where(Ad.advertiser_id == advertiser)
    )
    held = _select_held(advertiser)
    own = select(Suppression.kind).where(
        Suppression.advertiser_id == advertiser, Suppression.lifted_at.is_(None)
    )
    others = session.scalars(
        select(Suppression)
        .join(SuppressedNumber, SuppressedNumber.suppression_id == Suppression.id)
        .where(
            or_(SuppressedNumber.number_hash.in_(shown), SuppressedNumber.number_hash.in_(held)),
            Suppression.lifted_at.is_(None),
            # that somebody else answers there is said of the number alone
            Suppression.kind != SuppressionKind.WRONG_PERSON,
            Suppression.kind.not_in(own),
        )
        .order_by(Suppression.given_at.desc(), Suppression.id.desc())
    )
    first = {no.kind: no for no in others}
    for no, no_id in zip(first.values(), allocate_ids(session, Suppression, len(first)), strict=True):
        session.add(_copy_suppression(no, no_id, advertiser, None))
    session.flush()
    extend_suppressions(session, advertiser, session.scalars(held).all())
    session.flush()


def copy_noes(session: Session, vault: Vault, giver: int, taker: int) -> None:
    """Every no that stands, with all its numbers; those that a person gave free; and safeguarding.

    Each no is lifted by itself, by a named person.
    """
    _copy_releases(session, vault, giver, taker)
    noes = session.scalars(
        select(Suppression)
        .where(Suppression.advertiser_id == giver, Suppression.lifted_at.is_(None))
        .order_by(Suppression.id)
    ).all()
    for no, copy_id in zip(noes, allocate_ids(session, Suppression, len(noes)), strict=True):
        reason = _seal_again(vault, "suppressions.reason", no.id, copy_id, no.reason_sealed)
        session.add(_copy_suppression(no, copy_id, taker, reason))
        session.flush()
        covered = session.scalars(
            select(SuppressedNumber.number_hash).where(SuppressedNumber.suppression_id == no.id)
        ).all()
        session.add_all(
            SuppressedNumber(suppression_id=copy_id, number_hash=number_hash) for number_hash in covered
        )
    session.flush()
    extend_suppressions(session, taker, session.scalars(_select_held(taker)).all())
    session.flush()
    _copy_safeguarding(session, giver, taker)


def _copy_releases(session: Session, vault: Vault, giver: int, taker: int) -> None:
    """A number that is another person's now is no more the taker's than the giver's."""
    found = session.scalars(
        select(NumberRelease)
        .where(NumberRelease.advertiser_id.in_(list_merged_ids(session, giver)))
        .order_by(NumberRelease.id)
    ).all()
    releases = {release.number_hash: release for release in found}
    ids = allocate_ids(session, NumberRelease, len(releases))
    for release, copy_id in zip(releases.values(), ids, strict=True):
        session.add(
            NumberRelease(
                id=copy_id, number_hash=release.number_hash, advertiser_id=taker, released_at=release.released_at,
                released_by=release.released_by,
                reason_sealed=_seal_again(
                    vault, "number_releases.reason", release.id, copy_id, release.reason_sealed
                ),
            )
        )  # fmt: skip
    session.flush()


def _copy_suppression(no: Suppression, copy_id: int, advertiser: int, reason: bytes | None) -> Suppression:
    return Suppression(
        id=copy_id, kind=no.kind, advertiser_id=advertiser, given_at=no.given_at, recorded_by=no.recorded_by,
        reason_sealed=reason,
    )  # fmt: skip


def _seal_again(vault: Vault, place: str, old_id: int, new_id: int, sealed: bytes | None) -> bytes | None:
    """Sealed values are bound to their row."""
    return None if sealed is None else vault.seal(place, new_id, vault.open(place, old_id, sealed))


def _select_held(advertiser: int) -> Select[bytes]:
    return (
        select(PhoneNumber.number_hash)
        .join(Holding, Holding.number_id == PhoneNumber.id)
        .where(Holding.advertiser_id == advertiser)
    )


def _copy_safeguarding(session: Session, giver: int, taker: int) -> None:
    since = session.scalar(select(Advertiser.safeguarding_at).where(Advertiser.id == giver))
    if since is not None:
        session.execute(
            update(Advertiser)
            .where(
                Advertiser.id == taker,
                or_(Advertiser.safeguarding_at.is_(None), Advertiser.safeguarding_at > since),
            )
            .values(safeguarding_at=since)
        )
