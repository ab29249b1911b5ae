"""What the words before digits say of them: a phone to call, something else, or a phone not to be called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.cues import (
    BANKS,
    CALLING,
    CUES,
    LIGHT,
    NAMING,
    SHORTENED,
    TROUBLES,
    Cue,
    Says,
    cue_by_ending,
)
from pipeline.reading.numbers.owner_words import HERS, PAYING, REGISTERED, REGISTERING
from pipeline.reading.numbers.refusal import FARTHEST, Seen, is_left_behind, is_refused
from pipeline.reading.numbers.sentences import BREAK, PAUSE, end_of, is_broken

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_PHONE_SIGN = re.compile("[☎☏✆\U0001f4de\U0001f4f1\U0001f4f2]")
_SIGN_REACH = 5  # characters
_FARTHEST_CALL = 7
_NEAR = 3
# bound once, as looking up the members takes longer than what is done with them
_CUE_OF: Final = CUES.get
_AMOUNT, _LABEL, _PAYMENT = Cue.AMOUNT, Cue.LABEL, Cue.PAYMENT
_NEVER, _OTHER = Says.NEVER, Says.OTHER
_CALLS, _SILENT, _NUMBER, _OTHERWISE = Says.CALLS, Says.SILENT, Cue.NUMBER, Cue.OTHERWISE
_OURS: Final = frozenset({"our", "my", "vores", "vort", "vaar", "min", "mit", "unsere", "meine", "vaart"})
_ADS: Final = frozenset(
    {"annonce", "annonse", "annons", "anzeige", "inserat", "ad", "advert", "anunt", "ogloszenie", "anuncio"}
)
_THIS: Final = frozenset(
    {
        "denne",
        "denna",
        "diese",
        "dieser",
        "this",
        "min",
        "my",
        "meine",
        "meiner",
        "to",
        "acest",
        "este",
        "esta",
        "mi",
    }
)
_HARMLESS: Final = frozenset({Cue.AMOUNT, Cue.PAYMENT, Cue.LABEL})  # where a word of calling stands nearer


def say_before(wording: Wording, first: int, earlier: int) -> Says:
    """What the words before the word at `first` say, not reaching back over the word at `earlier`."""
    start = wording.starts[first]
    signs = wording.plain[max(0, start - _SIGN_REACH) : start]
    if not signs.isascii() and _PHONE_SIGN.search(signs):
        return _CALLS
    quickly = _say_quickly(wording.words, first, earlier)
    if quickly is not None:
        return quickly
    if first and is_left_behind(wording.words, first):
        return _NEVER
    seen = _look_back(wording, first, earlier)
    if is_refused(wording, first, earlier, seen):
        return _NEVER
    for nearest in seen:
        says = _say(wording, first, nearest, seen)
        if says is not None:
            return says
    return _SILENT


def is_called_directly(wording: Wording, first: int, earlier: int) -> bool:
    """Whether a word of calling leads straight to the number: "ring til mig på"."""
    for position in range(first - 1, max(earlier, first - 1 - _FARTHEST_CALL), -1):
        word = wording.words[position]
        if CUES.get(word) in NAMING:
            return True
        if word not in LIGHT and word not in HERS:
            return False
    return False


def _say_quickly(words: list[str], first: int, earlier: int) -> Says | None:
    """The usual case: nothing before the number speaks against it. None where something does."""
    nearest = FARTHEST
    called = False
    for position in range(first - 1, max(earlier, first - 1 - FARTHEST), -1):
        cue = _CUE_OF(words[position])
        if cue is None:
            if first - position <= _NEAR and cue_by_ending(words[position]) is not None:
                return None
        elif cue <= _NUMBER:
            nearest = min(nearest, first - position)
            if cue is _NUMBER and _is_registered(words, position):
                return None
            called = called or cue < _NUMBER
        elif not (called and (cue in _HARMLESS or (cue is _OTHERWISE and _is_idle(words, position)))):
            return None
    return _CALLS if nearest <= _FARTHEST_CALL else _SILENT


def _is_idle(words: list[str], position: int) -> bool:
    """Whether a small word before a word of calling means nothing: not "min eks har nummer"."""
    return words[position] not in TROUBLES and CUES.get(words[position + 1]) not in NAMING


def _look_back(wording: Wording, first: int, earlier: int) -> list[Seen]:
    words, starts, cased, plain = wording.words, wording.starts, wording.cased, wording.plain
    seen = []
    broken = counted = False
    following = starts[first]
    for position in range(first - 1, max(earlier, first - 1 - FARTHEST), -1):
        word = words[position]
        if not broken:
            gap = plain[starts[position] + len(cased[position]) : following]
            following = starts[position]
            broken = gap != " " and not (word in SHORTENED or word.endswith("nr")) and bool(BREAK.search(gap))
        cue = _CUE_OF(word)
        if cue is None and first - position <= _NEAR:
            cue = cue_by_ending(word)
        if cue is not None:
            seen.append(Seen(position, cue, broken, counted))
        elif word.isdecimal():
            counted = True  # "kl. 10-22" and "1000 kr" speak of those digits
    return seen


def _say(wording: Wording, first: int, nearest: Seen, seen: list[Seen]) -> Says | None:
    """What the nearest telling word says; None to ask the next one."""
    cue = nearest.cue
    distance = first - nearest.position
    if cue in CALLING:
        return _CALLS if distance <= _FARTHEST_CALL else None
    if cue is _NUMBER and (distance == 1 or not (nearest.broken or nearest.counted)):
        return _say_of_number(wording, nearest.position, seen)
    if nearest.broken:
        return None
    if nearest.counted:
        return _OTHER if wording.words[nearest.position] in BANKS else None
    return _say_of_other(wording, first, nearest)


def _say_of_other(wording: Wording, first: int, seen: Seen) -> Says | None:
    """What a label, a means of payment or a word of amounts says."""
    words = wording.words
    near = first - seen.position <= _NEAR
    light = LIGHT.issuperset(wording.words[seen.position + 1 : first])
    if seen.cue is _LABEL and "," in wording.plain[end_of(wording, seen.position) : wording.starts[first]]:
        return None
    if seen.cue is _LABEL and light:
        return None if _is_this_ad(words, seen.position) else _NEVER
    if seen.cue is _PAYMENT:
        if not light or PAUSE.search(wording.plain, end_of(wording, seen.position), wording.starts[first]):
            return None
        return _CALLS if _is_joined_to_call(wording, seen.position) else _OTHER
    amount = seen.cue is _AMOUNT and not (seen.position and words[seen.position - 1].isdecimal())
    if amount and words[seen.position + 1] in HERS:
        return None  # "besøg mig"
    return _OTHER if near and (amount or seen.cue is _LABEL) else None


def _is_this_ad(words: list[str], position: int) -> bool:
    """E.g. "ich schreibe diese Anzeige: …", "svar på min annonce: …"."""
    return position > 0 and words[position] in _ADS and words[position - 1] in _THIS


def _say_of_number(wording: Wording, position: int, seen: list[Seen]) -> Says:
    """E.g. "nr." alone means a phone; "annonce nr.", "CVR nummer", "MobilePay nummer" do not."""
    if _is_registered(wording.words, position) and not is_broken(wording, position - 1, position):
        return _NEVER
    words = wording.words
    for other in seen:
        farthest = 1 if other.cue is _LABEL and words[other.position] not in REGISTERING else 2
        if not 0 < position - other.position <= farthest or is_broken(wording, other.position, position):
            continue
        if wording.words[position - 1].isdecimal():
            break  # "Vippsnummer 566589. Nummeret mitt …"
        if other.cue is _LABEL:
            return _NEVER
        if other.cue is _PAYMENT and wording.words[other.position] not in PAYING:
            return _CALLS if _is_joined_to_call(wording, other.position) else _OTHER
        if other.cue in CALLING:
            return _CALLS
    return _CALLS


def _is_registered(words: list[str], position: int) -> bool:
    """Whether a word for a number is a register's: "company no.", but not "our business number"."""
    return (
        position > 0
        and words[position - 1] in REGISTERED
        and (position == 1 or words[position - 2] not in _OURS)
    )


def _is_joined_to_call(wording: Wording, position: int) -> bool:
    """E.g. "tlf/MobilePay: …", "ring eller MobilePay"."""
    words = wording.words
    if position and CUES.get(words[position - 1]) in CALLING:
        gap = wording.plain[end_of(wording, position - 1) : wording.starts[position]]
        return gap.strip() in {"/", "+", "&", "./", ". /"}
    return (
        position > 1
        and words[position - 1] in {"og", "eller", "and", "und", "och", "or"}
        and (CUES.get(words[position - 2]) in CALLING)
    )
