"""What others would put together from parts that exist: one reader a field, each as good as a fair hour makes it.

They are given the text of a page without its tags, made before the clock starts; ours takes the page itself.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import phonenumbers
import py3langid

import pipeline.reading.area

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLACES = Path(pipeline.reading.area.__file__).parent / "places"
LANGUAGES = ["da", "en", "de", "nb", "no", "sv", "th", "pl", "ro", "es"]
PREFIXES = {"DK": "45", "NO": "47"}

# eight digits with anything but letters and line ends between them, maybe after a prefix
_JOINED = re.compile(
    r"(?<!\d)(?:(?:\+|00|\()\s?(4[567])\)?[\s(0).-]{0,5})?(\d(?:[ .,/\\|*_~·•=:()\[\]-]{0,3}\d){7})(?!\d)"
)
_NOT_BEFORE = re.compile(
    r"(?:cvr|org|se-?nr|annon\w*|profil\w*|ref|id|box|boks|mobilepay|vipps|kr|dkk|nok|pris\w*|priser|rates?|preise?|åb\w*|open|man-\w+|mail|gaml\w*|old)\W{0,4}(?:nr|no|number|nummer)?\W{0,4}$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(r"\s?(?:kr|,-|dkk|nok|:-|cm|kg)", re.IGNORECASE)
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\ufe0f\u20e3]")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_POSTCODE = re.compile(r"\b(\d{4})\s+[A-ZÆØÅ]")

_KIND = re.compile(
    r"\b(?:(?P<clinic>\w*klinik\w*|clinic|\w*sal[oó]n\w*|massagestudio|institut\w*|clínica|clinică)"
    r"|(?P<escort>e[sk][ck]ort\w*|eskorte|outcalls?|hausbesuche|hotelbesuche|(?:kommer|kører ud|kjører ut) til di?e?g"
    r"|come to you\w*|(?:hos|zu) d[iu]r?|dit hotel|your hotel|komme zu dir|hem till dig|hjem til d[ei]g)"
    r"|(?P<private>privat\w*|incalls?|egen lejlighed|egen leilighet|egen lägenhet|besøg mig|besøk meg|besök mig"
    r"|hjemme hos mig|tager imod|tar imot|tar emot|my (?:place|flat|apartment)|visit me|empfange|bei mir"
    r"|kom(?:mer)? til m[ei]i?g|u siebie|mi casa|la mine))\b",
    re.IGNORECASE,
)
_WHO = (
    ("trans", re.compile(r"\b(?:trans\w*|ts|shemale|ladyboy)\b", re.IGNORECASE)),
    ("couple", re.compile(r"\b(?:et par|ett par|a couple|ein paar|ægtepar|ektepar|ehepaar|married couple|\w*par tilbyder|pareja|cuplu|parą)\b", re.IGNORECASE)),
    ("woman", re.compile(r"\b(?:kvinde|kvinne|kvinna|pige\w*|jente\w*|tjej\w*|flicka|dame|dam|girls?|woman|lady|frau|mädchen|mujer|chica|fată|femeie|kobieta|dziewczyna)\b|สาว|ผู้หญิง", re.IGNORECASE)),
    ("man", re.compile(r"\b(?:mand|mann|man|fyr|gutt|kille|guy|kerl|kar|dreng|hombre|chico|bărbat|băiat|mężczyzna|chłopak)\b|หนุ่ม|ผู้ชาย", re.IGNORECASE)),
)  # fmt: skip


def match_phone_numbers(text: str, country: str) -> list[str]:
    """The matcher of phonenumbers, as strict as it comes by default."""
    matcher = phonenumbers.PhoneNumberMatcher(text, country, leniency=phonenumbers.Leniency.VALID)
    e164 = phonenumbers.PhoneNumberFormat.E164
    return list(dict.fromkeys(phonenumbers.format_number(match.number, e164) for match in matcher))


def join_digits(text: str, country: str) -> list[str]:
    """Normalise, take eight digits whatever divides them, leave out what a word beside them calls otherwise."""
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).translate(_DASHES)
    return list(dict.fromkeys(_joined(plain, country)))


def identify_language(text: str) -> str:
    language: str = py3langid.classify(text)[0]
    return "nb" if language == "no" else language


class Gazetteer:
    """The first known place word, else the first postcode: a plain look-up in the project's own tables."""

    def __init__(self, country: str) -> None:
        self._parts: dict[str, str] = {}
        for file, column in (
            ("municipalities.tsv", "municipality"),
            ("towns.tsv", "name"),
            ("names.tsv", "name"),
        ):
            for row in _read_rows(file):
                if row["country"] == country and row["part"] and not row.get("evidence"):
                    self._parts.setdefault(row[column].lower(), row["part"])
        self._postcodes = [
            (int(row["from"]), int(row["to"]), row["part"])
            for row in _read_rows("postcodes.tsv")
            if row["country"] == country
        ]

    def find_region(self, text: str) -> str | None:
        words = [word.lower() for word in _WORD.findall(text)]
        for at, word in enumerate(words):
            for length in (3, 2, 1):
                name = " ".join(words[at : at + length]) if length > 1 else word
                if name in self._parts:
                    return self._parts[name]
        code = _POSTCODE.search(text)
        if code is None:
            return None
        number = int(code[1])
        return next((part for first, last, part in self._postcodes if first <= number <= last), None)


def guess_kind(text: str) -> str:
    found = _KIND.search(text)
    return found.lastgroup or "unknown" if found else "unknown"


def guess_advertises(text: str) -> str:
    return next((who for who, pattern in _WHO if pattern.search(text)), "unknown")


def line_up(countries: list[str]) -> dict[str, tuple[str, Callable[[str, str], object]]]:
    """Each peer's name: the field it reads, and how it reads a text of a country."""
    py3langid.set_languages([language for language in LANGUAGES if _knows(language)])
    gazetteers = {country: Gazetteer(country) for country in countries}
    return {
        "phonenumbers matcher": ("numbers", match_phone_numbers),
        "joined digits": ("numbers", join_digits),
        "py3langid": ("language", lambda text, _: identify_language(text)),
        "gazetteer and postcode": ("region", lambda text, country: gazetteers[country].find_region(text)),
        "keyword rules, kind": ("kind", lambda text, _: guess_kind(text)),
        "keyword rules, for whom": ("advertises", lambda text, _: guess_advertises(text)),
    }


def _joined(plain: str, country: str) -> Iterator[str]:
    for found in _JOINED.finditer(plain):
        if _NOT_BEFORE.search(plain[max(0, found.start() - 30) : found.start()]) or _NOT_AFTER.match(
            plain, found.end()
        ):
            continue
        yield f"+{found[1] or PREFIXES[country]}" + "".join(filter(str.isdigit, found[2]))


def _read_rows(file: str) -> Iterator[dict[str, str]]:
    with (PLACES / file).open(encoding="utf-8") as lines:
        yield from csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")


def _knows(language: str) -> bool:
    try:
        py3langid.set_languages([language])
    except ValueError:
        return False
    return True
