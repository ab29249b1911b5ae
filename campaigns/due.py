"""Who is due for the introduction, with which number, from which team, in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from campaigns.gate_rules import Question, judge, list_basis, list_usable_numbers
from campaigns.giving_way import find_giving_way
from campaigns.introduction_text import write_introduction
from campaigns.standing import gather_standings
from campaigns.told import find_unanswered_call
from campaigns.verdicts import Allowed, NotUntil, Reason
from register.contacts import ContactAttempt, Introduction
from register.masking import mask_number
from register.numbers import PhoneNumber
from register.places import Team
from register.words import AttemptState, Channel

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from campaigns.introduction_text import IntroductionText, Languages
    from campaigns.shown_ads import ReadNumber
    from campaigns.standing import Standing
    from campaigns.verdicts import Verdict
    from profiles import Profile
    from register.vault import Vault

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody who did not answer and has had no introduction, with the gate's answer."""

    advertiser_id: int
    answer: Verdict


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave; nothing is written. `number` is masked."""

    advertiser_id: int
    number: str
    introduction: IntroductionText


def list_due(session: Session, profile: Profile, now: datetime, team_id: int | None = None) -> list[Due]:
    """Those whose last call was not answered, longest ago first, with what the gate says to a message."""
    due: dict[int, Due] = {}
    question = Question(Channel.MESSAGE, now)
    last = 0
    while rows := session.execute(_select_unanswered(profile, last)).all():
        standings = gather_standings(session, [advertiser_id for _, advertiser_id in rows])
        aside = find_giving_way(session, standings.values(), profile, question)
        for standing in standings.values():
            if standing.advertiser_id in aside:
                continue
            answer = judge(standing, profile, question)
            waits = isinstance(answer, NotUntil) and answer.reason is not Reason.NOT_CALLED
            if (waits or isinstance(answer, Allowed)) and team_id in {
                None,
                find_writing_team(standing, profile),
            }:
                due.setdefault(standing.advertiser_id, Due(standing.advertiser_id, answer))
        last = rows[-1][0]
    return list(due.values())


def preview_introductions(
    session: Session,
    vault: Vault,
    profile: Profile,
    due: list[Due],
    languages: Languages = "all",
) -> list[Preview]:
    """What would leave for those whom the gate allows."""
    allowed = [found.advertiser_id for found in due if isinstance(found.answer, Allowed)]
    standings = gather_standings(session, allowed)
    previews: list[Preview] = []
    for advertiser_id in allowed:
        standing = standings[advertiser_id]
        number = choose_number(standing, profile)
        shown = mask_number(open_number(session, vault, number.number_id))
        previews.append(Preview(advertiser_id, shown, write_text(session, profile, standing, languages)))
    return previews


def choose_number(standing: Standing, profile: Profile) -> ReadNumber:
    """The number that was called, if it may still be used."""
    usable = list_usable_numbers(standing, profile)
    call = find_unanswered_call(standing, profile)
    called = [number for number in usable if call is not None and number.number_hash == call.number_hash]
    return (called or usable)[0]


def find_writing_team(standing: Standing, profile: Profile) -> int | None:
    """The team that called, for it is the one that writes; else that of the newest ad."""
    call = find_unanswered_call(standing, profile)
    if call is not None and call.team_id is not None:
        return call.team_id
    return next((ad.team_id for ad in list_basis(standing, profile)), None)


def write_text(
    session: Session, profile: Profile, standing: Standing, languages: Languages
) -> IntroductionText:
    name = session.scalar(select(Team.name).where(Team.id == find_writing_team(standing, profile)))
    language = next((ad.language for ad in list_basis(standing, profile)), "")
    return write_introduction(profile, profile.team(name or ""), language, languages)


def open_number(session: Session, vault: Vault, number_id: int) -> str:
    sealed = session.get_one(PhoneNumber, number_id).number_sealed
    return vault.open("numbers.number", number_id, sealed)


def _select_unanswered(profile: Profile, last: int) -> Select[int, int]:
    offering = [
        outcome.name
        for outcome in profile.outcomes
        if "introduction" in outcome.offers and not outcome.reached
    ]
    introduced = exists().where(Introduction.advertiser_id == ContactAttempt.advertiser_id)
    return (
        select(ContactAttempt.id, ContactAttempt.advertiser_id)
        .where(
            ContactAttempt.id > last,
            ContactAttempt.channel == Channel.CALL,
            ContactAttempt.state == AttemptState.DONE,
            ContactAttempt.outcome.in_(offering),
            ~introduced,
        )
        .order_by(ContactAttempt.id)
        .limit(_PAGE)
    )
