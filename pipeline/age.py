"""The age an advertiser states as her or his own, and any statement that could mean under 18."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.age_context import (
    clause_before,
    is_inexact,
    is_limit,
    is_of_child,
    is_of_others,
    is_range,
    is_time,
)
from pipeline.age_words import AND, TENS, UNITS, WORDS
from pipeline.given_names import GIVEN_NAMES
from pipeline.wording import to_plain, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.wording import Span, Wording

_YOUNGEST, _OLDEST, OF_AGE = 10, 79, 18
_YEARS: Final = word_set(
    "aar aars ar aarig aarige aaring aariga year years yr yrs yo jahre jahren jahr jaehrig jaehrige jaehriges jaehrigen lat lata latka "
    "letnia letni ani anos años añitos somre somrar vaar lenze wiosen primaveras summers springs"
)
_JOINED_UNITS: Final = word_set(
    "aar aars aarig aarige aaring aariga årige year years yr yrs yo y jahre jahren jaehrig jaehrige jaehriger j lat letnia ani "
    "anos años"
)
_JOINED_YEARS = re.compile(rf"([1-7]\d)½?(?:{'|'.join(sorted(_JOINED_UNITS))})")
_WORD_WITH_YEARS = re.compile(r"([^\W\d_]{2,20}?)(?:aarige?|aariga?|aaring|aars?|jaehrige[snr]?|jaehrig)")
_HALF = re.compile(r"1[0-7](?:½|[.,]5\b| 1/2| ½)|\b1[0-7] og (?:en|et) halvt?|\b1[0-7] and a half")
# in front of a bare number
_LABELS: Final = word_set(
    "alder alderen age aged alter wiek varsta vârsta edad aalder alderspraesentation lat wiosen ani"
)
_BECOMES: Final = word_set(
    "fyldt fylt fyllt fylte turned blev ble blevet blitt erreicht skonczylam skonczyla implinit cumplido"
)
_IS: Final = word_set("er aer am m is bin ist jestem mam tengo soy sunt im")
_SELF: Final = word_set("jeg jag ich i hun hon sie she han he er vi we wir ea ella")
_BETWEEN: Final = word_set(
    "nu lige just now jetzt jo netop kun only gerade endelig blevet precis praecis akkurat nettopp selv sjaelv selbst myself "
    "self nylig allerede already schon altsaa"
)
_PERSONS: Final = GIVEN_NAMES.keys() | word_set(
    "veninder venninner vaeninnor soestre soester lillesoester sister sisters schwester piger jenter tjejer girls women kvinder "
    "kvinner damer ladies frauen maedels freundinnen friends par couple paar kvinde kvinden damen dam herr herre mujer hombre female male transkvinne transtjej transgender transkille ung moden mature dame pige fyr mand massoer masseur massoese lady girl woman guy man boy kvinne jente gutt mann tjej kille frau kvinna "
    "maedchen trans student studine studentin transkvinde transwoman blondine brunette brunett blondin husmor enke milf ts "
    "masseuse kobieta dziewczyna fata femeie chica mujer morena rubia latina pan escort model thaipige"
)
_NOT_YEARS: Final = word_set(
    "kr kroner dkk nok sek eur euro cm kg m km min minut minutter minuter minuten minutes timer time timme timmar hour hours "
    "stunden stunde uhr h pct procent percent kvm m2 sal tv th uger weeks dage days gange personer mil meter gram ml stk "
    "godzin godz lei zl januar februar marts april maj juni juli august september oktober november december january "
    "february march may june july october mai maerz mars dezember grader vaerelser rooms zimmer trin trapper plads cl piger jenter girls januari februari augusti"
)
_SOON: Final = word_set(
    "snart naesten nesten naestan almost nearly soon fast bald bliver blir wird werde werden fylder fyller turning turn becoming "
    "prawie niedlugo aproape curand casi pronto endnu enda noch not ikke inte knap knapt lige nicht jeszcze yet close short"
)
_AHEAD: Final = word_set(
    "in om next naeste neste naesta til till im naechste naechsten naechster za peste en this denne snart soon"
)
_DATES: Final = word_set(
    "week weeks month months day days year uge uger dage maaned maaneder maaned morgen uke uker dager vecka veckor dagar maanad "
    "woche wochen monat monate monaten tage tagen birthday foedselsdag bursdag geburtstag sommer summer winter vinter jul "
    "januar februar marts april maj juni juli august september oktober november december tydzien miesiac luna mes snart soon"
)
_BORN: Final = word_set(
    "foedt født fodt foedd born geboren aargang jahrgang argang urodzona nascuta nacida rocznik"
)
_HALVES: Final = ("½", "halv", "half", "1/2", ",5", ".5")
_EIGHTEEN: Final = ("18", "tten", "ghteen", "chtzehn", "arton")
_SEXES: Final = word_set("f k w m")
_MINOR_SHORT: Final = frozenset(
    f"{pair}" for n in range(10, 18) for sex in "fk" for pair in (f"{n}{sex}", f"{sex}{n}")
)
_MINOR_SEX = re.compile(r"(?<![\w/.,-])(?:1[0-7] ?/? ?[fFkK](?![\w])|[fFkK] ?/? ?1[0-7](?![\w/.,:-]))")
_UNDER_AGE = re.compile(
    r"\b(?:jeg|hun|er|i am|i'm|im|she is|she's|ich bin|sie ist|jag är|hon är)(?: \w+)? (?:under|unter|below|younger than|yngre end|yngre enn|yngre än) "
    r"(?:18|atten|arton|achtzehn|eighteen)\b"
)
_THAI_LETTERS: Final = ("\u0e1b", "\u0e2d")  # each form holds one of them
_THAI = re.compile(
    rf"{re.escape(to_plain('อายุ'))}[\s:]{{0,3}}(\d\d)(?!\d)|(?<!\d)(\d\d)\s?{re.escape(to_plain('ปี'))}"
)
_WITH_HEIGHT = re.compile(r"(?<![\d/.-])([2-7]\d) ?[/|] ?1[4-9]\d(?: ?cm)? ?[/|] ?[4-9]\d(?!\d)")
_FIELD = re.compile(r"\D*([1-7]\d)(?![\d+])\s*(?!\s*(?:[-–]|til|to|bis)\s*\d)\D*")


class _Stated(NamedTuple):
    value: int
    first: int
    last: int
    number_last: int
    has_unit: bool


class Age(NamedTuple):
    """`own` is None where the ad does not say. `maybe_minor`: a person must look, at once. `where`: all it rests on."""

    own: int | None
    unsure: bool
    maybe_minor: bool
    where: tuple[Span, ...] = ()


def read_age(wording: Wording, field: str = "", on: date | None = None) -> Age:
    """`field` is the page's own word. `on` is the day of the round, by which a year of birth is under 18 or not."""
    told, young = _sort_out(wording)
    own = [age.value for age in told]
    where = [wording.span(age.first, age.last) for age in told + young]
    if "/" in wording.plain or "|" in wording.plain:
        for match in _WITH_HEIGHT.finditer(wording.plain):
            own.append(int(match[1]))
            where.append(match.span())
    if any(letter in wording.plain for letter in _THAI_LETTERS):
        for match in _THAI.finditer(wording.plain):
            own.append(int(match[1] or match[2]))
            where.append(match.span())
    in_field = _FIELD.fullmatch(field[:100])
    if in_field is not None:
        own.insert(0, int(in_field[1]))
    signs = _minor_signs(wording, on)
    return Age(
        own[0] if own else None,
        unsure=len(set(own)) > 1,
        maybe_minor=bool(young) or bool(signs) or any(value < OF_AGE for value in own),
        where=tuple(where + signs),
    )


