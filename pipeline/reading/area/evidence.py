"""Whether a name that is also a word, or oddly spelled, stands where a place would stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.area import words as of
from pipeline.reading.area.standing import is_near, lives_there

if TYPE_CHECKING:
    from pipeline.reading.area.around import Around
    from pipeline.reading.area.gazetteer import Gazetteer, Place
    from pipeline.reading.wording import Found, Wording

_DATE_BEHIND: Final = re.compile(r"\s*[(:]?\s*\d{1,2}[./]\s?\d{0,2}\.?\s*[-/]")  # "Skive 5.3-8.3"
_AREA_BEHIND: Final = re.compile(r"-omr(?:å|aa|a)de?t?\b", re.IGNORECASE)
_FIRST_UNSPACED: Final = "\u0e00"
_AT_HOME: Final = of.BASE | of.VENUES
_SPEAKING: Final = _AT_HOME | of.PRESENT | of.WORK
_BEFORE_CAPITAL: Final = of.WHOLE | of.VENUES | of.IN_BEFORE_CAPITAL
_BEHIND_CAPITAL: Final = of.DISTRICTS | of.QUARTERS
_BEHIND_FIRST: Final = of.BUSINESS | of.BEST
_GOING_TO: Final = frozenset({"til", "till"})
_LOCAL: Final = of.CITY | of.QUARTERS | of.BUSINESS | of.TOWNS | of.PEOPLE | of.VENUES | of.WORK


def has_evidence(  # noqa: PLR0911  one rule, one return
    wording: Wording, hit: Found[Place], around: Around, gazetteer: Gazetteer, *, chained: bool
) -> bool:
    """A capital letter helps much, in a text that is not all capitals."""
    written, word, before = wording.cased[hit.first], wording.words[hit.first], around.before
    if _is_marked(wording, hit, before):
        return True
    last = before[-1] if before else ""
    settled = last in of.IN_SURELY or (last in of.BASE and last != "bo") or is_near(before)
    settled = (
        settled
        or (around.goes_on and lives_there(around.later))
        or (last in _GOING_TO and wording.cased[hit.first - 1] == last and len(before) > 1)
    )
    if written[0].isupper() and (len(written) == 1 or not written.isupper()):
        if settled or around.alone or chained or last in _BEFORE_CAPITAL or is_after_unspaced(wording, hit):
            return True
        starts = not before and word not in of.NEVER_SMALL
        return _is_settled_by(around.after, starts=starts) or _begins_list(wording, hit, around, gazetteer)
    if around.alone and hit.first == hit.last and word not in of.CALLS and _fills_line(wording, hit):
        return True
    if word in of.NEVER_SMALL and hit.first == hit.last and not written.isupper():
        return False
    ends = not around.after or around.after[0] in of.CITY
    if hit.meaning.evidence == "rare":
        return settled or (chained and ends) or (around.alone and written.isupper())
    return ends and _speaks_of_place(before, around.earlier)


def is_after_unspaced(wording: Wording, hit: Found[Place]) -> bool:
    """Whether a writing that does not divide words stands before it, such as Thai."""
    return hit.first > 0 and wording.cased[hit.first - 1][0] >= _FIRST_UNSPACED


def is_namesake(wording: Wording, hit: Found[Place], around: Around, gazetteer: Gazetteer) -> bool:
    """A street, club or drink named after the place."""
    if around.before and around.before[-1] in of.CLUBS:
        return True
    word = around.after[0] if around.after else ""
    if word in of.STREETS:
        return word != "alle" or wording.cased[hit.last + 1] != "alle"  # "Nakskov alle dage"
    return word in of.NAMED_AFTER or (word != "" and _is_compound(wording, hit, word, gazetteer))


def _is_compound(wording: Wording, hit: Found[Place], word: str, gazetteer: Gazetteer) -> bool:
    """As in "Samsø-kartofler"; not in "Hammel-området", "skive-holstebro"."""
    behind = hit.last + 1
    end = wording.starts[hit.last] + len(wording.cased[hit.last])
    if wording.plain[end : end + 1] != "-" or wording.starts[behind] != end + 1:
        return False
    if not wording.cased[behind].islower() or wording.cased[hit.first].islower():
        return False
    return word not in _LOCAL and not gazetteer.may_begin(word)


def _is_marked(wording: Wording, hit: Found[Place], before: list[str]) -> bool:
    """As in "by: Them", "Skive 5.3-8.3", "Hammel-området", "the heart of Lejre"."""
    plain, start = wording.plain, wording.starts[hit.first]
    if before and before[-1] in of.LABELS and plain[start - 2 : start] == ": ":
        return True
    if before[-2:-1] and before[-2] in of.HEART:
        return True
    _, end = wording.span(hit.first, hit.last)
    return (_DATE_BEHIND.match(plain, end) or _AREA_BEHIND.match(plain, end)) is not None


def _fills_line(wording: Wording, hit: Found[Place]) -> bool:
    """The whole title, or a sentence of a text that is all in small letters."""
    written = wording.cased[hit.first]
    titled = hit.first == 0 and wording.plain[len(written) : len(written) + 1] == "\n"
    return titled or written.islower() == wording.plain.islower()


def _speaks_of_place(before: list[str], earlier: list[str]) -> bool:
    """As in "bor i ringe", "5.-10. december på mors"."""
    last = before[-1] if before else ""
    dated = any(word[0].isdigit() for word in earlier[-4:])
    speaks = dated or len(before) == 1 or not _SPEAKING.isdisjoint(before[-4:])
    at_home = last in of.IN and (dated or not _AT_HOME.isdisjoint(before))
    return speaks and (last in of.IN_SURELY or at_home)


def _begins_list(wording: Wording, hit: Found[Place], around: Around, gazetteer: Gazetteer) -> bool:
    """As in "Skive og Holstebro"."""
    after = around.after
    if len(after) < 2 or after[0] not in of.ANDS or after[0] == "i":
        return False
    return wording.cased[hit.last + 2][0].isupper() and gazetteer.may_begin(after[1])


def _is_settled_by(after: list[str], *, starts: bool) -> bool:
    """As in "Greve C", "Ringe på Fyn", "Greve Wellness"."""
    if not after:
        return False
    land = after[0] in {"paa", "ved"} and not of.LAND.isdisjoint(after[1:2])
    return land or after[0] in _BEHIND_CAPITAL or (starts and after[0] in _BEHIND_FIRST)
