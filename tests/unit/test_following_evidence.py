"""What speaks for one advertiser behind two ads, and what speaks against it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from following_ads import HERS, MONDAY, ad, hers, market
from hypothesis import given
from hypothesis import strategies as st

from pipeline.following.decision import CERTAIN_BY_NUMBER, CERTAIN_BY_TEXT, LIKELY_BY_TEXT
from pipeline.following.evidence import DAYS_RECYCLED, Setting, compare, weigh_at_most

MARKET = market(1000)
ANOTHER = "Kom forbi til stearinlys og en rolig stund. Badeværelset er nyt, og parkering er gratis i gården."


def weigh(new, old, *, common=MARKET, **setting):
    return compare(new, old, common, Setting(**setting)).weight


def weigh_number(new, old, *, days_ago=7, holders=1):
    """Two ads with one number, last seen so long ago."""
    return weigh(new, old, shared_until=new.first - timedelta(days=days_ago), holders=holders)


def test_rare_wording_and_who_she_is_tell_her_under_another_number():
    old, new = hers(number="1"), hers(number="2", week=2)

    assert weigh(new, old) >= CERTAIN_BY_TEXT


def test_what_everybody_says_tells_nothing():
    everybody_says_it = market(1000, HERS)
    old, new = ad(number="1"), ad(number="2", week=1)

    assert weigh(new, old, common=everybody_says_it) < 0


def test_the_same_words_alone_are_one_coincidence_however_many_they_are():
    old, new = ad(number="1"), ad(number="2", week=2)

    assert weigh(new, old) < LIKELY_BY_TEXT


def test_another_name_outweighs_copied_text():
    old = hers(number="1")
    copied = ad(f"Jeg hedder Rosa. {HERS}", age=34, place=5, number="2", week=2)

    assert weigh(copied, old) < LIKELY_BY_TEXT


def test_two_who_write_nothing_alike_are_not_one():
    assert weigh(ad(ANOTHER, week=1), ad()) < 0


def test_an_old_ad_that_is_gone_speaks_for_her_and_one_that_stands_against():
    gone, standing = ad(), ad(weeks=3)
    new = ad(week=1)

    assert weigh(new, gone) > weigh(new, standing)


def test_whether_an_ad_of_the_round_before_still_stands_is_not_known_yet():
    old, new = ad(), ad(week=1)

    told = compare(new, old, MARKET, Setting(since=MONDAY))

    assert "the old ad was gone" not in told.reasons


@pytest.mark.parametrize(("nearer", "farther"), [(30, 31), (31, 34), (33, 40)])
def test_the_nearer_two_ages_are_the_more_they_speak_for_one(nearer, farther):
    old = ad(age=30)

    assert weigh(ad(week=1, age=nearer), old) >= weigh(ad(week=1, age=farther), old)


def test_an_age_that_is_far_off_speaks_against_where_none_is_told():
    assert weigh(ad(week=1, age=41), ad(age=30)) < weigh(ad(week=1), ad(age=30))


def test_a_number_tells_who_she_is_whatever_she_writes():
    old, new = ad(number="1"), ad(ANOTHER, number="1", week=1)

    assert weigh_number(new, old) >= CERTAIN_BY_NUMBER


def test_the_number_of_several_does_not_tell_who_of_them():
    old, new = ad(number="1"), ad(ANOTHER, number="1", week=1)

    assert weigh_number(new, old, holders=2) < CERTAIN_BY_NUMBER


def test_the_number_of_several_tells_with_her_name():
    old, new = ad("Mia venter på dig", number="1"), ad(f"{ANOTHER} Hilsen Mia", number="1", week=1)

    assert weigh_number(new, old, holders=2) >= CERTAIN_BY_NUMBER


def test_the_number_of_several_tells_with_her_age_where_the_text_is_alike():
    old, new = ad(number="1", age=34), ad(number="1", age=34, week=1)

    assert weigh_number(new, old, holders=2) >= CERTAIN_BY_NUMBER


def test_the_number_of_several_tells_little_where_ages_differ():
    old, new = ad(number="1", age=34), ad(number="1", age=22, week=1)

    assert weigh_number(new, old, holders=2) < CERTAIN_BY_NUMBER


def test_after_a_long_silence_a_number_tells_nothing():
    old, new = ad(number="1"), ad(ANOTHER, number="1", week=30)

    assert weigh_number(new, old, days_ago=DAYS_RECYCLED + 1) < 0


def test_after_a_long_silence_her_words_tell_who_she_is():
    old, new = hers(number="1"), hers(number="1", week=30)

    assert weigh_number(new, old, days_ago=DAYS_RECYCLED + 1) >= LIKELY_BY_TEXT


def test_reasons_stand_in_the_order_of_their_weight():
    old, new = ad(age=34, number="1"), ad(age=34, number="2", week=2)

    told = compare(new, old, MARKET, Setting())

    assert told.reasons == ("same text", "same age", "the old ad was gone")


ADS = st.builds(
    ad,
    st.sampled_from(
        [HERS, ANOTHER, f"{HERS} {ANOTHER}", f"Jeg hedder Alma. {HERS} 800 kr", "Alma, 34 år. 800 kr", ""]
    ),
    week=st.integers(0, 40),
    weeks=st.integers(1, 4),
    age=st.none() | st.integers(18, 60),
    kind=st.sampled_from(["private", "escort", "unknown"]),
    advertises=st.sampled_from(["woman", "man", "unknown"]),
    language=st.sampled_from(["da", "de", ""]),
    place=st.integers(0, 2),
    region=st.sampled_from(["", "DK-81"]),
    switchboard=st.booleans(),
    author=st.integers(0, 2),
    number=st.none() | st.sampled_from("123"),
)


@given(ADS, ADS, st.none() | st.just(MONDAY))
def test_no_text_tells_more_than_what_is_said_of_it_unopened(new, old, since):
    most = weigh_at_most(new, old, MARKET, since)

    assert weigh(new, old, since=since) <= most + 1e-9
