"""Five weeks of the market: who advertises where, and what happens from one week to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from market.chance import dice
from market.numbers import write
from market.people import PRINT, SOURCES, Advertiser, advertisers
from market.wording import edited, invitation, paragraphs_of, title_of

WEEKS = (1, 2, 3, 4, 5)
SITES = tuple(source for source in SOURCES if source != PRINT)
OUTAGE = ("torvet", 3)  # this site answers 503 to everything in that week
REDESIGN = ("kortet", 4)  # this site is rebuilt in that week, and stays so

_FIRST_NOON = datetime(2026, 10, 5, 12, tzinfo=ZoneInfo("Europe/Copenhagen"))


@dataclass(frozen=True, slots=True)
class Story:
    """What happens to a person's ads. `up` has a 1 for each week that shows them; the others are the week of the
    event, or never (0). A repost is the same ad under a new id; bumped ads are renewed weekly without a change.
    """

    up: str = "11111"
    edited: int = 0
    new_number: int = 0
    reposted: int = 0
    bumped: bool = False


# Dealt out in turn within each source, so that every source sees nearly all of them.
STORIES = (
    Story(),
    Story(up="01111"),
    Story(new_number=2),
    Story(up="10000"),
    Story(bumped=True),
    Story(edited=2),
    Story(reposted=2),
    Story(up="11011"),
    Story(up="11100"),
    Story(up="11110"),
    Story(up="00111", bumped=True),
    Story(edited=4),
    Story(new_number=4),
    Story(up="10101"),
    Story(reposted=3),
    Story(edited=5),
)


@dataclass(frozen=True, slots=True)
class Ad:
    """One ad in one week. `paragraphs` lack the telephone number, `call` is the sentence that holds it, `written`
    has the numbers as the ad writes them: each site decides where it shows them. `numbers` in E.164, sorted.
    `updated` is when it was put up, renewed or edited last.
    """

    source: str
    external_id: str
    advertiser: Advertiser
    title: str
    paragraphs: tuple[str, ...]
    call: str
    written: tuple[str, ...]
    numbers: tuple[str, ...]
    updated: datetime


@cache
def ads_of(source: str, week: int) -> tuple[Ad, ...]:
    """The ads that are up on a source in a week, the latest first, whether or not the site answers."""
    if week not in WEEKS or source not in SOURCES:
        raise ValueError(
            f"no week {week} of {source!r}: expected a week of 1–5 and one of {', '.join(SOURCES)}"
        )
    people = [person for person in advertisers() if source in person.sources]
    shown = [
        _ad_of(person, source, week, place)
        for place, person in enumerate(people)
        if _is_up(story_of(person), week)
    ]
    return tuple(sorted(shown, key=lambda ad: ad.updated, reverse=True))


def is_out(source: str, week: int) -> bool:
    return (source, week) == OUTAGE


def is_redesigned(source: str, week: int) -> bool:
    return source == REDESIGN[0] and week >= REDESIGN[1]


def noon(week: int) -> datetime:
    """The moment at which the week is looked at."""
    return _FIRST_NOON + timedelta(weeks=week - 1)


def story_of(person: Advertiser) -> Story:
    """A person has one story, on all sources alike."""
    return _stories()[person.key]


@cache
def _stories() -> dict[int, Story]:
    at_home = {source: [who for who in advertisers() if who.sources[0] == source] for source in SOURCES}
    return {
        who.key: STORIES[turn % len(STORIES)]
        for people in at_home.values()
        for turn, who in enumerate(people)
    }


def _is_up(story: Story, week: int) -> bool:
    return story.up[week - 1] == "1"


def _has_happened(event: int, week: int) -> bool:
    return 0 < event <= week


def _ad_of(person: Advertiser, source: str, week: int, place: int) -> Ad:
    story = story_of(person)
    first = person.next_number if _has_happened(story.new_number, week) else person.number
    numbers = tuple(number for number in (first, person.second_number) if number)
    written = tuple(write(number, person.spelling) for number in numbers)
    addition = (edited(person),) if _has_happened(story.edited, week) else ()
    return Ad(
        source=source,
        external_id=_external_id(source, place, reposted=_has_happened(story.reposted, week)),
        advertiser=person,
        title=title_of(person),
        paragraphs=(*paragraphs_of(person, source), *addition),
        call=invitation(person, source, written),
        written=written,
        numbers=tuple(sorted(numbers)),
        updated=_updated(person, source, week),
    )


def _external_id(source: str, place: int, *, reposted: bool) -> str:
    """Four digits that differ over all sources."""
    return str(1000 * (1 + list(SOURCES).index(source)) + 7 * place + (500 if reposted else 0))


def _updated(person: Advertiser, source: str, week: int) -> datetime:
    """When the ad was put up, renewed or edited last: some hours before the noon of that week."""
    story = story_of(person)
    events = (
        story.up.index("1") + 1,
        story.edited,
        story.new_number,
        story.reposted,
        week if story.bumped else 0,
    )
    latest = max(event for event in events if _has_happened(event, week))
    return noon(latest) - timedelta(hours=dice("updated", person.key, source).randrange(1, 150))
