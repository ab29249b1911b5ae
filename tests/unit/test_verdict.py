"""A round is believed by its evidence, never by the crawler's own "finished"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.items import RoundEvidence
from pipeline.verdict import Earlier, judge_round
from register.words import RoundState

GOOD = RoundEvidence(
    requests=70, list_pages=3, ad_pages=60, listed=60, site_total=60,
    coverage={"title": (60, 60), "text": (60, 60), "numbers": (57, 60)},
    expected_least=40, expected_most=90,
)  # fmt: skip
USUAL = Earlier(listed=(60, 58, 61), coverage=GOOD.coverage, round_id=3, live=60, recognised=52)


def test_a_round_that_ended_naturally_within_its_range_is_complete():
    verdict = judge_round(GOOD, USUAL)

    assert verdict.state is RoundState.COMPLETE
    assert verdict.reasons == ()


@pytest.mark.parametrize(
    ("change", "state", "words"),
    [
        ({"unresolved": {"list page answered 500": 1}}, RoundState.INCOMPLETE, "list page answered 500"),
        ({"ended": "page 40 is still not the last"}, RoundState.INCOMPLETE, "not read to its end"),
        ({"listed": 3, "site_total": None}, RoundState.INCOMPLETE, "3 ads where 40–90 were expected"),
        ({"site_total": 120}, RoundState.INCOMPLETE, "the site itself counts 120"),
        ({"failure": "a challenge page answered"}, RoundState.FAILED, "challenge"),
        ({"listed": 0, "site_total": None}, RoundState.FAILED, "0 ads where 40–90"),
        ({"coverage": {"text": (0, 60)}}, RoundState.FAILED, "'text' stopped yielding: 0 of 60 ads, 60 of 60 in round 3"),
        ({"coverage": {"numbers": (12, 60)}}, RoundState.INCOMPLETE, "'numbers' yields 12 of 60"),
    ],
)  # fmt: skip
def test_evidence_against_a_round_is_named_in_words(change, state, words):
    verdict = judge_round(replace(GOOD, **change), USUAL)

    assert verdict.state is state
    assert words in "; ".join(verdict.reasons)


def test_listed_ads_that_could_not_be_read_leave_the_round_incomplete():
    assert judge_round(GOOD, USUAL, unread=2).state is RoundState.INCOMPLETE


def test_a_source_that_numbers_its_ads_anew_makes_nothing_gone():
    verdict = judge_round(GOOD, replace(USUAL, recognised=0))

    assert verdict.state is RoundState.INCOMPLETE
    assert "only 0 of 60 live ads were recognised" in verdict.reasons[0]


def test_an_empty_list_concludes_nothing_also_where_none_may_be_expected():
    empty = RoundEvidence(list_pages=1, expected_least=0, expected_most=90)

    assert judge_round(empty, replace(USUAL, recognised=0), unproven=60).state is RoundState.INCOMPLETE
    assert judge_round(empty, replace(USUAL, recognised=0), unproven=0).state is RoundState.COMPLETE


def test_a_halved_list_is_doubted_unless_the_missing_ads_say_themselves_that_they_are_gone():
    halved = replace(GOOD, listed=25, site_total=None, expected_least=10)

    assert judge_round(halved, USUAL, unproven=30).state is RoundState.INCOMPLETE
    assert judge_round(halved, USUAL, unproven=0).state is RoundState.COMPLETE


def test_more_ads_than_expected_is_a_note_and_no_reason():
    verdict = judge_round(replace(GOOD, listed=200, site_total=200), USUAL)

    assert verdict.state is RoundState.COMPLETE
    assert "raise the range" in verdict.notes[0]


def test_a_first_round_whose_ads_have_no_text_fails():
    verdict = judge_round(replace(GOOD, coverage={"text": (0, 60)}), Earlier())

    assert verdict.state is RoundState.FAILED


def test_a_small_source_may_change_all_its_ads():
    small = RoundEvidence(listed=3, expected_least=1, expected_most=10)

    assert judge_round(small, Earlier(listed=(3,), live=3, recognised=0)).state is RoundState.COMPLETE
