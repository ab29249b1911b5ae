"""Preview shows what would be read; the check says in words whether the site still fits."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from scrapy.http import HtmlResponse

from pipeline.items import RoundEvidence
from spiders.definition import parse_definition
from spiders.fit import check_definition, describe_fit
from spiders.preview import describe_preview, mask_numbers, preview_pages, response_from_file

TOML = """name = "byen"
title = "Byen"
kind = "list"
start = "https://byen.example/"
expect = [2, 4]
[list]
entry = "li"
link = "a"
total = ".antal"
[list.fields]
title = "a"
[page]
frame = "article"
[page.fields]
text = "article p"
numbers = ".tlf"
"""
DEFINITION = parse_definition(TOML, file="byen.toml")
LIST = '<p class=antal>2 annoncer</p><ul><li><a href="/1">Hej</a><li><a href="/2">Dav</a></ul>'
AD = "<article><p>Ring til mig på 20 22 33 44</p><b class=tlf>20 22 33 44</b></article><ul><li><a href='/9'>Lignende</a></ul>"


def clock():
    return datetime(2026, 11, 12, 12, tzinfo=UTC)


def page(body: str, address: str = "https://byen.example/"):
    return HtmlResponse(address, body=body.encode())


def test_a_preview_hands_no_sign_to_the_terminal_that_it_would_obey():
    body = LIST.replace("Hej", "Hej \x1b]0;away\x07 \x9b31m Åse")

    shown = describe_preview(preview_pages(DEFINITION, [page(body)], clock))

    assert all(char.isprintable() or char == "\n" for char in shown)
    assert "Åse" in shown


def test_a_preview_joins_list_and_ad_pages_and_tells_what_is_missing():
    preview = preview_pages(DEFINITION, [page(AD, "https://byen.example/1"), page(LIST)], clock)

    assert [(ad.fields["title"], ad.page_read) for ad in preview.ads] == [("Hej", True), ("Dav", False)]
    assert preview.ads[0].fields["numbers"] == ("20 22 33 44",)
    assert preview.coverage == {"title": (2, 2), "text": (1, 1), "numbers": (1, 1)}
    assert (preview.list_pages, preview.ad_pages, preview.total, preview.problems) == (1, 1, 2, ())


def test_a_described_preview_masks_numbers_until_asked_to_show_them():
    preview = preview_pages(DEFINITION, [page(LIST), page(AD, "https://byen.example/1")], clock)

    assert "20 22 33 44" not in describe_preview(preview)
    assert "20 •• •• ••" in describe_preview(preview)
    assert "20 22 33 44" in describe_preview(preview, reveal=True)


def test_a_saved_ad_page_alone_is_read_as_one_although_it_shows_others():
    preview = preview_pages(DEFINITION, [page(AD, "https://byen.example/1")], clock)

    assert len(preview.ads) == 1
    assert preview.ads[0].missing == ("title",)


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ("<article><p>Hej</p><a href='tel:20223344'>Ring</a></article>", "tel: link"),
        ("<article><p>Hej</p><a href='https://wa.me/4520223344'>Skriv</a></article>", "WhatsApp link"),
        ("<article><p>Hej</p><meta itemprop=\"telephone\" content='x'></article>", "structured data"),
    ],
)
def test_a_number_that_no_field_reads_is_hinted_at(body, hint):
    preview = preview_pages(DEFINITION, [page(LIST), page(body, "https://byen.example/1")], clock)

    assert any(hint in note for note in preview.notes)
    assert "20223344" not in describe_preview(preview)


def test_a_site_that_fits_has_no_faults():
    fit = check_definition(DEFINITION, [page(LIST), page(AD, "https://byen.example/1")], clock=clock)

    assert fit.fits
    assert describe_fit(DEFINITION, fit) == "byen: the site fits its definition"


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        (
            [page("<title>Just a moment...</title>")],
            "a page is a challenge page (it wants to see a browser) instead",
        ),
        ([page("<div class=kort>Hej</div>")], "no ad stands where list.entry looks for it"),
        (
            [
                page(LIST),
                page("<article><p>Hej</p><b class=telefon>x</b></article>", "https://byen.example/1"),
            ],
            "numbers: none of 1 ads has it; repair page.fields.numbers, or set optional = true if ads may lack it",
        ),
        ([page(LIST), page("<h1>Ny side</h1>", "https://byen.example/1")], "the ad page has no page.frame"),
    ],
)
def test_a_site_that_no_longer_fits_is_told_in_words_with_the_key(pages, words):
    fit = check_definition(DEFINITION, pages, clock=clock)

    assert not fit.fits
    assert words in fit.faults


def test_figures_that_do_not_agree_are_remarked():
    fit = check_definition(DEFINITION, [page(LIST.replace("2 annoncer", "900 annoncer"))], clock=clock)

    assert any("900 ads where 2–4 were expected" in words for words in fit.remarks)
    assert "the site says 900 ads, and its pages show 2" in fit.remarks


def test_a_round_that_testified_is_judged_too():
    evidence = RoundEvidence(
        listed=40,
        ended="a list page answered 500",
        failure="the list pages showed no ads",
        unresolved={"list page answered 500": 2},
        coverage={"title": (40, 40), "text": (10, 40), "numbers": (0, 40)},
        notes=("a page repeats",),
    )

    fit = check_definition(DEFINITION, [], evidence)

    assert fit.faults == (
        "the list pages showed no ads",
        "the list did not end by itself: a list page answered 500",
        "2 times: list page answered 500",
        "numbers: none of 40 ads has it; repair page.fields.numbers, or set optional = true if ads may lack it",
        "40 ads where 2–4 were expected; if that is right now, change expect",
    )
    assert fit.remarks == ("text: only 10 of 40 ads have it (page.fields.text)", "a page repeats")


@pytest.mark.parametrize(
    "number", ["20223344", "+45 20 22 33 44", "20-22-33-44", "(0045) 20.22.33.44", "070-111 22 33"]
)
def test_any_usual_spelling_of_a_number_is_masked(number):
    masked = mask_numbers(f"Ring {number} nu")

    assert sum(char.isdigit() for char in masked) == 2
    assert masked.startswith("Ring ")
    assert masked.endswith(" nu")


@pytest.mark.parametrize("words", ["1.200 kr", "31 år", "kl. 10-20", "8000 Aarhus C"])
def test_small_figures_stay(words):
    assert mask_numbers(words) == words


@pytest.mark.parametrize(
    ("name", "body", "kind"),
    [
        ("a.html", b"<html>", "HtmlResponse"),
        ("a.json", b'{"a": 1}', "TextResponse"),
        ("saved", b' [{"a": 1}]', "TextResponse"),
        ("a.xml", b"<rss/>", "XmlResponse"),
        ("rss", b'<?xml version="1.0"?><rss/>', "XmlResponse"),
        ("page", b'<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', "HtmlResponse"),
    ],
)
def test_a_saved_file_becomes_the_right_sort_of_answer(name, body, kind):
    assert type(response_from_file(str(Path("/tmp") / name), body, "https://byen.example/")).__name__ == kind  # noqa: S108  a name only
