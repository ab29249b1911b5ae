"""What the doctor checks: that the register is whole, and what a person should know of its state.

Each check is a function that returns findings; a finding is a fault (the register is not whole) or a
remark.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, text

from pipeline.rounds import is_held
from register.ads import Ad, Sighting
from register.advertisers import Advertiser, find_members
from register.audit import find_audit_fault
from register.contacts import ContactAttempt, Introduction
from register.following import Holding
from register.numbers import PhoneNumber
from register.reviews import ReviewItem
from register.rounds import Round
from register.sources import RememberedPage
from register.suppressions import NumberRelease, SuppressedNumber, Suppression, find_released
from register.vault import VaultError
from register.words import AdState, AttemptState, Channel, RoundState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

    from register.vault import Vault

_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Finding:
    """`fault` is False for a remark."""

    words: str
    fault: bool = True


def examine(session: Session, vault: Vault) -> list[Finding]:
    """Every check, in an order that tells the root of a trouble first."""
    return [finding for check in CHECKS for finding in check(session, vault)]


def check_storage(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001  all checks take the same
    if session.get_bind().dialect.name == "sqlite":
        said = session.scalar(text("PRAGMA integrity_check"))
        if said != "ok":
            yield Finding(f"SQLite finds the database file damaged: {said}; restore a backup")
        for row in session.execute(text("PRAGMA foreign_key_check")):
            yield Finding(f"row {row[1]} of {row[0]} points at a row of {row[2]} that is not there")


def check_audit(session: Session, vault: Vault) -> Iterator[Finding]:
    fault = find_audit_fault(session, vault)
    if fault:
        yield Finding(f"{fault}: somebody changed the audit log past this program")


def check_sealed_values(session: Session, vault: Vault) -> Iterator[Finding]:
    """Every sealed value opens where it stands."""
    places: tuple[tuple[Any, str, Any], ...] = (
        (Ad, "ads.address", Ad.address_sealed),
        (Sighting, "sightings.title", Sighting.title_sealed),
        (Sighting, "sightings.text", Sighting.text_sealed),
        (RememberedPage, "remembered_pages.page", RememberedPage.page_sealed),
        (ContactAttempt, "contact_attempts.note", ContactAttempt.note_sealed),
        (Introduction, "introductions.text", Introduction.text_sealed),
        (Suppression, "suppressions.reason", Suppression.reason_sealed),
        (Suppression, "suppressions.lift_reason", Suppression.lift_reason_sealed),
        (NumberRelease, "number_releases.reason", NumberRelease.reason_sealed),
    )
    for table, place, column in places:
        for row_id, sealed in session.execute(
            select(table.id, column).where(column.is_not(None)).execution_options(yield_per=_AT_ONCE)
        ):
            try:
                vault.open(place, row_id, sealed or b"")
            except VaultError as error:
                yield Finding(str(error))


def check_numbers(session: Session, vault: Vault) -> Iterator[Finding]:
    """A number's keyed hash is the hash of what is sealed."""
    for row_id, number_hash, sealed in session.execute(
        select(PhoneNumber.id, PhoneNumber.number_hash, PhoneNumber.number_sealed).execution_options(
            yield_per=_AT_ONCE
        )
    ):
        try:
            if vault.hash_number(vault.open("numbers.number", row_id, sealed)) != number_hash:
                yield Finding(f"number {row_id} is not found by its own keyed hash")
        except VaultError as error:
            yield Finding(str(error))


