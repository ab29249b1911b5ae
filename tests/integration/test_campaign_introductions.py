"""The introduction: once, whatever happens to workers, processes, numbers and the gateway."""

from __future__ import annotations

import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from campaign_people import MONDAY, TUESDAY, WEDNESDAY, People
from sqlalchemy import func, select, update

from campaigns.call_list import find_team_id
from campaigns.due import list_due, preview_introductions
from campaigns.gate import ask_gate
from campaigns.gateways import GatewayAnswer
from campaigns.gateways.console import ConsoleGateway
from campaigns.gateways.recording import RecordingGateway
from campaigns.introductions import (
    Sender,
    claim_introduction,
    give_up_waiting,
    introduce,
    send_introductions,
    settle_introduction,
)
from campaigns.open_calls import open_call
from campaigns.outcomes import Account, record_outcome
from campaigns.verdicts import Allowed, GateClosedError, Never, NotUntil, Reason
from pipeline.following.merging import merge_advertisers
from profiles import load_profile
from register.contacts import ContactAttempt, Introduction
from register.database import reading, writing
from register.vault import Vault, new_ring, write_ring
from register.words import AttemptState, Channel

HERS, HER_SECOND, OTHERS = "+4520000012", "+4520000034", "+4520000056"
RACES = 8
REJECTED = GatewayAnswer(AttemptState.REJECTED, code="21614")


@pytest.fixture
def profile():
    return load_profile("kompetencecenter")


@pytest.fixture
def people(engine, vault, profile):
    return People(engine, vault, profile)


@pytest.fixture
def gateway():
    return RecordingGateway()


def miss_call(people, advertiser_id, outcome="no-answer", now=MONDAY, **more):
    with writing(people.engine) as session:
        open_call(session, people.vault, people.profile, advertiser_id, "anna", now, **more)
        account = Account(outcome, "anna")
        record_outcome(session, people.vault, people.profile, advertiser_id, account, now)
    return advertiser_id


def send(people, gateway, now=TUESDAY, **more):
    sender = Sender("anna", gateway)
    return list(send_introductions(people.engine, people.vault, people.profile, sender, lambda: now, **more))


def introduce_(people, gateway, advertiser_id, now=TUESDAY, languages="all"):
    sender = Sender("anna", gateway, languages)
    return introduce(people.engine, people.vault, people.profile, sender, advertiser_id, lambda: now)


def claim(people, gateway, advertiser_id, now=TUESDAY):
    return claim_introduction(
        people.engine, people.vault, people.profile, Sender("anna", gateway), advertiser_id, now
    )


def due(people, now=TUESDAY, team_id=None):
    with reading(people.engine) as session:
        return list_due(session, people.profile, now, team_id)


def ask(people, advertiser_id, now):
    with reading(people.engine) as session:
        return ask_gate(session, people.vault, people.profile, advertiser_id, Channel.MESSAGE, now)


def states(people):
    with reading(people.engine) as session:
        query = select(ContactAttempt.state).where(ContactAttempt.channel == Channel.MESSAGE)
        return list(session.scalars(query.order_by(ContactAttempt.id)))


def count_introductions(people):
    with reading(people.engine) as session:
        return session.scalar(select(func.count()).select_from(Introduction))


def test_who_did_not_answer_gets_the_introduction_in_three_languages_on_the_number_that_was_called(
    people, gateway
):
    advertiser = people.advertise(HERS, HER_SECOND)
    miss_call(people, advertiser, number_index=2)

    (done,) = send(people, gateway)

    (message,) = gateway.handed_over
    assert (done.advertiser_id, done.state, done.languages) == (advertiser, "accepted", ("da", "de", "en"))
    assert message.number == HER_SECOND
    assert done.number == "+45 •• •• •• 34"
    assert all(
        word in message.text for word in ("tavshedspligt", "Schweigepflicht", "confidential", "Team Øst")
    )
    assert HER_SECOND[3:] not in repr(message)
    assert "Kompetencecenteret" not in repr(message)


def test_the_introduction_may_be_in_the_language_of_the_ad_alone(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS, language="de"))

    done = introduce_(people, gateway, advertiser, languages="ad")

    assert done.languages == ("de",)


def test_a_call_of_the_same_day_uses_up_the_day(people, gateway):
    miss_call(people, people.advertise(HERS))

    assert send(people, gateway, now=MONDAY) == []
    (found,) = due(people, MONDAY)
    assert found.answer.reason is Reason.ENOUGH_TODAY


