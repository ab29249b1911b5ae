"""Ways to say under 18 that are no number of years: halves, births, joined words, "under 18" as a claim, "f17"."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from pipeline.reading.age.bare_minor_words import PEOPLE
from pipeline.reading.age.context import clause_before, is_of_child
from pipeline.reading.age.context_words import FIRMS
from pipeline.reading.age.minor import OF_AGE
from pipeline.reading.age.numbers import YOUNGEST
from pipeline.reading.age.stated_words import IS, MONTHS, SELF
from pipeline.reading.wording import to_plain, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.wording import Span, Wording

_BORN: Final = word_set(
    "foedt født fodt foedd fodd aarg jg jahrg dob foedselsdato foedselsaar fodselsdato birthdate geburtsdatum geburtsjahr born geboren aargang jahrgang argang aarsmodel aarsmodell urodzona nascuta nacida rocznik"
)
_SHORT_FOR_BORN: Final = word_set("f fra from")
_RECENT_YEARS: Final = frozenset(map(str, range(2005, 2040)))
_HALF = re.compile(
    r"1(?<![\d.,].)[0-7](?:½| 1/2| [13]/4| ½|[.,]5 ?(?:år|aar|years?|yrs?|yo|jahren?|lat|ani|años|somre)\b| og (?:en|et) halvt?| and a half)",
    re.IGNORECASE,
)
_SEXES: Final = word_set("f k w m")
_MINOR_SHORT: Final = frozenset(
    f"{pair}" for n in range(10, 18) for sex in "fk" for pair in (f"{n}{sex}", f"{sex}{n}")
)
_MINOR_SEX = re.compile(r"(?<![\w/.,-])(?:1[0-7] ?/? ?[fFkK](?![\w])|[fFkK] ?/? ?1[0-7](?![\w/.,:-]))")
_SHE_IS: Final = (
    "jeg er|hun er|er jeg|er hun|i am|i'm|im|she is|she's|ich bin|bin ich|sie ist|jag är|hon är|är jag"
)
_NO_CLAIM: Final = r"(?:du|i|man|der|ihr|ni|du|you|nogen|noen|nogon|ikke|inte|not|nicht|never|aldrig|aldri|nie|ingen|keine|no|hverken|bestemt|neither)\b"
_UNDER_AGE = re.compile(
    r"\b(?:under|unter|below|younger than|yngre end|yngre enn|yngre än) (?:18|atten|arton|achtzehn|eighteen)\b"
)
# "Under 18 og klar", but "Under 18? Nej tak"
_OPENS: Final = re.compile(r"(?:^|[.!\n,])\s*$")
_OPEN_CLAIM: Final = re.compile(
    r"(?: (?:år|aar|years?|jahre))?(?:[.!,]|$|\n| (?:og|and|und|och|men|but|aber)\b)"
    r"(?!.{0,30}\b(?:no|nej|nei|nein|not|ikke|inte|nicht|kein\w*|ingen|ring|call|tak|thanks|please|must|skal|don|afvis\w*|unwelcome|uønsket)\b)"
)
_CLAIMS = re.compile(  # what stands before "under 18"
    rf"(?:(?:\b(?:{_SHE_IS}|vi er|vi är|we are|we're|wir sind|one of us is|en af os er|begge er)|(?:^|[.!?\n,] ?|men |og |and |und )(?:er|är|am|bin))"
    rf"(?: (?!{_NO_CLAIM})\w+)?|\b(?:lige|just|slightly|lidt|litt|lite|etwas|bit|little|knap|kurz|strax|straks|(?<=[?:] )en|(?<=[?:] )one|et år|ett år|a year|one year|ein jahr))$"
)
_CLAIM_LENGTH = 50  # characters
_BIRTHDAY = re.compile(
    r"(?:18|atten|arton|eighteen|achtzehn)(?:-|\.|th|n?års?|\s){0,4}\s?(?:års?|te[nr]?)?[ -]?(?:birthday|fødselsdag|bursdag|fødelsedag|födelsedag|geburtstag)"
    r"(?!.{0,30}\b(?:gone|ago|behind me|since|siden|sedan|bag mig|bakom|vorbei|her)\b)"
)
_NOT_YET_THAI: Final = to_plain("ไม่ครบ")
_IN_THAI: Final = to_plain("อีก")
_THAI_TIMES: Final = "|".join(re.escape(to_plain(word)) for word in ("เดือน", "ปี", "วัน", "สัปดาห์"))
_THAI_NOT_YET = re.compile(
    rf"{re.escape(_NOT_YET_THAI)}\s?18|{re.escape(_IN_THAI)}[^\n]{{1,12}}(?:{_THAI_TIMES})[^\n\d]{{0,12}}18"
)
_SAID_SO = re.compile(
    r"\bsweet (?:16|sixteen)\b(?!.{0,30}\b(?:gone|ago|behind|long)\b)|\b(?:18|atten|arton|eighteen|achtzehn) minus\b"
)
_GOING_ON = re.compile(
    r"\b(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen|tretten|fjorten|femten|seksten|sytten|sexton|sjutton|sechzehn|siebzehn) "
    r"(?:going on|på vej mod|på väg mot|gående mot)\b"
)
_UNDER: Final = word_set(
    "under unter below younger yngre birthday foedselsdag bursdag foedelsedag geburtstag aarsfoedselsdag"
)
_ON_THE_WAY: Final = word_set("going vej vaeg gaaende sweet minus")
_SAYINGS: Final = _UNDER | _ON_THE_WAY
_JOINED_AGES: Final = tuple(map(str, range(13, OF_AGE)))
_SHORTEST_JOINED: Final = 3  # letters of the word that an age is joined to
_CUES: Final = _BORN | _SHORT_FOR_BORN | _SAYINGS | _SEXES | _MINOR_SHORT


def minor_signs(wording: Wording, on: date | None) -> list[Span]:
    """Ways to say under 18 that are no number of years: halves, a year of birth, "f17"."""
    plain, words = wording.plain, wording.words
    signs = [match.span() for match in _HALF.finditer(plain)]
    cues = _CUES.intersection(words)
    if cues & _MINOR_SHORT or ("/" in plain and cues & _SEXES):
        signs += [match.span() for match in _MINOR_SEX.finditer(plain)]
    signs += _joined_to_person(wording)
    if not plain.isascii() and wording.has_thai():
        signs += [match.span() for match in _THAI_NOT_YET.finditer(plain)]
    if cues & _SAYINGS:
        small = plain.lower()
        signs += [
            match.span() for pattern in (_BIRTHDAY, _GOING_ON, _SAID_SO) for match in pattern.finditer(small)
        ]
        signs += _claims_under_age(small)
    if cues & _BORN or ("20" in plain and cues & _SHORT_FOR_BORN and not _RECENT_YEARS.isdisjoint(words)):
        signs += _young_births(wording, (on or datetime.now(UTC).date()).year - OF_AGE)
    return signs


def _joined_to_person(wording: Wording) -> list[Span]:
    """As in "pige17", "17pige", "sara17"; found by the digits, because hardly any ad has them beside a letter."""
    plain, found = wording.plain, []
    at = plain.find("1")
    while at >= 0:
        digits, behind = plain[at : at + 2], plain[at + 2 : at + 3]
        if (behind.isalpha() or plain[at - 1 : at].isalpha()) and digits in _JOINED_AGES:
            position = bisect_right(wording.starts, at) - 1
            person = wording.words[position].replace(digits, "", 1)
            if len(person) >= _SHORTEST_JOINED and person in PEOPLE:
                found.append(wording.span(position, position))
        at = plain.find("1", at + 1)
    return found


def _claims_under_age(small: str) -> Iterator[Span]:
    """As in "jeg er under 18", "Under 18 og klar"; not "er du under 18", "ingen af os er under 18", "Under 18? Nej"."""
    for limit in _UNDER_AGE.finditer(small):
        first, last = limit.span()
        before = small[max(0, first - _CLAIM_LENGTH) : first].rstrip(" ")
        if claim := _CLAIMS.search(before):
            yield first - len(claim[0]) - 1, last
        elif _OPENS.search(before) and _OPEN_CLAIM.match(small, last):
            yield first, last


def _young_births(wording: Wording, earliest: int) -> list[Span]:
    words = wording.words
    found = []
    for at in [at for at, word in enumerate(words) if word in _BORN or word in _SHORT_FOR_BORN]:
        year = _year_by(words, at) if _is_of_birth(words, at) else None
        if (
            year is not None
            and earliest <= _to_year(words[year]) <= earliest + OF_AGE - YOUNGEST
            and not is_of_child(wording, at)
            and FIRMS.isdisjoint(clause_before(wording, at, 4))
        ):
            found.append(wording.span(min(at, year), max(at, year)))
    return found


def _is_of_birth(words: list[str], at: int) -> bool:
    """Whether so short a word speaks of a birth: in "f. 2010" and "jeg er fra 2010"."""
    if words[at] not in _SHORT_FOR_BORN:
        return True
    tells = words[at] == "f" or (at > 1 and words[at - 1] in IS and words[at - 2] in SELF)
    return tells and words[at + 1 : at + 2] != [] and len(words[at + 1]) == len("2010")


def _year_by(words: list[str], at: int) -> int | None:
    """Where the year stands: in "født den 3. maj 2010", "2010 geboren", "årgang 10"; not the day in "født 10. maj"."""
    near = [at - 1] if at else []
    near += range(at + 1, min(at + 5, len(words)))
    for year in near:
        if len(words[year]) == len("2010") and words[year].isdecimal():
            return year
    for year in near:
        following = words[year + 1 : year + 2]
        ends_date = not following or not (following[0].isdecimal() or following[0] in MONTHS)
        if year > at and len(words[year]) == len("10") and words[year].isdecimal() and ends_date:
            return year
    return None


def _to_year(digits: str) -> int:
    return int(digits) if len(digits) == len("2010") else 2000 + int(digits)
