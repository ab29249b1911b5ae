"""The numbers of a market: given out, held, given up, and sometimes given to somebody else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gold.contacts import make_number

from following.truth import NumberLife, Recycled

if TYPE_CHECKING:
    from random import Random


@dataclass(slots=True)
class _Held:
    holder: str
    since: int


@dataclass(slots=True)
class NumberBook:
    """Who holds which number since when. `silence`: weeks (least, most) before a number has another life."""

    rng: Random
    silence: tuple[int, int]
    recycled_share: float
    lives: list[NumberLife] = field(default_factory=list)
    recycled: list[Recycled] = field(default_factory=list)
    last_shown: dict[str, int] = field(default_factory=dict)
    _held: dict[str, _Held] = field(default_factory=dict)
    _given: set[str] = field(default_factory=set)
    _given_up: dict[str, int] = field(default_factory=dict)  # by whom, for numbers that may come back

    def give(self, holder: str, week: int, person: int | None) -> str:
        """A number for this holder; for a single person perhaps one that had another life."""
        number = ""
        if person is not None and self.rng.random() < self.recycled_share:
            number = self._take_up(person, week)
        if not number:
            number = self._fresh()
        self._held[number] = _Held(holder, week)
        return number

    def give_up(self, number: str, week: int, ended: str, person: int | None) -> None:
        """The number is not shown from this week on."""
        held = self._held.pop(number)
        if week > held.since:
            self.lives.append(NumberLife(number, held.holder, held.since, week - 1, ended))
        if person is not None:
            self._given_up[number] = person

    def close(self, week: int) -> None:
        """The market ends; what is held lives on."""
        for number, held in self._held.items():
            self.lives.append(NumberLife(number, held.holder, held.since, week, ""))

    def _fresh(self) -> str:
        while (number := make_number(self.rng, "45")) in self._given:
            pass
        self._given.add(number)
        return number

    def _take_up(self, person: int, week: int) -> str:
        least, most = self.silence
        able = [
            number
            for number, old in self._given_up.items()
            if old != person and least <= week - self.last_shown.get(number, week) - 1 <= most
        ]
        if not able:
            return ""
        number = self.rng.choice(able)
        silent = week - self.last_shown[number] - 1
        self.recycled.append(Recycled(number, self._given_up.pop(number), person, week, silent))
        return number
