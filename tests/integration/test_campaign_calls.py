"""The call list, opened calls, outcomes and refusals on real databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from campaign_people import MONDAY, TUESDAY, WEDNESDAY, People
from sqlalchemy import delete, func, select, update

from campaigns.call_list import list_calls
from campaigns.gate import ask_gate, hold_advertiser, why_not
from campaigns.open_calls import LEASE, open_call, release_call
from campaigns.outcomes import Account, NotHolderError, correct_outcome, record_outcome
from campaigns.refusals import lift_suppression, record_refusal
from campaigns.verdicts import Allowed, GateClosedError, Never, NotUntil, Reason
from pipeline.following.commonness import Commonness
from pipeline.following.linker import Linker, NewAd, RoundLinking
from pipeline.following.merging import merge_advertisers
from pipeline.following.traits import Speller, Traits
from profiles import load_profile
from register.advertisers import Advertiser
from register.audit import AuditEntry, find_audit_fault
from register.contacts import ContactAttempt
from register.database import reading, writing
from register.following import Holding
from register.numbers import PhoneNumber, SightingNumber
from register.reviews import ReviewItem
from register.rounds import Round
from register.suppressions import SuppressedNumber, Suppression
from register.words import AttemptState, Channel, SuppressionKind

HERS, HER_SECOND, OTHERS = "+4520000012", "+4520000034", "+4520000056"
RACES = 12
PROFILE_MARK = 7  # of one profile on the site


@pytest.fixture
def profile():
    return load_profile("kompetencecenter")


@pytest.fixture
def people(engine, vault, profile):
    return People(engine, vault, profile)


def see_list(people, team="Team Øst", worker="anna", now=MONDAY, **more):
    with reading(people.engine) as session:
        return list_calls(session, people.vault, people.profile, team, worker, now, **more)


def ask(people, advertiser_id, channel=Channel.CALL, now=MONDAY, **more):
    with reading(people.engine) as session:
        return ask_gate(session, people.vault, people.profile, advertiser_id, channel, now, **more)


def open_(people, advertiser_id, worker="anna", now=MONDAY, **more):
    with writing(people.engine) as session:
        return open_call(session, people.vault, people.profile, advertiser_id, worker, now, **more)


def record(people, advertiser_id, outcome, worker="anna", now=MONDAY, **more):
    account = Account(outcome, worker, **more)
    with writing(people.engine) as session:
        return record_outcome(session, people.vault, people.profile, advertiser_id, account, now)


def call(people, advertiser_id, outcome, worker="anna", now=MONDAY):
    open_(people, advertiser_id, worker, now)
    return record(people, advertiser_id, outcome, worker, now)


def merge(people, merged, standing):
    with writing(people.engine) as session:
        merge_advertisers(session, merged, standing)


def test_the_call_list_tells_what_a_worker_needs_and_masks_the_number(people):
    advertiser = people.advertise(HERS, language="de")

    (line,) = see_list(people)

    assert line.advertiser_id == advertiser
    assert line.numbers == ("+45 •• •• •• 12",)
    assert (line.kind, line.language, line.sources) == ("escort", "de", ("town-paper",))
    assert line.since.isoformat() == "2026-11-16"
    assert line.before == ()
    assert line.answer == Allowed()


def test_a_team_sees_its_own_area_only(people):
    people.advertise(HERS, team="Team Vest")

    assert see_list(people, "Team Øst") == []
    assert len(see_list(people, "vest")) == 1


def test_an_unknown_team_is_named_with_those_there_are(people):
    with pytest.raises(LookupError, match=r"'Team Nord'.*Team Øst, Team Midt, Team Vest"):
        see_list(people, "Team Nord")


def test_the_never_contacted_come_first_and_follow_ups_after_them(people):
    called_late, called_early = people.advertise(HERS), people.advertise(HER_SECOND)
    call(people, called_early, "no-answer", now=MONDAY)
    call(people, called_late, "no-answer", now=MONDAY + timedelta(minutes=5))
    fresh = people.advertise(OTHERS)

    lines = see_list(people, now=WEDNESDAY)

    assert [line.advertiser_id for line in lines] == [fresh, called_early, called_late]
    assert [before.outcome for before in lines[1].before] == ["no-answer"]


def test_the_list_ends_at_its_limit_and_reads_on_past_those_who_may_not_be_called(people):
    for number in range(5):
        people.advertise(f"+452000010{number}", age=17)
    wanted = [people.advertise(f"+452000020{number}") for number in range(3)]

    assert [line.advertiser_id for line in see_list(people, limit=2)] == wanted[:2]


def test_before_the_hours_the_list_shows_whom_the_day_brings(people):
    people.advertise(HERS)

    (line,) = see_list(people, now=MONDAY - timedelta(hours=8))

    assert line.answer == NotUntil(MONDAY - timedelta(hours=3), Reason.OUTSIDE_HOURS)


def test_an_open_call_is_seen_on_the_list_of_others(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser, "anna")

    (line,) = see_list(people, worker="bente")

    assert line.answer == NotUntil(MONDAY + LEASE, Reason.HELD)


def test_a_number_known_from_an_earlier_life_is_listed_after_the_new_ones(people):
    first = people.advertise(HERS)
    call(people, first, "no-answer")
    again = people.advertise(HERS)
    people.gone(first)
    fresh = people.advertise(OTHERS)

    assert [line.advertiser_id for line in see_list(people, now=WEDNESDAY)] == [fresh, again]


def test_the_list_holds_exactly_those_whom_the_gate_lets_through_whatever_came_of_the_last_call(people):
    called = {
        outcome.name: people.advertise(f"+4520009{number:03}", f"+4520008{number:03}")
        for number, outcome in enumerate(people.profile.outcomes)
    }
    for outcome, advertiser in called.items():
        call(people, advertiser, outcome)

    for days in (0, 1, 2, 3, 4, 13, 14, 15):
        now = MONDAY + timedelta(days=days)
        answers = {advertiser: ask(people, advertiser, now=now) for advertiser in called.values()}
        let_through = {
            advertiser
            for advertiser, answer in answers.items()
            if isinstance(answer, Allowed) or answer.reason is Reason.OUTSIDE_HOURS
        }
        assert {line.advertiser_id for line in see_list(people, now=now)} == let_through


def test_opening_a_call_shows_the_number_and_leaves_a_trace(people):
    advertiser = people.advertise(HERS)

    opened = open_(people, advertiser)

    with reading(people.engine) as session:
        acts = session.execute(select(AuditEntry.actor, AuditEntry.act, AuditEntry.subject)).all()
        assert find_audit_fault(session, people.vault) == ""
    assert opened.number == HERS
    assert HERS[-8:] not in repr(opened)
    assert ("anna", "number shown", f"advertiser {advertiser}") in acts


def test_the_worker_chooses_among_her_numbers(people):
    advertiser = people.advertise(HERS, HER_SECOND)

    assert open_(people, advertiser, number_index=2).number == HER_SECOND
    with pytest.raises(LookupError, match="number 3 was asked for; it has 2"):
        open_(people, advertiser, number_index=3)


def test_opening_anew_what_one_holds_shows_the_number_again(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser)

    again = open_(people, advertiser, now=MONDAY + timedelta(minutes=1))

    with reading(people.engine) as session:
        states = session.scalars(select(ContactAttempt.state).order_by(ContactAttempt.id)).all()
    assert again.number == HERS
    assert states == [AttemptState.RELEASED, AttemptState.OPENED]


def test_a_second_worker_is_told_until_when_somebody_holds_her(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser, "anna")

    with pytest.raises(GateClosedError) as closed:
        open_(people, advertiser, "bente", MONDAY + timedelta(minutes=1))

    assert closed.value.verdict == NotUntil(MONDAY + LEASE, Reason.HELD)


def test_many_workers_race_and_one_holds_her(people):
    for race in range(RACES):
        advertiser = people.advertise(f"+45200030{race:02}")
        won = race_to_open(people, advertiser, ["anna", "bente", "carla"])

        assert len(won) == 1
    with reading(people.engine) as session:
        opened = session.scalar(select(func.count()).where(ContactAttempt.state == AttemptState.OPENED))
        assert find_audit_fault(session, people.vault) == ""
    assert opened == RACES


def race_to_open(people, advertiser, workers):
    start = Barrier(len(workers), timeout=30)

    def run(worker):
        start.wait()
        try:
            open_(people, advertiser, worker)
        except GateClosedError:
            return None
        return worker

    with ThreadPoolExecutor(len(workers)) as pool:
        return [worker for worker in pool.map(run, workers) if worker]


def test_an_advertiser_nobody_knows_cannot_be_opened(people):
    with pytest.raises(GateClosedError, match="advertiser 99: never: no such advertiser"):
        open_(people, 99)


def test_a_lease_that_ended_passes_to_the_next_worker_another_day_and_the_first_cannot_record(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser, "anna")
    with pytest.raises(GateClosedError, match="contacted today"):
        open_(people, advertiser, "bente", MONDAY + LEASE)
    later = TUESDAY

    open_(people, advertiser, "bente", later)

    with pytest.raises(NotHolderError, match="anna has not opened it"):
        record(people, advertiser, "no-answer", "anna", later)
    assert record(people, advertiser, "no-answer", "bente", later).offers == ("introduction",)


def test_an_outcome_told_late_is_kept_while_nobody_took_over(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser)

    assert record(people, advertiser, "no-answer", now=MONDAY + 2 * LEASE).outcome == "no-answer"


def test_an_outcome_nobody_called_for_is_refused(people):
    advertiser = people.advertise(HERS)

    with pytest.raises(NotHolderError, match="nobody has it open"):
        record(people, advertiser, "no-answer")


@pytest.mark.parametrize(
    ("advertiser", "outcome", "more", "error", "says"),
    [
        (1, "hung-up", {}, ValueError, "'hung-up'.*expected one of no-answer, "),
        (1, "no-answer", {"minutes": -1}, ValueError, "minutes -1: expected 0 to 1440"),
        (1, "refused", {"language": "dansk, 20 11 22 33"}, ValueError, "found 18 signs, expected a code"),
        (99, "no-answer", {}, LookupError, "advertiser 99: there is none"),
    ],
)
def test_what_cannot_be_recorded_says_what_was_expected(people, advertiser, outcome, more, error, says):
    people.advertise(HERS)

    with pytest.raises(error, match=says):
        record(people, advertiser, outcome, **more)


def test_a_released_call_is_free_for_the_next(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser, "anna")

    with writing(people.engine) as session:
        released = release_call(session, people.vault, advertiser, "bente", MONDAY)

    assert released
    assert open_(people, advertiser, "bente").number == HERS


def test_releasing_what_nobody_holds_changes_nothing(people):
    advertiser = people.advertise(HERS)

    with writing(people.engine) as session:
        assert not release_call(session, people.vault, advertiser, "anna", MONDAY)


def test_a_note_is_sealed_and_minutes_and_language_are_kept(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser)

    done = record(people, advertiser, "conversation", minutes=25, language="de", note="wants a leaflet")

    with reading(people.engine) as session:
        kept = session.get_one(ContactAttempt, done.attempt_id)
    assert (kept.minutes, kept.language, kept.state) == (25, "de", AttemptState.DONE)
    assert b"leaflet" not in kept.note_sealed
    note = people.vault.open("contact_attempts.note", done.attempt_id, kept.note_sealed)
    assert note == "wants a leaflet"


def test_who_was_called_is_off_the_list_until_the_next_call_is_due(people):
    advertiser = people.advertise(HERS)
    call(people, advertiser, "no-answer")

    assert see_list(people) == []
    assert see_list(people, now=TUESDAY) == []
    assert len(see_list(people, now=WEDNESDAY)) == 1


def refuse(people, advertiser, outcome="refused"):
    return call(people, advertiser, outcome)


def assert_silence(people, advertiser, now=MONDAY + timedelta(days=200)):
    for channel in Channel:
        assert ask(people, advertiser, channel, now) == Never(Reason.NO_CONTACT)
    for team in people.profile.teams:
        assert see_list(people, team.name, now=now) == []
    with pytest.raises(GateClosedError):
        open_(people, advertiser, now=now)


@pytest.mark.parametrize("outcome", ["refused", "denies"])
def test_a_refusal_closes_every_door_from_that_second(people, outcome):
    advertiser = people.advertise(HERS, HER_SECOND)

    done = refuse(people, advertiser, outcome)

    assert done.suppressed == "no-contact"
    assert_silence(people, advertiser)
    with reading(people.engine) as session:
        assert "refusal recorded" in session.scalars(select(AuditEntry.act)).all()


def test_a_refusal_follows_the_advertiser_to_a_new_number(people):
    advertiser = people.advertise(HERS)
    refuse(people, advertiser)

    people.advertise(OTHERS, advertiser_id=advertiser, team="Team Vest")

    assert_silence(people, advertiser)
    assert ask(people, advertiser, number=OTHERS) == Never(Reason.NO_CONTACT)


@pytest.mark.parametrize("refused_is", ["merged", "standing"])
def test_a_refusal_outlives_a_merge(people, refused_is):
    refused, other = people.advertise(HERS), people.advertise(OTHERS)
    refuse(people, refused)
    merged, standing = (refused, other) if refused_is == "merged" else (other, refused)

    merge(people, merged, standing)

    assert_silence(people, standing)
    assert_silence(people, merged)


def test_a_refusal_given_after_a_merge_covers_the_numbers_of_both(people):
    first, second = people.advertise(HERS), people.advertise(OTHERS)
    merge(people, first, second)

    refuse(people, second)

    anew = people.advertise(HERS, OTHERS)
    for number in (HERS, OTHERS):
        assert ask(people, anew, number=number) == Never(Reason.NO_CONTACT)


def test_a_refusal_survives_erasure_and_re_harvest(people):
    advertiser = people.advertise(HERS, HER_SECOND)
    refuse(people, advertiser)
    erase_numbers(people)

    harvested = people.advertise(HER_SECOND)

    assert_silence(people, harvested)


def test_a_refusal_covers_a_number_that_was_erased_before_it(people):
    advertiser = people.advertise(HERS)
    call(people, advertiser, "no-answer")
    erase_numbers(people)
    people.advertise(HER_SECOND, advertiser_id=advertiser)
    call(people, advertiser, "refused", now=WEDNESDAY)

    harvested = people.advertise(HERS)

    assert_silence(people, harvested)


def erase_numbers(people):
    with writing(people.engine) as session:
        session.execute(update(ContactAttempt).values(number_id=None))
        session.execute(delete(SightingNumber))
        session.execute(delete(Holding))
        session.execute(delete(PhoneNumber))


def test_a_no_to_calls_leaves_other_ways_to_its_own_rules(people):
    advertiser = people.advertise(HERS)
    with writing(people.engine) as session:
        record_refusal(
            session,
            people.vault,
            advertiser,
            SuppressionKind.NO_CALLS,
            worker="anna",
            now=MONDAY,
            reason="asked",
        )

    assert ask(people, advertiser, Channel.CALL) == Never(Reason.NO_CALLS)
    assert ask(people, advertiser, Channel.MESSAGE) == NotUntil(None, Reason.NOT_CALLED)


def test_a_refusal_needs_no_open_call(people):
    advertiser = people.advertise(HERS)
    open_(people, advertiser, "bente")

    record(people, advertiser, "refused", "anna")

    assert ask(people, advertiser) == Never(Reason.NO_CONTACT)
    assert record(people, advertiser, "no-answer", "bente").outcome == "no-answer"


def test_a_refusal_is_taken_when_no_number_may_be_called_any_more(people):
    advertiser = people.advertise(HERS)
    call(people, advertiser, "not-in-use")
    erase_numbers(people)

    record(people, advertiser, "refused", now=TUESDAY)

    assert_silence(people, advertiser)


def test_a_refusal_of_somebody_without_any_number_says_so(people):
    advertiser = people.advertise()

    with pytest.raises(LookupError, match="no number is known"):
        record(people, advertiser, "refused")


def test_that_a_number_is_somebody_elses_must_come_from_a_call(people):
    advertiser = people.advertise(HERS, HER_SECOND)

    with pytest.raises(NotHolderError):
        record(people, advertiser, "wrong-number")
    with (
        pytest.raises(ValueError, match="wrong-person is about one number"),
        writing(people.engine) as session,
    ):
        record_refusal(
            session, people.vault, advertiser, SuppressionKind.WRONG_PERSON, worker="anna", now=MONDAY
        )


def test_a_wrong_number_is_never_called_again_and_her_other_number_may_be(people):
    advertiser = people.advertise(HERS, HER_SECOND)
    call(people, advertiser, "wrong-number")

    assert ask(people, advertiser, number=HERS, now=TUESDAY) == Never(Reason.NUMBER_ENDED)
    (line,) = see_list(people, now=TUESDAY)
    assert line.numbers == ("+45 •• •• •• 34",)
    stranger = people.advertise(HERS)
    assert isinstance(ask(people, stranger, number=HERS, now=TUESDAY), Never)


def test_a_lifted_no_is_lifted_by_a_named_person_for_a_reason(people):
    advertiser = people.advertise(HERS)
    with writing(people.engine) as session:
        given = record_refusal(
            session, people.vault, advertiser, SuppressionKind.NO_CONTACT, worker="anna", now=MONDAY
        )

    with writing(people.engine) as session, pytest.raises(ValueError, match="needs a name and a reason"):
        lift_suppression(session, people.vault, given, by="", reason="she asked", now=MONDAY)
    assert ask(people, advertiser) == Never(Reason.NO_CONTACT)
    with writing(people.engine) as session:
        lift_suppression(session, people.vault, given, by="karen", reason="she asked", now=MONDAY)

    assert ask(people, advertiser) == Allowed()
    with reading(people.engine) as session:
        assert session.get_one(Suppression, given).lifted_by == "karen"
    with writing(people.engine) as session, pytest.raises(LookupError, match="none that still stands"):
        lift_suppression(session, people.vault, given, by="karen", reason="again", now=MONDAY)


def test_refusals_race_with_workers_who_open_and_no_call_is_opened_after_a_no(people):
    for race in range(RACES):
        advertiser = people.advertise(f"+45200040{race:02}")
        start = Barrier(2, timeout=30)

        def refuse_now(advertiser=advertiser, start=start):
            start.wait()
            with writing(people.engine) as session:
                account = Account("refused", "karen")
                return record_outcome(session, people.vault, people.profile, advertiser, account, MONDAY)

        def open_now(advertiser=advertiser, start=start):
            start.wait()
            try:
                return open_(people, advertiser)
            except GateClosedError as closed:
                return closed.verdict

        with ThreadPoolExecutor(2) as pool:
            refused, opened = pool.submit(refuse_now), pool.submit(open_now)
            refusal, call_ = refused.result(30), opened.result(30)

        assert ask(people, advertiser) == Never(Reason.NO_CONTACT)
        opened_before = not isinstance(call_, Never) and call_.attempt_id < refusal.attempt_id
        assert opened_before or call_ == Never(Reason.NO_CONTACT)


def test_a_correction_stands_beside_what_it_corrects(people):
    advertiser = people.advertise(HERS)
    wrong = call(people, advertiser, "conversation")

    with writing(people.engine) as session:
        right = correct_outcome(
            session, people.vault, people.profile, wrong.attempt_id, Account("no-answer", "anna"), TUESDAY
        )

    with reading(people.engine) as session:
        kept = session.execute(
            select(ContactAttempt.outcome, ContactAttempt.corrects_id).order_by(ContactAttempt.id)
        ).all()
    assert kept == [("conversation", None), ("no-answer", wrong.attempt_id)]
    assert right.offers == ("introduction",)
    assert ask(people, advertiser, now=WEDNESDAY) == Allowed()


def test_a_corrected_refusal_still_holds(people):
    advertiser = people.advertise(HERS)
    refused = refuse(people, advertiser)

    with writing(people.engine) as session:
        correct_outcome(
            session, people.vault, people.profile, refused.attempt_id, Account("no-answer", "anna"), TUESDAY
        )

    assert_silence(people, advertiser)


def test_only_the_newest_record_can_be_corrected(people):
    advertiser = people.advertise(HERS)
    wrong = call(people, advertiser, "conversation")
    account = Account("no-answer", "anna")
    with writing(people.engine) as session:
        right = correct_outcome(session, people.vault, people.profile, wrong.attempt_id, account, TUESDAY)

    with writing(people.engine) as session:
        with pytest.raises(ValueError, match=f"corrected already, by attempt {right.attempt_id}"):
            correct_outcome(session, people.vault, people.profile, wrong.attempt_id, account, TUESDAY)
        with pytest.raises(LookupError, match="contact attempt 99: there is none"):
            correct_outcome(session, people.vault, people.profile, 99, account, TUESDAY)


def test_an_open_call_has_nothing_to_correct(people):
    opened = open_(people, people.advertise(HERS))

    with writing(people.engine) as session, pytest.raises(ValueError, match="has no outcome yet"):
        correct_outcome(
            session, people.vault, people.profile, opened.attempt_id, Account("no-answer", "anna"), TUESDAY
        )


def test_a_concern_takes_her_off_every_list_and_reaches_the_safeguarding_role(people):
    advertiser = people.advertise(HERS)
    call(people, advertiser, "concern")

    record(people, advertiser, "concern", "bente")

    assert ask(people, advertiser, now=WEDNESDAY) == Never(Reason.SAFEGUARDING)
    assert see_list(people, now=WEDNESDAY) == []
    with reading(people.engine) as session:
        assert session.execute(select(ReviewItem.queue, ReviewItem.reason)).all() == [
            ("safeguarding", "danger")
        ]


def test_a_concern_about_somebody_whose_ads_are_unknown_is_kept(people):
    advertiser = people.advertise(HERS)
    call(people, advertiser, "no-answer")
    with writing(people.engine) as session:
        lonely = Advertiser(first_round_id=people.round_id)
        session.add(lonely)
        session.flush()
        session.execute(update(Holding).values(advertiser_id=lonely.id))
        lonely_id = lonely.id

    record(people, lonely_id, "concern", now=TUESDAY)

    assert ask(people, lonely_id) == Never(Reason.SAFEGUARDING)


def test_an_ad_under_review_for_safeguarding_reaches_no_list(people):
    advertiser = people.advertise(HERS)
    people.doubt(advertiser, "safeguarding", "under-18")

    assert ask(people, advertiser) == Never(Reason.SAFEGUARDING)
    assert see_list(people) == []


def test_a_doubted_reading_waits_for_a_person(people):
    advertiser = people.advertise(HERS)
    people.doubt(advertiser)

    assert ask(people, advertiser) == NotUntil(None, Reason.DOUBTED)


def test_contacts_of_merged_advertisers_share_one_budget(people):
    first, second = people.advertise(HERS), people.advertise(OTHERS)
    call(people, first, "engaged")

    merge(people, first, second)

    assert ask(people, second).reason is Reason.ENOUGH_TODAY
    assert see_list(people) == []
    assert [line.advertiser_id for line in see_list(people, now=TUESDAY)] == [second]


def test_an_open_call_holds_also_the_advertiser_it_was_merged_into(people):
    first, second = people.advertise(HERS), people.advertise(OTHERS)
    open_(people, first, "anna")

    merge(people, first, second)

    with pytest.raises(GateClosedError):
        open_(people, second, "bente")
    assert record(people, second, "no-answer", "anna").advertiser_id == second


def test_who_is_merged_while_a_worker_waits_is_opened_as_whom_she_was_merged_into(people):
    first, second = people.advertise(HERS), people.advertise(OTHERS)

    with ThreadPoolExecutor(1) as pool:
        with writing(people.engine) as session:
            merge_advertisers(session, first, second)
            session.flush()
            opened = pool.submit(open_, people, first)
            people.wait_for_waiting()

        assert opened.result(60).advertiser_id == second


def test_a_no_that_is_given_while_two_become_one_covers_the_numbers_of_both(people):
    first, second = (people.advertise(number, author_mark=PROFILE_MARK) for number in (HERS, OTHERS))

    with ThreadPoolExecutor(1) as pool:
        with writing(people.engine) as session:
            hold_advertiser(session, second)
            record_refusal(
                session, people.vault, second, SuppressionKind.NO_CONTACT, worker="anna", now=MONDAY
            )
            session.flush()
            linked = pool.submit(find_both_in_one_ad, people)
            people.wait_for_waiting()
        linked.result(60)

    with reading(people.engine) as session:
        assert session.scalar(select(Suppression.advertiser_id)) == first
        assert session.scalar(select(func.count()).select_from(SuppressedNumber)) == 2


def find_both_in_one_ad(people):
    with writing(people.engine) as session:
        day = session.get_one(Round, people.round_id).dated
        linking = RoundLinking(people.round_id, day, None, Commonness(), Speller(people.vault), 0.6)
        shown = {people.vault.hash_number(number): number for number in (HERS, OTHERS)}
        ad = Traits(
            ad_id=99, source_id=people.source_id, words=(), names=frozenset(), prices=frozenset(), age=None,
            kind="escort", advertises="woman", language="da", place=0, region="", numbers=frozenset(shown),
            switchboard=False, first=day, last=day, author=PROFILE_MARK,
        )  # fmt: skip
        Linker(session, people.vault, linking).link([NewAd(ad, known=False, doubted=frozenset())], shown)


def test_a_no_also_covers_a_number_that_was_read_with_doubt(people):
    advertiser = people.advertise(HERS)
    people.advertise(HER_SECOND, advertiser_id=advertiser, confidence=0.4, unlinked=True)

    refuse(people, advertiser)

    other = people.advertise(HER_SECOND)
    assert ask(people, other) == Never(Reason.NO_CONTACT)


def test_why_not_answers_for_a_number_as_people_write_it(people):
    advertiser = people.advertise(HERS)
    refuse(people, advertiser)

    with reading(people.engine) as session:
        told = why_not(session, people.vault, people.profile, "20 00 00 12", MONDAY)

    assert told.known
    assert told.answers[advertiser][Channel.CALL] == Never(Reason.NO_CONTACT)


def test_why_not_remembers_a_no_when_all_else_is_erased(people):
    refuse(people, people.advertise(HERS))
    erase_numbers(people)

    with reading(people.engine) as session:
        told = why_not(session, people.vault, people.profile, HERS, MONDAY)
        unknown = why_not(session, people.vault, people.profile, OTHERS, MONDAY)

    assert told.answers[0][Channel.MESSAGE] == Never(Reason.NO_CONTACT)
    assert not unknown.known


@pytest.mark.parametrize("typed", ["", "hello", "12"])
def test_what_is_no_number_is_refused_without_being_repeated(people, typed):
    with reading(people.engine) as session, pytest.raises(ValueError, match="that is no phone number"):
        why_not(session, people.vault, people.profile, typed, MONDAY)


def test_the_gate_asked_without_hers_knows_nobody(people):
    assert ask(people, 99) == Never(Reason.NO_SUCH_ADVERTISER)


def test_a_team_the_register_does_not_know_yet_is_brought_in_by_init(people):
    (first, *_) = people.profile.teams
    renamed = people.profile.model_copy(update={"teams": (first.model_copy(update={"name": "Team Syd"}),)})

    with reading(people.engine) as session, pytest.raises(LookupError, match="outreach init"):
        list_calls(session, people.vault, renamed, "Team Syd", "anna", MONDAY)
