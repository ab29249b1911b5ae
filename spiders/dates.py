"""Dates as sites write them, relative ones too ("i går kl. 14"), in Danish, Norwegian, Swedish, German and English."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime

_LONGEST = 200
_MONTHS = {
    1: "january januar januari jan jänner",
    2: "february februar februari feb febr",
    3: "march marts mars märz mar mrz maerz",
    4: "april apr",
    5: "may maj mai",
    6: "june juni jun",
    7: "july juli jul",
    8: "august augusti aug",
    9: "september sept sep",
    10: "october oktober okt oct",
    11: "november nov",
    12: "december desember dezember dec des dez",
}
_WEEKDAYS = {
    0: "monday mon mandag mandags måndag måndags montag",
    1: "tuesday tue tirsdag tirsdags tisdag tisdags dienstag",
    2: "wednesday wed onsdag onsdags mittwoch",
    3: "thursday thu torsdag torsdags donnerstag",
    4: "friday fri fredag fredags freitag",
    5: "saturday sat lørdag lørdags lördag lördags samstag sonnabend",
    6: "sunday sun søndag søndags söndag söndags sonntag",
}
_DAYS_BACK = {
    0: "i dag|idag|today|heute|i aften|i morges|i kväll|tonight|i kveld",
    1: "i går|igår|i gaar|yesterday|gestern|i aftes|i går kväll",
    2: "i forgårs|forgårs|i forgaars|i förrgår|förrgår|i forgårs|vorgestern|day before yesterday|forrige dag",
}
_JUST_NOW = "lige nu|netop nu|akkurat nå|nettopp|akkurat|just nu|nyss|nyligen|gerade eben|soeben|just now|right now|moments ago|for et øjeblik siden|for et øyeblikk siden"
_UNITS = {
    "seconds": "seconds? sek sekunder sekund sekunden sekunde sec secs",
    "minutes": "minutes? min mins minutter minut minutt minuter minuten minute",
    "hours": "hours? hrs? h timer time timmar timme stunden stunde std",
    "days": "days? dage dag dager dagar tage tagen tag dygn døgn",
    "weeks": "weeks? uger uge uker uke veckor vecka wochen woche",
    "months": "months? måneder måned månader månad monate monaten monat mdr",
    "years": "years? år jahre jahren jahr",
}
_COUNT_WORDS = {
    1: "en et ei ett ein eine einem einer a an one",
    2: "to två zwei two",
    3: "tre drei three",
    4: "fire fyra vier four",
    5: "fem fünf five",
    6: "seks sex sechs six",
    7: "syv sju sieben seven",
}
_SECONDS = {
    "seconds": 1,
    "minutes": 60,
    "hours": 3_600,
    "days": 86_400,
    "weeks": 604_800,
    "months": 2_629_800,
    "years": 31_557_600,
}
_MOST_AGO = 100 * _SECONDS["years"]


def _words(table: dict[int, str]) -> dict[str, int]:
    return {word: number for number, words in table.items() for word in words.split()}


_MONTH_OF, _WEEKDAY_OF, _COUNT_OF = _words(_MONTHS), _words(_WEEKDAYS), _words(_COUNT_WORDS)
_UNIT = "|".join(f"(?P<{name}>{'|'.join(words.split())})" for name, words in _UNITS.items())
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_WEEKDAY_OF, key=len, reverse=True))

_AGO = re.compile(
    rf"(?:(?P<before>\b(?:for|för|vor|om)\s+)(?:ca\.?\s+|about\s+|omkring\s+)?)?(?<![\w.,:])(?P<count>\d{{1,4}}|{'|'.join(_COUNT_OF)})\s*(?:{_UNIT})\b\.?"
    r"(?P<after>\s+(?:siden|sedan|ago|old|gammel|her))?"
)
_NOW = re.compile(rf"\b(?:{_JUST_NOW})\b")
_BACK = [(days, re.compile(rf"\b(?:{words})\b")) for days, words in sorted(_DAYS_BACK.items(), reverse=True)]
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ISO_FULL = re.compile(
    r"\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:z|[+-]\d{2}:?\d{2})?(?!\d)"
)
_NUMERIC = re.compile(r"(?<![\d.:])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d:])")
_SHORT = re.compile(r"(?<![\d.:])(\d{1,2})/(\d{1,2})(?![\d/:])")
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:\.|st|nd|rd|th)?\s?(?:of |de )?-?({_MONTH})\b\.?(?:,?\s?-?(\d{{4}})(?!\d))?"
)
_MONTH_DAY = re.compile(rf"\b({_MONTH})\b\.?\s(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(\d{{4}})(?!\d))?")
_ON_WEEKDAY = re.compile(rf"\b({_WEEKDAY})\b")
_EPOCH = re.compile(r"^\d{10}(?:\d{3})?$")
_CLOCK = re.compile(
    r"(?:\b(?:kl|klokken|klokka|klockan|um|at|ab)\b\.?\s*)(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?(?!\d)\s*(am|pm|a\.m|p\.m)?"
    r"|(?<![\d.:/-])(\d{1,2})[:](\d{2})(?::\d{2})?(?!\d)\s*(am|pm|a\.m|p\.m)?"
    r"|(?<![\d.:/-])(\d{1,2})\s?()(?:uhr\b|h\b|(am|pm)\b)"
    r"|(?<=[ ,])(\d{1,2})\.(\d{2})()(?![.\d])"
)


@dataclass(frozen=True, slots=True)
class ReadDate:
    """`iso` is a date or a date with time and zone. `relative`: the page named it from today ("2 dage siden");
    `exact` is False where such words leave the day open ("for en uge siden").
    """

    iso: str
    relative: bool = False
    exact: bool = True


def read_date(text: str, now: datetime) -> ReadDate | None:
    """What `text` says, seen from `now` (aware, in the source's zone); None when it holds no date.

    Days come before months (12/11 is 12 November). A date without a year is the latest that has been.
    """
    text = unicodedata.normalize("NFC", text[:_LONGEST]).replace("\xa0", " ").strip()
    low = text.lower()
    if not low:
        return None
    try:
        return _machine_written(text, low) or _relative(low, now) or _absolute(low, now)
    except (ValueError, OverflowError, OSError):  # a day that no calendar has
        return None


def _machine_written(text: str, low: str) -> ReadDate | None:
    if _EPOCH.match(low):
        seconds = int(low) / (1000 if len(low) > 10 else 1)
        return ReadDate(datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds"))
    if match := _ISO_FULL.search(low):
        return ReadDate(
            datetime.fromisoformat(match[0].upper().replace(" Z", "Z")).isoformat(timespec="seconds")
        )
    if "," in text[:12] and text[:3].isalpha() and text.count(":") >= 1:
        try:
            return ReadDate(parsedate_to_datetime(text).isoformat(timespec="seconds"))
        except (ValueError, IndexError, TypeError):
            return None
    return None


def _relative(low: str, now: datetime) -> ReadDate | None:
    if _NOW.search(low):
        return ReadDate(now.isoformat(timespec="minutes"), relative=True)
    for days, words in _BACK:
        if match := words.search(low):
            day = now.date() - timedelta(days=days)
            return ReadDate(
                _with_time(day, low[: match.start()] + " " + low[match.end() :], now), relative=True
            )
    if (match := _AGO.search(low)) and (match["after"] or match["before"]):
        return _ago(match, now)
    return None


def _ago(match: re.Match[str], now: datetime) -> ReadDate | None:
    unit = next(name for name in _UNITS if match[name])
    count = _COUNT_OF.get(match["count"]) or int(match["count"])
    seconds = count * _SECONDS[unit]
    if seconds > _MOST_AGO:
        return None
    then = now - timedelta(seconds=seconds)
    if unit in {"seconds", "minutes", "hours"}:
        return ReadDate(then.isoformat(timespec="minutes"), relative=True, exact=False)
    return ReadDate(then.date().isoformat(), relative=True, exact=False)


def _absolute(low: str, now: datetime) -> ReadDate | None:
    if match := _ISO.search(low):
        day = date(int(match[1]), int(match[2]), int(match[3]))
    elif match := _NUMERIC.search(low):
        day = _day_first(int(match[1]), int(match[2]), _full_year(match[3]))
    elif match := _DAY_MONTH.search(low):
        day = _dated(int(match[1]), _MONTH_OF[match[2]], match[3], now)
    elif match := _MONTH_DAY.search(low):
        day = _dated(int(match[2]), _MONTH_OF[match[1]], match[3], now)
    elif match := _SHORT.search(low):
        day = _dated(int(match[1]), int(match[2]), None, now)
    elif match := _ON_WEEKDAY.search(low):
        back = (now.weekday() - _WEEKDAY_OF[match[1]]) % 7
        rest = low[: match.start()] + " " + low[match.end() :]
        return ReadDate(
            _with_time(now.date() - timedelta(days=back or 7), rest, now), relative=True, exact=back != 0
        )
    else:
        return None
    return ReadDate(_with_time(day, low[: match.start()] + " " + low[match.end() :], now))


def _full_year(written: str) -> int:
    return int(written) if len(written) == 4 else 2000 + int(written)


def _day_first(first: int, second: int, year: int) -> date:
    return date(year, first, second) if second > 12 >= first else date(year, second, first)


def _dated(day: int, month: int, year: str | None, now: datetime) -> date:
    if year is not None:
        return date(int(year), month, day)
    # tomorrow is allowed for: a site's clock may be ahead of ours
    latest = now.date() + timedelta(days=1)
    for candidate in range(latest.year, latest.year - 9, -1):
        try:
            found = date(candidate, month, day)
        except ValueError:  # 29 February
            continue
        if found <= latest:
            return found
    raise ValueError("no such day")


def _with_time(day: date, rest: str, now: datetime) -> str:
    clock = _clock_in(rest)
    if clock is None:
        return day.isoformat()
    return datetime.combine(day, clock, tzinfo=now.tzinfo).isoformat(timespec="minutes")


def _clock_in(rest: str) -> time | None:
    match = _CLOCK.search(rest)
    if match is None:
        return None
    hour, minute, half = next(
        (match[n], match[n + 1], match[n + 2]) for n in (1, 4, 7, 10) if match[n] is not None
    )
    hours = int(hour)
    if half and hours <= 12:
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    return time(hours, int(minute or 0)) if hours < 24 else None
