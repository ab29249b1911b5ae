"""The times that a text names, with the days they mean: dates, weekdays, weeks and words such as "next"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pipeline.reading.wording import fold, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.wording import Wording

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january januari enero styczen stycznia ianuarie", "feb februar february februari febrero lutego februarie",
            "mar mars marts march märz maerz marz marzo marca martie", "apr april abril kwietnia aprilie", "maj may mai mayo maja",
            "jun juni june junio czerwca iunie", "jul juli july julio lipca iulie", "aug august augusti agosto sierpnia",
            "sep sept september septiembre września wrzesnia septembrie",
            "okt oct oktober october octubre października pazdziernika octombrie", "nov november noviembre listopada noiembrie",
            "dec dez des december dezember desember diciembre grudnia decembrie",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "mandag mandags mandagen man montag mo monday mon måndag mån", "tirsdag tirs tir dienstag di tuesday tue tues tisdag tis",
            "onsdag ons mittwoch mi wednesday wed", "torsdag tors tor donnerstag do thursday thu thur thurs",
            "fredag fre freitag fr friday fri", "lørdag lør lordag samstag sa saturday sat lördag lör loerdag",
            "søndag søn sondag sonntag so sunday sun söndag sön soendag",
        ),
    )
    for name in names.split()
}  # fmt: skip
_LONG_WEEKDAYS: Final = "|".join(sorted((name for name in _WEEKDAYS if len(name) > 5), key=len, reverse=True))
_ANY_WEEKDAY: Final = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_TO: Final = r"\s*(?:-|til\s+og\s+med|til\s+d\.|do|al|până\s+(?:pe|la)|pana\s+(?:pe|la)|til|t\.?o\.?m\.?|to|bis|till|until|og|and|und)\s*"
_DAY: Final = (
    r"(?:d\.\s*|den\s+|the\s+|dem\s+)?(?:(?:{w})\.?,?\s+(?:d\.\s*|den\s+)?)?"
    r"(?P<d{n}>[0-3]?\d)(?:st|nd|rd|th)?\b(?:\.?\s*(?:of\s+|de\s+)?(?P<m{n}>{m})\b\.?|\s?[/.]\s?(?P<k{n}>1[0-2]|0?[1-9])\b(?:[/.](?:20)?\d\d\b|\.(?!\d))?|(?P<p{n}>\.))?"
)
_SPELL: Final = re.compile(
    r"\b(?:(?P<start>fra\s+og\s+med|pr\.?|per|ab\s+dem|fra|from|ab|från|starting|vom|von|od|del|desde|de\s+la|din)\s+|(?P<end>til\s+og\s+med|bis\s+zum|frem\s+til|indtil|hasta\s+el|hasta|do|până\s+(?:pe|la)|pana\s+(?:pe|la)|t\.o\.m\.?|until|till|til|bis|through)\s+)?(?:"
    r"(?:d\.\s*|den\s+)?(?P<full>\d\d?-\d\d?-20\d\d)\b|(?P<iso>20\d\d-\d\d-\d\d)(?:" + _TO + r"(?P<iso2>20\d\d-\d\d-\d\d))?"
    r"|" + _DAY.format(w=_LONG_WEEKDAYS, m=_MONTH, n=1) + "(?:" + _TO + _DAY.format(w=_LONG_WEEKDAYS, m=_MONTH, n=2) + ")?"
    r"|(?P<mon>" + _MONTH + r")\.?\s+(?P<from>[0-3]?\d)(?:st|nd|rd|th)?\b(?:" + _TO + r"(?:(?P<mon2>" + _MONTH + r")\.?\s+)?(?P<to>[0-3]?\d)(?:st|nd|rd|th)?\b)?"
    r"|(?:uge|uke|week|woche|kw|vecka|v\.)\s*(?P<week>[1-5]?\d)\b(?:" + _TO + r"(?P<week2>[1-5]?\d)\b)?"
    r"|(?P<long>" + _LONG_WEEKDAYS + r")\b(?:" + _TO + r"(?P<long2>" + _LONG_WEEKDAYS + r")\b)?"
    r"|(?P<short>" + _ANY_WEEKDAY + r")\.?\s?-\s?(?P<short2>" + _ANY_WEEKDAY + r")\b"
    r"|(?P<now>denne\s+(?:uge|uke|uka|måned|weekend|helg)|denna\s+vecka|this\s+(?:week|weekend|month)|diese\s+woche|"
    r"dieses\s+wochenende|lige\s+nu|right\s+now|akkurat\s+nå|just\s+nu|gerade|i\s?dag|i\s+aften|today|tonight|heute|for\s+tiden|"
    r"i\s+øjeblikket|p\.?\s?t\.?|currently|at\s+the\s+moment|momentan|aktuell|zurzeit|nu|nå|now|jetzt|teraz|acum|ahora|"
    r"w\s+tym\s+tygodniu|săptămâna\s+aceasta|saptamana\s+aceasta|esta\s+semana)\b"
    r"|(?P<later>(?:i\s+)?(?:n(?:æ|ae|a)ste|neste|nästa|kommende|coming|next|n(?:ä|ae|a)chste[nr]?)\s+(?:uge|uke|week|woche|vecka|måned|month|monat|weekend|helg|gang|time|stop)|"
    r"snart|soon|bald|derefter|etterpå|efteråt|sedan|potem|apoi|luego|después|despues|herefter|bagefter|dernæst|deretter|then|afterwards|after\s+that|danach|dann|senere|later|i\s+morgen|"
    r"tomorrow|og\s+så|så\s+(?:går|tager|rejser)|about\s+om|om\s+(?:en|to|14)\s+(?:uge|uger|dage)|w\s+przysz[łl]ym\s+tygodniu|săptămâna\s+viitoare|saptamana\s+viitoare|la\s+pr[oó]xima(?:\s+semana)?)\b"
    r"|(?P<past>(?:i\s+)?(?:sidste|forrige|last|letzte|letzten|förra)\s+(?:uge|uke|week|woche|vecka|måned|month|monat)|i\s+går|yesterday|gestern)\b"
    r")",
    re.IGNORECASE,
)  # fmt: skip
_WORDS: Final = word_set(
    """pr per fra from ab fraan starting vom von od del desde de din til frem indtil t until till bis through hasta do pana până
    d den the dem uge uke week woche kw vecka v denne denna this diese dieses lige right akkurat just gerade i idag today
    tonight heute for p pt currently at momentan aktuell zurzeit nu naa now jetzt teraz acum ahora w esta naeste neste
    nasta kommende coming next naechste naechster naechsten snart soon bald derefter herefter bagefter dernaest deretter
    then afterwards after danach dann senere later tomorrow og saa about om la sidste forrige last letzte letzten foerra
    yesterday gestern săptămâna saptamana etterpaa efteraat sedan potem apoi luego despues después"""
) | {fold(name) for name in (*_MONTHS, *_WEEKDAYS)}
_BEGINNINGS: Final = (
    _WORDS | {f"20{year:02}" for year in range(100)} | {
        f"{day}{ending}" for day in (*range(10), *(f"{day:02}" for day in range(40))) for ending in ("", "st", "nd", "rd", "th")
    }
)  # fmt: skip
# frequent words that begin a time only directly before these
_ONLY_BEFORE: Final = {
    "i": word_set(
        """dag aften oejeblikket morgen gaar naeste naste neste kommende coming next naechste naechsten naechster nachste
        nachsten nachster sidste forrige last letzte letzten foerra naesta"""
    ),
    "og": frozenset({"saa"}),
    "saa": word_set("gaar tager rejser"),
    "for": frozenset({"tiden"}),
    "om": word_set("en to 14"),
    "la": word_set("proxima próxima"),
    "at": frozenset({"the"}),
} | dict.fromkeys(("til", "till", "fra", "from", "von", "do", "den", "the"), _BEGINNINGS | {"naesta", "og"})
# "torsdag er min sidste dag i Odense"
_LAST_DAY: Final = re.compile(
    r"\s+(?:er|is|ist|är)\s+(?:min|my|mein)\s+(?:sidste|siste|sista|last|letzter)\s+(?:dag|day|tag)",
    re.IGNORECASE,
)
_HOURS: Final = re.compile(
    r"\s*(?:,|:|fra|kl\.?|from|von)?\s*(?:kl\.?\s*)?(?:\d{8}\b|\d{1,2}(?:[.:]\d\d)?\s*(?:-|til|to|bis)\s*\d)"
)


@dataclass(frozen=True, slots=True)
class Spell:
    """A time that the text names, from `since` to `until`."""

    start: int
    end: int
    since: date
    until: date
    relative: bool = False  # to the day the ad was written, which we do not know
    weekly: bool = False  # a weekday, or several


def read_spells(wording: Wording, on: date) -> Iterator[Spell]:
    """In the order of the text."""
    month = None
    for match in _find_spells(wording):
        try:
            days, month = _days_of(match, on, month)
        except OverflowError:  # at either end of the calendar
            continue
        if days is None:
            continue
        since, until = days
        if match["start"] and since == until:
            until = date.max
        elif match["end"] and since == until:
            since = date.min
        relative = bool(match["now"] or match["later"] or match["past"])
        weekly = bool(match["long"] or match["short"])
        if _LAST_DAY.match(match.string, match.end()):
            since = date.min
        yield Spell(match.start(), match.end(), since, until, relative, weekly)


def _find_spells(wording: Wording) -> Iterator[re.Match[str]]:
    """Only where one may begin: the pattern is long."""
    after = 0
    for at in [at for at, word in enumerate(wording.words) if word in _BEGINNINGS]:
        if wording.starts[at] >= after and _may_begin(wording, at):
            match = _SPELL.match(wording.plain, wording.starts[at])
            if match is not None:
                after = match.end()
                yield match


def _may_begin(wording: Wording, at: int) -> bool:
    """Groups of a telephone number and the most frequent words hardly ever do."""
    word = wording.words[at]
    if word[0].isdigit():
        end = wording.starts[at] + len(word)
        return wording.plain[end : end + 1] != " " or not wording.plain[end + 1 : end + 2].isdigit()
    only_before = _ONLY_BEFORE.get(word)
    return only_before is None or not only_before.isdisjoint(wording.words[at + 1 : at + 2])


_Days = tuple[date, date] | None


def _days_of(  # noqa: PLR0911  one way of naming a day, one return
    match: re.Match[str], on: date, month: int | None
) -> tuple[_Days, int | None]:
    """The days, and the month that a following bare day is in."""
    if match["now"]:
        return (on, on), month
    if match["later"]:
        return (on + timedelta(days=4), on + timedelta(days=4)), month
    if match["past"]:
        return (on - timedelta(days=4), on - timedelta(days=4)), month
    if match["week"]:
        return _weeks(match, on), month
    if match["long"] or match["short"]:
        return _weekdays(match, on), month
    if match["iso"] or match["full"]:
        return _iso_days(match), month
    return _dates(match, on, month)


def _iso_days(match: re.Match[str]) -> _Days:
    try:
        if match["full"]:
            day, month, year = map(int, match["full"].split("-"))
            return date(year, month, day), date(year, month, day)
        return date.fromisoformat(match["iso"]), date.fromisoformat(match["iso2"] or match["iso"])
    except ValueError:
        return None


def _weeks(match: re.Match[str], on: date) -> _Days:
    first, last = int(match["week"]), int(match["week2"] or match["week"])
    here = on.isocalendar().week
    monday = on - timedelta(days=on.weekday())
    ahead = (first - here + 26) % 52 - 26
    since = monday + timedelta(weeks=ahead)
    return since, since + timedelta(days=6 + 7 * ((last - first) % 52))


def _weekdays(match: re.Match[str], on: date) -> _Days:
    if _HOURS.match(match.string, match.end()):
        return None  # when the telephone is open
    first = _WEEKDAYS[(match["long"] or match["short"]).lower()]
    named = match["long2"] or match["short2"]
    last = _WEEKDAYS[named.lower()] if named else first
    length, into = (last - first) % 7, (on.weekday() - first) % 7
    since = on - timedelta(days=into) if into <= length else on + timedelta(days=7 - into)
    if match["end"] and not named:
        since = on + timedelta(days=(first - on.weekday()) % 7)
    return since, since + timedelta(days=length)


def _dates(match: re.Match[str], on: date, month: int | None) -> tuple[_Days, int | None]:
    first, last, own, other = _days_and_months(match)
    if own is None and other is None and not _is_day(match, month):
        return None, month
    since_month = own or (other if last is not None else None) or month or on.month
    until_month = other or since_month
    since = _nearest(first, since_month, on)
    until = _nearest(last, until_month, on) if last is not None else since
    if since is None or until is None:
        return None, month
    if until < since:
        until = (
            _nearest(last or first, until_month % 12 + 1 if other is None else until_month, since) or until
        )
    return (since, max(since, until)), until_month


def _days_and_months(match: re.Match[str]) -> tuple[int, int | None, int | None, int | None]:
    if match["mon"]:
        named = _MONTHS[match["mon"].lower()]
        other = _MONTHS[match["mon2"].lower()] if match["mon2"] else named
        return int(match["from"]), int(match["to"]) if match["to"] else None, named, other
    return (
        int(match["d1"]),
        int(match["d2"]) if match["d2"] else None,
        _month(match["m1"], match["k1"]),
        _month(match["m2"], match["k2"]),
    )


def _month(name: str | None, number: str | None) -> int | None:
    if name:
        return _MONTHS[name.lower()]
    return int(number) if number else None


def _is_day(match: re.Match[str], month: int | None) -> bool:
    """A number without a month is a day only where it is written like one, as in "16.-20."."""
    marked = match["p1"] or match["p2"] or re.match(r"d\.|den\s|the\s|dem\s", match[0], re.IGNORECASE)
    named = re.match(r"(?:fra|til|indtil|until)\b|[^\W\d]{5,}", match[0], re.IGNORECASE)
    return bool(marked) and (
        match["d2"] is not None or month is not None or match["p1"] is None or bool(named)
    )


def _nearest(day: int, month: int, on: date) -> date | None:
    """That day in the year that brings it nearest to another."""
    days = []
    for year in (on.year - 1, on.year, on.year + 1):
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return min(days, key=lambda one: abs((one - on).days)) if days else None
