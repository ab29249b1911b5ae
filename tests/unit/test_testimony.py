"""A round's testimony says what was not answered, and what its figures mean."""

from __future__ import annotations

import pytest

from pipeline.items import ScrapedAd
from spiders import testimony
from spiders.definition import parse_definition
from spiders.testimony import AD_PAGE, LIST_PAGE, Asked

DEFINITION = """
name = "torvet"
title = "Torvet"
kind = "list"
start = "https://torvet.example/"
expect = [{least}, 9]
[list]
entry = "li"
link = "a @href"
fields.title = "h2"
fields.area = "b"
"""


def begin_round(least: int):
    return testimony.Testimony(parse_definition(DEFINITION.format(least=least), file="torvet.toml"))


def read_list(found, *ids, total=None):
    branch = found.begin_branch()
    branch.ads.update(ids)
    branch.total = total
    found.listed.update(ids)
    found.list_pages += 1


def test_an_ad_in_two_branches_counts_once_in_the_sites_total():
    found = begin_round(1)
    read_list(found, "1", "2", "3", total=3)
    read_list(found, "3", "4", total=2)

    evidence = found.evidence()

    assert (evidence.listed, evidence.site_total) == (4, 4)


def test_a_branch_that_shows_less_than_it_says_leaves_the_total_above_the_listed():
    found = begin_round(1)
    read_list(found, "1", "2", total=5)

    assert found.evidence().site_total == 5


def test_a_site_without_totals_has_none():
    found = begin_round(1)
    read_list(found, "1")

    assert found.evidence().site_total is None


def test_a_lost_list_page_means_the_list_is_not_whole():
    found = begin_round(1)
    read_list(found, "1")

    found.unresolve(Asked(LIST_PAGE, "https://torvet.example/2"), "answered 500")

    assert not found.list_is_whole
    assert found.evidence().ended == "a list page answered 500"


def test_a_lost_ad_page_leaves_the_list_whole():
    found = begin_round(1)
    read_list(found, "1")

    found.unresolve(Asked(AD_PAGE, "https://torvet.example/ad/1"), "answered 500")

    assert found.list_is_whole
    assert found.evidence().unresolved == {"ad page answered 500": 1}


def test_coverage_counts_what_each_field_yielded():
    found = begin_round(1)
    read_list(found, "1", "2")

    found.count_ad(ScrapedAd("1"))
    found.count_ad(ScrapedAd("2", missing=("area",)))

    assert found.evidence().coverage == {"title": (2, 2), "area": (1, 2)}


@pytest.mark.parametrize(("least", "failed"), [(0, False), (1, True)])
def test_an_empty_list_is_a_failure_only_where_ads_are_expected(least, failed):
    found = begin_round(least)
    read_list(found)

    assert bool(found.evidence().failure) is failed


def test_no_number_gets_into_the_words_of_a_testimony():
    found = begin_round(1)

    found.note("the page of 70 10 01 99 is odd")
    found.end("stopped at 70100199")
    found.fail("ad 70-10-01-99 broke it")
    found.unresolve(Asked(AD_PAGE, "x"), "led to 70100199")

    assert "10" not in str(found.evidence())


def test_remarks_are_counted_and_their_number_is_limited():
    found = begin_round(1)
    for number in range(50):
        found.note(f"remark {number}")
    found.note("remark 7")

    notes = found.evidence().notes

    assert notes[0] == "remark 7 (2 times)"
    assert notes[-1] == "20 further remarks left out"
