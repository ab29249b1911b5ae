"""Each site of the sample market, screened by the real child process, says what the market's truth says.

The outage and the redesign are screened in test_market_in_the_register.py, where they are judged.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date
from functools import cache

import pytest

from market.definitions import definition_for
from market.newspaper import newspaper_rows
from market.people import PRINT
from market.server import Market, serve_market
from market.truth import RoundTruth, rounds_of
from market.weeks import REDESIGN, SITES, Ad, ads_of
from pipeline.items import (
    GoneAd,
    PageMemory,
    RoundEvidence,
    ScrapedAd,
    UnchangedAd,
    UnresolvedAd,
    decode_message,
)
from pipeline.reading import read_ad
from profiles import load_profile
from spiders.job import KnownAd, ScreeningJob, encode_job


@dataclass
class Screened:
    """What one round handed over, and what the next one may know of it."""

    ads: dict[str, ScrapedAd] = field(default_factory=dict)
    unchanged: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    unresolved: set[str] = field(default_factory=set)
    pages: list[PageMemory] = field(default_factory=list)
    evidence: RoundEvidence = field(default_factory=RoundEvidence)

    @property
    def seen(self) -> set[str]:
        return {*self.ads, *self.unchanged}


def screen(market: Market, site: str, before: Screened | None = None, *, rebuilt: bool = False) -> Screened:
    before = before or Screened()
    job = ScreeningJob(
        source=site,
        definition=definition_for(site, market.addresses[site], rebuilt=rebuilt),
        contact="outreach@example.org",
        fingerprint_key="00" * 32,
        known_ads=tuple(KnownAd(ad.external_id, ad.url, ad.fingerprint) for ad in before.ads.values()),
        known_pages=tuple(before.pages),
    )
    child = subprocess.run(
        [sys.executable, "-m", "spiders.child"],
        input=encode_job(job),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    result = Screened()
    for message in map(decode_message, child.stdout.splitlines()):
        match message:
            case ScrapedAd():
                result.ads[message.external_id] = message
            case UnchangedAd():
                result.unchanged.add(message.external_id)
            case GoneAd():
                result.gone.add(message.external_id)
            case UnresolvedAd():
                result.unresolved.add(message.external_id)
            case PageMemory():
                result.pages.append(message)
            case RoundEvidence():
                result.evidence = message
    return result


def understood(ad: ScrapedAd) -> dict[str, object]:
    reading = read_ad(ad, load_profile("kompetencecenter"), date(2026, 10, 5))
    return {
        "numbers": tuple(sorted(number.e164 for number in reading.numbers)),
        "municipality": reading.municipality or "",
        "region": reading.region or "",
        "team": reading.team or "",
        "kind": reading.kind,
        "advertises": reading.advertises,
        "language": reading.language,
        "age": reading.age,
    }


def meant(ad: Ad) -> dict[str, object]:
    person = ad.advertiser
    return {
        "numbers": ad.numbers,
        "municipality": person.place.municipality,
        "region": person.place.region,
        "team": person.place.team,
        "kind": person.kind,
        "advertises": person.advertises,
        "language": person.language,
        "age": person.age,
    }


def _truth(site: str, week: int) -> RoundTruth:
    return rounds_of(site)[week - 1]


def _content(ad: ScrapedAd) -> tuple[object, ...]:
    return ad.title, ad.text, ad.html, ad.numbers


def _shown(ad: ScrapedAd) -> str:
    return " ".join((ad.text, ad.html, *ad.numbers))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@dataclass(frozen=True)
class TwoWeeks:
    """The first week, the first week once more (and what was asked for then), the second week."""

    first: Screened
    again: Screened
    asked_again: tuple[str, ...]
    second: Screened


@cache
def two_weeks_of(site: str) -> TwoWeeks:
    with serve_market(1) as market:
        first = screen(market, site)
        so_far = len(market.asked(site))
        again = screen(market, site, first)
        asked_again = market.asked(site)[so_far:]
        market.set_week(2)
        return TwoWeeks(first, again, asked_again, screen(market, site, first))


@pytest.mark.parametrize("site", SITES)
def test_two_weeks_of_a_site_bring_what_is_there_what_is_gone_and_what_has_changed(site: str) -> None:
    weeks = two_weeks_of(site)
    first, second = weeks.first, weeks.second

    for week, screened in ((1, first), (2, second)):
        assert screened.seen == _truth(site, week).seen
        assert (screened.evidence.ended, screened.evidence.failure) == ("natural", "")
        assert screened.evidence.unresolved == {}
    truth = _truth(site, 2)
    both = second.ads.keys() & first.ads.keys()
    assert second.ads.keys() - first.ads.keys() == truth.new
    assert {key for key in both if _content(first.ads[key]) != _content(second.ads[key])} == truth.changed
    # a post of a forum and an entry of an endpoint have no page that could be asked
    assert second.gone == (set() if site in {"portalen", "snakken"} else truth.gone)


@pytest.mark.parametrize("site", SITES)
def test_every_number_of_a_site_is_handed_over(site: str) -> None:
    screened = two_weeks_of(site).first

    missing = [
        ad.external_id
        for ad in ads_of(site, 1)
        for number in ad.numbers
        if number[-8:] not in _digits(_shown(screened.ads[ad.external_id]))
    ]
    assert missing == []


@pytest.mark.parametrize("site", SITES)
def test_reading_an_ad_of_a_site_tells_what_its_advertiser_meant(site: str) -> None:
    weeks = two_weeks_of(site)

    found = {
        (week, key): understood(ad)
        for week, screened in ((1, weeks.first), (2, weeks.second))
        for key, ad in screened.ads.items()
    }

    truth = {(week, ad.external_id): meant(ad) for week in (1, 2) for ad in ads_of(site, week)}
    assert found == {key: truth[key] for key in found}


def test_reading_an_ad_of_the_newspaper_tells_what_its_advertiser_meant() -> None:
    rows = {row["external_id"]: ScrapedAd(**row) for row in newspaper_rows(1)}

    assert {key: understood(ad) for key, ad in rows.items()} == {
        ad.external_id: meant(ad) for ad in ads_of(PRINT, 1)
    }


@pytest.mark.parametrize("site", SITES)
def test_an_unchanged_site_is_asked_for_its_list_pages_only(site: str) -> None:
    weeks = two_weeks_of(site)

    assert weeks.again.unchanged == weeks.first.ads.keys()
    assert weeks.again.evidence.ad_pages == 0
    assert [path for path in weeks.asked_again if re.search(r"\d{4}", path)] == []


def test_a_repaired_definition_reads_the_rebuilt_site() -> None:
    site, week = REDESIGN
    with serve_market(week) as market:
        screened = screen(market, site, rebuilt=True)

    assert screened.seen == {ad.external_id for ad in ads_of(site, week)}
    assert screened.evidence.unresolved == {}
