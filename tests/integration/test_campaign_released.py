"""A number that another person holds now: closed while its former holder's no covers it, till a person decides."""

from __future__ import annotations

from datetime import timedelta

import pytest
from campaign_people import MONDAY, TUESDAY, People
from sqlalchemy import select

from campaigns.gate import ask_gate
from campaigns.gateways.recording import RecordingGateway
from campaigns.introductions import Sender, introduce
from campaigns.open_calls import open_call
from campaigns.outcomes import Account, record_outcome
from campaigns.refusals import lift_suppression, release_number
from campaigns.verdicts import Allowed, Never, Reason
from outreach.doctor import check_refusals
from pipeline.following.merging import merge_advertisers
from profiles import load_profile
from register.audit import AuditEntry, find_audit_fault
from register.database import reading, writing
from register.suppressions import NumberRelease, Suppression, extend_suppressions
from register.words import Channel

RECYCLED, HER_NEW, OTHERS = "+4520000012", "+4520000034", "+4520000056"
LATER = MONDAY + timedelta(days=200)


@pytest.fixture
def people(engine, vault):
    return People(engine, vault, load_profile("kompetencecenter"))


@pytest.fixture
def recycled(people):
    """One who refused and whose ads are long gone, and another who shows her number now."""
    former = people.advertise(RECYCLED)
    record(people, former, "refused")
    people.gone(former)
    return former, people.advertise(RECYCLED)


def record(people, advertiser_id, outcome, now=MONDAY, opened=False):
    with writing(people.engine) as session:
        if opened:
            open_call(session, people.vault, people.profile, advertiser_id, "anna", now)
        account = Account(outcome, "anna")
        return record_outcome(session, people.vault, people.profile, advertiser_id, account, now)


def ask(people, advertiser_id, channel=Channel.CALL, now=LATER):
    with reading(people.engine) as session:
        return ask_gate(session, people.vault, people.profile, advertiser_id, channel, now)


def release(people, number=RECYCLED, by="karen", reason="another voice, another life", now=TUESDAY):
    with writing(people.engine) as session:
        return release_number(
            session, people.vault, people.vault.hash_number(number), by=by, reason=reason, now=now
        )


def find_faults(people):
    with reading(people.engine) as session:
        faults = [finding.words for finding in check_refusals(session, people.vault)]
        return [*faults, *filter(None, [find_audit_fault(session, people.vault)])]


def test_a_number_whose_former_holder_refused_is_not_called_before_a_person_has_decided(people, recycled):
    _, holder = recycled

    for channel in Channel:
        assert ask(people, holder, channel) == Never(Reason.NO_CONTACT)


def test_a_number_given_free_may_be_called_and_its_former_holder_never(people, recycled):
    former, holder = recycled

    assert release(people) == [former]

    assert ask(people, holder) == Allowed()
    assert find_faults(people) == []
    people.advertise(HER_NEW, advertiser_id=former)
    assert ask(people, former) == Never(Reason.NO_CONTACT)


def test_giving_a_number_free_names_who_and_seals_why(people, recycled):
    former, _ = recycled

    release(people)

    with reading(people.engine) as session:
        kept = session.scalars(select(NumberRelease)).one()
        act, actor = session.execute(
            select(AuditEntry.act, AuditEntry.actor).order_by(AuditEntry.id.desc()).limit(1)
        ).one()
    assert (kept.advertiser_id, kept.released_by, kept.released_at) == (former, "karen", TUESDAY)
    assert people.vault.open("number_releases.reason", kept.id, kept.reason_sealed).startswith("another")
    assert (act, actor) == ("number given free", "karen")


@pytest.mark.parametrize(
    ("by", "reason"), [("", "heard it"), (" ", "heard it"), ("karen", ""), ("karen", " ")]
)
def test_a_number_is_not_given_free_without_name_and_reason(people, recycled, by, reason):
    _, holder = recycled

    with pytest.raises(ValueError, match="by a named person, for a reason"):
        release(people, by=by, reason=reason)

    assert ask(people, holder) == Never(Reason.NO_CONTACT)


@pytest.mark.parametrize("number", [OTHERS, HER_NEW])
def test_a_number_nobody_shows_is_nobodys_to_give_free(people, number):
    people.advertise(HER_NEW, unlinked=True)

    with pytest.raises(LookupError, match="no advertiser is known to show this number"):
        release(people, number)


def test_the_number_of_one_who_refused_and_still_shows_it_is_not_given_free(people):
    refused = people.advertise(RECYCLED)
    record(people, refused, "refused")

    with pytest.raises(LookupError, match="nobody held it before"):
        release(people)

    assert ask(people, refused) == Never(Reason.NO_CONTACT)


