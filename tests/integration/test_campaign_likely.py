"""Advertisers who are likely one, and numbers that several hold or held: what reaches whom."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from campaign_people import MONDAY, TUESDAY, WEDNESDAY, People
from sqlalchemy import func, select

from campaigns.call_list import list_calls
from campaigns.due import list_due
from campaigns.gate import ask_gate, hold_advertiser, why_not
from campaigns.gateways.recording import RecordingGateway
from campaigns.introductions import Sender, introduce, send_introductions
from campaigns.open_calls import LEASE, open_call, release_call
from campaigns.outcomes import Account, record_outcome
from campaigns.refusals import record_refusal
from campaigns.verdicts import Allowed, GateClosedError, Never, NotUntil, Reason, describe
from pipeline.following.merging import merge_advertisers
from profiles import load_profile
from register.ads import Ad
from register.audit import find_audit_fault
from register.contacts import ContactAttempt, Introduction
from register.database import reading, writing
from register.following import AdvertiserLink
from register.suppressions import SuppressedNumber
from register.vault import Vault, new_ring, write_ring
from register.words import AttemptState, Channel, SuppressionKind

HERS, OTHERS, THIRDS, SHARED = "+4520000012", "+4520000056", "+4520000078", "+4520000090"
RACES = 6
LATER = MONDAY + timedelta(days=200)


@pytest.fixture
def profile():
    return load_profile("kompetencecenter")


@pytest.fixture
def people(engine, vault, profile):
    return People(engine, vault, profile)


@pytest.fixture
def gateway():
    return RecordingGateway()


@pytest.fixture
def pair(people):
    """Two advertisers who are likely one; the second has the newer ad."""
    one, other = people.advertise(HERS), people.advertise(OTHERS)
    people.liken(one, other)
    return one, other


def ask(people, advertiser_id, channel=Channel.CALL, now=MONDAY, **more):
    with reading(people.engine) as session:
        return ask_gate(session, people.vault, people.profile, advertiser_id, channel, now, **more)


def open_(people, advertiser_id, worker="anna", now=MONDAY):
    with writing(people.engine) as session:
        return open_call(session, people.vault, people.profile, advertiser_id, worker, now)


def record(people, advertiser_id, outcome, worker="anna", now=MONDAY):
    with writing(people.engine) as session:
        account = Account(outcome, worker)
        return record_outcome(session, people.vault, people.profile, advertiser_id, account, now)


def call(people, advertiser_id, outcome, worker="anna", now=MONDAY):
    open_(people, advertiser_id, worker, now)
    return record(people, advertiser_id, outcome, worker, now)


def see_list(people, now=MONDAY, team="Team Øst", worker="anna"):
    with reading(people.engine) as session:
        lines = list_calls(session, people.vault, people.profile, team, worker, now)
    return [line.advertiser_id for line in lines]


def introduce_(people, gateway, advertiser_id, now=TUESDAY):
    sender = Sender("anna", gateway)
    return introduce(people.engine, people.vault, people.profile, sender, advertiser_id, lambda: now)


def merge(people, merged, standing):
    with writing(people.engine) as session:
        merge_advertisers(session, merged, standing)


def race(*deeds):
    """Run them at the same moment; what each returned, or the verdict that stopped it."""
    start = Barrier(len(deeds), timeout=30)

    def run(deed):
        start.wait()
        try:
            return deed()
        except GateClosedError as closed:
            return closed.verdict

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(run, deeds))


def count_done(ends):
    return sum(not isinstance(end, Never | NotUntil) for end in ends)


@pytest.mark.parametrize("refused_is", ["older", "newer"])
@pytest.mark.parametrize("channel", list(Channel))
def test_a_refusal_reaches_whoever_is_likely_the_same_from_that_second(people, pair, channel, refused_is):
    refused, other = pair if refused_is == "older" else reversed(pair)

    record(people, refused, "refused")

    assert ask(people, other, channel) == Never(Reason.NO_CONTACT, likely_id=refused)
    assert see_list(people, LATER) == []


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(SuppressionKind.NO_CALLS, Reason.NO_CALLS), (SuppressionKind.NO_CONTACT, Reason.NO_CONTACT)],
)
def test_a_no_of_any_kind_reaches_as_what_it_was_said_to(people, pair, kind, reason):
    one, other = pair

    with writing(people.engine) as session:
        record_refusal(session, people.vault, one, kind, worker="anna", now=MONDAY)

    assert ask(people, other) == Never(reason, likely_id=one)


def test_that_a_number_is_somebody_elses_says_nothing_of_who_is_likely_the_same(people, pair):
    one, other = pair
    call(people, one, "wrong-number")

    assert ask(people, other, now=TUESDAY) == Allowed()


@pytest.mark.parametrize("merged_is", ["refused", "likely"])
def test_a_likeness_is_followed_through_merges_of_either_side(people, pair, merged_is):
    one, other = pair
    record(people, one, "refused")
    stranger = people.advertise(THIRDS)

    merge(people, one if merged_is == "refused" else other, stranger)

    for advertiser in (one, other, stranger):
        assert isinstance(ask(people, advertiser, now=LATER), Never)
    assert see_list(people, LATER) == []


def test_two_likely_ones_who_become_one_are_no_kin_of_themselves(people, pair):
    one, other = pair

    merge(people, other, one)

    assert ask(people, one) == Allowed()
    assert open_(people, other).advertiser_id == one


def test_a_likeness_reaches_one_step_and_no_further(people, pair):
    one, other = pair
    third = people.advertise(THIRDS)
    people.liken(other, third)

    record(people, third, "refused")

    assert ask(people, other) == Never(Reason.NO_CONTACT, likely_id=third)
    assert ask(people, one) == Allowed()


@pytest.mark.parametrize("strength", ["no", "certain"])
def test_a_link_that_says_nothing_of_likeness_has_no_effect(people, strength):
    one, other = people.advertise(HERS), people.advertise(OTHERS)
    people.liken(one, other, strength, MONDAY)

    record(people, one, "refused")

    assert ask(people, other) == Allowed()


def test_when_a_likeness_is_forbidden_a_refusal_stays_where_it_was_given(people, pair):
    one, other = pair
    record(people, one, "refused")

    people.liken(one, other, "no", TUESDAY)

    assert ask(people, one, now=TUESDAY) == Never(Reason.NO_CONTACT)
    assert ask(people, other, now=TUESDAY) == Allowed()


def test_a_merge_with_somebody_kept_apart_frees_nobody_whom_a_likeness_holds(people, pair):
    refused, other = pair
    record(people, refused, "refused")
    stranger = people.advertise(THIRDS)
    people.liken(refused, stranger, "no", MONDAY)

    merge(people, other, stranger)

    assert ask(people, stranger, now=LATER) == Never(Reason.NO_CONTACT, likely_id=refused)


def test_each_of_two_likely_ones_stays_an_advertiser_of_her_own(people, pair):
    one, other = pair
    call(people, one, "no-answer")

    with reading(people.engine) as session:
        assert set(session.scalars(select(Ad.advertiser_id))) == {one, other}
        (line,) = list_calls(session, people.vault, people.profile, "øst", "anna", WEDNESDAY)
        assert session.scalars(select(ContactAttempt.advertiser_id)).all() == [one]
    assert (line.advertiser_id, line.before) == (other, ())


def test_a_call_uses_up_the_day_of_whoever_is_likely_the_same(people, pair):
    one, other = pair
    call(people, one, "engaged")

    answer = ask(people, other, now=MONDAY + timedelta(hours=1))

    assert (answer.reason, answer.likely_id) == (Reason.ENOUGH_TODAY, one)
    assert see_list(people, MONDAY + timedelta(hours=1)) == []
    assert ask(people, other, now=TUESDAY) == Allowed()


def test_contacts_of_likely_ones_fill_one_budget(people, pair):
    one, other = pair
    third = people.advertise(THIRDS)
    people.liken(one, third)
    for days, advertiser in ((0, one), (2, other), (4, third)):
        call(people, advertiser, "engaged", now=MONDAY + timedelta(days=days))

    answer = ask(people, one, now=MONDAY + timedelta(days=8))

    assert (answer.reason, answer.likely_id) == (Reason.RESTS, third)
    assert ask(people, third, now=MONDAY + timedelta(days=8)) == Allowed()


def test_a_conversation_with_one_ends_the_calls_to_whoever_is_likely_the_same(people, pair):
    one, other = pair
    call(people, one, "conversation")

    assert ask(people, other, now=LATER) == Never(Reason.ENDED, likely_id=one)


def test_an_open_call_holds_whoever_is_likely_the_same(people, pair):
    one, other = pair
    open_(people, one, "anna")

    assert ask(people, other, worker="bente") == NotUntil(MONDAY + LEASE, Reason.HELD, one)
    assert ask(people, other, worker="anna") == NotUntil(MONDAY + LEASE, Reason.OPEN_WITH_YOU, one)
    assert ask(people, one, worker="anna") == Allowed()


def test_what_is_given_back_is_free_for_both(people, pair):
    one, other = pair
    open_(people, one)

    with writing(people.engine) as session:
        release_call(session, people.vault, one, "anna", MONDAY)

    assert open_(people, other, "bente").number == OTHERS


@pytest.mark.parametrize("of_whom", ["older", "newer"])
def test_a_concern_about_one_takes_whoever_is_likely_the_same_off_every_list(people, pair, of_whom):
    endangered, other = pair if of_whom == "older" else reversed(pair)

    record(people, endangered, "concern")

    assert ask(people, other, now=LATER) == Never(Reason.SAFEGUARDING, likely_id=endangered)
    assert see_list(people, LATER) == []


@pytest.mark.parametrize("sign", ["says 17", "under review"])
def test_an_ad_of_danger_ends_the_contact_with_whoever_is_likely_the_same(people, sign):
    young = people.advertise(HERS, age=17 if sign == "says 17" else None)
    if sign == "under review":
        people.doubt(young, "safeguarding", "under-18")
    other = people.advertise(OTHERS)
    people.liken(young, other)

    assert ask(people, other) == Never(Reason.SAFEGUARDING, likely_id=young)


def test_of_two_likely_ones_only_the_one_with_the_newest_live_ad_is_listed(people, pair):
    one, other = pair
    assert see_list(people) == [other]

    people.advertise(HERS, advertiser_id=one)

    assert see_list(people) == [one]


def test_who_has_the_newest_ad_and_cannot_be_called_gives_the_place_to_the_other(people):
    one, other = people.advertise(HERS), people.advertise(OTHERS, advertises="man")
    people.liken(one, other)

    assert see_list(people) == [one]


def test_two_likely_ones_of_two_teams_are_on_one_list_together(people):
    one, other = people.advertise(HERS), people.advertise(OTHERS, team="Team Vest")
    people.liken(one, other)

    assert see_list(people, team="øst") == []
    assert see_list(people, team="vest") == [other]


def test_of_three_in_a_row_those_stand_on_the_list_whom_the_gate_lets_through_one_after_the_other(
    people, pair
):
    one, other = pair
    third = people.advertise(THIRDS)
    people.liken(other, third)
    assert see_list(people) == [third]

    call(people, third, "engaged")

    assert see_list(people, MONDAY + timedelta(hours=1)) == [one]


def test_who_waits_for_a_likely_one_is_listed_with_those_contacted_before(people, pair):
    one, other = pair
    call(people, one, "no-answer")
    fresh = people.advertise(THIRDS)

    assert see_list(people, WEDNESDAY) == [fresh, other]


def test_a_list_shows_the_one_a_worker_has_open(people, pair):
    one, other = pair
    open_(people, one, "anna")

    assert see_list(people, worker="anna") == [one]
    assert see_list(people, worker="bente") == [other]


def test_why_not_names_who_is_likely_the_same_and_why(people, pair):
    one, other = pair
    record(people, one, "refused")

    with reading(people.engine) as session:
        told = why_not(session, people.vault, people.profile, OTHERS, MONDAY)

    words = describe(told.answers[other][Channel.CALL])
    assert words == f"never: wants no contact (advertiser {one}, likely the same person)"


def test_the_introduction_comes_once_to_two_likely_ones(people, pair, gateway):
    one, other = pair
    call(people, other, "no-answer", now=MONDAY - timedelta(days=14))
    call(people, one, "no-answer")

    introduce_(people, gateway, one)

    assert ask(people, other, Channel.MESSAGE, LATER) == Never(Reason.INTRODUCED, likely_id=one)
    with pytest.raises(GateClosedError):
        introduce_(people, gateway, other, LATER)
    assert len(gateway.handed_over) == 1


def test_of_two_likely_ones_who_are_due_one_is_shown_and_sent_to(people, pair, gateway):
    one, other = pair
    call(people, other, "no-answer", now=MONDAY - timedelta(days=14))
    call(people, one, "no-answer")
    with reading(people.engine) as session:
        due = list_due(session, people.profile, TUESDAY)

    sent = list(
        send_introductions(
            people.engine, people.vault, people.profile, Sender("anna", gateway), lambda: TUESDAY
        )
    )

    assert [found.advertiser_id for found in due] == [found.advertiser_id for found in sent] == [other]


def test_a_call_that_a_likely_one_answered_later_leaves_nothing_unanswered(people, pair):
    one, other = pair
    call(people, one, "no-answer")
    call(people, other, "call-later", now=WEDNESDAY)

    assert ask(people, one, Channel.MESSAGE, LATER) == NotUntil(None, Reason.NOT_CALLED)


def test_an_unanswered_call_to_a_likely_one_is_no_ground_to_write_to_her(people, pair):
    one, other = pair
    call(people, one, "no-answer")

    assert ask(people, other, Channel.MESSAGE, LATER) == NotUntil(None, Reason.NOT_CALLED)


def test_workers_who_race_for_two_likely_ones_open_one(people):
    for number in range(RACES):
        pair = [people.advertise(f"+452000{half}{number:03}") for half in (1, 2)]
        people.liken(*pair)

        ends = race(
            lambda pair=pair: open_(people, pair[0], "anna"),
            lambda pair=pair: open_(people, pair[1], "bente"),
            lambda pair=pair: open_(people, pair[0], "carla"),
        )

        assert count_done(ends) == 1
    with reading(people.engine) as session:
        assert find_audit_fault(session, people.vault) == ""


def test_introductions_that_race_for_two_likely_ones_send_one(people, gateway):
    for number in range(RACES):
        pair = [people.advertise(f"+452000{half}{number:03}") for half in (1, 2)]
        for days, advertiser in enumerate(pair):
            call(people, advertiser, "no-answer", now=MONDAY - timedelta(days=7 * days))
        people.liken(*pair)

        ends = race(*[lambda found=found: introduce_(people, gateway, found) for found in (*pair, *pair)])

        assert count_done(ends) == 1
    assert len(gateway.handed_over) == RACES


def test_a_refusal_races_with_an_introduction_to_a_likely_one_and_nothing_is_claimed_after_it(
    people, gateway
):
    for number in range(RACES):
        one, other = (people.advertise(f"+452000{half}{number:03}") for half in (1, 2))
        call(people, one, "no-answer")
        people.liken(one, other)

        end, no = race(
            lambda one=one: introduce_(people, gateway, one),
            lambda other=other: record(people, other, "refused", "karen", TUESDAY),
        )

        assert end == Never(Reason.NO_CONTACT, likely_id=other) or end.attempt_id < no.attempt_id


def test_two_who_are_found_likely_while_workers_wait_are_not_both_opened(people):
    one, other = people.advertise(HERS), people.advertise(OTHERS)

    with ThreadPoolExecutor(2) as pool:
        with writing(people.engine) as session:
            session.add(
                AdvertiserLink(
                    older_id=one, newer_id=other, strength="likely", weight=1.0, because={}, moved={},
                    linked_at=MONDAY,
                )
            )  # fmt: skip
            session.flush()
            waiting = [
                pool.submit(race, lambda found=found, worker=worker: open_(people, found, worker))
                for found, worker in ((one, "anna"), (other, "bente"))
            ]
            people.wait_for_waiting(2)
        ends = [end for found in waiting for end in found.result(60)]

    assert count_done(ends) == 1


def test_taking_in_ads_of_two_likely_ones_and_calling_them_do_not_lock_each_other_out(people, pair):
    one, other = pair

    def advertise():
        for _ in range(RACES):
            people.advertise_together(other, one)

    def hold(advertiser):
        for _ in range(RACES):
            with writing(people.engine) as session:
                hold_advertiser(session, advertiser)

    ends = race(advertise, advertise, lambda: hold(one), lambda: hold(other))

    assert ends == [None] * 4


INTRODUCING = """
import sys, time
from datetime import datetime
from pathlib import Path
from campaigns.gateways.recording import RecordingGateway
from campaigns.introductions import Sender, introduce
from campaigns.verdicts import GateClosedError
from profiles import load_profile
from register.database import open_database
from register.vault import Vault, read_ring