def test_the_console_gateway_shows_a_masked_number_and_sends_nothing(people):
    advertiser = miss_call(people, people.advertise(HERS))
    stream = io.StringIO()

    done = introduce_(people, ConsoleGateway(stream), advertiser)

    assert done.state is AttemptState.PREPARED
    assert "prepared for +45 •• •• •• 12, not sent (GSM-7," in stream.getvalue()
    assert "20000012" not in stream.getvalue().replace(" ", "")


def test_a_silent_console_gateway_prepares_as_well(people):
    advertiser = miss_call(people, people.advertise(HERS))

    assert introduce_(people, ConsoleGateway(), advertiser).state is AttemptState.PREPARED


def test_what_was_prepared_is_kept_sealed(people):
    advertiser = miss_call(people, people.advertise(HERS))
    introduce_(people, ConsoleGateway(), advertiser)

    with reading(people.engine) as session:
        kept = session.scalars(select(Introduction)).one()
    text = people.vault.open("introductions.text", kept.id, kept.text_sealed)
    assert text.startswith("Hej. Her er Kompetencecenteret, Team Øst.")
    assert b"Kompetence" not in kept.text_sealed
    assert (kept.gateway, kept.languages) == ("console", "da,de,en")


@pytest.mark.parametrize("days", [1, 7, 30, 400])
def test_nothing_brings_a_second_introduction(people, gateway, days):
    advertiser = miss_call(people, people.advertise(HERS))
    send(people, gateway)
    later = TUESDAY + timedelta(days=days)

    assert send(people, gateway, now=later) == []
    with pytest.raises(GateClosedError):
        introduce_(people, gateway, advertiser, now=later)
    assert len(gateway.handed_over) == 1


def test_a_new_number_brings_no_second_introduction(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS))
    send(people, gateway)
    people.advertise(OTHERS, advertiser_id=advertiser)

    assert ask(people, advertiser, WEDNESDAY) == Never(Reason.INTRODUCED)


def test_a_number_that_passes_to_another_advertiser_takes_its_introduction_along(people, gateway):
    first = miss_call(people, people.advertise(HERS))
    send(people, gateway)
    second = people.advertise(HERS)

    assert ask(people, second, WEDNESDAY) == Never(Reason.INTRODUCED)
    assert ask(people, first, WEDNESDAY) == Never(Reason.INTRODUCED)


@pytest.mark.parametrize("introduced_is", ["merged", "standing"])
def test_a_merge_brings_no_second_introduction(people, gateway, introduced_is):
    introduced, other = (miss_call(people, people.advertise(number)) for number in (HERS, OTHERS))
    introduce_(people, gateway, introduced)
    merged, standing = (introduced, other) if introduced_is == "merged" else (other, introduced)

    with writing(people.engine) as session:
        merge_advertisers(session, merged, standing)

    assert send(people, gateway, now=WEDNESDAY) == []
    assert ask(people, other, WEDNESDAY) == Never(Reason.INTRODUCED)


def test_workers_who_race_introduce_her_once(people, gateway):
    for race in range(RACES):
        advertiser = people.advertise(f"+45200050{race:02}", f"+45200060{race:02}")
        miss_call(people, advertiser)
        start = Barrier(3, timeout=30)

        def run(_, advertiser=advertiser, start=start):
            start.wait()
            try:
                return introduce_(people, gateway, advertiser)
            except GateClosedError as closed:
                return closed.verdict

        with ThreadPoolExecutor(3) as pool:
            ends = list(pool.map(run, range(3)))

        assert sum(not isinstance(end, Never | NotUntil) for end in ends) == 1
    assert len(gateway.handed_over) == count_introductions(people) == RACES


def test_whole_runs_that_race_introduce_everybody_once(people, gateway):
    for number in range(6):
        miss_call(people, people.advertise(f"+452000700{number}"))
    start = Barrier(3, timeout=30)

    def run(_):
        start.wait()
        return send(people, gateway)

    with ThreadPoolExecutor(3) as pool:
        done = [introduced for ends in pool.map(run, range(3)) for introduced in ends]

    assert sorted(found.advertiser_id for found in done) == sorted({found.advertiser_id for found in done})
    assert len(gateway.handed_over) == len(done) == 6


def test_a_no_between_list_and_claim_is_heard(people, gateway):
    first, second = (miss_call(people, people.advertise(number)) for number in (HERS, OTHERS))
    running = send_introductions(
        people.engine, people.vault, people.profile, Sender("anna", gateway), lambda: TUESDAY
    )
    next(running)

    with writing(people.engine) as session:
        account = Account("refused", "karen")
        record_outcome(session, people.vault, people.profile, second, account, TUESDAY)

    assert list(running) == []
    assert [done.number for done in gateway.handed_over] == [HERS]
    assert ask(people, first, WEDNESDAY) == Never(Reason.INTRODUCED)


