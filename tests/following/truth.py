"""What is known of an invented market: who stands behind every ad, and everything that happened to numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

CAUSES: Final = ("recycled", "agency", "template", "same-place", "chance")
Ad = tuple[str, str]  # source and external id


@dataclass(frozen=True, slots=True)
class Round:
    """One screening round of a source, its ads as `outreach import` takes them."""

    week: int
    source: str
    dated: date
    ads: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Showing:
    """An ad as it stood in one round, with the numbers (E.164) it showed."""

    week: int
    ad: Ad
    advertiser: int
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberChange:
    """`edit_share`: the share of words that changed with the number (see edits.share_changed). `week` is the
    first week of the new number, `pause` the weeks without ads before it.
    """

    advertiser: int
    week: int
    old: str
    new: str
    edit_share: float
    pause: int


@dataclass(frozen=True, slots=True)
class Recycled:
    """A number given up by one advertiser and taken up by another after so many weeks of silence."""

    number: str
    old: int
    new: int
    week: int
    silent_weeks: int


@dataclass(frozen=True, slots=True)
class NumberLife:
    """From the first week to the last of a number with its holder; `ended` is "" while the market still runs.

    `ended`: "changed" for another number, "left" when the advertiser left the market. The life of a number that
    was there in week 0 began before it. The women of an organisation hold its number together: `holder` is
    then the organisation.
    """

    number: str
    holder: str
    first_week: int
    last_week: int
    ended: str


@dataclass(frozen=True, slots=True)
class Pause:
    """An advertiser who was away and came back with the same number and text."""

    advertiser: int
    week: int
    silent_weeks: int


@dataclass(slots=True)
class Market:
    """Rounds in order of date, and the truth.

    `half_life`: weeks after which half of the numbers have been changed. `half_life_with_leaving`: the same
    when leaving the market ends a life, too. `active[week]`: advertisers in the market that week, advertised
    or not; `size`: all who were in it at any time. `template_of`: families of text that somebody filled in
    or copied. `places_of`: where an advertiser has ever been.
    """

    seed: int
    style: str
    weeks: int
    half_life: float
    half_life_with_leaving: float
    detection: float
    size: int
    rounds: list[Round] = field(default_factory=list)
    showings: list[Showing] = field(default_factory=list)
    advertiser_of: dict[Ad, int] = field(default_factory=dict)
    organisation_of: dict[int, int] = field(default_factory=dict)
    changes: list[NumberChange] = field(default_factory=list)
    recycled: list[Recycled] = field(default_factory=list)
    lives: list[NumberLife] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    tourers: set[int] = field(default_factory=set)
    two_numbers: set[int] = field(default_factory=set)
    friends: list[tuple[int, int]] = field(default_factory=list)
    template_of: dict[int, set[str]] = field(default_factory=dict)
    places_of: dict[int, set[str]] = field(default_factory=dict)
    active: list[int] = field(default_factory=list)

    def cause_of(self, one: int, other: int) -> str:
        """Why two different advertisers could be taken for one: the first of CAUSES that applies."""
        if any({passed.old, passed.new} == {one, other} for passed in self.recycled):
            return "recycled"
        organisation = self.organisation_of.get(one)
        if organisation is not None and organisation == self.organisation_of.get(other):
            return "agency"
        if self.template_of.get(one, set()) & self.template_of.get(other, set()):
            return "template"
        if self.places_of.get(one, set()) & self.places_of.get(other, set()):
            return "same-place"
        return "chance"

    def observed_changes(self) -> list[NumberChange]:
        """Changes of which both numbers were seen in her ads: only these can be found."""
        seen = {(showing.advertiser, number) for showing in self.showings for number in showing.numbers}
        return [
            change
            for change in self.changes
            if {(change.advertiser, change.old), (change.advertiser, change.new)} <= seen
        ]

    def changes_by_text(self) -> list[NumberChange]:
        """Observed changes of which no ad showed both numbers, neither at once nor one after the other."""
        numbers: dict[Ad, set[str]] = {}
        for showing in self.showings:
            numbers.setdefault(showing.ad, set()).update(showing.numbers)
        told = {pair for shown in numbers.values() for pair in permutations(shown, 2)}
        return [change for change in self.observed_changes() if (change.old, change.new) not in told]

    def copies(self) -> dict[int, set[str]]:
        """Advertisers seen on more than one source, and on which."""
        sources: dict[int, set[str]] = {}
        for (source, _), advertiser in self.advertiser_of.items():
            sources.setdefault(advertiser, set()).add(source)
        return {advertiser: found for advertiser, found in sources.items() if len(found) > 1}
