"""A masked number shows its country and two digits, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.masking import mask_number


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("+4520000012", "+45 •• •• •• 12"),
        ("+4720000012", "+47 •• •• •• 12"),
        ("+35800000099", "+358 •• •• •• 99"),
        ("+12000000099", "+1 •• •• •• •• 99"),
        ("+452000012", "+45 •• •• • 12"),
    ],
)
def test_country_and_two_digits_stay(number, masked):
    assert mask_number(number) == masked


@pytest.mark.parametrize(
    "text", ["", "+", "20000012", "+45", "+4512", "+999000000000", "+45 20 00", "+４５２０"]
)
def test_what_is_no_whole_number_is_hidden_altogether(text):
    assert mask_number(text) == "••••"


@given(st.from_regex(r"\+[1-9][0-9]{5,14}", fullmatch=True))
def test_no_more_than_country_and_two_digits_are_ever_shown(number):
    shown = [letter for letter in mask_number(number) if letter.isdigit()]

    assert len(shown) <= 5
