"""The doctor finds what was altered past the program."""

from __future__ import annotations

import pytest
from campaign_people import MONDAY, People
from sqlalchemy import update

from campaigns.open_calls import open_call
from campaigns.outcomes import Account, record_outcome
from campaigns.refusals import lift_suppression, record_refusal
from outreach.doctor import check_sealed_values
from profiles import load_profile
from register.contacts import ContactAttempt
from register.database import reading, writing
from register.suppressions import Suppression
from register.words import SuppressionKind

HERS = "+4520000012"


@pytest.mark.parametrize(
    ("table", "column", "place"),
    [
        (ContactAttempt, "note_sealed", "contact_attempts.note"),
        (Suppression, "reason_sealed", "suppressions.reason"),
        (Suppression, "lift_reason_sealed", "suppressions.lift_reason"),
    ],
)
def test_what_a_worker_wrote_is_checked_like_what_an_ad_said(engine, vault, table, column, place):
    people = People(engine, vault, load_profile("kompetencecenter"))
    advertiser = people.advertise(HERS)
    with writing(engine) as session:
        open_call(session, vault, people.profile, advertiser, "anna", MONDAY)
        account = Account("conversation", "anna", note="wants a leaflet")
        record_outcome(session, vault, people.profile, advertiser, account, MONDAY)
        refusal = record_refusal(
            session, vault, advertiser, SuppressionKind.NO_CALLS, worker="anna", now=MONDAY, reason="at work"
        )
        lift_suppression(session, vault, refusal, by="berit", reason="she rang", now=MONDAY)
    assert not find_faults(people, place)

    with writing(engine) as session:
        session.execute(update(table).values({column: b"\x02k1 not what was written"}))

    assert find_faults(people, place)


def find_faults(people, place):
    with reading(people.engine) as session:
        return [fault for fault in check_sealed_values(session, people.vault) if place in fault.words]
