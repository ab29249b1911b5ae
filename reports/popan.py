"""The open population behind capture histories: the likelihood of Jolly and Seber in its POPAN form.

Schwarz and Arnason (1996): N advertisers enter the market over the period, stay from week to week with a constant
chance, and are seen in a round with some chance. Two things make real markets differ, and each may be switched on:
`uneven`, some advertisers are easier to see than others (log-odds spread normally, integrated over five points), and
`touring`, two kinds of stay, a short and a long one (Pledger, Pollock and Norris 2003, 2010).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import autograd.numpy as anp
import numpy as np
from autograd.scipy.special import gammaln

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# Gauss-Hermite points of the standard normal distribution
SPREAD, SPREAD_WEIGHTS = np.polynomial.hermite_e.hermegauss(5)
SPREAD_WEIGHTS = SPREAD_WEIGHTS / SPREAD_WEIGHTS.sum()


@dataclass(frozen=True)
class Histories:
    """Capture histories (advertiser x round), equal ones once, and the weeks between the rounds."""

    seen: NDArray[np.float64]
    count: NDArray[np.float64]
    gaps: NDArray[np.float64]

    @classmethod
    def collect(cls, rows: NDArray[np.bool_], gaps: Sequence[float]) -> Histories:
        seen, count = np.unique(rows[rows.any(axis=1)], axis=0, return_counts=True)
        return cls(seen.astype(float), count.astype(float), np.asarray(gaps, dtype=float))

    @property
    def rounds(self) -> int:
        return int(self.seen.shape[1])

    @property
    def advertisers(self) -> int:
        return int(self.count.sum())

    @cached_property
    def first(self) -> NDArray[np.int64]:
        return np.asarray(self.seen.argmax(axis=1))

    @cached_property
    def last(self) -> NDArray[np.int64]:
        return np.asarray(self.rounds - 1 - self.seen[:, ::-1].argmax(axis=1))

    @cached_property
    def missed(self) -> NDArray[np.float64]:
        """Rounds between the first and the last sight in which she stood but was not seen."""
        at = np.arange(self.rounds)
        return ((at >= self.first[:, None]) & (at <= self.last[:, None])) - self.seen

    @cached_property
    def weeks(self) -> NDArray[np.float64]:
        since_start = np.append(0.0, np.cumsum(self.gaps))
        return np.asarray(since_start[self.last] - since_start[self.first])


@dataclass(frozen=True)
class Model:
    """Which differences are allowed for; `by_round`: rounds differ in how much they see.

    What the first and the last round see could not be told from who enters and leaves there. They are taken to see
    as much as their neighbours or, with `swing`, to differ from the other rounds as these do among each other:
    by so much (standard deviation of log-odds), which the likelihood then counts as one observation each.
    """

    uneven: bool = False
    touring: bool = False
    by_round: bool = False
    swing: float = 0.0

    def sights(self, rounds: int) -> int:
        """How many parameters tell how much rounds see."""
        if not self.by_round:
            return 1
        return rounds if self.swing else rounds - 2

    def sizes(self, rounds: int) -> list[int]:
        """How many parameters there are of each kind, the unseen apart: entry, sight, stay, uneven, touring."""
        return [rounds - 1, self.sights(rounds), 1, int(self.uneven), 3 * self.touring]


@dataclass(frozen=True)
class Market:
    """What the parameters mean; the classes (second axis) are points of sight, times kinds of stay."""

    entry: Any  # share of N that enters by each round
    sight: Any  # log-odds of being seen, round x class
    stay: Any  # log-odds of staying a week, by class
    weight_first: Any  # classes among those there at the first round
    weight_later: Any  # and among those who come later


def log_likelihood(theta: Any, unseen: Any, histories: Histories, model: Model) -> Any:
    """Of the histories, given how many remained unseen: multinomial, without the terms that data alone decide."""
    market = read_parameters(theta, histories.rounds, model)
    log_seen, log_missed = -anp.log1p(anp.exp(-market.sight)), -anp.log1p(anp.exp(market.sight))
    log_stay = -anp.log1p(anp.exp(-market.stay))
    unmet, silent = _before_and_after(market, log_missed, log_stay, histories.gaps)
    each = (
        anp.log(unmet)[histories.first]
        + histories.weeks[:, None] * log_stay
        + anp.dot(histories.seen, log_seen)
        + anp.dot(histories.missed, log_missed)
        + anp.log(silent)[histories.last]
    )
    highest = anp.max(each, axis=1)
    known = highest + anp.log(anp.sum(anp.exp(each - highest[:, None]), axis=1))
    never_seen = anp.maximum(1 - anp.sum(unmet * anp.exp(log_seen)), 1e-300)
    count = anp.exp(unseen)
    return (
        anp.sum(histories.count * known)
        + count * anp.log(never_seen)
        + gammaln(histories.advertisers + count + 1)
        - gammaln(count + 1)
        - _strangeness_of_ends(theta, histories.rounds, model)
    )


def share_present(theta: NDArray[np.float64], gaps: NDArray[np.float64], model: Model) -> NDArray[np.float64]:
    """The share of all N that stands in each round."""
    market = read_parameters(theta, len(gaps) + 1, model)
    log_stay = -np.log1p(np.exp(-market.stay))
    standing, _ = _before_and_after(market, np.zeros(market.sight.shape), log_stay, gaps)
    return np.asarray(standing.sum(axis=1), dtype=float)


def _strangeness_of_ends(theta: Any, rounds: int, model: Model) -> Any:
    """How far the first and the last round see otherwise than the others, against how these differ."""
    if not model.swing:
        return 0.0
    sight = theta[rounds - 1 : 2 * rounds - 1]
    middle = anp.mean(sight[1:-1])
    return ((sight[0] - middle) ** 2 + (sight[-1] - middle) ** 2) / (2 * model.swing**2)


def _before_and_after(
    market: Market, log_missed: Any, log_stay: Any, gaps: NDArray[np.float64]
) -> tuple[Any, Any]:
    """Chances of standing in a round not yet seen, and of never being seen after it; round x class."""
    stays = gaps[:, None] * log_stay
    unmet = anp.sum(_chances_between(stays + log_missed[:-1]) * _entries(market)[None, :, :], axis=1)
    leaves = anp.concatenate([1 - anp.exp(stays), anp.ones((1, len(log_stay)))])
    silent = anp.sum(_chances_between(stays + log_missed[1:]) * leaves[:, None, :], axis=0)
    return unmet, silent


def _chances_between(steps: Any) -> Any:
    """From the log of each step to the chance of all steps from one round (second axis) to a later one (first)."""
    way = anp.concatenate([anp.zeros((1, steps.shape[1])), anp.cumsum(steps, axis=0)])
    later = np.tril(np.ones((len(way), len(way))))[:, :, None]
    return later * anp.exp(later * (way[:, None, :] - way[None, :, :]))


def _entries(market: Market) -> Any:
    """Share of all who enter by each round in each class."""
    first = market.entry[:1, None] * market.weight_first
    return anp.concatenate([first, market.entry[1:, None] * market.weight_later])


def read_parameters(theta: Any, rounds: int, model: Model) -> Market:
    shares = anp.concatenate([anp.zeros(1), theta[: rounds - 1]])
    shares = anp.exp(shares - anp.max(shares))
    rest = theta[rounds - 1 :]
    steps = model.sights(rounds)
    sight = rest[:steps] * anp.ones(max(steps, rounds - 2))
    if len(sight) < rounds:
        sight = anp.concatenate([sight[:1], sight, sight[-1:]])
    stay, rest = rest[steps], rest[steps + 1 :]
    points, weights = (SPREAD, SPREAD_WEIGHTS) if model.uneven else (np.zeros(1), np.ones(1))
    width = rest[0] if model.uneven else 0.0
    classes = anp.reshape(sight, (rounds, 1)) + width * points[None, :]
    stays = stay * anp.ones(len(points))
    if not model.touring:
        return Market(shares / anp.sum(shares), classes, stays, weights, weights)
    shorter, later, first = rest[-3:]
    return Market(
        entry=shares / anp.sum(shares),
        sight=anp.concatenate([classes, classes], axis=1),
        stay=anp.concatenate([stays, stays + shorter]),
        weight_first=_split(weights, first),
        weight_later=_split(weights, later),
    )


def _split(weights: Any, log_odds: Any) -> Any:
    share = 1 / (1 + anp.exp(-log_odds))
    return anp.concatenate([weights * (1 - share), weights * share])
