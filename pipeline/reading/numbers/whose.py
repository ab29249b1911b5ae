"""Whose a number is: somebody's around her, a landlord's, an institution's; not whoever answers for her."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.numbers.cues import CUES, LIGHT, NAMING, SHORTENED, Cue
from pipeline.reading.numbers.owner_words import ME, MINE, OWN
from pipeline.reading.numbers.sentences import PAUSE, end_of, is_broken
from pipeline.reading.numbers.whose_rules import AFTER, BEFORE, WARNED, Whose
from pipeline.reading.numbers.whose_words import ANSWERS, PLACES
from pipeline.reading.numbers.words import every_spelling

if TYPE_CHECKING:
    from pipeline.reading.wording import Found, Wording


_APART: Final = re.compile(r"[.,:;!?()\n=|•]| [-–] ")
_PHONES: Final = frozenset({Cue.PHONE, Cue.NUMBER})
_ANSWERS: Final = every_spelling(ANSWERS)
_PLACES: Final = every_spelling(PLACES)
_HAVING: Final = frozenset(
    {
        "har",
        "has",
        "hat",
        "ma",
        "are",
        "faar",
        "naar",
        "traeffer",
        "treffer",
        "finder",
        "s",
        "is",
        "er",
        "e",
        "este",
        "es",
        "jest",
    }
)
# what may stand between such a phrase and its number
_SMALL: Final = (
    LIGHT
    | _HAVING
    | every_spelling(
        "al el w die das the den det fået fått got bekommen i in on at of unter an af av von til zu mea meu mele la pe nr hos bei ved phone nedenunder ovenpå downstairs upstairs nebenan underneden"
    )
)
_WHERE: Final = frozenset({"i", "in", "for", "paa"})  # "skadestuen i Viborg"
_NAMELESS: Final = frozenset(
    {"nummer", "number", "nummeret", "dette", "this", "det", "der", "har", "er", "has", "is", "uses"}
)
_OPENING: Final = frozenset({"", "(", "-", "=", ",", "/", ":", "–", "?"})
_SET_OFF: Final = _OPENING - {"", ","}
_FARTHEST = 6  # words between a phrase and its number, and before her own
_MY_OWN: Final = MINE | ME
_THAT: Final = frozenset({"dass", "at", "att", "that", "zu", "meine", "meinen"})
_TOWARDS: Final = LIGHT | {"efter", "en", "a", "ein", "after"}  # "ring efter en taxa"
_NOW: Final = [
    [word] for word in ("now", "nu", "naa", "nun", "jetzt", "numera", "inzwischen", "teraz", "acum", "ahora")
]
_NAMES_ANOTHER: Final = frozenset({Cue.PHONE, Cue.NUMBER})
_MOST_NAMES = 2  # "Hotel Phoenix"
_MOST_NAMED = 3  # "Frederiksberg Svane Apotek"
_SOON = 5  # words
_LONGEST_CLAUSE = 12  # words looked at


class Around(NamedTuple):
    """The phrases of a text, by the word that they end at and by the one that they begin at; warnings in order."""

    before: dict[int, Found[Whose]]
    after: dict[int, Found[Whose]]
    warnings: list[Found[bool]]


def look_around(wording: Wording) -> Around:
    return Around(
        {hit.last: hit for hit in BEFORE.find(wording)},
        {hit.first: hit for hit in AFTER.find(wording)},
        WARNED.find(wording),
    )


def is_warned_of(wording: Wording, around: Around, last: int, later: int) -> bool:
    """Whether the words up to the next number, at `later`, say not to call it: "… now belongs to a man, do not call it"."""
    return any(
        last < hit.first < min(later, last + _LONGEST_CLAUSE)
        and hit.last < later
        and _ends_clause(wording, hit.last)
        and _NAMES_ANOTHER.isdisjoint(map(CUES.get, wording.words[last + 1 : hit.first]))
        and not any(is_broken(wording, at, at + 1) for at in range(last, hit.first - 1))
        for hit in around.warnings
    )


def is_somebody_elses(
    wording: Wording, around: Around, first: int, last: int, earlier: int, *, own_given: bool
) -> bool:
    """Whether the number from one word to another is not hers; `own_given` says that another is called her own."""
    if around.before:
        for position in range(first - 1, max(earlier, first - 1 - _FARTHEST), -1):
            if hit := around.before.get(position):
                if hit.meaning is Whose.LABEL:
                    return earlier >= 0 and _is_label(wording, hit, first)
                if _leads_to(wording, hit, first, last, own_given=own_given):
                    return True
                break
    if not around.after:
        return False
    following = last + 1
    if following not in around.after and wording.words[following : following + 1] in _NOW:
        following += 1
    return following in around.after and _follows(wording, around.after[following], last)


def is_called_hers(words: list[str], first: int, earlier: int) -> bool:
    """E.g. "mit nummer …", "call me: …", "jeg har …"."""
    before = words[max(earlier + 1, first - _FARTHEST) : first]
    named = before[:-1] if not _HAVING.isdisjoint(before[-1:]) else before
    if not OWN.isdisjoint(before) or not _MY_OWN.isdisjoint(named[-1:]):
        return True
    cues = {CUES.get(word) for word in before}
    if not MINE.isdisjoint(before):
        return not cues.isdisjoint(NAMING)
    return not ME.isdisjoint(before) and (Cue.DEED in cues or not _HAVING.isdisjoint(before))


def _is_label(wording: Wording, hit: Found[Whose], first: int) -> bool:
    """E.g. "Pomoc: 22334455" at the foot of a page."""
    gap = wording.plain[end_of(wording, hit.last) : wording.starts[first]]
    return hit.last == first - 1 and gap.strip(" ") == ":" and _begins_clause(wording, hit.first)


def _leads_to(wording: Wording, hit: Found[Whose], first: int, last: int, *, own_given: bool) -> bool:
    begin = hit.last + _is_in_brackets(wording, hit)
    if _is_answered(wording, last) or any(
        is_broken(wording, position, position + 1) for position in range(begin, first)
    ):
        return False
    whose, between = hit.meaning, wording.words[hit.last + 1 : first]
    if whose is Whose.FORBIDDEN and _is_divided(wording, hit):
        return False
    if whose is Whose.UNKNOWN:
        return _NAMELESS.issuperset(between)
    if whose is Whose.BESIDE_HERS:
        return own_given and not _is_called(between) and _is_named_alone(wording, hit.first)
    return _is_light(
        wording, hit.last + 1, first, called=whose is Whose.COMPLAINT
    ) and _stands_for_its_number(wording, hit)


def _stands_for_its_number(wording: Wording, hit: Found[Whose]) -> bool:
    """Whether a phrase speaks of a number by itself, or is so set that it does."""
    if hit.meaning in {Whose.OFFICE, Whose.LANDLORD}:
        return _is_named_alone(wording, hit.first)
    if hit.meaning is Whose.TITLE and not wording.cased[hit.last + 1][0].isupper():
        return False
    return hit.meaning in {Whose.FORBIDDEN, Whose.ANOTHERS} or _begins_clause(wording, hit.first)


def _is_called(words: list[str]) -> bool:
    return not ME.isdisjoint(words) or any(CUES.get(word) is Cue.DEED for word in words)


def _is_divided(wording: Wording, hit: Found[Whose]) -> bool:
    """E.g. "tøv ikke, ring til min assistent", but not "ich möchte nicht, dass …"."""
    return any(
        wording.words[position] not in _THAT
        and PAUSE.search(wording.plain, end_of(wording, position - 1), wording.starts[position])
        for position in range(hit.first + 1, hit.last + 1)
    )


def _is_in_brackets(wording: Wording, hit: Found[Whose]) -> bool:
    """E.g. "Direktøren (klager) 22334455"."""
    begin, end = wording.span(hit.first, hit.last)
    return wording.plain[begin - 1 : begin] == "(" and wording.plain[end : end + 2] == ") "


def _follows(wording: Wording, hit: Found[Whose], last: int) -> bool:
    if hit.meaning is Whose.IN_PART or _is_answered(wording, hit.last):
        return False
    gap = wording.plain[end_of(wording, last) : wording.starts[last + 1]].strip(" ")
    if hit.meaning is Whose.AT_AN_END:
        return gap in _OPENING and _ends_clause(wording, hit.last)
    if hit.meaning in {Whose.PERSON, Whose.LANDLORD}:
        return gap in _SET_OFF and _ends_clause(wording, hit.last)
    return gap in _OPENING


def _is_answered(wording: Wording, position: int) -> bool:
    """Whether somebody soon behind a word answers for her: "…, hun tager telefonen"."""
    return not _ANSWERS.isdisjoint(wording.words[position + 1 : position + 1 + _SOON])


def _is_light(wording: Wording, begin: int, end: int, *, called: bool) -> bool:
    """Whether only small words, words for a phone and a name stand between."""
    names = 0
    for position in range(begin, end):
        word = wording.words[position]
        cue = CUES.get(word)
        if (
            word in _SMALL
            or cue in _PHONES
            or wording.words[position - 1] in _WHERE
            or (called and cue is Cue.DEED)
        ):
            continue
        names += 1
        if names > _MOST_NAMES or not wording.cased[position][0].isupper() or cue is not None:
            return False
    return True


def _begins_clause(wording: Wording, position: int) -> bool:
    return not position or _is_apart(wording, position - 1, position)


def _ends_clause(wording: Wording, position: int) -> bool:
    return position + 1 == len(wording.words) or _is_apart(wording, position, position + 1)


def _is_apart(wording: Wording, position: int, later: int) -> bool:
    gap = wording.plain[end_of(wording, position) : wording.starts[later]]
    if gap == ". " and wording.words[position] in SHORTENED:
        return False
    return gap.strip(" ") != "" and _APART.search(gap) is not None


def _is_named_alone(wording: Wording, position: int) -> bool:
    """Whether nothing before a house says that she is merely near it: "Svane Apotek", not "over for apoteket"."""
    begin = position
    while position - begin <= _LONGEST_CLAUSE and begin and not _is_apart(wording, begin - 1, begin):
        begin -= 1
    before = wording.words[begin:position]
    for at, word in enumerate(before):
        if CUES.get(word) is Cue.DEED:
            return _TOWARDS.issuperset(before[at + 1 :])  # "ring til politiet"
    return len(before) <= _MOST_NAMED and _PLACES.isdisjoint(before)
