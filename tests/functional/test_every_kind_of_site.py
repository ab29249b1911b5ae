"""A site of each kind is screened for five weeks by a short definition; ad by ad, the register says what is true."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, get_args

import pytest
from sqlalchemy import select

from market.definitions import definition_for
from market.server import serve_market
from market.truth import RoundTruth, is_in_scope, rounds_of
from market.weeks import OUTAGE, REDESIGN, SITES, WEEKS, Ad, ads_of, noon
from outreach.doctor import examine
from outreach.listing import list_ads
from outreach.screening import screen_source
from outreach.settings import Home
from outreach.sources import add_source
from register import ads as register_ads
from register.database import reading
from register.sources import Source
from spiders.definition import KindName, parse_definition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from outreach.settings import Register

pytestmark = pytest.mark.timeout(900)  # 31 rounds, each in a process of its own, before the first test

NOWHERE = "http://127.0.0.1:1"
REBUILT = REDESIGN[0]
ROUNDS = [(site, week) for site in SITES for week in WEEKS]
AFTER_THE_OUTAGE = (OUTAGE[0], OUTAGE[1] + 1)


@dataclass(frozen=True)
class Screened:
    """One round: what it printed, what became of which ad (by external ids), and what the register then shows."""

    result: dict[str, Any]
    new: frozenset[str]
    gone: frozenset[str]
    back: frozenset[str]
    changed: frozenset[str]
    left_out: dict[str, str]
    numbers: dict[str, frozenset[str]]

    @property
    def live(self) -> frozenset[str]:
        return frozenset(self.numbers)


@dataclass(frozen=True)
class FiveWeeks:
    """`redesigned` is the round of the rebuilt site before its definition was repaired."""

    rounds: dict[tuple[str, int], Screened]
    redesigned: Screened
    faults: list[str]


@pytest.fixture(scope="module")
def five_weeks(tmp_path_factory: pytest.TempPathFactory) -> FiveWeeks:
    home = Home(tmp_path_factory.mktemp("every-kind") / "home", "anna")
    home.init("kompetencecenter")
    register = home.open()
    rounds: dict[tuple[str, int], Screened] = {}
    redesigned: list[Screened] = []
    with serve_market(1) as market:
        describe = partial(_describe, register, market.addresses)
        for site in SITES:
            describe(site)
        for site, week in sorted(ROUNDS, key=lambda each: each[1]):
            market.set_week(week)
            if (site, week) == REDESIGN:
                redesigned.append(_screen(home, register, site, week))
                describe(site, rebuilt=True)
            rounds[site, week] = _screen(home, register, site, week)
    with reading(register.engine) as session:
        faults = [finding.words for finding in examine(session, register.vault) if finding.fault]
    register.engine.dispose()
    return FiveWeeks(rounds, redesigned[0], faults)


def _describe(register: Register, addresses: dict[str, str], site: str, *, rebuilt: bool = False) -> None:
    text = definition_for(site, addresses[site], rebuilt=rebuilt)
    add_source(register, text, file=f"{site}.toml", actor="anna", reason="rebuilt" if rebuilt else "new")


def _screen(home: Home, register: Register, site: str, week: int) -> Screened:
    result = screen_source(home, register, site, dated=noon(week).date())
    round_id = result["round"]
    with reading(register.engine) as session:
        ads = list(_recall(session, register, site))
        live = list_ads(session, register.vault, source=site, live=True, reveal=True)
        numbers = {ad["external_id"]: frozenset(ad["numbers"]) for ad in live}
    wanted = {key: (ad, since) for key, ad, since, excluded in ads if not excluded}
    new = {key for key, (ad, _) in wanted.items() if ad.first_round_id == round_id}
    back = {key for key, (ad, _) in wanted.items() if ad.back_round_id == round_id}
    return Screened(
        result=result,
        new=frozenset(new),
        gone=frozenset(key for key, (ad, _) in wanted.items() if ad.gone_round_id == round_id),
        back=frozenset(back),
        changed=frozenset(key for key, (_, since) in wanted.items() if since == round_id) - new - back,
        left_out={key: excluded for key, _, _, excluded in ads if excluded},
        numbers=numbers,
    )


def _recall(session: Any, register: Register, site: str) -> Iterator[tuple[str, register_ads.Ad, int, str]]:
    """Each ad of the site: external id, ad, the round since which it stands as it does, why it is left out."""
    rows = session.execute(
        select(register_ads.Ad, register_ads.Sighting.first_round_id, register_ads.Sighting.excluded)
        .join(register_ads.Sighting, register_ads.Sighting.id == register_ads.Ad.sighting_id)
        .join(Source, Source.id == register_ads.Ad.source_id)
        .where(Source.name == site)
    ).all()
    for ad, since, excluded in rows:
        session.expunge(ad)
        external_id, _ = json.loads(register.vault.open("ads.address", ad.id, ad.address_sealed))
        yield external_id, ad, since, excluded


def _truth(site: str, week: int) -> RoundTruth:
    return rounds_of(site, keep=is_in_scope, repaired=True)[week - 1]


def _last_read(site: str, week: int) -> dict[str, Ad]:
    """The ads in scope that may be believed to be up, as they were when the site could be read last."""
    read = week - 1 if (site, week) == OUTAGE else week
    return {ad.external_id: ad for ad in ads_of(site, read) if is_in_scope(ad)}


@pytest.mark.parametrize("site", SITES)
def test_a_definition_has_at_most_40_lines(site: str) -> None:
    assert len(definition_for(site, NOWHERE).splitlines()) <= 40


def test_the_sites_are_of_every_kind_there_is() -> None:
    kinds = {parse_definition(definition_for(site, NOWHERE), file=site).kind for site in SITES}

    assert kinds == set(get_args(KindName))


@pytest.mark.parametrize(("site", "week"), ROUNDS)
def test_each_ad_is_new_gone_back_or_changed_when_it_truly_is(
    five_weeks: FiveWeeks, site: str, week: int
) -> None:
    truth, found = _truth(site, week), five_weeks.rounds[site, week]

    assert (found.result["state"], found.live) == (truth.state, truth.live), found.result["reason"]
    assert (found.new, found.gone, found.back) == (truth.new, truth.gone, truth.back)
    assert found.changed == truth.changed


@pytest.mark.parametrize(("site", "week"), ROUNDS)
def test_the_round_prints_the_figures_of_what_it_found(five_weeks: FiveWeeks, site: str, week: int) -> None:
    truth = _truth(site, week)

    assert five_weeks.rounds[site, week].result["ads"] == {
        "seen": len(truth.seen),
        "new": len(truth.new),
        "changed": len(truth.changed),
        "unchanged": len(truth.unchanged),
        "gone": len(truth.gone),
        "back": len(truth.back),
    }


@pytest.mark.parametrize(("site", "week"), ROUNDS)
def test_each_ad_has_exactly_its_numbers(five_weeks: FiveWeeks, site: str, week: int) -> None:
    true = {key: frozenset(ad.numbers) for key, ad in _last_read(site, week).items()}

    assert five_weeks.rounds[site, week].numbers == true


@pytest.mark.parametrize("site", SITES)
def test_what_is_out_of_scope_is_left_out_and_nothing_else(five_weeks: FiveWeeks, site: str) -> None:
    shown = {ad.external_id: ad for week in WEEKS if (site, week) != OUTAGE for ad in ads_of(site, week)}

    left_out = five_weeks.rounds[site, WEEKS[-1]].left_out

    assert left_out.keys() == {key for key, ad in shown.items() if not is_in_scope(ad)}


def test_an_outage_fails_the_round_and_leaves_every_ad_live(five_weeks: FiveWeeks) -> None:
    site, week = OUTAGE
    during = five_weeks.rounds[OUTAGE]

    assert (during.result["state"], during.result["ads"]["gone"]) == ("failed", 0)
    assert "503" in during.result["reason"]
    assert during.numbers == five_weeks.rounds[site, week - 1].numbers


def test_ads_that_went_in_the_week_of_the_outage_are_gone_in_the_week_after(five_weeks: FiveWeeks) -> None:
    site, _ = OUTAGE
    down = {ad.external_id for ad in ads_of(site, OUTAGE[1])}
    went_meanwhile = _truth(*AFTER_THE_OUTAGE).gone - down

    assert went_meanwhile
    assert went_meanwhile <= five_weeks.rounds[AFTER_THE_OUTAGE].gone


def test_a_redesign_fails_the_round_says_what_stopped_yielding_and_leaves_every_ad_live(
    five_weeks: FiveWeeks,
) -> None:
    redesigned, before = five_weeks.redesigned, five_weeks.rounds[REBUILT, REDESIGN[1] - 1]

    assert (redesigned.result["state"], redesigned.result["ads"]["gone"]) == ("failed", 0)
    assert "branches.1.link" in redesigned.result["reason"]
    assert redesigned.numbers == before.numbers


def test_the_repaired_definition_knows_the_ads_of_before_again(five_weeks: FiveWeeks) -> None:
    before, after = five_weeks.redesigned, five_weeks.rounds[REDESIGN]

    assert after.result["state"] == "complete"
    assert after.live - after.new - after.back == before.live - after.gone


def test_after_five_weeks_the_register_is_whole(five_weeks: FiveWeeks) -> None:
    states = Counter(found.result["state"] for found in five_weeks.rounds.values())

    assert five_weeks.faults == []
    assert states == {"complete": len(ROUNDS) - 1, "failed": 1}
