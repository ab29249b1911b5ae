"""How a phone number is shown where nobody needs to dial it: its country and its last two digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

if TYPE_CHECKING:
    from collections.abc import Iterable

_DOT = "•"
_SEPARATORS = r"(?:[\s./_()-]|%20)*"


def mask_number(e164: str) -> str:
    """For example "+45 •• •• •• 12". What is no E.164 number is hidden altogether."""
    digits = e164.removeprefix("+")
    if not e164.startswith("+") or not digits.isascii() or not digits.isdigit():
        return _DOT * 4
    country = next((digits[:n] for n in (1, 2, 3) if int(digits[:n]) in COUNTRY_CODE_TO_REGION_CODE), "")
    hidden = len(digits) - len(country) - 2
    if not country or hidden < 1:
        return _DOT * 4
    dots = " ".join(_DOT * min(2, hidden - start) for start in range(0, hidden, 2))
    return f"+{country} {dots} {digits[-2:]}"


def mask_within(text: str, numbers: Iterable[str]) -> str:
    """The text with these numbers (E.164) hidden, also where it writes them with separators."""
    for number in numbers:
        digits = number.removeprefix("+")
        for shortest in (digits, digits[-8:]):
            text = re.sub(_SEPARATORS.join(shortest), _DOT * 4, text)
    return text
