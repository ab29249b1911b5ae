"""What a kind says of pages that are not as they should be: it never takes silence for an empty list."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy.http import HtmlResponse, TextResponse

from pipeline.items import ScrapedAd
from spiders.definition import parse_definition
from spiders.kinds import build_kind
from spiders.reading import ListEntry

HEAD = 'name = "x"\ntitle = "X"\nexpect = [1, 9]\nstart = "https://x.example/ads"\n'
LIST = """kind = "list"
[list]
entry = "li"
id = "@id"
[list.fields]
title = "h2"
"""
WITH_PAGES = """kind = "list"
[list]
entry = "li"
link = "a"
[page]
fields.title = "h1"
fields.text = { css = "p", must = true }
"""
KINDS = {
    "list": LIST,
    "tree": LIST.replace("[list]", '[[branches]]\nlink = "nav a"\nsays = "area"\n[list]').replace(
        '"list"', '"tree"', 1
    ),
    "json": 'kind = "json"\n[list]\nentry = "items[]"\nid = "id"\nfields.title = "t"\nfields.numbers = "n[*].x"\n',
    "feed": 'kind = "feed"\n',
    "sitemap": 'kind = "sitemap"\n[page]\nfields.title = "h1"\n',
    "forum": LIST.replace("[list]", '[threads]\nentry = "tr"\nlink = "a"\n[list]').replace(
        '"list"', '"forum"', 1
    ),
}
ENTRY = ListEntry("7", "https://x.example/ad/7", {"area": "Vejle"}, "")


def kind_of(toml: str):
    return build_kind(parse_definition(HEAD + toml, file="x"), lambda: datetime(2026, 11, 12, 12, tzinfo=UTC))


def page(body: str | bytes, address: str = "https://x.example/ads", status: int = 200):
    return HtmlResponse(address, body=body.encode() if isinstance(body, str) else body, status=status)


# --------------------------------------------------------------------------- list pages


def test_a_redesigned_page_is_not_understood_rather_than_empty():
    listed = kind_of(LIST).read_list(page("<article id=1><h2>Ny</h2></article>"), {})

    assert not listed.understood
    assert listed.problems == ("no ad stands where list.entry looks for it",)


@pytest.mark.parametrize("shown", ['frame = "main"', 'empty = ".ingen"'])
def test_an_empty_page_is_understood_where_something_else_shows_the_list(shown):
    kind = kind_of(LIST.replace('id = "@id"', f'id = "@id"\n{shown}'))

    empty = kind.read_list(page("<main><p class=ingen>Ingen annoncer</p></main>"), {})
    other = kind.read_list(page("<body>Vedligeholdelse</body>"), {})

    assert (empty.understood, empty.ended) == (True, True)
    assert not other.understood


def test_an_entry_without_an_id_is_told_and_the_others_are_read():
    listed = kind_of(LIST).read_list(page("<li id=a><h2>En</h2></li><li>reklame</li><li id=b></li>"), {})

    assert [entry.external_id for entry in listed.entries] == ["a", "b"]
    assert listed.problems == ("1 of 3 entries have no id or link",)


def test_a_page_whose_entries_all_lost_their_id_is_not_understood():
    kind = kind_of(LIST.replace('id = "@id"', 'id = "@data-id"\nframe = "main"'))

    listed = kind.read_list(page("<main><li id=a></li><li id=b></li></main>"), {})

    assert not listed.understood
    assert listed.problems == ("2 of 2 entries have no id or link",)


def test_an_entry_that_leads_elsewhere_is_no_ad_and_one_that_leads_nowhere_is_told():
    kind = kind_of(WITH_PAGES.replace('link = "a"', 'link = "a"\npattern = "/ad/([0-9]+)"'))

    listed = kind.read_list(
        page('<li><a href="/ad/7">x</a></li><li><a href="/reklame">y</a></li><li>z</li>'), {}
    )

    assert [entry.external_id for entry in listed.entries] == ["7"]
    assert listed.problems == ("1 of 3 entries have no id or link",)


def test_the_same_ad_twice_on_a_page_is_one_entry():
    listed = kind_of(LIST).read_list(page("<li id=a><h2>En</h2></li><li id=a><h2>En</h2></li>"), {})

    assert len(listed.entries) == 1


def test_a_last_page_that_links_to_itself_as_the_next_one_ends_the_list():
    kind = kind_of(LIST.replace('id = "@id"', 'id = "@id"\nnext = "a.next"'))
    body = '<li id=a></li><a class=next href="?page=3&PHPSESSID=0123456789abcdef0">next</a>'

    listed = kind.read_list(page(body, "https://x.example/ads?page=3"), {})

    assert listed.ended
    assert listed.follow == ()


def test_the_page_after_the_last_counted_one_is_the_natural_end():
    kind = kind_of(LIST.replace('id = "@id"', 'id = "@id"\npages = { parameter = "page" }'))

    first = kind.read_list(page("<li id=a></li>"), {"area": "Fyn"})
    after = kind.read_list(page("<p>no more</p>", "https://x.example/ads?page=2"), {})

    assert [(follow.url, follow.carry) for follow in first.follow] == [
        ("https://x.example/ads?page=2", {"area": "Fyn"})
    ]
    assert (after.understood, after.ended) == (True, True)
    assert kind.ends_by_status("https://x.example/ads?page=2", 404)
    assert not kind.ends_by_status("https://x.example/ads", 404)
    assert not kind.ends_by_status("https://x.example/ads?page=2", 500)


def test_an_xpath_inside_an_entry_stays_inside_it():
    kind = kind_of(LIST.replace('title = "h2"', 'title = "//h2"'))

    listed = kind.read_list(page("<li id=a><h2>En</h2></li><li id=b><h2>To</h2></li>"), {})

    assert [entry.values["title"] for entry in listed.entries] == ["En", "To"]


def test_what_the_branch_says_gives_way_to_what_the_entry_says():
    kind = kind_of(LIST + 'area = ".by"\n')

    listed = kind.read_list(page("<li id=a><i class=by>Vejle</i></li><li id=b></li>"), {"area": "Jylland"})

    assert [entry.values["area"] for entry in listed.entries] == ["Vejle", "Jylland"]


def test_an_entry_that_says_it_is_over_is_closed():
    kind = kind_of(LIST.replace('id = "@id"', 'id = "@id"\nclosed = ".solgt"'))

    listed = kind.read_list(page("<li id=a><b class=solgt>Lukket</b></li><li id=b></li>"), {})

    assert [bool(entry.closed) for entry in listed.entries] == [True, False]


# --------------------------------------------------------------------------- ad pages


@pytest.mark.parametrize(
    ("gone", "answer", "proof"),
    [
        ("", page("", status=404), "404"),
        ("", page("", status=410), "410"),
        (
            '[gone]\ntext = "findes ikke længere"',
            page("<p>Annoncen  FINDES\nikke længere"),
            "the page says so",
        ),
        ('[gone]\nfound = ".slettet"', page("<p class=slettet>x"), "the page says so"),
        (
            '[gone]\naddress = "/udloebet"',
            page("<p>x", "https://x.example/udloebet?id=7"),
            "the site sends us elsewhere",
        ),
    ],
)
def test_a_page_proves_that_its_ad_is_gone(gone, answer, proof):
    read = kind_of(WITH_PAGES + gone).read_ad(answer, ENTRY)

    assert (read.gone, read.ad) == (proof, None)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<h1>Velkommen til forsiden</h1>", "the ad page lacks text"),
        ("<div>Fejl</div>", "the ad page lacks text"),
        ("", "the ad page lacks text"),
    ],
)
def test_a_page_without_what_every_ad_has_is_no_ad_and_no_proof(body, problem):
    read = kind_of(WITH_PAGES).read_ad(page(body), ENTRY)

    assert (read.ad, read.gone, read.problem) == (None, "", problem)


def test_a_page_without_its_frame_is_no_ad():
    kind = kind_of(WITH_PAGES.replace("[page]", '[page]\nframe = "article"'))

    assert kind.read_ad(page("<h1>x</h1><p>y"), ENTRY).problem == "the ad page has no page.frame"
    assert kind.read_ad(page("<article><h1>x</h1><p>y"), ENTRY).ad is not None


def test_an_ad_has_its_page_and_its_entry_and_names_what_is_missing():
    read = kind_of(WITH_PAGES).read_ad(page("<p>Ring"), ENTRY)

    assert read.ad == ScrapedAd(
        "7", url="https://x.example/ad/7", text="Ring", area="Vejle", missing=("title",)
    )


def test_a_number_shown_on_demand_joins_the_ad():
    kind = kind_of(LIST + '[reveal]\naddress = "/tlf?id={id}"\nnumber = "tlf"\n')
    entry = ListEntry("a/1", "", {"title": "En"}, "")

    ad = kind.entry_as_ad(entry)
    shown = kind.add_revealed(page('{"tlf": "20 11 22 33"}'), ad)
    refused = kind.add_revealed(page("<p>nej"), ad)

    assert kind.reveal_of(entry) == "https://x.example/tlf?id=a%2F1"
    assert ad.missing == ("numbers",)
    assert shown == replace(ad, numbers=("20 11 22 33",), missing=())
    assert refused == ad


# --------------------------------------------------------------------------- other kinds


def test_a_tree_without_branches_or_ads_is_not_understood():
    listed = kind_of(KINDS["tree"]).read_list(page("<p>ny side"), {})

    assert not listed.understood
    assert listed.problems == ("no link stands where branches.1.link looks for it",)


def test_a_branch_says_what_its_ads_are():
    listed = kind_of(KINDS["tree"]).read_list(
        page('<nav><a href="/fyn">Fyn</a><a href="/ads">Alle</a></nav>'), {}
    )

    assert [(follow.url, follow.carry["area"]) for follow in listed.follow] == [
        ("https://x.example/fyn", "Fyn")
    ]


@pytest.mark.parametrize("body", ["<html>Log ind</html>", "[1, 2", "[" * 9_999, "null"])
def test_an_endpoint_that_answers_no_json_is_not_understood(body):
    assert not kind_of(KINDS["json"]).read_list(page(body), {}).understood


def test_json_is_read_behind_a_byte_order_mark_and_a_guard():
    body = ")]}',\n" + '{"items": [{"id": 1, "t": "En", "n": [{"x": 20112233}, {}]}]}'

    listed = kind_of(KINDS["json"]).read_list(page("\ufeff" + body), {})

    assert listed.entries[0].values == {"title": "En", "numbers": ("20112233",)}


def test_a_feed_that_ends_in_the_middle_or_is_no_feed_is_not_understood():
    kind = kind_of(KINDS["feed"])
    whole = "<rss><channel><item><guid>1</guid><title>En</title></item></channel></rss>"

    assert kind.read_list(page(whole), {}).understood
    assert kind.read_list(page("<rss><channel></channel></rss>"), {}).understood
    assert not kind.read_list(page(whole[:50]), {}).understood
    assert not kind.read_list(page("<html><body>Vi er snart tilbage</body></html>"), {}).understood


def test_a_sitemap_without_lastmod_says_nothing_of_change():
    body = "<urlset><url><loc>https://x.example/a</loc></url><url><loc>https://x.example/b</loc><lastmod>2026</lastmod></url></urlset>"

    listed = kind_of(KINDS["sitemap"]).read_list(page(body), {})

    assert [bool(entry.fragment) for entry in listed.entries] == [False, True]


def test_a_sitemap_that_unpacks_without_end_is_refused():
    bomb = TextResponse(
        "https://x.example/s.xml.gz", body=gzip.compress(b" " * 60_000_000, 9), encoding="utf-8"
    )

    listed = kind_of(KINDS["sitemap"]).read_list(bomb, {})

    assert not listed.understood


def test_a_closed_thread_closes_its_ads_and_only_its_first_post_is_one():
    kind = kind_of(KINDS["forum"].replace('link = "a"', 'link = "a"\nclosed = ".laast"'))
    board = kind.read_list(page('<table><tr><td><a href="/t/1">x</a><i class=laast></i></table>'), {})

    thread = kind.read_list(
        page("<li id=p1><h2>En</h2></li><li id=p2></li>", "https://x.example/t/1"), board.follow[0].carry
    )

    assert [(entry.external_id, entry.closed) for entry in thread.entries] == [("p1", "thread closed")]


def test_a_forum_without_threads_is_not_understood():
    listed = kind_of(KINDS["forum"]).read_list(page("<p>nyt forum"), {})

    assert not listed.understood


@pytest.mark.parametrize("name", sorted(KINDS))
@given(body=st.binary(max_size=200))
def test_no_answer_breaks_a_kind(name, body):
    kind = kind_of(KINDS[name])

    listed = kind.read_list(page(body), {})
    read = kind.read_ad(page(body), ENTRY)

    assert listed.entries == ()
    assert not (read.ad and read.gone)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["items", "id", "t", "n", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(value=JSON)
def test_no_json_breaks_an_endpoint(value):
    import json  # noqa: PLC0415  the name is taken above by the strategy's readers

    listed = kind_of(KINDS["json"]).read_list(page(json.dumps({"items": value})), {})

    assert all(entry.external_id for entry in listed.entries)


# --------------------------------------------------------------------------- places where values stand


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("Viser 1–20 af 1.250 annoncer", 1250),
        ("97 annoncer (side 1 af 5)", 97),
        ("2 500 annonser", 2500),
        ("1'250 Anzeigen", 1250),
        ("ingen", None),
    ],
)
def test_the_sites_own_total_is_the_largest_figure(words, total):
    kind = kind_of(LIST.replace('id = "@id"', 'id = "@id"\ntotal = "b"'))

    assert kind.read_list(page(f"<b>{words}</b><li id=a></li>"), {}).total == total


def test_links_start_from_where_the_page_says():
    body = '<base href="/by/"><li><a href="7">x</a></li>'

    listed = kind_of(WITH_PAGES).read_list(page(body), {})

    assert listed.entries[0].url == "https://x.example/by/7"


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        (
            '{ type = "Offer" }',
            '<script type="application/ld+json">[{"@type": "Offer", "k": 1, "t": "En"}]</script>',
        ),
        (
            '{ css = "script#data", json = "ads[]" }',
            '<script id=data>var x = {"ads": [{"k": 1, "t": "En"}]};</script>',
        ),
    ],
    ids=["structured data", "data in a script"],
)
def test_entries_may_stand_as_data_inside_a_page(entry, body):
    toml = f'kind = "list"\n[list]\nentry = {entry}\nid = "k"\nfields.title = "t"\n'

    listed = kind_of(toml).read_list(page(body), {})

    assert [(found.external_id, found.values["title"]) for found in listed.entries] == [("1", "En")]


def test_several_values_are_joined_by_exactly_what_the_definition_says():
    kind = kind_of(
        LIST.replace('title = "h2"', 'title = { css = "b", join = " " }\nnumbers = { css = "i", join = "" }')
    )

    listed = kind.read_list(page("<li id=a><b>En</b><b>to</b><i>20</i><i>22</i></li>"), {})

    assert listed.entries[0].values == {"title": "En to", "numbers": ("2022",)}
