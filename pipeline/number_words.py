"""Digit words and number words in Danish, Norwegian, Swedish, German and English, as folded by `pipeline.wording`."""

from __future__ import annotations

from typing import Final

_UNITS: Final = (
    "nul null noll zero",
    "en et een ett ein eins one",
    "to tvaa zwei zwo two",
    "tre drei three",
    "fire fyra vier four",
    "fem fuenf funf five",
    "seks sex sechs six",
    "syv sju sieben seven",
    "otte aatte aatta acht eight",
    "ni nio neun nine",
)
_TEENS: Final = (
    "ti tio zehn ten",
    "elleve elva elf eleven",
    "tolv zwoelf zwolf twelve",
    "tretten tretton dreizehn thirteen",
    "fjorten fjorton vierzehn fourteen",
    "femten femton fuenfzehn funfzehn fifteen",
    "seksten sexton sechzehn sixteen",
    "sytten sjutton siebzehn seventeen",
    "atten arton achtzehn eighteen",
    "nitten nitton neunzehn nineteen",
)
_TENS: Final = {
    20: "tyve tjue tjugo zwanzig twenty",
    30: "tredive tretti trettio dreissig dreißig thirty",
    40: "fyrre fyrretyve foerti fyrtio vierzig forty",
    50: "halvtreds halvtres femti femtio fuenfzig funfzig fifty",
    60: "tres treds seksti sextio sechzig sixty",
    70: "halvfjerds halvfjers sytti sjuttio siebzig seventy",
    80: "firs aatti aattio achtzig eighty",
    90: "halvfems nitti nittio neunzig ninety",
}
# "femogtyve", "fuenfundzwanzig" join with a word between; "tjuefem", "tjugofem" join directly
_JOINED_BACKWARDS: Final = ("og", "und")

TENS_WORDS: Final[dict[str, int]] = {word: value for value, words in _TENS.items() for word in words.split()}
UNIT_WORDS: Final[dict[str, int]] = {
    word: value for value, words in enumerate(_UNITS) for word in words.split()
}
AND_WORDS: Final = frozenset({"og", "und", "och", "and"})


def _all_words() -> dict[str, str]:
    words = {word: str(value) for word, value in UNIT_WORDS.items()}
    words |= {word: str(value) for value, names in enumerate(_TEENS, start=10) for word in names.split()}
    words |= {word: str(value) for word, value in TENS_WORDS.items()}
    for ten_word, ten in TENS_WORDS.items():
        for unit_word, unit in UNIT_WORDS.items():
            if unit:
                words[ten_word + unit_word] = str(ten + unit)
                for join in _JOINED_BACKWARDS:
                    words[unit_word + join + ten_word] = str(ten + unit)
    return words


NUMBER_WORDS: Final[dict[str, str]] = _all_words()
