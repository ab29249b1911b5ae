"""How a phone number is shown where nobody needs to dial it: its country and its last two digits."""

from __future__ import annotations

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

_DOT = "•"


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
