"""What everybody says tells nobody apart."""

from __future__ import annotations

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.following.commonness import PLACES, Commonness

SEEN_BY_ALL, SEEN_BY_A_QUARTER, SEEN_BY_NONE = 1, 2, 3


def count(advertisers):
    common = Commonness()
    for number in range(advertisers):
        common.add([SEEN_BY_ALL, SEEN_BY_A_QUARTER] if number % 4 == 0 else [SEEN_BY_ALL])
    return common


def test_what_everybody_says_tells_nothing():
    common = count(1000)

    assert common.rarity(SEEN_BY_ALL) == pytest.approx(0)


def test_what_one_in_four_says_tells_the_logarithm_of_four():
    common = count(1000)

    assert common.rarity(SEEN_BY_A_QUARTER) == pytest.approx(log(4))


def test_nothing_is_rarer_than_one_in_all_that_were_counted():
    common = count(1000)

    assert common.rarity(SEEN_BY_NONE) == common.prior == pytest.approx(log(1000))


def test_a_young_register_calls_nothing_rare():
    common = count(4)

    assert common.rarity(SEEN_BY_NONE) == pytest.approx(log(300))


def test_a_full_count_is_halved_with_all_others_and_the_shares_stay():
    common = count(65_535 + 4)

    assert common.count(SEEN_BY_ALL) < 40_000
    assert common.rarity(SEEN_BY_ALL) == pytest.approx(0, abs=0.001)
    assert common.rarity(SEEN_BY_A_QUARTER) == pytest.approx(log(4), abs=0.001)


def test_counts_are_the_same_after_they_were_stored():
    common = count(1000)

    again = Commonness(common.to_bytes(), common.advertisers)

    assert again.rarities([SEEN_BY_ALL, SEEN_BY_A_QUARTER]) == common.rarities(
        [SEEN_BY_ALL, SEEN_BY_A_QUARTER]
    )


@given(st.lists(st.sets(st.integers(0, 3 * PLACES), max_size=5), max_size=20))
def test_a_phrase_never_looks_rarer_than_it_is(advertisers):
    common = Commonness()

    for said in advertisers:
        common.add(said)

    for mark in set().union(*advertisers):
        assert common.count(mark) >= sum(mark in said for said in advertisers)


@given(st.permutations([SEEN_BY_ALL, SEEN_BY_A_QUARTER, SEEN_BY_NONE, 4]))
def test_the_rarest_come_first_however_they_are_listed(marks):
    common = count(8)

    assert common.find_rarest(marks, 3) == [SEEN_BY_NONE, 4, SEEN_BY_A_QUARTER]
