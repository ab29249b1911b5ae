"""Who certainly stands behind an ad, who is likely to, and when it is somebody new."""

from __future__ import annotations

import pytest
from following_ads import HERS, ad, hers, market, remembered

from pipeline.following.candidates import Memory, list_marks
from pipeline.following.decision import Decision, Following, decide

MARKET = market(1000)


def decide_on(new, memory, *, standing=lambda advertiser: advertiser):
    told, rarest = list_marks(new, MARKET)
    return decide(new, [*told, *rarest], Following(memory, MARKET, None, standing))


def advertisers(candidates):
    return [found.advertiser for found in candidates]


def test_nobody_is_known_who_could_be_meant():
    memory = remembered(MARKET, ad("Kom forbi til kaffe", ad_id=1))

    assert decide_on(ad(ad_id=2, week=1), memory) == Decision((), ())


def test_a_number_decides():
    memory = remembered(MARKET, ad(ad_id=1, number="1"), ad("Kom forbi til kaffe", ad_id=2, number="2"))

    found = decide_on(ad("Noget helt andet", ad_id=3, week=1, number="1"), memory)

    assert advertisers(found.same) == [1]


def test_two_numbers_of_two_people_in_one_ad_make_them_one():
    memory = remembered(MARKET, ad(ad_id=1, number="1"), ad("Kom forbi til kaffe", ad_id=2, number="2"))

    found = decide_on(ad("Ny annonce", ad_id=3, week=1, numbers=frozenset([b"1", b"2"])), memory)

    assert sorted(advertisers(found.same)) == [1, 2]


def test_her_text_under_a_new_number_decides():
    memory = remembered(MARKET, hers(ad_id=1, number="1"))

    found = decide_on(hers(ad_id=2, week=2, number="2"), memory)

    assert advertisers(found.same) == [1]


def test_one_text_of_two_people_tells_neither():
    memory = remembered(MARKET, hers(ad_id=1, number="1"), hers(ad_id=2, number="2"))

    found = decide_on(hers(ad_id=3, week=2, number="3"), memory)

    assert found == Decision((), ())


def test_one_text_in_two_ads_of_hers_tells_that_it_is_she():
    memory = remembered(MARKET, hers(ad_id=1, number="1"), hers(ad_id=2, number="1"), owners={1: 9, 2: 9})

    found = decide_on(hers(ad_id=3, week=2, number="3"), memory)

    assert advertisers(found.same) == [9]


def test_another_age_leaves_copied_text_to_nobody():
    memory = remembered(MARKET, hers(ad_id=1, number="1", age=24))

    assert decide_on(hers(ad_id=2, week=2, number="2", age=52), memory) == Decision((), ())


def test_who_was_merged_is_taken_for_who_stands_for_her():
    memory = remembered(MARKET, ad(ad_id=1, number="1"))

    found = decide_on(ad(ad_id=2, week=2, number="1"), memory, standing=lambda _: 7)

    assert advertisers(found.same) == [7]


def test_a_text_that_cannot_tell_is_not_opened():
    unopened = remembered(MARKET, ad(ad_id=1, number="1", advertises="man", age=24))
    fields = dict(unopened.ads)
    memory = Memory(ads={}, fields_of=fields.__getitem__, owner_of=int, with_mark=unopened.with_mark)

    found = decide_on(ad(ad_id=2, week=2, number="2", age=52), memory)

    assert found == Decision((), ())


@pytest.mark.parametrize("cut", [0.5, 0.9])
def test_an_edited_text_is_at_least_likely_hers(cut):
    words = HERS.split()
    memory = remembered(MARKET, hers(ad_id=1, number="1"))

    found = decide_on(hers(" ".join(words[: round(len(words) * cut)]), ad_id=2, week=2, number="2"), memory)

    assert advertisers([*found.same, *found.likely]) == [1]
