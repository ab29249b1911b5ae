"""What stands between two parts: signs that divide a number, or signs that end it; and the plus before one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.reading.numbers.parts import Part

_WIDEST_GAP = 16  # characters between two parts of one number
_WIDEST_WORD = 12
_WIDEST_SPACE = 120
_LONGEST_PART = 16
_HARD_GAP = re.compile(r",-|[€$£@%]")
_WHOLE = 8  # digits
_CHAT_LINKS: Final = frozenset({"wa.me/", "phone="})  # the number behind them begins with its country
EASY_GAPS: Final = frozenset({" ", "", "-", ".", "/", "\n", "\u00a0"})


def go_together(plain: str, run: list[Part], part: Part) -> bool:
    before = run[-1]
    gap = plain[before.end : part.start]
    if gap in EASY_GAPS:
        part.gap = gap
        return len(before.digits) <= _LONGEST_PART
    part.gap = _kind_of(gap) if not part.between else " ".join(part.between)
    if (
        len(gap) > _WIDEST_SPACE
        or len(gap.strip()) > _WIDEST_GAP + _WIDEST_WORD * len(part.between)
        or len(before.digits) > _LONGEST_PART
    ):
        return False
    if _HARD_GAP.search(gap) or (".-" in gap and len(before.digits) > 2):
        return False
    if "=" in gap and len(part.digits) > 2 and part.digits.endswith(("00", "50")):
        return False  # "30=600"
    return "+" not in gap or _is_dividing_plus(gap, run)


def _kind_of(gap: str) -> str:
    signs = "".join(gap.split())
    if not signs:
        return "\n" if "\n" in gap else " "
    if signs[0] > "\u2100":
        signs = "*"  # one of many small pictures
    if "\n" in gap:
        return "\n" + signs
    return (" " if gap[0] == " " else "") + signs + (" " if gap[-1] == " " else "")


def _is_dividing_plus(gap: str, run: list[Part]) -> bool:
    """The plus of "22+33+44+55", not of "50+ 22 33 44 55" or "24 +45 22 33 44 55"."""
    signs = gap.strip()
    if signs.strip("+") or (signs == "+" and gap not in {"+", " + "}):
        return False
    return sum(len(part.digits) for part in run) < _WHOLE + (4 if "+" in run[-1].gap else 0)


def mark_plus(plain: str, part: Part, *, within: bool) -> None:
    at = part.start - 1
    if plain[max(0, part.start - 6) : part.start] in _CHAT_LINKS:
        part.plus = True
    elif at >= 0 and not within:
        while at > 0 and plain[at] in " (" and at > part.start - 4:
            at -= 1
        part.plus = plain[at] == "+" and not (at and plain[at - 1].isalnum())
