"""How long numbers live, how many come and go, who changes hers, and how many advertisers there are: from the register.

Figures only: no number, and nobody's id. One number's own life is told by `trace_number`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select

from register.ads import Ad, Sighting
from register.advertisers import find_members
from register.numbers import PhoneNumber, SightingNumber
from register.words import AdState
from reports.following_errors import join_pairs
from reports.held_numbers import find_successions, follow_advertiser, follow_number, show_numbers
from reports.lives import describe_ages
from reports.market_size import estimate_market
from reports.proofs import read_looks, read_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from register.vault import Vault
    from reports.held_numbers import FollowedAdvertiser, HeldNumber, Succession
    from reports.lives import Ages
    from reports.population import Population
    from reports.proofs import AllLooks, Span
    from reports.survival import Estimate, Survival
    from reports.turnover import WeekOfNumbers

# an ad may be missing from a week's page and be back in the next: one silent look is not believed
SILENT_LOOKS = 2
_AT_ONCE = 500

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChurnReport:
    """`survival` and `population` are None where the rounds do not suffice; `refusals` say why, in words.

    `first` and `last` are the days of the period's rounds, `rounds` the complete ones. `changed_within` holds by weeks
    the share of advertisers who certainly had another number by then, `changed_with_likely` the same if those who are
    likely one are; `recycled` counts lives that followed another holder's.
    """

    first: date | None
    last: date | None
    sources: int
    rounds: int
    numbers: int
    advertisers: int
    recycled: int
    changes: int
    survival: Survival | None
    weeks: list[WeekOfNumbers]
    changed_within: dict[int, Estimate]
    changed_with_likely: dict[int, Estimate]
    population: Population | None
    refusals: list[str]


@dataclass(frozen=True, slots=True)
class TracedNumber:
    """The newest life of one number; `earlier` are those before it, with other holders, oldest first.

    `predecessors` and `successors` are the ids of the numbers that its holders showed before and after it, when it
    was given up for one of them; `gap_days` of a succession is below 0 where both stood together for a while.
    """

    number_id: int
    held: HeldNumber
    earlier: list[HeldNumber]
    predecessors: list[Succession]
    successors: list[Succession]


def report_churn(
    session: Session,
    sure_from: float,
    first: date | None = None,
    last: date | None = None,
    team_id: int | None = None,
    likely: Iterable[tuple[int, int]] = (),
) -> ChurnReport:
    """From the rounds dated from `first` to `last`, both included; open ends where None.

    `sure_from`: only numbers read with at least this confidence. `team_id`: numbers whose first proof of the period was an
    ad of that team, and advertisers as far as its ads show them. `likely`: pairs of advertisers that may be one; they
    are counted as two, but for `changed_with_likely` and the low end of the population's interval.
    """
    from reports.survival import estimate_survival  # noqa: PLC0415  what it loads takes a second
    from reports.turnover import count_weeks, share_changed  # noqa: PLC0415  as above

    looks = read_looks(session, first, last)
    held, shown = _gather(session, sure_from, looks, team_id)
    lives = [number.life for number in held]
    groups = join_pairs(pair for pair in likely if set(pair) <= shown.keys())
    followed = _follow_advertisers(shown, looks)
    joined = _follow_advertisers(_join(shown, groups), looks)
    changes = sum(each.changes for each in followed)
    refusals: list[str] = []
    survival = _unless_refused(lambda: estimate_survival(lives), refusals, "How long numbers live")
    population = _unless_refused(
        lambda: estimate_market(shown, looks, changes, groups), refusals, "How many advertisers there are"
    )
    days = sorted(set(chain.from_iterable(found.looked for found in looks.values())))
    return ChurnReport(
        first=days[0] if days else None,
        last=days[-1] if days else None,
        sources=sum(bool(found.looked) for found in looks.values()),
        rounds=sum(len(found.looked) for found in looks.values()),
        numbers=len({number.number_id for number in held}),
        advertisers=len(followed),
        recycled=sum(number.recycled for number in held),
        changes=changes,
        survival=survival,
        weeks=[week for week in count_weeks(lives) if week.monday <= _find_settled(looks)],
        changed_within=share_changed(each.course for each in followed),
        changed_with_likely=share_changed(each.course for each in joined),
        population=population,
        refusals=refusals,
    )


def describe_call_list(session: Session, sure_from: float, advertiser_ids: Collection[int], on: date) -> Ages:
    """How old the numbers are, on the day `on`, that these advertisers show in ads that still stand."""
    looks = read_looks(session, last=on)
    numbers = _find_standing_numbers(session, sure_from, advertiser_ids)
    spans = read_spans(session, sure_from, numbers)
    lives = [held[-1].life for held in _follow_each(spans, looks) if held]
    return describe_ages(lives, on)


def trace_number(session: Session, vault: Vault, sure_from: float, e164: str) -> TracedNumber | None:
    """What is known of one number in E.164; None where no ad in scope ever showed it with certainty.

    Names numbers and holders by their ids: whoever shows it to somebody does so with that person's rights.
    """
    number_id = session.scalar(
        select(PhoneNumber.id).where(PhoneNumber.number_hash == vault.hash_number(e164))
    )
    if number_id is None:
        return None
    looks = read_looks(session)
    lives = next(_follow_each(read_spans(session, sure_from, [number_id]), looks), [])
    if not lives:
        return None
    changes = _find_changes(session, sure_from, lives, looks)
    return TracedNumber(
        number_id=number_id,
        held=lives[-1],
        earlier=lives[:-1],
        predecessors=[change for change in changes if change.new == number_id],
        successors=[change for change in changes if change.old == number_id],
    )


def _gather(
    session: Session, sure_from: float, looks: AllLooks, team_id: int | None
) -> tuple[list[HeldNumber], dict[int, list[Span]]]:
    """The lives that began with the team, and its spans by advertiser; of everybody where None."""
    held: list[HeldNumber] = []
    shown: dict[int, list[Span]] = defaultdict(list)
    for _, group in groupby(read_spans(session, sure_from), key=attrgetter("number_id")):
        spans = list(group)
        held += follow_number(spans, looks, SILENT_LOOKS)
        for span in spans:
            if team_id in {None, span.team_id}:
                shown[span.advertiser_id].append(span)
    return [number for number in held if team_id in {None, number.team_id}], shown


def _follow_advertisers(shown: Mapping[int, list[Span]], looks: AllLooks) -> list[FollowedAdvertiser]:
    return [followed for own in shown.values() if (followed := follow_advertiser(own, looks, SILENT_LOOKS))]


def _join(shown: Mapping[int, list[Span]], groups: Iterable[set[int]]) -> dict[int, list[Span]]:
    """Each group as one advertiser."""
    joined = dict(shown)
    for group in groups:
        joined[min(group)] = [span for each in sorted(group) for span in joined.pop(each)]
    return joined


def _find_settled(looks: AllLooks) -> date:
    """The newest day on which it is known who has gone: later silences wait for another look."""
    return max(
        (found.looked[-SILENT_LOOKS] for found in looks.values() if len(found.looked) >= SILENT_LOOKS),
        default=date.min,
    )


def _unless_refused(estimate: Callable[[], T], refusals: list[str], what: str) -> T | None:
    """What the rounds do not suffice for is said in words; the rest of the report stands."""
    try:
        return estimate()
    except ValueError as error:
        refusals.append(f"{what} cannot be told yet: {error}.")
        return None


def _find_standing_numbers(session: Session, sure_from: float, advertiser_ids: Collection[int]) -> set[int]:
    found: set[int] = set()
    wanted = sorted(advertiser_ids)
    for start in range(0, len(wanted), _AT_ONCE):
        found.update(
            session.scalars(
                select(SightingNumber.number_id)
                .join(Ad, Ad.sighting_id == SightingNumber.sighting_id)
                .where(
                    Ad.advertiser_id.in_(wanted[start : start + _AT_ONCE]),
                    Ad.state == AdState.LIVE,
                    SightingNumber.confidence >= sure_from,
                )
            )
        )
    return found


def _find_changes(
    session: Session, sure_from: float, lives: Iterable[HeldNumber], looks: AllLooks
) -> list[Succession]:
    """All changes of number of whoever held it, life by life."""
    holders = set().union(*(held.holders for held in lives))
    members = find_members(session, holders)
    numbers = session.scalars(
        select(SightingNumber.number_id)
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .where(Ad.advertiser_id.in_(members))
        .distinct()
    ).all()
    shown: dict[int, list[Span]] = defaultdict(list)
    for span in read_spans(session, sure_from, numbers):
        shown[span.advertiser_id].append(span)
    return [
        change
        for holder in sorted(holders)
        for change in find_successions(show_numbers(shown[holder], looks))
    ]


def _follow_each(spans: Iterable[Span], looks: AllLooks) -> Iterator[list[HeldNumber]]:
    for _, group in groupby(spans, key=attrgetter("number_id")):
        yield follow_number(list(group), looks, SILENT_LOOKS)