def _sort_out(wording: Wording) -> tuple[list[_Stated], list[_Stated]]:
    """The ages that are hers, and others that could mean that she is under 18."""
    told, young = [], []
    before: tuple[int, int] | None = None
    for age in _list_numbers(wording):
        if not age.has_unit and _is_among_digits(wording.words, age):
            continue
        if age.has_unit or _is_stated_bare(wording, age):
            if _is_own(wording, age, before):
                told.append(age)
            elif age.value <= OF_AGE and _could_be_minor(wording, age):
                young.append(age)
        elif age.value == OF_AGE and _is_soon(wording, age):
            young.append(age)
        before = (age.first, age.number_last)
    return told, young


def _is_among_digits(words: list[str], age: _Stated) -> bool:
    """Groups of a phone number, which most two digits of an ad are."""
    following = age.number_last + 1
    return (
        age.first > 0
        and words[age.first - 1].isdecimal()
        and following < len(words)
        and words[following].isdecimal()
    )


def _list_numbers(wording: Wording) -> list[_Stated]:
    words = wording.words
    found: list[_Stated] = []
    after = 0
    for position in [at for at, word in enumerate(words) if word in _BEGINNINGS or word[-4:] in _YEAR_TAILS]:
        read = _number_at(words, position) if position >= after else None
        if read is None or read[2] > _OLDEST:
            continue
        first, last, value, has_unit = read
        unit = last if has_unit else _unit_behind(words, last)
        found.append(_Stated(value, first, last if unit is None else unit, last, unit is not None))
        after = found[-1].last + 1
    if not _SINGLE_DIGITS.isdisjoint(words):
        found = sorted([*found, *_split_numbers(words)], key=lambda age: age.first)
    return _share_units(wording, found) if len(found) > 1 else found


