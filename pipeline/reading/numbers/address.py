"""Whether digits stand in the address of a page, a mailbox or an account, or in a place on the map."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.reading.numbers.parts import Part

_LONGEST_ADDRESS = 200
_BEFORE = re.compile(r"://|www\.|@|\w\.\w{2,12}[/?#]|[/?&]\w{1,20}=", re.IGNORECASE)
_AFTER = re.compile(
    r"[\w.+-]{0,64}@\w|\.(?:dk|com|net|org|no|se|de|eu|info|nu|io|me|biz|html?|php|aspx|jpe?g|png)\b"
)
# degrees north and east
_MAP = re.compile(r"\d{1,3}\.\d{4,}°?\s?[NnSs]?\s?[,;/ ]\s?[EeØøOo]?\s?-?\d{1,3}\.\d{4,}")
_LONGEST_DEGREES = 24
# chat links hold the number to call
_CHAT: Final = ("wa.me/", "phone=", "tel:", "sms:", "t.me/+")


def stands_in_address(plain: str, parts: Sequence[Part]) -> bool:
    if _is_place_on_map(plain, parts):
        return True
    before = _unbroken_before(plain, parts[0].start)
    if before and _BEFORE.search(before) and not any(chat in before.lower() for chat in _CHAT):
        return True
    end = parts[-1].end
    return plain[end : end + 1] != " " and _AFTER.match(plain, end) is not None


def _is_place_on_map(plain: str, parts: Sequence[Part]) -> bool:
    """E.g. "55.67612568, 12.568337"."""
    start, end = parts[0].start, parts[-1].end
    if plain[start - 1 : start] != "." and all(part.gap != "." for part in parts[1:2]):
        return False
    return _MAP.search(plain, max(0, start - _LONGEST_DEGREES), end + _LONGEST_DEGREES) is not None


def _unbroken_before(plain: str, start: int) -> str:
    if not start or plain[start - 1].isspace():
        return ""
    return plain[max(0, start - _LONGEST_ADDRESS) : start].rsplit(maxsplit=1)[-1]
