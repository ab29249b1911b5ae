"""What a reader sees of an element: decoys and hidden parts are no part of a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from scrapy.http import HtmlResponse

from spiders.page import BROKEN, REPAIRED, Page
from spiders.visible import hiding_classes, visible_text


def seen(markup: str) -> str:
    return visible_text(lxml_html.fromstring(f"<div>{markup}</div>"))


@pytest.mark.parametrize(
    "decoy",
    [
        '<i style="display:none">9</i>',
        '<i style="color:red; DISPLAY : none">9</i>',
        '<i style="visibility:hidden">9</i>',
        '<i style="font-size:0">9</i>',
        '<i style="opacity:0">9</i>',
        '<i style="position:absolute;left:-9999px">9</i>',
        "<i hidden>9</i>",
        '<i aria-hidden="true">9</i>',
        '<i class="x d-none">9</i>',
        '<b hidden><i>9<u style="display:inline">9</u></i></b>',
        "<script>9</script>",
        "<style>9</style>",
        "<template>9</template>",
        "<!-- 9 -->",
    ],
)
def test_hidden_digits_are_no_part_of_a_number(decoy):
    assert seen(f"<span>20 {decoy}22</span>{decoy} 33") == "20 22 33"


@pytest.mark.parametrize(
    "shown",
    [
        '<i style="font-size:0.9em">9</i>',
        '<i style="opacity:0.5">9</i>',
        '<i class="hiding">9</i>',
        "<i>9</i>",
    ],
)
def test_what_only_resembles_hiding_is_seen(shown):
    assert seen(f"20{shown}22") == "20922"


def test_paragraphs_and_line_breaks_stay_lines_and_inline_parts_stay_together():
    assert (
        seen("Hej<p>Ring <b>mig</b>:\n <u>20</u><u>22</u></p>etter<br>ni") == "Hej\nRing mig: 2022\netter\nni"
    )


def test_a_class_hidden_by_the_pages_own_style_sheet_hides():
    page = lxml_html.fromstring(
        "<html><style>.a, b.k1 {display:none} .c > .d {display:none} @media print {.m {display:none} .n {x:y}}</style></html>"
    )

    assert hiding_classes(page) == {"a", "k1"}


@pytest.mark.parametrize(
    "css", ["@{" * 90_000, "a{" * 90_000, "}" * 200_000, "x" * 200_000, "@a{b{}" * 30_000, ".a,"]
)
def test_a_hostile_style_sheet_hides_nothing(css):
    page = lxml_html.fromstring(f"<html><style>{css}</style></html>")

    assert hiding_classes(page) == frozenset()


def test_a_page_nested_a_thousandfold_is_read():
    page = Page(HtmlResponse("https://x.example/", body=b"<b>" * 1_000 + b"20 22" + b"</b>" * 1_000))

    assert page.seen(page.root) == "20 22"


def test_line_ends_of_preformatted_text_stay():
    assert seen("<pre>Hej\nRing</pre>") == "Hej\nRing"


@given(st.text(max_size=300))
def test_no_markup_breaks_the_reading(text):
    page = Page(HtmlResponse("https://x.example/", body=text.encode("utf-8", "surrogatepass")))

    assert isinstance(page.seen(page.root), str)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(body):
    page = Page(HtmlResponse("https://x.example/", body=body))

    assert isinstance(page.seen(page.root), str)
    assert page.xml is not None
    assert isinstance(page.structured, list)


def in_encoding(body: bytes, declared: str = "", override: str | None = None) -> Page:
    headers = {"Content-Type": f"text/html; charset={declared}"} if declared else {}
    return Page(HtmlResponse("https://x.example/", body=body, headers=headers), encoding=override)


@pytest.mark.parametrize(
    ("page", "note"),
    [
        (in_encoding("<p>Rødgrød på Ærø</p>".encode(), "utf-8"), []),
        (in_encoding("<p>Rødgrød på Ærø</p>".encode("cp1252"), "iso-8859-1"), []),
        (in_encoding("<p>Rødgrød på Ærø</p>".encode("cp1252"), "utf-8"), [REPAIRED]),
        (in_encoding('<meta charset="iso-8859-1"><p>Rødgrød på Ærø</p>'.encode("cp1252")), []),
        (in_encoding("<p>Rødgrød på Ærø</p>".encode("cp1252")), []),
        (in_encoding("<p>Rødgrød på Ærø</p>".encode("mac-roman"), "utf-8", "mac-roman"), []),
    ],
    ids=["declared", "latin", "declared wrongly", "in the page", "guessed", "overridden"],
)
def test_letters_are_right_in_whatever_encoding_they_come(page, note):
    text = page.seen(page.root)

    assert text == "Rødgrød på Ærø"
    assert page.notes == note


def test_bytes_that_fit_no_encoding_are_told():
    page = in_encoding("<p>på</p>".encode("cp1252"), "utf-8", "utf-8")

    page.seen(page.root)

    assert page.notes == [BROKEN]


def test_json_nested_beyond_reason_is_refused_and_brackets_in_strings_are_not_nesting():
    deep = Page(HtmlResponse("https://x.example/", body=b"[" * 100_000))
    wide = Page(HtmlResponse("https://x.example/", body=b'["' + b"[" * 500 + b'", "\\"["]'))

    assert deep.json is None
    assert wide.json == ["[" * 500, '"[']


def test_an_xml_page_loads_no_entities():
    body = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/hostname">]><rss><title>a&e;b</title></rss>'
    page = Page(HtmlResponse("https://x.example/", body=body))

    assert visible_text(page.xml) in {"ab", "a&e;b", "a"}
