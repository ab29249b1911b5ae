"""Rules over words: classes, gaps, order, and the ends of sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.word_letters import list_spellings
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import read_wording

CLASSES = {"YOU": "dig you", "PLACE": "hotel* *huset", "OTHER": "hotelfri"}
RULES = WordRules(
    CLASSES,
    [
        ("never", "<kommer> <ikke> .{0,2} <YOU>"),
        ("comes", "<kommer> (?:<!ikke>){0,2} <YOU>"),
        ("place", "<PLACE>"),
        ("class", "<i> <9> <klasse>"),
    ],
)


def found_in(text):
    return [(hit.meaning, hit.first, hit.last) for hit in RULES.find(read_wording(text))]


def test_a_rule_reaches_over_a_gap_and_is_found_where_it_stands():
    assert found_in("Jeg kommer gerne til dig") == [("comes", 1, 4)]


def test_of_rules_that_begin_at_one_word_the_first_in_order_wins():
    assert found_in("kommer ikke til dig") == [("never", 0, 3)]


def test_a_word_may_go_on_or_begin_otherwise_unless_it_stands_alone():
    assert [meaning for meaning, *_ in found_in("hotellet, sommerhuset, hotelfri")] == ["place", "place"]


def test_no_rule_reaches_over_the_end_of_a_sentence():
    assert found_in("Hun kommer nu. Dig savner jeg") == []
    assert found_in("kommer - dig") == []


def test_a_number_with_a_point_ends_no_sentence_before_a_class():
    assert found_in("går i 9. klasse") == [("class", 1, 3)]


def test_a_rule_is_found_without_the_words_it_can_do_without():
    rules = WordRules(
        {"NICE": "sød* rar"}, [("here", "<er> <her>? <NICE>{0,2} (?:<til|for> <alle>)? <nu> (?!<ikke>)")]
    )

    assert [hit.last for hit in rules.find(read_wording("hun er nu her, er sødeste rar for alle nu"))] == [
        2,
        9,
    ]


def test_what_one_rule_took_hides_what_others_find_in_it_but_not_behind_it():
    rules = WordRules({}, [("long", "<a> <b> <c>"), ("short", "<b>"), ("last", "<c> <d>")])

    found = rules.find(read_wording("a b c d b c d"))

    assert [(hit.meaning, hit.first) for hit in found] == [("long", 0), ("short", 4), ("last", 5)]


def test_where_a_sentence_ends_within_a_rule_another_rule_may_be_found():
    rules = WordRules({}, [("both", "<kom> .{0,2} <nu>"), ("one", "<kom>")])

    assert [hit.meaning for hit in rules.find(read_wording("Kom. Nu er jeg her"))] == ["one"]


def test_rules_made_later_are_found_in_a_text_that_was_looked_through_before():
    wording = read_wording("kom snart")
    RULES.find(wording)

    later = WordRules({}, [("soon", "<snart>")])

    assert [hit.first for hit in later.find(wording)] == [1]


def test_a_rule_that_begins_with_no_word_is_refused():
    with pytest.raises(ValueError, match="does not begin with a word"):
        WordRules({}, [("x", ".{0,2} <dig>")])


def test_words_are_known_without_their_marks_but_short_ones_keep_them():
    assert list_spellings("lägenhet") == {"laegenhet", "lagenhet"}
    assert list_spellings("discretă") == {"discretă", "discreta"}
    assert list_spellings("før") == {"foer"}


@given(st.text(max_size=300))
def test_any_text_is_searched_and_hits_never_overlap(text):
    hits = found_in(text)

    assert all(before[2] < after[1] for before, after in pairwise(hits))
