"""Fragments and broken HTML into what a reader sees, and the numbers that links hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.page.visible_text import linked_numbers, visible_text

MARKUP = st.text(alphabet=st.sampled_from("<>/!-abpi =\"'&;#1\n{}.:\u202e\x00\ud800"), max_size=200)
TAGS = ("b", "div", "span", "section", "x-digit", "font", "center")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hej<br>du &amp; jeg</p>", "Hej\ndu & jeg"),
        ("<span>22</span><span>33</span> <b>44</b>55", "2233 4455"),
        ("<x-digit>2</x-digit><x-digit>2</x-digit>", "22"),
        ("<i>2</i><font color=red>2</font><em>3</em><tt>3</tt>", "2233"),
        ("<p>Åben <b>hver dag", "Åben hver dag"),
        ("<div class='ad'><div>a</div><div>b</div></div>", "a\nb"),
        ("<table><tr><td>a<table><tr><td>b</table></table>c", "a\nb\nc"),
        ("<p title='a > b'>22 < 33</p>", "22 < 33"),
        ("<p>jeg <3 dig</p>", "jeg <3 dig"),
        ("<a href='tel:1'>22</a><span class=x>33</span>", "2233"),
        ("<p>Hej\n  du</p>", "Hej du"),
        ("<pre>22\n33</pre>", "22\n33"),
        ("&#50;&#x32;&nbsp;33&thinsp;44", "22 33 44"),
        ("<b>22" * 6000, "22" * 6000),
        ("22<wbr>33<br/>44", "2233\n44"),
        ("<span style='display:block'>22</span>33", "22\n33"),
        ("<div style='display:inline'>22</div><div style='display: inline-block'>33</div>", "2233"),
        ("<details><summary>Ring</summary>22</details>", "Ring\n22"),
        ("<svg><title>Telefon</title><text>22</text></svg>", "22"),
        ("<input type=tel value='22 33'><input type=hidden value=99>", "22 33"),
        ("<img class=emoji alt='2\ufe0f\u20e3'><img alt='Sara ved havet'>", "2\ufe0f\u20e3"),
        ("&lt;p&gt;Hej&lt;br&gt;du&lt;/p&gt;", "Hej\ndu"),
        ("<p>kort", "kort"),
        ("<td>22</td><td>33</td>", "22\n33"),
        ("<tr><td>22<td>33", "22\n33"),
        ("<table>22<tr><td>33</table>", "22\n33"),
        ("<p>22<div>33</div>44</p>55", "22\n33\n44\n55"),
        ("<p>22</br>33", "22\n33"),
        ("<html><head><title>x</title></head><body><p>22</body></html>", "22"),
        ("<ul><li>22<li>33</ul>", "22\n33"),
        ("<!-- kun en bemærkning -->", ""),
        ("", ""),
    ],
)
def test_a_fragment_is_read_as_it_is_laid_out(html, text):
    assert visible_text("", html) == text


@pytest.mark.parametrize(
    "decoy",
    [
        "<!-- 99 -->",
        "<!--[if IE]>99<![endif]-->",
        "<![CDATA[99]]>",
        "<b hidden><p>99</p></b>",
        "<s>9<p>9</p></s>",
        "<?php 99 ?>",
        "<script>99</script>",
        "<script>'<b>99</b>'</script>",
        "<template>99</template>",
        "<noscript><p>99</p></noscript>",
        "<textarea>99</textarea>",
        "<select><option>99</select>",
        "<iframe>99</iframe>",
        "<dialog>99</dialog>",
        "<i hidden>99</i>",
        "<i hidden='hidden'><b>9</b><b>9</b></i>",
        "<i class='x sr-only'>99</i>",
        "<i class=d-none>99</i>",
        "<i style='display: none'>99</i>",
        "<i style='display:none !important'>99</i>",
        "<i style='visibility:HIDDEN'>99</i>",
        "<i style='opacity:0.0'>99</i>",
        "<i style='font-size:0'>99</i>",
        "<i style='font-size:0.01em;color:red'>99</i>",
        "<i style='position:absolute;left:-9999px'>99</i>",
        "<i style='text-indent:-999em'>99</i>",
        "<i style='position:fixed;top:-100%'>99</i>",
        "<i style='width:0;height:0;overflow:hidden'>99</i>",
        "<i style='position:absolute;clip:rect(0,0,0,0)'>99</i>",
        "<i style='clip-path:inset(50%)'>99</i>",
        "<i style='transform:scale(0)'>99</i>",
        "<i style='color:#ccc;background-color:#CCC'>99</i>",
        "<i style='color:transparent'>99</i>",
        "<i style='color:white'>99</i>",
        "<font color=#ffffff>99</font>",
        "<s>99</s>",
        "<del>99</del>",
        "<i style='text-decoration:line-through'>99</i>",
        "<style>.x1 { display:none }</style><b class='a x1'>99</b>",
        "<style>/* .y */ a, #x1 { color:red; display:none }</style><b id=x1>99</b>",
        "<style>.x b { visibility:hidden }</style><i class=x><b>99</b></i>",
        "<style>@media screen { .x1 { display:none } }</style><b class=x1>99</b>",
        "<style>.x1::before { content:'99' }</style><b class=x1></b>",
        "<img alt='Sara 99'>",
    ],
)
def test_what_nobody_sees_is_not_text(decoy):
    assert visible_text("", f"<b>22{decoy}33</b>").replace("\n", "") == "2233"


@pytest.mark.parametrize(
    "seen",
    [
        "<i aria-hidden=true>44</i>",
        "<i style='color:red;font-size:14px;left:0;opacity:.9'>44</i>",
        "<i style='margin-left:-5px;width:100%;overflow:hidden'>44</i>",
        "<i class=hideaway>44</i>",
        "<style>.x1 { color:red }</style><b class=x1>44</b>",
        "<style>.closed .x1 { display:none }</style><b class=x1>44</b>",
        "<style>.x1:hover { display:none }</style><b class=x1>44</b>",
        "<style>@media print { .x1 { display:none } }</style><b class=x1>44</b>",
        "<style>@media (max-width: 600px) { .x1 { display:none } }</style><b class=x1>44</b>",
        "<div style='background:black'><i style='color:white'>44</i></div>",
        "<div style='color:white'>44</div>",
        "<dialog open>44</dialog>",
        "<ins>44</ins>",
    ],
)
def test_what_is_only_styled_stays(seen):
    assert visible_text("", f"<p>22</p>{seen}<p>33</p>") == "22\n44\n33"


@pytest.mark.parametrize(
    "turned",
    [
        "\u202e55443322\u202c",
        "<bdo dir=rtl>55443322</bdo>",
        "<b style='unicode-bidi:bidi-override; direction:rtl'>55443322</b>",
        "\u202e55443322",
    ],
)
def test_digits_that_are_turned_round_are_read_as_the_eye_sees_them(turned):
    assert visible_text(f"ring {turned}") == "ring 22334455"


@pytest.mark.parametrize("mark", ["\u00ad", "\u2060", "\ufeff"])
def test_marks_that_nobody_sees_split_no_word_and_no_number(mark):
    written = f"{mark}Kongs{mark}berg 22{mark}33"

    assert visible_text(written) == "Kongsberg 2233"
    assert visible_text("", f"<p>{written}</p>") == "Kongsberg 2233"


def test_a_soft_hyphen_may_be_written_as_an_entity():
    assert visible_text("Kongs&shy;berg") == "Kongsberg"
    assert visible_text("", "<p>Kongs&shy;berg</p>") == "Kongsberg"


def test_thai_words_stay_divided():
    assert visible_text("นวด\u200bไทย") == "นวด\u200bไทย"


def test_what_was_left_open_hides_the_next_paragraph_too():
    # a browser opens the struck-out text anew in every paragraph until it is closed
    assert visible_text("", "<p>22<s>9<p>99</s>33") == "22\n33"


def test_plain_text_stays_and_comes_before_the_fragment():
    assert visible_text("pris < 500 & hygge", "<p>andet</p>") == "pris < 500 & hygge"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hej<br>du", "Hej\ndu"),
        ("Hej <b>Sara</b>\n22", "Hej Sara\n22"),
        ("Hej &amp; hygge\n22", "Hej & hygge\n22"),
        ("Hej<br>\ndu", "Hej\ndu"),
        ("&lt;b&gt;22&lt;/b&gt;", "22"),
    ],
)
def test_text_that_holds_markup_is_read_as_markup_and_keeps_its_lines(text, shown):
    assert visible_text(text) == shown


@pytest.mark.parametrize(
    "html",
    [
        '<a href="tel:+45%2022%2033%2044%2055">ring</a>',
        "<a href=tel:22334455>ring</a>",
        "<a href='tel://22334455'>ring</a>",
        "<a href='&#116;el:22334455'>ring</a>",
        "<a href='https://wa.me/4522334455?text=hej'>skriv</a>",
        '<a href="https://api.whatsapp.com/send?phone=4522334455">skriv</a>',
        '<a href="https://api.whatsapp.com/send/?text=hej&amp;phone=%2B4522334455">skriv</a>',
        '<a href="whatsapp://send?phone=+4522334455&text=x">skriv</a>',
        '<a href="viber://chat?number=%2B4522334455">skriv</a>',
        '<a href="https://t.me/+4522334455">skriv</a>',
        '<a href="tg://resolve?phone=4522334455">skriv</a>',
        '<a href="sms:22334455">skriv</a>',
        '<a href="sms:+4522334455?body=Hej">skriv</a>',
        '<a href="skype:+4522334455?call">skriv</a>',
        "<b onclick=\"location.href='tel:22334455'\">vis</b>",
        '<b data-phone="22 33 44 55">vis</b>',
        "<b data-tel-nummer='22334455'>vis</b>",
        "<b data-user_mobile=22334455>vis</b>",
        "<b data-nr='22334455'>vis</b>",
        "<b data-href='tel:22334455'>vis</b>",
        "<meta itemprop=telephone content='22334455'>",
    ],
)
def test_links_and_attributes_hold_numbers(html):
    (found,) = linked_numbers(html)

    assert found.replace(" ", "").removeprefix("+").removeprefix("45") == "22334455"


@pytest.mark.parametrize(
    "html",
    [
        "<!-- <a href='tel:22334455'> -->",
        "<div style='display:none'><a href='tel:22334455'>ring</a></div>",
        "<a class=hidden href='https://wa.me/4522334455'>skriv</a>",
        "<i hidden><b data-phone='22334455'></b></i>",
        "<style>.x{display:none}</style><a class=x href='tel:22334455'>ring</a>",
        "<script>call('tel:22334455')</script>",
        "<s><a href='tel:22334455'>gammelt</a></s>",
        "<b data-id='22334455'>",
        "<b data-ad-number='22334455'>",
        "<b data-mobilepay='22334455'>",
        "<b data-phone='ring mig nu'>",
        "<a href='/annonce/22334455'>",
        "<a href='https://hotel.example/22334455'>hotel:22334455</a>",
        "<p>Kundeservice: <a href='tel:70112233'>ring her</a></p>",
        "<a href='tel:70112233'>Kontakt support</a>",
        "<p>Mit gamle nummer er <a href='tel:22334455'>her</a></p>",
        "tel: efter aftale",
        "",
    ],
)
def test_hidden_links_and_other_numbers_are_nobodys(html):
    assert linked_numbers(html) == []


def test_a_link_is_hers_though_the_line_above_is_the_sites():
    assert linked_numbers("<p>Kundeservice</p><p><a href='tel:22334455'>Ring til Sara</a></p>") == [
        "22334455"
    ]


@given(
    st.lists(
        st.sampled_from(
            ["<p>x</p>", "<b>4</b>", "<br>", "22", " ", "&amp;", "<div>1<i>2</i></div>", "<a href='x'>3</a>"]
        )
    )
)
def test_the_short_way_and_the_parser_show_the_same(pieces):
    html = "".join(pieces)

    assert visible_text("", html).split() == visible_text("", html + "<i hidden>9</i>").split()


@given(st.recursive(
    st.text(alphabet="2345 ", max_size=4),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.booleans(), st.lists(inner, max_size=4)),
    max_leaves=30,
))  # fmt: skip
def test_every_seen_digit_is_shown_once_and_in_order(tree):
    def write(node):
        if isinstance(node, str):
            return node, node
        tag, hidden, inner = node
        pieces = [write(each) for each in inner]
        html = "".join(piece for piece, _ in pieces)
        seen = "".join(piece for _, piece in pieces)
        return f"<{tag}{' hidden' if hidden else ''}>{html}</{tag}>", "" if hidden else seen

    html, seen = write(("section", False, [tree]))

    assert "".join(visible_text("", html).split()) == seen.replace(" ", "")


@given(MARKUP)
def test_broken_markup_never_raises(html):
    visible_text(html, html)
    linked_numbers(html)


@given(st.text(alphabet=st.characters(exclude_characters="<&\u202e\u00ad\u2060\ufeff"), max_size=200))
def test_text_without_markup_stays_as_it_is(text):
    assert visible_text(text) == text.strip()


@pytest.mark.parametrize(
    "piece",
    [
        "<div>", "<b>1", "<", "<!--", "<!-- x -->", "&amp;", "&#", "<a ", "<a b='", "<div style='", "\n ", "<style>",
        "<style", "<style>a{", "@media", "</b>", "<table><td>", "<b hidden>", "data-phone", "tel:", "<p>\u202e", "<![CDATA[",
        "<s style=left:-1e5>", "<style>b b b{display:none}</style>",
    ],
)  # fmt: skip
def test_a_megabyte_of_hostile_markup_is_bounded_work(piece):
    html = piece * (1_000_000 // len(piece))

    assert len(visible_text("", html)) <= len(html)
    assert linked_numbers(html) == []


@pytest.mark.parametrize(
    "html",
    [
        # what is open when a paragraph ends is opened anew in the next one, attributes and all
        "<p>" + "".join(f"<b id={at}>" for at in range(20_000)) + "<p>x" * 100_000,
        "<p>" + "".join(f"<b id={at}>" for at in range(100)) + "<p>x" * 100_000,
        f"<p><b title='{'x' * 200_000}'>" + "<p>x" * 100_000,
        "<b " + " ".join(f"a{at}" for at in range(150_000)) + ">x",
        "<b " + "".join(f"{chr(0x4E00 + at)}=''" for at in range(20_000)) * 10 + ">x",
        f"<style>{','.join(f'c{at} b b b b b b b' for at in range(100))}{{display:none}}</style>" + "<b>1" * 200_000,
    ],
    ids=["open tags", "open tags, more paragraphs", "a long attribute", "attributes", "attributes without spaces", "selectors"],
)  # fmt: skip
def test_markup_that_multiplies_is_bounded_work(html):
    assert len(visible_text("", html)) <= 50_000
    assert linked_numbers(html) == []


def test_each_letter_in_a_colour_of_its_own_is_read():
    letters = "".join(f"<font color=#{at:06x}>{at % 10}</font>" for at in range(400))

    assert visible_text("", f"<p>{letters}</p>") == "0123456789" * 40
