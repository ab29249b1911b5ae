"""What earlier contacts ended with, as the profile understands it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from register.words import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from campaigns.history import Contact
    from campaigns.standing import Standing
    from profiles import Outcome, Profile


def list_outcomes(contacts: Iterable[Contact]) -> list[Contact]:
    """Attempts with what came of them, oldest first; a corrected one gives way to its correction."""
    return [contact for contact in contacts if contact.outcome and not contact.corrected]


def find_unanswered_call(standing: Standing, profile: Profile) -> Contact | None:
    """Her last call, if the profile lets an introduction follow it and no later one, also to kin, was answered."""
    last = max(_list_calls(standing), key=in_time, default=None)
    if last is None:
        return None
    later = [call for kin in standing.kin for call in _list_calls(kin) if in_time(call) > in_time(last)]
    outcomes = profile_outcomes(profile)
    for call in (last, *later):
        outcome = outcomes.get(call.outcome or "")
        if outcome is None or outcome.reached or "introduction" not in outcome.offers:
            return None
    return last


def in_time(contact: Contact) -> tuple[datetime, int]:
    """The key by which contacts are put in the order in which they were made."""
    return contact.opened_at, contact.attempt_id


def profile_outcomes(profile: Profile) -> dict[str, Outcome]:
    return {outcome.name: outcome for outcome in profile.outcomes}


def _list_calls(standing: Standing) -> list[Contact]:
    return [contact for contact in list_outcomes(standing.contacts) if contact.channel == Channel.CALL]
