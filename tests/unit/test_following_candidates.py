"""Whom an ad may be by is found by what few have."""

from __future__ import annotations

from following_ads import ad, market, remembered

from pipeline.following.candidates import (
    MOST_POSTED,
    Memory,
    find_by_number,
    list_marks,
    rank_by_marks,
    remember,
)

MARKET = market(1000)


def memory_of(with_mark):
    return Memory(ads={}, fields_of={}.__getitem__, owner_of=int, with_mark=with_mark)


def asked(new):
    told, rarest = list_marks(new, MARKET)
    return [*told, *rarest]


def test_an_ad_with_her_text_is_found():
    memory = remembered(MARKET, ad(ad_id=1), ad("Kom forbi til en rolig stund", ad_id=2))

    assert rank_by_marks(asked(ad(ad_id=3, week=1)), memory, 8) == [1]


def test_an_ad_with_her_number_is_found_whatever_it_says():
    memory = remembered(MARKET, ad("Kom forbi", ad_id=1, number="1"), ad(ad_id=2, number="2"))

    assert find_by_number(ad(ad_id=3, number="1"), memory) == [1]


def test_name_and_age_find_who_writes_nothing_alike():
    memory = remembered(MARKET, ad("Mia venter på dig", ad_id=1, age=27))

    assert rank_by_marks(asked(ad("Ring til Mia", ad_id=2, age=27)), memory, 8) == [1]


def test_the_same_profile_is_found_on_its_own_site_only():
    memory = remembered(
        MARKET, ad("Kom forbi", ad_id=1, author=5), ad("Ring nu", ad_id=2, author=5, source_id=2)
    )

    assert rank_by_marks(asked(ad("Noget helt andet", ad_id=3, author=5)), memory, 8) == [1]


def test_a_mark_that_many_have_tells_nobody_apart():
    memory = memory_of({1: list(range(MOST_POSTED)), 2: [50]})

    assert rank_by_marks([1, 2], memory, 8) == [50]


def test_who_shares_what_fewer_have_comes_first_and_the_newer_before_the_older():
    memory = memory_of({1: [10, 11, 12], 2: [12]})

    assert rank_by_marks([1, 2], memory, 8) == [12, 11, 10]


def test_a_full_mark_takes_no_more_ads():
    ads = [ad("Kom forbi til kaffe", ad_id=number) for number in range(1, MOST_POSTED + 5)]
    memory = remembered(MARKET, *ads)

    assert {len(found) for found in memory.with_mark.values()} == {MOST_POSTED}


def test_an_edited_ad_is_found_by_what_it_says_now():
    before, now = ad("Kom forbi til kaffe", ad_id=1), ad("Ring til mig i aften", ad_id=1)
    memory = remembered(MARKET, before)

    remember(now, memory, list_marks(now, MARKET))

    assert rank_by_marks(asked(before), memory, 8) == []
    assert rank_by_marks(asked(now), memory, 8) == [1]


def test_a_common_phrase_finds_nobody_while_there_are_rarer_ones():
    text = "Kom forbi til stearinlys og en rolig stund på mit nye badeværelse"
    common = market(1000, "rolig stund")

    _, rarest = list_marks(ad(text), common)

    assert rarest[-1] in ad("rolig stund").phrase_set
