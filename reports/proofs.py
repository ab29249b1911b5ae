"""What the rounds prove of each number: on which days its sources were looked at, and on which it was seen there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.numbers import SightingNumber
from register.rounds import Round
from register.words import AdState, RoundState
from reports.lives import Stand

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

_AT_ONCE = 10_000


class Span(NamedTuple):
    """An ad with a number, unchanged from round to round. `waits`: the ad is still live, so that no silence after
    this span says that the number has gone.
    """

    number_id: int
    ad_id: int
    advertiser_id: int
    source_id: int
    team_id: int | None
    first_round: int
    last_round: int
    waits: bool


@dataclass(slots=True)
class Looks:
    """The rounds of one source within a period: `ids` and `days` of the complete ones, in order; `looked`: each of
    these days once; `day_of`: every round's.
    """

    ids: list[int] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    looked: list[date] = field(default_factory=list)
    day_of: dict[int, date] = field(default_factory=dict)
    _days: dict[tuple[int, int], frozenset[date]] = field(default_factory=dict)

    def days_of(self, span: Span) -> frozenset[date]:
        """The first and the last round are proofs by themselves; of those between, the complete ones are."""
        ends = (span.first_round, span.last_round)
        if ends not in self._days:  # many spans begin and end with the same rounds
            start, end = bisect_left(self.ids, ends[0]), bisect_right(self.ids, ends[1])
            proven = (self.day_of[at] for at in ends if at in self.day_of)
            self._days[ends] = frozenset((*self.days[start:end], *proven))
        return self._days[ends]


AllLooks = dict[int, Looks]  # by source


def read_looks(session: Session, first: date | None = None, last: date | None = None) -> AllLooks:
    """The rounds of each source dated from `first` to `last`, both included."""
    query = select(Round.source_id, Round.id, Round.dated, Round.state).order_by(Round.id)
    if first is not None:
        query = query.where(Round.dated >= first)
    if last is not None:
        query = query.where(Round.dated <= last)
    looks: AllLooks = defaultdict(Looks)
    for source_id, round_id, dated, state in session.execute(query):
        looks[source_id].day_of[round_id] = dated
        if state == RoundState.COMPLETE:
            looks[source_id].ids.append(round_id)
            looks[source_id].days.append(dated)
    for found in looks.values():
        found.looked = sorted(set(found.days))
    return dict(looks)


def read_spans(
    session: Session, sure_from: float, number_ids: Collection[int] | None = None
) -> Iterator[Span]:
    """Spans of ads in scope, for numbers read with at least this confidence, number by number; one stream.

    `number_ids`: of these numbers only. The advertiser is the one who stands after merges.
    """
    query = _select_spans(sure_from)
    if number_ids is None:
        yield from _stream(session, query)
        return
    wanted = sorted(number_ids)
    for start in range(0, len(wanted), _AT_ONCE):
        some = SightingNumber.number_id.in_(wanted[start : start + _AT_ONCE])
        yield from _stream(session, query.where(some))


def list_stands(spans: Iterable[Span], looks: AllLooks) -> list[Stand]:
    """What the sources prove of whoever is behind these spans: one stand per source that saw it in the period."""
    by_source: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        by_source[span.source_id].append(span)
    stands = []
    for source_id, own in by_source.items():
        looked = looks.get(source_id)
        seen = sorted(set().union(*map(looked.days_of, own))) if looked else []
        if looked and seen:
            stands.append(Stand(_trust(looked, own, seen[-1]), seen))
    return stands


def _trust(looks: Looks, spans: Iterable[Span], last_seen: date) -> list[date]:
    """Gone needs proof: while an ad waits for it, later looks do not count against its number."""
    if looks.looked and looks.looked[-1] > last_seen and any(span.waits for span in spans):
        return [day for day in looks.looked if day <= last_seen]
    return looks.looked


def _select_spans(sure_from: float) -> Select[int, int, int, int, int | None, int, int, bool]:
    waits = (Ad.sighting_id == Sighting.id) & (Ad.state == AdState.LIVE)
    return (
        select(
            SightingNumber.number_id, Ad.id, func.coalesce(Advertiser.merged_into_id, Advertiser.id), Ad.source_id,
            Sighting.team_id, Sighting.first_round_id, Sighting.last_round_id, waits,
        )
        .join(Sighting, Sighting.id == SightingNumber.sighting_id)
        .join(Ad, Ad.id == Sighting.ad_id)
        .join(Advertiser, Advertiser.id == Ad.advertiser_id)
        .where(SightingNumber.confidence >= sure_from, Sighting.excluded == "")
        .order_by(SightingNumber.number_id, Sighting.id)
    )  # fmt: skip


def _stream(
    session: Session, query: Select[int, int, int, int, int | None, int, int, bool]
) -> Iterator[Span]:
    for number_id, ad_id, advertiser_id, source_id, team_id, first, last, waits in session.execute(
        query.execution_options(yield_per=_AT_ONCE)
    ):
        yield Span(number_id, ad_id, advertiser_id, source_id, team_id, first, last, waits)
