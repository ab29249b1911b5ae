"""What the words around digits say of them: a phone to call, something else, or a phone not to be called."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.number_cues import (
    ADVERTISING,
    AFTER_UNITS,
    AFTER_WORDS,
    AGE_WORDS,
    BANKS,
    BEFORE_ONLY,
    BELONGS,
    CHANGES,
    CHANNELS,
    CUES,
    DEAD_WORDS,
    INSTEAD,
    IS,
    LIGHT,
    LINKS,
    ME,
    MINE,
    NO_MORE,
    OWNERS,
    PAYING,
    SHORTENED,
    SOMEBODY,
    TARGETS,
    TROUBLES,
    WORKS,
    Cue,
)

if TYPE_CHECKING:
    from pipeline.wording import Wording

_FARTHEST = 9  # words before a number that may speak of it
_FARTHEST_CALL = 7
_NEAR = 3
_BREAK = re.compile(r"[.!?;\n](?=\s|\Z)|\n|\)")
_PAUSE = re.compile(r"[.,!?;\n]| [-–] ")
_SHORT = 5  # letters of a word that is no compound
_PHONE_ENDINGS: Final = (
    "telefon",
    "telefonen",
    "mobil",
    "mobilen",
    "tlf",
    "telefonnummer",
    "telefonnr",
    "mobilnummer",
    "handy",
)
_LABEL_ENDINGS: Final = ("nr", "nummer", "numret", "nummeret", "boks", "box", "konto")
_SITE_BEGINNINGS: Final = (
    "kundeserv", "kundesent", "kundecent", "kundtj", "kundendien", "kundenserv", "redaktion", "redaksjon", "annoncetorv",
    "annoncesalg", "annonceafd", "annoncoer", "annonsoer", "annonsavd", "annonseavd", "anzeigenabt", "anzeigenserv", "webmaster",
)  # fmt: skip
_ADVERT: Final = frozenset(
    "annonce annoncen annoncer annoncere annoncere annonse annonsen annonsere annons annonsen annonsera ad ads advert anzeige "
    "anzeigen profil profilen listing annoncering annonsering inserat inserere inserieren advertise advertising anunt anuncio "
    "ogloszenie ogłoszenie siden websiden hjemmesiden".split()
)
_POLITE: Final = frozenset(
    "longer in i mer any t at med venligst please to du i jer vaer vaere laengere bitte mehr more just".split()
)
_ROMANCE_NOT: Final = frozenset({"no", "nu"})  # in other languages they are "number" and "now"
_ROMANCE_DEEDS: Final = frozenset(
    {"llames", "llame", "suna", "sunati", "sunați", "sună", "scrie", "escribas"}
)
_AGED: Final = frozenset({"gammel", "gammal", "gamle", "gamla", "old", "alt"})
_ONLY: Final = frozenset("kun only nur bara bare endast til zum fuer for solo tylko doar".split())
_LONGER: Final = frozenset("laengere laengre langre lenger longer mere mer more mehr anymore".split())
_RATHER: Final = frozenset({"ci", "sino", "sondern"})
_BUT: Final = _RATHER | {"men", "but", "utan", "ale", "dar", "lecz", "tylko"}
_SINCE: Final = frozenset({"since", "sedan", "siden", "seit", "desde"})
_USES: Final = frozenset(
    {"use", "brug", "bruge", "bruk", "benyt", "benytte", "benutz", "benutzen", "anvaend"}
)
_HERS: Final = frozenset({"mig", "me", "mir", "mich", "meg", "min", "mit", "my"})
_CALLING: Final = frozenset({Cue.DEED, Cue.PHONE})
_NAMING: Final = frozenset({Cue.PHONE, Cue.NUMBER, Cue.DEED})


_HARMLESS: Final = frozenset({Cue.AMOUNT, Cue.PAYMENT, Cue.LABEL})  # where a word of calling stands nearer


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
    quickly = _say_quickly(wording.words, first, earlier)
    if quickly is not None:
        return quickly
    if first and _is_left_behind(wording.words, first):
        return Says.NEVER
    seen = _look_back(wording, first, earlier)
    if _is_refused(wording, first, earlier, seen):
        return Says.NEVER
    for nearest in seen:
        says = _say(wording, first, nearest, seen)
        if says is not None:
            return says
    return Says.SILENT


def _say_quickly(words: list[str], first: int, earlier: int) -> Says | None:
    """The usual case: nothing before the number speaks against it. None where something does."""
    nearest = _FARTHEST
    called = False
    for position in range(first - 1, max(earlier, first - 1 - _FARTHEST), -1):
        word = words[position]
        cue = CUES.get(word)
        if cue is None:
            if len(word) > _SHORT and first - position <= _NEAR and _cue_by_ending(word) is not None:
                return None
        elif cue <= Cue.NUMBER:
            nearest = min(nearest, first - position)
            called = called or cue < Cue.NUMBER
        elif not (called and (cue in _HARMLESS or (cue is Cue.OTHERWISE and _is_idle(words, position)))):
            return None
    return Says.CALLS if nearest <= _FARTHEST_CALL else Says.SILENT


def _is_idle(words: list[str], position: int) -> bool:
    """Whether a small word before a word of calling means nothing: not "min eks har nummer"."""
    return words[position] not in TROUBLES and CUES.get(words[position + 1]) not in _NAMING


def _is_left_behind(words: list[str], first: int) -> bool:
    """ "skiftet nummer fra …", "i stedet for …"."""
    before = words[first - 1]
    if before in IS and words[first - 2] in {"no", "nu", "nie", "non"}:
        return True  # "no es …, sino …"
    if before in {"fra", "from", "von", "fraan"}:
        return not CHANGES.isdisjoint(words[max(0, first - 6) : first - 1])
    return before in {"statt", "anstatt"} or (before in INSTEAD and words[first - 2] in INSTEAD[before])


def _look_back(wording: Wording, first: int, earlier: int) -> list[_Seen]:
    words, starts, cased, plain = wording.words, wording.starts, wording.cased, wording.plain
    seen = []
    broken = counted = False
    following = starts[first]
    for position in range(first - 1, max(earlier, first - 1 - _FARTHEST), -1):
        word = words[position]
        gap = plain[starts[position] + len(cased[position]) : following]
        following = starts[position]
        if (
            gap != " "
            and not broken
            and word not in SHORTENED
            and not word.endswith("nr")
            and _BREAK.search(gap)
        ):
            broken = True
        cue = CUES.get(word)
        if cue is None and len(word) > _SHORT and first - position <= _NEAR:
            cue = _cue_by_ending(word)
        if cue is not None:
            seen.append(_Seen(position, cue, broken, counted))
        elif word.isdecimal():
            counted = True  # "kl. 10-22" and "1000 kr" speak of those digits
    return seen


def _cue_by_ending(word: str) -> Cue | None:
    """Compounds that no list holds: "sagsnummer", "arbejdstelefon", "kundeservicen", "annoncetorvet"."""
    if word.endswith(_PHONE_ENDINGS):
        return Cue.PHONE
    if word.endswith(_LABEL_ENDINGS):
        return Cue.LABEL
    return Cue.SITE if word.startswith(_SITE_BEGINNINGS) else None


def _say(wording: Wording, first: int, nearest: _Seen, seen: list[_Seen]) -> Says | None:
    """What the nearest telling word says; None to ask the next one."""
    position, cue, broken, counted = nearest
    distance = first - position
    between = wording.words[position + 1 : first]
    if cue in _CALLING:
        return Says.CALLS if distance <= _FARTHEST_CALL else None
    if cue is Cue.NUMBER and (distance == 1 or not (broken or counted)):
        return _say_of_number(wording, position, seen)
    if broken:
        return None
    if counted:
        return Says.OTHER if wording.words[position] in BANKS else None
    if cue is Cue.LABEL:
        if LIGHT.issuperset(between):
            return Says.NEVER
        return Says.OTHER if distance <= _NEAR else None
    if cue is Cue.PAYMENT:
        if not LIGHT.issuperset(between) or _PAUSE.search(
            wording.plain, _end(wording, position), wording.starts[first]
        ):
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
        near = position - other.position <= 1 + (other.cue is not Cue.LABEL)
        if wording.words[other.position] in PAYING:
            continue
        if other.position < position and near and not _is_broken(wording, other.position, position):
            if other.cue is Cue.LABEL or (
                other.cue is Cue.PAYMENT and not _is_joined_to_call(wording, other.position)
            ):
                return Says.NEVER if other.cue is Cue.LABEL else Says.OTHER
            if other.cue in _CALLING:
                return Says.CALLS
    return Says.CALLS


def _is_broken(wording: Wording, position: int, later: int) -> bool:
    """Whether a sentence ends between two words."""
    if wording.words[position] in SHORTENED or wording.words[position].endswith("nr"):
        return "\n" in wording.plain[_end(wording, position) : wording.starts[later]]
    return _BREAK.search(wording.plain, _end(wording, position), wording.starts[later]) is not None


def _is_joined_to_call(wording: Wording, position: int) -> bool:
    """ "tlf/MobilePay: …", "ring eller MobilePay"."""
    words = wording.words
    if position and CUES.get(words[position - 1]) in _CALLING:
        gap = wording.plain[_end(wording, position - 1) : wording.starts[position]]
        return gap.strip() in {"/", "+", "&", "./", ". /"}
    return (
        position > 1
        and words[position - 1] in {"og", "eller", "and", "und", "och", "or"}
        and (CUES.get(words[position - 2]) in _CALLING)
    )


def _is_refused(wording: Wording, first: int, earlier: int, seen: list[_Seen]) -> bool:
    """Whether it is an old number, one not to call, the site's own, or one the ad warns of."""
    words = wording.words
    deeds = [one.position for one in seen if one.cue is Cue.DEED]
    for one in seen:
        if one.broken and one.cue is not Cue.SITE:
            continue
        deed_after = any(position > one.position + 1 for position in deeds)
        if one.cue is Cue.NEW and not one.counted and words[one.position] != "nu":
            return False
        if one.cue is Cue.OLD and not deed_after and _is_old(wording, one.position, first):
            return True
        if one.cue is Cue.FRAUD and not deed_after:
            return True
        if one.cue in _NAMING and one.position > earlier + 2 and _is_owned(words, one.position):
            return True
        if one.cue is Cue.SITE and not one.broken:
            return True
        forbids = one.cue is Cue.NOT or (
            words[one.position] in _ROMANCE_NOT and words[one.position + 1] in _ROMANCE_DEEDS
        )
        if forbids and _is_forbidden(wording, one.position, first, earlier):
            return True
    return _is_about_the_site(words[max(earlier + 1, first - _FARTHEST) : first])