url, folder, advertiser, now = sys.argv[1:]
folder = Path(folder)

class Ledger(RecordingGateway):
    def send(self, message):
        with (folder / "ledger").open("a") as ledger:
            ledger.write("sent\\n")
        return super().send(message)

parts = (
    open_database(url), Vault(read_ring(folder / "ring.json")), load_profile("kompetencecenter"),
    Sender("anna", Ledger()), int(advertiser), lambda: datetime.fromisoformat(now),
)
(folder / f"ready-{advertiser}").touch()
while len(list(folder.glob("ready-*"))) < 2:
    time.sleep(0.001)
try:
    introduce(*parts)
except GateClosedError:
    sys.exit(3)
"""


def test_processes_that_race_for_two_likely_ones_send_one(engine, tmp_path, profile):
    ring = new_ring()
    write_ring(tmp_path / "ring.json", ring)
    people = People(engine, Vault(ring), profile)
    pair = [people.advertise(HERS), people.advertise(OTHERS)]
    for days, advertiser in enumerate(pair):
        call(people, advertiser, "no-answer", now=MONDAY - timedelta(days=7 * days))
    people.liken(*pair)
    url = engine.url.render_as_string(hide_password=False)

    running = [
        subprocess.Popen(
            [sys.executable, "-c", INTRODUCING, url, tmp_path, str(found), TUESDAY.isoformat()],
            env={"PATH": "/usr/bin:/bin"},
        )
        for found in pair
    ]

    assert sorted(process.wait(120) for process in running) == [0, 3]
    assert (tmp_path / "ledger").read_text() == "sent\n"
    with reading(engine) as session:
        assert session.scalar(select(func.count()).select_from(Introduction)) == 1


def test_contacts_before_two_were_parted_count_for_both_and_later_ones_do_not(people, pair):
    one, other = pair
    call(people, one, "engaged")
    people.liken(one, other, "parted", MONDAY + timedelta(hours=1))
    assert ask(people, other, now=MONDAY + timedelta(hours=2)).reason is Reason.ENOUGH_TODAY

    call(people, one, "engaged", now=TUESDAY)

    assert ask(people, other, now=TUESDAY + timedelta(hours=1)) == Allowed()


def test_an_outcome_from_before_two_were_parted_ends_the_calls_to_both(people, pair):
    one, other = pair
    call(people, one, "conversation")

    people.liken(one, other, "parted", TUESDAY)

    assert ask(people, other, now=LATER) == Never(Reason.ENDED, likely_id=one)


def test_the_introduction_from_before_two_were_parted_counts_for_both(people, pair, gateway):
    one, other = pair
    call(people, one, "no-answer")
    introduce_(people, gateway, one)

    people.liken(one, other, "parted", WEDNESDAY)

    assert ask(people, other, Channel.MESSAGE, LATER) == Never(Reason.INTRODUCED, likely_id=one)


def test_the_introduction_after_two_were_parted_counts_for_one(people, pair, gateway):
    one, other = pair
    people.liken(one, other, "parted", MONDAY - timedelta(days=1))
    call(people, one, "no-answer")
    introduce_(people, gateway, one)
    call(people, other, "no-answer", now=WEDNESDAY)

    assert introduce_(people, gateway, other, WEDNESDAY + timedelta(days=1)).state is AttemptState.ACCEPTED


def test_a_refusal_after_two_were_parted_is_hers_who_gave_it(people, pair):
    one, other = pair
    people.liken(one, other, "parted", MONDAY - timedelta(days=1))

    record(people, one, "refused")

    assert ask(people, other) == Allowed()


def test_two_who_were_parted_are_both_on_the_list(people, pair):
    one, other = pair

    people.liken(one, other, "parted", MONDAY)

    assert see_list(people, TUESDAY) == [one, other]


@pytest.fixture
def switchboard(people):
    """Two women of one phone, told apart."""
    return people.advertise(SHARED), people.advertise(SHARED)


def test_both_women_of_a_switchboard_can_be_called_by_its_number(people, switchboard):
    assert see_list(people) == list(switchboard)
    for days, advertiser in enumerate(switchboard):
        assert open_(people, advertiser, now=MONDAY + timedelta(days=days)).number == SHARED


def test_a_call_to_one_at_a_switchboard_uses_up_the_day_of_its_phone(people, switchboard):
    one, other = switchboard
    call(people, one, "engaged")

    assert ask(people, other, now=MONDAY + timedelta(hours=1)).reason is Reason.ENOUGH_TODAY


def test_a_refusal_at_a_switchboard_is_heard_for_all_of_its_phone(people, switchboard):
    one, other = switchboard
    record(people, one, "refused")

    assert ask(people, other) == Never(Reason.NO_CONTACT)


def test_a_refusal_covers_a_number_that_somebody_else_showed_since(people):
    one = people.advertise(HERS, SHARED)
    people.advertise(SHARED)

    record(people, one, "refused")

    with reading(people.engine) as session:
        assert session.scalar(select(func.count()).select_from(SuppressedNumber)) == 2


def test_whoever_has_one_at_a_switchboard_open_cannot_open_another_at_its_phone(people, switchboard):
    one, other = switchboard
    open_(people, one, "anna")

    assert ask(people, other, worker="anna") == NotUntil(MONDAY + LEASE, Reason.OPEN_WITH_YOU)
    assert ask(people, other, worker="bente") == NotUntil(MONDAY + LEASE, Reason.HELD)


def test_workers_who_race_for_two_at_a_switchboard_ring_its_phone_once(people):
    for number in range(RACES):
        one, other = (people.advertise(f"+4520003{number:03}") for _ in range(2))

        ends = race(
            lambda one=one: open_(people, one, "anna"), lambda other=other: open_(people, other, "bente")
        )

        assert count_done(ends) == 1
