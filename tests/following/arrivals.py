"""Who comes to a market: alone, into an organisation, or with a friend's text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from following import styles
from following.people import invent_person
from following.sources import choose_sources

if TYPE_CHECKING:
    from random import Random

    from following.numbers import NumberBook
    from following.people import Person
    from following.shares import Shares
    from following.sources import Source
    from following.styles import Template
    from following.truth import Market


@dataclass(slots=True)
class Organisation:
    """Several women at one address, with or without one text; `number`: shared, or "" where each has her own."""

    id: int
    wanted: int
    text: Template | None
    model: Person
    number: str = ""
    women: list[Person] = field(default_factory=list)

    @property
    def holder(self) -> str:
        return f"organisation {self.id}"


@dataclass(slots=True)
class Arrivals:
    """Makes each newcomer what she is, and notes in the market's truth what that is."""

    rng: Random
    shares: Shares
    detection: float
    sources: dict[str, Source]
    book: NumberBook
    market: Market
    organisations: list[Organisation] = field(default_factory=list)
    _templates: list[Template] = field(init=False)
    _arrived: int = 0

    def __post_init__(self) -> None:
        self._templates = styles.invent_templates(self.rng, self.market.style)

    def let_arrive(self, week: int, present: list[Person]) -> Person:
        rng, shares, style = self.rng, self.shares, self.market.style
        person = invent_person(rng, self._arrived, styles.choose_languages(rng, style), week)
        self._arrived += 1
        person.sources = choose_sources(rng, self.sources)
        person.ads_at_once = 2 if rng.random() < shares.floods else 1
        person.detection = min(1.0, max(0.3, rng.gauss(self.detection, 0.06)))
        chance = rng.random()
        if chance < shares.agency:
            self._join_organisation(person, week)
        elif chance < shares.agency + shares.friend and present:
            self._copy_friend(person, rng.choice(present))
        else:
            styles.compose(rng, person, style, self._templates)
        if not person.numbers:
            self._give_numbers(person, week)
        self._choose_omissions(person)
        if len(person.tour) > 1:
            self.market.tourers.add(person.id)
        return person

    def shared_number(self, person: Person) -> str:
        """The number she shares with an organisation, or ""."""
        return "" if person.organisation is None else self.organisations[person.organisation].number

    def _join_organisation(self, person: Person, week: int) -> None:
        open_ones = [one for one in self.organisations if len(one.women) < one.wanted]
        if open_ones and self.rng.random() < 0.8:
            organisation = self.rng.choice(open_ones)
        else:
            organisation = self._found_organisation(person, week)
        organisation.women.append(person)
        self.market.organisation_of[person.id] = person.organisation = organisation.id
        model = organisation.model
        person.tour, person.sources, person.profile_id = model.tour[:1], model.sources, model.profile_id
        if organisation.text is None:
            styles.compose(self.rng, person, self.market.style, self._templates)
        else:
            person.hours, person.price = model.hours, model.price
            person.hand, person.title = model.hand, model.title
            styles.compose_for_agency(self.rng, person, organisation.text)
        if organisation.number:
            person.numbers = (organisation.number,)

    def _found_organisation(self, person: Person, week: int) -> Organisation:
        number, text = len(self.organisations), None
        if self.rng.random() < 0.75:
            text = styles.invent_agency_text(self.rng, person, self.market.style, number)
        founded = Organisation(number, self.rng.randint(3, 8), text, person)
        if self.rng.random() < 0.7:
            founded.number = self.book.give(founded.holder, week, None)
        self.organisations.append(founded)
        return founded

    def _copy_friend(self, person: Person, friend: Person) -> None:
        styles.copy_text(self.rng, person, friend)
        self.market.friends.append((friend.id, person.id))

    def _give_numbers(self, person: Person, week: int) -> None:
        holder = f"advertiser {person.id}"
        person.numbers = (self.book.give(holder, week, person.id),)
        if person.organisation is None and self.rng.random() < self.shares.two_numbers:
            person.numbers += (self.book.give(holder, week, None),)
            person.splits_numbers = len(person.sources) > 1 and self.rng.random() < 0.5
            self.market.two_numbers.add(person.id)

    def _choose_omissions(self, person: Person) -> None:
        """A copy on a second source often lacks a sentence of the first."""
        able = [sentence.key for sentence in person.sentences if "{number}" not in sentence.text]
        for source in person.sources[1:]:
            if len(able) > 3 and self.rng.random() < 0.5:
                person.omits[source] = {self.rng.choice(able)}
