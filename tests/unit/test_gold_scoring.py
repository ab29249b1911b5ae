"""How readings are scored against the gold ads, and that the generator can be trusted."""

from __future__ import annotations

import pytest
from gold.ads import as_gold
from gold.generate import generate_ads
from gold.score import Judged, measure


def judged(field, *pairs, hard=True):
    ad = as_gold({"id": "1", "hard": hard, "text": "", "truth": {}})
    return [Judged(ad, field, expected, found) for expected, found in pairs]


def figure(figures, name):
    return next(one.value for one in figures if one.name == name)


def test_a_wrong_number_is_false_and_the_right_one_missed():
    figures = measure(
        judged("numbers", (["+4520000001"], ["+4520000002"]), (["+4520000003"], ["+4520000003"]))
    )

    assert figure(figures, "numbers precision") == 0.5
    assert figure(figures, "numbers recall") == 0.5
    assert figure(figures, "false numbers per 1,000 ads") == 500


def test_easy_ads_are_scored_apart():
    easy = judged("numbers", (["+4520000001"], ["+4520000001"]), hard=False)
    hard = judged("numbers", (["+4520000001"], []))

    figures = measure([*easy, *hard])

    assert figure(figures, "numbers F1, easy ads") == 1.0
    assert figure(figures, "numbers recall") == 0.5


def test_an_unknown_region_is_not_right_but_not_wrong_either():
    figures = measure(judged("region", ("DK-81", None), ("DK-82", "DK-83"), (None, "DK-84"), (None, None)))

    assert figure(figures, "region right") == 0.25
    assert figure(figures, "region wrong, not unknown, per 1,000 ads") == 500


def test_an_age_read_wrongly_is_false_and_missed():
    figures = measure(judged("age", (23, 24), (30, 30), (None, None)))

    assert figure(figures, "age precision") == 0.5
    assert figure(figures, "age recall") == 0.5


def test_no_switchboard_where_none_is_adds_nothing():
    figures = measure(judged("switchboard", (False, False), (True, True), (True, False)))

    assert figure(figures, "switchboard precision") == 1.0
    assert figure(figures, "switchboard recall") == 0.5


def test_a_missed_minor_is_counted_by_herself():
    figures = measure(judged("flags", (["under-18"], ["danger"]), (["under-18"], ["under-18"])))

    assert figure(figures, "under-18 missed") == 1
    assert figure(figures, "danger precision") == 0.0


def test_a_field_that_nobody_judged_has_no_figure():
    assert measure(judged("kind", ("escort", "escort")), ["age"]) == []


def test_the_same_seed_makes_the_same_ads():
    assert generate_ads(5, 40) == generate_ads(5, 40)


def test_another_seed_makes_others():
    texts = {ad.record.get("text") or ad.record["html"] for ad in generate_ads(5, 40) + generate_ads(6, 40)}

    assert len(texts) == 80


def test_seven_in_ten_generated_ads_are_hard():
    ads = generate_ads(11, 2000)

    assert sum(ad.hard for ad in ads) / len(ads) == pytest.approx(0.7, abs=0.05)
