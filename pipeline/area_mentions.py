"""Each place that a text names, and how far it speaks for the advertiser being there."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline import area_words as of
from pipeline.area_standing import (
    DENIED,
    FROM_THERE,
    GOING,
    HOME,
    IN_IT,
    LEFT,
    Around,
    Judged,
    Standing,
    is_near,
    judge,
)
from pipeline.given_names import GIVEN_NAMES
from pipeline.wording import to_plain, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.gazetteer import Gazetteer, Place
    from pipeline.wording import Found, Span, Wording

_POSTCODE_LENGTHS: Final = (4, 6)  # "8000", "dk8000"
_MOST_CODES: Final = 30
_MOST: Final = 300  # mentions; no honest ad has more
_LONGEST_TITLE: Final = 80  # characters
_LOOK_BACK, _LOOK_AHEAD, _EARLIER = 8, 5, 9  # words
_CLAUSE_END: Final = re.compile(r"[.!?;:,\n()|*•/~\"…]|\s-+\s")
_CLAUSE_BEGIN: Final = re.compile(r"[.!?;,\n()|*•/~\"…]|\s-+\s")  # "Kører: Odense"
_SENTENCE_END: Final = re.compile(r"[.!?;\n|•*]")
_IN_TITLE: Final = Judged(Standing.HERE, 2.5)
_IN_AREA: Final = word_set("i in omraade omraadet")
_INSIDE: Final = frozenset(".-/@_")
_DATE_BEHIND: Final = re.compile(r"\s*[(:]?\s*\d{1,2}[./]\s?\d{0,2}\.?\s*[-/]")  # "Skive 5.3-8.3"
_AREA_BEHIND: Final = re.compile(r"-omr(?:å|aa|a)de?t?\b", re.IGNORECASE)
_UNSPACED_DENIAL: Final = re.compile(
    "(?:"
    + "|".join(map(to_plain, ("เกิด", "มาจาก", "ไม่", "เคยอยู่")))
    + r")[^\s.!?,]{0,12}\s*[^\s.!?,]{0,6}\s*$"
)
_ADDRESS: Final = re.compile(
    r"[(<]*(?:https?:|www\.|\S{1,60}@\S|[\w-]{1,60}\.(?:dk|no|com|net|se|de|example)\b)"
)
_FIRST_UNSPACED: Final = "\u0e00"
_WEAKLY: Final = Judged(Standing.AWAY, 0.5)
_IN_ADDRESS: Final = Judged(Standing.AWAY, 0.05)
_SURNAME: Final = Judged(Standing.AWAY, 0.2)


@dataclass(slots=True)
class Mention:
    """A place named by the characters of `where`, the words from `first` to `last`."""

    place: Place
    first: int
    last: int
    where: Span
    judged: Judged
    chained: bool = False  # stands in one list with the mention before it
    joined: bool = False  # with an "and" between


def find_mentions(wording: Wording, gazetteer: Gazetteer) -> list[Mention]:
    """In the order of the text."""
    mentions: list[Mention] = []
    floor = 0
    for hit in gazetteer.names.find(wording)[:_MOST]:
        mention = _read_mention(wording, hit, gazetteer, mentions[-1:], floor)
        if mention is not None:
            mentions.append(mention)
            floor = hit.last + 1
    for place, start, end in gazetteer.find_unspaced(wording.plain) if not mentions else ():
        judged = LEFT if _UNSPACED_DENIAL.search(wording.plain, max(0, start - 30), start) else IN_IT
        mentions.append(Mention(place, -1, -1, (start, end), judged))
    if all(mention.place.part is None for mention in mentions):
        mentions += _lone_postcodes(wording, gazetteer)
    return mentions


def _read_mention(
    wording: Wording, hit: Found[Place], gazetteer: Gazetteer, previous: list[Mention], floor: int
) -> Mention | None:
    """None where the words are no place, or only part of a name."""
    around = _context_of(wording, hit, floor)
    where, place = wording.span(hit.first, hit.last), hit.meaning
    posted = _by_postcode(wording, hit, gazetteer)
    if posted is not None:
        return Mention(posted, hit.first, hit.last, where, HOME)
    chained = bool(previous) and _is_chained(wording, previous[0], hit.first)
    if place.evidence in {"word", "rare"} and not _has_evidence(
        wording, hit, around, gazetteer, chained=chained
    ):
        return None
    if _is_namesake(wording, hit, around):
        return None
    if _is_in_address(wording, hit):
        return Mention(place, hit.first, hit.last, where, _IN_ADDRESS)
    if chained and (inherited := _inherited(wording, previous[0], hit)) is not None:
        joined = not of.ANDS.isdisjoint(wording.words[previous[0].last + 1 : hit.first])
        return Mention(place, hit.first, hit.last, where, inherited, chained=True, joined=joined)
    return Mention(place, hit.first, hit.last, where, _judge_place(wording, hit, around))


def _judge_place(wording: Wording, hit: Found[Place], around: Around) -> Judged:
    evidence = hit.meaning.evidence
    if _is_unspaced_denial(wording, hit):
        return LEFT
    judged = judge(around)
    if evidence == "street":
        return Judged(Standing.AWAY, 0.1)
    if around.before and around.before[-1] in of.HOTELS and not of.DISTRICTS.intersection(around.after[:1]):
        return _WEAKLY
    if evidence == "people":
        born = not of.GENUINE.isdisjoint(around.before[-2:])
        return LEFT if born or judged.standing == Standing.NONE else Judged(Standing.HERE, 0.7)
    if not hit.meaning.parts and judged == FROM_THERE:
        return LEFT  # "aus Deutschland"
    if _is_surname(wording, hit):
        return _SURNAME
    if judged.standing == Standing.HERE and judged < IN_IT and _is_in_title(wording, hit):
        return _IN_TITLE
    return judged


def _is_surname(wording: Wording, hit: Found[Place]) -> bool:
    """As in "Sanne Viborg"."""
    at = hit.first - 1
    if at < 0 or wording.words[at] not in GIVEN_NAMES or not wording.cased[at][0].isupper():
        return False
    return wording.starts[hit.first] == wording.starts[at] + len(wording.cased[at]) + 1


def _is_unspaced_denial(wording: Wording, hit: Found[Place]) -> bool:
    """A Thai "born in" or "not" before a name in Latin letters."""
    start = wording.starts[hit.first]
    if not _is_after_unspaced(wording, hit):
        return False
    return _UNSPACED_DENIAL.search(wording.plain, max(0, start - 30), start) is not None


def _is_after_unspaced(wording: Wording, hit: Found[Place]) -> bool:
    return hit.first > 0 and wording.cased[hit.first - 1][0] >= _FIRST_UNSPACED


def _is_in_title(wording: Wording, hit: Found[Place]) -> bool:
    end = wording.plain.find("\n", 0, _LONGEST_TITLE)
    return wording.starts[hit.first] < end


def _context_of(wording: Wording, hit: Found[Place], floor: int) -> Around:
    plain, starts, words = wording.plain, wording.starts, wording.words
    first, behind = hit.first, hit.last + 1
    low = max(floor, first - _LOOK_BACK)
    begin, bounded = starts[low], low == 0
    if low == floor and floor:
        begin = starts[floor - 1] + len(wording.cased[floor - 1])
    for end in _CLAUSE_BEGIN.finditer(plain, begin, starts[first]):
        begin, bounded = end.end(), True
    if bounded:
        low = bisect_left(starts, begin, low, first)
    low = _begin_of_sentence(wording, low, first)
    high = min(len(words), behind + _LOOK_AHEAD)
    upto = starts[high] if high < len(words) else len(plain)
    stop = _CLAUSE_END.search(plain, starts[hit.last] + len(wording.cased[hit.last]), upto)
    later = words[behind:high]
    if stop is not None:
        high = bisect_left(starts, stop.start(), behind, high)
    high = _end_of_sentence(wording, behind, high)
    alone = bounded and low == first and high == behind
    return Around(
        words[low:first],
        words[behind:high],
        words[max(0, first - _EARLIER) : first],
        later,
        alone,
        not bounded and low == floor > 0,
    )


def _begin_of_sentence(wording: Wording, low: int, first: int) -> int:
    """Where the last sentence begins that only a capital letter shows, for people who write no full stops."""
    cased, words = wording.cased, wording.words
    for at in range(first - 1, low, -1):
        if words[at] in of.STARTERS and cased[at][0].isupper() and not cased[at - 1].isupper():
            return at
    return low


def _end_of_sentence(wording: Wording, behind: int, high: int) -> int:
    for at in range(behind, high):
        if (
            wording.words[at] in of.STARTERS
            and wording.cased[at][0].isupper()
            and not wording.cased[at - 1].isupper()
        ):
            return at
    return high


def _has_evidence(
    wording: Wording, hit: Found[Place], around: Around, gazetteer: Gazetteer, *, chained: bool
) -> bool:
    """Whether a name that is also a word, or oddly spelled, stands where a place would stand."""
    written, before, after = wording.cased[hit.first], around.before, around.after
    last = before[-1] if before else ""
    capital = written[0].isupper() and not (written.isupper() and len(written) > 1)
    settled = last in of.IN_SURELY or (last in of.BASE and last != "bo") or is_near(before)
    ends = not after or after[0] in of.CITY
    if last in of.LABELS and wording.plain[wording.starts[hit.first] - 2 : wording.starts[hit.first]] == ": ":
        return True
    behind = wording.starts[hit.last] + len(written) if hit.first == hit.last else 0
    if behind and (_DATE_BEHIND.match(wording.plain, behind) or _AREA_BEHIND.match(wording.plain, behind)):
        return True
    if before[-2:-1] and before[-2] in of.HEART:
        return True
    if capital:
        settled = (
            settled
            or last in of.WHOLE
            or last in of.VENUES
            or last in of.IN_BEFORE_CAPITAL
            or around.alone
            or chained
            or _is_after_unspaced(wording, hit)
        )
        return (
            settled
            or _is_settled_by(after, starts=not before and wording.words[hit.first] not in of.NEVER_SMALL)
            or _begins_list(wording, hit, after, gazetteer)
        )
    if around.alone and hit.first == hit.last and wording.words[hit.first] not in of.CALLS:
        titled = hit.first == 0 and wording.plain[len(written) : len(written) + 1] == "\n"
        if titled or written.islower() == wording.plain.islower():
            return True  # the whole title, or a text in letters of one size
    if wording.words[hit.first] in of.NEVER_SMALL and hit.first == hit.last and not written.isupper():
        return False
    if hit.meaning.evidence == "rare":
        return settled or (chained and ends) or (around.alone and written.isupper())
    speaks = of.BASE | of.VENUES | of.PRESENT | of.WORK
    clear = len(before) == 1 or not speaks.isdisjoint(before[-4:])
    dated = any(word[0].isdigit() for word in before[-4:])
    at_home = last in of.IN and (dated or not (of.BASE | of.VENUES).isdisjoint(before))
    return ends and (clear or dated) and (last in of.IN_SURELY or at_home)


def _begins_list(wording: Wording, hit: Found[Place], after: list[str], gazetteer: Gazetteer) -> bool:
    """As in "Skive og Holstebro"."""
    if len(after) < 2 or after[0] not in of.ANDS:
        return False
    return wording.cased[hit.last + 2][0].isupper() and gazetteer.may_begin(after[1])


def _is_settled_by(after: list[str], *, starts: bool) -> bool:
    """As in "Greve C", "Ringe på Fyn", "Greve Wellness"."""
    if not after:
        return False
    land = after[0] in {"paa", "ved"} and not of.LAND.isdisjoint(after[1:2])
    return (
        land
        or after[0] in of.DISTRICTS
        or after[0] in of.QUARTERS
        or (starts and (after[0] in of.BUSINESS or after[0] in of.BEST))
    )


def _is_namesake(wording: Wording, hit: Found[Place], around: Around) -> bool:
    """A street, club or drink named after the place."""
    if around.before and around.before[-1] in of.CLUBS:
        return True
    return bool(around.after) and (around.after[0] in of.STREETS or around.after[0] in of.NAMED_AFTER)


def _is_in_address(wording: Wording, hit: Found[Place]) -> bool:
    """Of a page or mail."""
    plain, (start, end) = wording.plain, wording.span(hit.first, hit.last)
    if plain[start - 1 : start] not in _INSIDE and plain[end : end + 1] not in _INSIDE:
        return False
    begin = max(plain.rfind(" ", 0, start), plain.rfind("\n", 0, start)) + 1
    return _ADDRESS.match(plain, begin) is not None


def _is_chained(wording: Wording, previous: Mention, first: int) -> bool:
    """Whether only "and", commas and the like stand between two places."""
    if previous.first < 0 or first - previous.last > 4:
        return False
    if not of.CONJUNCTIONS.issuperset(wording.words[previous.last + 1 : first]):
        return False
    return _SENTENCE_END.search(wording.plain, previous.where[1], wording.starts[first]) is None


def _inherited(wording: Wording, previous: Mention, hit: Found[Place]) -> Judged | None:
    """What a place has from the one before it in the list; None where it stands for itself."""
    between = wording.words[previous.last + 1 : hit.first]
    if between and between[-1] in of.TO and len(between) == 1 and previous.judged.standing != Standing.AWAY:
        return GOING if previous.judged != DENIED else None
    if previous.judged == LEFT and (not between or between[-1] in of.IN):
        return None
    if previous.place.evidence in {"people", "street"} or previous.judged in {
        _IN_TITLE,
        _IN_ADDRESS,
        _SURNAME,
        _WEAKLY,
    }:
        return None
    return previous.judged


def _by_postcode(wording: Wording, hit: Found[Place], gazetteer: Gazetteer) -> Place | None:
    """The place that a postcode before or behind it makes sure of."""
    place, words = hit.meaning, wording.words
    for at in (hit.first - 1, hit.last + 1):
        code = words[at] if 0 <= at < len(words) else ""
        if len(code) not in _POSTCODE_LENGTHS or not code[-1].isdigit():
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


def _touch(wording: Wording, one: int, other: int) -> bool:
    end = wording.starts[one] + len(wording.cased[one])
    return len(wording.plain[end : wording.starts[other]].strip(" ,-")) == 0


def _lone_postcodes(wording: Wording, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Postcodes without a town that we know, where something else tells that they are no price or year."""
    codes = [
        (at, word)
        for at, word in enumerate(wording.words)
        if len(word) in _POSTCODE_LENGTHS and word[-2:].isdigit()
    ]
    for at, word in codes[:_MOST_CODES]:
        prefixed = word[:2] in {"dk", "no"}
        place = gazetteer.place_of_postcode(word[2:] if prefixed else word)
        if place is not None and (prefixed or _is_postcode(wording, at, place, gazetteer)):
            yield Mention(place, at, at, wording.span(at, at), Judged(Standing.BASE, 2.5))


def _is_postcode(wording: Wording, at: int, place: Place, gazetteer: Gazetteer) -> bool:
    words = wording.words
    before, after = words[max(0, at - 4) : at], words[at + 1 : at + 2]
    if _is_money(wording, at) or (before and before[-1].isdigit()) or (after and after[0].isdigit()):
        return False
    if before and before[-1] in of.CODES:
        return True
    if after and after[0] in of.DISTRICTS and wording.cased[at + 1].isupper() and _touch(wording, at, at + 1):
        return True
    if before and before[-1] in _IN_AREA and _is_no_year(words[at]):
        speaks = of.BASE | of.VENUES | of.AWAY | of.TO_ME | of.TO_YOU
        return before[-1] not in {"i", "in"} or not speaks.isdisjoint(before)
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
