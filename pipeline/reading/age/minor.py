"""What could mean that an advertiser is under 18. Recall first: a false alarm costs one look."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.reading.age.context import (
    clause_after,
    clause_before,
    is_limit,
    is_of_child,
    is_of_others,
    is_time,
    look_around,
)
from pipeline.reading.age.context_words import AS, BACK_THEN, PAST, QUALITIES
from pipeline.reading.age.placing import is_measure
from pipeline.reading.age.stated_words import IS, LABELS, MINE, PERSONS, SELF
from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from pipeline.reading.age.context import Around
    from pipeline.reading.age.numbers import Stated
    from pipeline.reading.wording import Wording

OF_AGE: Final = 18
_LONGEST_SUBJECT: Final = 9  # words
_SELDOM_A_TIME: Final = 16  # years; below, they are more often a time than an age
_SOON: Final = word_set(
    "snart naesten nesten naestan almost nearly soon fast bald bliver blir wird werde werden fylder fyller turning turn becoming "
    "prawie niedlugo niedługo wkrotce wkrótce aproape curand curând casi pronto cumplo cumplire implinesc împlinesc skoncze skończę koncze kończę quite blive become bli nearing endnu enda noch not ikke inte knap knapt lige nicht jeszcze yet close short"
)
_NOT_YET: Final = word_set("ikke inte not nicht noch nie endnu enda aennu yet aun aún jeszcze inca încă")
_YET: Final = word_set("snart soon bald yet endnu niedlugo curand pronto")
_REACH: Final = word_set(
    "fylder fyller bliver blir turn fac implinesc împlinesc kończę koncze skoncze skończę werde cumplo"
)
_ASKED: Final = word_set("du you hvis if wenn falls dersom hvem alle all everyone")
_AHEAD: Final = word_set(
    "dentro in om next naeste neste naesta nasta naast til till im naechste naechsten naechster nachste nachsten nachster za peste en this denne snart soon"
)
_DATES: Final = word_set(
    "week weeks month months day days year uge uger dage maaned maaneder maaned morgen uke uker dager vecka veckor dagar maanad "
    "woche wochen monat monate monaten tage tagen birthday foedselsdag bursdag geburtstag sommer summer winter vinter jul "
    "januar februar marts april maj juni juli august september oktober november december tydzien miesiac luna lună luni miesiąc miesiace miesiące tydzień saptamana săptămână mes meses semana aar ar year years jahr jahren an ani rok lata snart soon"
)
_ADULT: Final = word_set(
    "over fyldt fylt turned mindst least mindestens ingen no kein keine blevet blitt blivit geworden been"
)
_TURNS: Final = word_set(
    "fylder fyller turn turning turns werde cumplo cumplire implinesc împlinesc skoncze skończę koncze kończę"
)
_COMES_TO_BE: Final = _TURNS | word_set("bliver blir become")
_SIDES: Final = word_set("under over unter ueber below above ab")
_LASTING: Final = word_set(
    "en w we în in i paa som as als hos bei at daneben later senere spaeter yngre aeldre"
)
# behind years that are a time at any length: "sixteen years as a nurse", "17 Jahre im Handel"
_OF_WORK: Final = word_set("as als behind bag bakom hinter inom im of")
_MOSTLY_OF_WORK: Final = _LASTING | _OF_WORK | word_set("at bei an am auf intr într dentro przy")
_OF_CHILDHOOD: Final = 13  # years; below, with a word of place they are a time
_BY: Final = word_set("med with mit ved vid paa on cu con z")
_DID: Final = word_set(
    "taught made gave left laerte gav gjorde gjort laert har have haben hat haben machte brachte lehrte enseñaron hicieron dieron nauczylo nauczyło dalo dało au a lagt givet gitt gett gelehrt gemacht"
)
_TO_HER: Final = word_set("mig meg mej me mich mir mnie m mi")
_PERSONAL: Final = SELF | PERSONS | IS | LABELS


def could_be_minor(age: Stated, around: Around) -> bool:
    wording = around.wording
    if age.value == OF_AGE:
        return is_soon(wording, age) and not is_of_others(around)
    return not (
        is_time(around)
        or lasts(wording, age)
        or is_of_others(around)
        or is_of_child(wording, age.first)
        or is_limit(around)
    )


def is_of_the_past(around: Around) -> bool:
    """As in "som 17-årig kom jeg hertil", "da jeg var 17": no age of a person who states a grown one."""
    before = around.before[-1:]
    is_back_then = bool(before) and before[0] in AS and not BACK_THEN.isdisjoint(around.before + around.after)
    return is_back_then or not PAST.isdisjoint(around.before[-2:])


def is_soon(wording: Wording, age: Stated) -> bool:
    """As in "snart 18", "ikke fyldt 18", "next month 18", "18 in two weeks"; not "ikke under 18"."""
    before, after = clause_before(wording, age.first, 6), clause_after(wording, age.last, 5)
    if _lies_ahead(before):
        return True
    before = before[-4:]
    if not _ASKED.isdisjoint(before) or not _SIDES.isdisjoint(before[-1:]):
        return False  # "hvis du ikke er fyldt 18"
    if not _NOT_YET.isdisjoint(before) or not _YET.isdisjoint(after[:1]):
        return True
    if not _SOON.isdisjoint(before[-2:]) and _ADULT.isdisjoint(before[-3:]):
        return True
    if not _AHEAD.isdisjoint(before[-3:]) and not _DATES.isdisjoint(before[-3:]):
        return True
    return not _AHEAD.isdisjoint(after[:1]) and not _DATES.isdisjoint(after[1:4])


def _lies_ahead(before: list[str]) -> bool:
    """As in "om to år er jeg 18", "za miesiąc kończę 18"."""
    upto = len(before)
    while upto and (before[upto - 1] in IS or before[upto - 1] in _REACH or before[upto - 1] in SELF):
        upto -= 1
    return (
        upto < len(before)
        and not _DATES.isdisjoint(before[max(0, upto - 1) : upto])
        and not _AHEAD.isdisjoint(before[max(0, upto - 3) : upto])
    )


def is_coming(wording: Wording, age: Stated) -> bool:
    """A bare number that she has not reached: "snart 18"; below, only where it cannot be an hour: "fyller 17 i mars"."""
    if age.value == OF_AGE:
        return is_soon(wording, age) and not is_of_child(wording, age.first)
    led_by = wording.words[max(0, age.first - 2) : age.first]
    if _COMES_TO_BE.isdisjoint(led_by):
        return False
    before, after = clause_before(wording, age.first, 3), clause_after(wording, age.last, 4)
    is_dated = not _AHEAD.isdisjoint(after[:1]) and not _DATES.isdisjoint(after[1:])
    return (
        not (_COMES_TO_BE if is_dated else _TURNS).isdisjoint(before[-2:])
        and not is_of_child(wording, age.first)
        and _ASKED.isdisjoint(before)
        and not is_measure(wording, age)
        and not is_of_others(look_around(wording, age.first, age.last))
    )


def lasts(wording: Wording, age: Stated) -> bool:
    """As in "ten years in Malmö", "fifteen years taught me …": a time, unless it is said of a person."""
    if not age.has_unit or wording.words[age.last] in QUALITIES:
        return False  # "15-årig i Kolding"
    before = clause_before(wording, age.first, 4)
    if not _PERSONAL.isdisjoint(before) or not MINE.isdisjoint(before):
        return False
    following = clause_after(wording, age.last, _LONGEST_SUBJECT)
    if not following or _did_to_her(following):
        return bool(following)
    if age.value >= OF_AGE:
        return False
    leading = _OF_WORK if age.value >= _SELDOM_A_TIME else _MOSTLY_OF_WORK
    return following[0] in leading or (age.value < _OF_CHILDHOOD and following[0] in _BY)


def _did_to_her(following: list[str]) -> bool:
    """As in "… in a hospital taught me patience", "… har gjort mig stærk": the years are what did it."""
    return any(
        (did in _DID and her in _TO_HER) or (did in _TO_HER and her in _DID)
        for did, her in pairwise(following)
    )


def stays(wording: Wording, age: Stated) -> bool:
    """Whether years are said of a place or a work, and of no person: "17 years in Denmark"."""
    return not _LASTING.isdisjoint(clause_after(wording, age.last, 1)) and _PERSONAL.isdisjoint(
        clause_before(wording, age.first, 4)
    )
