"""Numbers from 0 to 99 as people say them, in the languages whose words stand in ads."""

from __future__ import annotations

from typing import Final

UNITS: Final = {
    "da": "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "nb": "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    " siebzehn achtzehn neunzehn",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve",
}
TENS: Final = {
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    "nb": "tjue tretti førti femti seksti sytti åtti nitti",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
BELOW_THIRTY_ES: Final = (
    "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho",
    "veintinueve",
)  # fmt: skip
TOGETHER: Final = {  # how a ten and a unit become one word
    "da": "{unit}og{ten}",
    "nb": "{ten}{unit}",
    "sv": "{ten}{unit}",
    "de": "{unit}und{ten}",
    "en": "{ten}-{unit}",
    "es": "{ten} y {unit}",
}


def can_say(language: str) -> bool:
    return language in UNITS


def say_digit(digit: str, language: str) -> str:
    return UNITS[language].split()[int(digit)]


def say_number(number: int, language: str) -> str:
    """A number below 100, as one compound where the language makes one."""
    units = UNITS[language].split()
    if number < 20:
        return units[number]
    ten, unit = TENS[language].split()[number // 10 - 2], units[number % 10]
    if number % 10 == 0:
        return ten
    if language == "es" and number < 30:
        return BELOW_THIRTY_ES[number % 10 - 1]
    if language == "de" and unit == "eins":
        unit = "ein"
    return TOGETHER[language].format(ten=ten, unit=unit)


def say_age(number: int, language: str) -> str:
    """As before "years": languages with genders bend their one."""
    if language == "es" and number % 10 == 1:
        return "veintiún" if number == 21 else say_number(number, language).removesuffix("o")
    return say_number(number, language)
