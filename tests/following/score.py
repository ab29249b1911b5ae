"""How well advertisers were followed: predicted advertisers beside a market's truth.

What is judged is a mapping from ads to advertisers, and pairs of those advertisers that are likely the same person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from following.truth import CAUSES

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from following.truth import Ad, Market, NumberChange

BANDS: Final = {"unedited": 0.0, "up to 10 %": 0.1, "up to 25 %": 0.25, "up to 40 %": 0.4}


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision and recall, 0 to 1; 1 where there was nothing to find or nothing was claimed."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class FollowingScore:
    """`changes` as certain or likely, `changes_certain` as certain only; `recall_by_text` of those that no ad
    told by showing both numbers; `recall_by_band` by how much of the text was edited. `false_merges`: by cause. `recycled_merged`: number passed on, both holders taken for one.
    """

    ads: int
    pairs: Rates
    b_cubed: Rates
    changes: Rates
    changes_certain: Rates
    recall_by_text: float
    recall_by_band: dict[str, float]
    false_merges: dict[str, int]
    false_joins: int
    recycled_merged: int
    likely_right: int
    likely_wrong: dict[str, int] = field(default_factory=dict)

    @property
    def false_merges_per_1000_ads(self) -> float:
        return 1000 * sum(self.false_merges.values()) / self.ads

    @property
    def false_joins_per_1000_ads(self) -> float:
        return 1000 * self.false_joins / self.ads


def score(
    market: Market, clusters: Mapping[Ad, Hashable], likely: Iterable[tuple[Hashable, Hashable]] = ()
) -> FollowingScore:
    """Judge one prediction. An ad that is not in `clusters` counts as an advertiser of its own."""
    found: dict[Ad, Hashable] = {ad: clusters.get(ad, ("alone", ad)) for ad in market.advertiser_of}
    links = {frozenset(pair) for pair in likely if pair[0] != pair[1]}
    seen = _Seen(market, found)
    certain, together = seen.find_changes(set()), seen.find_changes(links)
    merges, joins = _count_false_merges(market, seen)
    right, wrong = seen.judge_likely(links)
    return FollowingScore(
        ads=len(found),
        pairs=score_pairs(market.advertiser_of, found),
        b_cubed=score_b_cubed(market.advertiser_of, found),
        changes=_rate_changes(market, together, seen.judge_claims(links)),
        changes_certain=_rate_changes(market, certain, seen.judge_claims(set())),
        recall_by_text=_share_found(market.changes_by_text(), together),
        recall_by_band=_recall_by_band(market, together),
        false_merges=merges,
        false_joins=joins,
        recycled_merged=merges["recycled"],
        likely_right=right,
        likely_wrong=wrong,
    )


def score_pairs(truth: Mapping[Ad, Hashable], found: Mapping[Ad, Hashable]) -> Rates:
    """Of all pairs of ads put together, how many belong together; of all that belong together, how many were.

    (Christen, Data Matching, 2012, chapter 7.)
    """
    both = _count_pairs(Counter((truth[ad], found[ad]) for ad in truth).values())
    put_together = _count_pairs(Counter(found[ad] for ad in truth).values())
    belonging = _count_pairs(Counter(truth.values()).values())
    return Rates(_share(both, put_together), _share(both, belonging))


def score_b_cubed(truth: Mapping[Ad, Hashable], found: Mapping[Ad, Hashable]) -> Rates:
    """Averaged over ads: the share of an ad's cluster that is by its advertiser, and of its advertiser's ads
    that are in its cluster.

    (Bagga and Baldwin, Algorithms for Scoring Coreference Chains, LREC 1998, equal weights.)
    """
    cells = Counter((truth[ad], found[ad]) for ad in truth)
    in_truth, in_found = Counter(truth.values()), Counter(found[ad] for ad in truth)
    precision = sum(n * n / in_found[cluster] for (_, cluster), n in cells.items())
    recall = sum(n * n / in_truth[advertiser] for (advertiser, _), n in cells.items())
    return Rates(_share(precision, len(truth)), _share(recall, len(truth)))


class _Seen:
    """What was predicted, by numbers and by people."""

    def __init__(self, market: Market, found: Mapping[Ad, Hashable]) -> None:
        self._market = market
        self.people: dict[Hashable, set[int]] = defaultdict(set)
        self._first: dict[Hashable, dict[str, int]] = defaultdict(dict)
        self._clusters: dict[tuple[int, str], set[Hashable]] = defaultdict(set)
        self._holders: dict[str, set[int]] = defaultdict(set)
        self._together: set[frozenset[str]] = set()
        for showing in market.showings:
            cluster = found[showing.ad]
            self.people[cluster].add(showing.advertiser)
            for number in showing.numbers:
                self._first[cluster].setdefault(number, showing.week)
                self._clusters[showing.advertiser, number].add(cluster)
                self._holders[number].add(showing.advertiser)
            self._together.update(frozenset(pair) for pair in combinations(showing.numbers, 2))

    def find_changes(self, links: set[frozenset[Hashable]]) -> set[NumberChange]:
        """Changes of which her ads with the old and with the new number are in one cluster, or in two linked."""
        return {change for change in self._market.observed_changes() if self._is_found(change, links)}

    def _is_found(self, change: NumberChange, links: set[frozenset[Hashable]]) -> bool:
        old = self._clusters[change.advertiser, change.old]
        new = self._clusters[change.advertiser, change.new]
        return bool(old & new) or any(frozenset((a, b)) in links for a in old for b in new)

    def judge_claims(self, links: set[frozenset[Hashable]]) -> list[bool]:
        """Each claim that a number followed another, and whether one person held both.

        A cluster claims that each of its numbers, in order of their first week, followed the one before it,
        unless both once stood in one ad. A link claims it of two clusters that share no number.
        """
        claims = []
        for first in self._first.values():
            ordered = sorted(first, key=lambda number: (first[number], number))
            claims += [
                bool(self._holders[old] & self._holders[new])
                for old, new in pairwise(ordered)
                if frozenset((old, new)) not in self._together
            ]
        for one, other in (tuple(link) for link in links):
            if not self._first[one].keys() & self._first[other].keys():
                claims.append(bool(self.people[one] & self.people[other]))
        return claims

    def judge_likely(self, links: set[frozenset[Hashable]]) -> tuple[int, dict[str, int]]:
        """Likely links between clusters of one person, and of different people by cause."""
        right, wrong = 0, dict.fromkeys(CAUSES, 0)
        for one, other in (tuple(link) for link in links):
            if self.people[one] & self.people[other]:
                right += 1
            elif self.people[one] and self.people[other]:
                wrong[self._market.cause_of(min(self.people[one]), min(self.people[other]))] += 1
        return right, wrong


def _count_false_merges(market: Market, seen: _Seen) -> tuple[dict[str, int], int]:
    """Pairs of different people in one cluster, by cause; and how many people were joined to a cluster too many."""
    merges, joins = dict.fromkeys(CAUSES, 0), 0
    for people in seen.people.values():
        joins += len(people) - 1
        for one, other in combinations(sorted(people), 2):
            merges[market.cause_of(one, other)] += 1
    return merges, joins


def _rate_changes(market: Market, found: set[NumberChange], claims: list[bool]) -> Rates:
    return Rates(_share(sum(claims), len(claims)), _share(len(found), len(market.observed_changes())))


def _recall_by_band(market: Market, found: set[NumberChange]) -> dict[str, float]:
    changes, rates = market.observed_changes(), {}
    least = -1.0
    for name, most in BANDS.items():
        within = [change for change in changes if least < change.edit_share <= most]
        rates[name] = _share_found(within, found)
        least = most
    return rates


def _share_found(changes: list[NumberChange], found: set[NumberChange]) -> float:
    return _share(sum(change in found for change in changes), len(changes))


def _count_pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0
