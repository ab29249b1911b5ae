"""What the words behind a number say of it: that it works no longer, is somebody else's, or is to be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.number_cues import BEFORE_ONLY, CALLING, CUES, NAMING, Cue, Says
from pipeline.number_owner_words import (
    AFTER_UNITS,
    BELONGS,
    DEAD_WORDS,
    IS,
    ME,
    MINE,
    NO_MORE,
    ONLY,
    OWNERS,
    PAYING,
    POLITE,
    RATHER,
    SOMEBODY,
    WORKS,
)
from pipeline.number_sentences import BREAK, end_of

if TYPE_CHECKING:
    from pipeline.wording import Wording

# only where one of these stands behind a number does it matter what stands there
_TELLING: Final = (
    PAYING | RATHER | SOMEBODY | DEAD_WORDS | WORKS | NO_MORE | BELONGS | OWNERS | AFTER_UNITS | {"ich"}
) | {
    word
    for word, cue in CUES.items()
    if cue in {Cue.OLD, Cue.LABEL, Cue.PAYMENT, Cue.DEED, Cue.PHONE} and word not in BEFORE_ONLY
}


def say_after(wording: Wording, last: int, later: int) -> Says:
    """What the words behind the word at `last` say, up to the next number at `later`."""
    words, starts = wording.words, wording.starts
    end = min(last + 8, later)
    cut = end == later < len(words)
    if _TELLING.isdisjoint(words[last + 1 : end]):
        return Says.SILENT
    following: list[str] = []
    at = end_of(wording, last)
    opened = False
    for position in range(last + 1, end):
        gap = wording.plain[at : starts[position]]
        if gap != " ":
            opened = opened or (
                not following and gap.strip() in {"(", "-", "–", "=", ",", "/", ":", "(=", ") "}
            )
            if BREAK.search(gap.replace("(", "").replace(")", "") if not following else gap):
                break
        following.append(words[position])
        at = end_of(wording, position)
    if not following:
        return Says.SILENT
    if following[0] in RATHER:
        return Says.NEVER
    if wording.cased[last + 1][0].isupper() and wording.plain[end_of(wording, last)] == " ":
        following = [word for word in following if word not in OWNERS]  # "22334455 Det er min chef, der …"
        if not following:
            return Says.SILENT
    if _is_dead(following) or (not cut and _is_called_old(following, opened=opened)):
        return Says.NEVER
    first = CUES.get(following[0])
    near_number = later - last <= 5
    if not near_number and following[0] in ONLY and not PAYING.isdisjoint(following[1:4]):
        return Says.OTHER
    if any(word.isdecimal() for word in following[1:3]):
        first = None  # "… MobilePay 12345"
    if following[0] in AFTER_UNITS:
        return Says.NEVER
    if opened and not near_number and first is Cue.LABEL:
        return Says.NEVER if len(following) == 1 else Says.OTHER
    if first is Cue.PAYMENT and not near_number:
        return Says.OTHER
    if first in CALLING and not near_number:
        return Says.CALLS
    return Says.SILENT


def _is_dead(following: list[str]) -> bool:
    """E.g. "virker ikke mere", "is no longer in use", "er ikke mit nummer", "tilhører min nabo"."""
    for at, word in enumerate(following[:5]):
        if word in DEAD_WORDS:
            return True
        if word in BELONGS and "mig" not in following and "me" not in following:
            return at <= 1
        if word in WORKS and following[at + 1 : at + 2] and following[at + 1] in NO_MORE:
            return not _is_only_partly(following[at + 2 :])
        if word in NO_MORE:
            rest = [each for each in following[at + 1 : at + 5] if each not in POLITE and each not in NO_MORE]
            if rest and rest[0] in WORKS:
                return not _is_only_partly(rest[1:])
        if (
            word in OWNERS
            and at
            and (following[at - 1] in MINE or not MINE.isdisjoint(following[at + 1 : at + 2]))
        ):
            return True
        if word in SOMEBODY or (word in NO_MORE and _is_not_me(following, at)):
            return True
        if word == "ich" and following[at + 1 : at + 2] == ["nicht"]:
            return True
    return False


def _is_not_me(following: list[str], at: int) -> bool:
    """E.g. "er ikke mig", "is not me", "no soy yo"."""
    after = following[at + 1 : at + 3]
    if at and following[at - 1] in IS and after and after[0] in ME:
        return True
    return len(after) > 1 and after[0] in {"soy", "sunt", "jestem"} and after[1] in ME


def _is_called_old(following: list[str], *, opened: bool) -> bool:
    """E.g. "(gammelt nr)", "is my old number"."""
    for at, word in enumerate(following[:4]):
        if CUES.get(word) is Cue.OLD and word not in BEFORE_ONLY:
            after = following[at + 1 : at + 2]
            return (
                bool(after and CUES.get(after[0]) in NAMING)
                or (opened and at == 0)
                or len(following) == at + 1
            )
    return False


def _is_only_partly(following: list[str]) -> bool:
    """E.g. "virker ikke på WhatsApp", "bruges ikke til sms"."""
    return bool(following) and (
        following[0] in {"paa", "til", "on", "for", "auf", "med", "with", "efter", "after"}
    )
