"""The sources of a market: how each numbers its ads, what stands around them, and what becomes of an old one."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from following.phrases import draw
from following.wording import write_text, write_title

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from following.people import Person
    from following.phrases import Sentence


@dataclass(frozen=True, slots=True)
class Habit:
    """`reposts`: the chance per week that an ad is put up anew under another id. `keeps`: that an ad keeps its
    id when its number changes. `lingers`: that a replaced ad still stands next week. `longest`: sentences
    printed, 0 for all. `new_titles`: that an ad put up anew has another title. `share`: of the market that is at home here.
    """

    name: str
    share: int
    reposts: float
    keeps: float
    lingers: float = 0.0
    longest: int = 0
    has_profiles: bool = False
    as_html: bool = False
    frame: str = ""
    titled: bool = True
    new_titles: float = 0.15


HABITS: Final = (
    Habit("opslag", 40, reposts=0.5, keeps=0.0, lingers=0.15, frame="Oprettet {day} · set {views} gange"),
    Habit("profilen", 26, reposts=0.12, keeps=0.5, has_profiles=True),
    Habit("bazar", 20, reposts=0.06, keeps=0.3, frame="Rapportér annonce | Del annonce | Annonce-id {id}"),
    Habit("siden", 14, reposts=0.1, keeps=0.6, as_html=True),
    Habit("bladet", 10, reposts=1.0, keeps=0.0, longest=4, titled=False),
)


@dataclass(slots=True)
class Standing:
    """An ad that stands on a source: the numbers and, its wording, which an ad left behind keeps."""

    external_id: str
    url: str
    person: Person
    numbers: tuple[str, ...]
    title: Sentence
    record: dict[str, str] = field(default_factory=dict)
    listed: bool = True


@dataclass(slots=True)
class Source:
    """A source in the making; `next_id` counts on as ads come."""

    habit: Habit
    next_id: int
    weekday: int
    ads: dict[int, list[Standing]] = field(default_factory=dict)
    leftovers: list[Standing] = field(default_factory=list)

    def put_up(self, rng: Random, person: Person, numbers: tuple[str, ...], week: int, today: date) -> None:
        """This week's ads of a person: the same, or one put up anew."""
        numbers = self._numbers_here(person, numbers)
        standing = self.ads.get(person.id, [])
        if standing and self._is_replaced(rng, standing[0], numbers):
            old = standing.pop(0)
            if old.listed and rng.random() < self.habit.lingers:
                self.leftovers.append(old)
        wanted = person.ads_at_once if not self.habit.longest else 1
        while len(standing) < wanted:
            standing.append(self._new_ad(rng, person, week, numbers))
        self.ads[person.id] = standing
        for ad in standing:
            ad.numbers, ad.listed = numbers, True
            ad.record = self._write(rng, ad, today)

    def take_down(self, person: Person) -> None:
        """Not advertised this week; the ad may come back under its id."""
        for ad in self.ads.get(person.id, []):
            ad.listed = False

    def show(self) -> list[Standing]:
        """What stands this week; what was left behind stands for the last time."""
        shown = [ad for standing in self.ads.values() for ad in standing if ad.listed]
        shown += self.leftovers
        self.leftovers = []
        return shown

    def _numbers_here(self, person: Person, numbers: tuple[str, ...]) -> tuple[str, ...]:
        """All of them, but who splits them shows one on each source."""
        if person.splits_numbers:
            return (numbers[person.sources.index(self.habit.name) % len(numbers)],)
        return numbers

    def _is_replaced(self, rng: Random, ad: Standing, numbers: tuple[str, ...]) -> bool:
        if ad.numbers != numbers and rng.random() >= self.habit.keeps:
            return True
        return rng.random() < self.habit.reposts

    def _new_ad(self, rng: Random, person: Person, week: int, numbers: tuple[str, ...]) -> Standing:
        self.next_id += rng.randint(1, 9)
        external_id = str(self.next_id)
        if self.habit.longest:  # print has no ids: week and line stand for one
            external_id = f"uge{week + 1}-{self.next_id}"
        base = f"https://{self.habit.name}.example"
        if self.habit.has_profiles:
            url = f"{base}/profil/{person.profile_id}/annonce/{external_id}"
        else:
            url = "" if self.habit.longest else f"{base}/annonce/{external_id}"
        title = person.title
        if rng.random() < self.habit.new_titles:
            title = draw(rng, person.languages[0], "titles")
        return Standing(external_id, url, person, numbers, title)

    def _write(self, rng: Random, ad: Standing, today: date) -> dict[str, str]:
        name, longest = self.habit.name, self.habit.longest
        text = write_text(ad.person, today, source=name, longest=longest, numbers=ad.numbers)
        record = {"external_id": ad.external_id, "url": ad.url, "title": "", "text": text}
        if self.habit.titled:
            record["title"] = write_title(ad.person, ad.title, today)
        if self.habit.as_html:
            lines = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line)
            record |= {"text": "", "html": f'<div class="tekst">{lines}</div>'}
        if self.habit.frame:
            frame = self.habit.frame.format(
                day=f"{today.day}.{today.month}.{today.year}", views=rng.randint(12, 900), id=ad.external_id
            )
            record["text"] = f"{record['text']}\n{frame}"
        return record


def open_sources(rng: Random, wanted: int) -> dict[str, Source]:
    """The sources of a market: always the one that reposts and the one with profiles."""
    chosen = [*HABITS[:2], *rng.sample(HABITS[2:], wanted - 2)]
    return {habit.name: Source(habit, rng.randrange(1000, 90_000), rng.randrange(5)) for habit in chosen}


def choose_sources(rng: Random, sources: dict[str, Source]) -> tuple[str, ...]:
    """Where somebody advertises: at home on one, three in ten on a second, some on a third."""
    able = list(sources)
    count = min(len(able), rng.choices((1, 2, 3), (68, 26, 6))[0])
    chosen: list[str] = []
    while len(chosen) < count:
        left = [name for name in able if name not in chosen]
        chosen += rng.choices(left, [sources[name].habit.share for name in left])
    return tuple(chosen)
