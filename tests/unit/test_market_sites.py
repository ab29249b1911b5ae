from __future__ import annotations

import json
import re
from datetime import datetime, timedelta

import pytest

from market.definitions import definition_for
from market.newspaper import newspaper_page, newspaper_rows
from market.sites import answer_of
from market.sites.snakken import relative_date
from market.web import Request
from market.weeks import OUTAGE, SITES, WEEKS, ads_of

_AJAX = {"x-requested-with": "XMLHttpRequest"}


def _ids(source: str, week: int) -> set[str]:
    return {ad.external_id for ad in ads_of(source, week)}


@pytest.mark.parametrize("site", SITES)
def test_a_definition_has_at_most_forty_lines(site: str) -> None:
    text = definition_for(site, "http://127.0.0.1:8000/")

    assert len(text.splitlines()) <= 40
    assert 'start = "http://127.0.0.1:8000/' in text


@pytest.mark.parametrize("site", SITES)
def test_every_site_has_a_robots_txt_and_misses_unknown_pages(site: str) -> None:
    assert answer_of(site, 1, Request("/robots.txt")).body.startswith("User-agent: *")
    assert answer_of(site, 1, Request("/no/such/page")).status == 404


def test_an_outage_answers_503_even_for_robots_txt() -> None:
    site, week = OUTAGE

    assert {answer_of(site, week, Request(path)).status for path in ("/robots.txt", "/annoncer")} == {503}


@pytest.mark.parametrize("week", [1, 2, 4, 5])
def test_torvet_lists_each_ad_once_over_its_pages(week: int) -> None:
    pages = [
        answer_of("torvet", week, Request("/annoncer", {"side": str(number)})).body for number in range(1, 6)
    ]

    listed = [found for page in pages for found in re.findall(r'data-id="(\d+)"', page)]
    assert sorted(listed) == sorted(_ids("torvet", week))
    assert f"{len(listed)} annoncer" in pages[0]


def test_torvet_answers_304_to_who_has_the_page_already() -> None:
    first = answer_of("torvet", 1, Request("/annoncer"))

    again = answer_of("torvet", 1, Request("/annoncer", headers={"if-none-match": first.headers["ETag"]}))
    later = answer_of("torvet", 2, Request("/annoncer", headers={"if-none-match": first.headers["ETag"]}))

    assert (again.status, again.body) == (304, "")
    assert later.status == 200


def test_a_page_of_torvet_that_is_over_answers_410() -> None:
    over = min(_ids("torvet", 1) - _ids("torvet", 2))

    assert answer_of("torvet", 1, Request(f"/annonce/{over}")).status == 200
    assert answer_of("torvet", 2, Request(f"/annonce/{over}")).status == 410


def test_kortet_shows_numbers_only_behind_the_button() -> None:
    ad = ads_of("kortet", 1)[0]

    page = answer_of("kortet", 1, Request(f"/vis/{ad.external_id}")).body
    revealed = json.loads(answer_of("kortet", 1, Request(f"/nummer/{ad.external_id}")).body)

    assert ad.written[0] not in page
    assert tuple(revealed["numre"]) == ad.written


def test_kortet_has_the_same_ads_in_other_markup_after_its_redesign() -> None:
    path = "/hovedstaden/escort"

    before, after = (answer_of("kortet", week, Request(path)).body for week in (3, 4))

    assert 'class="linje"' in before
    assert 'class="linje"' not in after
    assert 'class="card"' in after


@pytest.mark.parametrize("week", WEEKS)
def test_portalen_hands_out_each_ad_once_from_cursor_to_cursor(week: int) -> None:
    cursor, listed = "", []
    for _ in range(10):
        page = json.loads(answer_of("portalen", week, Request("/api/ads", {"after": cursor}, _AJAX)).body)
        listed += [str(ad["id"]) for ad in page["ads"]]
        cursor = page["next"]
        if cursor is None:
            break

    assert cursor is None
    assert sorted(listed) == sorted(_ids("portalen", week))
    assert page["total"] == len(listed)


def test_portalen_answers_only_to_its_own_page() -> None:
    assert answer_of("portalen", 1, Request("/api/ads")).status == 400


def test_a_page_of_nyt_that_is_over_answers_200_and_says_so() -> None:
    over = min(_ids("nyt", 1) - _ids("nyt", 2))

    answer = answer_of("nyt", 2, Request(f"/a/{over}"))

    assert answer.status == 200
    assert "ikke længere aktiv" in answer.body


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (2, "i dag kl. 10.00"),
        (22, "i går kl. 14.00"),
        (72, "for 3 dage siden kl. 12.00"),
        (240, "25.09.2026 kl. 12.00"),
    ],
)
def test_snakken_writes_dates_as_a_forum_does(hours: int, said: str) -> None:
    now = datetime.fromisoformat("2026-10-05T12:00:00+02:00")

    assert relative_date(now - timedelta(hours=hours), now) == said


def test_snakken_breaks_every_number_with_hidden_digits() -> None:
    pages = "".join(answer_of("snakken", 1, Request(f"/traad/{number}")).body for number in range(1, 5))

    assert 'style="display:none"' in pages
    assert [ad.external_id for ad in ads_of("snakken", 1) for written in ad.written if written in pages] == []


def test_the_newspaper_prints_every_number_in_its_rows_and_sets_its_rubrics_side_by_side() -> None:
    rows = {row["external_id"]: row["text"] for row in newspaper_rows(1)}
    page = newspaper_page(1)

    assert rows.keys() == _ids("avisen", 1)
    assert all(written in rows[ad.external_id] for ad in ads_of("avisen", 1) for written in ad.written)
    assert re.search(r"^ESCORT +PRIVAT +MASSAGE +ANDET$", page, re.MULTILINE)
