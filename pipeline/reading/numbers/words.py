"""Digit words and number words of the languages ads are written in, in every spelling that `fold` and haste leave."""

from __future__ import annotations

from itertools import product
from typing import Final, NamedTuple

from pipeline.reading.wording import fold, word_set


class _Language(NamedTuple):
    """Words in counting order with "|" between spellings of one. `joins` make "femogtyve", "tjuefem", "veintidos"."""

    units: str
    teens: str
    tens: str
    backwards: tuple[str, ...] = ()
    forwards: bool = False


# Danish tens are misspelt more often than not, so their spellings are many
_LANGUAGES: Final = (
    _Language(
        "nul|null en|et|én|éen to tre|treee fire|firre fem|femm seks|sex|sexs syv|syvv|siv otte|åtte|ote ni",
        "ti elleve|elve tolv tretten|treten fjorten|fjoten femten seksten|sejsten|sexten sytten|søtten atten nitten",
        "tyve|tyv tredive|tredve|tredeve|trejdive fyrre|fyrretyve|fyre|førre|førr "
        "halvtreds|halvtres|halvtrets|haltreds|halvtresindstyve|halvtredsindstyve tres|treds|tresindstyve|tredsindstyve "
        "halvfjerds|halvfjers|halvfjeds|halvfjærds|halfjerds|halvfjerdsindstyve firs|firds|firsindstyve "
        "halvfems|halvfemds|halvfemts|halfems|halvfemsindstyve",
        backwards=("og", "å", "o"),
    ),
    _Language(
        "null en|ett|ein to tre fire fem seks sju|syv|sjø åtte|otte ni",
        "ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
        "tjue|tyve|tjuge tretti|tredve førti femti seksti sytti åtti nitti",
        backwards=("og",),
        forwards=True,
    ),
    _Language(
        "noll en|ett två|tvo|tvåa tre fyra fem sex sju|schu åtta nio",
        "tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
        "tjugo|tjugi trettio fyrtio femtio sextio sjuttio åttio nittio",
        forwards=True,
    ),
    _Language(
        "null ein|eins|eine zwei|zwo drei vier fünf sechs|sex sieben acht neun",
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        backwards=("und",),
    ),
    _Language(
        "zero|oh|nought|nil one two three four five six seven eight|eigth nine",
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty|twenti thirty|thirthy forty|fourty fifty sixty seventy eighty|eigthy ninety|ninty",
        forwards=True,
    ),
    _Language(
        "cero uno|una dos tres cuatro cinco seis siete ocho nueve",
        "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    ),
    _Language(
        "zero jeden|jedna dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć",
        "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście "
        "dziewiętnaście",
        "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    ),
    _Language(
        "zero unu|una doi|două trei patru cinci șase|sase șapte|sapte opt nouă",
        "zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece "
        "optsprezece nouăsprezece",
        "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
    ),
    # Thai without the marks above and below its letters, which a wording leaves out
    _Language("ศูนย|ศนย หนึ่ง|หนง สอง สาม สี่|ส ห้า|หา หก เจ็ด|เจด แปด เก้า|เกา", "", ""),
)
_SHORT = 4  # letters of words that would become others without their marks: "før", "for"
_BARE: Final = str.maketrans(
    {**dict(zip("åøöäüéęąśćńółżźășțúíáñ", "aooaueeascnolzzastuian", strict=True)), "ß": "ss", "æ": "ae"}
)


def spellings(words: str) -> list[str]:
    """Each word as `fold` leaves it, and bare of all marks, as hurried writers leave it."""
    both = [spelling for word in words.split("|") for spelling in (fold(word), word.translate(_BARE))]
    return list(dict.fromkeys(both))


def every_spelling(words: str) -> frozenset[str]:
    """Words with spaces between, as a set that holds every spelling of each."""
    found = {spelling for word in words.split() for spelling in spellings(word)}
    for word in [word for word in found if len(word) > _SHORT]:
        for letters in ("ae", "oe", "ue", "aa"):
            found.add(word.replace(letters, letters[0]))
    return frozenset(found)


def _values(words: str, start: int, step: int) -> dict[str, int]:
    return {
        word: start + step * place for place, names in enumerate(words.split()) for word in spellings(names)
    }


UNIT_WORDS: Final[dict[str, int]] = {}
TENS_WORDS: Final[dict[str, int]] = {}
NUMBER_WORDS: Final[dict[str, str]] = {}
HUNDRED_WORDS: Final = word_set("hundrede hundred hundre hundra hundert hundreder")
# "fem og tyve", "fünf und zwanzig": the smaller first; "treinta y dos", "douăzeci și doi": the larger first
JOINS_BACKWARDS: Final = frozenset({"og", "und", "aa", "o", "a"})
JOINS_FORWARDS: Final = frozenset({"y", "si", "și"})
# "double two", "dobbelt to"
TIMES: Final[dict[str, int]] = {
    word: times
    for times, words in (
        (2, "double dobbelt dobbel dubbel dubbelt doppel doppelt zweimal togange doble podwójne dublu"),
        (3, "triple tripple trippel tripel tredobbelt dreimal dreifach potrójne"),
        (4, "quadruple firedobbelt viermal"),
    )
    for word in every_spelling(words)
}
# "tre gange 4"
TIMES_JOINS: Final = word_set("gange gang ganger gånger gaanger times mal razy ori veces")
# "tres" is sixty in Danish and three in Spanish: these words beside it decide
SPANISH_WORDS: Final = word_set(
    "cero uno una dos cuatro cinco seis siete ocho nueve diez doce trece catorce quince veinte treinta cuarenta "
    "cincuenta sesenta setenta ochenta noventa"
)
# articles and prepositions that are number words too
SMALL_WORDS: Final = word_set("en et ett ein eine eins een to una uno un o a i ti ni one ส se sex")
# in an English number, "to" is the word before it
ENGLISH_WORDS: Final = word_set("one two three four five seven eight nine zero oh")


def _learn(language: _Language) -> None:
    units, tens = _values(language.units, 0, 1), _values(language.tens, 20, 10)
    teens = _values(language.teens, 10, 1)
    for words in (units, teens, tens):
        for word, value in words.items():
            NUMBER_WORDS.setdefault(word, str(value))
    for word, value in units.items():
        UNIT_WORDS.setdefault(word, value)
    for word, value in tens.items():
        TENS_WORDS.setdefault(word, value)
    for (ten_word, ten), (unit_word, unit) in product(tens.items(), units.items()):
        if not unit:
            continue
        if language.forwards:
            NUMBER_WORDS.setdefault(ten_word + unit_word, str(ten + unit))
        for join in language.backwards:
            NUMBER_WORDS.setdefault(unit_word + fold(join) + ten_word, str(ten + unit))


def _learn_all() -> None:
    for language in _LANGUAGES:
        _learn(language)
    for word, value in _values(_LANGUAGES[5].units, 0, 1).items():
        for spelling in (word, word.translate(str.maketrans("oei", "óéí"))):
            NUMBER_WORDS.setdefault("veinti" + spelling, str(20 + value))
    for word, value in UNIT_WORDS.items():
        for hundred in HUNDRED_WORDS:
            NUMBER_WORDS[word + hundred] = f"{value}00"


_learn_all()
