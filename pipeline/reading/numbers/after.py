"""What the words behind a number say of it: that it works no longer, is somebody else's, or is to be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.numbers.cues import BEFORE_ONLY, CALLING, CUES, NAMING, Cue, Says
from pipeline.reading.numbers.owner_words import (
    AFTER_UNITS,
    AM,
    ARTICLES,
    BELONGS,
    BOTHERS,
    CLOSED,
    DEAD_WORDS,
    GONE,
    IS,
    KINDS_OF_PHONE,
    LEAVES,
    LONGER,
    ME,
    MINE,
    MISTAKES,
    NAYS,
    NO_MORE,
    ONLY,
    PARTS,
    PAYING,
    PEACE,
    POLITE,
    RATHER,
    SOMEBODY,
    STANDS,
    THEM,
    WHILES,
    WORKS,
    WRONGLY,
)
from pipeline.reading.numbers.sentences import BREAK, end_of

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_FARTHEST = 10  # words
_FARTHEST_WISH = 18  # words
_MOST_ENDS = 2  # of sentences
_NEAR = 5
_MOST_BEFORE_DEATH = 5
# bound once, as looking up the members takes longer than what is done with them
_FRAUD, _LABEL, _OLD, _PAYMENT = Cue.FRAUD, Cue.LABEL, Cue.OLD, Cue.PAYMENT
_CALLS, _NEVER, _OTHER, _SILENT = Says.CALLS, Says.NEVER, Says.OTHER, Says.SILENT
_OPENING: Final = frozenset({"(", "-", "=", ",", "/", ":", "(=", ")", "?"})
_OPENED: Final = str.maketrans("", "", "()?")
_NOT_TO: Final = NO_MORE | {"don"}
_THE: Final = frozenset({"det", "den", "the", "das", "die"})
_TO_WHAT: Final = frozenset({"til", "till", "to", "zu", "tak", "takk", "tack", "thanks", "danke"})
_SPARING: Final = PEACE | BOTHERS | WRONGLY | MISTAKES
_BY: Final = frozenset({"en", "ved", "by", "af", "av", "aus", "a", "an", "in"})
_SHE: Final = frozenset({"her", "hende", "henne", "ihr"})  # she may well be the one who answers
# only where one of these stands behind a number does it matter what stands there
_TELLING: Final = (
    PAYING | RATHER | SOMEBODY | DEAD_WORDS | WORKS | NO_MORE | BELONGS | AFTER_UNITS | GONE | NAYS | {"ich"}
) | {
    word
    for word, cue in CUES.items()
    if cue in {Cue.OLD, Cue.FRAUD, Cue.LABEL, Cue.PAYMENT, Cue.DEED, Cue.PHONE} and word not in BEFORE_ONLY
}


class _Following(NamedTuple):
    """The words behind a number in its sentence. `opened` says that a sign leads to them, as in "(gammelt nr)";
    `shared` says that the next number is so near that they could speak of it, `cut` that they end there.
    """

    words: list[str]
    opened: bool
    shared: bool
    cut: bool


def say_after(wording: Wording, last: int, later: int) -> Says:
    """What the words behind the word at `last` say, up to the next number at `later`."""
    if not _SPARING.isdisjoint(wording.words[last + 1 : min(last + _FARTHEST_WISH, later)]) and _is_spared(
        wording, last, later
    ):
        return _NEVER
    if _TELLING.isdisjoint(wording.words[last + 1 : min(last + _FARTHEST, later)]):
        return _SILENT
    following = _read_on(wording, last, later)
    words = following.words
    if not words:
        return _SILENT
    if (
        words[0] in RATHER
        or words[0] in AFTER_UNITS
        or _is_dead(words)
        or _is_answered_no(wording, last, words)
    ):
        return _NEVER
    if not following.cut and _is_called_old(words, opened=following.opened):
        return _NEVER
    return _SILENT if following.shared else _say_of_first(following)


def _is_answered_no(wording: Wording, last: int, words: list[str]) -> bool:
    """E.g. "22334455? Nej, det er det gamle"; not "… nej til skjult nummer"."""
    return (
        words[0] in NAYS
        and "?" in wording.plain[end_of(wording, last) : wording.starts[last + 1]]
        and _TO_WHAT.isdisjoint(words[1:2])
    )


def _stands_wrongly(words: list[str]) -> bool:
    """E.g. "står desværre også på nettet", "is listed by mistake"."""
    if STANDS.isdisjoint(words[:_NEAR]):
        return False
    return any(
        word in WRONGLY or (word in MISTAKES and words[at - 1] in _BY)
        for at, word in enumerate(words[:_FARTHEST])
    )


def _is_spared(wording: Wording, last: int, later: int) -> bool:
    """E.g. "… lad hende være i fred", "står desværre ved en fejl på nettet", "don't bother him"."""
    end = min(last + _FARTHEST_WISH, later, len(wording.words))
    words: list[str] = []
    ends = 0
    for position in range(last + 1, end):
        if BREAK.search(wording.plain, end_of(wording, position - 1), wording.starts[position]):
            ends += 1
            if ends == 1 and _stands_wrongly(words):
                return True
            if ends > _MOST_ENDS:
                break
        words.append(wording.words[position])
    if not ends and _stands_wrongly(words):
        return True
    for at, word in enumerate(words):
        following = words[at + 1 : at + 6]
        if word in LEAVES and THEM.intersection(following[:2]) and PEACE.intersection(following):
            return True
        if word in BOTHERS and (THEM - _SHE).intersection(following[:2]):
            return not _NOT_TO.isdisjoint(words[max(0, at - 2) : at] + following)
    return False


def _read_on(wording: Wording, last: int, later: int) -> _Following:
    end = min(last + _FARTHEST, later)
    starts, cased, plain = wording.starts, wording.cased, wording.plain
    words: list[str] = []
    at = end_of(wording, last)
    opened = False
    for position in range(last + 1, end):
        gap = plain[at : starts[position]]
        if gap != " " and not words:
            opened = gap.strip() in _OPENING
            gap = gap.translate(_OPENED)  # "22334455? Nej, det er det gamle"
        if gap != " " and BREAK.search(gap):
            break
        words.append(wording.words[position])
        at = starts[position] + len(cased[position])
    another = later < len(wording.words)
    return _Following(words, opened, another and later - last <= _NEAR, another and end == later)


def _say_of_first(following: _Following) -> Says:
    """What the word right behind a number says, where no other number is near that it could speak of."""
    words = following.words
    if words[0] in ONLY and not PAYING.isdisjoint(words[1:4]):
        return _CALLS if CUES.get(words[1]) in CALLING else _OTHER  # "bare ring. Kontant betaling"
    cue = CUES.get(words[0])
    if cue is None or any(word.isdecimal() for word in words[1:3]):
        return _SILENT  # "… MobilePay 12345"
    if cue in CALLING:
        return _CALLS
    if cue is _PAYMENT:
        return _OTHER
    if cue is _LABEL and following.opened:
        return _NEVER if len(words) == 1 else _OTHER
    return _SILENT


def _is_dead(words: list[str]) -> bool:
    """E.g. "virker ikke mere", "is no longer in use", "er ikke mit nummer", "er lukket"."""
    for at, word in enumerate(words[:_MOST_BEFORE_DEATH]):
        following = words[at + 1 :]
        if at == 1 and word in KINDS_OF_PHONE and words[0] in _THE:
            return False  # "22334455, det svenske har jeg ikke længere"
        if (CUES.get(word) is _OLD and not IS.isdisjoint(following[:1])) or (
            word in CLOSED and _is_for_a_while(following)
        ):
            return False  # "22334455, det gamle er lukket"
        if word in DEAD_WORDS or word in SOMEBODY or _is_gone(words, at) or _is_denied(words, at):
            return True
    return words[:3] == ["bin", "ich", "nicht"] or _belongs_to_somebody(words)


def _is_denied(words: list[str], at: int) -> bool:
    """E.g. "virker ikke", "no longer", "ikke mit", from a place on."""
    word, following = words[at], words[at + 1 :]
    if word == "nu" and not MINE.isdisjoint(following[:1]):
        return False  # "nu mit faste nummer"
    if (word in WORKS and following and following[0] in NO_MORE) or (
        word in NO_MORE and following and following[0] in LONGER
    ):
        return not _is_only_partly(following[1:])
    return word in NO_MORE and (_is_not_me(words, at) or _works_no_more(following))


def _is_gone(words: list[str], at: int) -> bool:
    """E.g. "er væk", "er en svindler"."""
    word = words[at]
    if word in GONE and at:
        return words[0] in IS and ME.isdisjoint(words[:at])
    return CUES.get(word) is _FRAUD and not IS.isdisjoint(words[:at])


def _belongs_to_somebody(words: list[str]) -> bool:
    """E.g. "som I finder på andre sider tilhører en pensioneret dame"."""
    return any(
        word in BELONGS and not ARTICLES.isdisjoint(words[at + 1 : at + 2]) for at, word in enumerate(words)
    )


def _works_no_more(following: list[str]) -> bool:
    """E.g. what follows "not" in "is not in use any more"."""
    rest = [word for word in following[:4] if word not in POLITE and word not in NO_MORE]
    return bool(rest) and rest[0] in WORKS and not _is_only_partly(rest[1:])


def _is_not_me(following: list[str], at: int) -> bool:
    """E.g. "er ikke mig", "is not me", "no soy yo"."""
    after = following[at + 1 : at + 3]
    if at and following[at - 1] in IS and after and after[0] in ME:
        return True
    return len(after) > 1 and after[0] in AM and after[1] in ME


def _is_called_old(following: list[str], *, opened: bool) -> bool:
    """E.g. "(gammelt nr)", "is my old number"."""
    for at, word in enumerate(following[:4]):
        if CUES.get(word) is _OLD and word not in BEFORE_ONLY:
            after = following[at + 1 : at + 2]
            return (
                bool(after and CUES.get(after[0]) in NAMING)
                or (opened and at == 0)
                or len(following) == at + 1
            )
    return False


def _is_only_partly(following: list[str]) -> bool:
    """E.g. "virker ikke på WhatsApp", "bruges ikke til sms", "virker ikke om natten"."""
    return bool(following) and (following[0] in PARTS or following[0] in WHILES)


def _is_for_a_while(following: list[str]) -> bool:
    """E.g. "lukket om søndagen", "slukket efter 22"."""
    if len(following) > 1 and following[1].isdecimal():
        return following[0] in PARTS
    return bool(following) and following[0] in WHILES