def _share_units(wording: Wording, found: list[_Stated]) -> list[_Stated]:
    """In "21 og 23 år", "35/40 år", "17-18 år" the unit behind the second is the first one's too."""
    for at, (number, following) in enumerate(pairwise(found)):
        if following.has_unit and not number.has_unit:
            end = wording.span(number.first, number.number_last)[1]
            if wording.plain[end : wording.starts[following.first]].strip().lower() in _PAIRS:
                found[at] = number._replace(last=following.last, has_unit=True)
    return found


def _number_at(words: list[str], at: int) -> tuple[int, int, int, bool] | None:
    """(the positions of its first and last word, the number, whether the last word also says "years")."""
    word = words[at]
    if word in TENS:
        return _number_with_tens(words, at)
    if word in WORDS:
        return at, at, WORDS[word], False
    if word.isdecimal():
        return (at, at, int(word), False) if len(word) == 2 else None
    joined = _JOINED_YEARS.fullmatch(word)
    if joined is not None:
        return at, at, int(joined[1]), True
    spelled = _WORD_WITH_YEARS.fullmatch(word)
    return (at, at, WORDS[spelled[1]], True) if spelled is not None and spelled[1] in WORDS else None


def _number_with_tens(words: list[str], at: int) -> tuple[int, int, int, bool]:
    """As in "twenty three", "treinta y cinco", "fem og tyve"."""
    tens = TENS[words[at]]
    if at > 1 and words[at - 1] in AND and words[at - 2] in UNITS:
        return at - 2, at, UNITS[words[at - 2]] + tens, False
    following = words[at + 1 : at + 3]
    if (
        following
        and following[0] in UNITS
        and not (words[at] == "tres" and following[0] in {"en", "to", "tre"})
    ):
        return at, at + 1, tens + UNITS[following[0]], False
    if len(following) > 1 and following[0] in AND and following[1] in UNITS:
        return at, at + 2, tens + UNITS[following[1]], False
    return at, at, tens, False


def _split_numbers(words: list[str]) -> Iterator[_Stated]:
    """As in "1 7 år": an age that is made hard to find."""
    for at, (first, second) in enumerate(pairwise(words)):
        if first in _SINGLE_DIGITS and len(second) == 1 and second.isdecimal():
            alone = at == 0 or not words[at - 1].isdecimal()
            unit = _unit_behind(words, at + 1) if alone else None
            if unit is not None:
                yield _Stated(int(first + second), at, unit, at + 1, has_unit=True)


def _unit_behind(words: list[str], last: int) -> int | None:
    """The position of the word that says "years"."""
    following = words[last + 1 : last + 4]
    if not following:
        return None
    if following[0] in _YEARS or following[0] == "j":
        return last + 1
    if following[:2] in (["y", "o"], ["års", "alder"]) or (
        following[0] == "de" and following[1:2] and following[1] in _YEARS
    ):
        return last + 2  # "23 de ani"
    if following[:1] == ["½"] and following[1:2] and following[1] in _YEARS:
        return last + 2
    return None


