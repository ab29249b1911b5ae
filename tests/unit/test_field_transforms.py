"""Transforms undo what sites do to numbers, and never fail on what a page sends."""

from __future__ import annotations

import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.expressions import LONGEST_FOR_PATTERN, ExpressionError, compile_pattern
from spiders.fields import matched
from spiders.transforms import TRANSFORMS, phone_link, repair_decoding, transform


@pytest.mark.parametrize(
    ("names", "written", "read"),
    [
        (("reversed",), "44 33 22 02", "20 22 33 44"),
        (("base64",), base64.b64encode(b"20 22 33 44").decode(), "20 22 33 44"),
        (("base64",), base64.b64encode(b"20 22 33 44").decode().rstrip("="), "20 22 33 44"),
        (("hex",), "3230 3232", "2022"),
        (("hex",), "0x32 0x30", "20"),
        (("codes",), "50,48,50,50", "2022"),
        (("urldecode",), "%2B45+20", "+45 20"),
        (("html",), "&#50;&#48;", "20"),
        (("notags",), "20<b>2</b>2<br>33", "2022 33"),
        (("digits",), "tlf. 20-22", "2022"),
        (("rot13",), "Evat zvt", "Ring mig"),
        (("base64", "reversed", "nospaces"), base64.b64encode(b"44 33").decode(), "3344"),
        (("collapse",), "  a \n b ", "a b"),
        (("base64",), "ÿÿ", ""),
        (("hex",), "3", ""),
    ],
)
def test_named_transforms_undo_what_sites_do(names, written, read):
    assert transform(written, names) == read


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:+4520223344", "+4520223344"),
        ("TEL://20%2022%2033%2044", "20 22 33 44"),
        ("tel:20223344;ext=1", "20223344"),
        ("sms:+4520223344?body=hej", "+4520223344"),
        ("https://wa.me/4520223344", "+4520223344"),
        ("https://wa.me/+4520223344?text=hej", "+4520223344"),
        ("//api.whatsapp.com/send?text=x&phone=4520223344", "+4520223344"),
        ("whatsapp://send?phone=+4520223344", "+4520223344"),
        ("https://t.me/+4520223344", "+4520223344"),
        ("https://t.me/mia", "https://t.me/mia"),
        ("20 22 33 44", "20 22 33 44"),
    ],
)
def test_a_link_gives_its_number(link, number):
    assert phone_link(link) == number


@pytest.mark.parametrize("right", ["Ærø på Øen", "“Grüße” – ça va", "Šest €", "Århus"])
def test_letters_decoded_wrongly_are_put_right_once_or_twice_over(right):
    wrong = right.encode().decode("cp1252", errors="ignore")
    if wrong.encode("cp1252") != right.encode():
        wrong = right.encode().decode("latin-1")
    twice = (
        "".join(chr(byte) for byte in wrong.encode()) if wrong.isascii() else wrong.encode().decode("latin-1")
    )

    assert repair_decoding(wrong) == right
    assert repair_decoding(twice) == right


@pytest.mark.parametrize(
    "right", ["Århus", "SÅDAN", "Â", "ÄÖÜ", "på Ærø", "São", "Ålesund €5", "Ã", "MÅ…", "”PÅ”"]
)
def test_right_letters_stay_as_they_are(right):
    assert repair_decoding(right) == right


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.sampled_from(sorted(TRANSFORMS)))
def test_no_text_breaks_a_transform(text, name):
    assert isinstance(transform(text, (name,)), str)


@given(st.text(alphabet="0123456789 +", min_size=1, max_size=20))
def test_encoding_and_its_transform_cancel_out(number):
    encoded = base64.b64encode(number.encode()).decode()

    assert transform(encoded, ("base64",)) == number
    assert transform(number.encode().hex(), ("hex",)) == number
    assert transform(number[::-1], ("reversed",)) == number


@pytest.mark.parametrize(
    "greedy", ["(a+)+", "(a*)*b", "((a|b)+c?)*", "(?:x{2,}y?){1,}", "(.*a){20,}(.*b)+", "a+" * 7]
)
def test_a_pattern_that_could_run_for_ever_is_refused(greedy):
    with pytest.raises(ExpressionError):
        compile_pattern(greedy)


def test_a_pattern_sees_only_the_beginning_of_a_hostile_value():
    pattern = compile_pattern(r"(\d+)x")

    assert matched(pattern, "1" * LONGEST_FOR_PATTERN + "x") == ""
    assert matched(pattern, "12x") == "12"


@given(st.from_regex(re.compile(r"[\w /:.+-]{0,40}")))
def test_a_pattern_without_groups_gives_the_match_itself(text):
    assert matched(compile_pattern(r"[0-9]{3}"), text) in {"", *re.findall(r"[0-9]{3}", text)}
