"""Alphabet, segments and look-alike letters of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.segments import Length, measure_text, replace_look_alikes


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", Length("GSM-7", 0, 0)),
        ("a" * 160, Length("GSM-7", 160, 1)),
        ("a" * 161, Length("GSM-7", 161, 2)),
        ("a" * 306, Length("GSM-7", 306, 2)),
        ("a" * 307, Length("GSM-7", 307, 3)),
        ("æøåÆØÅäöüß", Length("GSM-7", 10, 1)),
        ("€" * 80, Length("GSM-7", 160, 1)),
        ("€" * 81, Length("GSM-7", 162, 2)),
        ("ș" * 70, Length("UCS-2", 70, 1)),
        ("ș" * 71, Length("UCS-2", 71, 2)),
        ("🙂" * 35, Length("UCS-2", 70, 1)),
    ],
)
def test_lengths_are_counted_as_the_network_counts_them(text, length):
    assert measure_text(text) == length


def test_a_letter_of_two_units_is_not_split_over_two_segments():
    # 152 letters leave one place in the first segment: the euro sign opens the second, and fills the third
    assert measure_text("a" * 152 + "€" + "a" * 152) == Length("GSM-7", 306, 3)
    assert measure_text("ș" * 66 + "🙂" + "ș" * 66) == Length("UCS-2", 134, 3)


@given(st.text())
def test_segments_are_never_fewer_than_the_units_need(text):
    length = measure_text(text)
    alone, joined = (160, 153) if length.alphabet == "GSM-7" else (70, 67)

    least = min(length.units, 1) if length.units <= alone else -(-length.units // joined)
    assert least <= length.segments <= length.units


def test_letters_that_look_alike_are_replaced_and_shown():
    text, replaced = replace_look_alikes("“Hej” – vi er her\u00a0…")

    assert text == '"Hej" - vi er her ...'
    assert dict(replaced) == {"“": '"', "”": '"', "–": "-", "\u00a0": " ", "…": "..."}
    assert measure_text(text).alphabet == "GSM-7"


def test_letters_without_a_look_alike_stay_as_they_are():
    assert replace_look_alikes("blå ș 🙂") == ("blå ș 🙂", ())
