"""An unchanged ad has an unchanged entry, however often it is looked at; a changed one has not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import HtmlResponse

from spiders.definition import parse_definition
from spiders.fragments import steady_text
from spiders.kinds import build_kind

MONDAY = datetime(2026, 11, 9, 12, tzinfo=UTC)
TOML = """name = "x"
title = "X"
kind = "list"
start = "https://x.example/"
expect = [1, 9]
[list]
entry = "li"
id = "@id"
link = "a"
ignore = [".rang"]
[list.fields]
title = "a"
posted = "time"
[page.fields]
text = "p"
"""
ENTRY = """<li id=a class="{cls}" data-t="{n}"><a href="/a?PHPSESSID={session}">{title}</a> <time>{date}</time>
{price} kr <span class=rang>#{n}</span> <small>{n} visninger, {ago}</small><script>track({n})</script></li>"""


def fragment(moment: datetime, **changes) -> str:
    words = {
        "cls": "odd",
        "n": 7,
        "session": "0" * 32,
        "title": "Hej",
        "date": "i går kl. 14",
        "price": "1.200",
        "ago": "for 3 timer siden",
    }
    kind = build_kind(parse_definition(TOML, file="x"), lambda: moment)
    body = ENTRY.format(**(words | changes))
    return kind.read_list(HtmlResponse("https://x.example/", body=body.encode()), {}).entries[0].fragment


@pytest.mark.parametrize(
    "changes",
    [
        {"n": 312},
        {"session": "f" * 32},
        {"cls": "even"},
        {"ago": "5 dage siden"},
        {"ago": "i går 14:03"},
        {"ago": "online nu"},
        {"date": "8. november 2026 kl. 14.00"},
        {"date": "08.11.2026 14:00"},
    ],
)
def test_what_changes_from_view_to_view_is_no_change(changes):
    assert fragment(MONDAY, **changes) == fragment(MONDAY)


@pytest.mark.parametrize(
    "changes", [{"title": "Hej igen"}, {"price": "1.500"}, {"date": "9. november 2026 kl. 14"}]
)
def test_what_the_ad_says_anew_is_a_change(changes):
    assert fragment(MONDAY, **changes) != fragment(MONDAY)


def test_the_same_moment_has_one_form_on_every_day():
    tuesday = MONDAY + timedelta(days=1)

    assert fragment(tuesday, date="i forgårs kl. 14") == fragment(MONDAY, date="i går kl. 14")


def test_a_span_that_leaves_the_day_open_is_left_out():
    later = MONDAY + timedelta(days=3)

    assert fragment(later, date="for en uge siden") == fragment(MONDAY, date="for 4 dage siden")


def test_an_entry_that_shows_only_an_address_says_nothing_of_change():
    kind = build_kind(parse_definition(TOML, file="x"), lambda: MONDAY)

    listed = kind.read_list(
        HtmlResponse("https://x.example/", body=b"<li id=a><a href=/a><img></a></li>"), {}
    )

    assert listed.entries[0].fragment == ""


@pytest.mark.parametrize(
    ("written", "steady"),
    [
        ("Mia 31 år, 1.200 kr", "Mia 31 år, 1.200 kr"),
        ("Ring 20 22 33 44", "Ring 20 22 33 44"),
        ("Mia · 1.024 views · 3 hours ago", "Mia · ·"),
        ("Set 12 gange", ""),
        ("Visninger: 1.312", ""),
        ("Ring 20 22 33 44 svar altid", "Ring 20 22 33 44 svar altid"),
        ("Ring 20223344 besøg", "Ring 20223344 besøg"),
        ("vist 20 22 33 44", "vist 20 22 33 44"),
        ("vor 2 Tagen, Köln", ", Köln"),
    ],
)
def test_counters_and_ages_go_and_the_rest_stays(written, steady):
    assert steady_text(written) == steady
