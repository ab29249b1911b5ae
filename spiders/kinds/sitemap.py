"""A sitemap: the addresses of all ads, and when each was changed last; an index leads to further sitemaps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scrapy.http import TextResponse
from scrapy.utils.gz import gunzip, gzip_magic_number

from spiders.expressions import compile_pattern
from spiders.fields import matched
from spiders.kinds.source import SourceKind
from spiders.reading import Follow, ListPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lxml.etree import _Element
    from scrapy.http import Response

    from spiders.definition import SourceDefinition
    from spiders.page import Page
    from spiders.reading import ListEntry

_LARGEST = 50 * 1024 * 1024  # what the sitemap protocol allows a single file


class Sitemap(SourceKind):
    def __init__(self, definition: SourceDefinition, clock: Callable[[], datetime]) -> None:
        super().__init__(definition, clock)
        part = definition.list
        self._ads_only = compile_pattern(part.pattern) if part.pattern is not None else None
        self._sitemaps_only = compile_pattern(part.sitemaps) if part.sitemaps is not None else None

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        unpacked = _unpacked(response)
        if unpacked is None:
            return _not_understood("the sitemap is too large, or no gzip file")
        page = self.open(unpacked)
        if page.is_cut_short:
            return _not_understood("the sitemap ends in the middle")
        if page.xml.tag == "sitemapindex":
            return self._read_index(page, carry)
        listed = self.read_ads(page, page.xml, carry)
        changed = {
            self.entries.clean(_text_of(each, "loc"), page.url): _text_of(each, "lastmod")
            for each in page.xml
        }
        return replace(listed, entries=tuple(_compared_by_date(entry, changed) for entry in listed.entries))

    def _read_index(self, page: Page, carry: dict[str, str]) -> ListPage:
        found = [self.entries.clean(_text_of(each, "loc"), page.url) for each in page.xml.iter("sitemap")]
        wanted = [address for address in dict.fromkeys(found) if address and self._is_wanted(address)]
        if not wanted:
            return _not_understood("the index of sitemaps names none that list.sitemaps wants")
        return ListPage((), follow=tuple(Follow(address, carry) for address in wanted), ended=False)

    def _is_wanted(self, address: str) -> bool:
        return self._sitemaps_only is None or bool(matched(self._sitemaps_only, address))


def _compared_by_date(entry: ListEntry, changed: dict[str, str]) -> ListEntry:
    """An address alone says nothing of change; only with its lastmod can the ad's page be spared."""
    lastmod = changed.get(entry.url, "")
    return replace(entry, fragment=f"{entry.url}\x1f{lastmod}" if lastmod else "")


def _text_of(element: _Element, name: str) -> str:
    return (element.findtext(name) or "").strip()


def _unpacked(response: Response) -> Response | None:
    if not gzip_magic_number(response):
        return response
    try:
        body = gunzip(response.body, max_size=_LARGEST)
    except Exception:  # noqa: BLE001  broken gzip fails in many ways; the page is not understood, whichever it is
        return None
    return TextResponse(response.url, status=response.status, body=body, encoding="utf-8")


def _not_understood(problem: str) -> ListPage:
    return ListPage((), ended=False, understood=False, problems=(problem,))
