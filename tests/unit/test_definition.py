"""A definition is checked as a whole before anything is asked of a site, and a fault says how to repair it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.definition import DefinitionError, parse_definition

SMALL = """
name = "lille-side"
title = "Lille side"
kind = "list"
start = "https://side.example/"
expect = [10, 40]
[list]
entry = "li"
[list.fields]
title = "h2"
"""


def refusal(toml: str) -> str:
    with pytest.raises(DefinitionError) as caught:
        parse_definition(toml, file="side.toml")
    return str(caught.value)


def test_a_small_definition_is_enough_and_polite_by_default():
    definition = parse_definition(SMALL, file="side.toml")

    assert definition.asked_fields == ("title",)
    assert (definition.delay, definition.at_once, definition.cookies) == (2.0, 1, False)
    assert definition.allowed_hosts == {"side.example"}
    assert definition.absence_counts


@pytest.mark.parametrize(
    ("wrong", "right", "key", "found", "expected"),
    [
        (
            'title = "Lille side"',
            'titel = "Lille side"',
            'key "titel"',
            "a key that does not exist",
            '"title"',
        ),
        ('entry = "li"', 'entri = "li"', 'key "list.entri"', "a key that does not exist", '"entry"'),
        ("expect = [10, 40]", "", 'key "expect"', "found nothing", "required"),
        ("expect = [10, 40]", "expect = [40, 10]", 'key "expect"', "[40, 10]", "[least, most]"),
        ("expect = [10, 40]", "expect = [0, 0]", 'key "expect"', "[0, 0]", "[least, most]"),
        ("https://side", "ftp://side", 'key "start.1.address"', "ftp://side.example/", "http:// or https://"),
        ('entry = "li"', 'entry = "li["', 'key "list.entry"', 'found "li["', "a CSS selector"),
        ('entry = "li"', 'entry = "//li["', 'key "list.entry"', 'found "//li["', "an XPath"),
        ('entry = "li"', 'entry = "//li[ad()]"', 'key "list.entry"', "no such function: ad", "an XPath"),
        (
            'title = "h2"',
            'title = { css = "a", json = "b[[" }',
            'key "list.fields.title.json"',
            '"b[["',
            "JMESPath",
        ),
        (
            'title = "h2"',
            'title = { css = "h2", pattern = "(a" }',
            "list.fields.title.pattern",
            '"(a"',
            "regular",
        ),
        (
            'title = "h2"',
            'title = { css = "h2", pattern = "(a+)+b" }',
            "title.pattern",
            "repeat inside a repeat",
            "once",
        ),
        ('title = "h2"', 'title = { css = "h2", transforms = ["flip"] }', "transforms", '"flip"', "reversed"),
        (
            'title = "h2"',
            'title = { css = "h2", xpath = "//h2" }',
            "list.fields.title",
            "h2",
            "one of css, xpath",
        ),
        ('kind = "list"', 'kind = "lists"', 'key "kind"', '"lists"', "'list', 'tree'"),
        ('kind = "list"', 'kind = "tree"', 'key "branches"', "found nothing", "[[branches]]"),
        ('kind = "list"', 'kind = "forum"', 'key "threads"', "forum", "[threads]"),
        ('kind = "list"', 'kind = "sitemap"', 'key "page"', "found nothing", "[page]"),
        ('entry = "li"', "", 'key "list.entry"', "found nothing", 'entry = "li.ad"'),
        ("[list]", "delay = 0\n[list]", 'key "delay"', "found 0", "at least 1 second"),
        ("[list]", 'encoding = "utf-9"\n[list]', 'key "encoding"', '"utf-9"', "windows-1252"),
        ("[list]", 'time_zone = "Aarhus"\n[list]', 'key "time_zone"', '"Aarhus"', "Europe/Copenhagen"),
        ("[list]", 'decoys = ["b["]\n[list]', 'key "decoys"', '"b["', "a CSS selector"),
        ("[list]", '[page]\nfields.text = "p"\n[list]', 'key "list.link"', "found nothing", "[page]"),
        ("[list]", '[[branches]]\nlink = "a"\n[list]', 'key "branches"', 'kind = "list"', "no branches"),
        ('entry = "li"', 'entry = "li"\npages = {}', 'key "list.pages"', "{}", 'parameter = "page"'),
        (
            'entry = "li"',
            'entry = "li"\npages = { address = "https://x.example/" }',
            "list.pages",
            "https",
            "{page}",
        ),
        (
            'entry = "li"',
            'entry = "li"\nnext = "a"\npages = { parameter = "p" }',
            'key "list"',
            "next",
            "at most one of",
        ),
        ('entry = "li"', 'entry = "li"\ncursor = "a"', 'key "list"', "cursor", "cursor_parameter"),
        ('entry = "li"', 'entry = "li"\nlink_address = "/ad"', 'key "list"', "/ad", "{id}"),
        ('title = "h2"', 'title = { plain = "h2" }', 'key "list.fields.title', "plain", "css, xpath or json"),
        ("[list]", '[reveal]\nnumber = "a"\n[list]', 'key "reveal"', "number", "address (with {id})"),
        ('title = "h2"', 'title = "h2" "h3"', "side.toml", "not TOML", 'title = "h1"'),
    ],
)
def test_a_fault_names_file_key_what_was_found_and_what_was_expected(wrong, right, key, found, expected):
    words = refusal(SMALL.replace(wrong, right))

    assert words.startswith("side.toml: ")
    assert key in words
    assert found in words
    assert expected in words
    assert words.endswith("docs/reference-sources.md lists every key.")


@pytest.mark.parametrize("kind", ["list", "feed", "sitemap"])
@pytest.mark.parametrize(("part", "key"), [("list = 3", "list"), ("list = { fields = 3 }", "list.fields")])
def test_a_value_where_a_part_belongs_is_refused_whatever_the_kind(kind, part, key):
    words = refusal(SMALL.partition("[list]")[0].replace('"list"', f'"{kind}"') + part)

    assert f'key "{key}": found 3; expected a part of its own, such as [{key}]' in words


def test_all_faults_are_told_at_once():
    words = refusal(SMALL.replace('"li"', '"li["').replace('"h2"', '"h2["').replace("[10, 40]", "[9, 1]"))

    assert len(words.splitlines()) == 4


def test_no_delay_is_allowed_on_this_machine_only():
    here = SMALL.replace("https://side.example/", "http://127.0.0.1:8080/").replace(
        "[list]", "delay = 0\n[list]", 1
    )

    assert parse_definition(here, file="side.toml").delay == 0
    assert "at least 1 second" in refusal(here.replace("127.0.0.1", "10.0.0.1"))


def test_a_feed_needs_no_more_than_its_address_and_concludes_nothing_from_absence():
    toml = 'name="f"\ntitle="F"\nkind="feed"\nstart="https://f.example/rss"\nexpect=[0, 50]'

    definition = parse_definition(toml, file="f.toml")

    assert not definition.absence_counts
    assert definition.asked_fields == ("title", "html")


def test_an_expression_that_does_not_parse_as_css_may_be_xpath_or_an_attribute():
    fields = parse_definition(
        SMALL.replace('title = "h2"', 'title = "./b/text()"\ntext = "p.om @data-text"\narea = "@data-by"'),
        file="x",
    ).list.fields.given()

    short = [fields[name][0].expression("html") for name in ("title", "text", "area")]

    assert short == [("xpath", "./b/text()", ""), ("css", "p.om", "data-text"), ("self", "", "data-by")]


def faults_of(toml: str) -> str:
    try:
        parse_definition(toml, file="any.toml")
    except DefinitionError as error:
        return str(error)
    return ""


@given(st.text(max_size=300))
def test_any_text_is_refused_in_words(text):
    assert faults_of(text).startswith("any.toml: ")


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40),
    st.sampled_from(["css", "xpath", "json", "pattern"]),
)
def test_any_expression_compiles_or_is_refused_with_its_key(text, language):
    written = "".join(f"\\U{ord(char):08x}" for char in text)
    spec = (
        f'{{ {language} = "{written}" }}'
        if language != "pattern"
        else f'{{ css = "a", pattern = "{written}" }}'
    )

    words = faults_of(SMALL.replace('title = "h2"', f"title = {spec}"))

    assert not words or "list.fields.title" in words
