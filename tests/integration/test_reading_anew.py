"""Changed rules reach ads that stand unchanged: they are read anew, and nothing is counted as changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from handed_over import Source
from sqlalchemy import select, update

from pipeline.items import ScrapedAd
from register.ads import Ad, Sighting
from register.database import reading, writing
from register.numbers import SightingNumber
from register.reviews import ReviewItem
from register.words import AdState, ReviewState

HIS_AD = ScrapedAd(
    external_id="7",
    title="Ung fyr i Aarhus",
    text="Jeg er en rolig fyr og kommer gerne til dig. Ring på tlf. 20 11 22 33",
    url="http://127.0.0.1/ad/7",
)
UNCLEAR_AD = ScrapedAd(
    external_id="8", title="Hej", text="Ring på tlf. 20 11 22 44", url="http://127.0.0.1/ad/8"
)


@pytest.fixture
def source(engine, vault):
    return Source(engine, vault)


def seek(source, *advertises):
    seeks = source.profile.seeks.model_copy(update={"advertises": frozenset(advertises)})
    source.profile = source.profile.model_copy(update={"seeks": seeks})


def figures(found):
    return found.new, found.changed, found.unchanged, found.back, found.excluded


def sightings(source):
    with reading(source.engine) as session:
        return session.scalars(select(Sighting).order_by(Sighting.id)).all()


def test_an_ad_that_a_changed_profile_seeks_comes_into_scope_although_it_stands_unchanged(source):
    source.round(HIS_AD)

    seek(source, "woman", "man", "unknown")
    found = source.round(HIS_AD)

    (sighting,) = sightings(source)
    assert figures(found) == (0, 0, 1, 0, {})
    assert sighting.excluded == ""
    assert sighting.text_sealed is not None
    assert sighting.first_round_id == found.id - 1
    assert sighting.last_round_id == found.id
    assert source.count(SightingNumber) == 1
    assert source.advertisers() != [None]


def test_an_ad_that_a_changed_profile_seeks_no_more_keeps_neither_text_nor_number(source):
    seek(source, "man")
    source.round(HIS_AD)

    seek(source, "woman", "unknown")
    found = source.round(HIS_AD)

    (sighting,) = sightings(source)
    assert figures(found) == (0, 0, 0, 0, {"advertises:man": 1})
    assert (sighting.title_sealed, sighting.text_sealed) == (None, None)
    assert source.count(SightingNumber) == 0


def test_reading_anew_twice_in_a_round_counts_the_ad_once(source):
    source.round(HIS_AD)
    seek(source, "man")

    intake = source.begin()
    intake.take([HIS_AD])
    intake.take([HIS_AD])

    with reading(source.engine) as session:
        assert session.scalar(select(Ad.state)) == AdState.LIVE
    assert source.count(Sighting) == 1


def test_an_ad_read_by_the_rules_in_force_is_not_read_again(source):
    source.round(HIS_AD)
    with writing(source.engine) as session:
        session.execute(update(Sighting).values(language="xx"))

    source.round(HIS_AD)

    assert [sighting.language for sighting in sightings(source)] == ["xx"]


def test_an_ad_that_returns_under_changed_rules_is_back_and_not_merely_read_anew(source):
    seek(source, "man", "unknown")
    source.round(HIS_AD, UNCLEAR_AD)
    source.round(UNCLEAR_AD)

    seek(source, "man", "woman", "unknown")
    found = source.round(HIS_AD, UNCLEAR_AD)

    assert figures(found) == (0, 0, 1, 1, {})
    assert source.count(Sighting) == 3


def test_what_a_person_has_settled_is_not_asked_again_because_the_rules_changed(source):
    source.round(UNCLEAR_AD)
    with writing(source.engine) as session:
        session.execute(
            update(ReviewItem).values(
                state=ReviewState.SETTLED, settled_by="anna", settled_at=datetime.now(UTC), decision="kept"
            )
        )
    before = source.count(ReviewItem)

    seek(source, "woman", "man", "unknown")
    found = source.round(UNCLEAR_AD)

    assert before > 0
    assert source.count(ReviewItem) == before
    assert found.review == 0
