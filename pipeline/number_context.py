"""What the words around digits say of them: a phone to call, something else, or a phone not to be called."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.number_cues import (
    AFTER_UNITS,
    CHANNELS,
    CUES,
    DEAD_WORDS,
    LIGHT,
    NO_MORE,
    SHORTENED,
    TARGETS,
    WORKS,
    Cue,
)

if TYPE_CHECKING:
    from pipeline.wording import Wording

_FARTHEST = 9  # words before a number that may speak of it
_FARTHEST_CALL = 7
_NEAR = 3
_BREAK = re.compile(r"[.!?;\n](?=\s|\Z)|\n|[()]")
_PAUSE = re.compile(r"[.,!?;\n]| [-–] ")
_CALLING: Final = frozenset({Cue.DEED, Cue.PHONE})
_NAMING: Final = frozenset({Cue.PHONE, Cue.NUMBER, Cue.DEED})


class Says(IntEnum):
    CALLS = 1
    SILENT = 0
    OTHER = -1  # it is something else, as far as one can see
    NEVER = -2  # it is no phone of hers


class _Seen(NamedTuple):
    """A word before a number: its place, its meaning, and whether a sentence ended between."""

    position: int
    cue: Cue
    broken: bool
    counted: bool  # other digits stand between


def say_before(wording: Wording, first: int, earlier: int) -> Says:
    """What the words before the word at `first` say, not reaching back over the word at `earlier`."""
    seen = _look_back(wording, first, earlier)
    if not seen:
        return Says.SILENT
    if _is_refused(wording, first, earlier, seen):
        return Says.NEVER
    for nearest in seen:
        says = _say(wording, first, nearest, seen)
        if says is not None:
            return says
    return Says.SILENT


def _look_back(wording: Wording, first: int, earlier: int) -> list[_Seen]:
    words, starts, cased, plain = wording.words, wording.starts, wording.cased, wording.plain
    seen = []
    broken = counted = False
    following = starts[first]
    for position in range(first - 1, max(earlier, first - 1 - _FARTHEST), -1):
        word = words[position]
        gap = plain[starts[position] + len(cased[position]) : following]
        following = starts[position]
        if gap != " " and not broken and word not in SHORTENED and _BREAK.search(gap):
            broken = True
        cue = CUES.get(word)
        if cue is not None:
            seen.append(_Seen(position, cue, broken, counted))
        elif word.isdecimal():
            counted = True  # "kl. 10-22" and "1000 kr" speak of those digits
    return seen


def _say(wording: Wording, first: int, nearest: _Seen, seen: list[_Seen]) -> Says | None:
    """What the nearest telling word says; None to ask the next one."""
    position, cue, broken, counted = nearest
    distance = first - position
    between = wording.words[position + 1 : first]
    if cue in _CALLING:
        return Says.CALLS if distance <= _FARTHEST_CALL else None
    if cue is Cue.NUMBER:
        return _say_of_number(wording, position, seen)
    if broken or counted:
        return None
    if cue is Cue.LABEL:
        if LIGHT.issuperset(between):
            return Says.NEVER
        return Says.OTHER if distance <= _NEAR else None
    if cue is Cue.PAYMENT:
        if not LIGHT.issuperset(between) or _PAUSE.search(wording.plain, _end(wording, position), wording.starts[first]):
            return None
        return Says.CALLS if _is_joined_to_call(wording, position) else Says.OTHER
    if cue is Cue.AMOUNT:
        if position and wording.words[position - 1].isdecimal():
            return None
        return Says.OTHER if distance <= _NEAR else None
    return None


def _say_of_number(wording: Wording, position: int, seen: list[_Seen]) -> Says | None:
    """ "nr." alone means a phone; "annonce nr.", "CVR nummer" do not."""
    for other in seen:
        if other.position < position and position - other.position <= 2:
            if other.cue is Cue.LABEL or (other.cue is Cue.PAYMENT and not _is_joined_to_call(wording, other.position)):
                return Says.NEVER if other.cue is Cue.LABEL else Says.OTHER
            if other.cue in _CALLING:
                return Says.CALLS
    return Says.CALLS


def _is_joined_to_call(wording: Wording, position: int) -> bool:
    """ "tlf/MobilePay: …", "ring eller MobilePay"."""
    words = wording.words
    if position and CUES.get(words[position - 1]) in _CALLING:
        return True
    return position > 1 and words[position - 1] in {"og", "eller", "and", "und", "och", "or"} and (
        CUES.get(words[position - 2]) in _CALLING
    )


def _is_refused(wording: Wording, first: int, earlier: int, seen: list[_Seen]) -> bool:
    """Whether it is an old number, one not to call, the site's own, or one the ad warns of."""
    words = wording.words
    deeds = [one.position for one in seen if one.cue is Cue.DEED]
    for one in seen:
        if one.broken and one.cue is not Cue.SITE:
            continue
        deed_after = any(position > one.position + 1 for position in deeds)
        if one.cue is Cue.NEW and not one.counted:
            return False
        if one.cue is Cue.OLD and not deed_after and _is_old(wording, one.position, first):
            return True
        if one.cue is Cue.FRAUD and not deed_after:
            return True
        if one.cue is Cue.SITE and _is_sites(one, deeds):
            return True
        if one.cue is Cue.NOT and _is_forbidden(wording, one.position, first, earlier):
            return True
    return False


