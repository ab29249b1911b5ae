from __future__ import annotations

from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from market.server import Market, serve_market
from market.weeks import OUTAGE, SITES, ads_of


def _get(base: str, path: str) -> tuple[int, str]:
    connection = HTTPConnection(urlsplit(base).netloc, timeout=5)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_every_site_of_the_market_has_an_address_of_its_own() -> None:
    with serve_market(1) as market:
        answers = [_get(address, "/robots.txt") for address in market.addresses.values()]

    assert [status for status, _ in answers] == [200] * len(SITES)
    assert len(set(market.addresses.values())) == len(SITES)
    assert market.asked("torvet") == ("/robots.txt",)


def test_the_week_changes_while_the_market_is_served() -> None:
    site, week = OUTAGE

    with serve_market(1) as market:
        before = _get(market.addresses[site], "/annoncer")
        market.set_week(week)
        after = _get(market.addresses[site], "/annoncer")

    assert before[0] == 200
    assert f"{len(ads_of(site, 1))} annoncer" in before[1]
    assert after[0] == 503


def test_a_week_that_the_market_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="no week 6"):
        Market(6)
