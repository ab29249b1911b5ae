"""Whether the words before a number say that it is not to be called: old, somebody else's, the site's own, denied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.numbers.cues import ADVERTISING, CALLING, CUES, LIGHT, NAMING, TROUBLES, YOURS, Cue
from pipeline.reading.numbers.owner_words import (
    ADVERTS,
    AGE_WORDS,
    AGED,
    BUT,
    CHANGES,
    CHANNELS,
    EARLIER,
    EVER,
    HAD,
    HERS,
    INSTEAD,
    IS,
    KINDS_OF_PHONE,
    LINKS,
    LONG,
    LONGER,
    ME,
    MINE,
    NEVERS,
    ONLY,
    POLITE,
    ROMANCE_DEEDS,
    ROMANCE_NOT,
    SINCE,
    TARGETS,
    TIMES_AHEAD,
    USES,
    WAS,
    WORKS,
)
from pipeline.reading.numbers.sentences import PAUSE, begins_anew, end_of, is_broken

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_NOT_HERS: Final = ME | MINE | {"nummer", "number", "nr", "nummeret", "paa", "on", "under", "auf"}
# bound once, as looking up the members takes longer than what is done with them
_DEED, _FRAUD, _NEW, _NOT, _OLD, _SITE = Cue.DEED, Cue.FRAUD, Cue.NEW, Cue.NOT, Cue.OLD, Cue.SITE
_BECAME: Final = IS | {"blev", "ble", "got", "wurde", "has", "har", "been", "som"}
_STILL_GOOD: Final = frozenset(
    {"samme", "same", "samma", "gleiche", "selbe", "gode", "good", "gute", "goda", "kendte"}
)
_ABOUT_ADS: Final = ADVERTISING | TROUBLES
_PHONES: Final = frozenset({Cue.PHONE, Cue.NUMBER})
_NEAR_EARLIER = 3  # words
FARTHEST: Final = 9  # words before a number that may speak of it


_THE: Final = frozenset({"det", "den", "the", "das", "die"})
_NOT_IN_TWO: Final = (["isn", "t"], ["wasn", "t"])


class Seen(NamedTuple):
    """A word before a number: its place, its meaning, and whether a sentence ended between."""

    position: int
    cue: Cue
    broken: bool
    counted: bool  # other digits stand between


def is_refused(wording: Wording, first: int, earlier: int, seen: list[Seen]) -> bool:
    """Whether it is an old number, one not to call, the site's own, or one the ad warns of."""
    words = wording.words
    for one in seen:
        if one.cue is _NEW and not (one.broken or one.counted or words[one.position] in ROMANCE_NOT):
            return False
        if not one.broken and _refuses(wording, one, first, earlier, seen):
            return True
    return _is_about_the_site(wording, max(earlier + 1, first - FARTHEST), first)


def _refuses(wording: Wording, one: Seen, first: int, earlier: int, seen: list[Seen]) -> bool:
    """Whether one word before the number says so."""
    words = wording.words
    if one.cue is _SITE:
        return True
    if one.cue in {_OLD, _FRAUD} and _speaks_of_earlier(wording, one.position, first, earlier):
        return False
    if one.cue in {_OLD, _FRAUD}:
        if words[first - 1] in ONLY:
            return False  # "ikke til gamle numre, kun 22334455"
        deed_after = any(other.cue is _DEED and other.position > one.position + 1 for other in seen)
        return not deed_after and (one.cue is _FRAUD or _is_old(wording, one.position, first))
    forbids = one.cue is _NOT or (
        words[one.position] in ROMANCE_NOT and words[one.position + 1] in ROMANCE_DEEDS
    )
    return forbids and _is_forbidden(wording, one.position, first, earlier)


def _speaks_of_earlier(wording: Wording, position: int, first: int, earlier: int) -> bool:
    """Whether a word tells of the number before it: "(482 10 937) ble stjålet, så lagre dette: …"."""
    if not 0 < position - earlier <= _NEAR_EARLIER or earlier < 0:
        return False
    words = wording.words
    if position > earlier + 1:
        return (
            not _BECAME.isdisjoint(words[earlier + 1 : position])
            and CUES.get(words[position + 1]) not in _PHONES
        )
    return PAUSE.search(wording.plain, end_of(wording, position), wording.starts[first - 1]) is not None


def is_left_behind(words: list[str], first: int) -> bool:
    """E.g. "skiftet nummer fra …", "i stedet for …"."""
    before = words[first - 1]
    if before in IS and words[first - 2] in {"no", "nu", "nie", "non"}:
        return True  # "no es …, sino …"
    if before in {"fra", "from", "von", "fraan"}:
        return not CHANGES.isdisjoint(words[max(0, first - 6) : first - 1])
    return before in {"statt", "anstatt"} or (before in INSTEAD and words[first - 2] in INSTEAD[before])


def _had_before(words: list[str], first: int) -> bool:
    """E.g. "jeg havde nummeret …", "wir hatten lange die …", "mit nummer var …"."""
    at = first - 1
    while at > 0 and first - at < _NEAR_EARLIER and (words[at] in LIGHT or words[at] in LONG):
        at -= 1
    if words[at] in HAD or words[max(0, at - 2) : at + 1] == ["used", "to", "have"]:
        return at == 0 or words[at - 1] not in EVER
    return words[at] in WAS and at > 0 and CUES.get(words[at - 1]) in NAMING - {_DEED}


