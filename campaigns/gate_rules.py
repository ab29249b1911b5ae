"""The rules of the contact gate, as plain functions on what the register holds of an advertiser.

The order is the order of weight: what only a person may change comes before what time or a new ad changes.
A rule that cannot tell says no.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from campaigns.told import list_outcomes, profile_outcomes
from campaigns.verdicts import Allowed, Never, NotUntil, Reason
from campaigns.waiting import list_waits
from register.words import Channel, SuppressionKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from campaigns.shown_ads import AdStanding, ReadNumber
    from campaigns.standing import Standing
    from campaigns.verdicts import Verdict
    from profiles import Profile
    from profiles.hours import WeeklyHours

ADULT = 18

_NOES: dict[Channel, tuple[tuple[SuppressionKind, Reason], ...]] = {
    Channel.CALL: ((SuppressionKind.NO_CALLS, Reason.NO_CALLS),),
    # a voicemail is both: the phone rings, and words stay on it
    Channel.VOICEMAIL: (
        (SuppressionKind.NO_CALLS, Reason.NO_CALLS),
        (SuppressionKind.NO_MESSAGES, Reason.NO_MESSAGES),
    ),
    Channel.MESSAGE: ((SuppressionKind.NO_MESSAGES, Reason.NO_MESSAGES),),
}


class Question(NamedTuple):
    """What a door asks. `number_hash`: this number only; `worker`: whose own lease does not stand in the way."""

    channel: Channel
    now: datetime
    worker: str = ""
    number_hash: bytes | None = None


def judge(standing: Standing | None, profile: Profile, question: Question) -> Verdict:
    """The gate's answer. `standing` is None for an advertiser the register does not know."""
    if standing is None:
        return Never(Reason.NO_SUCH_ADVERTISER)
    never = next(_list_nevers(standing, profile, question), None)
    if never is not None:
        return never
    basis = judge_basis(standing, profile, question.number_hash)
    if basis is not None:
        return basis
    waits = list(list_waits(standing, profile, question))
    endless = next((wait for wait in waits if wait.when is None), None)
    if endless is not None:
        return endless
    return _within_hours(max(waits, key=_moment, default=None), profile, question)


def list_basis(standing: Standing, profile: Profile) -> list[AdStanding]:
    """The ads that a contact may rest on, newest first."""
    return [ad for ad in standing.ads if _judge_ad(ad, profile) is None]


def list_usable_numbers(standing: Standing, profile: Profile) -> list[ReadNumber]:
    """The numbers that may be used, each once: those of the newest ad first, as they stand in it."""
    ended = _list_ended_hashes(standing, profile)
    usable: dict[bytes, ReadNumber] = {}
    for ad in list_basis(standing, profile):
        for number in ad.numbers:
            if (
                number.owned
                and number.confidence >= profile.numbers.review_below
                and number.number_hash not in ended
            ):
                usable.setdefault(number.number_hash, number)
    return list(usable.values())


def find_opening(hours: WeeklyHours, zone: ZoneInfo, moment: datetime) -> datetime | None:
    """The first moment from `moment` on at which the hours are open, in UTC; None if they never are."""
    local = moment.astimezone(zone)
    if hours.are_open(local):
        return moment.astimezone(UTC)
    for days in range(8):
        day = local.date() + timedelta(days=days)
        span = hours.on(day.weekday())
        if span is not None:
            begin = datetime.combine(day, span[0], zone).astimezone(UTC)
            if begin > moment:
                return begin
    return None


def _list_nevers(standing: Standing, profile: Profile, question: Question) -> Iterator[Never]:
    for reason in _list_never_reasons(standing, profile, question):
        yield Never(reason)
    for kin in standing.kin:
        for reason in _list_never_reasons(kin, profile, question):
            yield Never(reason, kin.advertiser_id)


def _list_never_reasons(standing: Standing, profile: Profile, question: Question) -> Iterator[Reason]:
    if standing.safeguarding or any(ad.endangered or _is_minor(ad) for ad in standing.ads):
        yield Reason.SAFEGUARDING
    if SuppressionKind.NO_CONTACT in standing.suppressions:
        yield Reason.NO_CONTACT
    yield from (reason for kind, reason in _NOES[question.channel] if kind in standing.suppressions)
    outcomes = profile_outcomes(profile)
    for contact in list_outcomes(standing.contacts):
        outcome = outcomes.get(contact.outcome or "")
        if outcome is None:
            yield Reason.UNKNOWN_OUTCOME
        elif outcome.ends_for == "advertiser":
            yield Reason.ENDED
    # every message is the introduction until there are replies to answer
    if question.channel == Channel.MESSAGE and standing.introduced_at is not None:
        yield Reason.INTRODUCED


def judge_basis(standing: Standing, profile: Profile, number_hash: bytes | None) -> NotUntil | Never | None:
    """None if a live ad in scope and a number that may be used are there; else what is missing."""
    ads = [ad for ad in standing.ads if ad.live]
    if not ads:
        return NotUntil(None, Reason.NOT_LIVE)
    faults = [_judge_ad(ad, profile) for ad in ads]
    if None not in faults:
        # the ad that lacks least says what to do
        return min(
            (fault for fault in faults if fault is not None), key=lambda fault: isinstance(fault, Never)
        )
    usable = {number.number_hash for number in list_usable_numbers(standing, profile)}
    if number_hash is not None and number_hash not in standing.number_hashes:
        return Never(Reason.NOT_HER_NUMBER)
    if usable and number_hash in usable | {None}:
        return None
    ended = _list_ended_hashes(standing, profile)
    asked = standing.number_hashes if number_hash is None else {number_hash}
    return Never(Reason.NUMBER_ENDED) if asked and asked <= ended else NotUntil(None, Reason.NUMBER_UNSURE)


def _judge_ad(ad: AdStanding, profile: Profile) -> NotUntil | Never | None:
    if not ad.live:
        return NotUntil(None, Reason.NOT_LIVE)
    if ad.kind in profile.seeks.counted_apart:
        return Never(Reason.COUNTED_APART)
    if ad.excluded or ad.kind not in profile.seeks.kinds or ad.advertises not in profile.seeks.advertises:
        return Never(Reason.OUT_OF_SCOPE)
    if ad.doubted:
        return NotUntil(None, Reason.DOUBTED)
    if ad.team_id is None:
        return NotUntil(None, Reason.NO_TEAM)
    return None


def _within_hours(wait: NotUntil | None, profile: Profile, question: Question) -> Verdict:
    hours = profile.hours.messages if question.channel == Channel.MESSAGE else profile.hours.calls
    earliest = question.now if wait is None else _moment(wait)
    opening = find_opening(hours, profile.zone, earliest)
    if wait is not None:
        return replace(wait, when=opening)
    return Allowed() if opening == question.now else NotUntil(opening, Reason.OUTSIDE_HOURS)


def _list_ended_hashes(standing: Standing, profile: Profile) -> set[bytes]:
    """Numbers of somebody else, or of nobody."""
    outcomes = profile_outcomes(profile)
    ended = set(standing.ended_hashes)
    for contact in list_outcomes(standing.contacts):
        outcome = outcomes.get(contact.outcome or "")
        if outcome is not None and outcome.ends_for == "number":
            ended.add(contact.number_hash)
    return ended


def _is_minor(ad: AdStanding) -> bool:
    return ad.age is not None and ad.age < ADULT


def _moment(wait: NotUntil) -> datetime:
    assert wait.when is not None
    return wait.when
