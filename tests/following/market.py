"""An invented market, week by week, with its truth: who stands behind every ad, and what became of every number.

It knows nothing of the program that follows advertisers; the same seed makes the same market.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from math import log
from random import Random
from typing import TYPE_CHECKING, Final

from following import styles
from following.edits import BANDS, edit_text
from following.numbers import NumberBook
from following.people import Person, invent_person
from following.phrases import draw, list_group
from following.sources import choose_sources, open_sources
from following.truth import Market, NumberChange, Pause, Round, Showing

if TYPE_CHECKING:
    from following.sources import Source

FIRST_MONDAY: Final = date(2026, 3, 2)
WEEK: Final = timedelta(days=7)
CHANGE_BANDS: Final = (30, 25, 25, 20)  # how many changes of number come with which of BANDS


@dataclass(frozen=True, slots=True)
class Shares:
    """How often things happen. Per advertiser at arrival, unless it says per week."""

    leaves: float = 0.04  # per week
    pauses: float = 0.012  # per week
    rewrites: float = 0.03  # per week
    passing_line: float = 0.15  # per week
    agency: float = 0.18
    friend: float = 0.03
    two_numbers: float = 0.05
    recycled: float = 0.06
    both_shown: float = 0.08  # per change of number: old and new stand together for a week
    new_sources: float = 0.12  # per change of number


@dataclass(slots=True)
class _Organisation:
    """Several women at one address. `alike`: one family of text; `number`: shared, or "" where each has her own."""

    id: int
    wanted: int
    alike: bool
    family: int
    model: Person
    number: str = ""
    women: list[Person] = field(default_factory=list)


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
    style = style or rng.choice(styles.STYLES)
    maker = _Maker(rng, style, weeks, half_life, detection, shares or Shares())
    market = maker.run(advertisers)
    market.seed = seed
    return market


class _Maker:
    """Lets a market live through its weeks."""

    def __init__(
        self, rng: Random, style: str, weeks: int, half_life: float, detection: float, shares: Shares
    ) -> None:
        self._rng, self._style, self._weeks, self._shares = rng, style, weeks, shares
        self._detection = detection
        self._changes = 1 - 0.5 ** (1 / half_life)
        staying = (1 - self._changes) * (1 - shares.leaves)
        self._sources = open_sources(rng, rng.randint(3, 5))
        self._book = NumberBook(rng, (min(8, weeks // 2), 26), shares.recycled)
        self._people: list[Person] = []
        self._present: dict[int, Person] = {}
        self._organisations: list[_Organisation] = []
        self._farewells: dict[int, str] = {}
        self._market = Market(0, style, weeks, half_life, log(0.5) / log(staying), detection, 0)

    def run(self, advertisers: int) -> Market:
        market, book = self._market, self._book
        arriving = self._plan_arrivals(advertisers)
        for week in range(self._weeks):
            self._say_farewell(week)
            self._let_leave(week)
            self._change_numbers(week)
            for _ in range(arriving[week]):
                self._let_arrive(week)
            self._live_on(week)
            self._advertise(week)
        book.close(self._weeks - 1)
        market.size = len(self._people)
        market.recycled = [passed for passed in book.recycled if passed.number in book.last_shown]
        market.lives = book.lives
        for person in self._people:
            market.template_of[person.id] = person.families
        return market

    def _plan_arrivals(self, advertisers: int) -> list[int]:
        """As many as leave, so that the market keeps its size; the rest is there when it begins."""
        later = self._shares.leaves * (self._weeks - 1)
        at_first = round(advertisers / (1 + later))
        arriving = [at_first] + [0] * (self._weeks - 1)
        for _ in range(advertisers - at_first):
            arriving[self._rng.randrange(1, self._weeks)] += 1
        return arriving

    # who comes and goes

    def _let_arrive(self, week: int) -> None:
        rng, shares = self._rng, self._shares
        languages = styles.choose_languages(rng, self._style)
        person = invent_person(rng, len(self._people), languages, week)
        person.sources = choose_sources(rng, self._sources)
        person.detection = min(1.0, max(0.3, rng.gauss(self._detection, 0.06)))
        chance = rng.random()
        if chance < shares.agency:
            self._join_organisation(person, week)
        elif chance < shares.agency + shares.friend and self._present:
            styles.copy_text(rng, person, rng.choice(list(self._present.values())))
            friend = min(one for one in person.families if one.startswith("friends"))
            self._market.friends.append((int(friend.split()[1]), person.id))
        else:
            styles.compose(rng, person, self._style)
        if not person.numbers:
            self._give_numbers(person, week)
        self._choose_omissions(person)
        self._people.append(person)
        self._present[person.id] = person
        self._note_place(person)
        if len(person.tour) > 1:
            self._market.tourers.add(person.id)

    def _join_organisation(self, person: Person, week: int) -> None:
        rng = self._rng
        open_ones = [one for one in self._organisations if len(one.women) < one.wanted]
        if open_ones and rng.random() < 0.8:
            organisation = rng.choice(open_ones)
        else:
            family = rng.randrange(len(list_group("da", "agency")))
            alike = rng.random() < 0.75
            organisation = _Organisation(len(self._organisations), rng.randint(3, 8), alike, family, person)
            if rng.random() < 0.7:
                organisation.number = self._book.give(f"organisation {organisation.id}", week, None)
            self._organisations.append(organisation)
        organisation.women.append(person)
        person.organisation = organisation.id
        self._market.organisation_of[person.id] = organisation.id
        model = organisation.model
        person.tour, person.sources, person.profile_id = model.tour[:1], model.sources, model.profile_id
        if organisation.alike:
            person.languages, person.hours, person.price = model.languages, model.hours, model.price
            person.hand, person.title = model.hand, model.title
            styles.compose_for_agency(rng, person, organisation.id, organisation.family)
        else:
            styles.compose(rng, person, self._style)
        if organisation.number:
            person.numbers = (organisation.number,)

    def _give_numbers(self, person: Person, week: int) -> None:
        holder = f"advertiser {person.id}"
        person.numbers = (self._book.give(holder, week, person.id),)
        if person.organisation is None and self._rng.random() < self._shares.two_numbers:
            person.numbers += (self._book.give(holder, week, None),)
            person.splits_numbers = len(person.sources) > 1 and self._rng.random() < 0.5
            self._market.two_numbers.add(person.id)

    def _choose_omissions(self, person: Person) -> None:
        """A copy on a second source often lacks a sentence of the first."""
        able = [sentence.key for sentence in person.sentences if "{number}" not in sentence.text]
        for source in person.sources[1:]:
            if len(able) > 3 and self._rng.random() < 0.5:
                person.omits[source] = {self._rng.choice(able)}

    def _let_leave(self, week: int) -> None:
        for person in list(self._present.values()):
            if self._rng.random() < self._shares.leaves:
                del self._present[person.id]
                person.left = week
                shared = self._shared_number(person)
                for number in set(person.numbers) - {shared}:
                    self._book.give_up(number, week, "left", person.id)
                for name in person.sources:
                    self._sources[name].take_down(person)

    # what becomes of numbers

    def _change_numbers(self, week: int) -> None:
        for organisation in self._organisations:
            if organisation.number and self._rng.random() < self._changes:
                self._change_shared(organisation, week)
        for person in list(self._present.values()):
            shared = self._shared_number(person)
            for number in person.numbers:
                if number != shared and self._rng.random() < self._changes:
                    self._change_own(person, number, week)

    def _change_own(self, person: Person, old: str, week: int) -> None:
        rng = self._rng
        pause = rng.choices((0, 1, 2, 3), (60, 20, 12, 8))[0] if person.away_until <= week else 0
        person.away_until = max(person.away_until, week + pause)
        new = self._book.give(f"advertiser {person.id}", week + pause, person.id)
        self._book.give_up(old, week, "changed", person.id)
        if len(person.numbers) == 1 and not pause and rng.random() < self._shares.both_shown:
            self._farewells[person.id] = old
        self._take_up(person, old, new, week, pause, rng.choices(BANDS, CHANGE_BANDS)[0])
        if person.organisation is None and rng.random() < self._shares.new_sources:
            for name in person.sources:
                self._sources[name].take_down(person)
            person.sources = choose_sources(rng, self._sources)

    def _change_shared(self, organisation: _Organisation, week: int) -> None:
        old = organisation.number
        holder = f"organisation {organisation.id}"
        new = self._book.give(holder, week, None)
        self._book.give_up(old, week, "changed", None)
        organisation.number = new
        for person in organisation.women:
            if person.id in self._present:
                self._take_up(person, old, new, week, 0, self._rng.choice(BANDS[:2]))

    def _take_up(
        self, person: Person, old: str, new: str, week: int, pause: int, band: tuple[float, float]
    ) -> None:
        person.numbers = tuple(new if number == old else number for number in person.numbers)
        today = FIRST_MONDAY + week * WEEK
        share = edit_text(self._rng, person, band, today, self._group_of_edits())
        self._market.changes.append(NumberChange(person.id, week + pause, old, new, share, pause))

    def _say_farewell(self, week: int) -> None:
        del week
        self._farewells.clear()

    def _shared_number(self, person: Person) -> str:
        return "" if person.organisation is None else self._organisations[person.organisation].number

    # what becomes of texts

    def _live_on(self, week: int) -> None:
        rng, shares, today = self._rng, self._shares, FIRST_MONDAY + week * WEEK
        for person in self._present.values():
            language = person.languages[0]
            person.passing = draw(rng, language, "passing") if rng.random() < shares.passing_line else None
            if rng.random() < 1 / 52:
                person.age += 1
            if rng.random() < 0.03:
                person.price += rng.choice((-50, 50, 100))
            if len(person.tour) > 1 and rng.random() < 0.7:
                person.at += 1
            if rng.random() < shares.rewrites:
                edit_text(rng, person, rng.choice(BANDS[1:]), today, self._group_of_edits())
            self._note_place(person)
            self._perhaps_pause(person, week)

    def _perhaps_pause(self, person: Person, week: int) -> None:
        if person.paused_since is not None and week >= person.away_until:
            self._market.pauses.append(Pause(person.id, week, week - person.paused_since))
            person.paused_since = None
        elif person.away_until <= week and self._rng.random() < self._shares.pauses:
            longest = max(5, self._weeks // 2)
            person.paused_since = week
            person.away_until = week + self._rng.randint(3, min(longest, 20))

    def _group_of_edits(self) -> str:
        return {"poor": "common", "terse": "terse"}.get(self._style, "")

    def _note_place(self, person: Person) -> None:
        self._market.places_of.setdefault(person.id, set()).add(person.place)

    # what is seen

    def _advertise(self, week: int) -> None:
        rng, market = self._rng, self._market
        market.active.append(sum(person.away_until <= week for person in self._present.values()))
        dates = {
            name: FIRST_MONDAY + week * WEEK + timedelta(days=source.weekday + rng.randint(0, 1))
            for name, source in self._sources.items()
        }
        for person in self._present.values():
            listed = person.away_until <= week and rng.random() < person.detection
            person.numbers += tuple(filter(None, [self._farewells.get(person.id)]))
            for spot, name in enumerate(person.sources):
                if listed and (spot == 0 or rng.random() < 0.9):
                    self._sources[name].put_up(rng, person, week, dates[name])
                else:
                    self._sources[name].take_down(person)
            if person.id in self._farewells:
                person.numbers = person.numbers[:-1]
        for name in sorted(self._sources, key=lambda name: (dates[name], name)):
            self._show(self._sources[name], week, dates[name])

    def _show(self, source: Source, week: int, today: date) -> None:
        shown = source.show()
        self._rng.shuffle(shown)
        name = source.habit.name
        for ad in shown:
            key = (name, ad.external_id)
            self._market.advertiser_of[key] = ad.person.id
            self._market.showings.append(Showing(week, key, ad.person.id, ad.numbers))
            for number in ad.numbers:
                self._book.last_shown[number] = week
        self._market.rounds.append(Round(week, name, today, tuple(dict(ad.frozen) for ad in shown)))
