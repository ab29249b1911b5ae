"""Reads an ad: its numbers, where, what kind, whom it advertises, language, age, and what a person should look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.items import ScrapedAd
from pipeline.reading.advertises import read_advertises
from pipeline.reading.age.read import read_age
from pipeline.reading.area.read import read_area
from pipeline.reading.explaining import explain_reading
from pipeline.reading.flags import read_flags
from pipeline.reading.kind import read_kind
from pipeline.reading.language.read import read_language
from pipeline.reading.numbers.read import ReadNumber, merge_numbers, read_numbers
from pipeline.reading.page.visible_text import linked_numbers, visible_text
from pipeline.reading.switchboard import read_switchboard
from pipeline.reading.wording import read_wording
from register.words import Advertises, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.age.read import Age
    from pipeline.reading.wording import Span, Wording
    from profiles import Profile

__all__ = ["ReadNumber", "Reading", "read_ad", "read_line"]


class Reading(NamedTuple):
    """What an ad says. `region` is ISO 3166-2, `language` ISO 639-1 or ""; None is unknown.

    `shown` is the text as a visitor sees it. `where` gives the characters of it that led to each value, by the
    value's name, and none for a value that a field of the page gave or that nothing told. A flag's name is "flag:…".

    `flags` are the words of `pipeline.reading.flags`; `doubts` say why a person should look: "number-unsure",
    "no-number", "kind-unknown", "advertises-unknown", "age-unsure".
    """

    numbers: tuple[ReadNumber, ...]
    municipality: str | None
    region: str | None
    team: str | None
    kind: Kind
    advertises: Advertises
    language: str
    age: int | None
    switchboard: bool
    flags: tuple[str, ...]
    doubts: tuple[str, ...]
    shown: str
    where: dict[str, tuple[Span, ...]]


def read_ad(ad: ScrapedAd, profile: Profile, on: date, country: str = "") -> Reading:
    """`on` is the day of the round, which decides regions. `country` overrides the profile's for this ad."""
    title, text = visible_text(ad.title), visible_text(ad.text, ad.html)
    shown = f"{title}\n{text}" if title else text
    wording = read_wording(shown)
    numbers = _read_all_numbers(ad, wording, profile, country or profile.country)
    area = read_area(wording, ad.area, profile, on, country)
    kind, advertises = read_kind(wording, ad.kind), read_advertises(wording, ad.advertises)
    age = read_age(wording, ad.age, on)
    language = read_language(wording, ad.language, country or profile.country)
    switchboard = read_switchboard(wording)
    flags = read_flags(wording, age)
    return Reading(
        numbers=numbers,
        municipality=area.municipality,
        region=area.region,
        team=area.team,
        kind=kind.value,
        advertises=advertises.value,
        language=language.value,
        age=age.own,
        switchboard=switchboard.value,
        flags=tuple([flag.value for flag in flags]),
        doubts=tuple(_list_doubts(numbers, kind.value, advertises.value, age, profile.numbers.review_below)),
        shown=shown,
        where={
            "area": area.where,
            "kind": kind.where,
            "advertises": advertises.where,
            "language": language.where,
            "age": age.where,
            "switchboard": switchboard.where,
            **{f"flag:{flag.value}": flag.where for flag in flags},
        },
    )


def read_line(record: dict[str, Any], profile: Profile, *, explain: bool = False) -> dict[str, Any]:
    """One record of `outreach read` in, one out. Raises ValueError for a record that is none.

    Numbers that a person must look at before anybody calls them stand only in the explanation.
    """
    reading = read_ad(_as_ad(record), profile, _day_of(record), _text_of(record, "country").upper())
    sure = [number for number in reading.numbers if number.confidence >= profile.numbers.review_below]
    found = {
        "id": record.get("id"),
        "numbers": [number.e164 for number in sure],
        "municipality": reading.municipality,
        "region": reading.region,
        "team": reading.team,
        "kind": str(reading.kind),
        "advertises": str(reading.advertises),
        "language": reading.language,
        "age": reading.age,
        "switchboard": reading.switchboard,
        "flags": list(reading.flags),
    }
    return {**found, "explained": explain_reading(reading)} if explain else found


def _read_all_numbers(
    ad: ScrapedAd, wording: Wording, profile: Profile, country: str
) -> tuple[ReadNumber, ...]:
    neighbours = [neighbour for neighbour in profile.numbers.neighbours if neighbour != country]
    fields = [*ad.numbers, *linked_numbers(ad.html), *(linked_numbers(ad.text) if "://" in ad.text else ())]
    # a link brings back no number that the text denies
    found = read_numbers(wording, country, neighbours, fields)
    if ad.html and ad.text:
        markup = read_wording(visible_text("", ad.html))
        # their characters are not those of the text that is shown
        found += [replace(number, where=()) for number in read_numbers(markup, country, neighbours)]
        found = merge_numbers(found)
    return tuple(found)


def _list_doubts(
    numbers: tuple[ReadNumber, ...], kind: Kind, advertises: Advertises, age: Age, review_below: float
) -> Iterator[str]:
    if not numbers:
        yield "no-number"
    elif any(number.confidence < review_below for number in numbers):
        yield "number-unsure"
    if kind is Kind.UNKNOWN:
        yield "kind-unknown"
    if advertises is Advertises.UNKNOWN:
        yield "advertises-unknown"
    if age.unsure:
        yield "age-unsure"


def _as_ad(record: dict[str, Any]) -> ScrapedAd:
    return ScrapedAd(
        external_id=str(record.get("id", "")),
        title=_text_of(record, "title"),
        text=_text_of(record, "text"),
        html=_text_of(record, "html"),
        area=_text_of(record, "area"),
    )


def _text_of(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'key "{key}": found {type(value).__name__}, expected text')
    return value or ""


def _day_of(record: dict[str, Any]) -> date:
    value = _text_of(record, "date")
    try:
        return date.fromisoformat(value[:10]) if value else date.today()  # noqa: DTZ011  the user's own calendar day
    except ValueError:
        raise ValueError(f'key "date": found "{value[:20]}", expected a date such as "2026-11-22"') from None
