"""Changes of number: who takes up another one in a week, with what pause, and how far the text changes with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from following.edits import BANDS, edit_text
from following.sources import choose_sources
from following.styles import edits_from
from following.truth import NumberChange

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from following.arrivals import Arrivals, Organisation
    from following.numbers import NumberBook
    from following.people import Person
    from following.shares import Shares
    from following.sources import Source
    from following.truth import Market

WITH_BANDS: Final = (30, 25, 25, 20)  # how many changes come with which of BANDS
PAUSES: Final = {0: 60, 1: 20, 2: 12, 3: 8}  # weeks without ads, and how many changes have them


@dataclass(slots=True)
class Changes:
    """Lets numbers change at the market's half-life, and notes each change in its truth."""

    rng: Random
    shares: Shares
    sources: dict[str, Source]
    book: NumberBook
    market: Market
    arrivals: Arrivals
    _farewells: dict[int, str] = field(default_factory=dict)

    def change_numbers(self, week: int, present: list[Person], today: date) -> None:
        chance = 1 - 0.5 ** (1 / self.market.half_life)
        self._farewells.clear()
        for organisation in self.arrivals.organisations:
            if organisation.number and self.rng.random() < chance:
                self._change_shared(organisation, week, {person.id for person in present}, today)
        for person in present:
            for number in person.numbers:
                if number != self.arrivals.shared_number(person) and self.rng.random() < chance:
                    self._change_own(person, number, week, today)

    def shown_numbers(self, person: Person) -> tuple[str, ...]:
        """Hers of this week; an old one may stand beside the new for a week."""
        old = self._farewells.get(person.id)
        return person.numbers if old is None else (*person.numbers, old)

    def _change_own(self, person: Person, old: str, week: int, today: date) -> None:
        rng, pause = self.rng, 0
        if person.away_until <= week:
            pause = rng.choices(list(PAUSES), list(PAUSES.values()))[0]
            person.away_until = week + pause
        new = self.book.give(f"advertiser {person.id}", week + pause, person.id)
        self.book.give_up(old, week, "changed", person.id)
        if len(person.numbers) == 1 and not pause and rng.random() < self.shares.both_shown:
            self._farewells[person.id] = old
        band = rng.choices(BANDS, WITH_BANDS)[0]
        self._take_up(person, (old, new), week + pause, pause, band, today)
        if person.organisation is None and rng.random() < self.shares.new_sources:
            self._move_to_other_sources(person)

    def _change_shared(self, organisation: Organisation, week: int, present: set[int], today: date) -> None:
        old = organisation.number
        organisation.number = self.book.give(organisation.holder, week, None)
        self.book.give_up(old, week, "changed", None)
        for person in organisation.women:
            if person.id in present:
                band = self.rng.choice(BANDS[:2])
                self._take_up(person, (old, organisation.number), week, 0, band, today)

    def _take_up(
        self,
        person: Person,
        numbers: tuple[str, str],
        week: int,
        pause: int,
        band: tuple[float, float],
        today: date,
    ) -> None:
        old, new = numbers
        person.numbers = tuple(new if number == old else number for number in person.numbers)
        share = edit_text(self.rng, person, band, today, edits_from(self.market.style))
        self.market.changes.append(NumberChange(person.id, week, old, new, share, pause))

    def _move_to_other_sources(self, person: Person) -> None:
        for name in person.sources:
            self.sources[name].take_down(person)
        person.sources = choose_sources(self.rng, self.sources)
