"""One ad has one address, whatever session or campaign its link carries; counted pages count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.addresses import clean_address, is_loopback, with_parameter
from spiders.counted import following_page, is_after_first, number_of
from spiders.definition_parts import Pages

SESSION = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    "address",
    [
        f"/ad/7?PHPSESSID={SESSION}",
        f"/ad/7;jsessionid={SESSION}.node1",
        f"/ad/7?sid={SESSION}#top",
        f"/(S(abcdefghijklmnopqrstuvwx))/ad/7?s={SESSION}",
        "/ad/7?utm_source=x&fbclid=y",
        "/ad/7?visit=3",
        "  /ad/7 ",
        "../ad/7",
        "//SIDE.example/ad/7",
    ],
)
def test_sessions_tracking_and_fragments_are_dropped(address):
    assert clean_address(address, "https://side.example/list/", ("visit",)) == "https://side.example/ad/7"


@pytest.mark.parametrize("query", ["sid=7", "s=7", "id=7&page=2", "session=7", "q=a%20b", "a=&b"])
def test_a_short_value_is_no_session(query):
    assert clean_address(f"https://side.example/ad?{query}") == f"https://side.example/ad?{query}"


@pytest.mark.parametrize(
    "address", ["javascript:void(0)", "mailto:a@b.example", "tel:20223344", "http://[x", "data:,x", ""]
)
def test_what_is_no_web_page_has_no_address(address):
    assert clean_address(address) == ""


@given(st.text(max_size=80))
def test_cleaning_twice_changes_nothing_more(text):
    once = clean_address(text, "https://side.example/a/b?c=d")

    assert clean_address(once) == once


def test_only_this_machine_is_loopback():
    assert all(map(is_loopback, ["http://127.0.0.1:1/", "http://localhost/", "http://[::1]/"]))
    assert not any(
        map(is_loopback, ["http://10.0.0.1/", "https://localhost.example/", "http://127.example/"])
    )


BY_PARAMETER = Pages(parameter="side", first=1)
BY_OFFSET = Pages(parameter="from", first=0, step=20, size=20)
BY_PATH = Pages(address="https://side.example/ads/{page}.html", first=1)


@pytest.mark.parametrize(
    ("pages", "here", "following"),
    [
        (BY_PARAMETER, "https://side.example/?q=a", "https://side.example/?q=a&side=2"),
        (BY_PARAMETER, "https://side.example/?side=9&q=a", "https://side.example/?q=a&side=10"),
        (BY_OFFSET, "https://side.example/", "https://side.example/?from=20"),
        (BY_OFFSET, "https://side.example/?from=40", "https://side.example/?from=60"),
        (BY_PATH, "https://side.example/", "https://side.example/ads/2.html"),
        (BY_PATH, "https://side.example/ads/12.html", "https://side.example/ads/13.html"),
    ],
)
def test_pages_are_counted_on(pages, here, following):
    assert following_page(pages, here, 20, None) == following


@pytest.mark.parametrize(
    ("pages", "here", "found", "total"),
    [
        (BY_PARAMETER, "https://side.example/?side=9", 0, None),
        (BY_OFFSET, "https://side.example/?from=40", 19, None),
        (BY_OFFSET, "https://side.example/?from=40", 20, 60),
    ],
    ids=["no ads", "not full", "total reached"],
)
def test_counting_ends_where_the_list_does(pages, here, found, total):
    assert following_page(pages, here, found, total) == ""


def test_a_number_that_is_no_number_counts_as_the_first_page():
    assert number_of(BY_PARAMETER, "https://side.example/?side=x") == 1
    assert not is_after_first(BY_PARAMETER, "https://side.example/?side=1")
    assert is_after_first(BY_PATH, "https://side.example/ads/2.html")


def test_a_parameter_is_set_once():
    assert with_parameter("https://x.example/?a=1&b=2&a=3", "a", "4") == "https://x.example/?b=2&a=4"
