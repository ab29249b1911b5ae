"""The open population behind capture histories: the likelihood of Jolly and Seber in its POPAN form, and its fit.

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
from autograd import value_and_grad
from autograd.scipy.special import gammaln
from scipy.optimize import minimize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# Gauss-Hermite points of the standard normal distribution
SPREAD, SPREAD_WEIGHTS = np.polynomial.hermite_e.hermegauss(5)
SPREAD_WEIGHTS = SPREAD_WEIGHTS / SPREAD_WEIGHTS.sum()
EDGE = 12.0  # log-odds beyond this are a certainty
MOST_UNSEEN = 50  # times those seen: a bound so far away is no bound
LEAST_UNSEEN = -4.0  # on the log scale: nobody


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
        return self.seen.shape[1]

    @property
    def advertisers(self) -> int:
        return int(self.count.sum())

    @cached_property
    def first(self) -> NDArray[np.int64]:
        return self.seen.argmax(axis=1)

    @cached_property
    def last(self) -> NDArray[np.int64]:
        return self.rounds - 1 - self.seen[:, ::-1].argmax(axis=1)

    @cached_property
    def missed(self) -> NDArray[np.float64]:
        """Rounds between the first and the last sight in which she stood but was not seen."""
        at = np.arange(self.rounds)
        return ((at >= self.first[:, None]) & (at <= self.last[:, None])) - self.seen

    @cached_property
    def weeks(self) -> NDArray[np.float64]:
        since_start = np.append(0.0, np.cumsum(self.gaps))
        return since_start[self.last] - since_start[self.first]


@dataclass(frozen=True)
class Model:
    """Which differences are allowed for; `by_round`: rounds differ in how much they see."""

    uneven: bool = False
    touring: bool = False
    by_round: bool = False

    def size(self, rounds: int) -> int:
        """How many parameters, the unseen apart: entries, sight, stay, and what is switched on."""
        return rounds - 1 + (rounds - 2 if self.by_round else 1) + 1 + self.uneven + 3 * self.touring


@dataclass(frozen=True)
class Market:
    """What the parameters mean; the classes (second axis) are points of sight, times kinds of stay."""

    entry: Any  # share of N that enters by each round
    sight: Any  # log-odds of being seen, round x class
    stay: Any  # log-odds of staying a week, by class
    weight_first: Any  # classes among those there at the first round
    weight_later: Any  # and among those who come later


@dataclass(frozen=True)
class Fit:
    """A maximum of the likelihood; `unseen` on the log scale."""

    model: Model
    parameters: NDArray[np.float64]
    unseen: float
    likelihood: float

    @property
    def criterion(self) -> float:
        """Akaike's: less is better."""
        return 2 * (len(self.parameters) + 1) - 2 * self.likelihood


def fit_model(
    histories: Histories, model: Model, unseen: float | None = None, start: NDArray[np.float64] | None = None
) -> Fit:
    """The most likely parameters, with `unseen` (log scale) held where it is given."""
    free = _first_guess(histories, model) if start is None else start
    held = unseen is not None
    at = free if held else np.append(free, np.log(0.1 * histories.advertisers + 1))
    bounds = [(-EDGE, EDGE)] * len(free)
    if not held:
        bounds.append((LEAST_UNSEEN, float(np.log(MOST_UNSEEN * histories.advertisers))))

    def _cost(theta: Any) -> Any:
        return -_log_likelihood(theta if held else theta[:-1], unseen if held else theta[-1], histories, model)

    options = {"maxiter": 500, "ftol": 1e-9, "gtol": 1e-4}
    found = minimize(value_and_grad(_cost), at, jac=True, method="L-BFGS-B", bounds=bounds, options=options)
    if unseen is not None:
        return Fit(model, found.x, unseen, -float(found.fun))
    return Fit(model, found.x[:-1], float(found.x[-1]), -float(found.fun))


def present_by_round(histories: Histories, fit: Fit) -> NDArray[np.float64]:
    """How many advertisers stood in each round, by this fit."""
    market = _read_parameters(fit.parameters, histories.rounds, fit.model)
    log_stay = -np.log1p(np.exp(-market.stay))
    standing = [market.entry[0] * market.weight_first]
    for at, weeks in enumerate(histories.gaps, start=1):
        standing.append(market.entry[at] * market.weight_later + standing[-1] * np.exp(weeks * log_stay))
    total = histories.advertisers + np.exp(fit.unseen)
    return np.asarray(total * np.array(standing).sum(axis=1), dtype=float)


def _log_likelihood(theta: Any, unseen: Any, histories: Histories, model: Model) -> Any:
    """Of the histories, given how many remained unseen: multinomial, without the terms that data alone decide."""
    market = _read_parameters(theta, histories.rounds, model)
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
    )


def _before_and_after(
    market: Market, log_missed: Any, log_stay: Any, gaps: NDArray[np.float64]
) -> tuple[Any, Any]:
    """Chances of standing in a round not yet seen, and of never being seen after it; round x class."""
    stays = [anp.exp(weeks * log_stay) for weeks in gaps]
    missed = anp.exp(log_missed)
    unmet = [market.entry[0] * market.weight_first]
    for at, stay in enumerate(stays, start=1):
        unmet.append(market.entry[at] * market.weight_later + unmet[-1] * missed[at - 1] * stay)
    silent = [anp.ones(len(log_stay))]
    for at in range(len(stays), 0, -1):
        silent.append(1 - stays[at - 1] + stays[at - 1] * missed[at] * silent[-1])
    return anp.stack(unmet), anp.stack(silent[::-1])


def _read_parameters(theta: Any, rounds: int, model: Model) -> Market:
    """The first and last round see as much as their neighbours: their own sight could not be told from entry."""
    shares = anp.concatenate([anp.zeros(1), theta[: rounds - 1]])
    shares = anp.exp(shares - anp.max(shares))
    rest = theta[rounds - 1 :]
    steps = rounds - 2 if model.by_round else 1
    sight = rest[:steps]
    sight = (
        anp.concatenate([sight[:1], sight, sight[-1:]]) if model.by_round else sight * anp.ones(rounds)
    )
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


def _first_guess(histories: Histories, model: Model) -> NDArray[np.float64]:
    """Entries as first sights came, sight as between first and last sight, a long stay with some short ones."""
    rounds = histories.rounds
    came = np.bincount(histories.first, weights=histories.count, minlength=rounds) + 0.5
    again = float((histories.seen.sum(axis=1) - 1) @ histories.count)
    missed = float(histories.missed.sum(axis=1) @ histories.count)
    sight = np.full(rounds - 2 if model.by_round else 1, np.log((again + 1) / (missed + 1)))
    return np.concatenate(
        [
            np.log(came[1:] / came[0]),
            np.clip(sight, -4, 4),
            [2.5],
            [0.7] * model.uneven,
            [-2.0, 0.0, -1.5] * model.touring,
        ]
    )
