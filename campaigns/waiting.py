"""What time changes: leases of other workers, the contact budget, the days till the next call."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from campaigns.told import find_unanswered_call, in_time, list_outcomes, profile_outcomes
from campaigns.verdicts import NotUntil, Reason
from register.words import AttemptState, Channel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from campaigns.gate_rules import Question
    from campaigns.history import Contact
    from campaigns.standing import Standing
    from profiles import ContactBudget, Profile

_WINDOW = timedelta(days=14)

# the attempts that may have reached her; what the provider rejected or a worker gave back did not
_COUNTED = frozenset(
    {
        AttemptState.DONE,
        AttemptState.SENDING,
        AttemptState.PREPARED,
        AttemptState.ACCEPTED,
        AttemptState.UNKNOWN,
    }
)


def list_waits(standing: Standing, profile: Profile, question: Question) -> Iterator[NotUntil]:
    """Waits of her own before those that come from kin."""
    if question.channel == Channel.MESSAGE and find_unanswered_call(standing, profile) is None:
        yield NotUntil(None, Reason.NOT_CALLED)
    yield from _list_leases(standing, question)
    yield from _wait_for_peace(standing.contacts, profile, question)
    contacted = [kin for kin in standing.kin if kin.contacts]
    if contacted:
        # one budget for all who may be one; a contact at a number that two of them hold is one contact
        everybody = (standing, *contacted)
        found = sorted((contact for her in everybody for contact in her.contacts), key=_tells_outcome)
        contacts = {contact.attempt_id: contact for contact in found}
        last = max(contacted, key=lambda kin: max(map(in_time, kin.contacts)))
        for wait in _wait_for_peace(tuple(contacts.values()), profile, question):
            yield replace(wait, likely_id=last.advertiser_id)


def _list_leases(standing: Standing, question: Question) -> Iterator[NotUntil]:
    """Only her own lease does not stand in a worker's way, for opening her again ends it."""
    for her in (standing, *standing.kin):
        likely_id = None if her is standing else her.advertiser_id
        for contact in her.contacts:
            lease = contact.lease_until
            if contact.state != AttemptState.OPENED or lease is None or lease <= question.now:
                continue
            if contact.worker != question.worker:
                yield NotUntil(lease, Reason.HELD, likely_id)
            elif contact.advertiser_id not in standing.member_ids:
                yield NotUntil(lease, Reason.OPEN_WITH_YOU, likely_id)


def _wait_for_peace(
    contacts: tuple[Contact, ...], profile: Profile, question: Question
) -> Iterator[NotUntil]:
    counted = sorted(
        contact.opened_at
        for contact in contacts
        if (contact.state in _COUNTED or _may_have_been_made(contact, question.now))
        and contact.corrects_id is None
    )
    yield from _judge_budget(counted, profile.contact_budget, profile.zone, question.now)
    if question.channel != Channel.MESSAGE:
        yield from _wait_for_next_call(contacts, profile, question.now)


def _may_have_been_made(contact: Contact, now: datetime) -> bool:
    """A call that was opened and neither recorded nor given back: who forgot to write it down has still rung."""
    expired = contact.lease_until is not None and contact.lease_until <= now
    return contact.state == AttemptState.OPENED and expired


def _judge_budget(
    counted: list[datetime], budget: ContactBudget, zone: ZoneInfo, now: datetime
) -> Iterator[NotUntil]:
    # a contact "later than now" means that the clock was set back: it counts as today's
    today = now.astimezone(zone).date()
    if sum(moment.astimezone(zone).date() >= today for moment in counted) >= budget.most_in_a_day:
        tomorrow = datetime.combine(today + timedelta(days=1), time(), zone)
        yield NotUntil(tomorrow.astimezone(UTC), Reason.ENOUGH_TODAY)
    most = budget.most_in_14_days
    bursts = zip(counted, counted[most - 1 :], strict=False)
    ends = [
        max(first + _WINDOW, last + timedelta(days=budget.rest_days))
        for first, last in bursts
        if last - first < _WINDOW
    ]
    rested = max(ends, default=now)
    if rested > now:
        yield NotUntil(rested, Reason.RESTS)


def _wait_for_next_call(contacts: tuple[Contact, ...], profile: Profile, now: datetime) -> Iterator[NotUntil]:
    outcomes = profile_outcomes(profile)
    for contact in list_outcomes(contacts):
        outcome = outcomes.get(contact.outcome or "")
        if outcome is not None and outcome.again_after_days is not None:
            # whole days: who did not answer on Monday afternoon may be called on Wednesday morning
            day = contact.opened_at.astimezone(profile.zone).date() + timedelta(days=outcome.again_after_days)
            again = datetime.combine(day, time(), profile.zone).astimezone(UTC)
            if again > now:
                yield NotUntil(again, Reason.LATER)


def _tells_outcome(contact: Contact) -> bool:
    return contact.outcome is not None
