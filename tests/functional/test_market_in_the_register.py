"""Five weeks of the sample market, an outage and a redesign among them, end in the register as its truth says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from market.definitions import definition_for
from market.newspaper import date_of, newspaper_rows
from market.people import PRINT, SOURCES
from market.server import serve_market
from market.truth import RoundTruth, figures_of, is_in_scope, rounds_of
from market.weeks import OUTAGE, REDESIGN, SITES, WEEKS
from outreach.importing import import_file
from outreach.screening import screen_source
from outreach.settings import Home
from outreach.sources import add_source
from register.database import reading
from reports.screening import NO_TEAM, ScreeningReport, report_screening

Rounds = dict[tuple[str, int], dict[str, Any]]


@dataclass(frozen=True)
class Screened:
    rounds: Rounds
    after_two_weeks: ScreeningReport
    after_five_weeks: ScreeningReport


@pytest.fixture(scope="module")
def screened(tmp_path_factory) -> Screened:
    home = Home(tmp_path_factory.mktemp("market") / "home", "anna")
    home.init("kompetencecenter")
    register = home.open()
    rounds: Rounds = {}
    reports = {}
    with serve_market(1) as market:
        for site in SITES:
            text = definition_for(site, market.addresses[site])
            add_source(register, text, file=f"{site}.toml", actor="anna", reason="the sample market")
        for week in WEEKS:
            market.set_week(week)
            for site in SITES:
                rounds[site, week] = screen_source(home, register, site, dated=date_of(week))
            paper = home.path / f"week-{week}.jsonl"
            paper.write_text("\n".join(map(json.dumps, newspaper_rows(week))), encoding="utf-8")
            rounds[PRINT, week] = import_file(home, register, paper, source=PRINT, dated=date_of(week)).result
            with reading(register.engine) as session:
                reports[week] = report_screening(session)
    return Screened(rounds, reports[2], reports[5])


def _truth(source: str, week: int) -> RoundTruth:
    return rounds_of(source, keep=is_in_scope)[week - 1]


@pytest.mark.parametrize("week", WEEKS)
@pytest.mark.parametrize("source", SOURCES)
def test_a_round_of_the_market_brings_the_figures_of_its_truth(screened, source, week):
    truth = _truth(source, week)

    result = screened.rounds[source, week]

    assert (result["state"], result["reason"] != "") == (truth.state, truth.state == "failed")
    assert result["ads"] == {
        "seen": len(truth.seen),
        "new": len(truth.new),
        "changed": len(truth.changed),
        "unchanged": len(truth.unchanged),
        "gone": len(truth.gone),
        "back": len(truth.back),
    }


def test_what_is_live_after_two_weeks_is_what_the_market_shows_by_kind_and_team(screened):
    figures = figures_of((1, 2))

    live = {
        (kind, "" if team == NO_TEAM else team): n
        for (kind, team), n in screened.after_two_weeks.live.items()
    }

    assert live == figures.live


def test_after_an_outage_and_a_redesign_all_that_cannot_be_read_is_still_live(screened):
    figures = figures_of(WEEKS)

    live = {
        (kind, "" if team == NO_TEAM else team): n
        for (kind, team), n in screened.after_five_weeks.live.items()
    }

    assert live == figures.live


@pytest.mark.parametrize("weeks", [(1, 2), WEEKS])
def test_numbers_that_are_new_and_numbers_that_changed_are_those_of_the_market(screened, weeks):
    report = screened.after_two_weeks if weeks == (1, 2) else screened.after_five_weeks
    figures = figures_of(weeks)

    assert (report.numbers_new, report.numbers_changed) == (figures.numbers_new, figures.numbers_changed)
    assert report.excluded == figures.excluded


@pytest.mark.parametrize(
    ("event", "said"), [(OUTAGE, "503"), (REDESIGN, "branches.1.link")], ids=["outage", "redesign"]
)
def test_a_round_that_failed_says_why(screened, event, said):
    assert said in screened.rounds[event]["reason"]
