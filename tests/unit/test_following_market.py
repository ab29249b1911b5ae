"""The invented market can be trusted: its truth is whole, and every trap it promises is there."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from math import log

import pytest
from following.edits import BANDS, share_changed
from following.files import write_market
from following.market import simulate
from following.phrases import LANGUAGES, list_group
from following.shares import Shares
from following.styles import STYLES
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import is_valid_number, parse

from outreach.ad_files import open_ad_file

SEEDS = st.integers(0, 2**32)
few = settings(max_examples=12, deadline=None)  # each example is a whole market


@pytest.fixture(scope="module")
def market():
    return simulate(4, style="free")


@pytest.fixture(scope="module")
def half_a_year():
    return simulate(11, weeks=26, style="poor")


def shown_weeks(market):
    """(advertiser, number) → the weeks in which her ads showed it."""
    weeks = {}
    for showing in market.showings:
        for number in showing.numbers:
            weeks.setdefault((showing.advertiser, number), set()).add(showing.week)
    return weeks


def test_the_same_seed_makes_the_same_market():
    assert simulate(3, advertisers=80) == simulate(3, advertisers=80)


def test_another_seed_makes_another():
    one, other = simulate(3, advertisers=80, style="free"), simulate(4, advertisers=80, style="free")

    assert not {ad["text"] for one in one.rounds for ad in one.ads if ad["text"]} & {
        ad["text"] for one in other.rounds for ad in one.ads
    }


def test_it_is_as_large_as_the_markets_others_were_measured_on(market):
    assert market.size == 900
    assert len(market.advertiser_of) == pytest.approx(3005, rel=0.15)


@few
@given(seed=SEEDS, style=st.sampled_from(STYLES))
def test_every_ad_of_every_round_has_one_advertiser_and_is_as_the_import_takes_it(seed, style):
    market = simulate(seed, advertisers=25, weeks=4, style=style)

    listed = [(one.source, ad) for one in market.rounds for ad in one.ads]
    assert {(source, ad["external_id"]) for source, ad in listed} == set(market.advertiser_of)
    assert all(ad["text"] or ad["html"] for _, ad in listed)
    assert all(set(ad) <= {"external_id", "url", "title", "text", "html"} for _, ad in listed)


def test_a_market_written_down_can_be_imported(tmp_path):
    market = simulate(8, advertisers=60, weeks=3)

    write_market(market, tmp_path)

    files = sorted(tmp_path.glob("*.jsonl"))
    assert [len(open_ad_file(file, "utf-8")) for file in files] == [len(one.ads) for one in market.rounds]
    truth = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))
    assert len(truth["advertiser_of"]) == len(market.advertiser_of)


@few
@given(seed=SEEDS)
def test_an_id_stands_once_in_a_round(seed):
    market = simulate(seed, advertisers=40, weeks=5)

    for one in market.rounds:
        assert max(Counter(ad["external_id"] for ad in one.ads).values(), default=0) <= 1


@few
@given(seed=SEEDS)
def test_no_slot_stays_open(seed):
    market = simulate(seed, advertisers=25, weeks=4)

    assert not [ad for one in market.rounds for ad in one.ads if "{" in f"{ad['title']}{ad['text']}"]


@few
@given(seed=SEEDS)
def test_the_rounds_come_in_order_of_date(seed):
    market = simulate(seed, advertisers=25, weeks=4)

    assert all(one.dated <= following.dated for one, following in pairwise(market.rounds))
    assert 3 <= len({one.source for one in market.rounds}) <= 5


def test_the_numbers_are_danish_ones(market):
    numbers = {number for showing in market.showings for number in showing.numbers}

    assert all(number.startswith("+45") and is_valid_number(parse(number)) for number in numbers)


def test_a_plain_number_stands_in_the_text(market):
    showings = {(showing.week, showing.ad): showing.numbers for showing in market.showings}
    readable = [
        all(number[3:] in "".join(filter(str.isdigit, ad["text"] + ad.get("html", ""))) for number in numbers)
        for one in market.rounds
        for ad in one.ads
        for numbers in [showings[one.week, (one.source, ad["external_id"])]]
    ]

    assert sum(readable) / len(readable) > 0.9


def test_the_ids_that_come_back_are_the_bumped_ones_and_print_has_none(half_a_year):
    weeks = {}
    for showing in half_a_year.showings:
        weeks.setdefault(showing.ad[0], Counter())[showing.ad] += 1
    often = {source: sum(counted.values()) / len(counted) for source, counted in weeks.items()}

    assert often["profilen"] > 1.5 * often["opslag"]
    assert often.get("bladet", 1) == 1


def test_a_profile_stands_in_the_address(market):
    by_profile = {}
    for one in market.rounds:
        for ad in one.ads:
            if one.source == "profilen":
                profile = ad["url"].split("/")[4]
                by_profile.setdefault(profile, set()).add(market.advertiser_of[one.source, ad["external_id"]])

    alone = sum(len(people) == 1 for people in by_profile.values())
    shared = [people for people in by_profile.values() if len(people) > 1]
    assert alone > len(shared) > 0
    assert sum(
        len({market.organisation_of.get(person, f"nobody's {person}") for person in people}) == 1
        for people in shared
    ) >= 0.9 * len(shared)


# what happens to numbers


def test_a_change_is_seen_first_as_the_old_number_and_then_as_the_new_one(market):
    weeks = shown_weeks(market)

    for change in market.observed_changes():
        assert min(weeks[change.advertiser, change.new]) >= change.week
        assert min(weeks[change.advertiser, change.old]) < change.week


def test_changes_come_with_every_measure_of_edit_and_none_above_two_fifths(market):
    shares = [change.edit_share for change in market.changes]

    assert all(0 <= share <= 0.4 for share in shares)
    for least, most in BANDS:
        assert sum(least <= share <= most for share in shares) / len(shares) > 0.08


def test_changes_come_with_and_without_a_pause(market):
    assert set(Counter(change.pause for change in market.changes)) == {0, 1, 2, 3}


@pytest.mark.parametrize("half_life", [6.0, 20.0])
def test_numbers_change_at_the_half_life_asked_for(half_life):
    market = simulate(5, weeks=26, half_life=half_life)

    changed = sum(life.ended == "changed" for life in market.lives)
    lived = sum(life.last_week - life.first_week + 1 for life in market.lives)
    assert log(0.5) / log(1 - changed / lived) == pytest.approx(half_life, rel=0.1)


def test_leaving_shortens_the_lives_as_told(half_a_year):
    own = [life for life in half_a_year.lives if life.holder.startswith("advertiser")]

    ended = sum(life.ended != "" for life in own)
    lived = sum(life.last_week - life.first_week + 1 for life in own)
    assert log(0.5) / log(1 - ended / lived) == pytest.approx(half_a_year.half_life_with_leaving, rel=0.1)


def test_a_recycled_number_is_silent_for_two_to_six_months(half_a_year):
    assert len(half_a_year.recycled) >= 10
    assert all(8 <= passed.silent_weeks <= 26 for passed in half_a_year.recycled)


@pytest.mark.parametrize("weeks", [8, 26])
def test_nobody_shows_a_recycled_number_during_its_silence(weeks):
    market = simulate(12, weeks=weeks)
    weeks_of = shown_weeks(market)

    assert market.recycled
    for passed in market.recycled:
        before = max(weeks_of[passed.old, passed.number])
        after = min(weeks_of[passed.new, passed.number])
        assert before == passed.week - passed.silent_weeks - 1 < passed.week <= after
        assert passed.old != passed.new


def test_who_pauses_comes_back_with_the_same_number(half_a_year):
    weeks_of = shown_weeks(half_a_year)
    seen_again = 0
    for pause in half_a_year.pauses:
        away = range(pause.week - pause.silent_weeks, pause.week)
        hers = [weeks for (advertiser, _), weeks in weeks_of.items() if advertiser == pause.advertiser]
        # an ad left behind stands for one week more
        assert not any(week in weeks for week in away[1:] for weeks in hers)
        seen_again += any(min(weeks) < away[0] and max(weeks) >= pause.week for weeks in hers)

    assert len(half_a_year.pauses) > 20
    assert seen_again > len(half_a_year.pauses) / 2


# who looks like whom


@pytest.mark.parametrize("style", STYLES)
def test_every_trap_is_there(style):
    market = simulate(7, style=style)
    together = Counter(market.organisation_of.values())

    assert market.recycled
    assert market.pauses
    assert market.tourers
    assert market.two_numbers
    assert market.friends
    assert len(market.copies()) > 0.15 * market.size
    assert max(together.values()) >= 5


def test_some_organisations_share_a_number_and_some_only_a_text(half_a_year):
    holders = {life.holder for life in half_a_year.lives}
    organisations = set(half_a_year.organisation_of.values())

    sharing = {one for one in organisations if f"organisation {one}" in holders}
    assert 0.4 < len(sharing) / len(organisations) < 0.95


def test_families_of_text_are_mostly_small_and_a_few_large():
    market = simulate(9, style="templates")
    sizes = Counter(family for families in market.template_of.values() for family in families)

    assert max(sizes.values()) > 80
    assert sum(size <= 10 for size in sizes.values()) >= 5


def test_a_false_merge_is_told_by_its_nearest_cause(half_a_year):
    passed = half_a_year.recycled[0]
    one, other = half_a_year.friends[0]
    together = [person for person, organisation in half_a_year.organisation_of.items() if organisation == 0]

    assert half_a_year.cause_of(passed.old, passed.new) == "recycled"
    assert half_a_year.cause_of(one, other) in {"template", "agency"}
    assert half_a_year.cause_of(together[0], together[1]) == "agency"
    assert half_a_year.cause_of(10**6, 10**6 + 1) == "chance"


def test_tourers_are_in_several_places(half_a_year):
    places = [len(half_a_year.places_of[person]) for person in half_a_year.tourers]

    assert sum(count > 1 for count in places) > 0.8 * len(places)


# how many there are


def test_not_everybody_who_is_there_is_seen():
    market = simulate(6, detection=0.4, shares=Shares(leaves=0.1))
    weekly = Counter(week for week, _ in {(showing.week, showing.advertiser) for showing in market.showings})

    assert len(set(market.advertiser_of.values())) < 0.95 * market.size
    assert all(seen < 0.7 * market.active[week] for week, seen in weekly.items())


def test_the_market_keeps_its_size(half_a_year):
    assert len(half_a_year.active) == 26
    assert min(half_a_year.active) > 0.7 * max(half_a_year.active)


# what the words are made of


def test_sentences_have_their_translation_at_the_same_place():
    for group in ("common", "own", "call", "passing", "terse", "fields", "templates", "agency", "titles"):
        lists = [list_group(language, group) for language in LANGUAGES]
        assert len({len(pieces) for pieces in lists}) == 1
        for pieces in zip(*lists, strict=True):
            assert len({piece.count("|") for piece in pieces}) == 1
            assert len({piece.count("{word:") for piece in pieces}) == 1


@pytest.mark.parametrize(
    ("after", "share"),
    [
        ("a b c d e", 0.0),
        ("a b c d x", 0.2),
        ("a b c", 0.4),
        ("", 1.0),
        ("e a b c d", 0.2),
        ("v w x y z", 1.0),
    ],
)
def test_the_share_changed_counts_words_out_of_place(after, share):
    assert share_changed(list("abcde"), after.split()) == pytest.approx(share)
