"""A list entry in a form that stays the same while the ad does, so that its page need not be asked for again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from spiders.addresses import clean_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spiders.dates import ReadDate

# A counter is one figure; where digits stand before or after it, it is part of a phone number.
_FIGURE = r"(?<!\d)(?<!\d[ .])(?:\d{1,3}[. ,]\d{3}|\d{1,6})(?![ .]?\d)"
_COUNTERS = re.compile(
    rf"{_FIGURE}\s?(?:visninger|visningar|visning|klik|likes?|views?|besøg|besøgende|visits?|hits|kommentarer|kommentar"
    r"|comments?|svar|replies|reply|aufrufe|antworten|sidvisninger|gange set|ganger sett)\b"
    rf"|\b(?:set|vist|sett|visninger|views?|hits|aufrufe|besøg|visningar)\s?:?\s?{_FIGURE}(?:\s(?:gange|ganger|gånger|times|mal))?",
    re.IGNORECASE,
)
_PRESENCE = re.compile(
    r"\b(?:online(?: nu| nå| now| jetzt)?|offline|sidst online|sist pålogget|last seen|zuletzt online)\b",
    re.IGNORECASE,
)
_AGE_WORDS = re.compile(
    r"\b(?:for|för|vor|om)?\s?(?:ca\.? )?(?:\d{1,4}|en|et|ett|ein|eine|einem|einer|an?|one|to|två|tw?o|zwei|tre|drei|three)\s?"
    r"(?:sek\w*|min\w*|timer?|timmar|timme|stunden?|hours?|h|dage?r?|dagar|days?|tagen?|uger?|uker?|veckor|vecka|wochen?|weeks?"
    r"|måned\w*|månad\w*|monate?n?|months?|år|years?|jahre?n?)\s(?:siden|sedan|ago)\b"
    r"|\bvor\s(?:\d{1,4}|ein\w*)\s(?:sekunden?|minuten?|stunden?|tagen?|wochen?|monate?n?|jahre?n?)\b"
    r"|\b(?:i dag|idag|i går|igår|i forgårs|i förrgår|today|yesterday|heute|gestern|vorgestern|lige nu|just now|nyss)\b"
    r"(?:,?\s(?:kl|klokken|klokka|klockan|um|at)?\.?\s?\d{1,2}(?:[:.]\d{2})?(?:\suhr)?)?",
    re.IGNORECASE,
)
_UNSTEADY_KEYS = re.compile(
    r"^(?:views?|view_?count|hits|clicks|visits|likes|rank|position|distance|online|is_?online|last_?(?:seen|online|active)"
    r"|token|session|csrf|nonce|request_?id|timestamp|served_?at)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_SPACE = re.compile(r"\s+")


def fragment_of(address: str, values: Iterable[str], text: str) -> str:
    """One string of what identifies the entry's state: its address, the values read from it, the words seen.

    Empty where it shows nothing but an address, which never changes with the ad.
    """
    said = [*values, steady_text(text)]
    return "\x1f".join((address, *said)) if any(said) else ""


def steady_text(text: str) -> str:
    """`text` without what changes from view to view: relative dates, counters, who is online."""
    text = _AGE_WORDS.sub("", _ADDRESS.sub(lambda found: clean_address(found[0]), text))
    text = _COUNTERS.sub("", text)
    return _SPACE.sub(" ", _PRESENCE.sub("", text)).strip()


def steady_json(value: Any, ignore: frozenset[str]) -> str:
    """A JSON entry without the keys of `ignore`, counters and tokens; keys in one order."""
    return json.dumps(_steady(value, ignore), ensure_ascii=False, sort_keys=True)


def _steady(value: Any, ignore: frozenset[str]) -> Any:
    if isinstance(value, dict):
        kept = {
            key: inner for key, inner in value.items() if key not in ignore and not _UNSTEADY_KEYS.match(key)
        }
        return {key: _steady(inner, ignore) for key, inner in kept.items()}
    if isinstance(value, list):
        return [_steady(inner, ignore) for inner in value]
    if isinstance(value, str):
        return clean_address(value) if value.startswith(("http://", "https://")) else steady_text(value)
    return value


def steady_date(found: ReadDate) -> str:
    """The day and time a page states, in one form whether it wrote "i går kl. 14" or "11. november 2026, 14:00".

    Empty where relative words leave it open: then it says nothing that lasts.
    """
    return found.iso[:16] if found.exact else ""