def test_refusals_race_with_introductions_and_nothing_is_claimed_after_a_no(people, gateway):
    for race in range(RACES):
        advertiser = miss_call(people, people.advertise(f"+45200080{race:02}"))
        start = Barrier(2, timeout=30)

        def refuse(advertiser=advertiser, start=start):
            start.wait()
            with writing(people.engine) as session:
                account = Account("refused", "karen")
                return record_outcome(session, people.vault, people.profile, advertiser, account, TUESDAY)

        def run(advertiser=advertiser, start=start):
            start.wait()
            try:
                return introduce_(people, gateway, advertiser)
            except GateClosedError as closed:
                return closed.verdict

        with ThreadPoolExecutor(2) as pool:
            refusal, introduced = pool.submit(refuse), pool.submit(run)
            no, end = refusal.result(30), introduced.result(30)

        assert end == Never(Reason.NO_CONTACT) or end.attempt_id < no.attempt_id


@pytest.mark.parametrize("failure", [TimeoutError(), ConnectionResetError(), ValueError("unreadable answer")])
def test_a_gateway_that_fails_leaves_an_unknown_that_is_never_sent_again(people, failure):
    gateway = RecordingGateway(failure)
    miss_call(people, people.advertise(HERS))

    (done,) = send(people, gateway)

    assert done.state is AttemptState.UNKNOWN
    assert send(people, gateway, now=TUESDAY + timedelta(days=30)) == []
    assert len(gateway.handed_over) == 1
    assert states(people) == [AttemptState.UNKNOWN]


def test_a_worker_who_stops_the_program_while_it_sends_leaves_no_second_chance(people):
    gateway = RecordingGateway(KeyboardInterrupt())
    advertiser = miss_call(people, people.advertise(HERS))

    with pytest.raises(KeyboardInterrupt):
        send(people, gateway)

    assert states(people) == [AttemptState.SENDING]
    assert send(people, gateway, now=WEDNESDAY) == []
    assert states(people) == [AttemptState.UNKNOWN]
    assert ask(people, advertiser, WEDNESDAY) == Never(Reason.INTRODUCED)


def test_a_claim_that_another_process_is_just_sending_is_left_alone(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS))
    claim(people, gateway, advertiser)

    assert give_up_waiting(people.engine, people.vault, TUESDAY + timedelta(minutes=9)) == 0
    assert states(people) == [AttemptState.SENDING]


def test_a_claim_is_committed_before_the_gateway_is_called(people):
    advertiser = miss_call(people, people.advertise(HERS))
    seen = []

    class Looking(RecordingGateway):
        def send(self, message):
            seen.append((states(people), count_introductions(people)))
            return super().send(message)

    introduce_(people, Looking(), advertiser)

    assert seen == [([AttemptState.SENDING], 1)]


def test_what_was_certainly_rejected_may_be_tried_again_on_another_day(people):
    gateway = RecordingGateway(REJECTED)
    advertiser = miss_call(people, people.advertise(HERS))

    first = introduce_(people, gateway, advertiser)
    second = introduce_(people, gateway, advertiser, now=WEDNESDAY)

    assert (first.state, first.code, second.state) == (AttemptState.REJECTED, "21614", AttemptState.ACCEPTED)
    assert states(people) == [AttemptState.REJECTED, AttemptState.ACCEPTED]
    assert count_introductions(people) == 1


def test_an_answer_that_comes_after_the_claim_was_settled_changes_nothing(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS))
    mine = claim(people, gateway, advertiser)
    settle_introduction(people.engine, people.vault, mine, None, "anna", TUESDAY)

    settle_introduction(people.engine, people.vault, mine, REJECTED, "anna", TUESDAY)

    assert states(people) == [AttemptState.UNKNOWN]
    assert count_introductions(people) == 1


def test_quiet_hours_let_nothing_leave(people, gateway):
    miss_call(people, people.advertise(HERS))
    night = TUESDAY + timedelta(hours=9)

    assert send(people, gateway, now=night) == []
    (found,) = due(people, night)
    assert found.answer == NotUntil(WEDNESDAY - timedelta(hours=2), Reason.OUTSIDE_HOURS)


def test_hours_that_end_during_a_run_end_it(people, gateway):
    for number in (HERS, OTHERS):
        miss_call(people, people.advertise(number))
    clock = iter([TUESDAY, TUESDAY, TUESDAY, TUESDAY, TUESDAY + timedelta(hours=8)])
    sender = Sender("anna", gateway)

    done = list(send_introductions(people.engine, people.vault, people.profile, sender, lambda: next(clock)))

    assert len(done) == len(gateway.handed_over) == 1


