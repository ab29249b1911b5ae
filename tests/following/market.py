"""An invented market, week by week, with its truth: who stands behind every ad, and what became of every number.

It knows nothing of the program that follows advertisers; the same seed makes the same market.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import log
from random import Random
from typing import TYPE_CHECKING, Final

from following.arrivals import Arrivals
from following.changes import Changes
from following.edits import BANDS, edit_text
from following.numbers import NumberBook
from following.phrases import draw
from following.shares import Shares
from following.sources import open_sources
from following.styles import STYLES, edits_from
from following.truth import Market, Pause, Round, Showing

if TYPE_CHECKING:
    from following.people import Person
    from following.sources import Source

FIRST_MONDAY: Final = date(2026, 3, 2)
WEEK: Final = timedelta(days=7)
LEAST_SILENCE: Final = 8  # weeks before a number has another life; in a short market half its length
MOST_SILENCE: Final = 26


def simulate(
    seed: int,
    *,
    advertisers: int = 900,
    weeks: int = 8,
    style: str | None = None,
    half_life: float = 10.0,
    detection: float = 0.8,
    shares: Shares | None = None,
) -> Market:
    """A market with this many advertisers over all its weeks; without a style the seed chooses one.

    `half_life` in weeks, of a number that is only ever given up for another one. `detection`: the chance per
    week that an advertiser who is in the market is advertised at all.
    """
    rng = Random(seed)
    style = style or rng.choice(STYLES)
    chosen = shares or Shares()
    staying = 0.5 ** (1 / half_life) * (1 - chosen.leaves)
    market = Market(seed, style, weeks, half_life, log(0.5) / log(staying), detection, advertisers)
    _Maker(rng, chosen, market).run()
    return market


class _Maker:
    """Lets a market live through its weeks."""

    def __init__(self, rng: Random, shares: Shares, market: Market) -> None:
        self._rng, self._shares, self._market = rng, shares, market
        self._sources = open_sources(rng, rng.randint(3, 5))
        silence = (min(LEAST_SILENCE, market.weeks // 2), MOST_SILENCE)
        self._book = NumberBook(rng, silence, shares.recycled)
        self._arrivals = Arrivals(rng, shares, market.detection, self._sources, self._book, market)
        self._changes = Changes(rng, shares, self._sources, self._book, market, self._arrivals)
        self._people: list[Person] = []
        self._present: dict[int, Person] = {}

    def run(self) -> None:
        arriving = self._plan_arrivals()
        for week in range(self._market.weeks):
            self._let_leave(week)
            self._changes.change_numbers(week, list(self._present.values()), FIRST_MONDAY + week * WEEK)
            for _ in range(arriving[week]):
                person = self._arrivals.let_arrive(week, list(self._present.values()))
                self._people.append(person)
                self._present[person.id] = person
            self._live_on(week)
            self._advertise(week)
        self._tell_the_rest()

    def _tell_the_rest(self) -> None:
        market, book = self._market, self._book
        book.close(market.weeks - 1)
        market.lives = book.lives
        shown = {(one.advertiser, number) for one in market.showings for number in one.numbers}
        market.recycled = [passed for passed in book.recycled if (passed.new, passed.number) in shown]
        market.template_of = {person.id: person.families for person in self._people}

    def _plan_arrivals(self) -> list[int]:
        """As many as leave, so that the market keeps its size; the rest is there when it begins."""
        weeks, advertisers = self._market.weeks, self._market.size
        at_first = advertisers if weeks == 1 else round(advertisers / (1 + self._shares.leaves * (weeks - 1)))
        arriving = [at_first] + [0] * (weeks - 1)
        for _ in range(advertisers - at_first):
            arriving[self._rng.randrange(1, weeks)] += 1
        return arriving

    def _let_leave(self, week: int) -> None:
        for person in list(self._present.values()):
            if self._rng.random() < self._shares.leaves:
                del self._present[person.id]
                for number in set(person.numbers) - {self._arrivals.shared_number(person)}:
                    self._book.give_up(number, week, "left", person.id)
                for name in person.sources:
                    self._sources[name].take_down(person)

    def _live_on(self, week: int) -> None:
        for person in self._present.values():
            if person.paused is not None and week >= person.away_until:
                self._come_back(person, week)
            if person.away_until <= week:
                self._change_text(person, FIRST_MONDAY + week * WEEK)
                self._perhaps_pause(person, week)
            self._market.places_of.setdefault(person.id, set()).add(person.place)

    def _change_text(self, person: Person, today: date) -> None:
        rng, shares = self._rng, self._shares
        line = draw(rng, person.languages[0], "passing")
        person.passing = line if rng.random() < shares.passing_line else None
        if rng.random() < 1 / 52:
            person.age += 1
        if rng.random() < 0.03:
            person.price += rng.choice((-50, 50, 100))
        if rng.random() < 0.7:  # who has one place to be stays there
            person.at += 1
        if rng.random() < shares.rewrites:
            edit_text(rng, person, rng.choice(BANDS[1:]), today, edits_from(self._market.style))

    def _perhaps_pause(self, person: Person, week: int) -> None:
        if self._rng.random() < self._shares.pauses:
            person.paused = (week, person.numbers)
            longest = min(max(5, self._market.weeks // 2), 20)
            person.away_until = week + self._rng.randint(3, longest)

    def _come_back(self, person: Person, week: int) -> None:
        assert person.paused is not None
        since, numbers = person.paused
        person.paused = None
        if person.numbers == numbers:
            self._market.pauses.append(Pause(person.id, week, week - since))

    def _advertise(self, week: int) -> None:
        rng = self._rng
        here = [person for person in self._present.values() if person.away_until <= week]
        self._market.active.append(len(here))
        monday = FIRST_MONDAY + week * WEEK
        dates = {
            name: monday + timedelta(days=source.weekday + rng.randint(0, 1))
            for name, source in self._sources.items()
        }
        for person in self._present.values():
            listed = person.away_until <= week and rng.random() < person.detection
            numbers = self._changes.shown_numbers(person)
            for spot, name in enumerate(person.sources):
                if listed and (spot == 0 or rng.random() < 0.9):
                    self._sources[name].put_up(rng, person, numbers, week, dates[name])
                else:
                    self._sources[name].take_down(person)
        for name in sorted(self._sources, key=lambda name: (dates[name], name)):
            self._show(self._sources[name], week, dates[name])

    def _show(self, source: Source, week: int, today: date) -> None:
        shown = source.show()
        if week and self._rng.random() < self._shares.missed:
            return
        self._rng.shuffle(shown)
        name, market = source.habit.name, self._market
        for ad in shown:
            key = (name, ad.external_id)
            market.advertiser_of[key] = ad.person.id
            market.showings.append(Showing(week, key, ad.person.id, ad.numbers))
            self._book.last_shown.update(dict.fromkeys(ad.numbers, week))
        market.rounds.append(Round(week, name, today, tuple(dict(ad.record) for ad in shown)))
