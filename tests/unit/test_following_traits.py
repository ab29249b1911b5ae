"""What of an ad tells its advertiser from others."""

from __future__ import annotations

import pytest
from following_ads import SPELLER
from hypothesis import given
from hypothesis import strategies as st

from pipeline.following.traits import Speller, join_marks
from register.vault import Vault, new_ring


def names_in(text, age=None):
    return SPELLER.spell(text, age).names


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Hej, jeg hedder Sirenia", None),
        ("Mit navn er Sirenia", None),
        ("Sirenia, 27 år", 27),
        ("Velkommen.\nSirenia (27)", 27),
        ("Mød Sirenia på 27 år", 27),
    ],
)
def test_a_name_is_known_by_how_it_is_told(text, age):
    assert SPELLER.mark("sirenia") in names_in(text, age)


@pytest.mark.parametrize(
    ("text", "age"), [("Kvinde, 27 år", 27), ("Mia, 27 år", 35), ("Prisen er Fast", None)]
)
def test_what_only_looks_like_a_name_is_none(text, age):
    assert not names_in(text, age) - names_in("Mia")


def test_a_phone_number_is_no_word_of_hers():
    assert SPELLER.spell("Ring 20 11 22 33 nu", None).words == SPELLER.spell("Ring nu", None).words


def test_prices_are_told_apart_from_other_figures():
    assert SPELLER.spell("800 kr for 30 minutter, 1200 for 60", None).prices == {800, 1200}


def test_spelling_and_case_do_not_matter():
    assert SPELLER.spell("SØD og Ærlig", None) == SPELLER.spell("soed OG aerlig", None)


def test_without_the_key_a_word_has_another_mark():
    another = Speller(Vault(new_ring()))

    assert another.spell("rolige omgivelser", None).words != SPELLER.spell("rolige omgivelser", None).words


def test_a_phrase_is_two_words_in_their_order():
    assert join_marks(1, 2) != join_marks(2, 1)


@given(st.text(), st.none() | st.integers(18, 99))
def test_any_text_is_spelled_the_same_each_time(text, age):
    spelled = SPELLER.spell(text, age)

    assert spelled == SPELLER.spell(text, age)
    assert len(spelled.words) <= 400


def test_a_long_text_counts_only_its_beginning():
    assert len(SPELLER.spell("ord " * 5000, None).words) == 400
