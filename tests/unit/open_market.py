"""An open market with known size: advertisers come, stay and leave, and each round sees some of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np


@dataclass(frozen=True)
class OpenMarket:
    """`spread` is the standard deviation of the single advertiser's chance of being seen, as a share of `seen`
    (beta distributed); `touring` the share that stays for about two weeks; `uneven_rounds` spreads the log-odds
    of rounds.
    """

    advertisers: int = 300
    rounds: int = 8
    there_first: float = 0.5
    staying: float = 0.92
    seen: float = 0.65
    spread: float = 0.0
    touring: float = 0.0
    uneven_rounds: float = 0.0

    @property
    def days(self) -> list[date]:
        return [date(2026, 1, 5) + timedelta(weeks=week) for week in range(self.rounds)]

    def stand(self, seed: int) -> np.ndarray:
        """Who stands in which round; everybody in at least one."""
        chance = np.random.default_rng(seed)
        tours = chance.random(self.advertisers) < self.touring
        there = chance.random(self.advertisers) < np.where(tours, self.there_first / 4, self.there_first)
        came = np.where(there, 0, chance.integers(1, self.rounds, self.advertisers))
        stays = chance.geometric(np.where(tours, 0.5, 1 - self.staying))
        week = np.arange(self.rounds)
        return (week >= came[:, None]) & (week < (came + stays)[:, None])

    def see(self, stand: np.ndarray, seed: int) -> np.ndarray:
        chance = np.random.default_rng([seed, 1])
        each = np.full(self.advertisers, self.seen)
        if self.spread:
            size = (1 - self.seen) / (self.spread**2 * self.seen) - 1
            each = chance.beta(self.seen * size, (1 - self.seen) * size, self.advertisers)
        odds = (each / (1 - each))[:, None] * np.exp(chance.normal(0, self.uneven_rounds, self.rounds))
        return stand & (chance.random(stand.shape) < odds / (1 + odds))
