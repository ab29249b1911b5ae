"""The numbering plans of countries: which digits make a phone number, and its E.164 form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import phonenumbers
from phonenumbers import PhoneMetadata

_COUNTRY = 3  # letters
_SHORTEST, _LONGEST = 8, 15  # digits of an E.164 number that a person has


@dataclass(frozen=True, slots=True)
class NumberingPlan:
    """One country's plan. `trunk` is the digit before national numbers ("" where there is none)."""

    country: str
    calling_code: str
    trunk: str
    lengths: frozenset[int]
    possible: re.Pattern[str]
    assigned: re.Pattern[str]

    def e164(self, national: str) -> str:
        """E.164 of a national number without trunk digit, or "" when the plan has no such number."""
        if len(national) in self.lengths and self.possible.fullmatch(national):
            return f"+{self.calling_code}{national}"
        return ""

    def is_personal(self, national: str) -> bool:
        """Whether the number lies in a range given to fixed, mobile or internet phones: not premium, not free.

        Ranges are given out faster than lists of them are published, so this is evidence, not proof.
        """
        return self.assigned.fullmatch(national) is not None


@cache
def numbering_plan(country: str) -> NumberingPlan:
    """Raises ValueError for a country nobody has a plan of."""
    metadata = PhoneMetadata.metadata_for_region(country, None)
    general = metadata.general_desc if metadata is not None else None
    if metadata is None or general is None:
        # what is no country may be a text, which no message repeats
        named = country if len(country) <= _COUNTRY and country.isalpha() else f"of {len(country)} characters"
        raise ValueError(f'country "{named}": no numbering plan is known; expected two letters such as "DK"')
    code = str(metadata.country_code)
    personal = [metadata.fixed_line, metadata.mobile, metadata.voip, metadata.personal_number]
    patterns = [d.national_number_pattern for d in personal if d is not None and d.national_number_pattern]
    lengths = [n for d in personal if d is not None for n in d.possible_length or () if n > 0]
    return NumberingPlan(
        country,
        code,
        metadata.national_prefix or "",
        frozenset(n for n in lengths or general.possible_length if n + len(code) <= _LONGEST),
        re.compile(general.national_number_pattern or ""),
        re.compile("|".join(f"(?:{pattern})" for pattern in patterns)),
    )


def international(digits: str) -> str:
    """E.164 of digits that follow a "+" or "00", or "" when no country has such a number."""
    if not _SHORTEST <= len(digits) <= _LONGEST:
        return ""
    try:
        number = phonenumbers.parse("+" + digits, None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
