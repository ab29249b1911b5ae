"""The screening report says of which day its figures are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from campaign_people import People

from profiles import load_profile
from register.database import reading, writing
from register.rounds import Round
from reports.screening import report_screening

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def test_a_report_of_an_earlier_period_dates_what_stands_by_the_newest_round(engine, vault):
    people = People(engine, vault, load_profile("kompetencecenter"))
    people.advertise("+4520000012")
    add_round(people, date(2026, 11, 30))

    with reading(engine) as session:
        report = report_screening(session, last=date(2026, 11, 20))

    assert (report.last, report.stands_on) == (date(2026, 11, 16), date(2026, 11, 30))


def add_round(people, dated):
    with writing(people.engine) as session:
        session.add(
            Round(
                source_id=people.source_id, origin="screening", version=1, dated=dated, state="complete",
                started_at=NOW, started_by="test", holder="a|1|1", lease_until=NOW + timedelta(minutes=1),
                excluded={}, coverage={}, notes={}, unread={}, imported_files={},
            )
        )  # fmt: skip
