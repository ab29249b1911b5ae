"""Whether a question or a label is answered with no, as in "Escort? Nej" and "Tager ud: nej"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from pipeline.reading.wording import Found, Wording

_NO: Final = word_set("nej nei nein no nope nie nu nix not ikke nicht inte nejtak")
_COUNTS: Final = word_set("to tre fire fem two three four five fyra zwei drei vier trzy trei tres")
_SORRY: Final = word_set("leider desvaerre dessverre tyvaerr unfortunately sorry")
_THANKS: Final = word_set(
    "tak takk tack thanks thank danke leider desvaerre dessverre tyvaerr unfortunately sorry"
)


def is_answered_no(wording: Wording, hit: Found[Any]) -> bool:
    """Not "Privat: no sms": the answer ends there, or thanks. Nor "Two sisters? No, three"."""
    words, at = wording.words, hit.last + 1
    if at >= len(words) or {"?", ":", "="}.isdisjoint(_gap_before(wording, at)):
        return False
    no = at + (words[at] in _SORRY)
    if no >= len(words) or words[no] not in _NO:
        return False
    behind = _gap_before(wording, no + 1)
    return behind == "\n" or words[no + 1] in _THANKS or (behind != " " and words[no + 1] not in _COUNTS)


def _gap_before(wording: Wording, at: int) -> str:
    """What stands between a word and the one before it; a line's end where the text ends."""
    if at == len(wording.words):
        return "\n"
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]]
