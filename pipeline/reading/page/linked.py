"""The numbers that links and attributes hold: `tel:`, `sms:`, WhatsApp, Viber, Telegram, `data-phone`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# a number in an address, as it is written there: nothing follows that would make it a longer one
_NUMBER = r"((?:[+\d().\s\u00a0-]|%2[B80D9b]|%[cC]2%[aA]0){6,40})"
_LINK = re.compile(
    r"\b(?:(?:tel|sms|smsto|callto|mms|facetime|facetime-audio|skype):/{0,2}"
    r"|wa\.me/|wa\.link/"
    r"|(?:whatsapp:/{0,2}|(?:api|web|www|chat)\.whatsapp\.com/|whatsapp\.com/)send/?\?(?:[^\"'<>\s]{0,80}&)?phone=(?:%2B)?"
    r"|viber:/{0,2}(?:chat|add|contact)/?\?(?:[^\"'<>\s]{0,80}&)?number="
    r"|(?:t|telegram)\.me/(?=\+\d)|tg:/{0,2}resolve/?\?(?:[^\"'<>\s]{0,80}&)?phone="
    r"|signal\.me/\#p/)" + _NUMBER,
    re.IGNORECASE,
)
_HOLDS_NUMBER = re.compile(r"(?:\D{0,3}\d){6}")
_MAY_LINK = re.compile(
    r"(?:tel|sms|smsto|callto|mms|facetime|facetime-audio|skype|whatsapp|viber|tg):|wa\.me|\.me/|whatsapp\.com",
    re.IGNORECASE,
)
_PHONE_NAME = re.compile(
    r"phone|telefon|tlf|mobil|handy|msisdn|sms|whatsapp|viber|(?:^|-)(?:tel|mob|gsm|call|ring)(?:-|nr|num|$)"
)
_NUMBER_NAME = re.compile(r"nummer|numero|number|(?:^|-)nr(?:-|$)")
_NO_PHONE = re.compile(r"mobilepay|(?:^|-)(?:id|count|old|support|length|type|verified)(?:-|$)")
_OTHER_NUMBER = re.compile(
    r"(?:^|-)(?:ads?|annonce\w*|anzeige\w*|item|listing|cvr|org|vat|price|pris|order|post|zip|page|row|line|index|profile?|"
    r"user|box|ref\w*|case|house)(?:-|$|nr|num)"
)
_VALUE = re.compile(r"[+\d().\s\u00a0/-]{6,60}")


def numbers_of(attributes: Mapping[str, str]) -> Iterator[str]:
    """The numbers in one element's attributes, as written there."""
    for name, value in attributes.items():
        if name.startswith("data-") and _is_phone(name[5:], value):
            yield value
        elif name in {"href", "onclick"} or name.startswith("data-"):
            yield from numbers_in_links(value)
        elif name == "content" and attributes.get("itemprop", "").lower() == "telephone":
            yield value


def numbers_in_links(text: str) -> Iterator[str]:
    """The numbers of links written anywhere in a text."""
    if _MAY_LINK.search(text) is not None:
        for match in _LINK.finditer(text):
            yield unquote(match[1])


def _is_phone(name: str, value: str) -> bool:
    name = name.lower().replace("_", "-")
    if _PHONE_NAME.search(name) is None and (
        _NUMBER_NAME.search(name) is None or _OTHER_NUMBER.search(name) is not None
    ):
        return False
    return _NO_PHONE.search(name) is None and _holds_number(value)


def _holds_number(value: str) -> bool:
    return _VALUE.fullmatch(value.strip()) is not None and _HOLDS_NUMBER.match(value) is not None