def _is_stated_bare(wording: Wording, age: _Stated) -> bool:
    """As in "alder 24", "jeg er 24", "fyldt 30", "Anna, 24", "dame på 52", "Sofia (26)"."""
    if _is_measure(wording, age):
        return False
    before = clause_before(wording, age.first, 4, _LINE)
    while before and before[-1] in _BETWEEN:
        before.pop()
    if before and (before[-1] in _LABELS or before[-1] in _BECOMES):
        return True
    if len(before) > 1 and before[-1] in _SELF and before[-2] in _IS:  # "bin ich 37"
        return True
    if before and before[-1] in _IS:
        return _is_said_of_person(wording, age, before)
    return _is_behind_person(wording, age) or _stands_alone(wording, age)


def _is_said_of_person(wording: Wording, age: _Stated, before: list[str]) -> bool:
    """As in "jeg er 24", "Damen er 38", "I am 42"; not "klokken er 24", "am 24. in Köln"."""
    verb, subject = before[-1], before[-2] if len(before) > 1 else ""
    if verb in {"am", "im"} and subject != "i":
        end = wording.span(age.first, age.number_last)[1]
        following = age.number_last + 1
        goes_on = following < len(wording.words) and not wording.cased[following][:1].isupper()
        return not (wording.plain[end : end + 1] == "." and goes_on) and subject not in {"bin", "ist", "sind"}
    return subject not in _THINGS


def _is_behind_person(wording: Wording, age: _Stated) -> bool:
    at = age.first
    if at == 0:
        return False
    gap = wording.plain[wording.span(at - 1, at - 1)[1] : wording.starts[at]]
    person = wording.words[at - 1]
    if person in _OF:
        before = clause_before(wording, at - 1, 4)
        return _ends_clause(wording, age) and any(
            word in _PERSONS or word.endswith(_PERSON_ENDINGS) for word in before
        )
    if "\n" in gap:
        return False
    if person in _PERSONS:
        return _ends_clause(wording, age)
    if gap.strip() == "(" and wording.plain[wording.span(at, age.number_last)[1] :][:1] == ")":
        # a name we do not know: "Ylva (26)"
        return (
            wording.cased[at - 1].istitle() and person not in _NO_NAMES and not _digit_follows(wording, age)
        )
    return False


def _stands_alone(wording: Wording, age: _Stated) -> bool:
    """As in "29, female", "Glad og rolig, 31.", "Femogfyrre, moden dame", "36 and curvy"."""
    if age.value < OF_AGE or not _ends_clause(wording, age) or not _begins_clause(wording, age.first):
        return False
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    if not following:
        return True
    end = wording.span(age.first, age.number_last)[1]
    gap = wording.plain[end : wording.starts[age.number_last + 1]]
    if gap == " ":
        return following[0] in AND or following[0] in _BEHIND
    if following[0] in _NUMBERS or following[0].isdecimal():
        return len(gap) > 1 and following[0].isdecimal() and len(following[0]) > 1 and gap[0] in ".\n"
    return True


def _begins_clause(wording: Wording, at: int) -> bool:
    if at == 0:
        return True
    before = wording.words[at - 1]
    gap = wording.plain[wording.span(at - 1, at - 1)[1] : wording.starts[at]]
    if _SETS_OFF.search(gap) is None or before.isdecimal() or before in _MEASURES:
        return False
    return before not in _ABBREVIATED and (before not in _NO_NAMES or any(sign in gap for sign in ".!?\n"))


def _ends_clause(wording: Wording, age: _Stated) -> bool:
    end = wording.span(age.first, age.number_last)[1]
    sign = wording.plain[end : end + 1]
    if sign in {",", ".", "!", "?", "\n", "", ")", ";", "|", "\t"}:
        return not _digit_follows(wording, age)
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    if wording.plain[end : end + 2] in {" -", " (", " |", " /"}:
        return not (following and following[0].isdecimal() and len(following[0]) == 2)
    return sign == " " and (not following or following[0].isalpha() or len(following[0]) == _WHOLE_NUMBER)


def _digit_follows(wording: Wording, age: _Stated) -> bool:
    """A decimal, a date, the rest of a phone number."""
    end = wording.span(age.first, age.number_last)[1]
    rest = wording.plain[end : end + 4]
    return (
        (rest[:1] != " " and rest[1:2].isdecimal())
        or rest[:2] in {".-", ".–"}
        or (rest[:1] == ")" and rest[1:].lstrip(" )|/-.")[:1].isdecimal())
    )


