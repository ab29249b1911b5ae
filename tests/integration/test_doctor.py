"""The doctor finds what is wrong with a register, each fault by its words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text

from outreach.doctor import examine
from outreach.settings import synchronise_places
from outreach.sources import find_or_create_imported
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import RoundEvidence, ScrapedAd
from pipeline.rounds import begin_round
from profiles import load_profile
from register.audit import record_act
from register.database import reading, writing

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def register(engine, vault):
    """Two rounds of two ads; the second ad gone; a refusal of the first advertiser."""
    profile = load_profile("kompetencecenter")
    with writing(engine) as session:
        synchronise_places(session, profile)
    for week, numbers in ((5, ("20 11 22 33", "20 44 55 66")), (12, ("20 11 22 33",))):
        with writing(engine) as session:
            source, _ = find_or_create_imported(session, "avisen", "anna")
            begun = begin_round(session, source, origin="import", dated=date(2026, 10, week), actor="anna")
        intake = Intake(engine, vault, profile, begun.id)
        intake.take(
            [
                ScrapedAd(
                    external_id=number, title="Kvinde, privat", text=f"Kvinde, privat i Odense. Ring {number}"
                )
                for number in numbers
            ]
        )
        close_round(engine, vault, intake, RoundEvidence(listed=len(numbers)), actor="anna")
    with writing(engine) as session:
        session.execute(
            text(
                "INSERT INTO suppressions (kind, advertiser_id, given_at, recorded_by) VALUES ('no-contact', 1, :now, 'anna')"
            ),
            {"now": NOW.replace(tzinfo=None)},
        )
        session.execute(
            text(
                "INSERT INTO suppressed_numbers (suppression_id, number_hash) SELECT 1, number_hash FROM numbers WHERE advertiser_id = 1"
            )
        )
        record_act(session, vault, actor="anna", act="test", subject="test", at=NOW)
    return engine


def faults_of(engine, vault):
    with reading(engine) as session:
        return "; ".join(finding.words for finding in examine(session, vault) if finding.fault)


def test_a_whole_register_has_no_fault(register, vault):
    assert faults_of(register, vault) == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE audit SET act = 'nothing' WHERE id = 2", "audit entry 2 was altered"),
        ("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", "entries were cut off"),
        (
            "UPDATE sightings SET text_sealed = title_sealed WHERE id = 1",
            "sightings.text of row 1 does not open",
        ),
        (
            "UPDATE numbers SET number_sealed = (SELECT number_sealed FROM numbers WHERE id = 1) WHERE id = 2",
            "numbers.number of row 2 does not open",
        ),
        ("UPDATE ads SET sighting_id = 999 WHERE id = 1", "1 ads have no current sighting"),
        ("UPDATE sightings SET first_round_id = 2, last_round_id = 1 WHERE id = 1", "end before they begin"),
        ("UPDATE rounds SET state = 'failed' WHERE id = 2", "gone without a complete round"),
        ("UPDATE rounds SET new = 0 WHERE id = 1", "counted 0 new ads"),
        (
            "UPDATE advertisers SET merged_into_id = 2 WHERE id = 1",
            "stand with an advertiser that was merged",
        ),
        ("UPDATE ads SET advertiser_id = NULL WHERE id = 1", "1 ads in scope have no advertiser"),
        ("DELETE FROM suppressed_numbers", "1 numbers of advertisers who refused are not covered"),
    ],
)
def test_what_was_changed_past_the_program_is_found(register, vault, change, words):
    with register.begin() as connection:
        connection.execute(text(change))

    assert words in faults_of(register, vault)


def test_no_finding_shows_a_number_or_a_text(register, vault):
    with register.begin() as connection:
        connection.execute(text("UPDATE sightings SET text_sealed = title_sealed"))

    found = faults_of(register, vault)

    assert "Odense" not in found
    assert "2011" not in found
