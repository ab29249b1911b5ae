"""Numbers from ten to ninety-nine as words, in the languages of the ads, as folded by `pipeline.reading.wording`."""

from __future__ import annotations

from typing import Final

from pipeline.reading.wording import fold, word_set

_UNITS: Final = (
    "en et een ett ein eins one jeden jedna unu uno un una",
    "to tvaa tva zwei zwo two dwa dwie doi doua dos",
    "tre drei three trzy trei tres",
    "fire fyra vier four cztery patru cuatro",
    "fem fuenf funf five piec cinci cinco",
    "seks sex sechs six szesc sase seis",
    "syv sju sieben seven siedem sapte siete",
    "otte aatte aatta atte atta acht eight osiem opt ocho",
    "ni nio neun nine dziewiec noua nueve",
)
_TEENS: Final = (
    "ti tio zehn ten dziesiec zece diez",
    "elleve elva elf eleven jedenascie unsprezece once",
    "tolv zwoelf zwolf twelve dwanascie doisprezece doce",
    "tretten tretton dreizehn thirteen trzynascie treisprezece trece",
    "fjorten fjorton vierzehn fourteen czternascie paisprezece catorce",
    "femten femton fuenfzehn funfzehn fifteen pietnascie cincisprezece quince",
    "seksten sexton sechzehn sixteen szesnascie saisprezece dieciseis",
    "sytten sjutton siebzehn seventeen siedemnascie saptesprezece diecisiete",
    "atten arton achtzehn eighteen osiemnascie optsprezece dieciocho",
    "nitten nitton neunzehn nineteen dziewietnascie nouasprezece diecinueve",
)
_TENS: Final = {
    20: "tyve tjue tjugo tjuge zwanzig twenty dwadziescia douazeci veinte",
    30: "tredive tredve tretti trettio dreissig dreißig thirty trzydziesci treizeci treinta",
    40: "fyrre fyrretyve foerti forti fyrtio vierzig forty fourty czterdziesci patruzeci cuarenta",
    50: "halvtreds halvtreds halvtres halvtredsindstyve femti femtio fuenfzig funfzig fifty piecdziesiat cincizeci cincuenta",
    60: "tres tresindstyve seksti sextio sechzig sixty szescdziesiat saizeci sesenta",
    70: "halvfjerds halvfjers halvfjerdsindstyve sytti sjuttio siebzig seventy siedemdziesiat saptezeci setenta",
    # no ages, but they tell the digits of a phone from one
    80: "firs firsindstyve aatti aattio achtzig eighty osiemdziesiat optzeci ochenta",
    90: "halvfems halvfemsindstyve nitti nittio neunzig ninety dziewiecdziesiat nouazeci noventa",
}
_SPANISH_TWENTIES: Final = (
    "veintiuno veintiuna veintiun veintiún", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete",
    "veintiocho", "veintinueve",
)  # fmt: skip
# with the marks that folding keeps
_MARKED: Final = {
    "pięć": 5, "sześć": 6, "dziewięć": 9, "dziesięć": 10, "piętnaście": 15, "szesnaście": 16, "siedemnaście": 17,
    "osiemnaście": 18, "dziewiętnaście": 19, "trzynaście": 13, "czternaście": 14, "dwadzieścia": 20, "trzydzieści": 30,
    "czterdzieści": 40, "pięćdziesiąt": 50, "sześćdziesiąt": 60, "două": 2, "șase": 6, "şase": 6, "șapte": 7, "şapte": 7,
    "nouă": 9, "douăzeci": 20, "șaizeci": 60, "șaisprezece": 16, "șaptesprezece": 17, "veintidós": 22, "veintitrés": 23,
    "veintiséis": 26, "dieciséis": 16,
}  # fmt: skip

AND: Final = word_set("og und och and i si și şi y n")
TENS: Final[dict[str, int]] = {word: value for value, words in _TENS.items() for word in words.split()} | {
    fold(word): value for word, value in _MARKED.items() if value in _TENS
}
UNITS: Final[dict[str, int]] = {
    word: value for value, words in enumerate(_UNITS, start=1) for word in words.split()
} | {fold(word): value for word, value in _MARKED.items() if value < 10}


# "tjuefem", "twentyfive"; and "femogtyve", "fuenfundzwanzig"
_FORWARDS: Final = (
    (
        "tjue tretti foerti forti femti seksti sytti aatti nitti",
        "en ett to tre fire fem seks sju syv aatte ni",
    ),
    (
        "tjugo trettio fyrtio femtio sextio sjuttio aattio nittio",
        "en ett tvaa tva tre fyra fem sex sju aatta atta nio",
    ),
    ("twenty thirty forty fifty sixty seventy eighty ninety", "one two three four five six seven eight nine"),
)
_BACKWARDS: Final = (
    (
        "tyve tredive tredve fyrre fyrretyve halvtreds halvtres tres halvfjerds firs halvfems tjue tretti foerti femti seksti",
        ("og", "aa"),
        "en een et to tre fire fem seks syv sju otte aatte ni",
    ),
    (
        "zwanzig dreissig dreißig vierzig fuenfzig funfzig sechzig siebzig achtzig neunzig",
        ("und",),
        "ein zwei zwo drei vier fuenf funf sechs sieben acht neun",
    ),
)


def _joined_words() -> dict[str, int]:
    joined: dict[str, int] = {}
    for tens, units in _FORWARDS:
        joined |= {ten + unit: TENS[ten] + UNITS[unit] for ten in tens.split() for unit in units.split()}
    for tens, ands, units in _BACKWARDS:
        joined |= {
            unit + word + ten: TENS[ten] + UNITS[unit]
            for ten in tens.split()
            for word in ands
            for unit in units.split()
        }
    return joined


def _whole_words() -> dict[str, int]:
    words = {word: value for value, names in enumerate(_TEENS, start=10) for word in names.split()}
    words |= {
        word: value for value, names in enumerate(_SPANISH_TWENTIES, start=21) for word in names.split()
    }
    words |= {fold(word): value for word, value in _MARKED.items() if value >= 10}
    return words | TENS | _joined_words()


WORDS: Final[dict[str, int]] = _whole_words()
