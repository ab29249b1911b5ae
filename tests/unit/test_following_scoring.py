"""How a following of advertisers is scored, on markets small enough to count by hand."""

from __future__ import annotations

import pytest
from following.market import simulate
from following.score import score, score_b_cubed, score_pairs
from following.styles import STYLES
from following.truth import Market, NumberChange, Recycled, Showing
from hypothesis import given
from hypothesis import strategies as st


def make_market(*shown, **truth):
    """Each of `shown`: week, ad, advertiser, numbers."""
    showings = [Showing(week, ("s", ad), advertiser, numbers) for week, ad, advertiser, numbers in shown]
    market = Market(0, "made", 8, 10.0, 8.0, 1.0, len({showing.advertiser for showing in showings}))
    market.showings = showings
    market.advertiser_of = {showing.ad: showing.advertiser for showing in showings}
    for name, value in truth.items():
        setattr(market, name, value)
    return market


def clusters(**found):
    return {("s", ad): cluster for ad, cluster in found.items()}


CHANGED = make_market(
    (0, "a", 1, ("n1",)),
    (1, "b", 1, ("n2",)),
    (1, "c", 2, ("n3",)),
    changes=[NumberChange(1, 1, "n1", "n2", 0.2, 0)],
)


def test_what_is_all_right_scores_one():
    found = score(CHANGED, clusters(a=1, b=1, c=2))

    assert found.pairs.f1 == found.b_cubed.f1 == found.changes.f1 == 1
    assert found.false_merges_per_1000_ads == 0


@pytest.mark.parametrize("style", STYLES)
def test_the_truth_of_a_whole_market_scores_one(style):
    market = simulate(2, advertisers=200, style=style)

    found = score(market, market.advertiser_of)

    assert found.pairs.f1 == found.b_cubed.f1 == found.changes_certain.f1 == found.recall_by_text == 1
    assert sum(found.false_merges.values()) == 0


def test_pairs_put_together_wrongly_cost_precision_and_pairs_kept_apart_recall():
    truth = dict.fromkeys("abc", 1) | {"d": 2}
    found = {"a": "x", "b": "x", "c": "y", "d": "y"}

    rates = score_pairs(truth, found)

    assert rates.precision == 1 / 2
    assert rates.recall == 1 / 3
    assert rates.f1 == pytest.approx(0.4)


def test_b_cubed_is_as_in_its_paper():
    # Bagga and Baldwin 1998, figures 1 and 2: 12 mentions, 5 + 2 + 5; the response joins the first with the last
    truth = dict.fromkeys("12345", 1) | dict.fromkeys("67", 2) | dict.fromkeys("89ABC", 3)
    found = truth | dict.fromkeys("89ABC", 1)

    rates = score_b_cubed(truth, found)

    assert rates.precision == pytest.approx(7 / 12)
    assert rates.recall == 1


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1))
def test_rates_lie_between_none_and_all_and_swap_with_truth_and_prediction(drawn):
    truth = {ad: advertiser for ad, (advertiser, _) in enumerate(drawn)}
    found = {ad: cluster for ad, (_, cluster) in enumerate(drawn)}

    for rate in (score_pairs, score_b_cubed):
        rates, swapped = rate(truth, found), rate(found, truth)
        assert 0 <= rates.precision <= 1
        assert rates.precision == pytest.approx(swapped.recall)


def test_an_ad_without_an_advertiser_stands_alone():
    found = score(CHANGED, clusters(a=1, c=2))

    assert found.pairs.recall == 0
    assert found.changes.recall == 0


def test_a_change_is_found_by_one_cluster_or_by_a_likely_link():
    apart = clusters(a=1, b=3, c=2)

    assert score(CHANGED, apart).changes.recall == 0
    assert score(CHANGED, apart, [(3, 1)]).changes.recall == 1
    assert score(CHANGED, apart, [(3, 1)]).changes_certain.recall == 0


def test_a_change_counts_in_its_band_of_edits():
    found = score(CHANGED, clusters(a=1, b=3, c=2))

    assert found.recall_by_band == {"unedited": 1, "up to 10 %": 1, "up to 25 %": 0, "up to 40 %": 1}


def test_a_number_that_followed_nobody_elses_costs_precision():
    found = score(CHANGED, clusters(a=1, b=1, c=1))

    assert found.changes.recall == 1
    assert found.changes.precision == 1 / 2


def test_a_wrong_likely_link_costs_precision_and_is_no_false_merge():
    found = score(CHANGED, clusters(a=1, b=1, c=2), [(1, 2)])

    assert found.changes.precision == 1 / 2
    assert found.likely_wrong["chance"] == 1
    assert found.false_merges_per_1000_ads == 0


def test_a_likely_link_between_ads_of_one_number_claims_no_change():
    market = make_market((0, "a", 1, ("n1",)), (1, "b", 1, ("n1",)))

    found = score(market, clusters(a=1, b=2), [(1, 2)])

    assert found.likely_right == 1
    assert found.changes.precision == 1


def test_numbers_that_stood_together_claim_no_change():
    market = make_market((0, "a", 1, ("n1", "n2")), (1, "b", 2, ("n2",)))

    assert score(market, clusters(a=1, b=1)).changes.precision == 1


def test_a_change_of_which_one_number_was_never_seen_is_not_asked_for():
    market = make_market((0, "a", 1, ("n1",)), changes=[NumberChange(1, 1, "n1", "n2", 0.0, 0)])

    assert score(market, clusters(a=1)).changes.recall == 1


def test_a_change_told_by_the_ad_itself_is_left_out_of_recall_by_text():
    market = make_market(
        (0, "a", 1, ("n1",)), (1, "a", 1, ("n2",)), changes=[NumberChange(1, 1, "n1", "n2", 0.0, 0)]
    )

    assert market.observed_changes()
    assert not market.changes_by_text()


def test_false_merges_are_counted_by_pairs_of_people_and_named_by_cause():
    market = make_market(
        *((0, ad, person, (f"n{person}",)) for person, ad in enumerate("abcd")),
        recycled=[Recycled("n0", 0, 1, 5, 5)],
        organisation_of={1: 7, 2: 7},
        template_of={0: {"t"}, 2: {"t"}},
        places_of={0: {"Odense"}, 3: {"Odense"}},
    )

    found = score(market, clusters(a=1, b=1, c=1, d=1))

    assert found.false_merges == {"recycled": 1, "agency": 1, "template": 1, "same-place": 1, "chance": 2}
    assert found.recycled_merged == 1
    assert found.false_joins == 3
    assert found.false_merges_per_1000_ads == 1500
