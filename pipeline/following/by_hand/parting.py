"""Taking ads out of an advertiser: each side keeps the numbers it shows, and both every refusal and safeguarding.

Splitting never revives contact: what was never to be done with the one is never done with either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, insert, select, update

from pipeline.following.by_hand.noes import copy_noes, keep_noes_of_numbers
from register.ads import Ad, Sighting
from register.following import Holding
from register.numbers import PhoneNumber, SightingNumber
from register.rounds import Round

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlalchemy.orm import Session

    from register.vault import Vault


def move_ads(
    session: Session, vault: Vault, ad_ids: Collection[int], giver: int, taker: int, *, review_below: float
) -> None:
    """Give these ads of one advertiser to another, who is not contacted more freely than the giver.

    `review_below`: from this confidence on an ad shows a number certainly.
    """
    keep_noes_of_numbers(session, giver)
    session.execute(update(Ad).where(Ad.id.in_(ad_ids)).values(advertiser_id=taker))
    _divide_numbers(session, giver, taker, review_below)
    copy_noes(session, vault, giver, taker)


class _Shown(NamedTuple):
    """The last that an advertiser's ads showed of a number."""

    on: date
    ad_id: int


def _divide_numbers(session: Session, giver: int, taker: int, review_below: float) -> None:
    """Both hold what both show. A number stands with whoever showed it last, unless that is somebody else still."""
    by_taker = _list_shown(session, taker, review_below)
    by_giver = _list_shown(session, giver, review_below)
    for number_id in by_giver.keys() & by_taker.keys():
        _hold(session, number_id, giver, by_giver[number_id].ad_id)
    for number_id, shown in by_taker.items():
        _hold(session, number_id, taker, shown.ad_id)
        left = by_giver.get(number_id)
        if left is None:
            _let_go(session, number_id, giver)
        if left is None or left.on < shown.on:
            _hand_over(session, number_id, giver, taker)


def _list_shown(session: Session, advertiser: int, review_below: float) -> dict[int, _Shown]:
    """By number, of all that her ads ever showed with certainty."""
    rows = session.execute(
        select(SightingNumber.number_id, Round.dated, Ad.id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .join(Round, Round.id == Sighting.last_round_id)
        .where(Ad.advertiser_id == advertiser, SightingNumber.confidence >= review_below)
        .order_by(Round.dated, Ad.id)
    )
    return {number_id: _Shown(on, ad_id) for number_id, on, ad_id in rows}


def _hold(session: Session, number_id: int, advertiser: int, ad_id: int) -> None:
    own = (Holding.number_id == number_id, Holding.advertiser_id == advertiser)
    if session.scalar(select(Holding.number_id).where(*own)) is None:
        session.execute(insert(Holding).values(number_id=number_id, advertiser_id=advertiser, ad_id=ad_id))
    else:
        session.execute(update(Holding).where(*own).values(ad_id=ad_id))


def _let_go(session: Session, number_id: int, advertiser: int) -> None:
    session.execute(
        delete(Holding).where(Holding.number_id == number_id, Holding.advertiser_id == advertiser)
    )


def _hand_over(session: Session, number_id: int, giver: int, taker: int) -> None:
    session.execute(
        update(PhoneNumber)
        .where(PhoneNumber.id == number_id, PhoneNumber.advertiser_id == giver)
        .values(advertiser_id=taker)
    )