def _is_measure(wording: Wording, age: _Stated) -> bool:
    """Behind "er" a number may also be an hour, a price, a date, the begin of a phone number."""
    plain, words, first, last = wording.plain, wording.words, age.first, age.number_last
    end = wording.span(first, last)[1]
    if plain[end : end + 1] in _UNIT_SIGNS or plain[max(0, wording.starts[first] - 1)] in _SIGNS_BEFORE:
        return True
    following = words[last + 1 : last + 3]
    if following:
        gap = plain[end : wording.starts[last + 1]]
        if following[0] in _MONTHS and not gap.strip(" ."):
            return True
        if not gap.strip(" -") and (
            following[0] in _MEASURES or (following[0] in {"i", "in"} and following[1:] in _SHOES)
        ):
            return True
        if following[0].isdecimal() and len(following[0]) != _WHOLE_NUMBER and gap in _JOINS:
            return True
    if not first or not words[first - 1].isdecimal():
        return False
    return plain[wording.span(first - 1, first - 1)[1] : wording.starts[first]] in _JOINS


def _is_own(wording: Wording, age: _Stated, before: tuple[int, int] | None) -> bool:
    first, last = age.first, age.last
    return not (
        is_limit(wording, first, last)
        or is_time(wording, first, last)
        or is_inexact(wording, first, last)
        or is_of_others(wording, first, last)
        or (age.value < OF_AGE and is_of_child(wording, first))
        or is_range(wording, before, first)
        or _opens_range(wording, age)
        or (
            age.value < _GROWN
            and not _LASTING.isdisjoint(wording.words[last + 1 : last + 2])
            and not _could_be_minor(wording, age)
        )
        or (age.value == OF_AGE and _is_soon(wording, age))
    )


def _opens_range(wording: Wording, age: _Stated) -> bool:
    """The first number of "25 til 45 år" where it has a unit of its own or a person before it."""
    words = wording.words
    for at in range(age.number_last + 1, min(age.number_last + 4, len(words))):
        number = _number_at(words, at)
        if number is not None:
            starts_phone = words[number[1] + 1 : number[1] + 2] and words[number[1] + 1].isdecimal()
            before = (age.first, at - 1 if at - 1 == age.last else age.number_last)
            return number[2] <= _OLDEST and not starts_phone and is_range(wording, before, at)
    return False


def _could_be_minor(wording: Wording, age: _Stated) -> bool:
    first, last = age.first, age.last
    if age.value == OF_AGE:
        return _is_soon(wording, age) and not is_of_others(wording, first, last)
    if is_time(wording, first, last):
        return False
    if age.value < _GROWN and not _LASTING.isdisjoint(wording.words[last + 1 : last + 2]):
        return not _PERSONAL.isdisjoint(clause_before(wording, first, 4))  # "ten years in Malmö"
    return not (
        is_of_others(wording, first, last) or is_of_child(wording, first) or is_limit(wording, first, last)
    )


def _is_soon(wording: Wording, age: _Stated) -> bool:
    """As in "snart 18", "next month 18", "18 in two weeks": not yet."""
    before = clause_before(wording, age.first, 3)
    if not _SOON.isdisjoint(before[-2:]) and not _ADULT.intersection(before):
        return True
    if len(before) > 1 and not _AHEAD.isdisjoint(before) and not _DATES.isdisjoint(before):
        return True
    after = wording.words[age.last + 1 : age.last + 6]
    if after[:1] and after[0] in {"snart", "soon", "bald", "yet", "endnu", "niedlugo", "curand", "pronto"}:
        return True
    return bool(after) and after[0] in _AHEAD and not _DATES.isdisjoint(after[1:4])


