"""Addresses as they are compared and remembered: absolute, without session ids and tracking."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_SESSION_NAMES = re.compile(
    r"^(?:phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|oscsid|zenid|sid|s|session|session_?id|sess)$",
    re.IGNORECASE,
)
# `sid=123` may well be the ad's number; a session id is long
_SESSION_VALUE = re.compile(r"^[0-9A-Za-z_-]{16,}$")
_TRACKING_NAMES = re.compile(r"^(?:utm_\w+|fbclid|gclid|msclkid|_ga)$", re.IGNORECASE)
_SESSION_IN_PATH = re.compile(r";jsessionid=[^/?#;]*|/\(S\([0-9A-Za-z]{20,}\)\)", re.IGNORECASE)


def clean_address(address: str, base: str = "", drop: tuple[str, ...] = ()) -> str:
    """`address` made absolute against `base`, without fragment, session ids, tracking and the parameters of `drop`.

    Empty when it is no address of a web page.
    """
    try:
        parts = urlsplit(urljoin(base, address.strip()) if base else address.strip())
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return ""
    path = _SESSION_IN_PATH.sub("", parts.path) or "/"
    return urlunsplit((parts.scheme, parts.netloc.lower(), path, _clean_query(parts.query, drop), ""))


def _clean_query(query: str, drop: tuple[str, ...]) -> str:
    if not query:
        return ""
    kept = [item for item in query.split("&") if item and not _is_dropped(*_name_and_value(item), drop)]
    return "&".join(kept)


def _name_and_value(item: str) -> tuple[str, str]:
    name, _, value = item.partition("=")
    return name, value


def _is_dropped(name: str, value: str, drop: tuple[str, ...]) -> bool:
    if name in drop or _TRACKING_NAMES.match(name):
        return True
    return bool(_SESSION_NAMES.match(name) and _SESSION_VALUE.match(value))


def with_parameter(address: str, name: str, value: str) -> str:
    """`address` with the query parameter set, the others left in their order."""
    parts = urlsplit(address)
    pairs = [(key, old) for key, old in parse_qsl(parts.query, keep_blank_values=True) if key != name]
    return urlunsplit((*parts[:3], urlencode([*pairs, (name, value)]), ""))


def parameter_of(address: str, name: str) -> str:
    pairs = parse_qsl(urlsplit(address).query, keep_blank_values=True)
    return next((value for key, value in pairs if key == name), "")


def is_loopback(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
