"""The rules of the contact gate on plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.gate_rules import Question, find_opening, judge, list_usable_numbers
from campaigns.history import Contact
from campaigns.shown_ads import AdStanding, ReadNumber
from campaigns.standing import Standing
from campaigns.verdicts import Allowed, GateClosedError, Never, NotUntil, Reason, describe
from profiles import load_profile
from profiles.hours import WeeklyHours
from register.words import AttemptState, Channel, SuppressionKind

PROFILE = load_profile("kompetencecenter")
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HER_NUMBER, HER_OTHER = b"a" * 32, b"b" * 32

NUMBER = ReadNumber(number_id=1, number_hash=HER_NUMBER, confidence=1.0, owned=True)
AD = AdStanding(
    ad_id=1, live=True, source_id=1, first_round_id=1, kind="escort", advertises="woman", language="da",
    age=None, area_id=None, team_id=1, excluded="", doubted=False, endangered=False, numbers=(NUMBER,),
)  # fmt: skip
HER = Standing(
    advertiser_id=7, member_ids=frozenset({7}), safeguarding=False, number_hashes=frozenset({HER_NUMBER}),
    ads=(AD,), suppressions=frozenset(), ended_hashes=frozenset(), contacts=(), introduced_at=None,
)  # fmt: skip


def make_contact(when, outcome="no-answer", **changes):
    made = Contact(
        corrected=False, attempt_id=1, advertiser_id=7, number_hash=HER_NUMBER, team_id=1, worker="anna", channel=Channel.CALL,
        state=AttemptState.DONE, opened_at=when, lease_until=None, ended_at=when, outcome=outcome,
        corrects_id=None,
    )  # fmt: skip
    return replace(made, **changes)


def ask(standing=HER, channel=Channel.CALL, now=MONDAY, profile=PROFILE, **more):
    return judge(standing, profile, Question(channel, now, **more))


def with_ad(**changes):
    return replace(HER, ads=(replace(AD, **changes),))


def with_contacts(*contacts):
    return replace(HER, contacts=contacts)


def test_who_advertises_and_was_never_contacted_may_be_called_in_the_hours():
    assert ask() == Allowed()


def test_an_advertiser_nobody_knows_is_never_contacted():
    assert ask(None) == Never(Reason.NO_SUCH_ADVERTISER)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize(
    "endangered",
    [
        replace(HER, safeguarding=True),
        with_ad(endangered=True),
        with_ad(age=17),
        with_ad(age=17, live=False),
    ],
    ids=["flagged", "under review", "says 17", "said 17 in an ad that is gone"],
)
def test_danger_and_minority_end_every_way_of_contact(endangered, channel):
    assert ask(endangered, channel) == Never(Reason.SAFEGUARDING)


def test_eighteen_is_of_age():
    assert ask(with_ad(age=18)) == Allowed()


@pytest.mark.parametrize(
    ("kind", "channel", "reason"),
    [
        (SuppressionKind.NO_CONTACT, Channel.CALL, Reason.NO_CONTACT),
        (SuppressionKind.NO_CONTACT, Channel.VOICEMAIL, Reason.NO_CONTACT),
        (SuppressionKind.NO_CONTACT, Channel.MESSAGE, Reason.NO_CONTACT),
        (SuppressionKind.NO_CALLS, Channel.CALL, Reason.NO_CALLS),
        (SuppressionKind.NO_CALLS, Channel.VOICEMAIL, Reason.NO_CALLS),
        (SuppressionKind.NO_MESSAGES, Channel.MESSAGE, Reason.NO_MESSAGES),
        (SuppressionKind.NO_MESSAGES, Channel.VOICEMAIL, Reason.NO_MESSAGES),
    ],
)
def test_a_no_ends_what_it_was_said_to(kind, channel, reason):
    refused = replace(HER, suppressions=frozenset({kind}))

    assert ask(refused, channel) == Never(reason)


def test_who_wants_no_messages_may_be_called():
    refused = replace(HER, suppressions=frozenset({SuppressionKind.NO_MESSAGES}))

    assert ask(refused, Channel.CALL) == Allowed()


def test_who_wants_no_calls_may_get_the_introduction():
    called = with_contacts(make_contact(MONDAY - timedelta(days=3)))
    refused = replace(called, suppressions=frozenset({SuppressionKind.NO_CALLS}))

    assert ask(refused, Channel.MESSAGE) == Allowed()


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"live": False}, NotUntil(None, Reason.NOT_LIVE)),
        ({"kind": "clinic"}, Never(Reason.COUNTED_APART)),
        ({"advertises": "man"}, Never(Reason.OUT_OF_SCOPE)),
        ({"excluded": "a man"}, Never(Reason.OUT_OF_SCOPE)),
        ({"doubted": True}, NotUntil(None, Reason.DOUBTED)),
        ({"team_id": None}, NotUntil(None, Reason.NO_TEAM)),
        ({"numbers": ()}, NotUntil(None, Reason.NUMBER_UNSURE)),
        ({"numbers": (replace(NUMBER, confidence=0.59),)}, NotUntil(None, Reason.NUMBER_UNSURE)),
        ({"numbers": (replace(NUMBER, owned=False),)}, NotUntil(None, Reason.NUMBER_UNSURE)),
    ],
)
def test_an_ad_that_is_no_ground_for_contact_says_what_it_lacks(changes, answer):
    assert ask(with_ad(**changes)) == answer


def test_a_kind_outside_what_the_profile_seeks_is_out_of_scope():
    seeks = PROFILE.seeks.model_copy(update={"kinds": frozenset({"private"})})
    narrow = PROFILE.model_copy(update={"seeks": seeks})

    assert ask(profile=narrow) == Never(Reason.OUT_OF_SCOPE)


def test_a_clinic_ad_beside_an_ad_of_her_own_does_not_stand_in_the_way():
    both = replace(HER, ads=(replace(AD, ad_id=2, kind="clinic"), AD))

    assert ask(both) == Allowed()


def test_an_ad_that_is_gone_lends_no_number_to_one_that_is_live():
    gone = replace(AD, ad_id=2, live=False, numbers=(replace(NUMBER, number_hash=HER_OTHER),))

    assert list_usable_numbers(replace(HER, ads=(gone, AD)), PROFILE) == [NUMBER]


def test_of_two_insufficient_ads_the_one_that_can_be_mended_gives_the_reason():
    both = replace(HER, ads=(replace(AD, ad_id=2, kind="clinic"), replace(AD, doubted=True)))

    assert ask(both) == NotUntil(None, Reason.DOUBTED)


def test_an_advertiser_without_ads_is_not_live():
    assert ask(replace(HER, ads=())) == NotUntil(None, Reason.NOT_LIVE)


def test_a_number_that_is_not_hers_is_never_used_for_her():
    assert ask(number_hash=HER_OTHER) == Never(Reason.NOT_HER_NUMBER)


def test_her_own_number_may_be_asked_for():
    assert ask(number_hash=HER_NUMBER) == Allowed()


def test_a_wrong_number_ends_that_number_and_not_the_other():
    other = replace(NUMBER, number_id=2, number_hash=HER_OTHER)
    both = replace(
        HER,
        ads=(replace(AD, numbers=(NUMBER, other)),),
        number_hashes=frozenset({HER_NUMBER, HER_OTHER}),
        ended_hashes=frozenset({HER_NUMBER}),
    )

    assert ask(both, number_hash=HER_NUMBER) == Never(Reason.NUMBER_ENDED)
    assert ask(both, number_hash=HER_OTHER) == Allowed()
    assert list_usable_numbers(both, PROFILE) == [other]


def test_an_advertiser_whose_only_number_is_wrong_cannot_be_contacted():
    assert ask(replace(HER, ended_hashes=frozenset({HER_NUMBER}))) == Never(Reason.NUMBER_ENDED)


def test_a_number_not_in_use_is_not_tried_again():
    dead = with_contacts(make_contact(MONDAY - timedelta(days=40), "not-in-use"))

    assert ask(dead) == Never(Reason.NUMBER_ENDED)


def test_a_number_of_two_ads_is_listed_once():
    twice = replace(HER, ads=(replace(AD, ad_id=2), AD))

    assert list_usable_numbers(twice, PROFILE) == [NUMBER]


def test_a_conversation_ends_the_calls():
    spoke = with_contacts(make_contact(MONDAY - timedelta(days=40), "conversation"))

    assert ask(spoke) == Never(Reason.ENDED)


def test_a_corrected_conversation_does_not():
    when = MONDAY - timedelta(days=40)
    spoke = make_contact(when, "conversation", corrected=True)
    correction = make_contact(when, "no-answer", attempt_id=2, corrects_id=1)

    assert ask(with_contacts(spoke, correction)) == Allowed()


def test_an_outcome_the_profile_no_longer_has_blocks_rather_than_allows():
    old = with_contacts(make_contact(MONDAY - timedelta(days=400), "hung-up"))

    assert ask(old) == Never(Reason.UNKNOWN_OUTCOME)


@pytest.mark.parametrize(
    "state", [AttemptState.DONE, AttemptState.SENDING, AttemptState.PREPARED, AttemptState.ACCEPTED, AttemptState.UNKNOWN]
)  # fmt: skip
@pytest.mark.parametrize("channel", [Channel.CALL, Channel.VOICEMAIL, Channel.MESSAGE])
def test_one_contact_a_day_whatever_its_way(state, channel):
    called = make_contact(MONDAY - timedelta(days=20))
    today = make_contact(MONDAY - timedelta(hours=2), None, channel=channel, state=state)

    for asked in (Channel.CALL, Channel.MESSAGE):
        answer = ask(with_contacts(called, today), asked)
        assert answer.reason is Reason.ENOUGH_TODAY
        assert answer.when.astimezone(COPENHAGEN).day == 24


@pytest.mark.parametrize("state", [AttemptState.REJECTED, AttemptState.RELEASED])
def test_what_never_reached_her_does_not_count(state):
    tried = with_contacts(make_contact(MONDAY - timedelta(hours=2), None, state=state))

    assert ask(tried) == Allowed()


def test_three_contacts_in_14_days_are_followed_by_rest():
    days = [MONDAY - timedelta(days=ago) for ago in (12, 8, 4)]
    contacts = [make_contact(day, attempt_id=number) for number, day in enumerate(days)]

    answer = ask(with_contacts(*contacts))

    assert answer.reason is Reason.RESTS
    assert timedelta(days=90) <= answer.when - days[-1] < timedelta(days=94)


def test_three_contacts_in_15_days_are_not():
    days = [MONDAY - timedelta(days=ago) for ago in (24, 16, 9)]
    contacts = [make_contact(day, attempt_id=number) for number, day in enumerate(days)]

    assert ask(with_contacts(*contacts)) == Allowed()


def test_a_correction_is_no_further_contact():
    contacts = [
        make_contact(MONDAY - timedelta(days=ago), attempt_id=ago, corrected=ago == 4) for ago in (8, 4)
    ]
    correction = make_contact(MONDAY - timedelta(days=4), attempt_id=20, corrects_id=4)

    assert ask(with_contacts(*contacts, correction)) == Allowed()


def test_a_clock_set_back_opens_nothing():
    later = with_contacts(make_contact(MONDAY + timedelta(days=2)))

    assert ask(later).reason in {Reason.ENOUGH_TODAY, Reason.LATER}


def test_who_did_not_answer_is_called_again_after_the_days_of_the_profile():
    called = with_contacts(make_contact(MONDAY - timedelta(days=1)))

    answer = ask(called)

    assert answer == NotUntil(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), Reason.LATER)
    assert ask(called, now=answer.when) == Allowed()


def test_what_another_worker_has_open_waits_for_the_lease():
    until = MONDAY + timedelta(minutes=20)
    held = with_contacts(make_contact(MONDAY, None, state=AttemptState.OPENED, lease_until=until))

    assert ask(held, worker="bente") == NotUntil(until, Reason.HELD)
    assert ask(held, worker="anna") == Allowed()


@pytest.mark.parametrize("worker", ["anna", "bente"])
def test_a_call_that_was_opened_and_never_recorded_may_have_been_made_and_counts(worker):
    until = MONDAY + timedelta(minutes=20)
    held = with_contacts(make_contact(MONDAY, None, state=AttemptState.OPENED, lease_until=until))

    assert ask(held, worker=worker, now=until).reason == Reason.ENOUGH_TODAY
    assert ask(held, worker=worker, now=MONDAY + timedelta(days=1)) == Allowed()


def test_an_open_call_without_a_lease_holds_nobody_off():
    held = with_contacts(make_contact(MONDAY, None, state=AttemptState.OPENED))

    assert ask(held, worker="bente") == Allowed()


def test_the_introduction_needs_an_unanswered_call():
    assert ask(channel=Channel.MESSAGE) == NotUntil(None, Reason.NOT_CALLED)


@pytest.mark.parametrize("outcome", ["engaged", "call-later", "phone-attendant"])
def test_a_call_of_another_outcome_is_no_unanswered_one(outcome):
    called = with_contacts(make_contact(MONDAY - timedelta(days=20), outcome))

    assert ask(called, Channel.MESSAGE) == NotUntil(None, Reason.NOT_CALLED)


def test_only_the_last_call_counts_as_unanswered():
    calls = [
        make_contact(MONDAY - timedelta(days=20), "no-answer", attempt_id=1),
        make_contact(MONDAY - timedelta(days=17), "call-later", attempt_id=2),
    ]

    assert ask(with_contacts(*calls), Channel.MESSAGE) == NotUntil(None, Reason.NOT_CALLED)


def test_the_introduction_follows_an_unanswered_call_on_another_day():
    called = with_contacts(make_contact(MONDAY - timedelta(days=3)))

    assert ask(called, Channel.MESSAGE) == Allowed()


def test_the_introduction_comes_once():
    called = with_contacts(make_contact(MONDAY - timedelta(days=3)))

    assert ask(replace(called, introduced_at=MONDAY), Channel.MESSAGE) == Never(Reason.INTRODUCED)
    assert ask(replace(called, introduced_at=MONDAY), Channel.CALL) == Allowed()


def with_kin(*kin, her=HER):
    return replace(her, kin=tuple(replace(one, advertiser_id=8 + n) for n, one in enumerate(kin)))


def test_who_is_likely_the_same_and_says_nothing_changes_nothing():
    assert ask(with_kin(HER)) == Allowed()


@pytest.mark.parametrize(
    ("kin", "answer"),
    [
        (replace(HER, safeguarding=True), Never(Reason.SAFEGUARDING, 8)),
        (with_ad(age=17, live=False), Never(Reason.SAFEGUARDING, 8)),
        (replace(HER, suppressions=frozenset({SuppressionKind.NO_CONTACT})), Never(Reason.NO_CONTACT, 8)),
        (replace(HER, suppressions=frozenset({SuppressionKind.NO_CALLS})), Never(Reason.NO_CALLS, 8)),
        (with_contacts(make_contact(MONDAY, "refused")), Never(Reason.ENDED, 8)),
        (with_contacts(make_contact(MONDAY, "hung-up")), Never(Reason.UNKNOWN_OUTCOME, 8)),
        (with_contacts(make_contact(MONDAY, "engaged")), NotUntil(MONDAY + timedelta(hours=21), Reason.ENOUGH_TODAY, 8)),
        (replace(HER, ads=()), Allowed()),
        (replace(HER, ended_hashes=frozenset({HER_OTHER})), Allowed()),
    ],
)  # fmt: skip
def test_what_is_true_of_one_who_is_likely_the_same_counts_and_names_her(kin, answer):
    assert ask(with_kin(kin)) == answer


def test_her_own_reason_comes_before_that_of_one_who_is_likely_the_same():
    refused = replace(HER, suppressions=frozenset({SuppressionKind.NO_CONTACT}))

    assert ask(with_kin(refused, her=refused)) == Never(Reason.NO_CONTACT)


def test_the_introduction_of_one_who_is_likely_the_same_is_hers_too():
    called = with_contacts(make_contact(MONDAY - timedelta(days=3)))

    answer = ask(with_kin(replace(HER, introduced_at=MONDAY), her=called), Channel.MESSAGE)

    assert answer == Never(Reason.INTRODUCED, 8)


def test_a_contact_at_a_number_that_both_hold_is_one_contact():
    days = [MONDAY - timedelta(days=ago) for ago in (8, 4)]
    contacts = [make_contact(day, "engaged", attempt_id=number) for number, day in enumerate(days)]

    assert ask(with_kin(with_contacts(*contacts), her=with_contacts(*contacts))) == Allowed()


def test_what_came_of_a_contact_counts_where_one_of_them_does_not_tell_it():
    told = make_contact(MONDAY - timedelta(days=1), "no-answer")
    untold = replace(told, outcome=None)

    for kin in ((with_contacts(told), with_contacts(untold)), (with_contacts(untold), with_contacts(told))):
        assert ask(with_kin(*kin)).reason is Reason.LATER


def test_what_one_has_open_stands_in_ones_way_where_it_is_another_advertiser():
    until = MONDAY + timedelta(minutes=20)
    held = make_contact(MONDAY, None, state=AttemptState.OPENED, lease_until=until, advertiser_id=8)

    assert ask(with_kin(with_contacts(held)), worker="anna") == NotUntil(until, Reason.OPEN_WITH_YOU, 8)
    assert ask(with_kin(with_contacts(held)), worker="bente") == NotUntil(until, Reason.HELD, 8)
    assert ask(with_contacts(held), worker="anna") == NotUntil(until, Reason.OPEN_WITH_YOU)


@given(st.lists(st.tuples(st.integers(0, 200 * 24), st.booleans()), max_size=12))
def test_whoever_calls_two_likely_ones_in_turn_never_passes_the_budget_of_one(calls):
    made = {True: [], False: []}
    for hour, which in sorted(calls):
        now = MONDAY + timedelta(hours=hour)
        her, kin = with_contacts(*made[which]), with_contacts(*made[not which])
        if ask(with_kin(kin, her=her), now=now) == Allowed():
            made[which].append(make_contact(now, "engaged", attempt_id=hour))

    both = sorted(contact.opened_at for contacts in made.values() for contact in contacts)
    days = [moment.astimezone(COPENHAGEN).date() for moment in both]
    assert len(days) == len(set(days))
    assert all(both[n + 3] - both[n] >= timedelta(days=14) for n in range(len(both) - 3))


def test_outside_the_hours_the_answer_names_the_next_opening():
    friday_evening = datetime(2026, 11, 27, 20, 0, tzinfo=UTC)

    assert ask(now=friday_evening) == NotUntil(datetime(2026, 11, 30, 9, 0, tzinfo=UTC), Reason.OUTSIDE_HOURS)


def test_a_profile_without_hours_lets_nothing_out():
    hours = PROFILE.hours.model_copy(update={"calls": WeeklyHours()})
    closed = PROFILE.model_copy(update={"hours": hours})

    assert ask(profile=closed) == NotUntil(None, Reason.OUTSIDE_HOURS)


@given(st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes)))
def test_nothing_is_allowed_outside_the_wall_clock_hours_over_every_change_of_the_clock(now):
    answer = ask(now=now)
    opening = find_opening(PROFILE.hours.calls, COPENHAGEN, now)

    assert isinstance(answer, Allowed) == PROFILE.hours.calls.are_open(now.astimezone(COPENHAGEN))
    assert opening >= now
    assert PROFILE.hours.calls.are_open(opening.astimezone(COPENHAGEN))


@given(
    st.lists(st.integers(0, 200 * 24), max_size=12),
    st.sampled_from([Channel.CALL, Channel.VOICEMAIL]),
)
def test_a_worker_who_calls_whenever_the_gate_allows_never_passes_the_budget(hours, channel):
    made = []
    for hour in sorted(hours):
        now = MONDAY + timedelta(hours=hour)
        if ask(with_contacts(*made), channel, now) == Allowed():
            made.append(make_contact(now, "engaged", attempt_id=hour))

    days = [contact.opened_at.astimezone(COPENHAGEN).date() for contact in made]
    assert len(days) == len(set(days))
    assert all(made[n + 3].opened_at - made[n].opened_at >= timedelta(days=14) for n in range(len(made) - 3))


def test_a_budget_of_no_rest_still_keeps_to_its_fortnight():
    budget = PROFILE.contact_budget.model_copy(update={"rest_days": 0})
    restless = PROFILE.model_copy(update={"contact_budget": budget})
    contacts = [make_contact(MONDAY - timedelta(days=ago), attempt_id=ago) for ago in (12, 8, 4)]

    assert ask(with_contacts(*contacts), profile=restless).reason is Reason.RESTS


def test_answers_read_as_sentences():
    soon = NotUntil(MONDAY, Reason.HELD)

    assert describe(Allowed()) == "allowed"
    assert describe(Never(Reason.NO_CONTACT)) == "never: wants no contact"
    assert describe(NotUntil(None, Reason.NOT_LIVE)) == "not now: no ad is live"
    assert (
        describe(Never(Reason.NO_CALLS, 8)) == "never: wants no calls (advertiser 8, likely the same person)"
    )
    assert str(GateClosedError(7, soon)) == (
        "advertiser 7: not until 2026-11-23 12:00 UTC: another worker has this advertiser open"
    )
