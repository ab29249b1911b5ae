"""Lives of numbers, changes and the size of the market, read from the register on both databases."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from followed_market import count_in_scope, take_in
from handed_over import DAY, WEEK, Source

from outreach.churn import as_document, in_words, tell_churn
from pipeline.items import ScrapedAd
from register.database import reading
from register.words import RoundState
from reports.churn import describe_call_list, report_churn, trace_number
from reports.following_errors import join_pairs
from reports.held_numbers import LONGEST_TOGETHER, find_successions
from reports.occasions import list_occasions
from reports.proofs import Looks, read_looks

sys.path.append(str(Path(__file__).parents[1]))  # the invented market stands beside these tests
from following.market import simulate

SURE = 0.6
HERS = (
    "Hej, jeg hedder Alma og er 34 år. Jeg bor i et lille rødt hus bag møllen i Vejle med to kloge katte. Jeg tager imod "
    "privat om formiddagen, når kaffen er brygget, og aftenerne hører strikketøjet til. Ring {number}"
)
FREJA = "Freja, 38 år, Esbjerg. Modtager privat hele ugen. Skriv eller ring på 20 30 40 50, jeg glæder mig til at høre fra dig"
CAMILLA = "Camilla, 22 år, nyudlært frisør i Aalborg. Escort til hotel i weekenden. Ring 20112233"


@pytest.fixture
def source(engine, vault):
    return Source(engine, vault)


def alma(external_id="1", number="20 11 22 33"):
    return ScrapedAd(external_id, text=HERS.format(number=number))


def freja():
    return ScrapedAd("f", text=FREJA)


def trace(source, e164="+4520112233"):
    with reading(source.engine) as session:
        return trace_number(session, source.vault, SURE, e164)


def report(source, *period, **options):
    with reading(source.engine) as session:
        return report_churn(session, SURE, *period, **options)


def test_a_life_reaches_from_the_first_proof_to_the_last_with_its_pauses(source):
    source.round(freja())
    source.round(alma(), freja())
    source.round(freja())
    source.round(alma(), freja())
    source.round(freja())
    source.round(freja())

    held = trace(source).held

    assert (held.life.not_before, held.life.first) == (DAY, DAY + WEEK)
    assert (held.life.last, held.life.gone_by) == (DAY + 3 * WEEK, DAY + 5 * WEEK)
    assert (held.life.weeks_seen, held.life.pauses) == (2, 1)
    assert not held.recycled


def test_an_unchanged_ad_is_seen_in_every_complete_round_between(source):
    for _ in range(5):
        source.round(alma())

    assert trace(source).held.life.weeks_seen == 5


def test_a_failed_round_ends_no_life_and_what_it_saw_is_proof(source):
    source.round(alma(), freja())
    source.round(freja(), failure="the connection broke")
    source.round(freja(), failure="the connection broke")
    source.round(alma(), freja(), failure="the connection broke")

    life = trace(source).held.life

    assert life.gone_by is None
    assert life.pauses == 0
    assert life.weeks_seen == 2


def test_a_number_is_not_gone_while_its_ad_waits_for_proof(source):
    source.round(alma(), freja())
    for _ in range(3):
        waiting = source.round(freja(), absence_counts=False)

    assert waiting.state == RoundState.COMPLETE
    assert source.state_of("1") == "live"
    assert trace(source).held.life.gone_by is None


def test_a_number_given_up_for_another_has_a_successor_and_that_one_a_predecessor(source):
    source.round(alma(), freja())
    source.round(alma(), freja())
    source.round(alma(number="28 77 66 55"), freja())

    old, new = trace(source), trace(source, "+4528776655")

    assert [found.new for found in old.successors] == [new.number_id]
    assert [found.old for found in new.predecessors] == [old.number_id]
    assert (new.predecessors[0].on, new.predecessors[0].gap_days) == (DAY + 2 * WEEK, 7)
    assert (old.predecessors, new.successors) == ([], [])
    assert report(source).changes == 1


def test_a_number_that_comes_back_with_another_holder_has_two_lives(source):
    source.round(alma(), freja())
    source.round(freja())
    source.round(freja())
    source.weeks += 30
    source.round(freja(), ScrapedAd("9", text=CAMILLA))

    traced = trace(source)

    assert traced.held.recycled
    assert traced.held.life.first == DAY + 33 * WEEK
    (before,) = traced.earlier
    assert before.life.gone_by == DAY + 2 * WEEK
    assert before.holders.isdisjoint(traced.held.holders)
    assert report(source).recycled == 1


def test_a_number_no_ad_showed_has_no_life(source):
    source.round(alma())

    assert trace(source, "+4520999999") is None


def test_a_team_has_the_numbers_that_its_ads_proved_first(source):
    for _ in range(3):
        source.round(alma(), ScrapedAd("9", text=CAMILLA.replace("20112233", "31 41 59 26")))
    teams = source.profile.teams

    numbers = [report(source, team_id=at).numbers for at in range(1, len(teams) + 1)]

    assert sum(numbers) == report(source).numbers == 2
    assert sorted(numbers) == [0, 1, 1]


def test_a_period_goes_by_its_own_rounds_alone(source):
    for _ in range(4):
        source.round(alma(), freja())
    source.round(freja())
    source.round(freja())

    whole, early = report(source), report(source, DAY, DAY + 3 * WEEK)

    assert (early.first, early.last, early.rounds) == (DAY, DAY + 3 * WEEK, 4)
    assert early.survival.churn_per_week.value == 0
    assert whole.survival.churn_per_week.value > 0


def test_an_empty_register_says_what_is_missing(source):
    found = report(source)

    assert (found.numbers, found.survival, found.population) == (0, None, None)
    assert [said.partition(" cannot be told yet")[0] for said in found.refusals] == [
        "How long numbers live",
        "How many advertisers there are",
    ]


def test_ages_are_of_the_numbers_that_the_listed_show_today(source):
    source.round(freja())
    source.round(alma(), freja())
    source.round(alma(number="28 77 66 55"), freja())
    (hers,) = trace(source).held.holders

    with reading(source.engine) as session:
        ages = describe_call_list(session, SURE, [hers], DAY + 4 * WEEK)

    assert ages.numbers == 1
    assert ages.median_weeks == 2
    assert ages.at_least == 0


def test_who_is_likely_one_is_counted_as_one_beside_the_certain_figures(source):
    stays = ScrapedAd("9", text=CAMILLA.replace("20112233", "31 41 59 26"))
    for _ in range(2):
        source.round(alma(), stays)
    for _ in range(7):
        source.round(freja(), stays)
    holders = [next(iter(trace(source, e164).held.holders)) for e164 in ("+4520112233", "+4520304050")]

    found = report(source, likely=[(min(holders), max(holders))])

    assert found.changes == 0
    assert found.changed_within[4].value == 0
    assert found.changed_with_likely[4].value == 0.5


def days(*weeks):
    return DAY + weeks[0] * WEEK, DAY + weeks[1] * WEEK


def test_two_numbers_side_by_side_are_no_change_and_an_overlap_of_two_weeks_is():
    together = {1: days(0, 9), 2: days(3, 12)}
    brief = {1: days(0, 5), 2: days(3, 12)}
    assert LONGEST_TOGETHER < 6 * WEEK

    assert find_successions(together) == []
    (change,) = find_successions(brief)
    assert (change.old, change.new, change.gap_days) == (1, 2, -14)


def test_numbers_found_within_days_of_each_other_succeed_nobody():
    both = {1: (DAY, DAY), 2: (DAY + timedelta(days=2), DAY + 9 * WEEK)}

    assert find_successions(both) == []


def test_of_two_numbers_each_has_its_own_successor():
    changes = find_successions({1: days(0, 2), 2: days(0, 9), 3: days(3, 8), 4: days(10, 12)})

    assert [(change.old, change.new) for change in changes] == [(1, 3), (2, 4)]


def look_at(first, every, times):
    return Looks(looked=[DAY + timedelta(days=first + at * every) for at in range(times)])


@pytest.mark.parametrize(
    ("sources", "starts"),
    [
        ([look_at(0, 7, 3), look_at(3, 7, 3)], [0, 7, 14]),
        ([look_at(0, 14, 2), look_at(7, 14, 2)], [0, 14]),
        ([look_at(0, 1, 21)], [0, 7, 14]),
        ([look_at(0, 1, 21), look_at(2, 7, 3)], [0, 7, 14]),
        ([], []),
    ],
    ids=["on two days of the week", "in turns", "daily", "daily and weekly", "nothing"],
)
def test_an_occasion_lasts_until_sources_are_looked_at_again(sources, starts):
    found = list_occasions(dict(enumerate(sources)))

    assert [(each.first - DAY).days for each in found] == starts
    assert all(each.looks == len(sources) for each in found)


def test_pairs_in_a_ring_make_one_of_three():
    assert join_pairs([(1, 2), (2, 3), (3, 1), (8, 9)]) == [{1, 2, 3}, {8, 9}]


def test_looks_are_days_of_complete_rounds(source):
    source.round(alma())
    source.round(alma(), failure="the connection broke")

    with reading(source.engine) as session:
        (looks,) = read_looks(session).values()

    assert looks.looked == [DAY]
    assert len(looks.day_of) == 2


def noon(day):
    return datetime.combine(day, time(12), UTC)


@pytest.fixture(scope="module", params=[11, 12, 13])
def imported_market(request, tmp_path_factory):
    """A market taken in by the door that imports use, and its truth."""
    market = simulate(request.param, advertisers=200, weeks=16)
    register = take_in(market, tmp_path_factory.mktemp("market"))
    yield market, register
    register.engine.dispose()


def test_the_known_half_life_and_size_of_a_market_lie_within_what_is_told(imported_market):
    market, register = imported_market
    today = market.rounds[-1].dated

    told = tell_churn(register, None, None, None, "anna", noon(today))

    half, truth = told.report.survival.half_life, market.half_life_with_leaving
    assert half.low < truth
    assert half.high is None or truth < half.high
    size = as_document(told)["population"]["total"]
    with reading(register.engine) as session:
        assert size["low"] <= count_in_scope(session, register.vault, market, SURE) <= size["high"]
    assert 0.6 < told.report.changes / len(market.observed_changes()) < 1.1
    assert told.ages.numbers > 20
    assert not any("+45" in line for line in in_words(told))
