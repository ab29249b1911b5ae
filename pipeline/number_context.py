"""What the words around digits say of them: a phone to call, or a price, an hour, a company, an old number."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.wording import stand_together, word_set

if TYPE_CHECKING:
    from pipeline.number_parts import Part
    from pipeline.wording import Wording

_FARTHEST = 6  # words before a number that may speak of it

_CALLS = word_set(
    "ring ringe ringer tlf tel telefon telefonnummer telefonnr mobil mobilnr mobilnummer mob sms skriv "
    "skrive whatsapp wapp whats app telegram viber signal kontakt kontakta nummer nr nummeret kald opkald "
    "besked call phone text telephone number mobile contact cell anruf anrufen ruf rufnummer handy nummer "
    "telefonisch schreib ta meld melding ringa telefonen messenger zadzwon telefonu numar suna telefono "
    "llama bestil booking book tekst tast"
)
# these speak of other numbers than a phone to call
_OTHERS = word_set(
    "cvr cvrnr se org orgnr organisasjonsnummer konto kontonr reg regnr annonce annoncenr annonceid "
    "annonsenummer annonse annonsnummer annons id ad profil profilnr profile anzeige anzeigen ref refnr "
    "referencenr box boks postbox mobilepay vipps swish pris priser price prices preis preise kr kroner "
    "dkk nok sek euro eur fra kl klokken klokka uhr hours aabent aaben aabningstider aapent open opening "
    "dato date datum foedt born postnr postnummer zip faktura ordre ordrenr moms vat ean iban medlem "
    "medlemsnr bruger brugerid user kode pinkode pin code login visninger views updated opdateret "
    "oprettet"
)
_OLD = word_set(
    "gamle gammelt gamla gammal old altes alte alten tidligere former frueher fruehere forrige "
    "kundeservice support redaktion redaktionen webmaster hotline servicetelefon"
)
_NEVER_PHRASES = (
    ("ikke", "ring"),
    ("ring", "ikke"),
    ("do", "not", "call"),
    ("dont", "call"),
    ("nicht", "anrufen"),
)
_MONEY = re.compile(
    r"\s?(?:kr\b|kr\.|kroner\b|dkk\b|nok\b|sek\b|eur\b|euro\b|,-|\.-|[€$£]|cm\b|kg\b|m2\b|ml\b)",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(r"(?:\bkr\.?|\bdkk|\beuro?|[€$£])\s?$", re.IGNORECASE)
_NUMBER_WORDS = word_set("nr nummer number num numer")
_MONEY_WORDS = word_set("kr kroner dkk nok sek euro eur")
_MINUTES = frozenset({"00", "15", "30", "45", "59"})
_LARGEST_AMOUNT = 5  # digits

CALLS: Final = 1
SILENT: Final = 0
OTHER: Final = -1
NEVER: Final = -2


def cue_before(wording: Wording, part: Part, earlier: int) -> int:
    """The nearest cue before a number, not reaching back over the word at `earlier` (the number before it)."""
    words = wording.words
    nearest = SILENT
    passed_digits = False
    for position in range(part.word - 1, max(earlier, part.word - 1 - _FARTHEST), -1):
        word, following = words[position], words[position + 1]
        if word.isdigit():
            passed_digits = True  # "kl. 10-22" and "1000 kr" speak of those digits
        elif _is_never_phrase(wording, position, earlier) or (word in _OLD and following in _CALLS):
            return NEVER
        elif nearest == SILENT and word in _CALLS:
            nearest = CALLS
            if position > earlier + 1 and words[position - 1] in _OTHERS and word in _NUMBER_WORDS:
                return OTHER  # "annonce nr.", "CVR nummer"
        elif nearest == SILENT and word in _OTHERS and not passed_digits:
            nearest = SILENT if word in _MONEY_WORDS and position and words[position - 1].isdigit() else OTHER
    return nearest


def is_amount(wording: Wording, part: Part) -> bool:
    """A price or a measure: its unit stands right beside it."""
    if part.how != "digits" or len(part.digits) > _LARGEST_AMOUNT:
        return False
    if _MONEY.match(wording.plain, part.end):
        return True
    money = _MONEY_BEFORE.search(wording.plain[max(0, part.start - 8) : part.start])
    return money is not None and not money.string[: money.start()].rstrip(" .,-")[-1:].isdigit()


def is_dated(parts: list[Part]) -> bool:
    """22.11.2026, 2026-11-22, and the same eight digits in a row."""
    digits = [part.digits for part in parts]
    shape = [len(group) for group in digits]
    if shape == [8]:
        one = digits[0]
        return _is_date(one[:2], one[2:4], one[4:]) or _is_date(one[6:], one[4:6], one[:4])
    if shape in ([2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]):
        return _is_date(*digits)
    return shape == [4, 2, 2] and _is_date(digits[2], digits[1], digits[0])


def is_hours(wording: Wording, parts: list[Part]) -> bool:
    """20.00-23.30, 2000-0400, 20002300; but not "20 00 23 00", evenly divided."""
    joined = "".join(part.digits for part in parts)
    shape = [len(part.digits) for part in parts]
    if len(joined) != 8 or shape not in ([8], [4, 4], [2, 2, 2, 2]):
        return False
    gaps = {wording.plain[before.end : part.start].strip() for before, part in pairwise(parts)}
    if len(parts) == 4 and len(gaps) == 1:
        return False
    return all(joined[i : i + 2] <= "24" and joined[i + 2 : i + 4] in _MINUTES for i in (0, 4))


def is_round(parts: list[Part]) -> bool:
    """Two amounts side by side: "2000 3000"."""
    return len(parts) == 2 and all(len(part.digits) == 4 and part.digits.endswith("00") for part in parts)


def _is_never_phrase(wording: Wording, position: int, earlier: int) -> bool:
    for phrase in _NEVER_PHRASES:
        first = position - len(phrase) + 1
        if first > earlier and tuple(wording.words[first : position + 1]) == phrase:
            return all(stand_together(wording, at) for at in range(first + 1, position + 1))
    return False


def _is_date(day: str, month: str, year: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12 and 1900 <= int(year) <= 2100
