"""No spelling of a phone number gets through the log's last gate."""

from __future__ import annotations

import io
import logging
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.logs import REDACTED, RedactingFormatter, redact

SPELLINGS = (
    "70100199",
    "+4570100199",
    "70 10 01 99",
    "70.10.01.99",
    "70-10-01-99",
    "(70) 10/01/99",
    "70 10 01 99",
    "70%2010%2001%2099",
    "%2B45%2070%2E10%2D01%2F99",
    "%37%30%31%30%30%31%39%39",
    "70%252010%252001%252099",
    "70&nbsp;10&nbsp;01&nbsp;99",
    "70\\xa010\\xa001\\xa099",
    "70\\n10\\n01\\n99",
    "70\n10\n01\n99",
    "7_0_1_0_0_1_9_9",
    "７０１００１９９",
)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_is_redacted(spelling):
    found = redact(f"GET http://torvet.example/ad?tel={spelling}&x=1")

    assert not re.search(r"\d{2}.{0,6}\d{2}", found)
    assert REDACTED in found
    assert found.startswith("GET http://torvet.example/ad?tel=")


@given(st.text(alphabet=" .-/+()_,:", max_size=3), st.text(alphabet="0123456789", min_size=6, max_size=15))
def test_whatever_stands_between_the_digits_they_go(between, digits):
    found = redact(f"a {between.join(digits)} b")

    assert not re.search(r"\d", found)


@given(st.text(max_size=400))
def test_no_run_of_six_digits_is_ever_left(text):
    assert not re.search(r"\d{6}", redact(text))


def test_figures_that_staff_need_stay():
    words = "round 41: 3 ads where 40–90 were expected, list page answered 500, 12 of 20 pages"

    assert redact(words) == words


def test_the_time_and_the_level_stay_readable():
    record = logging.LogRecord("spiders", logging.INFO, "x.py", 1, "called %s", ("70 10 01 99",), None)

    line = RedactingFormatter().format(record)

    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO \[spiders\] called \[digits\]$", line)


def test_an_exception_and_its_cause_are_redacted_too():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter())
    logger = logging.Logger("any")  # noqa: LOG001  of its own, so that the test leaves nothing behind
    logger.addHandler(handler)

    try:
        try:
            raise KeyError("70100199")
        except KeyError as error:
            raise ValueError("no such number: 70-10-01-99") from error
    except ValueError:
        logger.exception("lookup of %r failed", {"tel": "+45 70100199"})

    assert "KeyError" in stream.getvalue()
    assert not re.search(r"70\W?10", stream.getvalue())
