"""Small named changes that a field may ask for, and the repair of text that was decoded wrongly."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_plus

if TYPE_CHECKING:
    from collections.abc import Callable

# Longer values are cut before a transform sees them.
LONGEST = 200_000
_SPACE = re.compile(r"\s+")
_NOT_DIGIT = re.compile(r"\D+")
_LINE_TAG = re.compile(r"</?(?:br|p|div|li|tr|td|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,500}>")
_CODE = re.compile(r"\d{1,7}")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_NOT_HEX = re.compile(r"[^0-9A-Fa-f]|0x", re.IGNORECASE)
_PHONE_LINK = re.compile(
    r"^\s*(?:(?P<tel>tel|sms|callto|viber|facetime):/{0,2}"
    r"|(?P<wa>(?:https?:)?//(?:www\.)?(?:wa\.me|api\.whatsapp\.com/send/?|web\.whatsapp\.com/send/?)|whatsapp://send/?)[/?]?"
    r"|(?P<other>(?:https?:)?//(?:www\.)?(?:t\.me|signal\.me)/(?:#p/)?(?=\+)))(?P<rest>[^\n]*)$",
    re.IGNORECASE,
)
# What UTF-8 becomes when it is read as windows-1252. "Ä…" could be that too, or a Swede's three dots.
_WRONGLY_DECODED = ("Ã", "Â", "â€", "â‚", "ðŸ")


def transform(value: str, names: tuple[str, ...]) -> str:
    """`value` after the named transforms, in their order. What cannot be transformed becomes empty."""
    value = value[:LONGEST]
    for name in names:
        value = TRANSFORMS[name](value)
    return value


def phone_link(value: str) -> str:
    """The number of a tel:, sms:, wa.me or WhatsApp link; anything else stays as it is."""
    match = _PHONE_LINK.match(value) if ":" in value or "/" in value else None
    if match is None:
        return value
    rest = unquote(match["rest"])
    if match["wa"]:
        sent = re.search(r"(?:^|[?&])phone=([^&#]*)", rest)
        digits = _NOT_DIGIT.sub("", sent[1] if sent else re.split(r"[?#&]", rest, maxsplit=1)[0])
        return f"+{digits}" if digits else ""
    return re.split(r"[;?#&]", rest, maxsplit=1)[0].strip()


def repair_decoding(value: str) -> str:
    """Text that was UTF-8 and read as Latin, put right; anything that is not certainly so stays as it is."""
    for _ in range(2):  # some sites managed it twice
        if not any(sign in value for sign in _WRONGLY_DECODED):
            return value
        try:
            value = _latin_bytes(value).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return value
    return value


def _latin_bytes(value: str) -> bytes:
    # windows-1252 has five holes, which browsers fill with the control characters of Latin-1
    try:
        return value.encode("cp1252")
    except UnicodeEncodeError:
        return b"".join(_latin_byte(char) for char in value)


def _latin_byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _from_base64(value: str) -> str:
    plain = _NOT_BASE64.sub("", value.replace("-", "+").replace("_", "/"))
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _from_hex(value: str) -> str:
    plain = _NOT_HEX.sub("", value)
    try:
        return bytes.fromhex(plain).decode("utf-8")
    except (ValueError, UnicodeDecodeError):
        return ""


def _from_codes(value: str) -> str:
    codes = [int(code) for code in _CODE.findall(value)]
    surrogates = range(0xD800, 0xE000)
    return "".join(chr(code) for code in codes if code < 0x110000 and code not in surrogates)


def _without_tags(value: str) -> str:
    """What is split by tags inside a line belongs together: sites cut numbers up that way."""
    return html.unescape(_TAG.sub("", _LINE_TAG.sub(" ", value)))


def _collapse(value: str) -> str:
    return _SPACE.sub(" ", value).strip()


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "trim": str.strip,
    "collapse": _collapse,
    "nospaces": lambda value: _SPACE.sub("", value),
    "lower": str.lower,
    "upper": str.upper,
    "digits": lambda value: _NOT_DIGIT.sub("", value),
    "reversed": lambda value: value[::-1],
    "rot13": lambda value: codecs.encode(value, "rot13"),
    "base64": _from_base64,
    "hex": _from_hex,
    "codes": _from_codes,
    "urldecode": unquote_plus,
    "html": html.unescape,
    "notags": _without_tags,
    "phonelink": phone_link,
    "mojibake": repair_decoding,
}