def test_the_provider_may_try_until_the_hours_end_and_no_longer(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS))

    introduce_(people, gateway, advertiser)

    assert gateway.handed_over[0].valid_for == timedelta(hours=6)  # 13:00 to 19:00


def test_a_team_introduces_those_it_called(people, gateway):
    miss_call(people, people.advertise(HERS, team="Team Øst"))
    vest = miss_call(people, people.advertise(OTHERS, team="Team Vest"))
    with reading(people.engine) as session:
        team_id = find_team_id(session, people.profile, "vest")

    done = send(people, gateway, team_id=team_id)

    assert [found.advertiser_id for found in done] == [vest]
    assert "Team Vest" in gateway.handed_over[0].text


def test_a_call_of_no_team_is_followed_by_the_team_of_the_ad(people, gateway):
    advertiser = miss_call(people, people.advertise(HERS, team="Team Midt"))
    with writing(people.engine) as session:
        session.execute(update(ContactAttempt).values(team_id=None))

    introduce_(people, gateway, advertiser)

    assert "Team Midt" in gateway.handed_over[0].text


def test_a_preview_shows_what_would_leave_and_writes_nothing(people):
    miss_call(people, people.advertise(HERS, language="en"))
    waiting = due(people)

    with reading(people.engine) as session:
        (shown,) = preview_introductions(session, people.vault, people.profile, waiting, "ad")

    assert shown.number == "+45 •• •• •• 12"
    assert shown.introduction.languages == ("en",)
    assert states(people) == []
    assert [found.answer for found in waiting] == [Allowed()]


def test_who_spoke_with_us_or_refused_is_not_due(people):
    miss_call(people, people.advertise(HERS), "conversation")
    miss_call(people, people.advertise(OTHERS), "refused")

    assert due(people) == []


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from campaigns.gateways.recording import RecordingGateway
from campaigns.introductions import Sender, introduce
import campaigns.introductions as steps
from profiles import load_profile
from register.database import open_database
from register.vault import Vault, read_ring

url, ring, advertiser, now, where = sys.argv[1:]

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

class Deadly(RecordingGateway):
    def send(self, message):
        Path(os.environ["LEDGER"]).open("a").write("sent\\n")
        die()

if where == "before the commit":
    steps._make_reference = die
elif where == "after the commit":
    RecordingGateway.send = die
elif where == "while sending":
    RecordingGateway.send = Deadly.send
elif where == "before the answer is kept":
    steps.settle_introduction = die

class Ledger(RecordingGateway):
    def send(self, message):
        if where == "before the answer is kept":
            Path(os.environ["LEDGER"]).open("a").write("sent\\n")
        return super().send(message)

introduce(
    open_database(url), Vault(read_ring(Path(ring))), load_profile("kompetencecenter"),
    Sender("anna", Ledger()), int(advertiser), lambda: datetime.fromisoformat(now),
)
"""


@pytest.mark.parametrize(
    ("where", "sent", "again"),
    [
        ("before the commit", 0, 1),
        ("after the commit", 0, 0),
        ("while sending", 1, 0),
        ("before the answer is kept", 1, 0),
    ],
)
def test_a_process_killed_while_it_introduces_never_leads_to_two(
    engine, tmp_path, profile, gateway, where, sent, again
):
    ring, ledger = new_ring(), tmp_path / "ledger"
    write_ring(tmp_path / "ring.json", ring)
    people = People(engine, Vault(ring), profile)
    advertiser = miss_call(people, people.advertise(HERS))
    url = engine.url.render_as_string(hide_password=False)

    killed = subprocess.run(
        [
            sys.executable,
            "-c",
            KILLED,
            url,
            tmp_path / "ring.json",
            str(advertiser),
            TUESDAY.isoformat(),
            where,
        ],
        env={"LEDGER": str(ledger), "PATH": "/usr/bin:/bin"},
        check=False,
        timeout=120,
    )

    assert killed.returncode == -9
    assert (ledger.read_text().count("sent") if ledger.exists() else 0) == sent
    assert len(send(people, gateway, now=WEDNESDAY)) == again
    assert sent + len(gateway.handed_over) <= 1
    assert states(people) == ([AttemptState.ACCEPTED] if again else [AttemptState.UNKNOWN])


def test_the_database_itself_holds_nobody_twice(people, gateway):
    """The gate aside: a second claim breaks on the unique advertiser and number, and reads as a no."""
    advertiser = miss_call(people, people.advertise(HERS))
    introduce_(people, gateway, advertiser)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("campaigns.introductions.judge", lambda *_: Allowed())
        with pytest.raises(GateClosedError) as closed:
            introduce_(people, gateway, advertiser, now=WEDNESDAY)

    assert closed.value.verdict == Never(Reason.INTRODUCED)
    assert len(gateway.handed_over) == 1