def check_sightings(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    lost = session.scalar(
        select(func.count())
        .select_from(Ad)
        .outerjoin(Sighting, (Sighting.id == Ad.sighting_id) & (Sighting.ad_id == Ad.id))
        .where(Sighting.id.is_(None))
    )
    if lost:
        yield Finding(f"{lost} ads have no current sighting")
    backward = session.scalar(
        select(func.count()).select_from(Sighting).where(Sighting.last_round_id < Sighting.first_round_id)
    )
    if backward:
        yield Finding(f"{backward} sightings end before they begin")
    newer = session.scalar(
        select(func.count())
        .select_from(Sighting)
        .join(Ad, Ad.id == Sighting.ad_id)
        .where(Sighting.id > Ad.sighting_id)
    )
    if newer:
        yield Finding(f"{newer} sightings are newer than the one their ad calls current")
    unproven = session.scalar(
        select(func.count())
        .select_from(Ad)
        .outerjoin(Round, Round.id == Ad.gone_round_id)
        .where(
            Ad.state == AdState.GONE,
            Round.id.is_(None) | Round.state.not_in([RoundState.COMPLETE, RoundState.RUNNING]),
        )
    )
    if unproven:
        yield Finding(f"{unproven} ads are gone without a complete round that says so")


def check_figures(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    """No round counted fewer new ads than were first seen by it."""
    counted = dict(
        session.execute(
            select(Ad.first_round_id, func.count())
            .join(Sighting, Sighting.id == Ad.sighting_id)
            .group_by(Ad.first_round_id)
        ).all()
    )
    for found in session.scalars(select(Round).where(Round.state != RoundState.RUNNING)):
        first_seen = counted.get(found.id, 0)
        if first_seen > found.new + sum(found.excluded.values()):
            yield Finding(
                f"round {found.id} counted {found.new} new ads, but {first_seen} ads were first seen by it"
            )


def check_advertisers(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    chained = session.scalar(
        select(func.count())
        .select_from(Advertiser)
        .where(
            Advertiser.merged_into_id.in_(select(Advertiser.id).where(Advertiser.merged_into_id.is_not(None)))
        )
    )
    if chained:
        yield Finding(f"{chained} advertisers were merged into one that was itself merged")
    for table, what in ((Ad, "ads"), (PhoneNumber, "numbers"), (Suppression, "refusals")):
        strayed = session.scalar(
            select(func.count())
            .select_from(table)
            .join(Advertiser, Advertiser.id == table.advertiser_id)
            .where(Advertiser.merged_into_id.is_not(None))
        )
        if strayed:
            yield Finding(f"{strayed} {what} stand with an advertiser that was merged into another")
    orphaned = session.scalar(
        select(func.count())
        .select_from(Ad)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Sighting.excluded == "", Ad.advertiser_id.is_(None))
    )
    if orphaned:
        yield Finding(f"{orphaned} ads in scope have no advertiser")


def check_refusals(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    """A standing no covers every number of its advertiser, but for those a person said are another's now."""
    uncovered = session.execute(
        select(Holding.advertiser_id, PhoneNumber.number_hash)
        .join(PhoneNumber, PhoneNumber.id == Holding.number_id)
        .join(Suppression, Suppression.advertiser_id == Holding.advertiser_id)
        .outerjoin(
            SuppressedNumber,
            (SuppressedNumber.suppression_id == Suppression.id)
            & (SuppressedNumber.number_hash == PhoneNumber.number_hash),
        )
        .where(Suppression.lifted_at.is_(None), SuppressedNumber.suppression_id.is_(None))
    ).all()
    held = {(advertiser_id, number_hash) for advertiser_id, number_hash in uncovered}
    open_ = held - find_released(session, find_members(session, {found for found, _ in held}))
    if open_:
        yield Finding(f"{len(open_)} numbers of advertisers who refused are not covered by the refusal")


def check_rounds(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    for found in session.scalars(select(Round).where(Round.state == RoundState.RUNNING)):
        if not is_held(found):
            yield Finding(
                f"round {found.id} was interrupted; the next screening of its source takes it up", fault=False
            )


def check_workload(session: Session, vault: Vault) -> Iterator[Finding]:  # noqa: ARG001
    waiting = session.scalar(select(func.count()).select_from(ReviewItem).where(ReviewItem.state == "open"))
    if waiting:
        yield Finding(f"{waiting} readings wait for a person: outreach review", fault=False)
    unknown = session.scalar(
        select(func.count())
        .select_from(ContactAttempt)
        .where(
            ContactAttempt.channel == Channel.MESSAGE,
            ContactAttempt.state.in_([AttemptState.UNKNOWN, AttemptState.SENDING]),
        )
    )
    if unknown:
        yield Finding(f"{unknown} messages have an unknown fate; they are never sent again", fault=False)


CHECKS: tuple[Callable[[Session, Vault], Iterator[Finding]], ...] = (
    check_storage,
    check_audit,
    check_sealed_values,
    check_numbers,
    check_sightings,
    check_figures,
    check_advertisers,
    check_refusals,
    check_rounds,
    check_workload,
)
