"""List pages that are counted (?page=2, /ads/3, ?offset=40): the next one, and where the count ends."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from spiders.addresses import parameter_of, with_parameter

if TYPE_CHECKING:
    from spiders.definition_parts import Pages

_MOST_DIGITS = 9


def number_of(pages: Pages, address: str) -> int:
    """Which page an address is; one that shows no number is the first."""
    if pages.parameter is not None:
        written = parameter_of(address, pages.parameter)
    else:
        before, _, after = (pages.address or "").partition("{page}")
        written = _between(address, before.partition("://")[2] or before, after)
    return int(written) if written.isdecimal() and len(written) <= _MOST_DIGITS else pages.first


def is_after_first(pages: Pages, address: str) -> bool:
    return number_of(pages, address) > pages.first


def following_page(pages: Pages, address: str, found: int, total: int | None) -> str:
    """The address after this one, empty where the list ends: no ads, a page that is not full, the total reached."""
    number = number_of(pages, address)
    if not found or (pages.size is not None and found < pages.size):
        return ""
    if total is not None and pages.size is not None and _counted_so_far(pages, number) >= total:
        return ""
    following = str(number + pages.step)
    if pages.parameter is not None:
        return with_parameter(address, pages.parameter, following)
    return urljoin(address, (pages.address or "").replace("{page}", following))


def _counted_so_far(pages: Pages, number: int) -> int:
    return ((number - pages.first) // pages.step + 1) * (pages.size or 0)


def _between(address: str, before: str, after: str) -> str:
    begin = address.find(before)
    if begin < 0:
        return ""
    rest = address[begin + len(before) :]
    digits = len(rest) - len(rest.lstrip("0123456789"))
    return rest[:digits] if rest[digits:].startswith(after) else ""
