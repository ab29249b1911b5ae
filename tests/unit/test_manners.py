"""What a site may ask of us in headers, and pages that stand in the way."""

from __future__ import annotations

import re

import pytest
from scrapy.http import HtmlResponse

from spiders import lifeline
from spiders.challenge import describe_challenge
from spiders.lifeline import ReadingTookTooLongError, reading_time, watch_reading_time
from spiders.politeness import retry_after
from spiders.settings import user_agent

NOW = 1_790_000_000.0  # 21 September 2026, 14:13:20 UTC


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (b"120", 120.0),
        (b" 0 ", 0.0),
        (b"Mon, 21 Sep 2026 14:14:20 GMT", 60.0),
        (b"Mon, 21 Sep 2026 14:00:00 GMT", 0.0),
        (b"99999999999999999999", 999_999_999.0),
        (b"soon", None),
        (b"-5", None),
        (b"", None),
        (None, None),
        (b"\xff\xfe", None),
    ],
)
def test_retry_after_is_understood_in_both_forms(header, seconds):
    assert retry_after(header, NOW) == seconds


@pytest.mark.parametrize(
    "body",
    [
        "<title>Just a moment...</title>",
        '<script src="/cdn-cgi/challenge-platform/x.js"></script>',
        "<p>Verifying you are human</p>",
        '<div class="h-captcha"></div>',
        "<title>Access Denied</title>",
        "<form><input name=u><input type=password></form>",
    ],
)
def test_pages_that_stand_in_the_way_are_recognised(body):
    assert describe_challenge(HtmlResponse("https://torvet.example/", body=body, encoding="utf-8"))


def test_a_challenge_is_recognised_by_its_header():
    response = HtmlResponse("https://torvet.example/", status=403, headers={"cf-mitigated": "challenge"})

    assert "challenge" in describe_challenge(response)


def test_an_ordinary_page_stands_in_nobodys_way():
    response = HtmlResponse("https://torvet.example/", body=b"<h1>Massage in Aarhus</h1><p>Call me</p>")

    assert describe_challenge(response) == ""


def test_a_contact_with_line_ends_forges_no_header():
    assert "\n" not in user_agent("post@example.org\r\nX-Evil: 1")


def test_a_page_that_takes_too_long_to_read_is_let_go(monkeypatch):
    monkeypatch.setattr(lifeline, "LONGEST_READING", 0.05)
    watch_reading_time()

    with pytest.raises(ReadingTookTooLongError), reading_time():
        re.search(r"(a+)+$", "a" * 40 + "b")
