"""Postcodes: those that make sure of a place beside them, and those that stand for a place alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.area import words as of
from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.area.gazetteer import Gazetteer, Place
    from pipeline.reading.wording import Found, Wording

_LENGTHS: Final = (4, 6)  # "8000", "dk8000"
_MOST: Final = 30  # looked at; no honest ad has more
_IN_AREA: Final = word_set("i in omraade omraadet")
_SPEAKING: Final = of.BASE | of.VENUES | of.AWAY | of.TO_ME | of.TO_YOU | of.WORK


def place_by_postcode(wording: Wording, hit: Found[Place], gazetteer: Gazetteer) -> Place | None:
    """The place that a postcode before or behind it makes sure of."""
    place, words = hit.meaning, wording.words
    beside = (hit.first - 1, hit.last + 1) if hit.first else (hit.last + 1,)
    for at in beside:
        code = words[at] if at < len(words) else ""
        if not code[-1:].isdigit() or len(code) not in _LENGTHS:
            continue
        posted = gazetteer.place_of_postcode(code.removeprefix("dk").removeprefix("no"))
        if posted is None or not _touch(wording, min(at, hit.last), max(at, hit.first)):
            continue
        if at > hit.last and (place.part is not None or _is_money(wording, at)):
            continue
        if place.part is None and place.bearers:
            return next((one for one in place.bearers if one.municipality == posted.municipality), posted)
        if place.part == posted.part:
            return place if place.municipality else posted
    return None


def find_lone_postcodes(wording: Wording, gazetteer: Gazetteer) -> Iterator[tuple[int, Place]]:
    """The positions of postcodes without a town that we know, where something tells that they are no price or year."""
    words = wording.words
    codes = [at for at, word in enumerate(words) if len(word) in _LENGTHS and word[-2:].isdigit()]
    for at in codes[:_MOST]:
        prefixed = words[at][:2] in {"dk", "no"}
        place = gazetteer.place_of_postcode(words[at][2:] if prefixed else words[at])
        if place is not None and (prefixed or _is_postcode(wording, at, place, gazetteer)):
            yield at, place


def _touch(wording: Wording, one: int, other: int) -> bool:
    end = wording.starts[one] + len(wording.cased[one])
    return len(wording.plain[end : wording.starts[other]].strip(" ,-")) == 0


def _is_postcode(wording: Wording, at: int, place: Place, gazetteer: Gazetteer) -> bool:  # noqa: PLR0911  one rule, one return
    words = wording.words
    before, after = words[max(0, at - 4) : at], words[at + 1 : at + 2]
    if _is_money(wording, at) or (before and before[-1].isdigit()) or (after and after[0].isdigit()):
        return False
    if before and before[-1] in of.CODES:
        return True
    if after and after[0] in of.DISTRICTS and wording.cased[at + 1].isupper() and _touch(wording, at, at + 1):
        return True
    if before and before[-1] in _IN_AREA and _is_no_year(words[at]):
        return before[-1] != "in" or not _SPEAKING.isdisjoint(before)
    if at == 0 and wording.plain[wording.starts[0] + 4 : wording.starts[0] + 5] in {"\n", ""}:
        return True  # the whole title
    if not after or not wording.cased[at + 1][0].isupper() or not _touch(wording, at, at + 1):
        return False
    return after[0] not in of.MONEY and gazetteer.place_like(after[0], place.part)


def _is_no_year(word: str) -> bool:
    return word[:2] != "19" and word[:3] not in {"200", "201", "202", "203"}


def _is_money(wording: Wording, at: int) -> bool:
    end = wording.starts[at] + len(wording.cased[at])
    if wording.plain[end : end + 2] in {",-", ".-", ",0"} or wording.plain[end : end + 1] in {"€", "$"}:
        return True
    return at + 1 < len(wording.words) and wording.words[at + 1] in of.MONEY
