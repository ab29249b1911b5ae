"""Fragments and broken HTML into what a reader sees, and the numbers that links hold."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.visible_text import linked_numbers, visible_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hej<br>du &amp; jeg</p>", "Hej\ndu & jeg"),
        ("<span>22</span><span>33</span> <b>44</b>55", "2233 4455"),
        ("<div>Ring <i style='display: none'>99</i>22</div>", "Ring 22"),
        ("<div>Ring <i style='visibility:HIDDEN'>99</i>22</div>", "Ring 22"),
        ("<div>Ring <i hidden>99</i>22</div>", "Ring 22"),
        ("<style>.x1 { display:none }</style><b class='a x1'>99</b>22", "22"),
        ("22<!-- 99 -->33", "2233"),
        ("<script>99</script><template>98</template>22", "22"),
        ("<p>Åben <b>hver dag", "Åben hver dag"),
        ("<div class='ad'><div>a</div><div>b</div></div>", "a\nb"),
        ("<p title='a > b'>22 < 33</p>", "22 < 33"),
        ("<a href='tel:1'>22</a><span class=x>33</span>", "2233"),
        ("<p>Hej\n  du</p>", "Hej du"),
        ("<b>22" * 6000, "22" * 6000),
    ],
)
def test_only_what_is_shown_is_text(html, text):
    assert visible_text("", html) == text


def test_plain_text_stays_and_comes_before_the_fragment():
    assert visible_text("pris < 500 & hygge", "<p>andet</p>") == "pris < 500 & hygge"


def test_text_that_holds_markup_is_read_as_markup():
    assert visible_text("Hej<br>du") == "Hej\ndu"


@pytest.mark.parametrize(
    "html",
    [
        '<a href="tel:+45%2022%2033%2044%2055">ring</a>',
        "<a href='https://wa.me/4522334455?text=hej'>skriv</a>",
        '<a href="https://api.whatsapp.com/send?phone=4522334455">skriv</a>',
        '<a href="sms:22334455">skriv</a>',
        '<b data-phone="22 33 44 55">vis</b>',
        "<b data-tel-nummer='22334455'>vis</b>",
    ],
)
def test_links_and_attributes_hold_numbers(html):
    (found,) = linked_numbers(html)

    assert found.replace(" ", "").removeprefix("+").removeprefix("45") == "22334455"


@given(
    st.lists(
        st.sampled_from(
            ["<p>x</p>", "<b>4</b>", "<br>", "22", " ", "&amp;", "<div>1<i>2</i></div>", "<a href='x'>3</a>"]
        )
    )
)
def test_the_short_way_and_the_tree_show_the_same(pieces):
    html = "".join(pieces)

    assert visible_text("", html).split() == visible_text("", html + "<i style='display:none'>9</i>").split()


def test_a_number_in_a_comment_is_nobodys():
    assert linked_numbers("<!-- <a href='tel:22334455'> -->") == []


@given(st.text(alphabet=st.sampled_from("<>/!-abpi =\"'&;#1\n"), max_size=200))
def test_broken_markup_never_raises(html):
    visible_text(html, html)
    linked_numbers(html)


@given(st.text(alphabet=st.characters(exclude_characters="<&"), max_size=200))
def test_text_without_markup_stays_as_it_is(text):
    assert visible_text(text) == text.strip()


@pytest.mark.parametrize("piece", ["<div>", "<b>1", "<", "<!--", "&amp;", "<a ", "<div style='", "\n "])
def test_a_megabyte_of_hostile_markup_is_bounded_work(piece):
    began = time.process_time()

    visible_text("", piece * (1_000_000 // len(piece)))

    assert time.process_time() - began < 20  # quadratic work would take many minutes
