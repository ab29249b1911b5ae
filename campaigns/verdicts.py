"""What the contact gate answers: allowed, not until, or never, with a reason that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from typing import TYPE_CHECKING

from campaigns.errors import CampaignError

if TYPE_CHECKING:
    from datetime import datetime, tzinfo


class Reason(StrEnum):
    """Why not, in the words a worker reads."""

    NO_SUCH_ADVERTISER = "no such advertiser"
    SAFEGUARDING = "with the safeguarding role"
    NO_CONTACT = "wants no contact"
    NO_CALLS = "wants no calls"
    NO_MESSAGES = "wants no messages"
    ENDED = "what came of the last contact ends it"
    UNKNOWN_OUTCOME = "an earlier outcome is missing from the profile"
    INTRODUCED = "has had the introduction"
    OUT_OF_SCOPE = "the ads are outside what the profile seeks"
    COUNTED_APART = "of a kind that is counted apart and not contacted"
    NOT_HER_NUMBER = "the number is not on this advertiser's ads"
    NUMBER_ENDED = "the number is wrong or not in use"
    NOT_LIVE = "no ad is live"
    DOUBTED = "somebody has to look at the ad first"
    NO_TEAM = "the area, and so the team, is not known"
    NUMBER_UNSURE = "no number was read with enough certainty"
    NOT_CALLED = "no unanswered call came before"
    HELD = "another worker has this advertiser open"
    OPEN_WITH_YOU = "you have the same number, or the same person, open already"
    ENOUGH_TODAY = "contacted today"
    RESTS = "contacted often enough, and now left in peace"
    LATER = "too soon after the last call"
    OUTSIDE_HOURS = "outside the hours"


@dataclass(frozen=True, slots=True)
class Allowed:
    pass


@dataclass(frozen=True, slots=True)
class NotUntil:
    """`when` is None where no clock ends it: an ad has to return, or a person to decide.

    `likely_id` is the advertiser, likely the same person, of whom the reason is true; None: it is true of her.
    """

    when: datetime | None
    reason: Reason
    likely_id: int | None = None


@dataclass(frozen=True, slots=True)
class Never:
    """Only a named person's act changes it. `likely_id`: as in NotUntil."""

    reason: Reason
    likely_id: int | None = None


Verdict = Allowed | NotUntil | Never


class GateClosedError(CampaignError):
    """The gate did not allow what was asked for; `verdict` says why."""

    def __init__(self, advertiser_id: int, verdict: NotUntil | Never) -> None:
        super().__init__(f"advertiser {advertiser_id}: {describe(verdict)}")
        self.advertiser_id = advertiser_id
        self.verdict = verdict


def describe(verdict: Verdict, zone: tzinfo = UTC) -> str:
    """One line for people; moments on the clock of `zone`."""
    if isinstance(verdict, Allowed):
        return "allowed"
    reason = str(verdict.reason)
    if verdict.likely_id is not None:
        reason += f" (advertiser {verdict.likely_id}, likely the same person)"
    if isinstance(verdict, Never):
        return f"never: {reason}"
    if verdict.when is None:
        return f"not now: {reason}"
    return f"not until {verdict.when.astimezone(zone):%Y-%m-%d %H:%M %Z}: {reason}"