def _is_about_the_site(before: list[str]) -> bool:
    """ "Problemer med annoncen? Kontakt … på", "Vil du annoncere her? Ring"."""
    for at, word in enumerate(before):
        if word in ADVERTISING and not (before[at + 1 : at + 2] and before[at + 1] in _SINCE):
            return not _HERS.intersection(before[at + 1 :])
        if word in TROUBLES and not _ADVERT.isdisjoint(before[at + 1 : at + 5]):
            return not _HERS.intersection(before[at + 1 :])
    return False


def _is_owned(words: list[str], position: int) -> bool:
    """ "min eks har nummer …"."""
    return words[position - 1] in {"har", "has", "hat"} and words[position - 2] in OWNERS


def _is_old(wording: Wording, position: int, first: int) -> bool:
    words = wording.words
    if position and words[position - 1] in {"samme", "same", "samma", "gleiche", "selbe"}:
        return False  # "samme gamle nummer"
    if position and words[position - 1] in AGE_WORDS and words[position] in _AGED:
        return False  # "40 år gammel"
    following = [word for word in words[position + 1 : first] if word not in MINE]
    return not following or CUES.get(following[0]) in _NAMING or LINKS.issuperset(following)


def _is_forbidden(wording: Wording, position: int, first: int, earlier: int) -> bool:
    """ "ring ikke til …", "do not call …", "ikke …, men …"; not "ring ikke efter kl. 22" nor "ikke sms"."""
    words, plain = wording.words, wording.plain
    following = words[position + 1 : first]
    while following and following[0] in _POLITE:
        position += 1
        following = following[1:]
    if following and position and words[position - 1] in WORKS:
        return False  # "det gamle virker ikke, ring …"
    if following and _ends_before(wording, position + 1):
        return False
    before = words[position - 1] if position - 1 > earlier else ""
    called_before = CUES.get(before) is Cue.DEED or before in _USES
    if following and (
        following[0] in _USES or (CUES.get(following[0]) is Cue.DEED and following[0] not in CHANNELS)
    ):
        named = position + 1
        following = following[1:]
        if named > 2 and words[named] in {"call", "ring"} and _has_channel(wording, position, earlier):
            return False  # "text only, do not call 22334455"
    elif called_before:
        named = position
    else:
        return False
    if _PAUSE.search(plain, _end(wording, named), wording.starts[first]):
        return False
    if any(CUES.get(words[at]) in _CALLING and _ends_before(wording, at) for at in range(named + 1, first)):
        return False  # "lad være med at ringe der Tlf 22334455"
    return TARGETS.issuperset(following) or (bool(following) and following[0] in {"til", "to", "till"})


