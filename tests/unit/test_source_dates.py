"""Dates as sites write them, read with a frozen clock: Thursday 12 November 2026, 13:00 in Copenhagen."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.dates import read_date

NOW = datetime(2026, 11, 12, 13, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
YESTERDAY_AT_TWO = "2026-11-11T14:00+01:00"


@pytest.mark.parametrize(
    "written",
    [
        *("i går kl. 14", "I går, 14:00", "igår kl 14.00", "Oprettet i går kl. 14"),
        *("I går klokken 14", "i går 14:00", "igår 14:00", "I går klockan 14"),
        *(
            "gestern um 14 Uhr",
            "Gestern, 14:00 Uhr",
            "yesterday at 2 pm",
            "Yesterday 2:00 PM",
            "yesterday, 14:00",
        ),
        *(
            "11. november 2026 kl. 14",
            "11.11.2026 14:00",
            "11/11-2026 kl. 14:00",
            "11/11/2026, 14:00",
            "11. nov. kl. 14",
        ),
        *(
            "onsdag kl. 14",
            "i onsdags kl. 14",
            "Mittwoch, 14:00",
            "Wednesday 2 pm",
            "onsdag d. 11. november 2026, kl. 14.00",
        ),
        *(
            "2026-11-11 kl. 14:00",
            "Nov 11, 2026 at 2 pm",
            "11th of November 2026, 14:00",
            "11-nov-2026 14:00",
        ),
    ],
)
def test_yesterday_at_two_is_read_in_five_languages(written):
    found = read_date(written, NOW)

    assert found is not None
    assert found.iso == YESTERDAY_AT_TWO
    assert found.exact


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("i dag", "2026-11-12"),
        ("heute 09:15", "2026-11-12T09:15+01:00"),
        ("i forgårs", "2026-11-10"),
        ("i förrgår", "2026-11-10"),
        ("vorgestern", "2026-11-10"),
        ("lige nu", "2026-11-12T13:00+01:00"),
        ("12. november", "2026-11-12"),
        ("24. december", "2025-12-24"),
        ("3. maj 2026", "2026-05-03"),
        ("3 mai", "2026-05-03"),
        ("den 1. März 2025", "2025-03-01"),
        ("29. februar", "2024-02-29"),
        ("4/11", "2026-11-04"),
        ("04.11.26", "2026-11-04"),
        ("12/25/2025", "2025-12-25"),
        ("2026-11-12T10:00:00Z", "2026-11-12T10:00:00+00:00"),
        ("Thu, 12 Nov 2026 10:00:00 GMT", "2026-11-12T10:00:00+00:00"),
        ("1794398400", "2026-11-11T12:00:00+00:00"),
        ("1794398400000", "2026-11-11T12:00:00+00:00"),
    ],
)
def test_other_dates(written, iso):
    found = read_date(written, NOW)

    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("for 3 timer siden", "2026-11-12T10:00+01:00"),
        ("3 timmar sedan", "2026-11-12T10:00+01:00"),
        ("vor 3 Stunden", "2026-11-12T10:00+01:00"),
        ("3 hours ago", "2026-11-12T10:00+01:00"),
        ("for en time siden", "2026-11-12T12:00+01:00"),
        ("20 min siden", "2026-11-12T12:40+01:00"),
        ("for 2 dage siden", "2026-11-10"),
        ("för två dagar sedan", "2026-11-10"),
        ("vor einem Tag", "2026-11-11"),
        ("for en uge siden", "2026-11-05"),
        ("2 weeks ago", "2026-10-29"),
    ],
)
def test_spans_of_time_are_read_but_leave_the_day_open(written, iso):
    found = read_date(written, NOW)

    assert (found.iso if found else None) == iso
    assert found is None or not found.exact


@pytest.mark.parametrize(
    "written", ["", "Mia", "31 år", "1.200 kr", "20 22 33 44", "45.13.2026", "kl. 14", "ring 10-20"]
)
def test_what_is_no_date_is_not_taken_for_one(written):
    assert read_date(written, NOW) is None


@given(st.text(max_size=400))
def test_no_text_breaks_the_reading_of_dates(text):
    found = read_date(text, NOW)

    assert found is None or datetime.fromisoformat(found.iso)


@given(st.dates(min_value=datetime(2001, 1, 1).date(), max_value=datetime(2026, 11, 12).date()), st.times())  # noqa: DTZ001  dates only
def test_a_date_written_out_in_full_is_read_back(day, moment):
    written = f"{day.day}. {['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'][day.month - 1]} {day.year} kl. {moment:%H:%M}"

    found = read_date(written, NOW)

    assert found is not None
    assert found.iso[:16] == f"{day.isoformat()}T{moment:%H:%M}"