def test_a_switchboards_number_is_not_taken_from_one_whose_ad_is_live(people):
    refused = people.advertise(RECYCLED)
    record(people, refused, "refused")
    beside = people.advertise(RECYCLED)

    with pytest.raises(LookupError, match="nobody held it before"):
        release(people)

    assert ask(people, beside) == Never(Reason.NO_CONTACT)


def test_two_who_are_likely_one_are_told_apart_before_the_number_is_given_free(people, recycled):
    former, holder = recycled
    people.liken(former, holder)
    with pytest.raises(LookupError, match="outreach advertiser apart"):
        release(people)

    people.liken(former, holder, "no", TUESDAY)
    release(people)

    assert ask(people, holder) == Allowed()


def test_what_came_of_calls_to_the_former_holder_ends_nothing_once_the_number_is_free(people):
    former = people.advertise(RECYCLED)
    record(people, former, "conversation", opened=True)
    people.gone(former)
    holder = people.advertise(RECYCLED)
    assert ask(people, holder) == Never(Reason.ENDED)

    release(people)

    assert ask(people, holder) == Allowed()
    assert ask(people, holder, now=MONDAY + timedelta(hours=1)).reason is Reason.ENOUGH_TODAY


def test_what_came_of_calls_after_a_number_was_given_free_counts(people, recycled):
    _, holder = recycled
    release(people)

    record(people, holder, "conversation", now=TUESDAY + timedelta(days=1), opened=True)

    assert ask(people, holder) == Never(Reason.ENDED)


def test_a_number_had_its_introduction_whoever_holds_it(people):
    former = people.advertise(RECYCLED)
    record(people, former, "no-answer", opened=True)
    sender = Sender("anna", RecordingGateway())
    introduce(people.engine, people.vault, people.profile, sender, former, lambda: TUESDAY)
    people.gone(former)
    holder = people.advertise(RECYCLED)

    release(people, now=TUESDAY + timedelta(days=1))

    assert ask(people, holder, Channel.MESSAGE) == Never(Reason.INTRODUCED)


def test_that_a_number_is_no_advertisers_is_not_undone_by_giving_it_free(people):
    former = people.advertise(RECYCLED)
    record(people, former, "wrong-number", opened=True)
    people.gone(former)
    holder = people.advertise(RECYCLED)

    release(people)
    assert ask(people, holder) == Never(Reason.NUMBER_ENDED)

    with writing(people.engine) as session:
        given = session.scalar(select(Suppression.id))
        lift_suppression(session, people.vault, given, by="karen", reason="it is hers", now=TUESDAY)
    assert ask(people, holder) == Allowed()


def test_a_new_no_of_the_former_holder_leaves_the_number_free(people, recycled):
    former, holder = recycled
    release(people)
    people.advertise(HER_NEW, advertiser_id=former)

    record(people, former, "refused", now=TUESDAY)
    with writing(people.engine) as session:
        extend_suppressions(session, former, [people.vault.hash_number(RECYCLED)])

    assert ask(people, holder) == Allowed()
    assert ask(people, people.advertise(HER_NEW)) == Never(Reason.NO_CONTACT)


def test_a_no_of_the_new_holder_does_not_reach_back_to_the_former_one(people):
    former = people.advertise(RECYCLED)
    people.gone(former)
    holder = people.advertise(RECYCLED)
    people.advertise(HER_NEW, advertiser_id=former)
    release(people)

    record(people, holder, "refused", now=TUESDAY)

    assert ask(people, holder) == Never(Reason.NO_CONTACT)
    assert ask(people, former) == Allowed()


def test_a_number_given_free_and_shown_again_by_its_former_holder_is_covered_again(people, recycled):
    former, holder = recycled
    release(people)

    people.advertise(RECYCLED, advertiser_id=former)
    with writing(people.engine) as session:
        extend_suppressions(session, former, [people.vault.hash_number(RECYCLED)])

    assert ask(people, holder) == Never(Reason.NO_CONTACT)


def test_a_number_stays_free_when_its_former_holder_is_merged(people, recycled):
    former, holder = recycled
    release(people)
    stranger = people.advertise(OTHERS)

    with writing(people.engine) as session:
        merge_advertisers(session, former, stranger)
        extend_suppressions(
            session, stranger, [people.vault.hash_number(each) for each in (RECYCLED, OTHERS)]
        )

    assert ask(people, holder) == Allowed()
    assert ask(people, stranger) == Never(Reason.NO_CONTACT)
    assert find_faults(people) == []


def test_a_merge_of_both_holders_closes_the_number_again(people, recycled):
    former, holder = recycled
    release(people)

    with writing(people.engine) as session:
        merge_advertisers(session, holder, former)

    assert ask(people, former) == Never(Reason.NO_CONTACT)
