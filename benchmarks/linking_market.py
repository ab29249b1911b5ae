"""Invented ads for the linking benchmark, without end: as varied at the millionth as at the first.

People speak as in the invented market of the tests (shared phrases, templates, names, places), and most add words of
their own from a vocabulary of 20,000. Half of a week's ads are of people seen in the weeks before: the same text or an
edited one, with the same number or another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from following.people import invent_person
from following.styles import choose_languages, compose, invent_templates
from following.wording import write_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

FIRST_DAY: Final = date(2024, 1, 1)
STYLES: Final = ("free", "templates", "mixed")
SYLLABLES: Final = (
    "bal",
    "der",
    "fin",
    "gro",
    "hes",
    "ki",
    "lam",
    "mo",
    "nar",
    "pil",
    "ro",
    "sten",
    "tu",
    "vi",
)
VOCABULARY: Final = ["".join(parts) for parts in product(SYLLABLES, repeat=4)][::2][:20_000]
REMEMBERED: Final = 80_000  # people who may advertise again: those of the last months
NEW_PEOPLE, NEW_NUMBERS, NEW_WORDS = 0.5, 0.15, 0.4


@dataclass(slots=True)
class Someone:
    """One advertiser; `sentences` without her number. `advertiser` is her id in the register, 0 until she has one."""

    sentences: list[str]
    number: str
    age: int
    language: str
    area: int
    advertiser: int = 0
    ads: list[int] = field(default_factory=list)


class Said(NamedTuple):
    """An ad as somebody has it printed; `area` counts from 0, the greatest first."""

    someone: Someone
    text: str
    number: str


class Market:
    """Draws ads, week by week."""

    def __init__(self, rng: Random, areas: int) -> None:
        self._rng = rng
        self._templates = {style: invent_templates(rng, style) for style in STYLES}
        self._area_chances = [1 / (rank + 1) for rank in range(areas)]
        self._people: list[Someone] = []
        self._numbers = 0
        self._invented = 0

    def draw(self) -> Said:
        """An ad of somebody new, or of somebody seen lately."""
        if self._rng.random() < NEW_PEOPLE or not self._people:
            return self.draw_new()
        return self.draw_again(
            new_number=self._rng.random() < NEW_NUMBERS, new_words=self._rng.random() < NEW_WORDS
        )

    def draw_new(self) -> Said:
        someone = self._invent()
        if len(self._people) < REMEMBERED:
            self._people.append(someone)
        else:
            self._people[self._invented % REMEMBERED] = someone
        return self._say(someone)

    def draw_again(self, *, new_number: bool, new_words: bool) -> Said:
        someone = self.find_someone()
        if new_number:
            someone.number = self._new_number()
        if new_words:
            someone.sentences[self._rng.randrange(len(someone.sentences))] = self._own_words()
        return self._say(someone)

    def find_someone(self) -> Someone:
        return self._rng.choice(self._people)

    def _say(self, someone: Someone) -> Said:
        number = someone.number
        written = f"{number[3:5]} {number[5:7]} {number[7:9]} {number[9:]}"
        return Said(someone, f"{' '.join(someone.sentences)} Ring {written}", number)

    def _invent(self) -> Someone:
        rng = self._rng
        self._invented += 1
        style = rng.choices(STYLES, (60, 25, 15))[0]
        person = invent_person(rng, self._invented, choose_languages(rng, style), 0)
        compose(rng, person, style, self._templates[style])
        person.sentences = [sentence for sentence in person.sentences if "{number}" not in sentence.text]
        sentences = write_text(person, FIRST_DAY).split(". ")
        if rng.random() < 0.7:
            sentences.insert(rng.randint(0, len(sentences)), self._own_words())
        area = rng.choices(range(len(self._area_chances)), self._area_chances)[0]
        return Someone(sentences, self._new_number(), person.age, person.languages[0], area)

    def _own_words(self) -> str:
        """Few words are said often, most seldom."""
        drawn = (VOCABULARY[int(len(VOCABULARY) * self._rng.random() ** 3)] for _ in range(8))
        return f"Jeg {' '.join(drawn)}"

    def _new_number(self) -> str:
        self._numbers += 1
        return f"+45{20_000_000 + self._numbers * 7919 % 79_999_987:08d}"


def day_of(week: int) -> date:
    return FIRST_DAY + timedelta(weeks=week)


def mix(market: Market, count: int) -> Sequence[Said]:
    """A week's ads."""
    return [market.draw() for _ in range(count)]