def is_denied(wording: Wording, first: int, last: int, earlier: int) -> bool:
    """E.g. "ikke 22334455, men …", "33445566, ikke 22334455", "jeg havde 22334455"."""
    words = wording.words
    if first and (words[max(0, first - 2) : first] in _NOT_IN_TWO or _had_before(words, first)):
        return True
    following = words[last + 1] if last + 1 < len(words) else ""
    if first and CUES.get(words[first - 1]) is _NOT:
        return _is_denied_directly(wording, first, following, earlier)
    if first < 2 or CUES.get(words[first - 2]) is not _NOT:
        return False
    if words[first - 1] in LONGER:
        # "jeg har ikke længere 22334455"
        return not is_broken(wording, first - 1, first) and (first == 2 or words[first - 3] not in WORKS)
    if words[first - 1] in _THE:
        return first == 2 or is_broken(wording, first - 3, first - 2)  # "Nicht die 22334455 wählen"
    # "jeg svarer ikke på 22334455 mere"
    return words[first - 1] in {"paa", "on", "under"} and following in LONGER


def _is_denied_directly(wording: Wording, first: int, following: str, earlier: int) -> bool:
    """E.g. "nummeret er ikke 22334455", "ikke 22334455, men …"; `following` is the word behind the number."""
    words = wording.words
    return (
        (first > 1 and words[first - 2] in IS)
        or wording.plain[wording.starts[first - 1] - 1 : wording.starts[first - 1]] == "("
        or first - 2 == earlier >= 0
        or following in BUT
        or following in LONGER
        or (CUES.get(following) is _DEED and following.endswith("en"))
    )


def _is_about_the_site(wording: Wording, begin: int, first: int) -> bool:
    """E.g. "Problemer med annoncen? Kontakt … på", "Vil du annoncere her? Ring"."""
    before = wording.words[begin:first]
    if _ABOUT_ADS.isdisjoint(before):
        return False
    for at, word in enumerate(before):
        if word in ADVERTISING and not (before[at + 1 : at + 2] and before[at + 1] in SINCE):
            return not HERS.intersection(before[at + 1 :])
        reach = 2 if word in YOURS else 5
        if word in YOURS and ". " in wording.plain[wording.starts[begin + at] : wording.starts[first]]:
            continue  # Romanian "din profil"
        if word in TROUBLES and not ADVERTS.isdisjoint(before[at + 1 : at + reach]):
            return not HERS.intersection(before[at + 1 :])
    return False


def _is_old(wording: Wording, position: int, first: int) -> bool:
    words = wording.words
    if position and words[position - 1] in _STILL_GOOD:
        return False  # "samme gamle nummer"
    if position and words[position] in EARLIER and words[position - 1] in TIMES_AHEAD:
        return False  # "skriv helst dagen før: …"
    if position and words[position - 1] in AGE_WORDS and words[position] in AGED:
        return False  # "40 år gammel"
    following = [word for word in words[position + 1 : first] if word not in MINE]
    if following and following[0] in KINDS_OF_PHONE:
        del following[0]  # "mit gamle svenske nummer"
    return not following or CUES.get(following[0]) in NAMING or LINKS.issuperset(following)


def _is_forbidden(wording: Wording, position: int, first: int, earlier: int) -> bool:
    """E.g. "ring ikke til …", "do not call …"; not "ring ikke efter kl. 22" nor "ikke sms"."""
    words = wording.words
    named = words[position + 1 : first]
    if named and words[position - 1] in IS and _NOT_HERS.issuperset(named):
        return True  # "det er ikke mig på 22334455"
    deed = _find_denied_deed(wording, position, first, earlier)
    if deed < 0:
        return False
    if PAUSE.search(wording.plain, end_of(wording, deed), wording.starts[first]):
        return False
    if any(CUES.get(words[at]) in CALLING and begins_anew(wording, at) for at in range(deed + 1, first)):
        return False  # "lad være med at ringe der Tlf 22334455"
    following = words[deed + 1 : first]
    return TARGETS.issuperset(following) or following[0] in {"til", "to", "till"}


def _find_denied_deed(wording: Wording, position: int, first: int, earlier: int) -> int:
    """Where the words end that say what not to do, if that is to call; -1 if it is something else."""
    words = wording.words
    before = words[position - 1] if position - 1 > earlier else ""
    at = position + 1
    while at < first and words[at] in POLITE:
        at += 1
    if at < first and ((position and words[position - 1] in WORKS) or begins_anew(wording, at)):
        return -1  # "det gamle virker ikke, ring …"
    if at < first and (
        words[at] in USES
        or (CUES.get(words[at]) is _DEED and (words[at] not in CHANNELS or words[position] in NEVERS))
    ):
        only_this_way = words[at] in {"call", "ring"} and _has_channel(wording, at - 1, earlier)
        return -1 if only_this_way else at  # "text only, do not call 22334455"
    return at - 1 if CUES.get(before) is _DEED or before in USES else -1


def _has_channel(wording: Wording, position: int, earlier: int) -> bool:
    return any(
        CUES.get(wording.words[before]) in CALLING and not is_broken(wording, before, position)
        for before in range(max(earlier + 1, position - 4), position)
    )