def _is_old(wording: Wording, position: int, first: int) -> bool:
    words = wording.words
    if position and words[position - 1] in {"samme", "same", "samma", "gleiche", "selbe"}:
        return False  # "samme gamle nummer"
    following = words[position + 1 : first]
    return not following or CUES.get(following[0]) in _NAMING


def _is_sites(one: _Seen, deeds: list[int]) -> bool:
    return not one.broken


def _is_forbidden(wording: Wording, position: int, first: int, earlier: int) -> bool:
    """ "ring ikke til …", "do not call …", "ikke …, men …"; not "ring ikke efter kl. 22" nor "ikke sms"."""
    words, plain = wording.words, wording.plain
    following = words[position + 1 : first]
    if following and position and words[position - 1] in WORKS:
        return False  # "det gamle virker ikke, ring …"
    if following and _PAUSE.search(plain, _end(wording, position), wording.starts[position + 1]):
        return False
    called_before = position - 1 > earlier and CUES.get(words[position - 1]) is Cue.DEED
    if following and CUES.get(following[0]) is Cue.DEED and following[0] not in CHANNELS:
        named = position + 1
        following = following[1:]
        if named > 2 and words[named] in {"call", "ring"} and _has_channel(words, position, earlier):
            return False  # "text only, do not call 22334455"
    elif called_before or not following:
        named = position
    else:
        return False
    if _PAUSE.search(plain, _end(wording, named), wording.starts[first]):
        return False
    return TARGETS.issuperset(following) or (bool(following) and following[0] in {"til", "to", "till"})


def _has_channel(words: list[str], position: int, earlier: int) -> bool:
    return any(CUES.get(word) in _CALLING for word in words[max(earlier + 1, position - 4) : position])


def say_after(wording: Wording, last: int, later: int) -> Says:
    """What the words behind the word at `last` say, up to the next number at `later`."""
    words, starts = wording.words, wording.starts
    end = min(len(words), last + 8, later)
    following: list[str] = []
    at = _end(wording, last)
    opened = False
    for position in range(last + 1, end):
        gap = wording.plain[at : starts[position]]
        if gap != " ":
            opened = opened or (not following and gap.strip() in {"(", "-", "–", "=", ",", "/", ":", "(=", ") "})
            if _BREAK.search(gap.replace("(", "").replace(")", "") if not following else gap):
                break
        following.append(words[position])
        at = _end(wording, position)
    if not following:
        return Says.SILENT
    if _is_dead(following, opened=opened):
        return Says.NEVER
    first = CUES.get(following[0])
    if following[0] in AFTER_UNITS:
        return Says.NEVER
    near_number = later - last <= 5
    if opened and not near_number and first is Cue.LABEL:
        return Says.NEVER if len(following) == 1 else Says.OTHER
    if first is Cue.PAYMENT and not near_number:
        return Says.OTHER
    if first in _CALLING and not near_number:
        return Says.CALLS
    return Says.SILENT


def _is_dead(following: list[str], *, opened: bool) -> bool:
    """ "virker ikke mere", "(gammelt nr)", "is my old number", "er ikke mit nummer"."""
    for at, word in enumerate(following[:6]):
        after = following[at + 1 : at + 3]
        if word in DEAD_WORDS and at <= 4:
            return True
        if word in WORKS and after and after[0] in NO_MORE and not _is_only_partly(following[at + 2 :]):
            return True
        if word in NO_MORE and after and after[0] in WORKS and not _is_only_partly(following[at + 2 :]):
            return True
        if CUES.get(word) is Cue.OLD and (
            (after and CUES.get(after[0]) in _NAMING) or (opened and at == 0) or len(following) == at + 1
        ):
            return at <= 3
    return False


def _is_only_partly(following: list[str]) -> bool:
    """ "virker ikke på WhatsApp", "bruges ikke til sms"."""
    return bool(following) and (following[0] in {"paa", "til", "on", "for", "auf", "med", "with", "efter", "after"})


def _end(wording: Wording, position: int) -> int:
    return wording.starts[position] + len(wording.cased[position])
