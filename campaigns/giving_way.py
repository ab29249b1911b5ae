"""Of advertisers who are likely one only one is listed: the one with the newest live ad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campaigns.gate_rules import judge
from campaigns.standing import gather_standings
from campaigns.verdicts import Allowed, NotUntil, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from campaigns.gate_rules import Question
    from campaigns.standing import Standing
    from campaigns.verdicts import Verdict
    from profiles import Profile

# what keeps her on the list although nobody may call at this minute
_STILL_LISTED = frozenset({Reason.OUTSIDE_HOURS, Reason.HELD})


def is_listed(answer: Verdict) -> bool:
    return isinstance(answer, Allowed) or (isinstance(answer, NotUntil) and answer.reason in _STILL_LISTED)


def find_giving_way(
    session: Session, standings: Iterable[Standing], profile: Profile, question: Question
) -> set[int]:
    """Those in whose place somebody likely the same, with a newer live ad, could be listed for this question."""
    newer = {
        standing.advertiser_id: [
            kin.advertiser_id for kin in standing.kin if _newest_live(kin) > _newest_live(standing)
        ]
        for standing in standings
    }
    kin = gather_standings(session, {other for others in newer.values() for other in others})
    listed = {found for found, standing in kin.items() if is_listed(judge(standing, profile, question))}
    return {found for found, others in newer.items() if listed.intersection(others)}


def _newest_live(standing: Standing) -> int:
    return max((ad.ad_id for ad in standing.ads if ad.live), default=0)
