"""The sample market's ads, whose truth is known without us, are read as what they are."""

from __future__ import annotations

from datetime import date

import pytest

from market.people import SOURCES
from market.weeks import WEEKS, ads_of
from pipeline.items import ScrapedAd
from pipeline.reading import read_ad
from profiles import load_profile

PROFILE = load_profile("kompetencecenter")


@pytest.mark.parametrize("source", SOURCES)
def test_every_ad_of_a_source_is_read_as_its_truth(source):
    for ad in ads_of(source, WEEKS[0]):
        person = ad.advertiser
        text = "\n".join([*ad.paragraphs, ad.call])

        reading = read_ad(ScrapedAd(ad.external_id, title=ad.title, text=text), PROFILE, date(2026, 11, 22))

        assert {number.e164 for number in reading.numbers} == set(ad.numbers)
        assert (reading.kind, reading.advertises) == (person.kind, person.advertises)
        assert (reading.region or "") == person.place.region
        assert (reading.language, reading.age) == (person.language, person.age)
        assert (reading.flags, reading.switchboard) == ((), False)
