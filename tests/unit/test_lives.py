"""What the looks at a number's sources prove of its life, and what many lives tell."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifelines import KaplanMeierFitter

from reports.lives import Life, Stand, describe_ages, follow_life
from reports.survival import estimate_survival
from reports.turnover import Course, count_weeks, share_changed

MONDAYS = [date(2026, 1, 5) + timedelta(weeks=week) for week in range(26)]


def stand(pattern: str, looked_from: int = 0) -> Stand:
    """A number on a source: x seen, . looked for and not seen, - no complete round; a week a letter."""
    days = MONDAYS[looked_from:]
    return Stand(
        looked=[day for day, mark in zip(days, pattern, strict=False) if mark != "-"],
        seen=[day for day, mark in zip(days, pattern, strict=False) if mark == "x"],
    )


def live_lives(seed: int, half_life: float, numbers: int = 1200, weeks: int = 16) -> list[Life]:
    """Numbers that come evenly and go at a constant rate, looked at weekly with one round in ten lost."""
    chance = random.Random(seed)
    looked = [day for day in MONDAYS[:weeks] if chance.random() > 0.1]
    lives = []
    for _ in range(numbers):
        began = chance.uniform(-20, weeks)
        ended = began + chance.expovariate(0.6931 / half_life)
        seen = [day for day in looked if began <= (day - MONDAYS[0]).days / 7 < ended]
        if seen:
            lives.append(follow_life([Stand(looked, seen)]))
    return lives


def test_a_life_lies_between_the_looks_without_it() -> None:
    life = follow_life([stand("..xxx..")])

    assert (life.not_before, life.first) == (MONDAYS[1], MONDAYS[2])
    assert (life.last, life.gone_by) == (MONDAYS[4], MONDAYS[5])
    assert life.days == (14, 21)


def test_a_lost_round_proves_nothing_and_widens_the_interval() -> None:
    life = follow_life([stand("..xx--.")])

    assert life.gone_by == MONDAYS[6]


def test_a_number_nobody_has_looked_for_since_still_stands() -> None:
    life = follow_life([stand("..xx--")])

    assert life.gone_by is None
    assert life.days == (7, None)


def test_a_number_that_stood_at_the_first_look_has_no_known_beginning() -> None:
    life = follow_life([stand("xx.")])

    assert life.not_before is None
    assert not life.well_dated


def test_a_number_that_came_during_a_long_outage_is_not_well_dated() -> None:
    assert follow_life([stand(".-xx")]).well_dated
    assert not follow_life([stand(".----xx")]).well_dated


def test_a_number_is_gone_only_when_every_source_it_stood_on_was_looked_at_without_it() -> None:
    left_one = follow_life([stand(".xx..."), stand(".xxx--")])
    left_both = follow_life([stand(".xx..."), stand(".xxx-.")])

    assert left_one.gone_by is None
    assert left_both.gone_by == MONDAYS[5]


def test_a_source_where_it_never_stood_says_nothing() -> None:
    assert follow_life([stand(".xx"), stand("......")]) == follow_life([stand(".xx")])


def test_a_source_added_later_does_not_blur_when_it_began() -> None:
    life = follow_life([stand(".xxxx"), stand("xx", looked_from=3)])

    assert life.not_before == MONDAYS[0]


def test_a_pause_is_part_of_the_life() -> None:
    life = follow_life([stand(".x.xx.")])

    assert life.gone_by == MONDAYS[5]
    assert life.pauses == 1
    assert life.weeks_seen == 3


def test_one_silent_look_is_not_believed_when_two_are_asked_for() -> None:
    missed_once = follow_life([stand(".xxx.")], silent_looks=2)
    missed_twice = follow_life([stand(".xx..")], silent_looks=2)

    assert missed_once.gone_by is None
    assert missed_twice.gone_by == MONDAYS[4]  # it may have been missed at the look before


def test_numbers_seen_at_the_newest_look_get_no_longer_life_than_it_can_believe() -> None:
    life = follow_life([stand(".xxxx")], silent_looks=2)

    assert life.last == MONDAYS[3]


def test_a_number_never_seen_has_no_life() -> None:
    with pytest.raises(ValueError, match="never seen"):
        follow_life([stand("....")])


@given(st.lists(st.text("x.-", min_size=1, max_size=26), min_size=1, max_size=4), st.integers(1, 3))
def test_a_life_never_contradicts_its_looks(patterns: list[str], silent_looks: int) -> None:
    stands = [stand(pattern) for pattern in patterns if "x" in pattern]
    if not stands:
        return

    life = follow_life(stands, silent_looks)

    assert life.first <= life.last <= max(day for found in stands for day in found.seen)
    assert life.not_before is None or life.not_before < life.first
    assert life.gone_by is None or life.gone_by > max(day for found in stands for day in found.seen)


def test_ages_of_a_call_list_say_for_how_many_they_are_a_least() -> None:
    lives = [
        follow_life([stand(pattern)]) for pattern in ("xxxxxxxxxxxxxx", ".........xxxxx", "............xx")
    ]

    ages = describe_ages(lives, MONDAYS[13])

    assert (ages.numbers, ages.at_least) == (3, 1)
    assert (ages.median_weeks, ages.oldest_weeks) == (4, 13)
    assert ages.by_age == {
        "under 4 weeks": 1,
        "4 to 8 weeks": 1,
        "8 to 12 weeks": 0,
        "12 weeks or more": 1,
    }


def test_an_empty_call_list_has_no_ages() -> None:
    assert describe_ages([], MONDAYS[0]).median_weeks is None


def test_where_all_looks_fall_on_the_same_days_the_curve_is_kaplan_meier() -> None:
    patterns = [
        ".x......",
        ".xx.....",
        ".xx.....",
        ".xxx....",
        ".xxxxx..",
        "....xxxx",
        "..xxxxxx",
        ".....x..",
    ]
    lives = [follow_life([stand(pattern)]) for pattern in patterns]
    weeks = [(life.days[1] or life.days[0]) / 7 for life in lives]
    beside = KaplanMeierFitter().fit(weeks, [life.gone_by is not None for life in lives])

    survival = estimate_survival(lives)

    at = [step.weeks for step in survival.curve[1:]]
    low, high = beside.confidence_interval_.reindex(at, method="ffill").to_numpy().T
    assert [step.share for step in survival.curve[1:]] == pytest.approx(list(beside.predict(at)), abs=1e-3)
    assert [step.low for step in survival.curve[1:]] == pytest.approx(list(low), abs=5e-3)
    assert [step.high for step in survival.curve[1:]] == pytest.approx(list(high), abs=5e-3)


@pytest.mark.parametrize("half_life", [3.0, 6.0])
def test_the_band_covers_the_half_life_of_the_market(half_life: float) -> None:
    within = {"curve": 0, "steady": 0, "four weeks": 0}

    for seed in range(12):
        survival = estimate_survival(live_lives(seed, half_life))
        for name, found, truth in (
            ("curve", survival.half_life, half_life),
            ("steady", survival.half_life_if_steady, half_life),
            ("four weeks", survival.standing_after[4], 0.5 ** (4 / half_life)),
        ):
            within[name] += (found.low or 0) <= truth <= (found.high or 99)

    assert min(within.values()) >= 10, within  # of 12: with bands that cover 95 %, fewer is one in fifty


def test_the_half_life_of_few_weeks_comes_with_the_band_of_what_was_seen() -> None:
    survival = estimate_survival(live_lives(1, half_life=30.0, weeks=6))

    assert survival.half_life.value is None
    assert survival.standing_after[8].value is None
    assert survival.half_life_if_steady.low < 30 < survival.half_life_if_steady.high


def test_numbers_there_from_the_start_count_for_the_churn_alone() -> None:
    lives = [follow_life([stand(pattern)]) for pattern in ("xx..", "xxxx", ".xx.", ".xxx")]

    survival = estimate_survival(lives)

    assert (survival.numbers, survival.gone, survival.undated) == (2, 1, 2)
    assert survival.churn_per_week.value == pytest.approx(2 / 9, abs=0.001)  # of looks at standing numbers


def test_the_curve_falls_and_lies_within_its_band() -> None:
    curve = estimate_survival(live_lives(2, half_life=4.0)).curve

    assert all(step.low <= step.share <= step.high for step in curve)
    assert all(before.share >= after.share for before, after in pairwise(curve))


def test_a_market_where_nothing_goes_has_no_half_life() -> None:
    survival = estimate_survival([follow_life([stand(".xxx")])] * 5)

    assert survival.half_life.value is None
    assert survival.churn_per_week.value == 0


def test_a_market_where_all_go_ends_at_nothing() -> None:
    survival = estimate_survival([follow_life([stand(".xx.")]), follow_life([stand(".x..")])])

    assert survival.curve[-1].share == pytest.approx(0, abs=1e-6)


def test_one_round_tells_no_lives() -> None:
    with pytest.raises(ValueError, match="two complete rounds"):
        estimate_survival([follow_life([stand("x")])])


def test_a_week_counts_who_stood_who_came_and_who_was_proven_gone() -> None:
    lives = [follow_life([stand(pattern)]) for pattern in ("xx.", "xxx", ".xx")]

    weeks = count_weeks(lives)

    assert [(week.standing, week.gone, week.new) for week in weeks] == [(0, 0, 0), (2, 0, 1), (3, 1, 0)]
    assert weeks[2].churn.low < 1 / 3 < weeks[2].churn.high


def test_no_lives_have_no_weeks() -> None:
    assert count_weeks([]) == []


def test_an_advertiser_who_left_is_none_that_will_change_her_number() -> None:
    changed = Course(MONDAYS[0], MONDAYS[2], changed=MONDAYS[2])
    left = Course(MONDAYS[0], MONDAYS[1], gone=MONDAYS[2])
    stays = Course(MONDAYS[0], MONDAYS[12])

    shares = share_changed([changed, left, stays, stays])

    assert shares[4].value == pytest.approx(0.25)
    assert shares[4].low < 0.25 < shares[4].high


def test_those_followed_for_a_short_time_do_not_thin_out_the_changes() -> None:
    changed = Course(MONDAYS[0], MONDAYS[6], changed=MONDAYS[6])
    newcomer = Course(MONDAYS[0], MONDAYS[1])

    shares = share_changed([changed] * 3 + [newcomer] * 5)

    assert shares[8].value is None
    assert share_changed([changed, Course(MONDAYS[0], MONDAYS[8]), newcomer])[8].value == pytest.approx(0.5)


def test_nobody_followed_gives_no_share() -> None:
    assert share_changed([])[4].value is None