def _minor_signs(wording: Wording, on: date | None) -> list[Span]:
    """Ways to say under 18 that are no number of years: halves, a year of birth, "f17"."""
    plain, words = wording.plain, wording.words
    signs: list[Span] = []
    if "1" in plain and any(sign in plain for sign in _HALVES):
        signs += [match.span() for match in _HALF.finditer(plain)]
    if not _MINOR_SHORT.isdisjoint(words) or ("/" in plain and not _SEXES.isdisjoint(words)):
        signs += [match.span() for match in _MINOR_SEX.finditer(plain)]
    if any(word in plain for word in _EIGHTEEN):
        small = plain.lower()
        signs += [match.span() for pattern in (_UNDER_AGE, _BIRTHDAY) for match in pattern.finditer(small)]
    if not _BORN.isdisjoint(words):
        signs += _young_births(wording, (on or datetime.now(UTC).date()).year - OF_AGE)
    return signs


def _young_births(wording: Wording, earliest: int) -> list[Span]:
    words = wording.words
    found = []
    for at in [at for at, word in enumerate(words) if word in _BORN]:
        for year in range(at + 1, min(at + 5, len(words))):
            digits = words[year]
            if digits.isdecimal() and len(digits) in {2, 4}:
                born = int(digits) if len(digits) == 4 else 2000 + int(digits)
                if earliest <= born <= earliest + OF_AGE - _YOUNGEST and not is_of_child(wording, at):
                    found.append(wording.span(at, year))
    return found


_PAIRS: Final = AND | {"/", "-", "–", "&", "+", "til", "to", "bis", "or", "eller", "oder"}
_LINE = re.compile(r"[.!?;](?=\s|$)|\n\n")
_SETS_OFF = re.compile(r"[,.!?;:\n|/•*~-]")
_JOINS: Final = frozenset({" ", ".", "-", "/", ":", " - ", "|", " | ", "  ", ", ", ","})
_WHOLE_NUMBER = 8  # digits of a phone number behind an age
_ABBREVIATED: Final = word_set("str stoerrelse size kl tlf tel nr mob pr st ca uge kw")
_SHOES: Final = (["sko"], ["skor"], ["shoes"], ["stoerrelse"], ["storlek"])
_UNIT_SIGNS: Final = frozenset("%:°'")
_SIGNS_BEFORE: Final = frozenset("+#€$£")
_PERSON_ENDINGS: Final = (
    "dame", "pige", "kvinde", "mand", "mor", "pike", "jente", "kvinne", "mann", "gutt", "fyr", "tjej", "kvinna", "laerer", "erske",
    "inde", "frau", "maedchen", "woman", "girl", "lady", "erin", "ejerske", "terapeut", "student", "studine",
)  # fmt: skip
_BEHIND: Final = _BETWEEN | word_set("female male naa")
_OF: Final = word_set("paa of von de w")
_THINGS: Final = word_set(
    "der there dort klokken klokka kl prisen pris price preis nummeret nummer number det it es temperaturen stoerrelse str koster"
)
_BIRTHDAY = re.compile(
    r"(?:18|atten|arton|eighteen|achtzehn)(?:-|\.|th|n?års?|\s)*\s?(?:års?|te[nr]?)?[ -]?(?:birthday|fødselsdag|bursdag|födelsedag|geburtstag)"
)
_NO_NAMES: Final = word_set(
    "nummer nummeret number ring tlf tel telefon kl pris fra nr mob mobil sms whatsapp call text uge kw"
)
_GROWN = 16
_LASTING: Final = word_set("in i paa som as als hos bei at daneben later senere spaeter yngre aeldre")
_PERSONAL: Final = _SELF | _PERSONS | _IS | _LABELS
_ADULT: Final = word_set("over fyldt fylt turned mindst least mindestens ingen no kein keine")
_YEAR_TAILS: Final = word_set("arig rige ring riga hrig iger iges igen")
_SINGLE_DIGITS: Final = frozenset("1234567")
_NUMBERS: Final = WORDS.keys() | UNITS.keys()
_MONTHS: Final = word_set(
    "januar februar marts april maj juni juli august september oktober november december january february march may june july "
    "october mai maerz märz mars dezember januari februari augusti jan feb mar apr jun jul aug sep sept okt oct nov dec dez"
)
_MEASURES: Final = _NOT_YEARS | _NUMBERS | word_set("nul null zero noll")
_BEGINNINGS: Final = WORDS.keys() | {
    f"{n}{unit}" for n in range(_YOUNGEST, _OLDEST + 1) for unit in ("", "½aar", *_JOINED_UNITS)
}