def _ends_before(wording: Wording, position: int) -> bool:
    """Whether a sentence seems to begin at a word: "jag röker inte Ring 22334455"."""
    if _PAUSE.search(wording.plain, _end(wording, position - 1), wording.starts[position]):
        return True
    return wording.cased[position][0].isupper() and not wording.cased[position - 1].isupper()


def _has_channel(wording: Wording, position: int, earlier: int) -> bool:
    return any(
        CUES.get(wording.words[before]) in _CALLING and not _is_broken(wording, before, position)
        for before in range(max(earlier + 1, position - 4), position)
    )


def is_denied(wording: Wording, first: int, last: int, earlier: int) -> bool:
    """ "ikke 22334455, men …", "33445566, ikke 22334455"."""
    words = wording.words
    if not first or CUES.get(words[first - 1]) is not Cue.NOT:
        return False
    if wording.plain[wording.starts[first - 1] - 1 : wording.starts[first - 1]] == "(":
        return True
    following = words[last + 1] if last + 1 < len(words) else ""
    return (
        first - 2 == earlier >= 0
        or following in _BUT
        or following in _LONGER
        or (CUES.get(following) is Cue.DEED and following.endswith("en"))
    )


def is_called_directly(wording: Wording, first: int, earlier: int) -> bool:
    """Whether a word of calling leads straight to the number: "ring til mig på"."""
    for position in range(first - 1, max(earlier, first - 1 - _FARTHEST_CALL), -1):
        word = wording.words[position]
        if CUES.get(word) in _NAMING:
            return True
        if word not in LIGHT and word not in _HERS:
            return False
    return False


