"""What one organisation decides: teams, whom it seeks, texts, hours, budget, retention, bag and outcomes."""

from __future__ import annotations

import re
from functools import cached_property
from string import Formatter
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from profiles.hours import WeeklyHours  # noqa: TC001  pydantic reads annotations at run time

KindWord = Literal["escort", "private", "clinic", "unknown"]
AdvertisesWord = Literal["woman", "man", "couple", "trans", "unknown"]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
Days = Annotated[int, Field(ge=0, le=3660)]

# basic set and extension of GSM 03.38: anything else makes a message three times as long
GSM_7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
# team, sender and contact number: who writes; where_found: where the number comes from (GDPR art. 14)
PLACEHOLDERS = frozenset({"sender", "team", "contact_number", "where_found"})
_LINK = re.compile(r"https?://|www\.|\.(?:dk|no|com|org|net)\b", re.IGNORECASE)


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Team(_Model):
    """`contact_number` in E.164; numbers of zeros are examples that nobody holds."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    title: str
    municipalities: tuple[str, ...]
    contact_number: Annotated[str, Field(pattern=r"^\+[0-9]{8,15}$")]
    business_card: str = ""

    @property
    def has_example_number(self) -> bool:
        return "000000" in self.contact_number


class Seeks(_Model):
    """Which ads are in scope. `counted_apart`: kinds that reports count by themselves and nobody contacts."""

    kinds: frozenset[KindWord]
    advertises: frozenset[AdvertisesWord]
    counted_apart: frozenset[KindWord] = frozenset()


class Numbers(_Model):
    """`neighbours`: countries whose own way of writing numbers is read as well, in this order."""

    neighbours: tuple[Country, ...] = ()
    review_below: Annotated[float, Field(ge=0, le=1)]


class Introduction(_Model):
    """The first message. It names who writes, why, where the number comes from and how to say no.

    `where_found` stands for {where_found}: discreet words, for the site's name alone could give her away.
    """

    language: Language
    where_found: Annotated[str, Field(min_length=1)]
    text: str

    @field_validator("text")
    @classmethod
    def _can_be_sent(cls, value: str) -> str:
        named = {name for _, name, _, _ in Formatter().parse(value) if name is not None}
        if named != PLACEHOLDERS:
            wanted = ", ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))
            raise ValueError(f"a text with each of {wanted} and no other placeholder")
        if not GSM_7.issuperset(value):
            odd = " ".join(sorted(set(value) - GSM_7))
            raise ValueError(f"letters of the GSM-7 alphabet only, which lacks: {odd}")
        if _LINK.search(value):
            raise ValueError("a text without links and web addresses, which operators filter")
        return value

    def filled_in(self, sender: str, team: Team) -> str:
        """The text as it is sent."""
        return self.text.format(
            sender=sender,
            team=team.name,
            contact_number=team.contact_number,
            where_found=self.where_found,
        )


class Hours(_Model):
    calls: WeeklyHours
    messages: WeeklyHours


class ContactBudget(_Model):
    """How much one advertiser may be contacted, over all numbers and channels; then there is rest."""

    most_in_a_day: Annotated[int, Field(ge=1)]
    most_in_14_days: Annotated[int, Field(ge=1)]
    rest_days: Days


class Retention(_Model):
    """Days after an ad is gone, or after the last contact, until what it names is forgotten."""

    ad_text_days: Days
    number_days: Days
    note_days: Days


class Bag(_Model):
    contents: tuple[str, ...]
    envelope: str


class Outcome(_Model):
    """What a contact attempt can end with.

    `reached`: somebody spoke with us. `ends_for`: who is not asked again ("" nobody, "number", "advertiser").
    `again_after_days`: how long the list waits before the next try. `offers`: what may follow.
    """

    name: Name
    words: dict[Language, str]
    reached: bool
    ends_for: Literal["", "number", "advertiser"] = ""
    again_after_days: Days | None = None
    offers: tuple[Literal["introduction", "bag"], ...] = ()
    suppresses: Literal["", "no-contact", "no-messages", "no-calls", "wrong-person"] = ""
    safeguarding: bool = False

    @model_validator(mode="after")
    def _ends_or_goes_on(self) -> Outcome:
        if (self.ends_for == "") == (self.again_after_days is None):
            raise ValueError('either ends_for or again_after_days, e.g. ends_for = "advertiser"')
        return self


class Profile(_Model):
    name: Name
    title: str
    sender: Annotated[str, Field(min_length=1, max_length=40)]
    country: Country
    time_zone: str
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    seeks: Seeks
    numbers: Numbers
    hours: Hours
    contact_budget: ContactBudget
    retention: Retention
    bag: Bag
    teams: Annotated[tuple[Team, ...], Field(min_length=1)]
    introductions: tuple[Introduction, ...]
    outcomes: Annotated[tuple[Outcome, ...], Field(min_length=1)]

    @field_validator("time_zone")
    @classmethod
    def _is_a_time_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError('a time zone such as "Europe/Copenhagen"') from None
        return value

    @field_validator("teams")
    @classmethod
    def _divide_the_land(cls, teams: tuple[Team, ...]) -> tuple[Team, ...]:
        _no_twins([team.name for team in teams], "a team")
        _no_twins([place for team in teams for place in team.municipalities], "a municipality")
        return teams

    @field_validator("outcomes")
    @classmethod
    def _outcomes_differ(cls, outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
        _no_twins([outcome.name for outcome in outcomes], "an outcome")
        return outcomes

    @model_validator(mode="after")
    def _every_language_has_a_text(self) -> Profile:
        written = [introduction.language for introduction in self.introductions]
        if sorted(written) != sorted(self.languages):
            raise ValueError(f"one introduction for each of the languages {', '.join(self.languages)}")
        return self

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def team(self, name: str) -> Team:
        """A team by its name, also as people type it: "Team Øst", "øst", "oest". Raises KeyError."""
        return {_typed(team.name): team for team in self.teams}[_typed(name)]

    def team_of(self, municipality: str) -> str | None:
        """The name of the team that a municipality belongs to."""
        return self._team_names.get(municipality)

    @cached_property
    def _team_names(self) -> dict[str, str]:
        return {municipality: team.name for team in self.teams for municipality in team.municipalities}

    def introduction_in(self, language: str) -> Introduction:
        """The text in that language, or in the profile's first language."""
        texts = {introduction.language: introduction for introduction in self.introductions}
        return texts.get(language) or texts[self.languages[0]]

    def outcome(self, name: str) -> Outcome:
        """Raises KeyError for a name the profile does not have."""
        return {outcome.name: outcome for outcome in self.outcomes}[name]


def _typed(name: str) -> str:
    folded = name.casefold().replace("ø", "oe").replace("æ", "ae").replace("å", "aa")
    return folded.removeprefix("team").strip(" -_")


def _no_twins(names: list[str], what: str) -> None:
    twins = sorted({name for name in names if names.count(name) > 1})
    if twins:
        raise ValueError(f"{what} once; named twice: {', '.join(twins)}")
