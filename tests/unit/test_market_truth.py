from __future__ import annotations

from itertools import pairwise

import pytest

from market.people import SOURCES, advertisers
from market.truth import (
    APART,
    COUNTED,
    OUT,
    UNSURE,
    RoundTruth,
    all_numbers,
    believed_live,
    figures_of,
    is_in_scope,
    is_readable,
    number_changes,
    rounds_of,
    scope,
)
from market.weeks import OUTAGE, REDESIGN, SITES, WEEKS, Ad, ads_of, story_of


def _pairs() -> list[tuple[RoundTruth, RoundTruth]]:
    return [pair for source in SOURCES for rounds in [rounds_of(source)] for pair in pairwise(rounds)]


def _in_scope(source: str, week: int) -> list[Ad]:
    return [ad for ad in ads_of(source, week) if is_in_scope(ad) and is_readable(source, week)]


def test_what_is_live_is_what_was_live_without_the_gone_and_with_the_new_and_the_back() -> None:
    assert all(now.live == (before.live - now.gone) | now.new | now.back for before, now in _pairs())


def test_an_ad_is_either_new_or_back_or_changed_or_unchanged() -> None:
    for source in SOURCES:
        for truth in rounds_of(source):
            parts = [truth.new, truth.back, truth.changed, truth.unchanged]

            assert sum(map(len, parts)) == len(truth.seen)
            assert frozenset().union(*parts) == truth.seen


def test_the_second_week_of_every_source_brings_something_new_and_takes_something_away() -> None:
    second = {source: rounds_of(source, (1, 2))[-1] for source in SOURCES}

    assert all(truth.new and truth.gone and truth.changed for truth in second.values())


def test_an_outage_leaves_every_ad_live() -> None:
    site, week = OUTAGE

    before, during, after = rounds_of(site)[week - 2 : week + 1]

    assert during.state == "failed"
    assert during.live == before.live
    assert after.state == "complete"


def test_a_redesign_leaves_every_ad_live_until_the_definition_is_repaired() -> None:
    site, week = REDESIGN

    broken, repaired = rounds_of(site), rounds_of(site, repaired=True)

    assert {truth.state for truth in broken[week - 1 :]} == {"failed"}
    assert broken[-1].live == broken[week - 2].live
    assert {truth.state for truth in repaired} == {"complete"}


def test_an_ad_that_was_away_for_a_week_is_back_and_not_new() -> None:
    away = [truth.back for source in SITES for truth in rounds_of(source)]

    assert sum(map(len, away)) >= 5
    assert all(not truth.back & truth.new for source in SITES for truth in rounds_of(source))


def test_a_repost_is_a_new_ad_with_a_number_that_is_known() -> None:
    reposted = [person for person in advertisers() if story_of(person).reposted == 2]

    for person in reposted:
        source = person.sources[0]
        first, second = (
            next(ad for ad in ads_of(source, week) if ad.advertiser == person) for week in (1, 2)
        )
        assert first.external_id != second.external_id
        assert first.numbers == second.numbers
    assert len(reposted) >= 5


def test_a_number_changes_under_the_same_id_on_all_sources_of_the_advertiser() -> None:
    changes = number_changes((1, 2))

    assert len(changes) >= 5
    for key, (old, new) in changes.items():
        person = advertisers()[key]
        shown = {
            number
            for source in person.sources
            for ad in ads_of(source, 2)
            if ad.advertiser == person
            for number in ad.numbers
        }
        assert new in shown
        assert old not in shown


def test_the_figures_of_two_weeks_can_be_followed_to_their_rounds() -> None:
    figures = figures_of((1, 2))

    live = {ad.external_id for ad in believed_live((1, 2)) if is_in_scope(ad)}
    assert sum(figures.live.values()) == len(live)
    assert sum(figures.new.values()) - sum(figures.gone.values()) + sum(figures.back.values()) == len(live)
    assert figures.back.total() == 0
    assert set(figures.excluded) == {
        "advertises:man",
        "advertises:couple",
        "advertises:trans",
        "apart:clinic",
    }


def test_a_number_is_new_once_however_many_sources_and_weeks_show_it() -> None:
    figures = figures_of((1, 2, 3, 4, 5))

    shown = {
        number
        for source in SOURCES
        for week in WEEKS
        for ad in _in_scope(source, week)
        for number in ad.numbers
    }
    assert figures.numbers_new == len(shown)


def test_every_team_has_escort_and_private_and_some_ads_name_no_place() -> None:
    live = figures_of((1, 2)).live

    assert {team for kind, team in live if kind == "escort"} == {"Team Øst", "Team Midt", "Team Vest", ""}
    assert {team for kind, team in live if kind == "private"} >= {"Team Øst", "Team Midt", "Team Vest"}


def test_the_profile_seeks_women_counts_clinics_apart_and_asks_a_person_where_it_is_unsure() -> None:
    found = {(ad.advertiser.advertises, ad.advertiser.kind): scope(ad) for ad in believed_live()}

    assert found["woman", "escort"] == found["woman", "private"] == COUNTED
    assert found["woman", "clinic"] == APART
    assert found["woman", "unknown"] == found["unknown", "escort"] == UNSURE
    assert {found[who, "escort"] for who in ("man", "couple", "trans")} == {OUT}


def test_all_numbers_are_those_that_some_week_shows() -> None:
    shown = {
        number for week in WEEKS for source in SOURCES for ad in ads_of(source, week) for number in ad.numbers
    }

    assert all_numbers() == shown


@pytest.mark.parametrize(("source", "week"), [("torvet", 0), ("torvet", 6), ("nowhere", 1)])
def test_a_week_or_source_that_does_not_exist_is_refused(source: str, week: int) -> None:
    with pytest.raises(ValueError, match="expected a week"):
        ads_of(source, week)