def say_after(wording: Wording, last: int, later: int) -> Says:
    """What the words behind the word at `last` say, up to the next number at `later`."""
    words, starts = wording.words, wording.starts
    end = min(last + 8, later)
    cut = end == later < len(words)
    if AFTER_WORDS.isdisjoint(words[last + 1 : end]):
        return Says.SILENT
    following: list[str] = []
    at = _end(wording, last)
    opened = False
    for position in range(last + 1, end):
        gap = wording.plain[at : starts[position]]
        if gap != " ":
            opened = opened or (
                not following and gap.strip() in {"(", "-", "–", "=", ",", "/", ":", "(=", ") "}
            )
            if _BREAK.search(gap.replace("(", "").replace(")", "") if not following else gap):
                break
        following.append(words[position])
        at = _end(wording, position)
    if not following:
        return Says.SILENT
    if following[0] in _RATHER:
        return Says.NEVER
    if wording.cased[last + 1][0].isupper() and wording.plain[_end(wording, last)] == " ":
        following = [word for word in following if word not in OWNERS]  # "22334455 Det er min chef, der …"
        if not following:
            return Says.SILENT
    if _is_dead(following) or (not cut and _is_called_old(following, opened=opened)):
        return Says.NEVER
    first = CUES.get(following[0])
    near_number = later - last <= 5
    if not near_number and following[0] in _ONLY and not PAYING.isdisjoint(following[1:4]):
        return Says.OTHER
    if any(word.isdecimal() for word in following[1:3]):
        first = None  # "… MobilePay 12345"
    if following[0] in AFTER_UNITS:
        return Says.NEVER
    if opened and not near_number and first is Cue.LABEL:
        return Says.NEVER if len(following) == 1 else Says.OTHER
    if first is Cue.PAYMENT and not near_number:
        return Says.OTHER
    if first in _CALLING and not near_number:
        return Says.CALLS
    return Says.SILENT


def _is_dead(following: list[str]) -> bool:
    """ "virker ikke mere", "is no longer in use", "er ikke mit nummer", "tilhører min nabo"."""
    for at, word in enumerate(following[:5]):
        if word in DEAD_WORDS:
            return True
        if word in BELONGS and "mig" not in following and "me" not in following:
            return at <= 1
        if word in WORKS and following[at + 1 : at + 2] and following[at + 1] in NO_MORE:
            return not _is_only_partly(following[at + 2 :])
        if word in NO_MORE:
            rest = [
                each for each in following[at + 1 : at + 5] if each not in _POLITE and each not in NO_MORE
            ]
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
    """ "er ikke mig", "is not me", "no soy yo"."""
    after = following[at + 1 : at + 3]
    if at and following[at - 1] in IS and after and after[0] in ME:
        return True
    return len(after) > 1 and after[0] in {"soy", "sunt", "jestem"} and after[1] in ME


def _is_called_old(following: list[str], *, opened: bool) -> bool:
    """ "(gammelt nr)", "is my old number"."""
    for at, word in enumerate(following[:4]):
        if CUES.get(word) is Cue.OLD and word not in BEFORE_ONLY:
            after = following[at + 1 : at + 2]
            return (
                bool(after and CUES.get(after[0]) in _NAMING)
                or (opened and at == 0)
                or len(following) == at + 1
            )
    return False


def _is_only_partly(following: list[str]) -> bool:
    """ "virker ikke på WhatsApp", "bruges ikke til sms"."""
    return bool(following) and (
        following[0] in {"paa", "til", "on", "for", "auf", "med", "with", "efter", "after"}
    )


def _end(wording: Wording, position: int) -> int:
    return wording.starts[position] + len(wording.cased[position])
