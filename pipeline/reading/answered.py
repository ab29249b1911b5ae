"""Whether a question or a label is answered with no, as in "Escort? Nej" and "Tager ud: nej"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from pipeline.reading.wording import Found, Wording

_NO: Final = word_set("nej nei nein no nope nie nu nix not ikke nicht inte nejtak")
_THANKS: Final = word_set("tak takk tack thanks thank danke desvaerre tyvaerr dessverre leider sorry")


def is_answered_no(wording: Wording, hit: Found[Any]) -> bool:
    """Not "Privat: no sms": the answer ends there, or thanks."""
    no = hit.last + 1
    if no >= len(wording.words) or wording.words[no] not in _NO:
        return False
    if not {"?", ":", "="} & set(_gap_before(wording, no)):
        return False
    behind = _gap_before(wording, no + 1)
    return behind != " " or wording.words[no + 1] in _THANKS


def _gap_before(wording: Wording, at: int) -> str:
    """What stands between a word and the one before it; a line's end where the text ends."""
    if at == len(wording.words):
        return "\n"
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]]
