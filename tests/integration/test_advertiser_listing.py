"""What `outreach advertisers` shows: who stands behind live ads, and likely links in the order of their use."""

from __future__ import annotations

import json

import pytest
import time_machine
from campaign_people import MONDAY, People
from test_advertisers_by_hand import HER_SECOND, HERS, OTHERS, THIRDS, advertise, do, refuse, suspect, talk

from outreach.advertisers import list_advertisers, list_open_links
from outreach.cli import cli
from outreach.likely import list_likely
from outreach.settings import Home
from pipeline.following.by_hand.acts import keep_apart, merge_by_hand
from profiles import load_profile
from register.database import reading


@pytest.fixture
def people(engine, vault):
    return People(engine, vault, load_profile("kompetencecenter"))


def see(people, team_id=None):
    with reading(people.engine) as session:
        return {found.id: found for found in list_advertisers(session, people.vault, team_id)}


def review(people):
    with reading(people.engine) as session:
        return list(list_likely(session, people.vault, people.profile))


def pairs(people):
    return [(pair.older.id, pair.newer.id) for pair in review(people)]


def test_an_advertiser_is_shown_with_what_stands_behind_it(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS, kind="private", team="Team Vest")
    gone = advertise(people, THIRDS, state="gone")
    merged = advertise(people, HER_SECOND, state="gone")
    do(people, merge_by_hand, one, merged)
    suspect(people, one, other)

    shown = see(people)

    assert shown.keys() == {one, other}
    assert gone not in shown
    found = shown[one]
    assert (found.ads, found.live, found.kinds, found.teams) == (2, 1, ("escort",), ("Team Øst",))
    assert found.numbers == ("+45 •• •• •• 34", "+45 •• •• •• 12")
    assert (found.merged, found.likely, found.sources) == ((merged,), (other,), ("town-paper",))


def test_likely_links_come_with_those_first_where_a_call_waits_for_somebody_who_refused(people):
    plain, like_plain, called, like_called, refusing, like_refusing = (
        advertise(people, f"+452000001{digit}") for digit in range(6)
    )
    suspect(people, plain, like_plain)
    suspect(people, called, like_called)
    suspect(people, refusing, like_refusing)
    refuse(people, refusing)
    talk(people, called, now=MONDAY)

    found = review(people)

    assert [(pair.older.id, pair.newer.id) for pair in found] == [
        (refusing, like_refusing), (called, like_called), (plain, like_plain),
    ]  # fmt: skip
    assert [(pair.before, pair.waits) for pair in found] == [
        (("refused", ""), like_refusing), (("contacted", ""), like_called), (("", ""), None),
    ]  # fmt: skip


def test_among_links_of_one_use_the_weightier_comes_first(people):
    kin, light, heavy = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    suspect(people, kin, light, weight=3.6)
    suspect(people, kin, heavy, weight=6.1)

    assert pairs(people) == [(kin, heavy), (kin, light)]


def test_nobody_waits_who_would_not_be_called_anyway(people):
    refusing, clinic = advertise(people, HERS), advertise(people, OTHERS, kind="clinic")
    suspect(people, refusing, clinic)
    refuse(people, refusing)

    (pair,) = review(people)

    assert (pair.waits, pair.before) == (None, ("refused", ""))


def test_a_likely_link_is_shown_between_those_who_stand_today_and_once(people):
    one, merged, other = (advertise(people, number) for number in (HERS, HER_SECOND, OTHERS))
    suspect(people, one, other, weight=3.6)
    suspect(people, merged, other, weight=5.0)
    do(people, merge_by_hand, one, merged)

    (pair,) = review(people)

    assert (pair.older.id, pair.newer.id, pair.link.weight) == (one, other, 5.0)
    assert see(people)[other].likely == (one,)


def test_what_a_person_decided_is_no_longer_asked(people):
    one, other, third = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    suspect(people, one, other)
    suspect(people, one, third)

    do(people, keep_apart, one, other)
    do(people, merge_by_hand, one, third)

    assert pairs(people) == []
    with reading(people.engine) as session:
        assert list_open_links(session) == []


def test_the_review_list_says_for_a_person_and_for_programs_what_there_is_to_decide(
    home_folder, monkeypatch, capsys
):
    monkeypatch.setenv("OUTREACH_HOME", str(home_folder))
    home = Home(home_folder, "anna")
    home.init("kompetencecenter")
    register = home.open()
    people = People(register.engine, register.vault, register.profile)
    one, other = advertise(people, HERS), advertise(people, OTHERS, team="Team Midt")
    suspect(people, one, other)
    refuse(people, one)
    register.engine.dispose()

    said = say(capsys, "advertisers", "--likely")
    document = json.loads(say(capsys, "advertisers", "--likely", "--json"))
    elsewhere = json.loads(say(capsys, "advertisers", "--likely", "--json", "--team", "Vest"))

    first, older, newer = said.splitlines()
    assert first == f"{one} and {other}, since 2026-11-23: same age (weight 4.0)"
    assert older.split()[0] == str(one)
    assert older.endswith("1 of 1 ads live on town-paper  +45 •• •• •• 12  refused")
    assert newer.endswith("+45 •• •• •• 56  waits for this decision")
    (pair,) = document["likely"]
    assert (pair["older"]["id"], pair["newer"]["id"], pair["waits"]) == (one, other, other)
    assert (pair["reasons"], pair["weight"], pair["older"]["before"]) == (["same age"], 4.0, "refused")
    assert elsewhere == {"likely": []}


def say(capsys, *words):
    with time_machine.travel(MONDAY, tick=False):
        cli(["--as", "anna", *words])
    return capsys.readouterr().out
